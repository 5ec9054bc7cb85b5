#include "canvas/line_jumps.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace rw::ui {
namespace {

constexpr double kRadius = kJumpRadius;
constexpr double kJumpClear = kRadius + 3; ///< from a corner or an end: nearer, it would read as a junction

struct Upright {
  double x;
  double low;
  double high;
  std::size_t wire;
};

bool isUpright(QPointF a, QPointF b) { return std::abs(a.x() - b.x()) < 0.5; }
bool isLevel(QPointF a, QPointF b) { return std::abs(a.y() - b.y()) < 0.5; }

/// Where a level part leaves its line for a jump and comes back, from left to right.
using Leaps = std::vector<std::pair<double, double>>;

/// Those of the part from `a` to `b`. Lines close beside each other are jumped over at once.
Leaps leapsOf(const Wire& wire, QPointF a, QPointF b) {
  Leaps leaps;
  if (wire.jumps.empty() || !isLevel(a, b)) return leaps;
  std::vector<double> xs;
  const auto [left, right] = std::minmax({a.x(), b.x()});
  for (const QPointF& jump : wire.jumps)
    if (std::abs(jump.y() - a.y()) < 0.5 && jump.x() > left && jump.x() < right) xs.push_back(jump.x());
  std::ranges::sort(xs);
  for (const double x : xs) {
    if (!leaps.empty() && x - kRadius < leaps.back().second + 2)
      leaps.back().second = x + kRadius;
    else
      leaps.emplace_back(x - kRadius, x + kRadius);
  }
  return leaps;
}

/// From one corner to the next, over the jumps between.
void levelLine(QPainterPath& path, QPointF from, QPointF to, Leaps leaps) {
  const bool rightwards = to.x() > from.x();
  const double y = from.y();
  const auto arc = [&](double left, double start, double sweep) {
    path.arcTo(QRectF(left, y - kRadius, 2 * kRadius, 2 * kRadius), start, sweep);
  };
  if (!rightwards) std::reverse(leaps.begin(), leaps.end());
  for (const auto& [left, right] : leaps) {
    if (rightwards) {
      arc(left, 180, -90);
      arc(right - 2 * kRadius, 90, -90);
    } else {
      arc(right - 2 * kRadius, 0, 90);
      arc(left, 90, 90);
    }
  }
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
        const double right = std::max(line[k].x(), line[k + 1].x()) - kJumpClear;
        auto u = std::ranges::lower_bound(uprights, std::min(line[k].x(), line[k + 1].x()) + kJumpClear, {}, &Upright::x);
        for (double last = -1e18; u != uprights.end() && u->x <= right; ++u) {
          if (u->wire == i || y < u->low + kJumpClear || y > u->high - kJumpClear || u->x < last + 0.5) continue;
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
    for (qsizetype k = 0; k + 1 < line.size(); ++k)
      levelLine(path, line[k], line[k + 1], leapsOf(wire, line[k], line[k + 1]));
  }
  return path;
}

void addParts(const Wire& wire, bool jumps, const QRectF& exposed, QList<QLineF>& straight, std::vector<Leap>& leaps) {
  for (const QPolygonF& line : wire.lines)
    for (qsizetype k = 0; k + 1 < line.size(); ++k) {
      const auto [left, right] = std::minmax({line[k].x(), line[k + 1].x()});
      const auto [top, bottom] = std::minmax({line[k].y(), line[k + 1].y()});
      if (left > exposed.right() || right < exposed.left() || top > exposed.bottom() || bottom < exposed.top())
        continue;
      double from = std::max(left, exposed.left());
      const double to = std::min(right, exposed.right());
      const double y = std::max(top, exposed.top());
      if (jumps)
        for (const auto& [away, back] : leapsOf(wire, line[k], line[k + 1])) {
          if (back < from || away > to) continue;
          if (away > from) straight.emplaceBack(from, y, away, y);
          leaps.push_back({away, back, y});
          from = back;
        }
      if (from <= to) straight.emplaceBack(from, y, to, std::min(bottom, exposed.bottom()));
    }
}

} // namespace rw::ui
