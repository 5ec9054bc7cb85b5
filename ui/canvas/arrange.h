// Aligning boxes by their edges or centres, and spreading them with equal gaps.
#pragma once

#include "bridge/plan_document.h"
#include "canvas/diagram.h"

namespace rw::ui {

enum class Arrangement : std::uint8_t {
  Left,
  Centre,
  Right,
  Top,
  Middle,
  Bottom,
  Across, ///< equal gaps from left to right
  Down,   ///< equal gaps from top to bottom
};

/// How many boxes an arrangement needs to mean anything.
std::size_t fewestFor(Arrangement arrangement);
/// Aligned to what they span together; spread between the first and the last, which stay. Sites take their contents
/// along; a box in a site goes no further than the site has room.
void arrange(Diagram& diagram, const std::vector<int>& boxes, Arrangement arrangement);
/// The same done to the plan, as one step of this title; none where everything stands so already.
Status arrangeObjects(PlanDocument& document, const Diagram& shown, const std::vector<int>& boxes,
                      Arrangement arrangement, const QString& title);

} // namespace rw::ui
