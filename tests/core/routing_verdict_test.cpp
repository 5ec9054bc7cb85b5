// Verdicts that core and solver once disagreed on: each with the plan that told them apart, cut down to what matters.
#include "common/ok.h"
#include "formats/yaml.h"
#include "routing/routing.h"

#include <algorithm>

using namespace rw;
using routing::Cause;
using routing::Verdict;

namespace {

routing::FlowResult flowOf(const std::string& body) {
  const auto plan = formats::readYaml("routewright: 1\n" + body, "test.yaml", {});
  EXPECT_TRUE(test::ok(plan));
  if (!plan) return {};
  const routing::Network network(*plan, {});
  EXPECT_EQ(network.flows().size(), 1u);
  return network.flows().front();
}
routing::GroupResult result(const std::string& body) { return flowOf(body).deciding(); }

std::vector<std::string> nodesOf(const std::vector<routing::Hop>& hops) {
  std::vector<std::string> out;
  for (const routing::Hop& hop : hops) out.push_back(hop.node);
  return out;
}

} // namespace

TEST(RoutingVerdict, AnAnswerThatFindsOnlyAWayOutIsLost) {
  // The site's network is kept from x, whose default route points back to where the answer came from.
  const auto got = result(R"(
sites: [{id: s, prefixes: [10.1.0.0/16]}]
devices: [{id: x, kind: nat}]
links: [{id: l, a: s, b: x, deny: {a_to_b: [connected]}}]
internet_egresses: [{id: i, at: x, advertise: [{prefix: 198.51.100.0/28}]}]
nat_pools: [{id: p, at: x, prefixes: [198.51.100.0/28]}]
services: [{id: mail, prefixes: [40.96.0.0/13]}]
flows: [{id: f, service: mail, site: s}]
)");
  EXPECT_EQ(got.verdict, Verdict::Unreachable);
  EXPECT_EQ(got.cause, Cause::NoRoute);
  EXPECT_EQ(got.at, "x");
  EXPECT_EQ(got.edge_back, "i");
  EXPECT_FALSE(got.rtt_ms) << "nothing comes back to the site";
}

TEST(RoutingVerdict, ACallWhoseAnswerEndsInsideHasNoRoundTrip) {
  // x rewrites the caller; the answer misses y, which translated the call, so x does not know it.
  const auto got = result(R"(
sites: [{id: s, prefixes: [10.1.0.0/16]}]
devices: [{id: x, kind: router}, {id: y, kind: nat}]
links:
- {id: xy, a: x, b: y, latency_ms: 1, cost: 1}
- {id: ys, a: y, b: s, latency_ms: 1, cost: 1}
- {id: sx, a: s, b: x, latency_ms: 1, cost: 1}
internet_egresses: [{id: i, at: x, latency_ms: 1, advertise: [{prefix: 198.51.100.5/32}]}]
nat_pools: [{id: p, at: x, direction: inbound, for: [i], prefixes: [10.9.0.0/28]}]
services: [{id: mail, prefixes: [40.96.0.0/13]}]
published_endpoints: [{id: e, public_ip: 198.51.100.5, server: s, server_ip: 10.1.0.9, translated_at: y}]
flows: [{id: f, service: mail, direction: inbound, endpoint: e}]
)");
  EXPECT_EQ(got.cause, Cause::NoNatState);
  EXPECT_EQ(got.at, "x");
  EXPECT_EQ(got.edge_back, "");
  EXPECT_FALSE(got.rtt_ms);
}

TEST(RoutingVerdict, PublicAndPrivateNetworksOfOneSiteAreJudgedApart) {
  // The private network is translated and works; the public one is not advertised.
  const auto got = result(R"(
sites: [{id: s, prefixes: [10.1.0.0/16, 203.0.113.0/24]}]
devices: [{id: x, kind: nat}]
links: [{id: l, a: s, b: x}]
internet_egresses: [{id: i, at: x, advertise: [{prefix: 198.51.100.0/28}]}]
nat_pools: [{id: p, at: x, prefixes: [198.51.100.0/28]}]
services: [{id: mail, prefixes: [40.96.0.0/13]}]
flows: [{id: f, service: mail, site: s}]
)");
  EXPECT_EQ(got.cause, Cause::NotAdvertised);
}

