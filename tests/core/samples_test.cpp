#include "catalogue/catalogue.h"
#include "catalogue/samples.h"
#include "edit/change_set.h"
#include "engine/engine.h"
#include "formats/yaml.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>

using namespace rw;

namespace {

std::set<std::string> rulesOf(const engine::Report& report) {
  std::set<std::string> out;
  for (const rules::Finding& finding : report.findings) out.insert(finding.rule);
  return out;
}

} // namespace

TEST(Samples, EachIsReadAndWrittenAsItStands) {
  ASSERT_GE(catalogue::samples().size(), 11U);
  for (const catalogue::Sample& sample : catalogue::samples()) {
    EXPECT_FALSE(sample.title.empty() || sample.description.empty()) << sample.name;
    const auto plan = catalogue::samplePlan(sample.name);
    ASSERT_TRUE(plan.has_value()) << plan.error().text();
    EXPECT_EQ(formats::writeYaml(*plan), sample.yaml) << sample.name;
    EXPECT_EQ(plan->design().displayName(), sample.title);
  }
  const auto none = catalogue::samplePlan("contosso");
  ASSERT_FALSE(none.has_value());
  EXPECT_EQ(none.error().mend, "did you mean \"contoso\"?");
}

TEST(Samples, SayOfThemselvesWhatTheirPlansSay) {
  for (const catalogue::Sample& sample : catalogue::samples()) {
    const auto plan = catalogue::samplePlan(sample.name);
    ASSERT_TRUE(plan.has_value());
    EXPECT_EQ(sample.title, plan->design().name);
    EXPECT_EQ(sample.description, plan->design().description);
    EXPECT_FALSE(sample.description.empty()) << sample.name;
  }
}

TEST(Samples, TheGuidesCasesAreTheScenarios) {
  const std::vector<std::pair<const char*, const char*>> pairs{{"problem-1", "problem-1"},
                                                               {"solution-1a", "solution-1a-source-nat"},
                                                               {"solution-1b", "solution-1b-route-scoping"},
                                                               {"problem-2", "problem-2"},
                                                               {"solution-2", "solution-2-source-nat"},
                                                               {"pool-on-two-circuits", "pool-on-two-circuits"},
                                                               {"regional", "regional"},
                                                               {"regional-hairpin", "regional-hairpin"},
                                                               {"meet-me-table", "meet-me-table"}};
  for (const auto& [name, scenario] : pairs) {
    std::ifstream file(std::string(RW_TEST_DIR "/scenarios/") + scenario + ".yaml");
    std::stringstream text;
    text << file.rdbuf();
    const auto expected = formats::readYaml(text.str(), scenario, {});
    const auto sample = catalogue::samplePlan(name);
    ASSERT_TRUE(expected.has_value() && sample.has_value()) << name;
    for (const edit::Change& change : edit::diff(*expected, *sample).changes)
      EXPECT_TRUE(change.object.kind == plan::EntityKind::Design &&
                  (change.property == "name" || change.property == "description"))
          << name << " " << change.object.id << "." << change.property;
  }
}

TEST(Samples, ContosoIsClean) {
  const auto plan = catalogue::samplePlan("contoso");
  ASSERT_TRUE(plan.has_value());
  const engine::Report report = engine::analyse(*plan, {.fixes = false});
  for (const rules::Finding& finding : report.findings)
    ADD_FAILURE() << finding.rule << " " << rules::render(finding.message, report.plan);
  std::set<std::string> edges;
  for (const auto& flow : report.flows) {
    EXPECT_EQ(flow.deciding().verdict, routing::Verdict::Symmetric) << flow.flow;
    edges.insert(flow.deciding().edge_out);
  }
  // Nothing stands idle: every circuit carries some flow.
  for (const plan::Circuit& circuit : plan->circuits) EXPECT_TRUE(edges.contains(circuit.id)) << circuit.id;
}

TEST(Samples, ContosoFlawedHasItsEightMistakes) {
  const auto plan = catalogue::samplePlan("contoso-flawed");
  ASSERT_TRUE(plan.has_value());
  const engine::Report report = engine::analyse(*plan, {.fixes = false});
  EXPECT_THAT(rulesOf(report),
              testing::IsSupersetOf({"asymmetric-inbound-internet", "nat-pool-shared", "pool-not-advertised",
                                     "prefix-on-both-paths", "prefix-on-several-circuits", "wrong-path", "hairpin",
                                     "equal-cost-edges"}));
}

// A title that ends in "by" is what a name left out looks like.
TEST(Samples, EveryNameInAFindingIsThere) {
  for (const catalogue::Sample& sample : catalogue::samples()) {
    const auto plan = catalogue::samplePlan(sample.name);
    ASSERT_TRUE(plan.has_value());
    for (const rules::Finding& finding : engine::analyse(*plan, {.fixes = false}).findings)
      for (const rules::Message* message : {&finding.title, &finding.message})
        for (const auto& [name, argument] : message->arguments) {
          const bool said = message->key.find("{" + name + "}") != std::string::npos;
          EXPECT_FALSE(said && argument.kind == rules::Argument::Kind::Object && argument.text.empty())
              << sample.name << ": " << message->key << ": " << name;
        }
  }
}
