// Lines whose way the plan says: straight, curved, or through way-points.
#pragma once

#include "canvas/diagram.h"

namespace rw::ui {

/// Whether nothing looks for this line's way.
bool isDrawn(const Wire& wire);
/// The way of such a line as it is now. Square ones leave and reach their boxes upright or level.
QPolygonF drawnLine(const Diagram& diagram, const Wire& wire);

/// Where a line can be taken and bent.
struct BendHandle {
  QPointF at;
  int via = 0;        ///< the way-point, or the place among them that a new one takes
  bool isNew = false; ///< not one of the line's way-points yet
};
/// The way-points of a line, and between them places for new ones.
std::vector<BendHandle> bendHandles(const Wire& wire);

} // namespace rw::ui
