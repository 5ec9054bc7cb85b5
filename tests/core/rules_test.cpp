// Each rule: one plan that fires it, one that does not, and its fixes.
#include "common/plans.h"
#include "engine/engine.h"
#include "engine/remedies.h"
#include "rules/rule.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace rw;

namespace {

plan::Plan planOf(const std::string& body) { return test::planOf(body, catalogue::externalIds()); }

std::vector<rules::Finding> findings(const std::string& body, const std::string& rule) {
  std::vector<rules::Finding> out;
  for (rules::Finding& finding : engine::analyse(planOf(body)).findings)
    if (finding.rule == rule) out.push_back(std::move(finding));
  return out;
}

bool offers(const rules::Finding& finding, const std::string& remedy) {
  return std::ranges::any_of(finding.fixes,
                             [&](const rules::Fix& fix) { return fix.id.find(remedy) != std::string::npos; });
}

// Two firewalls, each with a circuit; one site. `@1` and `@2`: what the circuits advertise; `@p`: the pools.
std::string twoCircuits(const std::string& first, const std::string& second, const std::string& pools,
                        const std::string& more = "") {
  return R"(
design: {registered_prefixes: [203.0.113.0/24, 198.51.100.0/24]}
sites: [{id: s, prefixes: [10.1.0.0/16], people: 100}]
devices: [{id: x, kind: firewall, stateful: true}, {id: y, kind: firewall, stateful: true}]
links: [{id: lx, a: s, b: x, cost: 1}, {id: ly, a: s, b: y, cost: 2}]
circuits:
- {id: ex, at: x, services: [mail], advertise: [)" +
         first + R"(]}
- {id: ey, at: y, services: [mail], advertise: [)" +
         second + R"(]}
services: [{id: mail, prefixes: [40.96.0.0/13], tcp: [443]}]
flows: [{id: f, service: mail, site: s, intended: expressroute}]
nat_pools: [)" +
         pools + "]\n" + more;
}
const char* const kOwnPools =
    "{id: px, at: x, for: [ex], prefixes: [203.0.113.0/28]}, {id: py, at: y, for: [ey], prefixes: [203.0.113.16/28]}";

} // namespace

TEST(Rules, EveryRuleIsCompleteAndNamedOnce) {
  std::vector<std::string_view> ids;
  for (const rules::Rule& rule : rules::rules()) {
    ids.push_back(rule.id);
    EXPECT_FALSE(rule.source.empty() || rule.why.empty() || rule.find == nullptr) << rule.id;
  }
  EXPECT_EQ(std::ranges::adjacent_find(ids), ids.end());
  for (const char* id :
       {"asymmetric-inbound-internet", "asymmetric-inbound-expressroute", "asymmetric-outbound", "asymmetric-harmless",
        "black-hole", "wrong-path", "equal-cost-edges", "nat-pool-shared", "prefix-on-both-paths",
        "prefix-on-several-circuits", "pool-not-advertised", "inbound-no-source-nat", "hairpin", "internet-is-faster"})
    EXPECT_NE(rules::findRule(id), nullptr) << id;
}

TEST(Rules, ACleanPlanHasNoFindings) {
  const auto report =
      engine::analyse(planOf(twoCircuits("{prefix: 203.0.113.0/28}", "{prefix: 203.0.113.16/28}", kOwnPools)));
  EXPECT_TRUE(report.findings.empty()) << report.findings.front().rule;
}

TEST(Rules, ALoopIsFoundWithItsNodesNamed) {
  const std::string body = R"(
sites: [{id: s, prefixes: [10.1.0.0/16]}]
devices:
- {id: a, name: Alpha, static_routes: [{prefix: 0.0.0.0/0, via: b, redistribute: true}]}
- {id: b, name: Beta, static_routes: [{prefix: 0.0.0.0/0, via: a}]}
links: [{id: sa, a: s, b: a}, {id: ab, a: a, b: b}]
services: [{id: mail, prefixes: [40.96.0.0/13]}]
flows: [{id: f, service: mail, site: s}]
)";
  const auto found = findings(body, "black-hole");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found.front().subjects, (std::vector<std::string>{"s", "a", "b"}));
  const std::string message = rules::render(found.front().message, planOf(body));
  EXPECT_NE(message.find("Alpha"), std::string::npos) << message;
  EXPECT_NE(message.find("Beta"), std::string::npos) << message;
}

TEST(Rules, ALoopBehindAProxyIsNamedWithoutTheWayToTheProxy) {
  const auto found = findings(R"(
sites: [{id: s, prefixes: [10.1.0.0/16], access: proxy, proxy: p}]
devices:
- {id: p, kind: proxy, prefixes: [10.2.0.0/24]}
- {id: a, static_routes: [{prefix: 0.0.0.0/0, via: b, redistribute: true}]}
- {id: b, static_routes: [{prefix: 0.0.0.0/0, via: a}]}
links: [{id: sp, a: s, b: p}, {id: pa, a: p, b: a}, {id: ab, a: a, b: b}]
services: [{id: mail, prefixes: [40.96.0.0/13]}]
flows: [{id: f, service: mail, site: s}]
)",
                              "black-hole");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found.front().subjects, (std::vector<std::string>{"s", "a", "b"}));
}

