// Load, headroom and failures on a plan small enough to be reckoned by hand.
#include "analysis/failures.h"
#include "analysis/load.h"
#include "analysis/meet_me_table.h"
#include "common/plans.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace rw;
using analysis::HeadroomStatus;
using test::planOf;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

// Two sites; a firewall with a circuit and a small line; a second line far away. Mail prefers the circuit.
const char* const kPlan = R"(
sites:
- {id: near, prefixes: [10.1.0.0/16], people: 100, workloads: {mail: light}}
- {id: far, prefixes: [10.2.0.0/16], people: 40}
devices:
- {id: fw, kind: firewall, throughput_mbps: 400}
- {id: fw2, kind: firewall}
links:
- {id: l-near, a: near, b: fw, latency_ms: 1, bandwidth_mbps: 100}
- {id: l-far, a: fw, b: far, latency_ms: 2, bandwidth_mbps: 50}
- {id: l-back, a: near, b: fw2, latency_ms: 40, bandwidth_mbps: 100}
services:
- {id: mail, prefixes: [40.96.0.0/13], tcp: [443]}
profiles:
- {id: light, workload: mail, up_kbps: 100, down_kbps: 400, concurrency: 0.5}
- {id: heavy, workload: mail, up_kbps: 900, down_kbps: 900}
circuits:
- {id: er, at: fw, latency_ms: 2, bandwidth_mbps: 100, services: [mail], background: {up_mbps: 10, down_mbps: 0},
   advertise: [{prefix: 203.0.113.0/28}]}
internet_egresses:
- {id: small, at: fw, latency_ms: 5, bandwidth_mbps: {up: 10, down: 20}, advertise: [{prefix: 198.51.100.0/28}]}
- {id: spare, at: fw2, latency_ms: 5, bandwidth_mbps: 1000, local_pref: 50, advertise: [{prefix: 198.51.100.16/28}]}
nat_pools:
- {id: p1, at: fw, for: [er], prefixes: [203.0.113.0/28]}
- {id: p2, at: fw, for: [small], prefixes: [198.51.100.0/28]}
- {id: p3, at: fw2, for: [spare], prefixes: [198.51.100.16/28]}
flows:
- {id: f-near, service: mail, site: near}
- {id: f-far, service: mail, site: far, demand: {up_mbps: 10, down_mbps: 30}}
)";

analysis::Load loadOf(const std::vector<analysis::Load>& loads, const std::string& id) {
  const auto found = std::ranges::find(loads, id, &analysis::Load::id);
  EXPECT_NE(found, loads.end()) << id;
  return found == loads.end() ? analysis::Load{} : *found;
}

} // namespace

TEST(Load, DemandIsWrittenOrReckonedFromPeopleAndProfile) {
  const plan::Plan plan = planOf(kPlan);
  const auto near = analysis::demandOf(plan, *plan.flows.find("f-near"));
  ASSERT_TRUE(near);
  EXPECT_DOUBLE_EQ(near->up_mbps.value, 100 * 0.5 * 0.1);
  EXPECT_DOUBLE_EQ(near->down_mbps.value, 100 * 0.5 * 0.4);
  EXPECT_DOUBLE_EQ(analysis::demandOf(plan, *plan.flows.find("f-far"))->down_mbps.value, 30);
  plan::Flow other = *plan.flows.find("f-near");
  other.site.id = "far";
  EXPECT_FALSE(analysis::demandOf(plan, other));
}

