// Saving where the machine fails: an error with a word of what to do, and the old file as it was.
#include "common/failing_vfs.h"
#include "common/folder.h"
#include "common/ok.h"
#include "common/projects.h"
#include "store/project.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace rw;
using namespace rw::test;
namespace fs = std::filesystem;
using store::Project;

namespace {

void expectIo(const Status& status, const std::string& word) {
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().kind, ErrorKind::Io) << status.error().text();
  EXPECT_THAT(status.error().what, testing::HasSubstr(word));
  EXPECT_FALSE(status.error().mend.empty());
  EXPECT_FALSE(status.error().where.file.empty());
}

} // namespace

TEST(SaveFailure, OfTheDiskAtAnyOperationLeavesTheOldFile) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  const std::string before = contentOf(file);
  auto project = Project::open(file);
  ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "a"))));
  for (const auto& [fault, word] : {std::pair{Fault::Full, "full"}, std::pair{Fault::Io, "disk failed"},
                                    std::pair{Fault::CannotOpen, "disk failed"}})
    for (const bool onlyOnce : {false, true}) {
      int failures = 0;
      for (int operation = 0;; ++operation) {
        const FailingDisk disk(operation, fault, onlyOnce);
        // The same plan, to a twin: the project itself is saved below.
        const fs::path twin = folder / "twin.routewright";
        setContent(twin, before);
        const Status status = store::writeProject(project->plan(), twin);
        EXPECT_EQ(status.has_value(), !disk.hasFailed()) << operation;
        if (!status) {
          expectIo(status, word);
          EXPECT_EQ(contentOf(twin), before) << operation;
          EXPECT_FALSE(fs::exists(folder / ".twin.routewright.routewright-new")) << operation;
          ++failures;
        } else {
          EXPECT_EQ(store::readProject(twin)->sites.size(), 2U);
          EXPECT_GE(disk.syncs(), 1) << "what is not synced is not saved";
          break;
        }
      }
      EXPECT_GT(failures, 30);
    }
}

TEST(SaveFailure, KeepsTheEditsAndTheNextSaveHasThem) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  {
    auto project = Project::open(file);
    ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "a"))));
    {
      const FailingDisk disk(5, Fault::Full);
      expectIo(project->save(), "full");
    }
    EXPECT_TRUE(project->modified());
    ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "b"))));
  }
  auto project = Project::open(file);
  ASSERT_TRUE(project->recovery());
  EXPECT_EQ(project->recovery()->changes.size(), 2U);
  ASSERT_TRUE(ok(project->recover()));
  ASSERT_TRUE(ok(project->save()));
  EXPECT_EQ(store::readProject(file)->sites.size(), 3U);
}

TEST(SaveFailure, OfTheFolderIsAnError) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  const plan::Plan plan = store::readProject(file).value();
  expectIo(store::writeProject(plan, file / "plan.routewright"), "not a folder");
  expectIo(store::writeProject(plan, folder / "missing/plan.routewright"), "no such folder");
  expectIo(store::writeProject(plan, "/proc/plan.routewright"), "");
  expectIo(store::writeProject(plan, "/proc/self/plan.routewright"), "");
  expectIo(store::writeProject(plan, folder.path()), "folder");
  expectIo(store::writeProject(plan, "/dev/null"), "regular file");
  expectIo(store::writeProject(plan, folder / std::string(300, 'x')), "name is too long");
  expectIo(store::writeProject(plan, folder / std::string(250, 'x')), "name is too long");
  EXPECT_EQ(namesIn(folder.path()), std::vector<std::string>{"plan.routewright"}) << "nothing half done lies about";

  const auto nowhere = Project::create({}, file / "journals");
  ASSERT_FALSE(nowhere);
  EXPECT_EQ(nowhere.error().kind, ErrorKind::Io);
}

TEST(SaveFailure, OfAFolderWithoutTheRightToWriteIsAnError) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
  const Folder folder;
  fs::create_directory(folder / "closed");
  const fs::path file = savedProject(folder / "closed");
  fs::permissions(folder / "closed", fs::perms::owner_read | fs::perms::owner_exec);
  expectIo(store::writeProject({}, file), "not permitted");
  const auto project = Project::open(file);
  ASSERT_TRUE(ok(project));
  EXPECT_TRUE(project->readOnly());
  fs::permissions(folder / "closed", fs::perms::owner_all);
}

TEST(SaveFailure, OfAWriteProtectedFileIsSaidWhenItIsOpened) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  ASSERT_EQ(::chmod(file.c_str(), 0444), 0);
  const std::string before = contentOf(file);
  expectIo(store::writeProject(starOf(2), file), "write-protected");
  auto project = Project::open(file);
  ASSERT_TRUE(ok(project));
  EXPECT_TRUE(project->readOnly());
  EXPECT_TRUE(project->lockedBy().empty()) << "nobody else has it";
  ASSERT_EQ(project->notices().size(), 1U);
  EXPECT_FALSE(project->commit(addSite(project->plan(), "a")));
  ASSERT_TRUE(ok(project->saveAs(folder / "copy.routewright")));
  EXPECT_TRUE(ok(project->commit(addSite(project->plan(), "a"))));
  EXPECT_EQ(contentOf(file), before);
}

TEST(SaveFailure, OfAFolderThatWentAwayIsMendedByAnotherPlace) {
  const Folder folder;
  fs::create_directory(folder / "stick");
  auto project = Project::open(savedProject(folder / "stick"));
  ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "a"))));
  fs::remove_all(folder / "stick");
  expectIo(project->save(), "no such folder");
  EXPECT_TRUE(project->modified());
  ASSERT_TRUE(ok(project->saveAs(folder / "plan.routewright")));
  EXPECT_EQ(store::readProject(folder / "plan.routewright")->sites.size(), 2U);
}

TEST(SaveFailure, OfTheBackupLeavesTheOldFile) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  const std::string before = contentOf(file);
  fs::create_directories(folder / "plan.routewright.bak/full");
  expectIo(store::writeProject(starOf(2), file), "backup");
  EXPECT_EQ(contentOf(file), before);
  EXPECT_EQ(namesIn(folder.path()).size(), 2U);
}