TEST(RoutingVerdict, ACircuitLeadsToMicrosoftAndNoFurther) {
  const auto got = result(R"(
sites: [{id: s, prefixes: [203.0.113.0/24]}]
devices: [{id: x, static_routes: [{prefix: 0.0.0.0/0, via: er, redistribute: true}]}]
links: [{id: l, a: s, b: x}]
circuits: [{id: er, at: x, advertise: [{prefix: 203.0.113.0/24}]}]
internet_egresses: [{id: i, at: x, advertise: [{prefix: 203.0.113.0/24}]}]
services: [{id: cdn, operator: third_party, expressroute: false, internet_prefixes: [152.199.0.0/16]}]
flows: [{id: f, service: cdn, site: s}]
)");
  EXPECT_EQ(got.cause, Cause::NoRoute);
  EXPECT_EQ(got.at, "microsoft");
  EXPECT_EQ(got.edge_out, "er");
}

TEST(RoutingVerdict, ACircuitBringsNoRoutesToAThirdParty) {
  const auto got = result(R"(
sites: [{id: s, prefixes: [203.0.113.0/24]}]
circuits: [{id: er, at: s, services: [cdn], advertise: [{prefix: 203.0.113.0/24}]}]
internet_egresses: [{id: i, at: s, advertise: [{prefix: 203.0.113.0/24}]}]
services: [{id: cdn, operator: third_party, prefixes: [151.101.0.0/16]}]
flows: [{id: f, service: cdn, site: s}]
)");
  EXPECT_EQ(got.edge_out, "i");
  EXPECT_EQ(got.verdict, Verdict::Symmetric);
}

// Real routers say so: the kernel's session sees the answer, by whichever member of the group.
TEST(RoutingVerdict, AnAnswerThatOneOfAGroupTranslatesBackHasBeenSeenByAll) {
  const auto got = result(R"(
sites: [{id: s, prefixes: [10.1.0.0/16]}]
devices:
- {id: core}
- {id: a, kind: firewall, stateful: false, state_group: pair}
- {id: b, kind: firewall, state_group: pair}
links: [{id: l1, a: s, b: core}, {id: l2, a: core, b: a}, {id: l3, a: core, b: b}]
internet_egresses: [{id: i, at: a, advertise: [{prefix: 198.51.100.200/32}]}]
services: [{id: mail, prefixes: [40.96.0.0/13], tcp: [443]}]
published_endpoints: [{id: p, public_ip: 198.51.100.200, server: s, server_ip: 10.1.0.9, translated_at: b}]
flows: [{id: f, direction: inbound, service: mail, endpoint: p}]
)");
  EXPECT_TRUE(got.delivered) << got.at;
  EXPECT_EQ(got.verdict, Verdict::Symmetric);
}

TEST(RoutingVerdict, AStaticRouteByAnEdgeOfTheOtherFamilyIsNotInForce) {
  const auto got = result(R"(
sites: [{id: s, prefixes: ["2001:db8:1::/48"]}]
devices: [{id: x, static_routes: [{prefix: "::/0", via: i, redistribute: true}]}]
links: [{id: l, a: s, b: x}]
internet_egresses: [{id: i, at: x, families: [ipv4]}]
services: [{id: mail, prefixes: ["2603:1006::/40"]}]
flows: [{id: f, service: mail, site: s}]
)");
  EXPECT_EQ(got.cause, Cause::NoRoute);
  EXPECT_EQ(got.at, "s");
}