TEST(Load, EveryCarrierBothDirections) {
  const plan::Plan plan = planOf(kPlan);
  const auto loads = analysis::loads(plan, routing::Network(plan, {}));
  const auto expect = [&](const std::string& id, double up, double down, std::optional<double> headroom,
                          HeadroomStatus status) {
    const analysis::Load load = loadOf(loads, id);
    EXPECT_NEAR(load.up_mbps, up, 1e-9) << id;
    EXPECT_NEAR(load.down_mbps, down, 1e-9) << id;
    ASSERT_EQ(load.headroom.has_value(), headroom.has_value()) << id;
    EXPECT_NEAR(load.headroom.value_or(0), headroom.value_or(0), 1e-9) << id;
    EXPECT_EQ(load.status, status) << id;
  };
  // near 5 up and 20 down, far 10 up and 30 down, 10 up in the background.
  expect("er", 25, 50, 0.5, HeadroomStatus::OnTarget);
  expect("er/primary", 12.5, 25, 0.75, HeadroomStatus::Ample);
  expect("er/secondary", 12.5, 25, 0.75, HeadroomStatus::Ample);
  expect("small", 0, 0, 1, HeadroomStatus::Excess);
  expect("l-near", 5, 20, 0.8, HeadroomStatus::Ample);
  expect("l-far", 30, 10, 0.4, HeadroomStatus::OnTarget); // `up` runs from a to b: towards the site
  expect("l-back", 0, 0, 1, HeadroomStatus::Excess);
  expect("fw", 65, 0, 1 - 65.0 / 400, HeadroomStatus::Excess);
  expect("fw2", 0, 0, {}, HeadroomStatus::Unknown);
}

TEST(Load, WorstFailureWithItsCause) {
  const auto loads = analysis::headroom(planOf(kPlan));
  // Without the circuit both flows crowd the small line: 15 of 10 up, 50 of 20 down.
  const analysis::Load small = loadOf(loads, "small");
  EXPECT_NEAR(small.worst_headroom.value_or(9), 1 - 50.0 / 20, 1e-9);
  EXPECT_THAT(small.worst_failure, ElementsAre("er"));
  EXPECT_EQ(small.status, HeadroomStatus::Ample) << "room that a failure needs is not in excess";
  // One physical link carries all when the other is gone.
  const analysis::Load primary = loadOf(loads, "er/primary");
  EXPECT_NEAR(primary.worst_headroom.value_or(9), 0.5, 1e-9);
  EXPECT_THAT(primary.worst_failure, ElementsAre("er/secondary"));
  const analysis::Load circuit = loadOf(loads, "er");
  EXPECT_NEAR(circuit.worst_headroom.value_or(9), 0.5, 1e-9);
  EXPECT_THAT(circuit.worst_failure, IsEmpty());
}

TEST(Load, AnInboundFlowsRequestComesDown) {
  const plan::Plan plan = planOf(R"(
sites: [{id: s, prefixes: [10.1.0.0/16]}]
devices: [{id: fw, kind: firewall}]
segments: [{id: dmz, prefixes: [10.9.0.0/24]}]
links: [{id: l, a: fw, b: dmz}]
services: [{id: mail, prefixes: [40.96.0.0/13], tcp: [443]}]
internet_egresses: [{id: inet, at: fw, bandwidth_mbps: 100, advertise: [{prefix: 198.51.100.0/24}]}]
published_endpoints: [{id: web, public_ip: 198.51.100.9, server: dmz, server_ip: 10.9.0.9, translated_at: fw}]
flows: [{id: in, direction: inbound, service: mail, endpoint: web, demand: {up_mbps: 7, down_mbps: 3}}]
)");
  const auto loads = analysis::loads(plan, routing::Network(plan, {}));
  EXPECT_DOUBLE_EQ(loadOf(loads, "inet").down_mbps, 3);
  EXPECT_DOUBLE_EQ(loadOf(loads, "inet").up_mbps, 7);
  EXPECT_DOUBLE_EQ(loadOf(loads, "l").up_mbps, 3);
  EXPECT_DOUBLE_EQ(loadOf(loads, "l").down_mbps, 7);
}

TEST(Load, PhysicalLinksAtTwoNodesAreToldApart) {
  const plan::Plan plan = planOf(R"(
sites: [{id: s, prefixes: [10.1.0.0/16]}]
devices: [{id: a, kind: router}, {id: b, kind: router}]
links: [{id: la, a: s, b: a, cost: 1}, {id: lb, a: s, b: b, cost: 9}]
services: [{id: mail, prefixes: [40.96.0.0/13], udp: [443]}]
circuits:
- {id: er, at: {primary: a, secondary: b}, bandwidth_mbps: 100, services: [mail], advertise: [{prefix: 10.1.0.0/16},
   {prefix: 203.0.113.0/24}]}
nat_pools: [{id: p, at: a, prefixes: [203.0.113.0/24]}]
flows: [{id: f, service: mail, site: s, demand: {up_mbps: 8, down_mbps: 8}}]
)");
  const auto loads = analysis::loads(plan, routing::Network(plan, {}));
  EXPECT_DOUBLE_EQ(loadOf(loads, "er/primary").up_mbps, 8);
  EXPECT_DOUBLE_EQ(loadOf(loads, "er/secondary").up_mbps, 0);
}