TEST(Rules, AsymmetricOutboundIsMendedByWithdrawingOrByAPoolOfItsOwn) {
  const std::string shared = "{id: p, at: x, for: [ex, ey], prefixes: [203.0.113.0/28]}";
  const auto found = findings(twoCircuits("{prefix: 203.0.113.0/28, prepend: 2}", "{prefix: 203.0.113.0/28}", shared),
                              "asymmetric-outbound");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].people, 100);
  EXPECT_TRUE(offers(found[0], "/withdraw"));
  EXPECT_TRUE(offers(found[0], "/own-pool"));
}

TEST(Rules, AHairpinIsMendedByOpeningTheWayToAnotherEdge) {
  // A filter and a lower preference keep the site from an egress 6 ms away; the one that it takes is 126 ms away.
  const std::string body = R"(
sites: [{id: s, prefixes: [10.1.0.0/16], people: 9}]
devices: [{id: near}, {id: far}]
links:
- {id: ln, a: s, b: near, latency_ms: 1, deny: {b_to_a: [internet]}}
- {id: lf, a: s, b: far, latency_ms: 60}
internet_egresses:
- {id: en, at: near, latency_ms: 2, local_pref: 50, advertise: [{prefix: 198.51.100.0/28}]}
- {id: ef, at: far, latency_ms: 3, advertise: [{prefix: 198.51.100.16/28}]}
services: [{id: mail, prefixes: [40.96.0.0/13], udp: [443]}]
flows: [{id: f, service: mail, site: s}]
nat_pools:
- {id: pn, at: near, prefixes: [198.51.100.0/28]}
- {id: pf, at: far, prefixes: [198.51.100.16/28]}
)";
  const auto found = findings(body, "hairpin");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_TRUE(offers(found[0], "/another-edge"));
  const auto remedies = engine::hairpinRemedies(engine::analyse(planOf(body)));
  ASSERT_FALSE(remedies.empty());
  EXPECT_EQ(remedies.front().site, "s");
  EXPECT_DOUBLE_EQ(remedies.front().rtt_ms, 6);
  EXPECT_TRUE(std::ranges::is_sorted(remedies, {}, &engine::Remedy::rtt_ms));
}

TEST(Rules, NatPoolShared) {
  const std::string shared = "{id: p, at: x, for: [ex, ey], prefixes: [203.0.113.0/28]}";
  const auto found = findings(twoCircuits("{prefix: 203.0.113.0/28}", "", shared), "nat-pool-shared");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].subjects, (std::vector<std::string>{"p", "ex", "ey"}));
  const auto foreign = findings(
      twoCircuits("{prefix: 203.0.113.0/28}", "{prefix: 203.0.113.16/28}, {prefix: 203.0.113.0/28}", kOwnPools),
      "nat-pool-shared");
  ASSERT_EQ(foreign.size(), 1u);
  EXPECT_EQ(foreign[0].subjects, (std::vector<std::string>{"px", "ey"}));
  EXPECT_TRUE(offers(foreign[0], "/withdraw-ey"));
  // A larger range elsewhere loses against the pool's own: no finding.
  EXPECT_TRUE(findings(twoCircuits("{prefix: 203.0.113.0/28}", "{prefix: 203.0.113.16/28}, {prefix: 203.0.113.0/24}",
                                   kOwnPools),
                       "nat-pool-shared")
                  .empty());
}

TEST(Rules, PrefixOnSeveralCircuitsWithoutAnOrder) {
  const std::string pools = "{id: px, at: x, for: [ex], prefixes: [203.0.113.0/28]}";
  const auto found = findings(twoCircuits("{prefix: 203.0.113.0/28}", "{prefix: 203.0.113.0/28}", pools),
                              "prefix-on-several-circuits");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_TRUE(offers(found[0], "/prepend"));
  EXPECT_TRUE(findings(twoCircuits("{prefix: 203.0.113.0/28}", "{prefix: 203.0.113.0/28, prepend: 2}", pools),
                       "prefix-on-several-circuits")
                  .empty());
}

TEST(Rules, PoolNotAdvertised) {
  const auto found = findings(twoCircuits("{prefix: 203.0.113.0/28}", "", kOwnPools), "pool-not-advertised");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].subjects, (std::vector<std::string>{"py", "ey"}));
  EXPECT_TRUE(offers(found[0], "/advertise"));
  EXPECT_EQ(findings(twoCircuits("{prefix: 203.0.113.0/28}", "{prefix: 203.0.113.16/28, accepted: false}", kOwnPools),
                     "pool-not-advertised")
                .size(),
            1u);
}

