// What differs between two plans, and what two people did to one as one.
#include "common/ok.h"
#include "common/plans.h"
#include "common/random_plan.h"
#include "common/samples.h"
#include "compare/issued.h"
#include "compare/merge.h"
#include "compare/outcome_diff.h"
#include "edit/change_set.h"
#include "formats/yaml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rw {

namespace {

using compare::ConflictKind;
using compare::Side;
using plan::EntityKind;
using plan::Plan;
using test::planOf;

const std::string kSites = "sites:\n  - {id: paris, name: Paris, prefixes: [10.1.0.0/16, 10.2.0.0/16]}\n"
                           "  - {id: rome, name: Rome}\n";

Plan withProperty(Plan plan, const plan::ObjectKey& object, const std::string& key, const Value& value) {
  edit::Transaction change(plan, "");
  const Status set = change.set(object, key, value);
  EXPECT_TRUE(set.has_value()) << (set ? "" : set.error().text());
  EXPECT_TRUE(change.commit(plan).has_value());
  return plan;
}

Value prefixes(const compare::Merge& merged) {
  return plan::getProperty(merged.plan, {EntityKind::Site, "paris"}, "prefixes");
}

TEST(Diff, APlanDoesNotDifferFromItself) {
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    const Plan plan = test::randomBusyPlan(seed);
    EXPECT_TRUE(compare::objectsThatDiffer(plan, test::randomBusyPlan(seed)).empty()) << seed;
  }
}

TEST(Diff, NamesEachObjectWithItsPropertiesBeforeAndAfter) {
  const Plan before = planOf(kSites);
  const Plan after = planOf("sites:\n  - {id: paris, name: Paris, people: 12, prefixes: [10.1.0.0/16, 10.2.0.0/16]}\n"
                            "  - {id: oslo, name: Oslo}\n");
  const auto diffs = compare::objectsThatDiffer(before, after);
  ASSERT_EQ(diffs.size(), 3U);
  EXPECT_EQ(diffs[0].object.id, "paris");
  EXPECT_EQ(diffs[0].change, compare::Change::Changed);
  ASSERT_EQ(diffs[0].properties.size(), 1U);
  EXPECT_EQ(diffs[0].properties[0], (compare::PropertyDiff{"people", Value(std::int64_t{0}), Value(std::int64_t{12})}));
  EXPECT_EQ(diffs[1].object.id, "rome");
  EXPECT_EQ(diffs[1].change, compare::Change::Removed);
  EXPECT_EQ(diffs[2].name, "Oslo");
  EXPECT_EQ(diffs[2].change, compare::Change::Added);
}

TEST(Diff, KnowsObjectsWithoutAnIdByWhatTheyAre) {
  const std::string first = "  - {ip: 203.0.113.1, domain: a.example}\n";
  const std::string second = "  - {ip: 203.0.113.2, domain: b.example}\n";
  const auto diffs =
      compare::objectsThatDiffer(planOf("mail_sources:\n" + first), planOf("mail_sources:\n" + second + first));
  ASSERT_EQ(diffs.size(), 1U);
  EXPECT_EQ(diffs[0].change, compare::Change::Added);
  EXPECT_THAT(diffs[0].properties,
              testing::Contains(testing::Field(&compare::PropertyDiff::after, Value("b.example"))));
}

TEST(Diff, EveryPropertyOfEveryKindIsSeen) {
  // What the properties themselves say of their fallback and a random plan's values: each difference has both.
  std::set<EntityKind> kinds;
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    const Plan before = test::randomBusyPlan(seed);
    for (const plan::EntityInfo& info : plan::entities())
      for (std::size_t i = 0; i < info.size(before); ++i)
        for (const plan::PropertyInfo& property : info.properties) {
          const Value value = property.get(info.object(before, i));
          if (value == property.fallback()) continue;
          Plan after = before;
          if (!property.set(info.modify(after, i), property.fallback())) continue;
          const auto diffs = compare::objectsThatDiffer(before, after);
          if (info.meta->idOptional && info.idAt(before, i).starts_with('~')) continue; // may be no longer alike
          ASSERT_EQ(diffs.size(), 1U) << info.meta->key << " " << property.key;
          EXPECT_EQ(diffs[0].properties,
                    (std::vector<compare::PropertyDiff>{{std::string(property.key), value, property.fallback()}}));
          kinds.insert(info.kind());
        }
  }
  EXPECT_GE(kinds.size(), 10U);
}

