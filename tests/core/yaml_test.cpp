#include "common/samples.h"
#include "edit/change_set.h"
#include "formats/yaml.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

using namespace rw;
using namespace rw::formats;

namespace {

std::string textOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream out;
  out << file.rdbuf();
  return out.str();
}

std::vector<std::filesystem::path> scenarios() {
  std::vector<std::filesystem::path> out;
  for (const auto& entry : std::filesystem::directory_iterator(RW_TEST_DIR "/scenarios"))
    if (entry.path().extension() == ".yaml") out.push_back(entry.path());
  return out;
}

/// Reads what was written and compares: the same plan, and the same text again.
void expectRoundTrip(const plan::Plan& plan, const std::string& what) {
  const std::string text = writeYaml(plan);
  const auto again = readYaml(text, what, {});
  ASSERT_TRUE(again.has_value()) << what << "\n" << again.error().text() << "\n" << text;
  const edit::ChangeSet difference = edit::diff(plan, *again);
  EXPECT_TRUE(difference.empty()) << what << "\n" << edit::toJson(difference) << "\n" << text;
  EXPECT_EQ(writeYaml(*again), text) << what;
}

} // namespace

TEST(Yaml, EveryScenarioIsReadAndWrittenWithoutLoss) {
  EXPECT_EQ(scenarios().size(), 10U);
  for (const auto& path : scenarios()) {
    const auto plan = readYaml(textOf(path), path.filename(), {});
    ASSERT_TRUE(plan.has_value()) << plan.error().text();
    EXPECT_FALSE(plan->flows.empty());
    expectRoundTrip(*plan, path.filename());
  }
}

/// A plan with one object, of this kind; it has what is required, and every reference leads to `to-<key>`.
plan::Plan planWithOne(const plan::EntityInfo& entity) {
  plan::Plan plan;
  if (!entity.meta->singleton) entity.insert(plan, 0, "thing");
  void* object = entity.modify(plan, 0);
  for (const plan::PropertyInfo& property : entity.properties) {
    std::string target = "to-" + std::string(property.key);
    std::ranges::replace(target, '_', '-');
    const bool reference = property.type->shape == plan::Shape::Ref;
    bool taken = true;
    if (reference || (property.meta.required && property.type->shape == plan::Shape::OneOf))
      taken = property.set(object, target);
    else if (property.meta.required)
      taken = property.set(object, test::samplesOf(*property.type, property.meta).front());
    EXPECT_TRUE(taken) << property.key;
  }
  return plan;
}

/// Adds the objects that are referred to and not there yet.
void addTargets(plan::Plan& plan) {
  for (const plan::DanglingRef& ref : plan::danglingRefs(plan, {}))
    for (const plan::EntityInfo& target : plan::entities())
      if ((ref.targets & plan::maskOf(target.kind())) != 0 && !plan::findById(plan, ref.id)) {
        target.insert(plan, target.size(plan), ref.id);
        void* object = target.modify(plan, target.size(plan) - 1);
        const plan::Plan complete = planWithOne(target);
        for (const plan::PropertyInfo& property : target.properties)
          EXPECT_TRUE(property.set(object, property.get(target.object(complete, 0)))) << property.key;
      }
  if (!plan::danglingRefs(plan, {}).empty()) addTargets(plan);
}

TEST(Yaml, WritesTheOldestFormatThatHoldsThePlan) {
  const auto plain =
      formats::readYaml("routewright: 1\nsites: [{id: a}, {id: b}]\nlinks: [{id: l, a: a, b: b}]\n", "p", {});
  ASSERT_TRUE(plain.has_value());
  EXPECT_TRUE(formats::writeYaml(*plain).starts_with("routewright: 1\n"));
  const std::string drawn = "routewright: 2\nsites:\n  - {id: a}\n  - {id: b}\nlinks:\n  - id: l\n    a: a\n    b: b\n"
                            "    line: curved\n    waypoints:\n      - {x: 10, y: -20.5}\n";
  const auto curved = formats::readYaml(drawn, "p", {});
  ASSERT_TRUE(curved.has_value());
  EXPECT_EQ(curved->links[0].waypoints.size(), 1U);
  EXPECT_EQ(formats::writeYaml(*curved), drawn);
  const std::string shown =
      "routewright: 4\nsites:\n  - {id: a}\nlayout:\n  rack: {kind: note, x: 0, y: 0, picture: aGk=}\n";
  const auto note = formats::readYaml(shown, "p", {});
  ASSERT_TRUE(note.has_value());
  EXPECT_EQ(note->layout[0].picture, "aGk=");
  EXPECT_EQ(formats::writeYaml(*note), shown);
}

TEST(Yaml, EveryPropertyTakesEverySampleThroughAFile) {
  for (const plan::EntityInfo& entity : plan::entities())
    for (const plan::PropertyInfo& property : entity.properties)
      for (const Value& sample : test::samplesOf(*property.type, property.meta)) {
        plan::Plan plan = planWithOne(entity);
        const std::string what = std::string(entity.meta->key) + "." + std::string(property.key) + " " + toText(sample);
        ASSERT_TRUE(property.set(entity.modify(plan, 0), sample)) << what;
        addTargets(plan);
        expectRoundTrip(plan, what);
      }
}
