#include "canvas/map_projection.h"

#include <QFile>
#include <QtMath>
#include <array>
#include <cmath>

namespace rw::ui {
namespace {
constexpr double kHighest = 82;
} // namespace

QPointF onMap(GeoPoint place) {
  const double lat = qDegreesToRadians(std::clamp(place.lat, -kHighest, kHighest));
  return {place.lon, -qRadiansToDegrees(std::log(std::tan(M_PI / 4 + lat / 2)))};
}

GeoPoint onGlobe(QPointF point) {
  const double lat = qRadiansToDegrees(2 * std::atan(std::exp(qDegreesToRadians(-point.y()))) - M_PI / 2);
  return {std::clamp(lat, -90.0, 90.0), std::clamp(point.x(), -180.0, 180.0)};
}

std::vector<QPolygonF> greatCircle(GeoPoint from, GeoPoint to) {
  using Vector = std::array<double, 3>;
  const auto vector = [](GeoPoint p) {
    const double lat = qDegreesToRadians(p.lat);
    const double lon = qDegreesToRadians(p.lon);
    return Vector{std::cos(lat) * std::cos(lon), std::cos(lat) * std::sin(lon), std::sin(lat)};
  };
  const Vector a = vector(from);
  const Vector b = vector(to);
  const double angle = std::acos(std::clamp(a[0] * b[0] + a[1] * b[1] + a[2] * b[2], -1.0, 1.0));
  const int steps = std::clamp(int(qRadiansToDegrees(angle) / 1.5), 1, 128);
  std::vector<QPolygonF> parts{{onMap(from)}};
  GeoPoint last = from;
  for (int i = 1; i <= steps; ++i) {
    GeoPoint next = to;
    if (i < steps) {
      // Opposite points have no one great circle: sin is 0, and the straight line on the map will do.
      const double s = std::sin(angle);
      const double t = double(i) / steps;
      const double wa = s < 1e-9 ? 1 - t : std::sin((1 - t) * angle) / s;
      const double wb = s < 1e-9 ? t : std::sin(t * angle) / s;
      const Vector p{wa * a[0] + wb * b[0], wa * a[1] + wb * b[1], wa * a[2] + wb * b[2]};
      next = {qRadiansToDegrees(std::atan2(p[2], std::hypot(p[0], p[1]))), qRadiansToDegrees(std::atan2(p[1], p[0]))};
    }
    if (std::abs(next.lon - last.lon) > 180) {
      const double side = last.lon > 0 ? 180 : -180;
      const double span = 360 - std::abs(next.lon - last.lon);
      const double lat = last.lat + (next.lat - last.lat) * (span < 1e-9 ? 0.5 : std::abs(side - last.lon) / span);
      parts.back() += onMap({lat, side});
      parts.push_back({onMap({lat, -side})});
    }
    parts.back() += onMap(next);
    last = next;
  }
  return parts;
}

const QPainterPath& coastline() {
  static const QPainterPath path = [] {
    QPainterPath land;
    land.setFillRule(Qt::OddEvenFill);
    QFile file(QStringLiteral(":/catalogue/coastline.txt"));
    if (!file.open(QIODevice::ReadOnly)) return land;
    while (!file.atEnd()) {
      const QByteArray line = file.readLine().trimmed();
      if (line.isEmpty() || line.startsWith('#')) continue;
      QPolygonF ring;
      for (const QByteArray& pair : line.split(' ')) {
        const qsizetype comma = pair.indexOf(',');
        if (comma > 0) ring += onMap({pair.mid(comma + 1).toDouble(), pair.left(comma).toDouble()});
      }
      if (ring.size() < 3) continue;
      land.addPolygon(ring);
      land.closeSubpath();
    }
    return land;
  }();
  return path;
}

} // namespace rw::ui
