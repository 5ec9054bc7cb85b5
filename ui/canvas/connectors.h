// The lines between boxes: orthogonal, from rim to rim, round other boxes where there is a way, parallel ones apart.
#pragma once

#include "canvas/diagram.h"

namespace rw::ui {

/// Routes every line of a diagram.
void routeAll(Diagram& diagram);
/// Routes only the lines that end at one of these boxes or their contents: for drags in progress.
void routeTouching(Diagram& diagram, const std::vector<int>& boxes);

/// A line moved to the right of its own direction by `by` (canvas units), corners kept square.
QPolygonF beside(const QPolygonF& line, double by);

} // namespace rw::ui
