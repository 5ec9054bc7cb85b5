#include "base/geo.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rw {

static constexpr double kRadians = std::numbers::pi / 180;

double distanceKm(GeoPoint a, GeoPoint b) {
  const double dLat = std::sin((b.lat - a.lat) * kRadians / 2);
  const double dLon = std::sin((b.lon - a.lon) * kRadians / 2);
  const double h = dLat * dLat + std::cos(a.lat * kRadians) * std::cos(b.lat * kRadians) * dLon * dLon;
  return 2 * 6371 * std::asin(std::sqrt(std::clamp(h, 0.0, 1.0)));
}

std::array<double, 3> unitVector(GeoPoint point) {
  const double cosLat = std::cos(point.lat * kRadians);
  return {cosLat * std::cos(point.lon * kRadians), cosLat * std::sin(point.lon * kRadians),
          std::sin(point.lat * kRadians)};
}

GeoPoint pointTowards(const std::array<double, 3>& vector) {
  const auto [x, y, z] = vector;
  return {std::atan2(z, std::hypot(x, y)) / kRadians, std::atan2(y, x) / kRadians};
}

} // namespace rw
