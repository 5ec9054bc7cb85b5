#include "canvas/drawn_lines.h"

#include "canvas/tool.h"

#include <QLineF>
#include <cmath>

namespace rw::ui {
namespace {

constexpr int kSteps = 16; ///< of a curve, from one of its points to the next
constexpr double kLineInset = 12;

/// A curve through all points, smooth at each (Catmull-Rom). Between two points alone it leaves and arrives along the
/// longer side of their distance, as an S.
QPolygonF curve(const QPolygonF& points) {
  QPolygonF line;
  const qsizetype n = points.size();
  for (qsizetype i = 0; i + 1 < n; ++i) {
    const QPointF a = points[i];
    const QPointF b = points[i + 1];
    QPointF first = a + (b - (i > 0 ? points[i - 1] : a)) / 6;
    QPointF second = b - ((i + 2 < n ? points[i + 2] : b) - a) / 6;
    if (n == 2) {
      const QPointF half = (b - a) / 2;
      const bool level = std::abs(half.x()) > std::abs(half.y());
      first = a + (level ? QPointF(half.x(), 0) : QPointF(0, half.y()));
      second = b - (level ? QPointF(half.x(), 0) : QPointF(0, half.y()));
    }
    for (int step = i == 0 ? 0 : 1; step <= kSteps; ++step) {
      const double t = double(step) / kSteps;
      const double s = 1 - t;
      line += a * (s * s * s) + first * (3 * s * s * t) + second * (3 * s * t * t) + b * (t * t * t);
    }
  }
  return line;
}

/// From a box to a point, upright or level at the box, without the point.
QPolygonF leave(const QRectF& box, QPointF to) {
  const double rim = to.y() < box.center().y() ? box.top() : box.bottom();
  const double side = to.x() < box.center().x() ? box.left() : box.right();
  if (to.x() > box.left() + kLineInset && to.x() < box.right() - kLineInset) return {QPointF(to.x(), rim)};
  if (to.y() > box.top() + kLineInset && to.y() < box.bottom() - kLineInset) return {QPointF(side, to.y())};
  if (std::abs(to.x() - side) > std::abs(to.y() - rim))
    return {QPointF(side, box.center().y()), QPointF(to.x(), box.center().y())};
  return {QPointF(box.center().x(), rim), QPointF(box.center().x(), to.y())};
}

QPolygonF square(const QRectF& from, const QRectF& to, const QPolygonF& via) {
  QPolygonF line = leave(from, via.front());
  for (const QPointF& point : via) {
    const QPointF last = line.back();
    if (std::abs(last.x() - point.x()) > 0.5 && std::abs(last.y() - point.y()) > 0.5)
      line += QPointF(point.x(), last.y());
    line += point;
  }
  QPolygonF end = leave(to, via.back());
  std::reverse(end.begin(), end.end());
  return line + end;
}

/// The middle of the longest straight part from one corner to another; of a curve, of its middle part.
QPointF middleOf(const QPolygonF& line, qsizetype from, qsizetype to) {
  if (to - from >= kSteps) return line[(from + to) / 2];
  QLineF longest(line[from], line[from]);
  for (qsizetype i = from; i < to; ++i)
    if (const QLineF part(line[i], line[i + 1]); part.length() > longest.length()) longest = part;
  return longest.center();
}

} // namespace

bool isDrawn(const Wire& wire) { return wire.style != plan::LinkLine::Orthogonal || !wire.via.isEmpty(); }

QPolygonF drawnLine(const Diagram& diagram, const Wire& wire) {
  const Box& from = diagram.boxes[std::size_t(wire.from)];
  const Box& to = diagram.boxes[std::size_t(wire.to)];
  if (wire.style == plan::LinkLine::Orthogonal) return square(from.rect, to.rect, wire.via);
  QPolygonF points{rimPoint(from, wire.via.isEmpty() ? to.rect.center() : wire.via.front())};
  points += wire.via;
  points += rimPoint(to, wire.via.isEmpty() ? from.rect.center() : wire.via.back());
  return wire.style == plan::LinkLine::Straight ? points : curve(points);
}

std::vector<BendHandle> bendHandles(const Wire& wire) {
  std::vector<BendHandle> handles;
  if (wire.lines.size() != 1 || wire.lines.front().size() < 2) return handles;
  const QPolygonF& line = wire.lines.front();
  qsizetype from = 0;
  for (int i = 0; i <= int(wire.via.size()); ++i) {
    const bool last = i == int(wire.via.size());
    qsizetype to = line.size() - 1;
    for (qsizetype k = from; !last && k < line.size(); ++k)
      if (QLineF(line[k], wire.via[i]).length() < 0.5) {
        to = k;
        break;
      }
    handles.push_back({middleOf(line, from, to), i, true});
    if (!last) handles.push_back({wire.via[i], i, false});
    from = to;
  }
  return handles;
}

} // namespace rw::ui
