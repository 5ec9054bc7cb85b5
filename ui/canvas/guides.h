// Smart guides: what is dragged lines up with the edges and centres of what stands in sight, and keeps the gaps that
// are there already.
#pragma once

#include "canvas/diagram.h"

#include <QLineF>

class QPainter;

namespace rw::ui {

class Guides {
 public:
  Guides() = default;
  /// For these boxes moving among those that `sight` shows.
  Guides(const Diagram& diagram, const std::vector<int>& moving, const QRectF& sight);
  /// For something new that comes to stand in the site `home`, or on the canvas itself: -1.
  static Guides forNew(const Diagram& diagram, int home, const QRectF& sight);

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
  void add(const Box& box, int home, bool sites);
  std::vector<QRectF> neighbours_;
  std::vector<QRectF> labelled_; ///< no line runs through these
  std::vector<QRectF> siblings_; ///< those in the same site, or on the canvas itself: gaps are between these
};

inline constexpr double kGuideReach = 6; ///< pixels within which a guide draws

/// The lines and gaps that `there` keeps, as strokes of one pixel.
void paintGuides(QPainter& painter, const Guides::Marks& marks, double scale);

} // namespace rw::ui
