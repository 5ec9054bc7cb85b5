#include "canvas/line_jumps.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace rw::ui {
namespace {

constexpr double kRadius = 5;
constexpr double kClear = kRadius + 3; ///< from a corner or an end: nearer, it would read as a junction

struct Upright {
  double x;
  double low;
  double high;
  std::size_t wire;
};

bool isUpright(QPointF a, QPointF b) { return std::abs(a.x() - b.x()) < 0.5; }
bool isLevel(QPointF a, QPointF b) { return std::abs(a.y() - b.y()) < 0.5; }

/// From one corner to the next, over the jumps between; `xs` in rising order.
void levelLine(QPainterPath& path, QPointF from, QPointF to, const std::vector<double>& xs) {
  const bool rightwards = to.x() > from.x();
  const double y = from.y();
  const auto arc = [&](double left, double start, double sweep) {
    path.arcTo(QRectF(left, y - kRadius, 2 * kRadius, 2 * kRadius), start, sweep);
  };
  const auto over = [&](double left, double right) { // these are the arcs' outer ends
    if (rightwards) {
      arc(left, 180, -90);
      arc(right - 2 * kRadius, 90, -90);
    } else {
      arc(right - 2 * kRadius, 0, 90);
      arc(left, 90, 90);
    }
  };
  // Lines close beside each other are jumped over at once.
  std::vector<std::pair<double, double>> jumps;
  for (const double x : xs) {
    if (!jumps.empty() && x - kRadius < jumps.back().second + 2)
      jumps.back().second = x + kRadius;
    else
      jumps.emplace_back(x - kRadius, x + kRadius);
  }
  if (!rightwards) std::reverse(jumps.begin(), jumps.end());
  for (const auto& [left, right] : jumps) over(left, right);
  path.lineTo(to);
}

} // namespace

void findJumps(Diagram& diagram) {
  std::vector<Upright> uprights;
  for (std::size_t i = 0; i < diagram.wires.size(); ++i)
    for (const QPolygonF& line : diagram.wires[i].lines)
      for (qsizetype k = 0; k + 1 < line.size(); ++k)
        if (isUpright(line[k], line[k + 1]))
          uprights.push_back(
              {line[k].x(), std::min(line[k].y(), line[k + 1].y()), std::max(line[k].y(), line[k + 1].y()), i});
  std::ranges::sort(uprights, {}, &Upright::x);
  for (std::size_t i = 0; i < diagram.wires.size(); ++i) {
    Wire& wire = diagram.wires[i];
    wire.jumps.clear();
    for (const QPolygonF& line : wire.lines)
      for (qsizetype k = 0; k + 1 < line.size(); ++k) {
        if (!isLevel(line[k], line[k + 1])) continue;
        const double y = line[k].y();
        const double right = std::max(line[k].x(), line[k + 1].x()) - kClear;
        auto u = std::ranges::lower_bound(uprights, std::min(line[k].x(), line[k + 1].x()) + kClear, {}, &Upright::x);
        for (double last = -1e18; u != uprights.end() && u->x <= right; ++u) {
          if (u->wire == i || y < u->low + kClear || y > u->high - kClear || u->x < last + 0.5) continue;
          last = u->x;
          wire.jumps.emplace_back(u->x, y);
        }
      }
  }
}

QPainterPath pathOf(const Wire& wire, bool jumps) {
  QPainterPath path;
  if (!jumps || wire.jumps.empty()) {
    for (const QPolygonF& line : wire.lines) path.addPolygon(line);
    return path;
  }
  for (const QPolygonF& line : wire.lines) {
    if (line.isEmpty()) continue;
    path.moveTo(line.front());
    for (qsizetype k = 0; k + 1 < line.size(); ++k) {
      std::vector<double> xs;
      const double left = std::min(line[k].x(), line[k + 1].x());
      const double right = std::max(line[k].x(), line[k + 1].x());
      for (const QPointF& jump : wire.jumps)
        if (isLevel(line[k], line[k + 1]) && std::abs(jump.y() - line[k].y()) < 0.5 && jump.x() > left &&
            jump.x() < right)
          xs.push_back(jump.x());
      levelLine(path, line[k], line[k + 1], xs);
    }
  }
  return path;
}

} // namespace rw::ui
