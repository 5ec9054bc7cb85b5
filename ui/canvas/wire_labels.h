// The words on lines: what the layers say of a link, and where on it there is room.
#pragma once

#include "canvas/diagram.h"
#include "canvas/look.h"

namespace rw::ui {

/// Sets the labels that the look wants, in place of those that are there. The report gives loads and may be nullptr.
void labelWires(Diagram& diagram, const plan::Plan& plan, const engine::Report* report, const Look& look);
/// Gives each label a place on its line, off boxes, other labels and, where it can be, other lines. A label for which
/// there is no room has none, and is told by the tool tip only. To be called again when lines moved.
void placeLabels(Diagram& diagram);

} // namespace rw::ui
