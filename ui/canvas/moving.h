// Boxes on their way to where they will be let go: a drag, or an arrow key that is held.
#pragma once

#include "canvas/diagram.h"

namespace rw::ui {

class Moving {
 public:
  Moving() = default;
  /// On the logical view. `boxes` go with their contents.
  Moving(const Diagram& diagram, std::vector<int> boxes);

  [[nodiscard]] const std::vector<int>& boxes() const { return boxes_; }
  /// Puts them `by` from where they stood; sites grow round them. Of a few, the lines find their way as they do when
  /// the boxes are let go; of many they only keep to their ends, which is drawn in time.
  void moveTo(Diagram& diagram, QPointF by);

 private:
  [[nodiscard]] bool goes(const Diagram& diagram, int box) const;
  void stretchLines(Diagram& diagram);

  std::vector<int> boxes_;
  std::vector<QRectF> places_; ///< of all boxes, before
  std::vector<int> ends_;      ///< boxes at which lines may change: those that move, their sites, what is in them
  std::vector<int> wires_;     ///< which end there
  std::vector<Wire> lines_;    ///< the same before
  bool parted_ = false;        ///< the other lines no longer jump over these
};

} // namespace rw::ui
