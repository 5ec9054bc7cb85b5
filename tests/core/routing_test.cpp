// The routing core on small plans: every cause of failure, every step of the decision, both families.
#include "common/plans.h"
#include "edit/transaction.h"
#include "routing/routing.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace rw;
using routing::Cause;
using routing::Step;
using routing::Verdict;
using test::planOf;

namespace {

routing::GroupResult result(const std::string& body, const std::string& flow = "f", routing::Options options = {}) {
  const routing::Network network(planOf(body), std::move(options));
  for (const routing::FlowResult& f : network.flows())
    if (f.flow == flow) return f.deciding();
  ADD_FAILURE() << "no flow " << flow;
  return {};
}

const routing::Hop* hopAt(const routing::GroupResult& group, const std::string& node) {
  for (const routing::Hop& hop : group.forward)
    if (hop.node == node) return &hop;
  return nullptr;
}

// One site, one edge device with an internet egress and a circuit; pools and advertisements for both.
const char* const kSmall = R"(
sites:
- {id: s, prefixes: [10.1.0.0/16], people: 10}
devices:
- {id: fw, kind: firewall, stateful: true}
links:
- {id: l, a: s, b: fw, latency_ms: 1, cost: 1}
services:
- {id: mail, prefixes: [40.96.0.0/13], tcp: [443]}
- {id: cdn, operator: third_party, expressroute: false, hosts: [cdn.example], tcp: [443]}
flows:
- {id: f, service: mail, site: s}
- {id: c, service: cdn, site: s}
)";
const char* const kInternet = R"(
internet_egresses:
- {id: inet, at: fw, latency_ms: 5, advertise: [{prefix: 198.51.100.0/24}]}
)";
const char* const kCircuit = R"(
circuits:
- {id: er, at: fw, latency_ms: 2, services: [mail], advertise: [{prefix: 203.0.113.0/28}]}
)";
const char* const kPools = R"(
nat_pools:
- {id: pi, at: fw, for: [inet], prefixes: [198.51.100.16/28]}
- {id: pe, at: fw, for: [er], prefixes: [203.0.113.0/28]}
)";

} // namespace

TEST(Routing, ACircuitsPrefixBeatsTheDefaultRoute) {
  const auto mail = result(std::string(kSmall) + kInternet + kCircuit + kPools);
  EXPECT_EQ(mail.verdict, Verdict::Symmetric);
  EXPECT_EQ(mail.edge_out, "er");
  EXPECT_DOUBLE_EQ(mail.rtt_ms.value_or(0), 6);
  const routing::Hop* hop = hopAt(mail, "fw");
  ASSERT_NE(hop, nullptr);
  EXPECT_EQ(hop->decided_by, Step::LongestPrefix);
  ASSERT_EQ(hop->lost.size(), 1u);
  EXPECT_EQ(hop->lost.front().learned_from, "inet");
  EXPECT_EQ(hop->source_nat->to, "203.0.113.1");
  const auto cdn = result(std::string(kSmall) + kInternet + kCircuit + kPools, "c");
  EXPECT_EQ(cdn.group, "hosts");
  EXPECT_EQ(cdn.edge_out, "inet");
  EXPECT_TRUE(cdn.delivered);
}

TEST(Routing, WithoutAnEdgeThereIsNoRoute) {
  const auto got = result(kSmall);
  EXPECT_EQ(got.verdict, Verdict::Unreachable);
  EXPECT_EQ(got.cause, Cause::NoRoute);
  EXPECT_EQ(got.at, "s");
  EXPECT_TRUE(got.edge_out.empty());
}

TEST(Routing, WithoutAPoolThePrivateSourceGetsNoAnswer) {
  const auto got = result(std::string(kSmall) + kInternet);
  EXPECT_EQ(got.cause, Cause::PrivateSource);
  EXPECT_EQ(got.at, "microsoft");
  EXPECT_EQ(got.edge_out, "inet");
}

TEST(Routing, AnAddressNobodyAdvertisesGetsNoAnswer) {
  const auto got = result(std::string(kSmall) + R"(
internet_egresses:
- {id: inet, at: fw}
nat_pools:
- {id: pi, at: fw, prefixes: [198.51.100.16/28]}
)");
  EXPECT_EQ(got.cause, Cause::NotAdvertised);
  EXPECT_EQ(got.verdict, Verdict::Unreachable);
}

