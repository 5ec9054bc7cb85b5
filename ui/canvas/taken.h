// Room on a drawing that is taken, found fast.
#pragma once

#include <QRectF>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace rw::ui {

class Taken {
 public:
  /// `owner`: whom it does not stand in the way of.
  void add(const QRectF& rect, int owner = -1) {
    each(rect, [&](std::int64_t cell) { cells_[cell].push_back({rect, owner}); });
  }
  [[nodiscard]] bool isFree(const QRectF& rect, int owner = -1) const {
    bool free = true;
    each(rect, [&](std::int64_t cell) {
      const auto found = cells_.find(cell);
      if (free && found != cells_.end())
        free = std::none_of(found->second.begin(), found->second.end(), [&](const Entry& entry) {
          return (owner < 0 || entry.owner != owner) && entry.rect.intersects(rect);
        });
    });
    return free;
  }

 private:
  struct Entry {
    QRectF rect;
    int owner;
  };
  static constexpr double kCell = 64;
  template <class Visit> static void each(const QRectF& rect, const Visit& visit) {
    const auto cell = [](double at) { return std::int64_t(std::floor(at / kCell)); };
    for (std::int64_t x = cell(rect.left()); x <= cell(rect.right()); ++x)
      for (std::int64_t y = cell(rect.top()); y <= cell(rect.bottom()); ++y) visit(x * 1000003 + y);
  }
  std::unordered_map<std::int64_t, std::vector<Entry>> cells_;
};

} // namespace rw::ui