TEST(Rules, PrefixOnBothPaths) {
  const auto with = [](const std::string& open) {
    return findings(twoCircuits("{prefix: 203.0.113.0/28}", "{prefix: 203.0.113.16/28}", kOwnPools,
                                "internet_egresses: [{id: i, at: x, advertise: [" + open + "]}]\n"),
                    "prefix-on-both-paths");
  };
  const auto same = with("{prefix: 203.0.113.0/28}");
  ASSERT_EQ(same.size(), 1u);
  EXPECT_TRUE(offers(same[0], "/withdraw-internet"));
  EXPECT_TRUE(offers(same[0], "/more-specific"));
  EXPECT_EQ(with("{prefix: 203.0.113.0/29}").size(), 1u) << "less specific over ExpressRoute";
  EXPECT_TRUE(with("{prefix: 203.0.113.0/24}").empty()) << "more specific over ExpressRoute is the guide's exception";
  EXPECT_TRUE(with("{prefix: 198.51.100.0/24}").empty());
}

TEST(Rules, APoolForEveryEdgeCountsWhereItIsUsed) {
  // It stands at x; nothing that leaves by ey passes it.
  const auto report = engine::analyse(planOf(twoCircuits("{prefix: 203.0.113.0/28}", "{prefix: 203.0.113.16/28}",
                                                         "{id: px, at: x, prefixes: [203.0.113.0/28]}")));
  EXPECT_TRUE(report.findings.empty()) << report.findings.front().rule;
}

TEST(Rules, BlackHoleNamesWhatIsMissingAndMendsIt) {
  const auto unadvertised = findings(twoCircuits("", "", kOwnPools), "black-hole");
  ASSERT_EQ(unadvertised.size(), 1u);
  EXPECT_TRUE(offers(unadvertised[0], "/advertise"));
  const auto untranslated =
      findings(twoCircuits("{prefix: 203.0.113.0/28}", "{prefix: 203.0.113.16/28}", ""), "black-hole");
  ASSERT_EQ(untranslated.size(), 1u);
  EXPECT_TRUE(offers(untranslated[0], "/nat-pool"));
}

TEST(Rules, EqualCostEdgesArePutInOrder) {
  std::string body = twoCircuits("{prefix: 203.0.113.0/28}", "{prefix: 203.0.113.16/28}", kOwnPools);
  body.replace(body.find("b: y, cost: 2"), 13, "b: y, cost: 1");
  const auto found = findings(body, "equal-cost-edges");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].subjects, (std::vector<std::string>{"ex", "ey"}));
  EXPECT_TRUE(offers(found[0], "/prefer-ex"));
  EXPECT_TRUE(offers(found[0], "/prefer-ey"));
}

TEST(Rules, WrongPathNamesTheRouteThatWins) {
  std::string body = twoCircuits("{prefix: 203.0.113.0/28}", "{prefix: 203.0.113.16/28}", kOwnPools);
  body.replace(body.find("intended: expressroute"), 22, "intended: internet");
  const auto report = engine::analyse(planOf(body));
  const auto found = std::ranges::find(report.findings, "wrong-path", &rules::Finding::rule);
  ASSERT_NE(found, report.findings.end());
  EXPECT_EQ(rules::render(found->message, report.plan), "It leaves by ex: at s the route 40.96.0.0/13 from x wins.");
}

TEST(Rules, MessagesTakeAnyTranslationAndSurviveABrokenOne) {
  const rules::Message message{"{a} and {b}", {{"a", rules::object("x")}, {"b", rules::number(1.25, "ms")}}};
  const plan::Plan plan;
  const auto plain = [](double value, std::string_view unit) {
    return std::to_string(static_cast<int>(value)) + std::string(unit);
  };
  EXPECT_EQ(rules::render(message, plan), "x and 1.3 ms");
  EXPECT_EQ(rules::render("{b} vor {a}", message, plan, plain), "1ms vor x");
  EXPECT_EQ(rules::render("{nobody} {a", message, plan, plain), " {a");
}

TEST(Rules, AFreeRangeOverlapsNothingInUse) {
  const std::string used = twoCircuits("{prefix: 203.0.113.0/28}", "{prefix: 203.0.113.16/28}", kOwnPools);
  std::string body = used;
  body.replace(body.find("{prefix: 203.0.113.16/28}"), 25, "");
  // The mended plan's new pool must not touch the ranges that are there.
  const auto report =
      engine::analyse(planOf(twoCircuits("{prefix: 203.0.113.0/28, prepend: 2}", "{prefix: 203.0.113.0/28}",
                                         "{id: p, at: x, for: [ex, ey], prefixes: [203.0.113.0/28]}")));
  for (const rules::Finding& finding : report.findings)
    for (const rules::Fix& fix : finding.fixes) {
      plan::Plan mended = report.plan;
      ASSERT_TRUE(edit::apply(mended, fix.changes).has_value());
      for (const plan::NatPool& a : mended.nat_pools)
        for (const plan::NatPool& b : mended.nat_pools)
          if (a.id != b.id) {
            EXPECT_FALSE(a.prefixes.front().overlaps(b.prefixes.front())) << fix.id;
          }
    }
}
