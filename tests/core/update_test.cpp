// After an edit only what it touches is computed again; that must give what a computation from nothing gives, in every
// field, step after step.
#include "catalogue/catalogue.h"
#include "common/random_plan.h"
#include "edit/change_set.h"
#include "engine/study.h"
#include "formats/yaml.h"
#include "routing/state.h"
#include "routing/summary.h"

#include <array>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <random>

using namespace rw;

namespace {

using Random = std::mt19937_64;

std::size_t below(Random& random, std::size_t limit) { return static_cast<std::size_t>(random() % limit); }

/// A change of any property of any object to what an object of another plan has there; now and then an object comes or
/// goes. Nothing where that is no change.
std::optional<edit::Change> anyChange(const plan::Plan& plan, const plan::Plan& donor, Random& random) {
  const auto kinds = plan::entities();
  const plan::EntityInfo& info = kinds[below(random, kinds.size())];
  const std::size_t here = info.size(plan);
  const std::size_t there = info.size(donor);
  if (here == 0 || there == 0) return {};
  const std::size_t position = below(random, here);
  const plan::ObjectKey key{info.kind(), info.idAt(plan, position)};
  if (const std::size_t dice = below(random, 12); dice == 0 && info.kind() != plan::EntityKind::Design)
    return edit::Change{key, {}, plan::toRecord(info, info.object(plan, position)), {}, position};
  else if (dice == 1) {
    const std::size_t from = below(random, there);
    const plan::ObjectKey made{info.kind(), info.idAt(donor, from)};
    if (plan::findById(plan, made.id)) return {};
    return edit::Change{made, {}, {}, plan::toRecord(info, info.object(donor, from)), below(random, here + 1)};
  }
  const plan::PropertyInfo& property = info.properties[below(random, info.properties.size())];
  edit::Change out{key, std::string(property.key), property.get(info.object(plan, position)), {}, 0};
  out.after = property.get(info.object(donor, below(random, there)));
  if (out.after == out.before) out.after = property.fallback();
  if (out.after == out.before) return {};
  return out;
}

/// Half of a range of a site or service, claimed by something else too: addresses are matched otherwise from then on.
std::optional<edit::Change> splitRange(const plan::Plan& plan, Random& random) {
  std::vector<net::Prefix> ranges;
  for (const plan::Site& site : plan.sites) ranges.insert(ranges.end(), site.prefixes.begin(), site.prefixes.end());
  for (const plan::Service& s : plan.services) ranges.insert(ranges.end(), s.prefixes.begin(), s.prefixes.end());
  for (const plan::NatPool& pool : plan.nat_pools)
    ranges.insert(ranges.end(), pool.prefixes.begin(), pool.prefixes.end());
  constexpr std::array kHolders{plan::EntityKind::Site, plan::EntityKind::Device, plan::EntityKind::NatPool,
                                plan::EntityKind::Service};
  const plan::EntityInfo& info = plan::entityInfo(kHolders.at(below(random, kHolders.size())));
  if (ranges.empty() || info.size(plan) == 0) return {};
  const net::Prefix& range = ranges[below(random, ranges.size())];
  const std::size_t position = below(random, info.size(plan));
  const Value before = info.property("prefixes")->get(info.object(plan, position));
  Value::List after = *before.list();
  after.emplace_back(net::Prefix(range.address(), range.length() + 1).text());
  return edit::Change{{info.kind(), info.idAt(plan, position)}, "prefixes", before, after, 0};
}

struct Counts {
  std::size_t steps = 0;
  std::size_t carried = 0; ///< steps that took trees over
  std::size_t changed = 0; ///< steps after which some flow has another answer
};

/// The nodes whose routes differ, as updated and as computed from nothing.
std::string differences(const routing::RouteTree& quick, const routing::RouteTree& fresh,
                        const routing::Topology& topology) {
  const auto text = [&](const routing::Best& best) {
    return fmt::format("tier {}, key {}, from {}, class {}{}{}", static_cast<int>(best.tier), best.key,
                       best.hop < topology.nodes.size() ? topology.idOf(best.hop) : std::to_string(best.hop),
                       static_cast<int>(best.routeClass), best.tied ? ", tied" : "", best.passed ? ", passed" : "");
  };
  std::string out;
  for (routing::NodeIndex n = 0; n < fresh.size(); ++n)
    if (quick[n] != fresh[n])
      out += fmt::format("\n{}: {}\n    instead of {}", topology.idOf(n), text(quick[n]), text(fresh[n]));
  return out;
}

/// Compares every field, and what was looked at, which the next step rests on.
void expectSame(const routing::Network& quick, const routing::Network& fresh, const std::string& where) {
  ASSERT_EQ(quick.computed(), fresh.computed()) << where;
  ASSERT_TRUE(quick.state().status() == fresh.state().status()) << where;
  for (std::size_t i = 0; i < fresh.computed().size(); ++i) {
    const std::string& flow = fresh.topology().plan.flows[i].id;
    ASSERT_TRUE(quick.summaries()[i] == fresh.summaries()[i]) << where << ", flow " << flow;
    ASSERT_EQ(quick.looked()[i]->resources, fresh.looked()[i]->resources) << where << ", flow " << flow;
    ASSERT_EQ(quick.looked()[i]->ranges, fresh.looked()[i]->ranges) << where << ", flow " << flow;
  }
  for (routing::ClassIndex c = 0; c < fresh.state().routes.classes().size(); ++c) {
    const routing::RouteTree* tree = quick.state().known(c);
    ASSERT_TRUE(tree == nullptr || *tree == fresh.state().tree(c))
        << where << ", class " << c << differences(*tree, fresh.state().tree(c), fresh.topology());
  }
}

void follow(std::uint64_t seed, Counts& counts) {
  constexpr int kSteps = 12;
  Random random(seed);
  plan::Plan plan = test::randomPlan(seed);
  const plan::Plan donor = test::randomPlan(seed + 1'000'000);
  auto network = std::make_unique<routing::Network>(plan, routing::Options{});
  for (int step = 0; step < kSteps; ++step) {
    edit::ChangeSet changes;
    while (changes.empty()) {
      const auto change = below(random, 10) == 0 ? splitRange(plan, random)
                                                 : anyChange(plan, below(random, 2) == 0 ? donor : plan, random);
      plan::Plan draft = plan;
      if (change && edit::apply(draft, {.changes = {*change}})) changes.changes = {*change};
    }
    ASSERT_TRUE(edit::apply(plan, changes));
    const std::string where =
        "seed " + std::to_string(seed) + ", step " + std::to_string(step) + ": " + edit::toJson(changes);
    auto next = std::make_unique<routing::Network>(plan, *network, routing::Options{});
    expectSame(*next, routing::Network(plan, {}), where);
    if (testing::Test::HasFatalFailure()) return;
    ++counts.steps;
    for (routing::ClassIndex c = 0; c < network->state().routes.classes().size(); ++c)
      if (next->state().routes.classes().size() > c && next->state().known(c) != nullptr &&
          next->state().known(c) == network->state().known(c)) {
        ++counts.carried;
        break;
      }
    counts.changed += next->summaries() == network->summaries() ? 0 : 1;
    network = std::move(next);
  }
}

constexpr std::uint64_t kSequences = 2000;
constexpr std::uint64_t kShards = 4;
class UpdateEquality : public testing::TestWithParam<std::uint64_t> {};

} // namespace

