// What a selection means on a diagram: which boxes it moves, and the selections that follow from one.
#pragma once

#include "canvas/flow_path.h"

#include <QStringList>

namespace rw::ui {

/// Every object that the diagram shows, in its order.
QStringList shownObjects(const Diagram& diagram);
/// What is shown and not selected.
QStringList otherObjects(const Diagram& diagram, const QStringList& selection);
/// What is shown and of the kind of something selected; of a device, a site or a circuit also of its own `kind`.
QStringList similarObjects(const plan::Plan& plan, const Diagram& diagram, const QStringList& selection);
/// What a flow runs through, lines included.
QStringList objectsAlong(const Diagram& diagram, std::span<const FlowPath> paths);

/// The boxes that move with a selection, without those that follow a selected site. On the map: what has a place there.
std::vector<int> movableBoxes(const Diagram& diagram, const QStringList& selection);

} // namespace rw::ui
