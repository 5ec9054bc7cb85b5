// The background analysis: only the newest snapshot counts, and what was overtaken is never delivered last.
#include "engine/engine.h"
#include "formats/yaml.h"

#include <gtest/gtest.h>
#include <mutex>

using namespace rw;

namespace {

plan::Plan planNamed(const std::string& name) {
  plan::Plan plan;
  edit::Transaction edit(plan, "name");
  EXPECT_TRUE(edit.set({plan::EntityKind::Design, "design"}, "name", name).has_value());
  EXPECT_TRUE(edit.create(plan::EntityKind::Site, {{"id", "s"}}).has_value());
  EXPECT_TRUE(edit.create(plan::EntityKind::Flow, {{"id", "f"}, {"service", "exchange"}, {"site", "s"}}).has_value());
  return edit.plan();
}

} // namespace

TEST(Analyser, DeliversTheNewestSnapshotLast) {
  std::mutex mutex;
  std::vector<std::shared_ptr<const engine::Report>> got;
  {
    engine::Analyser analyser([&](std::shared_ptr<const engine::Report> report) {
      const std::scoped_lock lock(mutex);
      got.push_back(std::move(report));
    });
    for (int i = 0; i < 200; ++i) analyser.submit(planNamed(std::to_string(i)));
    analyser.wait();
  }
  ASSERT_FALSE(got.empty());
  EXPECT_EQ(got.back()->plan.design().name, "199");
  EXPECT_TRUE(got.back()->complete);
  EXPECT_TRUE(got.back()->fixesProven);
  int last = -1;
  for (const auto& report : got) {
    const int number = std::stoi(report->plan.design().name);
    EXPECT_GE(number, last) << "an older answer came behind a newer one";
    last = number;
  }
}

TEST(Analyser, StopsAtOnceWhenItGoes) {
  for (int i = 0; i < 20; ++i) {
    engine::Analyser analyser([](const auto&) {});
    analyser.submit(planNamed("gone"));
  }
}

TEST(Analyser, EndsWithTheStudyWhereItIsWanted) {
  std::mutex mutex;
  std::vector<std::shared_ptr<const engine::Report>> got;
  engine::Analyser analyser([&](std::shared_ptr<const engine::Report> report) {
    const std::scoped_lock lock(mutex);
    got.push_back(std::move(report));
  });
  analyser.submit(planNamed("studied"));
  analyser.wait();
  ASSERT_GE(got.size(), 2u);
  EXPECT_EQ(got.front()->study, nullptr);
  ASSERT_NE(got.back()->study, nullptr);
  EXPECT_EQ(got.back()->study->failures.size(), 1u); // the site
  EXPECT_TRUE(got.back()->fixesProven);

  got.clear();
  analyser.submit(planNamed("quick"), {.study = false});
  analyser.wait();
  ASSERT_FALSE(got.empty());
  EXPECT_EQ(got.back()->study, nullptr);
}

TEST(Engine, SaysWhatTakingSomethingDownDoes) {
  const plan::Plan plan = *formats::readYaml(R"(routewright: 1
sites: [{id: s, people: 7}]
internet_egresses: [{id: inet, at: s, bandwidth_mbps: 10, advertise: [{prefix: 198.51.100.0/24}]}]
nat_pools: []
services: [{id: web, hosts: [web.example], prefixes: [], tcp: [443]}]
)",
                                             "test.yaml", {});
  const engine::Report whole = engine::analyse(plan, {.fixes = false});
  EXPECT_FALSE(whole.failure);
  ASSERT_EQ(whole.loads.size(), 1u);
  EXPECT_DOUBLE_EQ(whole.loads[0].headroom.value_or(0), 1);
  ASSERT_EQ(whole.meetMe.size(), 1u);
  const engine::Report down = engine::analyse(plan, {.failed = {"inet"}, .fixes = false});
  ASSERT_TRUE(down.failure);
  EXPECT_EQ(down.failure->element, std::vector<std::string>{"inet"});
  EXPECT_EQ(down.failed, down.failure->element);
  EXPECT_FALSE(down.loads[0].headroom);
}

TEST(Engine, StudiesUntilItIsCancelled) {
  const std::atomic<bool> cancelled = true;
  EXPECT_FALSE(engine::study(planNamed("gone"), &cancelled).complete);
  EXPECT_TRUE(engine::study(planNamed("whole")).complete);
}

TEST(Engine, TakesServicesFromTheCatalogueAndLeavesThePlanAsItWas) {
  const plan::Plan plan = planNamed("catalogue");
  const engine::Report report = engine::analyse(plan);
  ASSERT_EQ(report.flows.size(), 1u);
  EXPECT_EQ(report.flows[0].deciding().cause, routing::Cause::NoRoute);
  EXPECT_TRUE(report.plan.services.empty());
}
