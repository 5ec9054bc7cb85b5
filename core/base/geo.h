// Places on the globe.
#pragma once

namespace rw {

/// A place in degrees, north and east positive.
struct GeoPoint {
  double lat = 0;
  double lon = 0;
  bool operator==(const GeoPoint&) const = default;
};

/// Great-circle distance in km on a sphere of 6371 km (haversine).
double distanceKm(GeoPoint a, GeoPoint b);

} // namespace rw
