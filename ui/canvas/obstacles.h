// What lies in the way of a line, found fast.
#pragma once

#include "canvas/diagram.h"

#include <algorithm>
#include <cmath>

namespace rw::ui {

class Obstacles {
 public:
  explicit Obstacles(const Diagram& diagram) : d_(diagram) {
    QRectF all;
    for (const Box& box : d_.boxes)
      if (isInTheWay(box)) all |= box.rect;
    left_ = std::floor(all.left() / kCell) * kCell;
    top_ = std::floor(all.top() / kCell) * kCell;
    columns_ = int((all.right() - left_) / kCell) + 1;
    rows_ = int((all.bottom() - top_) / kCell) + 1;
    // Counted first, then filled: all cells lie in one piece of memory.
    first_.assign(std::size_t(columns_) * std::size_t(rows_) + 1, 0);
    eachPlace([&](std::size_t cell, int) { ++first_[cell + 1]; });
    for (std::size_t cell = 1; cell < first_.size(); ++cell) first_[cell] += first_[cell - 1];
    inside_.resize(std::size_t(first_.back()));
    std::vector<int> next = first_;
    eachPlace([&](std::size_t cell, int box) { inside_[std::size_t(next[cell]++)] = box; });
    seen_.assign(d_.boxes.size(), 0);
    tried_.assign(d_.boxes.size(), 0);
  }

  struct Cost {
    int boxes = 0;      ///< run through
    int containers = 0; ///< of others, entered
    [[nodiscard]] double score() const { return 4000.0 * boxes + 300.0 * containers; }
  };
  /// `hit` collects the boxes that are run through. From a score of `enough` on nothing more is looked for.
  Cost cost(const QPolygonF& line, int from, int to, std::vector<int>* hit, double enough = 1e18) {
    Cost total;
    ++round_;
    const int outerFrom = d_.boxes[std::size_t(from)].container;
    const int outerTo = d_.boxes[std::size_t(to)].container;
    for (qsizetype i = 0; i + 1 < line.size() && total.score() < enough; ++i) {
      const QRectF span = QRectF(line[i], line[i + 1]).normalized().adjusted(-4, -4, 4, 4);
      ++trial_;
      each(span, [&](std::size_t cell) {
        for (int k = first_[cell]; k < first_[cell + 1]; ++k) {
          const int index = inside_[std::size_t(k)];
          if (seen_[std::size_t(index)] == round_ || tried_[std::size_t(index)] == trial_) continue;
          tried_[std::size_t(index)] = trial_; // a wide one lies in many cells
          const Box& box = d_.boxes[std::size_t(index)];
          if (!meet(box.rect, span)) continue;
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
  static bool isInTheWay(const Box& box) {
    return !box.hidden && box.shape != BoxShape::Frame && box.shape != BoxShape::Note;
  }
  static bool meet(const QRectF& a, const QRectF& b) {
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
  }
  /// The cells of a rectangle, as far as there is anything.
  template <class Visit> void each(const QRectF& rect, const Visit& visit) const {
    const auto cell = [](double at, double low, int count) {
      return int(std::clamp(std::floor((at - low) / kCell), 0.0, double(count - 1)));
    };
    const int right = cell(rect.right(), left_, columns_);
    const int bottom = cell(rect.bottom(), top_, rows_);
    for (int x = cell(rect.left(), left_, columns_); x <= right; ++x)
      for (int y = cell(rect.top(), top_, rows_); y <= bottom; ++y)
        visit(std::size_t(y) * std::size_t(columns_) + std::size_t(x));
  }
  template <class Visit> void eachPlace(const Visit& visit) const {
    for (int i = 0; i < int(d_.boxes.size()); ++i)
      if (const Box& box = d_.boxes[std::size_t(i)]; isInTheWay(box))
        each(box.rect, [&](std::size_t cell) { visit(cell, i); });
  }

  const Diagram& d_;
  double left_ = 0;
  double top_ = 0;
  int columns_ = 1;
  int rows_ = 1;
  std::vector<int> first_; ///< of each cell, in `inside_`; one more at the end
  std::vector<int> inside_;
  std::vector<int> seen_;
  std::vector<int> tried_;
  int round_ = 0;
  int trial_ = 0;
};

} // namespace rw::ui