TEST(Load, AProxyThatJoinsTwoLegsIsPassedOnce) {
  const plan::Plan plan = planOf(R"(
sites: [{id: s, prefixes: [10.1.0.0/16], access: proxy, proxy: p}]
devices: [{id: p, kind: proxy, prefixes: [203.0.113.0/28]}]
links: [{id: l, a: s, b: p}]
services: [{id: mail, prefixes: [40.96.0.0/13], tcp: [443]}]
internet_egresses: [{id: inet, at: p, advertise: [{prefix: 203.0.113.0/28}]}]
flows: [{id: f, service: mail, site: s, demand: {up_mbps: 7, down_mbps: 3}}]
)");
  const auto loads = analysis::loads(plan, routing::Network(plan, {}));
  EXPECT_DOUBLE_EQ(loadOf(loads, "p").up_mbps, 10);
  EXPECT_DOUBLE_EQ(loadOf(loads, "l").up_mbps, 7);
  EXPECT_DOUBLE_EQ(loadOf(loads, "inet").down_mbps, 3);
}

TEST(Load, AFlowThatIsNotDeliveredCarriesNothing) {
  plan::Plan plan = planOf(kPlan);
  const auto loads = analysis::loads(plan, routing::Network(plan, {.failed = {"l-far"}}));
  EXPECT_NEAR(loadOf(loads, "er").down_mbps, 20, 1e-9);
  EXPECT_FALSE(loadOf(loads, "l-far").headroom) << "down";
  EXPECT_EQ(loadOf(loads, "l-far").status, HeadroomStatus::Unknown);
}

TEST(Failures, EveryElementOnce) {
  const auto elements = analysis::elements(planOf(std::string(kPlan) + "stages: []\n"));
  EXPECT_THAT(elements, ElementsAre("near", "far", "fw", "fw2", "l-near", "l-far", "l-back", "small", "spare", "er",
                                    "er/primary", "er/secondary"));
}

TEST(Failures, WhatEachDoes) {
  const plan::Plan plan = planOf(kPlan);
  // Both flows move to the small line, which cannot bear them; the translation changes, so sessions are lost.
  const analysis::Failure circuit = analysis::failure(plan, {"er"});
  EXPECT_THAT(circuit.flows_lost, IsEmpty());
  EXPECT_THAT(circuit.flows_moved, ElementsAre("f-near", "f-far"));
  EXPECT_THAT(circuit.sessions_lost, ElementsAre("f-near", "f-far"));
  EXPECT_THAT(circuit.overloaded, ElementsAre("small"));
  EXPECT_EQ(circuit.people_cut_off, 0);
  EXPECT_EQ(circuit.people_degraded, 140);
  EXPECT_FALSE(circuit.by_hand);

  // The near site still reaches the spare line behind the other firewall; the far one reaches nothing.
  const analysis::Failure firewall = analysis::failure(plan, {"fw"});
  EXPECT_THAT(firewall.flows_lost, ElementsAre("f-far"));
  EXPECT_THAT(firewall.flows_moved, ElementsAre("f-near"));
  EXPECT_EQ(firewall.people_cut_off, 40);
  EXPECT_FALSE(firewall.by_hand);

  const analysis::Failure half = analysis::failure(plan, {"er/primary"});
  EXPECT_EQ(half, analysis::Failure{.element = {"er/primary"}});
}

TEST(Failures, ByHandWhereAConnectedEdgeCouldServe) {
  // The near site does not take the default route from the second firewall: somebody has to let it in.
  const std::string scoped = std::string(kPlan);
  const std::string link = "{id: l-back, a: near, b: fw2, latency_ms: 40, bandwidth_mbps: 100";
  std::string body = scoped;
  body.replace(body.find(link), link.size(), link + ", deny: {b_to_a: [internet]}");
  const analysis::Failure firewall = analysis::failure(planOf(body), {"fw"});
  EXPECT_THAT(firewall.flows_lost, ElementsAre("f-near", "f-far"));
  EXPECT_EQ(firewall.people_cut_off, 140);
  EXPECT_TRUE(firewall.by_hand);
}

