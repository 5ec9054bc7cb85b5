// A project that is open: edits, undo, saving, locks.
#include "common/folder.h"
#include "common/ok.h"
#include "common/projects.h"
#include "store/project.h"

#include <csignal>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>

using namespace rw;
using namespace rw::test;
namespace fs = std::filesystem;
using store::Project;

namespace {

/// A process of its own that does `work` and then lives on until it is killed.
class Other {
 public:
  template <class Work> explicit Other(Work work) {
    int ends[2];
    if (::pipe(ends) != 0) return;
    child_ = ::fork();
    if (child_ == 0) {
      const auto kept = work();
      const char done = 'x';
      if (::write(ends[1], &done, 1) == 1)
        for (;;) ::pause();
      ::_exit(1);
    }
    ::close(ends[1]);
    char done = 0;
    ready_ = ::read(ends[0], &done, 1) == 1;
    ::close(ends[0]);
  }
  Other(const Other&) = delete;
  Other& operator=(const Other&) = delete;
  ~Other() { kill(); }
  [[nodiscard]] bool ready() const { return ready_; }
  [[nodiscard]] pid_t id() const { return child_; }
  void kill() {
    if (child_ <= 0) return;
    ::kill(child_, SIGKILL);
    ::waitpid(child_, nullptr, 0);
    child_ = 0;
  }

 private:
  pid_t child_ = 0;
  bool ready_ = false;
};

} // namespace

TEST(Project, StartsNewIsEditedSavedAndOpenedAgain) {
  const Folder folder;
  const fs::path file = folder / "plan.routewright";
  {
    auto project = Project::create({}, folder / "journals");
    ASSERT_TRUE(ok(project));
    EXPECT_FALSE(project->modified());
    EXPECT_FALSE(project->save()) << "it has no file yet";
    ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "ny"))));
    EXPECT_TRUE(project->modified());
    EXPECT_EQ(namesIn(folder / "journals").size(), 1U);
    ASSERT_TRUE(ok(project->saveAs(file)));
    EXPECT_FALSE(project->modified());
    EXPECT_EQ(namesIn(folder / "journals").size(), 0U);
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
  const Folder folder;
  auto project = Project::open(savedProject(folder.path()));
  ASSERT_TRUE(ok(project));
  const plan::Plan first = project->plan();
  ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "a"))));
  ASSERT_TRUE(ok(project->commit(renameSite(project->plan(), "a", "Albany"))));
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
  ASSERT_TRUE(ok(project->commit(renameSite(project->plan(), "a", "Akron"))));
  EXPECT_EQ(project->steps().size(), 2U) << "the step that was undone is gone";
  EXPECT_TRUE(project->modified()) << "as many steps as when it was saved, but others";
}

TEST(Project, RefusesAnEditThatDoesNotFitAndKeepsThePlan) {
  const Folder folder;
  auto project = Project::open(savedProject(folder.path()));
  ASSERT_TRUE(ok(project));
  const edit::ChangeSet twice = addSite(project->plan(), "a");
  ASSERT_TRUE(ok(project->commit(twice)));
  EXPECT_FALSE(project->commit(twice));
  EXPECT_EQ(project->steps().size(), 1U);
  ASSERT_TRUE(ok(project->commit({})));
  EXPECT_EQ(project->steps().size(), 1U) << "nothing changed, no step";
}

TEST(Project, RefusesAStepThatWasMadeForAnotherStateOfThePlan) {
  // As a fix that was worked out before the last edit: taken, it could not be undone.
  const Folder folder;
  auto project = Project::open(savedProject(folder.path()));
  ASSERT_TRUE(ok(project));
  ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "a"))));
  const plan::ObjectKey site{plan::EntityKind::Site, "a"};
  const edit::ChangeSet stale = renameSite(project->plan(), "a", "Albany");
  const Value record = plan::toRecord(plan::entityInfo(site.kind), plan::findObject(project->plan(), site));
  ASSERT_TRUE(ok(project->commit(renameSite(project->plan(), "a", "Akron"))));
  const Status refused = project->commit(stale);
  ASSERT_FALSE(refused);
  EXPECT_NE(std::string(refused.error().what).find("changed here since"), std::string::npos);
  EXPECT_FALSE(project->commit({"Delete", "", "", {{site, "", record, Value(), 0}}}));
  EXPECT_EQ(plan::nameOf(project->plan(), "a"), "Akron");
  EXPECT_EQ(project->steps().size(), 2U);
}

TEST(Project, ClosesWithoutTraceWhereNothingIsUnsaved) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
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
  EXPECT_EQ(namesIn(folder.path()), std::vector<std::string>{"plan.routewright"});
}

