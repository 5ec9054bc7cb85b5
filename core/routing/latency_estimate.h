// The latency that a distance costs where nobody has measured it.
#pragma once

#include "base/geo.h"

#include <array>
#include <span>
#include <string>
#include <vector>

namespace rw::routing {

/// A place with measured round trips to others.
struct MeasuredPlace {
  std::string name;
  GeoPoint at;
  std::vector<double> rtt_ms; ///< to each place before this one in the list, both directions' mean; above 0
};

/// The places of the built-in table `resources/catalogue/round-trips.txt`.
const std::vector<MeasuredPlace>& measuredPlaces();

/// An estimate between any two points on Earth: a line in distance, times how much longer than the line the measured
/// round trips between the surroundings of the two points are. docs/model.md has its error.
class LatencyEstimate {
 public:
  /// No two of `places` may be at one point.
  explicit LatencyEstimate(std::span<const MeasuredPlace> places);

  /// One way, in ms. The same in both directions, 0 for no distance, continuous, never faster than light in fibre.
  [[nodiscard]] double oneWayMs(GeoPoint a, GeoPoint b) const;

 private:
  [[nodiscard]] std::vector<double> nearness(GeoPoint point) const;

  std::vector<std::array<double, 3>> at_; ///< unit vectors
  std::vector<double> stretch_;           ///< by pair of places: ln(measured / line); 0 for a place and itself
};

/// The estimate from the built-in table: one way, in ms.
double estimatedLatencyMs(GeoPoint a, GeoPoint b);

} // namespace rw::routing
