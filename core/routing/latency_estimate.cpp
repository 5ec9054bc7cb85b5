#include "routing/latency_estimate.h"

#include "base/embedded.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <locale>
#include <numeric>
#include <sstream>
#include <utility>

namespace rw::routing {

namespace {

constexpr double kEarthKm = 6371;
/// Where a measured place counts half; at three times that, hardly any more.
constexpr double kReachKm = 500;
/// What the plain line counts beside the measured pairs: it decides where none is near.
constexpr double kLineWeight = 0.03;

double lineRttMs(double km) {
  // Equipment and local loops cost some 8 ms. That fades out below 200 km, where the table has next to nothing.
  return std::min(8.0, 0.04 * km) + 0.016 * km;
}

} // namespace

const std::vector<MeasuredPlace>& measuredPlaces() {
  static const auto places = [] {
    std::vector<MeasuredPlace> out;
    std::istringstream lines{std::string(embedded("catalogue/round-trips.txt"))};
    for (std::string line; std::getline(lines, line);) {
      if (line.starts_with('#')) continue;
      std::istringstream words(line);
      words.imbue(std::locale::classic());
      MeasuredPlace place;
      words >> std::quoted(place.name) >> place.at.lat >> place.at.lon;
      for (double rtt = 0; words >> rtt;) place.rtt_ms.push_back(rtt);
      out.push_back(std::move(place));
    }
    return out;
  }();
  return places;
}

LatencyEstimate::LatencyEstimate(std::span<const MeasuredPlace> places) : stretch_(places.size() * places.size()) {
  for (std::size_t i = 0; i < places.size(); ++i) {
    at_.push_back(unitVector(places[i].at));
    for (std::size_t j = 0; j < i; ++j)
      stretch_[i * places.size() + j] = stretch_[j * places.size() + i] =
          std::log(places[i].rtt_ms[j] / lineRttMs(distanceKm(places[i].at, places[j].at)));
  }
}

/// By place: 1 at the place, a half at kReachKm from it, less and less beyond.
std::vector<double> LatencyEstimate::nearness(GeoPoint point) const {
  const auto here = unitVector(point);
  std::vector<double> out;
  out.reserve(at_.size());
  for (const auto& there : at_) {
    // The chord instead of the arc: as good for a weight, and a tenth of the work.
    const double chord = 2 - 2 * std::inner_product(here.begin(), here.end(), there.begin(), 0.0);
    const double squared = chord * (kEarthKm * kEarthKm) / (kReachKm * kReachKm);
    out.push_back(1 / (1 + squared * squared));
  }
  return out;
}

double LatencyEstimate::oneWayMs(GeoPoint a, GeoPoint b) const {
  // One order of the two ends, so that rounding cannot tell the directions apart.
  if (std::pair(b.lat, b.lon) < std::pair(a.lat, a.lon)) std::swap(a, b);
  const std::vector<double> nearA = nearness(a);
  const std::vector<double> nearB = nearness(b);
  const std::size_t count = at_.size();
  // The mean of the pairs' stretch, each weighted by how near its two places are to the two ends.
  std::vector<double> towards(count);
  double weight = kLineWeight;
  const double allB = std::accumulate(nearB.begin(), nearB.end(), 0.0);
  for (std::size_t i = 0; i < count; ++i) {
    weight += nearA[i] * (allB - nearB[i]);
    for (std::size_t j = 0; j < count; ++j) towards[j] += nearA[i] * stretch_[i * count + j];
  }
  const double stretch = std::inner_product(towards.begin(), towards.end(), nearB.begin(), 0.0) / weight;
  const double km = distanceKm(a, b);
  const double lightRttMs = km / 100;
  return std::max(lightRttMs, lineRttMs(km) * std::exp(stretch)) / 2;
}

double estimatedLatencyMs(GeoPoint a, GeoPoint b) {
  static const LatencyEstimate estimate(measuredPlaces());
  return estimate.oneWayMs(a, b);
}

} // namespace rw::routing
