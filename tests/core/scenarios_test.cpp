// The scenarios whose verdicts were confirmed on real routers, and what the fixes make of them.
#include "engine/engine.h"
#include "formats/yaml.h"
#include "rules/rule.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace rw;

namespace {

std::string readFile(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

plan::Plan scenario(const std::string& name) {
  const std::string path = std::string(RW_TEST_DIR) + "/scenarios/" + name;
  auto plan = formats::readYaml(readFile(path), name, catalogue::externalIds());
  EXPECT_TRUE(plan.has_value()) << (plan ? "" : plan.error().text());
  return plan.value_or(plan::Plan());
}

nlohmann::json expected() {
  return nlohmann::json::parse(readFile(std::string(RW_TEST_DIR) + "/scenarios/expected.json"));
}

bool finds(const engine::Report& report, const std::string& rule) {
  return std::ranges::any_of(report.findings, [&](const rules::Finding& f) { return f.rule == rule; });
}

void expectVerdicts(const engine::Report& report, const nlohmann::json& flows, const std::string& where) {
  for (const auto& [id, wanted] : flows.items()) {
    const routing::FlowResult* flow = report.flow(id);
    ASSERT_NE(flow, nullptr) << where << " " << id;
    const routing::GroupResult& got = flow->deciding();
    EXPECT_EQ(routing::toString(got.verdict), wanted["verdict"].get<std::string>()) << where << " " << id;
    EXPECT_EQ(got.delivered, wanted["delivered"].get<bool>()) << where << " " << id;
    EXPECT_EQ(routing::toString(got.cause), wanted.value("cause", "")) << where << " " << id;
    EXPECT_EQ(got.at, wanted.value("at", "")) << where << " " << id;
    EXPECT_EQ(got.edge_out, wanted.value("edge_out", "")) << where << " " << id;
    EXPECT_EQ(got.edge_back, wanted.value("edge_back", "")) << where << " " << id;
    if (wanted.contains("rtt_ms")) {
      EXPECT_NEAR(got.rtt_ms.value_or(-1), wanted["rtt_ms"].get<double>(), 1e-6) << where << " " << id;
    }
  }
}

class Scenarios : public testing::TestWithParam<std::string> {};

std::vector<std::string> names() {
  std::vector<std::string> out;
  const nlohmann::json all = expected();
  for (const auto& [name, wanted] : all.items()) out.push_back(name);
  return out;
}

} // namespace

TEST_P(Scenarios, GiveTheVerdictsAndRulesOfRealRouters) {
  const nlohmann::json wanted = expected()[GetParam()];
  const engine::Report report = engine::analyse(scenario(GetParam()));
  expectVerdicts(report, wanted["flows"], GetParam());
  for (const auto& rule : wanted["rules"]) EXPECT_TRUE(finds(report, rule)) << GetParam() << " " << rule;
  for (const auto& rule : wanted["not_rules"]) EXPECT_FALSE(finds(report, rule)) << GetParam() << " " << rule;
}

TEST_P(Scenarios, ComeOutTheSameInAnyOrderOfProcessing) {
  const plan::Plan plan = catalogue::completed(scenario(GetParam()));
  const routing::Network straight(plan, {});
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const routing::Network shuffled(plan, {.shuffle = seed});
    ASSERT_EQ(straight.flows().size(), shuffled.flows().size());
    for (const plan::Device& device : plan.devices) {
      const auto a = straight.table(device.id);
      const auto b = shuffled.table(device.id);
      ASSERT_EQ(a.size(), b.size());
      for (std::size_t i = 0; i < a.size(); ++i) {
        ASSERT_EQ(a[i].candidates.size(), b[i].candidates.size());
        EXPECT_EQ(a[i].decided_by, b[i].decided_by);
        for (std::size_t k = 0; k < a[i].candidates.size(); ++k) {
          EXPECT_EQ(a[i].candidates[k].learned_from, b[i].candidates[k].learned_from);
          EXPECT_EQ(a[i].candidates[k].cost, b[i].candidates[k].cost);
          EXPECT_EQ(a[i].candidates[k].best, b[i].candidates[k].best);
        }
      }
    }
  }
}

TEST_P(Scenarios, EveryOfferedFixRemovesItsFindingAndAddsNoError) {
  const plan::Plan plan = scenario(GetParam());
  const engine::Report report = engine::analyse(plan);
  for (const rules::Finding& finding : report.findings)
    for (const rules::Fix& fix : finding.fixes) {
      plan::Plan mended = plan;
      ASSERT_TRUE(edit::apply(mended, fix.changes).has_value()) << fix.id;
      const engine::Report after = engine::analyse(mended, {.failed = {}, .fixes = false, .cancelled = nullptr});
      for (const rules::Finding& left : after.findings) {
        EXPECT_FALSE(left.sameAs(finding)) << fix.id;
        if (left.severity == rules::Severity::Error) {
          EXPECT_TRUE(std::ranges::any_of(report.findings, [&](const auto& f) { return f.sameAs(left); }))
              << fix.id << " adds " << left.rule;
        }
      }
    }
}

INSTANTIATE_TEST_SUITE_P(All, Scenarios, testing::ValuesIn(names()), [](const auto& test) {
  std::string name = test.param.substr(0, test.param.find('.'));
  std::ranges::replace(name, '-', '_');
  return name;
});

namespace {

void expectFixesGive(const std::string& broken, const std::string& rule,
                     const std::vector<std::pair<std::string, std::string>>& solutions) {
  const plan::Plan plan = scenario(broken);
  const engine::Report report = engine::analyse(plan);
  const auto finding = std::ranges::find(report.findings, rule, &rules::Finding::rule);
  ASSERT_NE(finding, report.findings.end());
  EXPECT_EQ(finding->fixes.size(), solutions.size());
  for (const auto& [remedy, solution] : solutions) {
    const auto fix =
        std::ranges::find_if(finding->fixes, [&](const rules::Fix& f) { return f.id.ends_with("/" + remedy); });
    ASSERT_NE(fix, finding->fixes.end()) << remedy;
    plan::Plan mended = plan;
    ASSERT_TRUE(edit::apply(mended, fix->changes).has_value());
    expectVerdicts(engine::analyse(mended), expected()[solution]["flows"], remedy);
  }
}

} // namespace

TEST(Fixes, OfProblemOneAreTheGuidesSolutions) {
  expectFixesGive("problem-1.yaml", "asymmetric-inbound-internet",
                  {{"source-nat", "solution-1a-source-nat.yaml"}, {"route-scoping", "solution-1b-route-scoping.yaml"}});
}

TEST(Fixes, OfProblemTwoIsTheGuidesSolution) {
  expectFixesGive("problem-2.yaml", "asymmetric-inbound-expressroute", {{"source-nat", "solution-2-source-nat.yaml"}});
}
