// Copying and pasting, within a plan and into another one.
#include "catalogue/catalogue.h"
#include "common/plans.h"
#include "common/random_plan.h"
#include "edit/clip.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace rw;
using edit::Clip;
using plan::EntityKind;
using plan::ObjectKey;
using test::planOf;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

namespace {

const char* const kPlan = R"(
sites:
- {id: nj, name: New Jersey, prefixes: [10.1.0.0/16], proxy: px}
- {id: ny, name: New York, prefixes: [10.2.0.0/16]}
segments:
- {id: dmz, site: nj, prefixes: [10.1.9.0/24]}
devices:
- {id: fw, name: nj, site: nj, kind: firewall, static_routes: [{prefix: 10.9.0.0/16, via: px}]}
- {id: px, site: nj, kind: proxy}
links:
- {id: in, a: nj, b: fw}
- {id: out, a: fw, b: ny}
services:
- {id: mail, prefixes: [40.96.0.0/13], tcp: [443]}
circuits:
- {id: er, at: fw, services: [mail], advertise: [{prefix: 203.0.113.0/28}]}
internet_egresses:
- {id: inet, at: fw, advertise: [{prefix: 198.51.100.0/28}]}
nat_pools:
- {id: pool, at: fw, for: [er, inet], prefixes: [203.0.113.0/28]}
flows:
- {id: f, name: fw, service: mail, site: nj}
)";

std::vector<std::string> idsOf(const Clip& clip) {
  std::vector<std::string> out;
  for (const edit::Change& change : clip.changes) out.push_back(change.object.id);
  return out;
}

edit::Pasted pasted(plan::Plan& into, const Clip& clip, const std::string& site = {}) {
  edit::Transaction transaction(into, "Paste", catalogue::externalIds());
  auto done = edit::paste(transaction, clip, 48, 24, site);
  EXPECT_TRUE(done.has_value()) << (done ? "" : done.error().text());
  const auto step = transaction.commit(into);
  EXPECT_TRUE(step.has_value()) << (step ? "" : step.error().text());
  return done.value_or(edit::Pasted());
}

const std::vector<ObjectKey> kSite{{EntityKind::Site, "nj"}};

} // namespace

TEST(Clip, ASiteComesWithItsContentsAndTheLinksAmongThem) {
  const plan::Plan plan = planOf(kPlan);
  EXPECT_THAT(idsOf(edit::copied(plan, kSite)), UnorderedElementsAre("nj", "dmz", "fw", "px", "in"));
  const std::vector<ObjectKey> both{{EntityKind::Device, "fw"}, {EntityKind::Circuit, "er"}};
  EXPECT_THAT(idsOf(edit::copied(plan, both)), UnorderedElementsAre("fw", "er", "pool"));
  const std::vector<ObjectKey> link{{EntityKind::Link, "out"}};
  EXPECT_THAT(idsOf(edit::copied(plan, link)), ElementsAre("out"));
}

TEST(Clip, CopiesReferToCopiesAndElseToWhatWasThere) {
  plan::Plan plan = planOf(kPlan);
  const edit::Pasted done = pasted(plan, edit::copied(plan, kSite));
  EXPECT_THAT(done.leftOut, IsEmpty());
  const plan::Site* site = plan.sites.find(done.ids.at("nj"));
  const plan::Device* fw = plan.devices.find(done.ids.at("fw"));
  const plan::Link* in = plan.links.find(done.ids.at("in"));
  ASSERT_TRUE(site != nullptr && fw != nullptr && in != nullptr);
  EXPECT_EQ(site->name, "New Jersey 2");
  EXPECT_EQ(site->proxy.id, done.ids.at("px"));
  EXPECT_EQ(fw->site.id, site->id);
  EXPECT_EQ(fw->name, "nj 2"); // a name that is another object's id stays a name
  EXPECT_EQ(fw->static_routes.front().via.id, done.ids.at("px"));
  EXPECT_EQ(in->a.id, site->id);
  EXPECT_EQ(in->b.id, fw->id);

  const std::vector<ObjectKey> pool{{EntityKind::NatPool, "pool"}};
  const edit::Pasted alone = pasted(plan, edit::copied(plan, pool));
  EXPECT_EQ(plan.nat_pools.find(alone.ids.at("pool"))->at.id, "fw");
}