TEST(Failures, ADetourThatAppearsDegrades) {
  // 86 ms by the spare line, where the small one would give 12: policy keeps the near site from it.
  std::string body = kPlan;
  const std::string link = "{id: l-near, a: near, b: fw, latency_ms: 1, bandwidth_mbps: 100";
  body.replace(body.find(link), link.size(), link + ", deny: {b_to_a: [internet]}");
  const analysis::Failure circuit = analysis::failure(planOf(body), {"er"});
  EXPECT_THAT(circuit.flows_moved, ElementsAre("f-near", "f-far"));
  EXPECT_EQ(circuit.people_degraded, 140) << "near by the detour, far by the small line's overload";
  EXPECT_THAT(circuit.overloaded, ElementsAre("small"));
}

TEST(Failures, AnOverloadedLinkThatWasCrossedTheOtherWayIsNothingNew) {
  // Answers come by the crowded link already, half of them: they tie. Without the circuit the requests take it, too.
  const plan::Plan plan = planOf(R"(
sites: [{id: s, prefixes: [203.0.113.0/24], people: 5}]
devices: [{id: a}, {id: b}]
links:
- {id: sa, a: s, b: a, cost: 2}
- {id: sb, a: s, b: b, cost: 1, bandwidth_mbps: 10}
- {id: ab, a: a, b: b, cost: 1, deny: {a_to_b: [expressroute]}}
services: [{id: mail, prefixes: [40.96.0.0/13]}]
circuits: [{id: er, at: a, services: [mail], advertise: [{prefix: 203.0.113.0/24}]}]
internet_egresses: [{id: inet, at: b, advertise: [{prefix: 203.0.113.0/24}]}]
flows: [{id: f, service: mail, site: s, demand: {up_mbps: 8, down_mbps: 40}}]
)");
  EXPECT_NEAR(loadOf(analysis::loads(plan, routing::Network(plan, {})), "sb").headroom.value_or(9), -1, 1e-6);
  const analysis::Failure circuit = analysis::failure(plan, {"er"});
  EXPECT_THAT(circuit.flows_moved, ElementsAre("f"));
  EXPECT_EQ(circuit.people_degraded, 0);
}

TEST(Failures, LoadsThatMeetACapacityToTheBitDoNotExceedIt) {
  // Without the circuit, a third of 30 Mbit/s is on each of three links of 10.
  const plan::Plan plan = planOf(R"(
sites: [{id: s, prefixes: [203.0.113.0/24], people: 5}]
devices: [{id: a}, {id: b}, {id: c}, {id: x}]
links:
- {id: sa, a: s, b: a, bandwidth_mbps: 10}
- {id: sb, a: s, b: b, bandwidth_mbps: 10, deny: {a_to_b: [connected]}}
- {id: sc, a: s, b: c, bandwidth_mbps: 10, deny: {a_to_b: [connected]}}
- {id: ax, a: a, b: x}
- {id: bx, a: b, b: x}
- {id: cx, a: c, b: x}
services: [{id: mail, prefixes: [40.96.0.0/13]}]
circuits: [{id: er, at: s, services: [mail], advertise: [{prefix: 203.0.113.0/24}]}]
internet_egresses: [{id: inet, at: x, advertise: [{prefix: 203.0.113.0/24}]}]
flows: [{id: f, service: mail, site: s, demand: {up_mbps: 30, down_mbps: 0}}]
)");
  const analysis::Failure circuit = analysis::failure(plan, {"er"});
  EXPECT_THAT(circuit.flows_moved, ElementsAre("f"));
  EXPECT_EQ(circuit.people_degraded, 0);
}

