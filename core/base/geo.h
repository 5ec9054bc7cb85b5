// Places on the globe.
#pragma once

#include <array>

namespace rw {

/// A place in degrees, north and east positive.
struct GeoPoint {
  double lat = 0;
  double lon = 0;
  bool operator==(const GeoPoint&) const = default;
};

/// Great-circle distance in km on a sphere of 6371 km (haversine).
double distanceKm(GeoPoint a, GeoPoint b);

/// The point on a sphere of radius 1: x towards 0°/0°, y towards 90° east, z towards the north pole.
std::array<double, 3> unitVector(GeoPoint point);
/// The point in the direction of a vector of any length but 0.
GeoPoint pointTowards(const std::array<double, 3>& vector);

} // namespace rw
