// The core against the solver: two readings of the routing model, written apart, must agree on any plan.
//
// Where branches or addresses are equally bad, which of them stands for the flow is free: the core may name any that
// the solver has among its worst. But what it names must be one of them as a whole: cause, place, edges and round trip
// of the same branch, and the hops of it.
#include "common/ok.h"
#include "common/random_plan.h"
#include "formats/yaml.h"
#include "routing/routing.h"
#include "solver/solver.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <map>
#include <sstream>

using namespace rw;

namespace {

constexpr std::uint64_t kSeeds = 5000;
constexpr std::uint64_t kShards = 10;

/// The plan of a seed, as a user would give it: through the reader.
plan::Plan planOf(std::uint64_t seed) {
  const auto plan = formats::readYaml(formats::writeYaml(test::randomPlan(seed)), "random.yaml", {});
  EXPECT_TRUE(test::ok(plan)) << "seed " << seed;
  return plan.value_or(plan::Plan());
}

std::string text(const solver::Outcome& outcome) {
  std::ostringstream out;
  out << outcome.verdict() << " cause=" << outcome.cause << " at=" << outcome.at << " out=" << outcome.edge_out
      << " back=" << outcome.edge_back << " rtt=" << outcome.rtt_ms.value_or(-1) << " path=";
  for (const solver::Hop& hop : outcome.forward) out << hop.node << ' ';
  out << "| ";
  for (const solver::Hop& hop : outcome.back) out << hop.node << ' ';
  return out.str();
}

std::string text(const routing::GroupResult& group) {
  std::ostringstream out;
  out << routing::toString(group.verdict) << " cause=" << routing::toString(group.cause) << " at=" << group.at
      << " out=" << group.edge_out << " back=" << group.edge_back << " rtt=" << group.rtt_ms.value_or(-1) << " path=";
  for (const routing::Hop& hop : group.forward) out << hop.node << ' ';
  out << "| ";
  for (const routing::Hop& hop : group.back) out << hop.node << ' ';
  return out.str();
}

bool sameVerdict(const routing::GroupResult& core, const solver::Outcome& outcome) {
  return routing::toString(core.verdict) == outcome.verdict() && core.delivered == outcome.delivered() &&
         routing::toString(core.cause) == outcome.cause && core.at == outcome.at && core.edge_out == outcome.edge_out &&
         core.edge_back == outcome.edge_back && core.rtt_ms.has_value() == outcome.rtt_ms.has_value() &&
         std::abs(core.rtt_ms.value_or(0) - outcome.rtt_ms.value_or(0)) < 1e-6;
}

/// The solver's group by the name that the core gives it: the longest prefix around it.
const solver::Group* counterpart(const solver::Solver& solver, const std::vector<solver::Group>& groups,
                                 const std::string& name) {
  for (const solver::Group& group : groups) {
    const auto longest = [](const net::Prefix& a, const net::Prefix& b) { return a.length() < b.length(); };
    const auto lines = group.address ? solver.linesAround(*group.address) : std::vector<net::Prefix>();
    if ((lines.empty() ? "hosts" : std::ranges::max(lines, longest).text()) == name) return &group;
  }
  return nullptr;
}

/// What the two disagree on; empty where they agree.
std::string difference(const plan::Plan& plan, const routing::FlowResult& core, const solver::Solver& solver) {
  const plan::Flow& flow = *plan.flows.find(core.flow);
  const std::vector<solver::Group> groups = solver.solve(flow);
  std::ostringstream out;
  if (core.intended != flow.intended) out << "the intended path differs\n";
  int worst = 0;
  for (const solver::Group& group : groups) worst = std::max(worst, group.badness());
  for (std::size_t i = 0; i < core.groups.size(); ++i) {
    const routing::GroupResult& result = core.groups[i];
    const solver::Group* group = counterpart(solver, groups, result.group);
    if (group == nullptr) {
      out << "group " << result.group << ": the solver has none; core: " << text(result) << '\n';
      continue;
    }
    if (i == core.worst && group->badness() != worst) out << "group " << result.group << " decides and is not worst\n";
    if (result.can_use_expressroute != group->expressroute) out << "group " << result.group << ": ExpressRoute\n";
    const bool found = std::ranges::any_of(group->worst, [&](const auto& one) { return sameVerdict(result, one); });
    if (found) continue;
    out << "group " << result.group << "\n  core:   " << text(result) << '\n';
    for (const solver::Outcome& outcome : group->worst) out << "  solver: " << text(outcome) << '\n';
  }
  return out.str();
}

class Equality : public testing::TestWithParam<std::uint64_t> {};

} // namespace

TEST_P(Equality, OfCoreAndSolverOnRandomPlans) {
  for (std::uint64_t seed = GetParam(); seed < kSeeds; seed += kShards) {
    const plan::Plan plan = planOf(seed);
    const routing::Network network(plan, {});
    const solver::Solver solver(plan);
    ASSERT_EQ(network.flows().size(), plan.flows.size());
    for (const routing::FlowResult& core : network.flows())
      if (const std::string differs = difference(plan, core, solver); !differs.empty())
        ADD_FAILURE() << "seed " << seed << ", flow " << core.flow << ":\n" << differs << formats::writeYaml(plan);
    if (HasFailure()) return; // one plan is enough to read
  }
}

INSTANTIATE_TEST_SUITE_P(Shards, Equality, testing::Range<std::uint64_t>(0, kShards));

// Agreement means little where all plans are alike: every verdict and every cause must come up often enough.
TEST(EqualityPlans, EndInEveryVerdictAndCause) {
  std::map<std::string, int> verdicts;
  std::map<std::string, int> causes;
  int flows = 0;
  for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
    const plan::Plan plan = test::randomPlan(seed);
    const routing::Network network(plan, {});
    for (const routing::FlowResult& flow : network.flows()) {
      ++flows;
      ++verdicts[std::string(routing::toString(flow.deciding().verdict))];
      if (!flow.deciding().delivered) ++causes[std::string(routing::toString(flow.deciding().cause))];
    }
  }
  std::cout << flows << " flows";
  for (const auto& [verdict, count] : verdicts) std::cout << ", " << verdict << ' ' << count;
  for (const auto& [cause, count] : causes) std::cout << ", " << cause << ' ' << count;
  std::cout << '\n';
  for (const char* verdict : {"symmetric", "asymmetric", "unreachable"})
    EXPECT_GE(verdicts[verdict] * 20, flows) << verdict;
  for (const char* cause :
       {"no-route", "loop", "not-advertised", "private-source", "no-nat-state", "no-session-state", "wrong-source"})
    EXPECT_GE(causes[cause] * 100, flows) << cause;
}
