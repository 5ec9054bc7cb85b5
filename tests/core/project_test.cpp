// A project that is open: edits, undo, saving, locks.
#include "common/folder.h"
#include "common/ok.h"
#include "edit/transaction.h"
#include "store/project.h"

#include <gtest/gtest.h>

using namespace rw;
namespace fs = std::filesystem;
using store::Project;
using test::ok;

namespace {

/// A change set that adds a site.
edit::ChangeSet addSite(const plan::Plan& plan, const std::string& id) {
  edit::Transaction edit(plan, "Add " + id);
  EXPECT_TRUE(ok(edit.create(plan::EntityKind::Site, {{"id", id}, {"prefixes", Value::List{"10.0.0.0/24"}}})));
  return edit.finish().value();
}

edit::ChangeSet rename(const plan::Plan& plan, const std::string& id, const std::string& name) {
  edit::Transaction edit(plan, "Rename " + id);
  EXPECT_TRUE(ok(edit.set({plan::EntityKind::Site, id}, "name", name)));
  return edit.finish().value();
}

bool same(const plan::Plan& a, const plan::Plan& b) { return edit::diff(a, b).empty(); }

fs::path journalOf(const fs::path& file) {
  return file.parent_path() / ("." + file.filename().string() + ".routewright-journal");
}

std::size_t filesIn(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// A saved project with one site.
fs::path savedProject(const test::Folder& folder, const std::string& name = "plan.routewright") {
  plan::Plan plan;
  EXPECT_TRUE(ok(edit::apply(plan, addSite(plan, "start"))));
  const fs::path file = folder / name;
  EXPECT_TRUE(ok(store::writeProject(plan, file)));
  return file;
}

} // namespace

TEST(Project, StartsNewIsEditedSavedAndOpenedAgain) {
  const test::Folder folder;
  const fs::path file = folder / "plan.routewright";
  {
    auto project = Project::create({}, folder / "journals");
    ASSERT_TRUE(ok(project));
    EXPECT_FALSE(project->modified());
    EXPECT_FALSE(project->save()) << "it has no file yet";
    ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "ny"))));
    EXPECT_TRUE(project->modified());
    EXPECT_EQ(filesIn(folder / "journals"), 1U);
    ASSERT_TRUE(ok(project->saveAs(file)));
    EXPECT_FALSE(project->modified());
    EXPECT_EQ(filesIn(folder / "journals"), 0U);
    ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "nj"))));
    EXPECT_TRUE(fs::exists(journalOf(file)));
    ASSERT_TRUE(ok(project->save()));
    EXPECT_FALSE(fs::exists(journalOf(file)));
  }
  auto again = Project::open(file);
  ASSERT_TRUE(ok(again));
  EXPECT_EQ(again->plan().sites.size(), 2U);
  EXPECT_FALSE(again->readOnly());
  EXPECT_FALSE(again->recovery());
  EXPECT_TRUE(again->notices().empty());
  EXPECT_TRUE(fs::exists(file.string() + ".bak"));
  EXPECT_EQ(store::readProject(file.string() + ".bak")->sites.size(), 1U);
}

TEST(Project, UndoesAndRedoesAndKnowsWhatTheFileHolds) {
  const test::Folder folder;
  auto project = Project::open(savedProject(folder));
  ASSERT_TRUE(ok(project));
  const plan::Plan first = project->plan();
  ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "a"))));
  ASSERT_TRUE(ok(project->commit(rename(project->plan(), "a", "Albany"))));
  const plan::Plan third = project->plan();
  ASSERT_TRUE(ok(project->save()));
  EXPECT_FALSE(project->modified());

  const auto undone = project->undo();
  ASSERT_TRUE(undone && *undone);
  EXPECT_EQ((*undone)->changes.front().after, Value(""));
  EXPECT_TRUE(project->modified());
  ASSERT_TRUE(ok(project->undo()));
  EXPECT_TRUE(same(project->plan(), first));
  EXPECT_FALSE(project->undo()->has_value());
  ASSERT_TRUE(ok(project->redo()));
  ASSERT_TRUE(ok(project->redo()));
  EXPECT_TRUE(same(project->plan(), third));
  EXPECT_FALSE(project->redo()->has_value());
  EXPECT_FALSE(project->modified());

  ASSERT_TRUE(ok(project->undo()));
  ASSERT_TRUE(ok(project->commit(rename(project->plan(), "a", "Akron"))));
  EXPECT_EQ(project->steps().size(), 2U) << "the step that was undone is gone";
  EXPECT_TRUE(project->modified()) << "as many steps as when it was saved, but others";
}

TEST(Project, RefusesAnEditThatDoesNotFitAndKeepsThePlan) {
  const test::Folder folder;
  auto project = Project::open(savedProject(folder));
  ASSERT_TRUE(ok(project));
  const edit::ChangeSet twice = addSite(project->plan(), "a");
  ASSERT_TRUE(ok(project->commit(twice)));
  EXPECT_FALSE(project->commit(twice));
  EXPECT_EQ(project->steps().size(), 1U);
  ASSERT_TRUE(ok(project->commit({})));
  EXPECT_EQ(project->steps().size(), 1U) << "nothing changed, no step";
}

TEST(Project, ClosesWithoutTraceWhereNothingIsUnsaved) {
  const test::Folder folder;
  const fs::path file = savedProject(folder);
  {
    auto project = Project::open(file);
    ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "a"))));
    ASSERT_TRUE(ok(project->undo()));
  }
  {
    auto project = Project::open(file);
    EXPECT_FALSE(project->recovery());
    ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "a"))));
    project->discard();
  }
  EXPECT_FALSE(Project::open(file)->recovery());
  EXPECT_EQ(filesIn(folder.path()), 1U);
}