TEST(RoutingVerdict, EveryGroupIsNamedByThePrefixThatSetsItApart) {
  const routing::FlowResult flow = flowOf(R"(
sites: [{id: s, prefixes: [203.0.113.0/24]}]
circuits: [{id: er, at: s, services: [part], advertise: [{prefix: 203.0.113.0/24}]}]
internet_egresses: [{id: i, at: s, advertise: [{prefix: 203.0.113.0/24}]}]
services: [{id: mail, prefixes: [52.96.0.0/14]}, {id: part, prefixes: [52.96.0.0/24]}]
flows: [{id: f, service: mail, site: s}]
)");
  ASSERT_EQ(flow.groups.size(), 2u);
  const auto edgeOf = [&](const std::string& group) {
    const auto found = std::ranges::find(flow.groups, group, &routing::GroupResult::group);
    return found == flow.groups.end() ? std::string("no such group") : found->edge_out;
  };
  EXPECT_EQ(edgeOf("52.96.0.0/24"), "er");
  EXPECT_EQ(edgeOf("52.96.0.0/14"), "i");
}

TEST(RoutingVerdict, AMeetMeLocationWithoutAPlaceIsTheFurthest) {
  const auto got = result(R"(
sites: [{id: s, prefixes: [203.0.113.0/24]}]
meet_me_locations: [{id: known, lat: 40, lon: -74}, {id: unknown}]
circuits:
- {id: er-known, at: s, meet_me: known, services: [mail], advertise: [{prefix: 203.0.113.0/24}]}
- {id: er-unknown, at: s, meet_me: unknown, services: [mail], local_pref: 200, advertise: [{prefix: 203.0.113.0/24}]}
services: [{id: mail, prefixes: [40.96.0.0/13], location: {city: x, lat: 50, lon: 8}}]
flows: [{id: f, service: mail, site: s}]
)");
  EXPECT_EQ(got.edge_out, "er-unknown");
  EXPECT_EQ(got.edge_back, "er-known");
}

TEST(RoutingVerdict, AServiceWithoutAddressesOfTheFamilyDoesNotCall) {
  const auto got = result(R"(
sites: [{id: s, prefixes: ["2001:db8:1::/48"]}]
internet_egresses: [{id: i, at: s, families: [ipv6], advertise: [{prefix: "2001:db8:1::/48"}]}]
services: [{id: mail, prefixes: [40.96.0.0/13]}]
published_endpoints: [{id: e, public_ip: "2001:db8:1::5", server: s}]
flows: [{id: f, service: mail, direction: inbound, endpoint: e}]
)");
  EXPECT_EQ(got.cause, Cause::NoRoute);
  EXPECT_EQ(got.at, "microsoft");
}

TEST(RoutingVerdict, ALoopOfStaticRoutesEndsAndShowsItsNodes) {
  const std::string body = R"(
sites: [{id: s, prefixes: [10.1.0.0/16]}]
devices:
- {id: a, static_routes: [{prefix: @, via: b, redistribute: true}]}
- {id: b, static_routes: [{prefix: @, via: c}]}
- {id: c, kind: nat, static_routes: [{prefix: @, via: a}]}
links: [{id: sa, a: s, b: a}, {id: ab, a: a, b: b}, {id: bc, a: b, b: c}, {id: ca, a: c, b: a}]
internet_egresses: [{id: i, at: c, advertise: [{prefix: 198.51.100.0/28}]}]
nat_pools: [{id: p, at: c, prefixes: [198.51.100.0/28]}]
services: [{id: mail, prefixes: [40.96.0.0/13]}]
flows: [{id: f, service: mail, site: s}]
)";
  const auto with = [&](const std::string& prefix) {
    std::string text = body;
    for (std::size_t at; (at = text.find('@')) != std::string::npos;) text.replace(at, 1, prefix);
    return result(text);
  };
  const auto request = with("0.0.0.0/0");
  EXPECT_EQ(request.verdict, Verdict::Unreachable);
  EXPECT_EQ(request.cause, Cause::Loop);
  EXPECT_EQ(request.at, "a");
  EXPECT_EQ(nodesOf(request.forward), (std::vector<std::string>{"s", "a", "b", "c", "a"}));

  const auto answer = with("10.1.0.0/16");
  EXPECT_EQ(answer.cause, Cause::Loop);
  EXPECT_EQ(answer.at, "a") << "c saw it first with the pool's address";
  EXPECT_EQ(nodesOf(answer.back), (std::vector<std::string>{"c", "a", "b", "c", "a"}));
  EXPECT_EQ(answer.edge_back, "i");
}