TEST(Diff, FlowsDifferInPathOrVerdictAndNotInRoundTripAlone) {
  const std::string rest = "internet_egresses: [{id: inet, at: s, advertise: [{prefix: 203.0.113.0/28}]}]\n"
                           "services: [{id: web, prefixes: [198.51.100.0/24], expressroute: false}]\n"
                           "flows: [{id: f, direction: outbound, site: s, service: web, intended: internet}]\n";
  const auto network = [&](const std::string& site) {
    return routing::Network(planOf("sites: [" + site + "]\n" + rest), {});
  };
  const auto good = network("{id: s, prefixes: [203.0.113.0/28]}");
  EXPECT_TRUE(compare::flowsThatDiffer(good, good).empty());
  const auto diffs = compare::flowsThatDiffer(good, network("{id: s, prefixes: [10.0.0.0/24]}"));
  ASSERT_EQ(diffs.size(), 1U);
  EXPECT_TRUE(diffs[0].verdict);
  EXPECT_TRUE(diffs[0].before->deciding().delivered);
  EXPECT_FALSE(diffs[0].after->deciding().delivered);
}

TEST(Merge, TakesWhatOnlyOneSideDid) {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    const Plan a = test::randomBusyPlan(seed);
    const Plan b = test::randomBusyPlan(seed + 1000);
    for (const auto& [ours, theirs] : {std::pair(a, b), std::pair(b, a), std::pair(b, b)}) {
      const compare::Merge merged = compare::merge(a, ours, theirs);
      EXPECT_TRUE(merged.conflicts.empty()) << seed;
      EXPECT_TRUE(merged.problems.empty()) << seed;
      EXPECT_TRUE(compare::objectsThatDiffer(b, merged.plan).empty()) << seed;
    }
  }
}

TEST(Merge, APreferenceLeavesNoReferenceThatLeadsNowhere) {
  std::size_t conflicts = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    const Plan base = test::randomPlan(seed);
    const Plan ours = test::randomPlan(seed + 1000);
    const Plan theirs = test::randomPlan(seed + 2000);
    for (const Side side : {Side::Ours, Side::Theirs}) {
      const compare::Merge merged = compare::merge(base, ours, theirs, compare::prefer(side));
      conflicts += merged.conflicts.size();
      EXPECT_TRUE(plan::danglingRefs(merged.plan, {}).empty()) << seed;
    }
  }
  EXPECT_GT(conflicts, 1000U);
}

TEST(Merge, PutsDifferentPropertiesTogether) {
  const Plan base = planOf(kSites);
  const plan::ObjectKey paris{EntityKind::Site, "paris"};
  const compare::Merge merged =
      compare::merge(base, withProperty(base, paris, "people", 5), withProperty(base, paris, "city", "Paris"));
  EXPECT_TRUE(merged.conflicts.empty());
  EXPECT_EQ(merged.taken, 1U);
  EXPECT_EQ(merged.plan.sites[0].people, 5);
  EXPECT_EQ(merged.plan.sites[0].city, "Paris");
}

TEST(Merge, PutsEntriesOfAListTogether) {
  const Plan base = planOf(kSites);
  const plan::ObjectKey paris{EntityKind::Site, "paris"};
  const Plan ours = withProperty(base, paris, "prefixes", Value::List{"10.1.0.0/16", "10.2.0.0/16", "10.3.0.0/16"});
  const Plan theirs = withProperty(base, paris, "prefixes", Value::List{"10.2.0.0/16", "10.4.0.0/16"});
  const compare::Merge merged = compare::merge(base, ours, theirs);
  EXPECT_TRUE(merged.conflicts.empty());
  EXPECT_EQ(prefixes(merged), Value(Value::List{"10.2.0.0/16", "10.3.0.0/16", "10.4.0.0/16"}));
}