TEST(Failures, AnInboundFlowThatIsLostCutsEverybodyOff) {
  const plan::Plan plan = planOf(R"(
sites: [{id: s, people: 5}, {id: t, people: 6}]
devices: [{id: fw, kind: firewall}]
segments: [{id: dmz, prefixes: [10.9.0.0/24]}]
links: [{id: l, a: fw, b: dmz, risk_groups: [duct]}]
services: [{id: mail, prefixes: [40.96.0.0/13], tcp: [443]}]
internet_egresses: [{id: inet, at: fw, advertise: [{prefix: 198.51.100.0/24, when: always}]}]
published_endpoints: [{id: web, public_ip: 198.51.100.9, server: dmz, server_ip: 10.9.0.9, translated_at: fw}]
flows: [{id: in, direction: inbound, service: mail, endpoint: web}]
)");
  const analysis::Failure duct = analysis::failure(plan, {"duct"});
  EXPECT_THAT(duct.flows_lost, ElementsAre("in"));
  EXPECT_EQ(duct.people_cut_off, 11);
}

TEST(Failures, TheWorstComesFirstAndPairsAreAllThere) {
  const plan::Plan plan = planOf(kPlan);
  const auto single = analysis::failures(plan);
  ASSERT_EQ(single.size(), 12u);
  EXPECT_THAT(single.front().element, ElementsAre("near")); // 100 people
  EXPECT_TRUE(std::ranges::is_sorted(single, std::greater<>(), &analysis::Failure::people_cut_off));
  double last = 0;
  const auto pairs =
      analysis::failures(plan, {.elements = 2, .cancelled = nullptr, .progress = [&](double share) { last = share; }});
  EXPECT_EQ(pairs.size(), 12u * 11 / 2);
  EXPECT_EQ(pairs.front().people_cut_off, 140);
  EXPECT_DOUBLE_EQ(last, 1);
}

TEST(Failures, JointPairsDoWhatNeitherDoesAlone) {
  const plan::Plan plan = planOf(kPlan);
  const auto joint = analysis::failures(plan, {.elements = 2, .jointly = true, .cancelled = nullptr, .progress = {}});
  const auto has = [&](const char* a, const char* b) {
    return std::ranges::count(joint, std::vector<std::string>{a, b}, &analysis::Failure::element) == 1;
  };
  EXPECT_TRUE(has("l-near", "l-back")); // either leaves a way for `near`
  EXPECT_FALSE(has("near", "far"));     // each loses its own people, whatever the other does
  EXPECT_FALSE(has("l-far", "l-back"));
  EXPECT_LT(joint.size(), 12u * 11 / 2);
  const auto worst =
      analysis::failures(plan, {.elements = 2, .jointly = true, .most = 1, .cancelled = nullptr, .progress = {}});
  ASSERT_EQ(worst.size(), 1u);
  EXPECT_EQ(worst.front(), joint.front());
}

TEST(Failures, WorkThatIsCancelledEnds) {
  const std::atomic<bool> cancelled = true;
  EXPECT_THAT(analysis::failures(planOf(kPlan), {.elements = 2, .cancelled = &cancelled, .progress = {}}), IsEmpty());
}

TEST(MeetMeTable, TheBestWaysAndTheOneTaken) {
  const plan::Plan plan = planOf(kPlan);
  const auto rows = analysis::meetMeTable(plan, routing::Network(plan, {}));
  ASSERT_EQ(rows.size(), 2u);
  const analysis::MeetMeRow& near = rows.front();
  EXPECT_EQ(near.people, 100);
  ASSERT_TRUE(near.internet && near.expressroute && near.taken && near.stretch);
  EXPECT_EQ(near.internet->edge, "small");
  EXPECT_DOUBLE_EQ(near.internet->rtt_ms, 12); // 2 x (1 + 5)
  EXPECT_EQ(near.expressroute->edge, "er");
  EXPECT_DOUBLE_EQ(near.expressroute->rtt_ms, 6); // 2 x (1 + 2)
  EXPECT_EQ(near.taken->edge, "er");
  EXPECT_DOUBLE_EQ(*near.stretch, 1);
  EXPECT_FALSE(near.hairpin);

  const std::vector<std::string> failed{"er", "small"};
  const auto detour = analysis::meetMeTable(plan, routing::Network(plan, {.failed = failed}));
  EXPECT_FALSE(detour.front().expressroute);
  EXPECT_EQ(detour.front().taken->edge, "spare");
  EXPECT_DOUBLE_EQ(*detour.front().stretch, 1) << "there is nothing better left";
}
