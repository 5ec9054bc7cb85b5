#include "base/text.h"
#include "routing/latency_estimate.h"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iostream>
#include <map>
#include <random>
#include <sstream>

using namespace rw;
using namespace rw::routing;

namespace {

constexpr GeoPoint kLondon{51.51, -0.13};
constexpr GeoPoint kNewYork{40.71, -74.01};

/// Points all over the Earth: poles, both sides of the date line, and others at random.
std::vector<GeoPoint> somePoints() {
  std::vector<GeoPoint> points{{90, 0}, {-90, 0}, {0, 180}, {0, -180}, {12, 179.9}, {12, -179.9}, kLondon, kNewYork};
  std::mt19937 random(1);
  std::uniform_real_distribution<double> lat(-90, 90);
  std::uniform_real_distribution<double> lon(-180, 180);
  while (points.size() < 60) points.push_back({lat(random), lon(random)});
  return points;
}

std::vector<std::vector<std::string>> rowsOf(const std::filesystem::path& csv) {
  std::vector<std::vector<std::string>> rows;
  std::ifstream in(csv);
  std::string line;
  std::getline(in, line); // the headings
  while (std::getline(in, line)) {
    std::istringstream fields(line);
    auto& row = rows.emplace_back();
    for (std::string field; std::getline(fields, field, ',');) row.push_back(field);
  }
  return rows;
}

/// Azure's published table: regions, and the round trips in both directions.
struct AzureTable {
  std::map<std::string, GeoPoint> regions; ///< those with round trips
  std::map<std::pair<std::string, std::string>, double> rtt_ms;

  AzureTable() {
    const std::filesystem::path data(RW_SHARED_DIR "/data");
    for (const auto& row : rowsOf(data / "azure-region-latency.csv"))
      rtt_ms[{row.at(0), row.at(1)}] = parseNumber(row.at(2)).value();
    for (const auto& row : rowsOf(data / "azure-regions.csv"))
      if (std::ranges::any_of(rtt_ms, [&](const auto& pair) { return pair.first.first == row.at(0); }))
        regions[row.at(0)] = {parseNumber(row.at(4)).value(), parseNumber(row.at(5)).value()};
  }

  /// One region per place, without the place of `leftOut`.
  [[nodiscard]] std::vector<MeasuredPlace> placesWithout(const std::string& leftOut) const {
    std::vector<MeasuredPlace> places;
    for (const auto& [name, at] : regions) {
      const auto here = [&](const MeasuredPlace& place) { return place.at == at; };
      if ((!leftOut.empty() && at == regions.at(leftOut)) || std::ranges::any_of(places, here)) continue;
      MeasuredPlace place{name, at, {}};
      for (const MeasuredPlace& other : places)
        place.rtt_ms.push_back((rtt_ms.at({name, other.name}) + rtt_ms.at({other.name, name})) / 2);
      places.push_back(std::move(place));
    }
    return places;
  }
};

bool hasAzureTable() { return std::filesystem::exists(RW_SHARED_DIR "/data/azure-region-latency.csv"); }
constexpr const char* kNoAzureTable = "the published table of round trips is not beside the repository";

double quantile(std::vector<double> values, double share) {
  std::ranges::sort(values);
  return values.at(static_cast<std::size_t>(share * static_cast<double>(values.size() - 1)));
}

} // namespace

TEST(LatencyEstimate, IsSymmetricAndNeverFasterThanLightInFibre) {
  for (const GeoPoint a : somePoints())
    for (const GeoPoint b : somePoints()) {
      const double ms = estimatedLatencyMs(a, b);
      EXPECT_EQ(ms, estimatedLatencyMs(b, a));
      EXPECT_GE(ms, distanceKm(a, b) / 200) << a.lat << "," << a.lon << " to " << b.lat << "," << b.lon;
      EXPECT_LT(ms, 400);
    }
}

