#include "catalogue/catalogue.h"
#include "catalogue/generate.h"
#include "edit/change_set.h"
#include "engine/engine.h"
#include "formats/yaml.h"

#include <gtest/gtest.h>

using namespace rw;

namespace {

/// FNV-1a.
std::uint64_t hash(std::string_view text) {
  std::uint64_t h = 0xcbf29ce484222325U;
  for (const char c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return h;
}

} // namespace

TEST(Generate, EverySizeIsAValidPlanOfThatManySites) {
  for (const int sites : {0, 1, 2, 3, 12, 25, 100, 300}) {
    const plan::Plan plan = catalogue::generate(sites, 1);
    EXPECT_EQ(plan.sites.size(), static_cast<std::size_t>(sites));
    EXPECT_EQ(plan.flows.size(), static_cast<std::size_t>(3 * sites));
    EXPECT_TRUE(plan::problems(plan, catalogue::externalIds()).empty()) << sites;
    const std::string text = formats::writeYaml(plan);
    const auto again = formats::readYaml(text, "generated", catalogue::externalIds());
    ASSERT_TRUE(again.has_value()) << sites << " " << again.error().text();
    EXPECT_TRUE(edit::diff(plan, *again).empty()) << sites;
    EXPECT_EQ(formats::writeYaml(*again), text);
  }
}

TEST(Generate, TheSameSeedGivesTheSamePlanEverywhere) {
  EXPECT_EQ(hash(formats::writeYaml(catalogue::generate(40, 7))), 5809579840789419588U);
  EXPECT_NE(formats::writeYaml(catalogue::generate(40, 7)), formats::writeYaml(catalogue::generate(40, 8)));
}

TEST(Generate, NothingIsWrongWithIt) {
  for (const int sites : {1, 30, 120}) {
    const engine::Report report = engine::analyse(catalogue::generate(sites, 3), {.fixes = false});
    for (const rules::Finding& finding : report.findings)
      if (finding.severity == rules::Severity::Error)
        ADD_FAILURE() << sites << " " << finding.rule << ": " << rules::render(finding.message, report.plan);
    for (const auto& flow : report.flows) EXPECT_EQ(flow.deciding().verdict, routing::Verdict::Symmetric) << flow.flow;
  }
}
