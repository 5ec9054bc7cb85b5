// Line jumps: where two lines cross without meeting, the level one goes over the upright one in a small arc.
#pragma once

#include "canvas/diagram.h"

class QPainterPath;

namespace rw::ui {

/// Finds where the lines of a logical diagram cross; where they turn, branch or end there is no jump.
void findJumps(Diagram& diagram);
/// A line of the diagram as it is drawn; without its jumps where they are too small to be seen.
QPainterPath pathOf(const Wire& wire, bool jumps);
/// A jump from `left` up, along and down again to `right`, at the height of its line; and how large it is.
struct Leap {
  double left;
  double right;
  double y;
};
inline constexpr double kJumpRadius = 5;
/// The same of a line that is level or upright in all its parts, taken apart: what of it shows in `exposed`.
void addParts(const Wire& wire, bool jumps, const QRectF& exposed, QList<QLineF>& straight, std::vector<Leap>& leaps);

} // namespace rw::ui