TEST(Routing, StaticRoutesCanLoopAndAreFoundNotFollowedForEver) {
  const auto got = result(R"(
sites: [{id: s, prefixes: [10.1.0.0/16]}]
devices:
- {id: a, static_routes: [{prefix: 0.0.0.0/0, via: b}]}
- {id: b, static_routes: [{prefix: 0.0.0.0/0, via: a, redistribute: true}]}
links: [{id: l1, a: s, b: a}, {id: l2, a: a, b: b}, {id: l3, a: s, b: b, cost: 9}]
services: [{id: mail, prefixes: [40.96.0.0/13]}]
flows: [{id: f, service: mail, site: s}]
)");
  EXPECT_EQ(got.cause, Cause::Loop);
  EXPECT_EQ(got.verdict, Verdict::Unreachable);
  EXPECT_TRUE(got.at == "a" || got.at == "b");
}

TEST(Routing, AStaticRouteStaysOnItsNodeUnlessRedistributed) {
  const std::string base = R"(
sites: [{id: s, prefixes: [10.1.0.0/16]}]
devices: [{id: a, static_routes: [{prefix: 40.96.0.0/13, via: b)";
  const std::string rest = R"(}]}, {id: b}]
links: [{id: l1, a: s, b: a}, {id: l2, a: a, b: b}]
)";
  const routing::Network kept(planOf(base + rest), {});
  const routing::Network passed(planOf(base + ", redistribute: true" + rest), {});
  const auto has = [](const routing::Network& network, const std::string& node) {
    return std::ranges::any_of(network.table(node),
                               [](const auto& row) { return row.prefix.text() == "40.96.0.0/13"; });
  };
  EXPECT_TRUE(has(kept, "a"));
  EXPECT_FALSE(has(kept, "s"));
  EXPECT_TRUE(has(passed, "s"));
  EXPECT_FALSE(has(passed, "b") && passed.table("b").empty());
}

TEST(Routing, PreferenceThenPathLengthThenCostThenATie) {
  const auto decided = [](const std::string& a, const std::string& b) {
    const routing::Network network(planOf(R"(
sites: [{id: s, prefixes: [10.1.0.0/16]}]
devices: [{id: x, accept: {internet: false}}, {id: y, accept: {internet: false}}] # so that both offer their own
links: [{id: lx, a: s, b: x, cost: 2}, {id: ly, a: s, b: y, cost: 3}]
internet_egresses:
- {id: ix, at: x)" + a + "}\n- {id: iy, at: y" +
                                          b + "}\n"),
                                   {});
    for (const auto& row : network.table("s"))
      if (row.prefix.isDefault()) return std::pair{row.candidates.front().learned_from, row.decided_by};
    return std::pair{std::string(), Step::OnlyRoute};
  };
  EXPECT_EQ(decided("", ""), (std::pair{std::string("x"), Step::Cost}));
  EXPECT_EQ(decided("", ", local_pref: 200"), (std::pair{std::string("y"), Step::LocalPref}));
  EXPECT_EQ(decided(", prepend_in: 1", ""), (std::pair{std::string("y"), Step::PathLength}));
}

TEST(Routing, EqualRoutesAreAllFollowedAndTheWorstBranchCounts) {
  const auto got = result(R"(
sites: [{id: s, prefixes: [10.1.0.0/16]}]
devices:
- {id: x, kind: firewall}
- {id: y, kind: firewall}
links: [{id: lx, a: s, b: x, cost: 2}, {id: ly, a: s, b: y, cost: 2}]
internet_egresses:
- {id: ix, at: x, advertise: [{prefix: 198.51.100.0/28}]}
- {id: iy, at: y}
nat_pools:
- {id: px, at: x, for: [ix], prefixes: [198.51.100.0/28]}
- {id: py, at: y, for: [iy], prefixes: [198.51.100.16/28]}
services: [{id: mail, prefixes: [40.96.0.0/13]}]
flows: [{id: f, service: mail, site: s}]
)");
  EXPECT_EQ(got.cause, Cause::NotAdvertised);
  EXPECT_EQ(got.edge_out, "iy");
  EXPECT_TRUE(got.edges_tie);
  EXPECT_EQ(got.tied_edges, (std::vector<std::string>{"ix", "iy"}));
  EXPECT_TRUE(got.forward.front().equal_cost);
}

TEST(Routing, TransitOffPassesNothingThatWasLearned) {
  const std::string middle = R"(
sites: [{id: s, prefixes: [10.1.0.0/16]}]
devices: [{id: m, transit: )";
  const std::string rest = R"(}, {id: e}]
links: [{id: l1, a: s, b: m}, {id: l2, a: m, b: e}]
internet_egresses: [{id: i, at: e}]
services: [{id: mail, prefixes: [40.96.0.0/13]}]
flows: [{id: f, service: mail, site: s}]
)";
  EXPECT_EQ(result(middle + "true" + rest).cause, Cause::PrivateSource);
  EXPECT_EQ(result(middle + "false" + rest).cause, Cause::NoRoute);
}

TEST(Routing, FiltersStopAClassOrWhatAPrefixCovers) {
  const auto learned = [](const std::string& deny) {
    const routing::Network network(planOf(std::string(kSmall) + kInternet + kCircuit + "segments: []\n"), {});
    plan::Plan plan = planOf(std::string(kSmall) + kInternet + kCircuit);
    edit::Transaction edit(plan, "filter");
    Value::List filters;
    filters.emplace_back(deny);
    EXPECT_TRUE(edit.set({plan::EntityKind::Link, "l"}, "deny", Value::Record{{"b_to_a", Value(filters)}}).has_value());
    const routing::Network filtered(edit.plan(), {});
    return network.table("s").size() - filtered.table("s").size();
  };
  EXPECT_EQ(learned("expressroute"), 1u);
  EXPECT_EQ(learned("internet"), 1u);
  EXPECT_EQ(learned("40.0.0.0/8"), 1u);
  EXPECT_EQ(learned("41.0.0.0/8"), 0u);
  EXPECT_EQ(learned("0.0.0.0/0"), 2u);
}

TEST(Routing, AStateGroupCountsAsOne) {
  const std::string body = R"(
sites: [{id: s, prefixes: [10.1.0.0/16]}]
devices:
- {id: r}
- {id: x, kind: firewall, stateful: true@}
- {id: y, kind: firewall, stateful: true@}
links: [{id: l, a: s, b: r}, {id: lx, a: r, b: x, cost: 1}, {id: ly, a: r, b: y, cost: 2}]
internet_egresses:
- {id: ix, at: x, advertise: [{prefix: 198.51.100.0/28, prepend: 3, when: always}]}
- {id: iy, at: y, advertise: [{prefix: 198.51.100.0/28, when: always}]}
nat_pools: [{id: px, at: x, for: [ix], prefixes: [198.51.100.0/28]}]
services: [{id: mail, prefixes: [40.96.0.0/13]}]
flows: [{id: f, service: mail, site: s}]
)";
  const auto with = [&](const std::string& group) {
    std::string text = body;
    for (std::size_t at; (at = text.find('@')) != std::string::npos;) text.replace(at, 1, group);
    return result(text);
  };
  const auto apart = with("");
  EXPECT_EQ(apart.verdict, Verdict::Asymmetric);
  EXPECT_EQ(apart.cause, Cause::NoSessionState);
  EXPECT_EQ(apart.at, "y");
  EXPECT_EQ(apart.edge_back, "iy");
  const auto together = with(", state_group: pair");
  EXPECT_TRUE(together.delivered);
  EXPECT_EQ(together.verdict, Verdict::Asymmetric);
}

TEST(Routing, UdpPassesADeviceThatNeverSeesTheAnswerAndTcpDoesNot) {
  const auto with = [](const std::string& ports) {
    return result(R"(
sites: [{id: s, prefixes: [203.0.113.0/24]}]
devices: [{id: x, kind: firewall, stateful: true}, {id: y}]
links: [{id: lx, a: s, b: x, cost: 1}, {id: ly, a: s, b: y, cost: 2}]
internet_egresses:
- {id: ix, at: x}
- {id: iy, at: y, advertise: [{prefix: 203.0.113.0/24}]}
services: [{id: mail, prefixes: [40.96.0.0/13], )" +
                  ports + R"(}]
flows: [{id: f, service: mail, site: s}]
)");
  };
  EXPECT_EQ(with("tcp: [443]").cause, Cause::NoSessionState);
  EXPECT_EQ(with("tcp: [443]").at, "x");
  EXPECT_TRUE(with("udp: [3478]").delivered);
  EXPECT_EQ(with("udp: [3478]").verdict, Verdict::Asymmetric);
  EXPECT_FALSE(with("tcp: [443], udp: [3478]").delivered);
}

namespace {

// A published server behind two edge devices; the call comes in at x.
std::string published(const std::string& endpoint, const std::string& more = "", const std::string& kinds = "router") {
  return R"(
sites: [{id: s, prefixes: [10.1.0.0/16]}]
devices:
- {id: x, kind: )" +
         kinds + R"(}
- {id: y, kind: )" +
         kinds + R"(}
links: [{id: lx, a: s, b: x, cost: 2}, {id: ly, a: s, b: y, cost: 1}]
internet_egresses:
- {id: ix, at: x, advertise: [{prefix: 198.51.100.0/28, when: always}]}
- {id: iy, at: y}
services: [{id: mail, prefixes: [40.96.0.0/13]}]
published_endpoints: [{id: e, server: s, )" +
         endpoint + R"(}]
flows: [{id: f, service: mail, direction: inbound, endpoint: e}]
)" + more;
}

} // namespace

TEST(Routing, AnAnswerFromAnotherAddressIsNotTaken) {
  // Translated at x, answered by y: the private server address leaves.
  const auto hidden = result(published("public_ip: 198.51.100.5, server_ip: 10.1.0.9, translated_at: x"));
  EXPECT_EQ(hidden.cause, Cause::PrivateSource);
  EXPECT_EQ(hidden.verdict, Verdict::Unreachable);
  EXPECT_EQ(hidden.edge_out, "ix");
  EXPECT_EQ(hidden.edge_back, "iy");
  // The server has a public address of its own, but another one was called.
  std::string open = published("public_ip: 198.51.100.5, server_ip: 192.0.2.9, translated_at: x");
  open.replace(open.find("10.1.0.0/16"), 11, "192.0.2.0/24");
  EXPECT_EQ(result(open).cause, Cause::WrongSource);
  EXPECT_EQ(result(open).verdict, Verdict::Asymmetric);
  EXPECT_EQ(result(open).at, "microsoft");
}

TEST(Routing, SourceNatBringsTheAnswerBackOnlyWhereTheDeviceAnswersBySession) {
  const std::string pool = "nat_pools: [{id: p, at: x, direction: inbound, for: [ix], prefixes: [10.9.0.0/28]}]\n";
  const auto firewall =
      result(published("public_ip: 198.51.100.5, server_ip: 10.1.0.9, translated_at: x", pool, "firewall"));
  EXPECT_EQ(firewall.verdict, Verdict::Symmetric);
  EXPECT_EQ(firewall.back.back().decided_by, Step::Session);
}

TEST(Routing, TheOwnerOfAnAddressWithoutASessionDropsTheAnswer) {
  // Both devices claim one pool; the answer comes in at y, which never translated it.
  const auto got = result(R"(
sites: [{id: s, prefixes: [10.1.0.0/16]}]
devices: [{id: x, kind: nat}, {id: y, kind: nat}]
links: [{id: lx, a: s, b: x, cost: 1}, {id: ly, a: s, b: y, cost: 2}]
internet_egresses:
- {id: ix, at: x, advertise: [{prefix: 198.51.100.0/28, prepend: 2}]}
- {id: iy, at: y, advertise: [{prefix: 198.51.100.0/28}]}
nat_pools:
- {id: px, at: x, for: [ix], prefixes: [198.51.100.0/28]}
- {id: py, at: y, for: [iy], prefixes: [198.51.100.0/28]}
services: [{id: mail, prefixes: [40.96.0.0/13]}]
flows: [{id: f, service: mail, site: s}]
)");
  EXPECT_EQ(got.cause, Cause::NoNatState);
  EXPECT_EQ(got.at, "y");
  EXPECT_EQ(got.verdict, Verdict::Asymmetric);
}

TEST(Routing, MicrosoftTakesTheLongestPrefixThenExpressRouteThenTheShortestPathThenTheNearest) {
  const auto back = [](const std::string& a, const std::string& b, const std::string& c) {
    return result(R"(
design: {tenant: {city: x, lat: 50, lon: 8}}
sites: [{id: s, prefixes: [203.0.113.0/24]}]
meet_me_locations: [{id: near, lat: 50, lon: 9}, {id: far, lat: 40, lon: -74}]
circuits:
- {id: er-far, at: s, meet_me: far, services: [mail], local_pref: 200, advertise: [)" +
                  a + R"(]}
- {id: er-near, at: s, meet_me: near, services: [mail], asn: 65010, advertise: [)" +
                  b + R"(]}
internet_egresses: [{id: i, at: s, advertise: [)" +
                  c + R"(]}]
services: [{id: mail, prefixes: [40.96.0.0/13], location: {city: x, lat: 50, lon: 8}}]
flows: [{id: f, service: mail, site: s}]
)")
        .edge_back;
  };
  const std::string wide = "{prefix: 203.0.113.0/24}";
  const std::string narrow = "{prefix: 203.0.113.0/25}, {prefix: 203.0.113.128/25}";
  EXPECT_EQ(back(wide, wide, narrow), "i");
  EXPECT_EQ(back(wide, "", wide), "er-far");
  EXPECT_EQ(back("{prefix: 203.0.113.0/24, prepend: 1}", wide, wide), "er-near");
  EXPECT_EQ(back(wide, wide, wide), "er-near");
  EXPECT_EQ(back(wide, "{prefix: 203.0.113.0/24, prepend: 3}", wide), "er-near") << "private AS numbers do not count";
  EXPECT_EQ(back(wide, "",
                 "{prefix: 203.0.113.0/25, isp_aggregate: 203.0.112.0/22}, {prefix: 203.0.113.128/25, isp_aggregate: "
                 "203.0.112.0/22}"),
            "er-far");
  EXPECT_EQ(back("{prefix: 203.0.113.0/24, accepted: false}", "", wide), "i");
}

TEST(Routing, AThirdPartyAnswersByTheInternetOnly) {
  const auto got = result(R"(
sites: [{id: s, prefixes: [203.0.113.0/24]}]
circuits: [{id: er, at: s, services: [], advertise: [{prefix: 203.0.113.0/24}]}]
internet_egresses: [{id: i, at: s, advertise: [{prefix: 203.0.112.0/22, when: always}]}]
services: [{id: cdn, operator: third_party, expressroute: false, internet_prefixes: [152.199.0.0/16]}]
flows: [{id: f, service: cdn, site: s}]
)");
  EXPECT_EQ(got.edge_back, "i");
  EXPECT_EQ(got.verdict, Verdict::Symmetric);
}

TEST(Routing, AnAnnouncementIsWithdrawnWithTheRouteBehindIt) {
  const std::string body = std::string(kSmall) + R"(
internet_egresses:
- {id: inet, at: fw, advertise: [{prefix: 198.51.100.0/28}]}
nat_pools: [{id: pi, at: nat, prefixes: [198.51.100.0/28]}]
)";
  std::string with = body;
  with.replace(with.find("- {id: fw,"), 10, "- {id: nat, kind: nat}\n- {id: fw,");
  with.replace(with.find("- {id: l, a: s, b: fw"), 21, "- {id: m, a: nat, b: fw}\n- {id: l, a: s, b: nat");
  EXPECT_TRUE(result(with).delivered);
  EXPECT_EQ(result(with, "f", {.failed = {"m"}, .flows = {}, .cancelled = nullptr}).cause, Cause::NoRoute);
  std::string public_ = with;
  public_.replace(public_.find("10.1.0.0/16"), 11, "203.0.113.0/24");
  EXPECT_EQ(result(public_).cause, Cause::NotAdvertised);
}

TEST(Routing, FamiliesAreEvaluatedApartAndTheWorseCounts) {
  const std::string body = R"(
sites: [{id: s, prefixes: [203.0.113.0/24, "2001:db8:1::/48"]}]
internet_egresses:
- {id: i, at: s, families: [ipv4@], advertise: [{prefix: 203.0.113.0/24}, {prefix: "2001:db8:1::/48"}]}
services: [{id: mail, prefixes: [40.96.0.0/13, "2603:1006::/40"], tcp: [443]}]
flows: [{id: f, service: mail, site: s}]
)";
  const auto with = [&](const std::string& more) {
    std::string text = body;
    text.replace(text.find('@'), 1, more);
    return result(text);
  };
  EXPECT_EQ(with("").cause, Cause::NoRoute);
  EXPECT_EQ(with("").group, "2603:1006::/40");
  EXPECT_EQ(with(", ipv6").verdict, Verdict::Symmetric);
}

TEST(Routing, AProxyEndsTheSessionAndOpensItsOwn) {
  const std::string body = R"(
sites: [{id: s, prefixes: [10.1.0.0/16], access: proxy, proxy: p}]
devices:
- {id: fw, kind: firewall, stateful: true}
- {id: p, kind: proxy, prefixes: [10.2.0.0/24]}
links: [{id: l, a: s, b: fw, latency_ms: 1}, {id: lp, a: p, b: fw, latency_ms: 2}]
internet_egresses: [{id: i, at: fw, latency_ms: 3, advertise: [{prefix: 198.51.100.0/28}]}]
nat_pools: [{id: n, at: fw, prefixes: [198.51.100.0/28]}]
services: [{id: mail, prefixes: [40.96.0.0/13]}]
flows: [{id: f, service: mail, site: s@}]
)";
  const auto with = [&](const std::string& method) {
    std::string text = body;
    text.replace(text.find('@'), 1, method);
    return result(text);
  };
  const auto proxied = with("");
  EXPECT_EQ(proxied.verdict, Verdict::Symmetric);
  ASSERT_EQ(proxied.forward.size(), 5u); // s fw p | p fw
  EXPECT_EQ(proxied.forward[3].node, "p");
  EXPECT_DOUBLE_EQ(proxied.rtt_ms.value_or(0), 2 * (1 + 2 + 2 + 3));
  EXPECT_EQ(with(", method: direct").forward.size(), 2u);
  EXPECT_EQ(with(", method: {expressroute: direct, internet: proxy}").forward.size(), 2u);
}

TEST(Routing, ACircuitAtTwoNodesIsEnteredByEither) {
  const auto got = result(R"(
sites: [{id: s, prefixes: [203.0.113.0/24]}]
devices: [{id: x, kind: firewall, stateful: true}, {id: y, kind: firewall, stateful: true}]
links: [{id: lx, a: s, b: x, cost: 1}, {id: ly, a: s, b: y, cost: 2}]
circuits: [{id: er, at: {primary: x, secondary: y}, services: [mail], advertise: [{prefix: 203.0.113.0/24}]}]
services: [{id: mail, prefixes: [40.96.0.0/13]}]
flows: [{id: f, service: mail, site: s}]
)");
  EXPECT_EQ(got.branches, 2);
  EXPECT_EQ(got.cause, Cause::NoSessionState) << "the secondary link may bring the answer";
  EXPECT_EQ(got.at, "y");
}

TEST(Routing, WhatIsDownIsNotThere) {
  const std::string body = std::string(kSmall) + kInternet + kCircuit + kPools;
  for (const char* element : {"er", "fw", "s", "l"}) {
    const auto got = result(body, "f", {.failed = {element}, .flows = {}, .cancelled = nullptr});
    if (std::string_view(element) == "er")
      EXPECT_EQ(got.edge_out, "inet");
    else
      EXPECT_EQ(got.cause, Cause::NoRoute) << element;
  }
  const auto one = result(body, "f", {.failed = {"er/primary"}, .flows = {}, .cancelled = nullptr});
  EXPECT_EQ(one.edge_out, "er");
  const auto both = result(body, "f", {.failed = {"er/primary", "er/secondary"}, .flows = {}, .cancelled = nullptr});
  EXPECT_EQ(both.edge_out, "inet");
}

TEST(Routing, APlanOfNothingIsAnsweredWithNothing) {
  const routing::Network network(plan::Plan(), {});
  EXPECT_TRUE(network.flows().empty());
  EXPECT_TRUE(network.table("nowhere").empty());
  EXPECT_FALSE(network.reference("nowhere", "nothing", false));
}