TEST_P(UpdateEquality, OfEveryStepWithAComputationFromNothing) {
  Counts counts;
  constexpr std::uint64_t kEach = kSequences / kShards;
  for (std::uint64_t seed = GetParam() * kEach; seed < (GetParam() + 1) * kEach; ++seed) {
    follow(seed, counts);
    if (HasFatalFailure()) return;
  }
  std::cout << counts.steps << " steps, " << counts.carried << " that took routes over, " << counts.changed
            << " that changed some answer\n";
  EXPECT_GT(counts.carried, counts.steps / 2);
  EXPECT_GT(counts.changed, counts.steps / 20);
}
INSTANTIATE_TEST_SUITE_P(Shards, UpdateEquality, testing::Range<std::uint64_t>(0, kShards));

TEST(Update, StaticRoutesComeAndGoWithTheLinkTheyLeadOver) {
  const std::string text = R"(routewright: 1
sites: [{id: s, prefixes: [10.1.0.0/16]}, {id: hub}]
devices:
  - {id: r1, site: s, kind: router, accept: {internet: false},
     static_routes: [{prefix: 0.0.0.0/0, via: r2, redistribute: true}]}
  - {id: r2, site: hub, kind: firewall}
links: [{id: lan, a: s, b: r1}, {id: wan, a: r1, b: r2}]
internet_egresses: [{id: out, at: r2, bandwidth_mbps: 100, advertise: [{prefix: 203.0.113.0/24}]}]
nat_pools: [{id: nat, at: r2, direction: outbound, for: all, prefixes: [203.0.113.0/24], registered_to: company}]
flows: [{id: f, direction: outbound, service: exchange, site: s, intended: internet}]
)";
  const auto read = formats::readYaml(text, "static", catalogue::externalIds());
  ASSERT_TRUE(read.has_value()) << std::string(read.error().what);
  plan::Plan plan = catalogue::completed(*read);
  const auto delivered = [](const routing::Network& network) { return network.verdicts()[0].deciding().delivered; };
  auto network = std::make_unique<routing::Network>(plan, routing::Options{});
  ASSERT_TRUE(delivered(*network));
  for (const bool up : {false, true}) {
    ASSERT_TRUE(edit::apply(plan, {.changes = {{{plan::EntityKind::Link, "wan"}, "up", Value(!up), Value(up), 0}}}));
    auto next = std::make_unique<routing::Network>(plan, *network, routing::Options{});
    expectSame(*next, routing::Network(plan, {}), up ? "up" : "down");
    EXPECT_EQ(delivered(*next), up);
    network = std::move(next);
  }
  // The same as a failure.
  const auto study = engine::study(plan);
  const auto wan = std::ranges::find(study.failures, std::vector<std::string>{"wan"}, &analysis::Failure::element);
  ASSERT_NE(wan, study.failures.end());
  EXPECT_EQ(wan->flows_lost, std::vector<std::string>{"f"});
}