TEST(Merge, NamesAPropertyThatBothChanged) {
  const Plan base = planOf(kSites);
  const plan::ObjectKey paris{EntityKind::Site, "paris"};
  const Plan ours = withProperty(base, paris, "people", 5);
  const Plan theirs = withProperty(base, paris, "people", 7);
  const compare::Merge merged = compare::merge(base, ours, theirs);
  ASSERT_EQ(merged.conflicts.size(), 1U);
  EXPECT_EQ(merged.conflicts[0].kind, ConflictKind::BothChanged);
  EXPECT_EQ(merged.conflicts[0].property, "people");
  EXPECT_EQ(merged.conflicts[0].ours, Value(5));
  EXPECT_EQ(merged.conflicts[0].theirs, Value(7));
  EXPECT_EQ(compare::merge(base, ours, theirs, compare::prefer(Side::Ours)).plan.sites[0].people, 5);
  EXPECT_EQ(compare::merge(base, ours, theirs, compare::prefer(Side::Theirs)).plan.sites[0].people, 7);
}

TEST(Merge, NamesAnObjectThatOneRemovedAndTheOtherChanged) {
  const Plan base = planOf(kSites);
  const Plan changed = withProperty(base, {EntityKind::Site, "rome"}, "people", 5);
  const Plan removed = planOf("sites:\n  - {id: paris, name: Paris, prefixes: [10.1.0.0/16, 10.2.0.0/16]}\n");
  const compare::Merge merged = compare::merge(base, changed, removed);
  ASSERT_EQ(merged.conflicts.size(), 1U);
  EXPECT_EQ(merged.conflicts[0].kind, ConflictKind::RemovedChanged);
  EXPECT_EQ(merged.conflicts[0].removedBy, Side::Theirs);
  EXPECT_EQ(compare::merge(base, changed, removed, compare::prefer(Side::Theirs)).plan.sites.size(), 1U);
  EXPECT_EQ(compare::merge(base, removed, changed, compare::prefer(Side::Theirs)).plan.sites[1].people, 5);
}

TEST(Merge, NamesAnObjectThatOneRemovedAndTheOtherUses) {
  const Plan base = planOf(kSites);
  const Plan removed = planOf("sites:\n  - {id: paris, name: Paris, prefixes: [10.1.0.0/16, 10.2.0.0/16]}\n");
  const Plan joined = planOf(kSites + "links: [{id: l, a: paris, b: rome}]\n");
  const compare::Merge merged = compare::merge(base, joined, removed);
  ASSERT_EQ(merged.conflicts.size(), 1U);
  EXPECT_EQ(merged.conflicts[0].kind, ConflictKind::RemovedUsed);
  EXPECT_EQ(merged.conflicts[0].object.id, "rome");
  EXPECT_EQ(merged.conflicts[0].removedBy, Side::Theirs);
  EXPECT_EQ(merged.conflicts[0].users, (std::vector<plan::ObjectKey>{{EntityKind::Link, "l"}}));

  const compare::Merge kept = compare::merge(base, joined, removed, compare::prefer(Side::Ours));
  EXPECT_EQ(kept.plan.sites.size(), 2U);
  EXPECT_EQ(kept.plan.links.size(), 1U);
  const compare::Merge gone = compare::merge(base, joined, removed, compare::prefer(Side::Theirs));
  EXPECT_EQ(gone.plan.sites.size(), 1U);
  EXPECT_EQ(gone.plan.links.size(), 0U);
}

