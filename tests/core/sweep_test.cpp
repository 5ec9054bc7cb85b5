// A sweep over failures repairs and follows again only what a failure touches; that must give what a computation from
// nothing gives, in every field.
#include "analysis/load.h"
#include "analysis/sweep.h"
#include "common/random_plan.h"
#include "common/wide_plan.h"
#include "routing/state.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <mutex>

using namespace rw;

namespace {

class SweepEquality : public testing::TestWithParam<std::uint64_t> {};

/// Every single element, and pairs of neighbours in the list.
std::vector<std::vector<std::string>> casesOf(const plan::Plan& plan) {
  std::vector<std::vector<std::string>> out;
  const auto all = analysis::elements(plan);
  for (std::size_t i = 0; i < all.size(); ++i) {
    out.push_back({all[i]});
    if (i > 0) out.push_back({all[i - 1], all[i]});
  }
  return out;
}

/// Compares what the sweep shows of each case with a network without the elements. Gives back how many flows changed.
std::size_t compareWithFresh(const plan::Plan& plan, const std::vector<std::vector<std::string>>& cases,
                             const std::string& where) {
  std::size_t changed = 0;
  const analysis::Sweep sweep(plan, {}, nullptr);
  std::mutex mutex; // a test's failures are not for two threads at once
  std::vector<std::size_t> seen;
  sweep.run(cases, [&](std::size_t, std::size_t number, const analysis::Effect& effect) {
    const routing::Network fresh(plan, {.failed = cases[number]});
    const std::scoped_lock lock(mutex);
    seen.push_back(number);
    std::vector<routing::FlowSummary> now = sweep.network().summaries();
    for (const auto& flow : effect.flows) {
      changed += now[flow.index] == flow.now ? 0 : 1;
      now[flow.index] = flow.now;
    }
    for (std::size_t i = 0; i < now.size(); ++i)
      EXPECT_TRUE(now[i] == fresh.summaries()[i])
          << where << ", flow " << plan.flows[i].id << ", without " << cases[number].front();
    EXPECT_TRUE(*effect.status == fresh.state().status()) << where << ", without " << cases[number].front();
    std::vector<double> traffic(effect.traffic->size());
    for (std::size_t i = 0; i < now.size(); ++i)
      if (const auto demand = analysis::demandOf(plan, plan.flows[i]))
        for (const routing::Share& share : now[i].shares) traffic[share.carrier] += share.of(*demand);
    EXPECT_THAT(*effect.traffic, testing::Pointwise(testing::DoubleNear(1e-6), traffic))
        << where << ", without " << cases[number].front();
  });
  EXPECT_EQ(seen.size(), cases.size());
  return changed;
}

} // namespace

TEST_P(SweepEquality, OfEveryFailureWithAComputationFromNothing) {
  constexpr std::uint64_t kPlans = 60;
  std::size_t changed = 0;
  for (std::uint64_t seed = GetParam() * kPlans; seed < (GetParam() + 1) * kPlans; ++seed) {
    const plan::Plan plan = test::randomPlan(seed);
    changed += compareWithFresh(plan, casesOf(plan), "seed " + std::to_string(seed));
  }
  EXPECT_GT(changed, 100U) << "plans on which failures do something";
}

// Where ways are long, with many filters, and most routes are nobody's business.
TEST(Sweep, OfAWideNetworkIsEqualToAComputationFromNothing) {
  const plan::Plan plan = widePlan({.nodes = 300, .links = 700, .edges = 10, .services = 40, .flows = 150}, 3);
  const auto all = casesOf(plan);
  std::vector<std::vector<std::string>> cases;
  for (std::size_t i = 0; i < all.size(); i += 27) cases.push_back(all[i]);
  EXPECT_GT(compareWithFresh(plan, cases, "wide plan"), 100U);
}

// A plan that is still being drawn has nothing that could look at anything.
TEST(Sweep, OfAPlanWithoutFlowsShowsEveryFailureAndNoFlow) {
  plan::Plan plan = test::randomPlan(1);
  while (!plan.flows.empty()) plan.flows.erase(0);
  const analysis::Sweep sweep(plan, {}, nullptr);
  const auto cases = casesOf(plan);
  std::atomic<std::size_t> seen{0};
  std::atomic<std::size_t> flows{0};
  sweep.run(cases, [&](std::size_t, std::size_t, const analysis::Effect& effect) {
    ++seen;
    flows += effect.flows.size();
  });
  EXPECT_EQ(seen, cases.size());
  EXPECT_EQ(flows, 0U);
}

INSTANTIATE_TEST_SUITE_P(Shards, SweepEquality, testing::Range<std::uint64_t>(0, 4));
