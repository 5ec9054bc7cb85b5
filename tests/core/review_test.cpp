// What a reviewer has seen: a sign-off goes stale by what changes it, and by nothing else.
#include "catalogue/catalogue.h"
#include "catalogue/samples.h"
#include "common/random_plan.h"
#include "common/samples.h"
#include "engine/engine.h"
#include "review/review.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

namespace rw {

namespace {

using plan::EntityKind;
using plan::Plan;
using review::State;

std::string seenOf(const engine::Report& report, const std::string& flow) {
  const auto result = report.explained(flow);
  return result ? review::seen(*result, report.network->plan()) : std::string();
}
std::string seenOf(const Plan& plan, const std::string& flow) {
  return seenOf(engine::analyse(plan, {.fixes = false}), flow);
}

Plan edited(Plan plan, const plan::ObjectKey& object, const std::string& key, const Value& value) {
  edit::Transaction change(plan, "", catalogue::externalIds());
  const Status set = change.set(object, key, value);
  EXPECT_TRUE(set.has_value()) << (set ? "" : set.error().text());
  EXPECT_TRUE(change.commit(plan).has_value());
  return plan;
}

TEST(Review, NamesAndLatenciesLeaveItValid) {
  const Plan plan = catalogue::samplePlan("solution-1a").value();
  const std::string before = seenOf(plan, "adfs-in");
  ASSERT_FALSE(before.empty());
  EXPECT_EQ(seenOf(edited(plan, {EntityKind::Device, "nj-core"}, "name", "Other"), "adfs-in"), before);
  EXPECT_EQ(seenOf(edited(plan, {EntityKind::Link, "wan"}, "latency_ms", 7.5), "adfs-in"), before);
  EXPECT_EQ(seenOf(edited(plan, {EntityKind::Site, "hq"}, "people", std::int64_t{1}), "adfs-in"), before);
}

TEST(Review, APathAVerdictATranslationOrAControlDoesNot) {
  const Plan plan = catalogue::samplePlan("problem-1").value();
  const std::string before = seenOf(plan, "adfs-in");
  EXPECT_NE(seenOf(edited(plan, {EntityKind::Device, "ny-perimeter"}, "stateful", false), "adfs-in"), before);
  EXPECT_NE(seenOf(edited(plan, {EntityKind::Link, "wan"}, "up", false), "adfs-in"), before);
  EXPECT_NE(seenOf(edited(plan, {EntityKind::Device, "nj-perimeter"}, "controls", Value::List{"proxy"}), "adfs-in"),
            before);
}

// On every step of random edits: stale are exactly the flows whose walk is another one when everything is computed
// anew.
TEST(Review, StaleIsExactOnRandomEdits) {
  int steps = 0, stale = 0, valid = 0;
  for (std::uint64_t seed = 1; steps < 500; ++seed) {
    std::mt19937_64 random(seed);
    Plan plan = test::randomBusyPlan(seed);
    auto report = std::make_shared<const engine::Report>(engine::analyse(plan, {.fixes = false}));
    for (int step = 0; step < 30 && steps < 500; ++step) {
      const auto kinds = plan::entities();
      const plan::EntityInfo& info = kinds[random() % kinds.size()];
      if (info.size(plan) == 0 || info.properties.empty()) continue;
      const plan::PropertyInfo& property = info.properties[random() % info.properties.size()];
      const std::vector<Value> values = test::samplesOf(*property.type, property.meta);
      if (values.empty()) continue;
      Plan next = plan;
      edit::Transaction change(plan, "");
      if (!change.set({info.kind(), info.idAt(plan, random() % info.size(plan))}, property.key,
                      values[random() % values.size()]) ||
          !change.commit(next))
        continue;
      ++steps;
      auto after = std::make_shared<const engine::Report>(engine::analyse(next, {.fixes = false, .before = report}));
      const engine::Report anew = engine::analyse(next, {.fixes = false});
      for (const plan::Flow& flow : next.flows) {
        if (plan.flows.find(flow.id) == nullptr) continue;
        const std::string signedOff = seenOf(*report, flow.id);
        EXPECT_EQ(seenOf(*after, flow.id), seenOf(anew, flow.id)) << seed << " " << step << " " << property.key;
        plan::Review review;
        review.date = "2026-11-29";
        review.fingerprint = signedOff;
        review.hops = {{"x", plan::Mark::Agree, ""}};
        const bool isStale = review::stateOf(&review, seenOf(*after, flow.id)) == State::Stale;
        EXPECT_EQ(isStale, signedOff != seenOf(anew, flow.id));
        ++(isStale ? stale : valid);
      }
      plan = std::move(next);
      report = std::move(after);
    }
  }
  // Both happen, or nothing was tried.
  EXPECT_GT(stale, 50);
  EXPECT_GT(valid, 500);
}

TEST(Review, StandsAsItsMarksAndItsSignatureSay) {
  plan::Review review;
  review.fingerprint = "now";
  EXPECT_EQ(review::stateOf(nullptr, "now"), State::NotBegun);
  EXPECT_EQ(review::stateOf(&review, "now"), State::NotBegun);
  review.hops = {{"a", plan::Mark::Agree, ""}, {"b", plan::Mark::Question, "why?"}};
  EXPECT_EQ(review::stateOf(&review, "now"), State::Begun);
  EXPECT_EQ(review::marked(&review, "now"), 2U);
  EXPECT_EQ(review::stateOf(&review, "other"), State::NotBegun); // what was marked is not there any more
  EXPECT_EQ(review::marked(&review, "other"), 0U);
  review.date = "2026-11-29";
  EXPECT_EQ(review::stateOf(&review, "now"), State::Open);
  EXPECT_EQ(review::stateOf(&review, "other"), State::Stale);
  review.hops.back().mark = plan::Mark::Agree;
  EXPECT_EQ(review::stateOf(&review, "now"), State::Agreed);
}

TEST(Review, TheNewestOfAFlowCounts) {
  Plan plan;
  const auto add = [&](const char* id, const char* flow, const char* reviewer) {
    plan::Review review;
    review.id = id;
    review.flow = {flow};
    review.reviewer = reviewer;
    plan.reviews.insert(plan.reviews.size(), review);
  };
  add("a", "mail", "Ann");
  add("b", "calls", "Ann");
  add("c", "mail", "Bob");
  add("d", "mail", "Ann");
  EXPECT_EQ(review::newest(plan, "mail")->id, "d");
  EXPECT_EQ(review::newest(plan, "mail", "Bob")->id, "c");
  EXPECT_EQ(review::newest(plan, "files"), nullptr);
}

} // namespace

} // namespace rw