TEST(Merge, EachConflictMayGoToAnotherSide) {
  const Plan base = planOf(kSites);
  const plan::ObjectKey paris{EntityKind::Site, "paris"};
  const plan::ObjectKey rome{EntityKind::Site, "rome"};
  const Plan ours = withProperty(withProperty(base, paris, "people", 5), rome, "people", 5);
  const Plan theirs = withProperty(withProperty(base, paris, "people", 7), rome, "people", 7);
  const compare::Merge merged =
      compare::merge(base, ours, theirs, [&](const compare::Conflict& conflict) -> std::optional<Side> {
        return conflict.object == rome ? Side::Theirs : Side::Ours;
      });
  EXPECT_EQ(merged.conflicts.size(), 2U);
  EXPECT_EQ(merged.plan.sites[0].people, 5);
  EXPECT_EQ(merged.plan.sites[1].people, 7);
}

TEST(Merge, AnyMixOfDecisionsLeavesNoReferenceThatLeadsNowhere) {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    const Plan base = test::randomPlan(seed);
    const Plan ours = test::randomPlan(seed + 1000);
    const Plan theirs = test::randomPlan(seed + 2000);
    const compare::Merge merged =
        compare::merge(base, ours, theirs, [&](const compare::Conflict& conflict) -> std::optional<Side> {
          const auto mixed = std::hash<std::string>()(conflict.object.id + conflict.property) + seed;
          return mixed % 2 == 0 ? Side::Ours : Side::Theirs;
        });
    EXPECT_TRUE(plan::danglingRefs(merged.plan, {}).empty()) << seed;
  }
}

Plan issued(const Plan& plan, const std::string& version) {
  edit::Transaction edit(plan, "");
  EXPECT_TRUE(test::ok(compare::issue(edit, version, "2026-11-29", "Rita", "first", "f1")));
  return edit.plan();
}

TEST(Issued, AVersionKeepsThePlanAsItWas) {
  const Plan base = planOf(kSites);
  const Plan first = issued(base, "1.0");
  EXPECT_TRUE(compare::objectsThatDiffer(base, first).empty()) << "that it was issued is no change";
  const Plan changed = withProperty(first, {EntityKind::Site, "paris"}, "people", 5);
  const Plan second = issued(changed, "1.1");
  ASSERT_EQ(second.issued_versions.size(), 2U);
  EXPECT_EQ(compare::lastIssued(second)->name, "1.1");
  EXPECT_EQ(compare::lastIssued(base), nullptr);
  const auto then = compare::issuedPlan(second.issued_versions[0], second);
  ASSERT_TRUE(test::ok(then));
  EXPECT_TRUE(compare::objectsThatDiffer(base, *then).empty());
  const auto later = compare::issuedPlan(second.issued_versions[1], second);
  ASSERT_TRUE(test::ok(later));
  EXPECT_TRUE(later->issued_versions.empty()) << "versions do not hold the ones before them";
  ASSERT_EQ(compare::objectsThatDiffer(*then, *later).size(), 1U);
  // And so does the file.
  const auto read = formats::readYaml(formats::writeYaml(second), "again", {});
  ASSERT_TRUE(test::ok(read));
  EXPECT_TRUE(edit::diff(*read, second).changes.empty());
}

TEST(Issued, RefusesANameThatIsNoneOrTaken) {
  const Plan first = issued(planOf(kSites), "1.0");
  edit::Transaction edit(first, "");
  for (const char* name : {"", "1.0"}) EXPECT_FALSE(compare::issue(edit, name, "", "", "", "")) << name;
  EXPECT_EQ(edit.plan().issued_versions.size(), 1U);
  plan::IssuedVersion broken = first.issued_versions[0];
  broken.plan = "sites: 7";
  EXPECT_FALSE(compare::issuedPlan(broken, first));
}

TEST(Merge, AnIdThatBothGaveToDifferentKindsIsAProblem) {
  const Plan base = planOf(kSites);
  const compare::Merge merged =
      compare::merge(base, planOf(kSites + "devices: [{id: x, site: rome}]\n"),
                     planOf(kSites + "segments: [{id: x, site: rome}]\n"), compare::prefer(Side::Ours));
  ASSERT_FALSE(merged.problems.empty());
}

} // namespace

} // namespace rw
