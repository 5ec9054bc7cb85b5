// Loads, headroom and failures of the core against those of the solver, which works out each failure from nothing, on
// random plans.
//
// The model leaves open which of several equally bad branches stands for a flow. Whether it has moved, or makes a
// detour, may hang on that; there the core may say either.
#include "analysis/failures.h"
#include "analysis/load.h"
#include "common/ok.h"
#include "common/random_plan.h"
#include "formats/yaml.h"
#include "solver/study.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <gtest/gtest.h>
#include <iostream>
#include <map>
#include <set>
#include <tuple>

using namespace rw;

namespace {

constexpr std::uint64_t kSeeds = 160;
constexpr std::uint64_t kShards = 5;

plan::Plan planOf(std::uint64_t seed) {
  const auto plan = formats::readYaml(formats::writeYaml(test::randomBusyPlan(seed)), "random.yaml", {});
  EXPECT_TRUE(test::ok(plan)) << "seed " << seed;
  return plan.value_or(plan::Plan());
}

// The core adds up shares of single precision.
bool close(double a, double b) { return std::abs(a - b) <= 1e-5 * (1 + std::abs(a) + std::abs(b)); }
bool close(std::optional<double> a, std::optional<double> b) {
  return a.has_value() == b.has_value() && close(a.value_or(0), b.value_or(0));
}

std::string text(const std::vector<std::string>& ids) {
  std::string out;
  for (const std::string& id : ids) out += (out.empty() ? "" : " ") + id;
  return out;
}
std::set<std::string> setOf(const std::vector<std::string>& ids) { return {ids.begin(), ids.end()}; }

analysis::HeadroomStatus statusOf(std::optional<double> headroom, std::optional<double> worst,
                                  const plan::HeadroomLimits& limits) {
  using enum analysis::HeadroomStatus;
  if (!headroom) return Unknown;
  if (*headroom < limits.congested) return Congested;
  if (*headroom < limits.low) return Low;
  if (*headroom <= limits.high) return OnTarget;
  return *headroom <= limits.excess || worst.value_or(1) <= limits.excess ? Ample : Excess;
}

/// How often things came up.
using Counts = std::map<std::string, std::size_t>;

class Comparison {
 public:
  Comparison(const plan::Plan& plan, Counts& counts) : plan_(plan), counts_(counts), before_(plan) {
    const auto single = solver::elements(plan);
    for (std::size_t i = 0; i < single.size(); ++i) {
      cases_.push_back({single[i]});
      if (i % 4 == 3) cases_.push_back({single[i - 1], single[i]});
    }
    for (const auto& elements : cases_) {
      const plan::Plan without = solver::without(plan, elements);
      const solver::Study after(without);
      consequences_.push_back(solver::consequence(before_, after));
      auto& headroom = headrooms_.emplace_back();
      for (const auto& [id, carrier] : after.carriers) headroom[id] = carrier.headroom();
    }
  }

  void compareElements() {
    EXPECT_EQ(setOf(analysis::elements(plan_)), setOf(solver::elements(plan_)));
    EXPECT_EQ(analysis::elements(plan_).size(), solver::elements(plan_).size());
  }

  void compareLoads() {
    const std::vector<analysis::Load> loads = analysis::headroom(plan_);
    EXPECT_EQ(loads.size(), before_.carriers.size());
    for (const analysis::Load& load : loads) {
      const auto found = before_.carriers.find(load.id);
      ASSERT_NE(found, before_.carriers.end()) << load.id;
      compareLoad(load, found->second);
    }
  }

  void compareFailures() {
    const std::vector<analysis::Failure> failures = analysis::failuresOf(plan_, cases_);
    ASSERT_EQ(failures.size(), cases_.size());
    for (const analysis::Failure& core : failures) {
      const auto position = std::ranges::find(cases_, core.element) - cases_.begin();
      compareFailure(core, consequences_.at(static_cast<std::size_t>(position)));
    }
    EXPECT_TRUE(std::ranges::is_sorted(failures, std::greater(), [](const analysis::Failure& of) {
      return std::tuple(of.people_cut_off, of.flows_lost.size(), of.people_degraded, of.overloaded.size(),
                        of.flows_moved.size());
    })) << "the worst comes first";
  }

 private:
  void compareLoad(const analysis::Load& core, const solver::Carrier& carrier) {
    const auto given = [&](double capacity) {
      return carrier.up && capacity > 0 ? std::optional(capacity) : std::nullopt;
    };
    EXPECT_TRUE(close(core.up_mbps, carrier.load_up)) << core.id << ": " << core.up_mbps << ", " << carrier.load_up;
    EXPECT_TRUE(close(core.down_mbps, carrier.load_down))
        << core.id << ": " << core.down_mbps << ", " << carrier.load_down;
    EXPECT_EQ(core.capacity_up_mbps, given(carrier.capacity_up)) << core.id;
    EXPECT_EQ(core.capacity_down_mbps, given(carrier.capacity_down)) << core.id;
    const auto headroom = carrier.headroom();
    EXPECT_TRUE(close(core.headroom, headroom))
        << core.id << ": " << core.headroom.value_or(9) << ", " << headroom.value_or(9);
    // The worst single failure that leaves it up.
    std::optional<double> worst = headroom;
    std::map<std::string, double> under;
    for (std::size_t i = 0; i < cases_.size(); ++i)
      if (cases_[i].size() == 1)
        if (const auto now = headrooms_[i].at(core.id); now && worst) {
          worst = std::min(*worst, *now);
          under[cases_[i].front()] = *now;
        }
    EXPECT_TRUE(close(core.worst_headroom, worst)) << core.id << ": " << core.worst_headroom.value_or(9) << " ("
                                                   << text(core.worst_failure) << "), " << worst.value_or(9);
    const bool worsens = worst && !close(*worst, *headroom);
    EXPECT_EQ(worsens, !core.worst_failure.empty()) << core.id << ": " << text(core.worst_failure);
    if (worsens && !core.worst_failure.empty()) {
      EXPECT_TRUE(close(under.at(core.worst_failure.front()), *worst)) << core.id << ": " << core.worst_failure.front();
    }
    const auto& limits = plan_.design().headroom;
    const auto status = [&](double off) {
      const auto moved = [&](std::optional<double> of) { return of ? std::optional(*of + off) : of; };
      return statusOf(moved(headroom), moved(worst), limits);
    };
    EXPECT_TRUE(core.status == status(1e-5) || core.status == status(-1e-5)) << core.id;
  }