TEST(Project, IsReadOnlyWhileAnotherProcessHasItAndIsTakenOverAfterItsDeath) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  Other other([&] { return Project::open(file); });
  ASSERT_TRUE(other.ready());
  {
    auto project = Project::open(file);
    ASSERT_TRUE(ok(project));
    EXPECT_TRUE(project->readOnly());
    EXPECT_THAT(project->lockedBy(), testing::HasSubstr("process " + std::to_string(other.id())));
    ASSERT_EQ(project->notices().size(), 1U);
    const Status refused = project->commit(addSite(project->plan(), "a"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Locked);
    EXPECT_EQ(project->save().error().kind, ErrorKind::Locked);
    EXPECT_EQ(project->saveAs(file).error().kind, ErrorKind::Locked);
    EXPECT_EQ(store::writeProject(project->plan(), file).error().kind, ErrorKind::Locked);
    // A copy of its own may be changed.
    ASSERT_TRUE(ok(project->saveAs(folder / "copy.routewright")));
    EXPECT_FALSE(project->readOnly());
    EXPECT_TRUE(project->lockedBy().empty());
    EXPECT_TRUE(ok(project->commit(addSite(project->plan(), "a"))));
    project->discard();
  }
  EXPECT_TRUE(fs::exists(lockOf(file))) << "the lock of the other is not ours to remove";
  other.kill();
  auto project = Project::open(file);
  ASSERT_TRUE(ok(project));
  EXPECT_FALSE(project->readOnly());
  EXPECT_TRUE(ok(project->commit(addSite(project->plan(), "a"))));
  EXPECT_TRUE(ok(project->save()));
}

TEST(Project, IsReadOnlyInASecondWindowOfTheSameProcess) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  auto first = Project::open(file);
  fs::create_symlink(file, folder / "link.routewright");
  EXPECT_TRUE(Project::open(file)->readOnly());
  EXPECT_TRUE(Project::open(folder / "link.routewright")->readOnly()) << "the same file by another name";
  EXPECT_TRUE(ok(first->commit(addSite(first->plan(), "a"))));
  EXPECT_TRUE(ok(first->save()));
  { const Project closing = std::move(*first); }
  EXPECT_FALSE(Project::open(file)->readOnly());
  EXPECT_FALSE(fs::exists(lockOf(file)));
}

TEST(Project, SavingKeepsPermissionsAndLinksAndTheFormerFile) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  ASSERT_EQ(::chmod(file.c_str(), 0640), 0);
  fs::create_directory(folder / "links");
  const fs::path link = folder / "links/plan.routewright";
  fs::create_symlink(file, link);
  auto project = Project::open(link);
  ASSERT_TRUE(ok(project));
  ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "a"))));
  ASSERT_TRUE(ok(project->save()));
  EXPECT_TRUE(fs::is_symlink(link));
  EXPECT_EQ(fs::status(file).permissions(), static_cast<fs::perms>(0640));
  EXPECT_EQ(store::readProject(link)->sites.size(), 2U);
  EXPECT_EQ(store::readProject(file.string() + ".bak")->sites.size(), 1U);
  EXPECT_EQ(namesIn(folder / "links").size(), 1U);
}

TEST(Project, SavingUnderAnotherNameMovesLockAndJournal) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  const fs::path other = savedProject(folder.path(), "other.routewright");
  {
    // The file that is about to be replaced has unsaved edits of a former run.
    auto former = Project::open(other);
    ASSERT_TRUE(ok(former->commit(addSite(former->plan(), "former"))));
  }
  auto project = Project::open(file);
  ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "a"))));
  ASSERT_TRUE(ok(project->saveAs(other)));
  EXPECT_FALSE(fs::exists(journalOf(file)));
  EXPECT_FALSE(fs::exists(lockOf(file)));
  EXPECT_TRUE(fs::exists(lockOf(other)));
  EXPECT_EQ(project->file(), fs::canonical(other));
  EXPECT_EQ(store::readProject(file)->sites.size(), 1U) << "the old file stays as it was saved";
  ASSERT_EQ(project->notices().size(), 1U) << "the replaced file's journal was put aside, not dropped";
  EXPECT_TRUE(fs::exists(journalOf(other).string() + ".unusable-1"));
  ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "b"))));
  EXPECT_TRUE(fs::exists(journalOf(other)));
  EXPECT_TRUE(ok(project->save()));
  EXPECT_EQ(store::readProject(other)->sites.size(), 3U);
}

TEST(Project, IsNotSavedAgainWhereNothingChangedButIsWhereTheFileIsGone) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  auto project = Project::open(file);
  EXPECT_TRUE(ok(project->save()));
  EXPECT_FALSE(fs::exists(file.string() + ".bak"));
  fs::remove(file);
  EXPECT_TRUE(ok(project->save()));
  EXPECT_TRUE(ok(store::readProject(file)));
}

TEST(Project, RefusesToSaveWhatItCouldNotReadAgain) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  plan::Plan plan = starOf(2);
  plan.links.modify(0).b.id = "nowhere";
  const std::string before = contentOf(file);
  const Status refused = store::writeProject(plan, file);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().where.path, "links.link-0.b");
  EXPECT_EQ(contentOf(file), before);
}