TEST(Clip, AnotherPlanGetsWhatCanStandThere) {
  const plan::Plan from = planOf(kPlan);
  plan::Plan to = planOf("sites: [{id: nj, name: Elsewhere, prefixes: [10.3.0.0/16]}]");
  const std::vector<ObjectKey> chosen{{EntityKind::Device, "fw"},
                                      {EntityKind::NatPool, "pool"},
                                      {EntityKind::Link, "out"},
                                      {EntityKind::Circuit, "er"},
                                      {EntityKind::Flow, "f"}};
  Clip clip = edit::copied(from, chosen);
  clip = *edit::fromJson(edit::toJson(clip)); // as it comes from another window
  const edit::Pasted done = pasted(to, clip, "nj");
  EXPECT_EQ(to.devices.find("fw")->site.id, "nj");
  EXPECT_THAT(to.devices.find("fw")->static_routes, IsEmpty()); // its next hop stayed behind
  EXPECT_THAT(to.circuits.find("er")->services, IsEmpty());
  EXPECT_THAT(done.leftOut, ElementsAre("f")); // there is no such service
  EXPECT_EQ(to.flows.size(), 0u);
  EXPECT_THAT(plan::problems(to, catalogue::externalIds()), IsEmpty());
}

TEST(Clip, IdsThatCopiesWouldShareAreKeptApart) {
  plan::Plan plan = planOf("sites: [{id: a}, {id: a-2}]");
  const std::vector<ObjectKey> chosen{{EntityKind::Site, "a"}, {EntityKind::Site, "a-2"}};
  pasted(plan, edit::copied(plan, chosen));
  pasted(plan, edit::copied(plan, chosen));
  EXPECT_EQ(plan.sites.size(), 6u);
  plan::Plan other = planOf("sites: [{id: a}]"); // "a" becomes "a-2", which is copied too
  pasted(other, edit::copied(plan, chosen));
  EXPECT_EQ(other.sites.size(), 3u);
}

TEST(Clip, PlacesMove) {
  plan::Plan plan = planOf("sites: [{id: a}]\nlayout: {a: {x: 100, y: 200}, n: {kind: note, text: a, x: 0, y: 0}}");
  const std::vector<ObjectKey> chosen{{EntityKind::Site, "a"}, {EntityKind::Placement, "n"}};
  const edit::Pasted done = pasted(plan, edit::copied(plan, chosen));
  EXPECT_DOUBLE_EQ(plan.layout.find(done.ids.at("a"))->x, 148);
  EXPECT_DOUBLE_EQ(plan.layout.find(done.ids.at("a"))->y, 224);
  EXPECT_EQ(plan.layout.find(done.ids.at("n"))->text, "a");
}

// What was cut comes back as it was, whatever it was: no finding changes, and the next cut finds the same.
TEST(Clip, CuttingAndPastingLosesNothing) {
  std::size_t tried = 0;
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    const plan::Plan before = test::randomPlan(seed);
    for (const plan::EntityInfo& info : plan::entities()) {
      if (info.meta->singleton || info.kind() == EntityKind::Placement || info.size(before) == 0) continue;
      const std::vector<ObjectKey> chosen{{info.kind(), info.idAt(before, seed % info.size(before))}};
      const Clip clip = edit::cut(before, chosen);
      plan::Plan plan = before;
      edit::Transaction away(plan, "Cut", catalogue::externalIds());
      ASSERT_TRUE(away.remove(chosen.front()));
      ASSERT_TRUE(away.commit(plan)) << seed << " " << chosen.front().id;
      const edit::Pasted done = pasted(plan, clip);
      EXPECT_THAT(done.leftOut, IsEmpty()) << seed << " " << chosen.front().id;
      for (const plan::EntityInfo& kind : plan::entities())
        for (std::size_t i = 0; i < kind.size(before); ++i)
          EXPECT_TRUE(kind.position(plan, kind.idAt(before, i))) << seed << " " << kind.idAt(before, i);
      ++tried;
    }
  }
  EXPECT_GT(tried, 300u);
}

TEST(Clip, WhatIsNoCopyIsRefused) {
  plan::Plan plan = planOf(kPlan);
  edit::Transaction transaction(plan, "Paste", catalogue::externalIds());
  const Clip deletion{
      .title = {}, .author = {}, .time = {}, .changes = {{{EntityKind::Site, "x"}, "", Value(), Value(), 0}}};
  EXPECT_FALSE(edit::paste(transaction, deletion, 0, 0));
}
