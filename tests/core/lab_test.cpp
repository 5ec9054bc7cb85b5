// The lab without running it: what is written, what is refused, and that a difference is found.
#include "common/ok.h"
#include "common/plans.h"
#include "lab/lab.h"

#include <algorithm>
#include <fstream>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace rw;
using test::ok;
using test::planOf;
using testing::HasSubstr;

namespace {

plan::Plan scenario(const std::string& name) {
  std::ifstream file(std::string(RW_TEST_DIR) + "/scenarios/" + name + ".yaml");
  std::ostringstream text;
  text << file.rdbuf();
  auto plan = formats::readYaml(text.str(), name, {});
  EXPECT_TRUE(ok(plan));
  return plan.value_or(plan::Plan());
}

/// What the lab would leave if it saw what the core says of an outbound flow without equal paths.
nlohmann::json asTheCoreSays(const lab::Lab& lab) {
  nlohmann::json results = nlohmann::json::array();
  for (const lab::Probe& probe : lab.probes.all)
    for (const routing::FlowResult& flow : lab.core)
      if (flow.flow == probe.flow) {
        const routing::GroupResult& group = flow.deciding();
        results.push_back({{"delivered", group.delivered},
                           {"edges_out", {group.edge_out}},
                           {"edges_back", {group.edge_back}},
                           {"request", nlohmann::json::array()},
                           {"answer", nlohmann::json::array()},
                           {"proxy_request", nlohmann::json::array()},
                           {"proxy_answer", nlohmann::json::array()}});
      }
  return {{"results", std::move(results)}};
}

} // namespace

// As in the core: else the lab's routers would choose a circuit that the core's do not know of.
TEST(Lab, ACircuitBringsNoRoutesToAThirdParty) {
  const auto made = lab::build(planOf(R"(
sites: [{id: s, prefixes: [203.0.113.0/24]}]
circuits: [{id: er, at: s, services: [cdn, mail], advertise: [{prefix: 203.0.113.0/24}]}]
internet_egresses: [{id: i, at: s, advertise: [{prefix: 203.0.113.0/24}]}]
services:
- {id: cdn, operator: third_party, prefixes: [151.101.0.0/16]}
- {id: mail, prefixes: [40.96.0.0/13]}
flows: [{id: f, service: cdn, site: s}]
)"));
  ASSERT_TRUE(ok(made));
  const auto circuit = std::ranges::find(made->network.edges, "er", &lab::Edge::id);
  ASSERT_NE(circuit, made->network.edges.end());
  EXPECT_EQ(circuit->offers, std::vector{made->renumbered.of(*net::Prefix::parse("40.96.0.0/13"))});
  EXPECT_EQ(made->core.front().deciding().edge_out, "i");
}

TEST(Lab, RenumbersPublicRangesSoThatTheyCoverEachOtherAsBefore) {
  const plan::Plan plan = planOf(R"(
sites:
- {id: s, prefixes: [10.1.0.0/16, 203.0.113.0/24, 203.0.113.64/26, 203.0.113.70/32, 2603:1006::/40, 2603:1006:10::/48]}
services:
- {id: mail, prefixes: [40.96.0.0/13, 52.96.0.0/14, 40.96.4.0/24]}
)");
  const auto renumbered = lab::renumber(plan);
  ASSERT_TRUE(ok(renumbered));
  EXPECT_EQ(renumbered->legend.size(), 8U);
  EXPECT_EQ(renumbered->plan.sites[0].prefixes[0].text(), "10.1.0.0/16");
  const auto v4 = net::Prefix::parse("198.18.0.0/15").value();
  const auto v6 = net::Prefix::parse("2001:db8::/32").value();
  for (const auto& [a, labA] : renumbered->legend) {
    EXPECT_TRUE(v4.covers(labA) || v6.covers(labA)) << labA.text();
    for (const auto& [b, labB] : renumbered->legend)
      EXPECT_EQ(a.covers(b), labA.covers(labB)) << a.text() << ' ' << b.text();
  }
}

TEST(Lab, WritesNoPublicAddressOfThePlan) {
  const auto lab = lab::build(scenario("solution-2-source-nat"));
  ASSERT_TRUE(ok(lab));
  EXPECT_EQ(lab->probes.untried.size(), 0U);
  for (const lab::File& file : lab->files) {
    if (!file.path.starts_with("routers/") && !file.path.starts_with("boxes/")) continue;
    for (const char* address : {"203.0.113.", "198.51.100.", "13.107.", "152.199."})
      EXPECT_EQ(file.text.find(address), std::string::npos) << file.path << ' ' << address;
  }
}

TEST(Lab, RefusesWhatItCannotStandInFor) {
  const auto refusal = [](const std::string& body) {
    const auto lab = lab::build(planOf(body));
    return lab ? std::string() : lab.error().text();
  };
  EXPECT_THAT(refusal("sites:\n- {id: s, prefixes: [8.0.0.0/6]}\n"), HasSubstr("a part of which is private"));
  EXPECT_THAT(
      refusal("devices:\n- {id: a, state_group: g}\n- {id: b, state_group: g}\nlinks:\n- {id: l, a: a, b: b}\n"),
      HasSubstr("l: the lab cannot join"));
  EXPECT_THAT(refusal("devices:\n- {id: a}\ninternet_egresses:\n- {id: e, at: a, local_pref: 4000000000}\n"),
              HasSubstr("local preference"));
}

TEST(Lab, FindsAnEdgeAndAnAnswerThatDiffer) {
  plan::Plan plan = scenario("problem-1");
  while (plan.flows.size() > 1) plan.flows.erase(plan.flows.size() - 1);
  const auto lab = lab::build(plan);
  ASSERT_TRUE(ok(lab));
  nlohmann::json results = asTheCoreSays(*lab);
  const auto agree = [&] {
    const auto comparisons = lab::compare(*lab, results.dump());
    EXPECT_TRUE(ok(comparisons));
    return comparisons->at(0).agree;
  };
  EXPECT_EQ(agree(), true);
  results["results"][0]["edges_back"] = {"inet-nj"};
  EXPECT_EQ(agree(), false);
  results = asTheCoreSays(*lab);
  results["results"][0]["delivered"] = false;
  EXPECT_EQ(agree(), false);
  EXPECT_FALSE(lab::compare(*lab, "no results").has_value());
  EXPECT_FALSE(lab::compare(*lab, R"({"results": []})").has_value());
}