TEST(LatencyEstimate, IsNothingForNoDistanceAndSmallWithinACity) {
  for (const MeasuredPlace& place : measuredPlaces()) {
    EXPECT_EQ(estimatedLatencyMs(place.at, place.at), 0) << place.name;
    // 22 km away.
    EXPECT_LT(estimatedLatencyMs(place.at, {place.at.lat + 0.2, place.at.lon}), 1.5) << place.name;
  }
}

TEST(LatencyEstimate, IsContinuous) {
  // A step of 11 m may cost what a step near the start costs, and no more: from a city outwards, and across the date
  // line.
  for (const GeoPoint from : {kLondon, kNewYork, GeoPoint{-41.29, 174.78}})
    for (double lon = -180; lon < 180; lon += 0.37)
      EXPECT_NEAR(estimatedLatencyMs(from, {from.lat, lon}), estimatedLatencyMs(from, {from.lat, lon + 1e-4}), 1e-3);
  EXPECT_NEAR(estimatedLatencyMs(kLondon, {10, 180}), estimatedLatencyMs(kLondon, {10, -180}), 1e-9);
}

TEST(LatencyEstimate, FollowsWhatWasMeasuredNearby) {
  // Two pairs of one length, one of them on a long way round.
  const std::vector<MeasuredPlace> places{
      {"A", {0, 0}, {}}, {"B", {0, 20}, {45}}, {"C", {60, 0}, {120, 120}}, {"D", {60, 42}, {120, 120, 90}}};
  const LatencyEstimate estimate(places);
  EXPECT_NEAR(estimate.oneWayMs({1, 1}, {1, 19}), 22.5, 3);
  EXPECT_NEAR(estimate.oneWayMs({59, 1}, {59, 41}), 45, 4);
  // Where nothing is near, and where nothing is known, the line counts: 8 ms and 0.016 ms per km of round trip.
  const double km = distanceKm({-70, 100}, {-70, 150});
  EXPECT_NEAR(estimate.oneWayMs({-70, 100}, {-70, 150}), (8 + 0.016 * km) / 2, 0.01);
  EXPECT_DOUBLE_EQ(LatencyEstimate({}).oneWayMs({-70, 100}, {-70, 150}), (8 + 0.016 * km) / 2);
}

TEST(LatencyEstimate, TableIsAzuresPublishedOne) {
  if (!hasAzureTable()) GTEST_SKIP() << kNoAzureTable;
  const std::vector<MeasuredPlace> published = AzureTable().placesWithout("");
  ASSERT_EQ(measuredPlaces().size(), published.size());
  for (std::size_t i = 0; i < published.size(); ++i) {
    EXPECT_EQ(measuredPlaces()[i].at, published[i].at) << published[i].name;
    EXPECT_EQ(measuredPlaces()[i].rtt_ms, published[i].rtt_ms) << published[i].name;
  }
}

TEST(LatencyEstimate, PredictsRegionsThatItHasNeverSeen) {
  if (!hasAzureTable()) GTEST_SKIP() << kNoAzureTable;
  const AzureTable table;
  std::vector<double> errors;
  for (const auto& [region, at] : table.regions) {
    const LatencyEstimate estimate(table.placesWithout(region));
    for (const auto& [pair, rtt] : table.rtt_ms)
      if (pair.first == region || pair.second == region) {
        const double estimated = 2 * estimate.oneWayMs(table.regions.at(pair.first), table.regions.at(pair.second));
        errors.push_back(std::abs(estimated - rtt) / rtt);
      }
  }
  ASSERT_EQ(errors.size(), 2 * table.rtt_ms.size());
  const double median = quantile(errors, 0.5);
  const double ninth = quantile(errors, 0.9);
  std::cout << "leave-one-region-out error of the round trip: median " << 100 * median << " %, 90th percentile "
            << 100 * ninth << " %\n";
  RecordProperty("median", std::to_string(median));
  RecordProperty("ninth_decile", std::to_string(ninth));
  // A line in distance has 13.1 % and 33 %.
  EXPECT_LE(median, 0.06);
  EXPECT_LE(ninth, 0.19);
}
