// What lies in the way of a line, found fast.
#pragma once

#include "canvas/diagram.h"

#include <algorithm>
#include <cmath>

namespace rw::ui {

class Obstacles {
 public:
  explicit Obstacles(const Diagram& diagram) : d_(diagram) {
    for (int i = 0; i < int(d_.boxes.size()); ++i) {
      const Box& box = d_.boxes[std::size_t(i)];
      if (box.hidden || box.shape == BoxShape::Frame || box.shape == BoxShape::Note) continue;
      each(box.rect, [&](std::int64_t cell) { cells_[cell].push_back(i); });
    }
    seen_.assign(d_.boxes.size(), 0);
  }

  struct Cost {
    int boxes = 0;      ///< run through
    int containers = 0; ///< of others, entered
  };
  /// `hit` collects the boxes that are run through.
  Cost cost(const QPolygonF& line, int from, int to, std::vector<int>* hit) {
    Cost total;
    ++round_;
    const int outerFrom = d_.boxes[std::size_t(from)].container;
    const int outerTo = d_.boxes[std::size_t(to)].container;
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
      const QRectF span = QRectF(line[i], line[i + 1]).normalized().adjusted(-4, -4, 4, 4);
      each(span, [&](std::int64_t cell) {
        const auto found = cells_.find(cell);
        if (found == cells_.end()) return;
        for (const int index : found->second) {
          if (seen_[std::size_t(index)] == round_) continue;
          const Box& box = d_.boxes[std::size_t(index)];
          if (!box.rect.intersects(span)) continue;
          if (index == from || index == to) {
            // Along or through its own box; touching the rim is how a line ends.
            if (box.rect.adjusted(6, 6, -6, -6).intersects(span)) {
              seen_[std::size_t(index)] = round_;
              ++total.boxes;
            }
            continue;
          }
          seen_[std::size_t(index)] = round_;
          if (box.shape != BoxShape::Container) {
            ++total.boxes;
            if (hit->size() < 6 && std::find(hit->begin(), hit->end(), index) == hit->end()) hit->push_back(index);
          } else if (index != outerFrom && index != outerTo)
            ++total.containers;
        }
      });
    }
    return total;
  }

 private:
  static constexpr double kCell = 192;
  template <class Visit> static void each(const QRectF& rect, const Visit& visit) {
    const auto x0 = std::int64_t(std::floor(rect.left() / kCell));
    const auto x1 = std::int64_t(std::floor(rect.right() / kCell));
    const auto y0 = std::int64_t(std::floor(rect.top() / kCell));
    const auto y1 = std::int64_t(std::floor(rect.bottom() / kCell));
    for (std::int64_t x = x0; x <= x1; ++x)
      for (std::int64_t y = y0; y <= y1; ++y) visit(x * 1000003 + y);
  }
  const Diagram& d_;
  std::unordered_map<std::int64_t, std::vector<int>> cells_;
  std::vector<int> seen_;
  int round_ = 0;
};

} // namespace rw::ui
