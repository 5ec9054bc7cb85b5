#include "base/geo.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rw {

double distanceKm(GeoPoint a, GeoPoint b) {
  constexpr double radians = std::numbers::pi / 180;
  const double dLat = std::sin((b.lat - a.lat) * radians / 2);
  const double dLon = std::sin((b.lon - a.lon) * radians / 2);
  const double h = dLat * dLat + std::cos(a.lat * radians) * std::cos(b.lat * radians) * dLon * dLon;
  return 2 * 6371 * std::asin(std::sqrt(std::clamp(h, 0.0, 1.0)));
}

} // namespace rw