  void compareFailure(const analysis::Failure& core, const solver::Consequence& solver) {
    const std::string where = "without " + text(core.element);
    EXPECT_EQ(setOf(core.flows_lost), solver.lost) << where;
    EXPECT_TRUE(std::ranges::includes(setOf(core.flows_moved), solver.surely_moved))
        << where << ": " << text(core.flows_moved);
    EXPECT_TRUE(std::ranges::includes(solver.perhaps_moved, setOf(core.flows_moved)))
        << where << ": " << text(core.flows_moved);
    EXPECT_EQ(setOf(core.sessions_lost), solver.sessions_lost) << where;
    EXPECT_EQ(setOf(core.overloaded), solver.overloaded) << where;
    EXPECT_EQ(core.people_cut_off, solver.cut_off) << where;
    EXPECT_GE(core.people_degraded, solver.degraded_at_least) << where;
    EXPECT_LE(core.people_degraded, solver.degraded_at_most) << where;
    EXPECT_EQ(core.by_hand, solver.by_hand) << where;
    ++counts_["failures"];
    counts_["moved"] += solver.surely_moved.size();
    counts_["moved or not"] += solver.perhaps_moved.size() - solver.surely_moved.size();
    counts_["degraded or not"] += solver.degraded_at_least != solver.degraded_at_most ? 1 : 0;
  }

  const plan::Plan& plan_;
  Counts& counts_;
  solver::Study before_;
  std::vector<std::vector<std::string>> cases_;
  std::vector<solver::Consequence> consequences_;
  std::vector<std::map<std::string, std::optional<double>>> headrooms_; ///< by case
};

class StudyEquality : public testing::TestWithParam<std::uint64_t> {};

} // namespace

TEST_P(StudyEquality, OfLoadsAndFailuresOnRandomPlans) {
  Counts counts;
  for (std::uint64_t seed = GetParam(); seed < kSeeds; seed += kShards) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    const plan::Plan plan = planOf(seed);
    Comparison comparison(plan, counts);
    comparison.compareElements();
    comparison.compareLoads();
    comparison.compareFailures();
    if (HasFailure()) {
      std::cout << formats::writeYaml(plan);
      return; // one plan is enough to read
    }
  }
  EXPECT_LE(counts["moved or not"], counts["moved"] / 3) << "what is left open is little";
  EXPECT_LE(counts["degraded or not"], counts["failures"] / 20) << "what is left open is little";
}

INSTANTIATE_TEST_SUITE_P(Shards, StudyEquality, testing::Range<std::uint64_t>(0, kShards));

// Agreement means little where nothing happens: all that a failure can do must come up often enough.
TEST(StudyPlans, SufferInEveryWay) {
  Counts counts;
  for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
    const plan::Plan plan = test::randomBusyPlan(seed);
    for (const analysis::Failure& failure : analysis::failures(plan)) {
      ++counts["failures"];
      counts["lost"] += failure.flows_lost.empty() ? 0 : 1;
      counts["moved"] += failure.flows_moved.empty() ? 0 : 1;
      counts["sessions lost"] += failure.sessions_lost.empty() ? 0 : 1;
      counts["cut off"] += failure.people_cut_off > 0 ? 1 : 0;
      counts["degraded"] += failure.people_degraded > 0 ? 1 : 0;
      counts["overloaded"] += failure.overloaded.empty() ? 0 : 1;
      counts["by hand"] += failure.by_hand ? 1 : 0;
    }
    for (const analysis::Load& load : analysis::headroom(plan)) {
      ++counts["carriers"];
      counts["loaded"] += load.up_mbps + load.down_mbps > 0 ? 1 : 0;
      counts["full"] += load.headroom.value_or(0) < 0 ? 1 : 0;
      counts["worse under a failure"] += load.worst_failure.empty() ? 0 : 1;
      ++counts[std::string(analysis::toString(load.status))];
    }
  }
  for (const auto& [what, count] : counts) std::cout << what << ' ' << count << ", ";
  std::cout << '\n';
  for (const char* what : {"lost", "moved", "sessions lost", "cut off", "degraded", "overloaded", "by hand"})
    EXPECT_GE(counts[what] * 100, counts["failures"]) << what;
  for (const char* what :
       {"loaded", "full", "worse under a failure", "unknown", "congested", "on_target", "ample", "excess"})
    EXPECT_GE(counts[what] * 100, counts["carriers"]) << what;
  EXPECT_GE(counts["low"], 10U);
}
