// Smart guides: what is dragged lines up with the edges and centres of what stands in sight, and keeps the gaps that
// are there already.
#pragma once

#include "canvas/diagram.h"

#include <QLineF>

namespace rw::ui {

class Guides {
 public:
  Guides() = default;
  /// For these boxes moving among those that `sight` shows.
  Guides(const Diagram& diagram, const std::vector<int>& moving, const QRectF& sight);

  /// How much further what would stand at `there` has to go to line up; nothing where that is more than `reach`.
  struct Snap {
    std::optional<double> x;
    std::optional<double> y;
  };
  [[nodiscard]] Snap snap(const QRectF& there, double reach) const;

  /// What lines up with `there` as it stands.
  struct Marks {
    std::vector<QLineF> lines;
    std::vector<QLineF> gaps; ///< equal ones, from box to box
  };
  [[nodiscard]] Marks marks(const QRectF& there) const;

 private:
  std::vector<QRectF> neighbours_;
  std::vector<QRectF> labelled_; ///< no line runs through these
  std::vector<QRectF> siblings_; ///< those in the same site, or on the canvas itself: gaps are between these
};

} // namespace rw::ui
