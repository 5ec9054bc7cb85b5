// The advisor against every set there is.
#include "analysis/advisor.h"
#include "catalogue/catalogue.h"
#include "common/plans.h"
#include "routing/latency_estimate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>
#include <set>

namespace rw {

namespace {

using analysis::MeetMeCandidate;
using analysis::MeetMeSet;
using testing::ElementsAre;

std::vector<MeetMeCandidate> peeringLocations() {
  std::vector<MeetMeCandidate> out;
  for (const catalogue::PeeringLocation& location : catalogue::peeringLocations())
    if (const auto at = plan::placeOf(location.location)) out.push_back({location.location.id, *at});
  return out;
}

plan::Plan planWith(const std::vector<std::tuple<std::string, double, double, int>>& sites) {
  plan::Plan plan;
  for (const auto& [id, lat, lon, people] : sites) {
    plan::Site site;
    site.id = id;
    site.lat = Degrees{lat};
    site.lon = Degrees{lon};
    site.people = people;
    plan.sites.insert(plan.sites.size(), site);
  }
  return plan;
}

TEST(Advisor, OneLocationIsNearMostPeople) {
  const auto sets = analysis::adviseMeetMe(planWith({{"paris", 48.86, 2.35, 900}, {"lyon", 45.76, 4.84, 100}}),
                                           peeringLocations(), {.most_locations = 1, .best = 1});
  ASSERT_EQ(sets.size(), 1U);
  EXPECT_THAT(sets[0].locations, ElementsAre(testing::StartsWith("paris")));
  EXPECT_LT(sets[0].rtt_ms, 5);
  EXPECT_GE(sets[0].worst_ms, sets[0].rtt_ms);
}

TEST(Advisor, SeveralLocationsShareTheWorld) {
  const auto sets = analysis::adviseMeetMe(
      planWith({{"paris", 48.86, 2.35, 500}, {"tokyo", 35.68, 139.69, 500}, {"sydney", -33.87, 151.21, 500}}),
      peeringLocations(), {.most_locations = 3, .best = 1});
  ASSERT_EQ(sets.size(), 3U);
  EXPECT_EQ(sets[0].locations.size(), 3U); // the fastest first
  EXPECT_LT(sets[0].rtt_ms, 10);
  EXPECT_GT(sets[2].rtt_ms, 60);
}

TEST(Advisor, TellsWhatItCosts) {
  plan::Plan plan = planWith({{"paris", 48.86, 2.35, 200}});
  EXPECT_FALSE(analysis::adviseMeetMe(plan, peeringLocations())[0].monthly_cost.has_value());
  plan::Circuit circuit;
  circuit.id = "er";
  circuit.meet_me = {"london"};
  circuit.monthly_cost = 4000;
  plan.circuits.insert(0, circuit);
  const auto sets = analysis::adviseMeetMe(plan, peeringLocations(), {.most_locations = 2, .best = 1});
  for (const MeetMeSet& set : sets) {
    EXPECT_DOUBLE_EQ(*set.monthly_cost, 4000 * static_cast<double>(set.locations.size()));
    EXPECT_DOUBLE_EQ(*set.cost_per_person, *set.monthly_cost / 200);
  }
  const auto now = analysis::meetMeNow(plan, peeringLocations());
  ASSERT_TRUE(now.has_value());
  EXPECT_THAT(now->locations, ElementsAre("london"));
  EXPECT_GT(now->rtt_ms, sets[0].rtt_ms);
}

TEST(Advisor, NoSetHasALocationThatNobodyUses) {
  // One place needs one location, however many may be had.
  for (const MeetMeSet& set :
       analysis::adviseMeetMe(planWith({{"paris", 48.86, 2.35, 200}}), peeringLocations(), {.most_locations = 3}))
    EXPECT_EQ(set.locations.size(), 1U);
  for (const MeetMeSet& set : analysis::adviseMeetMe(
           planWith({{"paris", 48.86, 2.35, 500}, {"tokyo", 35.68, 139.69, 500}}), peeringLocations(), {.best = 20})) {
    std::set<std::string> used;
    for (const analysis::AdvisedSite& site : set.sites) used.insert(site.location);
    EXPECT_EQ(used.size(), set.locations.size());
  }
}

TEST(Advisor, NobodyNowhereIsNoAdvice) {
  EXPECT_TRUE(analysis::adviseMeetMe(planWith({}), peeringLocations()).empty());
  EXPECT_TRUE(analysis::adviseMeetMe(planWith({{"empty", 0, 0, 0}}), peeringLocations()).empty());
  EXPECT_TRUE(analysis::adviseMeetMe(planWith({{"paris", 48.86, 2.35, 5}}), {}).empty());
  EXPECT_FALSE(analysis::meetMeNow(planWith({{"paris", 48.86, 2.35, 5}}), peeringLocations()).has_value());
}

// Nothing is better by more than anybody would notice, among all singles and pairs of some locations.
TEST(Advisor, IsTheBestOfEverySetThatThereIs) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> lat(-50, 60), lon(-180, 180);
    std::vector<std::tuple<std::string, double, double, int>> sites;
    for (int i = 0; i < 6; ++i)
      sites.emplace_back("s" + std::to_string(i), lat(random), lon(random), 1 + static_cast<int>(random() % 1000));
    std::vector<MeetMeCandidate> candidates;
    for (int i = 0; i < 14; ++i) candidates.push_back({"c" + std::to_string(i), {lat(random), lon(random)}});
    const plan::Plan plan = planWith(sites);
    const auto mean = [&](const std::vector<MeetMeCandidate>& set) {
      double sum = 0, people = 0;
      for (const plan::Site& site : plan.sites) {
        double best = 1e9;
        for (const MeetMeCandidate& candidate : set)
          best = std::min(best, 2 * routing::estimatedLatencyMs(*plan::placeOf(site), candidate.at));
        sum += best * static_cast<double>(site.people);
        people += static_cast<double>(site.people);
      }
      return sum / people;
    };
    double single = 1e9, pair = 1e9;
    for (const MeetMeCandidate& a : candidates) {
      single = std::min(single, mean({a}));
      for (const MeetMeCandidate& b : candidates)
        if (a.id < b.id) pair = std::min(pair, mean({a, b}));
    }
    const auto sets = analysis::adviseMeetMe(plan, candidates, {.most_locations = 2, .best = 1});
    ASSERT_EQ(sets.size(), 2U);
    EXPECT_NEAR(sets[0].rtt_ms, pair, 0.5) << seed;
    EXPECT_NEAR(sets[1].rtt_ms, single, 0.5) << seed;
  }
}

} // namespace

} // namespace rw
