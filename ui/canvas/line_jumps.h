// Line jumps: where two lines cross without meeting, the level one goes over the upright one in a small arc.
#pragma once

#include "canvas/diagram.h"

class QLineF;
class QPainterPath;

namespace rw::ui {

/// Finds where the lines of a logical diagram cross; where they turn, branch or end there is no jump.
void findJumps(Diagram& diagram);
/// A line of the diagram as it is drawn; without its jumps where they are too small to be seen.
QPainterPath pathOf(const Wire& wire, bool jumps);
/// The same of a line that is level or upright in all its parts, taken apart: what of it shows in `exposed`.
void addParts(const Wire& wire, bool jumps, const QRectF& exposed, QList<QLineF>& straight, QPainterPath& arcs);

} // namespace rw::ui
