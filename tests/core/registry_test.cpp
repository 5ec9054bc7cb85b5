// Over every entity and every property of the registry: what is declared once must hold everywhere.
#include "common/samples.h"
#include "edit/change_set.h"
#include "edit/transaction.h"

#include <gtest/gtest.h>
#include <set>

using namespace rw;
using namespace rw::plan;

TEST(Registry, KindsStandInTheirOrderWithUniqueKeys) {
  std::set<std::string_view> keys;
  for (std::size_t i = 0; i < kEntityKinds; ++i) {
    EXPECT_EQ(static_cast<std::size_t>(entities()[i].kind()), i);
    EXPECT_TRUE(keys.insert(entities()[i].meta->key).second) << entities()[i].meta->key;
    EXPECT_EQ(entityByKey(entities()[i].meta->key), &entities()[i]);
  }
}

TEST(Registry, EveryPropertyHasALabelAndHelpAndAUniqueKey) {
  for (const EntityInfo& entity : entities()) {
    EXPECT_FALSE(entity.meta->label.empty() || entity.meta->plural.empty() || entity.meta->help.empty())
        << entity.meta->key;
    std::set<std::string_view> keys;
    for (const PropertyInfo& property : entity.properties) {
      EXPECT_TRUE(keys.insert(property.key).second) << entity.meta->key << "." << property.key;
      EXPECT_FALSE(property.meta.label.empty() || property.meta.help.empty())
          << entity.meta->key << "." << property.key;
    }
  }
}

TEST(Registry, EveryPropertyTakesASampleAndGivesItBack) {
  for (const EntityInfo& entity : entities())
    for (const PropertyInfo& property : entity.properties)
      for (const Value& sample : test::samplesOf(*property.type, property.meta)) {
        Plan plan;
        const std::size_t at = entity.meta->singleton ? 0 : (entity.insert(plan, 0, "thing"), 0);
        ASSERT_TRUE(check(sample, *property.type, property.meta).has_value())
            << entity.meta->key << "." << property.key << " " << toText(sample);
        ASSERT_TRUE(property.set(entity.modify(plan, at), sample)) << entity.meta->key << "." << property.key;
        EXPECT_EQ(toText(property.get(entity.object(plan, at))), toText(sample))
            << entity.meta->key << "." << property.key;
      }
}

TEST(Registry, NumbersOutOfRangeAreRefusedAndTheOldValueStays) {
  for (const EntityInfo& entity : entities())
    for (const PropertyInfo& property : entity.properties) {
      if (property.type->shape != Shape::Int && property.type->shape != Shape::Real) continue;
      Plan plan;
      if (!entity.meta->singleton) entity.insert(plan, 0, "thing");
      edit::Transaction edit(plan, "test");
      const ObjectKey key{entity.kind(), entity.idAt(plan, 0)};
      const Value before = getProperty(plan, key, property.key);
      const auto refuses = [&](double number) {
        const Value value =
            property.type->shape == Shape::Int ? Value(static_cast<std::int64_t>(number)) : Value(number);
        EXPECT_FALSE(edit.set(key, property.key, value)) << entity.meta->key << "." << property.key << " " << number;
      };
      if (property.meta.min > -1e15) refuses(property.meta.min - 1);
      if (property.meta.max < 1e15) refuses(property.meta.max + 1);
      EXPECT_FALSE(edit.setText(key, property.key, "not a number"));
      EXPECT_EQ(getProperty(edit.plan(), key, property.key), before);
    }
}

TEST(Registry, EveryPropertyChangesAndIsUndoneAndRedone) {
  const ExternalIds none;
  for (const EntityInfo& entity : entities())
    for (const PropertyInfo& property : entity.properties)
      for (const Value& sample : test::samplesOf(*property.type, property.meta)) {
        Plan plan = test::planWithEveryKind();
        const Plan before = plan;
        edit::Transaction edit(plan, "test");
        const ObjectKey key{entity.kind(), entity.idAt(plan, 0)};
        ASSERT_TRUE(edit.set(key, property.key, sample).has_value()) << entity.meta->key << "." << property.key;
        edit::ChangeSet changes = edit::diff(before, edit.plan());
        const auto again = edit::fromJson(edit::toJson(changes));
        ASSERT_TRUE(again.has_value());
        EXPECT_EQ(*again, changes) << entity.meta->key << "." << property.key;
        ASSERT_TRUE(edit::apply(plan, changes).has_value());
        EXPECT_TRUE(edit::diff(plan, edit.plan()).empty());
        ASSERT_TRUE(edit::apply(plan, edit::inverted(changes)).has_value());
        EXPECT_TRUE(edit::diff(plan, before).empty()) << entity.meta->key << "." << property.key;
      }
}

// A picture, or a plan as it was once.
TEST(Registry, OnlyWhatTheProgramMakesMayBeLong) {
  for (const EntityInfo& entity : entities())
    for (const PropertyInfo& property : entity.properties) {
      if (property.type->shape != Shape::Text) continue;
      const auto fits = [&](std::size_t length) {
        return check(Value(std::string(length, 'a')), *property.type, property.meta).has_value();
      };
      EXPECT_TRUE(fits(100'000)) << entity.meta->key << "." << property.key;
      EXPECT_EQ(fits(1'000'000), property.meta.blob) << entity.meta->key << "." << property.key;
      EXPECT_FALSE(fits((16U << 20U) + 1)) << entity.meta->key << "." << property.key;
    }
}
