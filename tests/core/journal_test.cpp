// What was committed is there again after a crash, whenever it came.
#include "common/folder.h"
#include "common/ok.h"
#include "common/projects.h"
#include "store/files.h"
#include "store/project.h"
#include "store/recovery.h"

#include <csignal>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>

using namespace rw;
using namespace rw::test;
namespace fs = std::filesystem;
using store::Project;

namespace {

/// Leaves unsaved edits behind, as a crash would: the sites `e1` to `e<count>`.
void leaveEdits(const fs::path& file, int count) {
  auto project = Project::open(file);
  ASSERT_TRUE(ok(project));
  for (int i = 1; i <= count; ++i) ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "e" + std::to_string(i)))));
}

std::vector<std::string> titles(const std::vector<edit::ChangeSet>& changes) {
  std::vector<std::string> out;
  for (const edit::ChangeSet& set : changes) out.push_back(set.title);
  return out;
}

/// Runs `work(report)` in a process that is killed at a random moment after it has reported at least `enough` numbers;
/// returns the last number that it reported.
template <class Work> int killDuring(Work work, int enough, std::mt19937& random) {
  int ends[2];
  if (::pipe(ends) != 0) return -1;
  const pid_t child = ::fork();
  if (child == 0) {
    work([&](int number) {
      if (::write(ends[1], &number, sizeof number) != sizeof number) ::_exit(2);
    });
    ::_exit(0);
  }
  ::close(ends[1]);
  int last = 0;
  for (int i = 0; i < enough; ++i)
    if (::read(ends[0], &last, sizeof last) != sizeof last) return -1;
  ::usleep(std::uniform_int_distribution<useconds_t>(0, 20'000)(random));
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
  while (::read(ends[0], &last, sizeof last) == sizeof last) {
  }
  ::close(ends[0]);
  return last;
}

} // namespace

TEST(Journal, OffersWhatWasNotSavedAndTakesItOverAsOneStep) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  leaveEdits(file, 3);
  {
    auto project = Project::open(file);
    ASSERT_TRUE(ok(project));
    ASSERT_TRUE(project->recovery());
    EXPECT_EQ(titles(project->recovery()->changes), (std::vector<std::string>{"Add e1", "Add e2", "Add e3"}));
    EXPECT_EQ(project->recovery()->plan.sites.size(), 4U);
    EXPECT_EQ(project->plan().sites.size(), 1U) << "not applied by itself";
    EXPECT_FALSE(project->commit(addSite(project->plan(), "a"))) << "first the answer";
    EXPECT_FALSE(project->save());
    EXPECT_FALSE(project->saveAs(folder / "other"));
  }
  {
    auto project = Project::open(file);
    ASSERT_TRUE(project->recovery()) << "still there while nobody has answered";
    ASSERT_TRUE(ok(project->recover()));
    EXPECT_FALSE(project->recovery());
    EXPECT_EQ(project->plan().sites.size(), 4U);
    EXPECT_EQ(project->steps().size(), 1U);
    EXPECT_TRUE(project->modified());
    ASSERT_TRUE(ok(project->commit(renameSite(project->plan(), "e1", "Erie"))));
  }
  {
    auto project = Project::open(file);
    ASSERT_TRUE(project->recovery()) << "recovered, edited, and lost again";
    ASSERT_TRUE(ok(project->recover()));
    EXPECT_EQ(project->plan().sites.find("e1")->name, "Erie");
    ASSERT_TRUE(ok(project->undo()));
    EXPECT_EQ(project->plan().sites.size(), 1U) << "all in one step";
    ASSERT_TRUE(ok(project->redo()));
    ASSERT_TRUE(ok(project->save()));
  }
  EXPECT_FALSE(Project::open(file)->recovery());
  EXPECT_EQ(store::readProject(file)->sites.size(), 4U);
}

TEST(Journal, IsGoneWhenItIsDropped) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  leaveEdits(file, 2);
  {
    auto project = Project::open(file);
    ASSERT_TRUE(ok(project->dropRecovery()));
    EXPECT_FALSE(project->recovery());
    EXPECT_TRUE(ok(project->commit(addSite(project->plan(), "a"))));
    EXPECT_TRUE(ok(project->save()));
  }
  EXPECT_EQ(store::readProject(file)->sites.size(), 2U);
  EXPECT_FALSE(Project::open(file)->recovery());
}

TEST(Journal, KnowsUndoAndRedo) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  {
    auto project = Project::open(file);
    for (const char* id : {"a", "b", "c"}) ASSERT_TRUE(ok(project->commit(addSite(project->plan(), id))));
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(ok(project->undo()));
    for (int i = 0; i < 2; ++i) ASSERT_TRUE(ok(project->redo()));
    ASSERT_TRUE(ok(project->undo()));
    ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "d"))));
  }
  {
    const auto project = Project::open(file);
    ASSERT_TRUE(project->recovery());
    EXPECT_EQ(titles(project->recovery()->changes), (std::vector<std::string>{"Add a", "Add d"}));
  }
  // Undoing what an earlier save holds is an edit like any other.
  fs::remove(journalOf(file));
  {
    auto project = Project::open(file);
    ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "a"))));
    ASSERT_TRUE(ok(project->save()));
    ASSERT_TRUE(ok(project->undo()));
  }
  auto project = Project::open(file);
  ASSERT_TRUE(project->recovery());
  ASSERT_TRUE(ok(project->recover()));
  EXPECT_EQ(project->plan().sites.find("a"), nullptr);
}

TEST(Journal, ACrashBetweenTheNewFileAndTheEmptiedJournalOffersNothingTwice) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  std::string journal;
  const plan::Plan before = store::readProject(file).value();
  {
    auto project = Project::open(file);
    ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "a"))));
    // What the journal holds at the moment of the rename: the edit, and the fingerprint of the file to be.
    plan::Plan after = project->plan();
    ASSERT_TRUE(ok(store::writeProject(after, folder / "twin")));
    journal = contentOf(journalOf(file));
    setContent(folder / "saving", journal);
    auto open = store::Journal::resume(folder / "saving", journal.size());
    ASSERT_TRUE(ok(open));
    ASSERT_TRUE(ok(open->appendSaving(store::fingerprintOf(contentOf(folder / "twin")))));
    journal = contentOf(folder / "saving");
    ASSERT_TRUE(ok(open->append(store::JournalOp::Commit, addSite(after, "b"))));
    ASSERT_TRUE(ok(project->save()));
  }
  setContent(journalOf(file), journal);
  {
    const auto project = Project::open(file);
    ASSERT_TRUE(ok(project));
    EXPECT_FALSE(project->recovery()) << "the edit is in the file";
    EXPECT_TRUE(project->notices().empty());
    EXPECT_FALSE(fs::exists(journalOf(file)));
  }
  setContent(journalOf(file), contentOf(folder / "saving"));
  {
    const auto project = Project::open(file);
    ASSERT_TRUE(project->recovery());
    EXPECT_EQ(titles(project->recovery()->changes), std::vector<std::string>{"Add b"}) << "what came after the save";
  }
  // The rename never came: all of it is unsaved.
  ASSERT_TRUE(ok(store::writeProject(before, file)));
  const auto project = Project::open(file);
  ASSERT_TRUE(project->recovery());
  EXPECT_EQ(titles(project->recovery()->changes), (std::vector<std::string>{"Add a", "Add b"}));
}

TEST(Journal, OfAnotherStateOfTheFileIsPutAsideWithAWord) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  leaveEdits(file, 2);
  const std::string journal = contentOf(journalOf(file));
  ASSERT_TRUE(ok(store::writeProject(starOf(3), file)));
  auto project = Project::open(file);
  ASSERT_TRUE(ok(project));
  EXPECT_FALSE(project->recovery());
  ASSERT_EQ(project->notices().size(), 1U);
  EXPECT_THAT(project->notices()[0].text(), testing::HasSubstr("unusable-1"));
  EXPECT_EQ(contentOf(journalOf(file).string() + ".unusable-1"), journal) << "never thrown away silently";
  EXPECT_TRUE(ok(project->commit(addSite(project->plan(), "a"))));
  EXPECT_TRUE(ok(project->save()));
}

TEST(Journal, OfAnotherVersionOrGarbageIsPutAsideWithAWord) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  leaveEdits(file, 1);
  std::string other = contentOf(journalOf(file));
  const std::string payload = R"({"format":9,"version":"3.0"})";
  other = "journal " + std::to_string(payload.size()) + " " +
          [&] {
            std::string sum(16, '0');
            std::snprintf(sum.data(), 17, "%016llx",
                          static_cast<unsigned long long>(store::checksumOf(payload, store::checksumOf("journal"))));
            return sum;
          }() +
          " " + payload + "\n";
  for (const auto& [bytes, word] : std::vector<std::pair<std::string, std::string>>{
           {other, "another version of Routewright (3.0)"},
           {"garbage\n", "not a recovery journal"},
           {std::string(3000, '\0'), "not a recovery journal"},
           {"journal 99999999999999999999 0 {}\n", "not a recovery journal"},
           {"journal -5 0 {}\n", "not a recovery journal"}}) {
    setContent(journalOf(file), bytes);
    const auto project = Project::open(file);
    ASSERT_TRUE(ok(project));
    EXPECT_FALSE(project->recovery());
    ASSERT_EQ(project->notices().size(), 1U);
    EXPECT_THAT(project->notices()[0].what, testing::HasSubstr(word));
    EXPECT_FALSE(project->readOnly());
    EXPECT_FALSE(fs::exists(journalOf(file)));
  }
  EXPECT_TRUE(fs::exists(journalOf(file).string() + ".unusable-5"));
  // One whose making was broken off never held an edit: nothing to speak of.
  for (const std::string& unborn : {std::string(), std::string("jour"), other.substr(0, other.size() - 1)}) {
    setContent(journalOf(file), unborn);
    EXPECT_TRUE(Project::open(file)->notices().empty());
    EXPECT_FALSE(fs::exists(journalOf(file)));
  }
}

TEST(Journal, TornAtAnyByteGivesEveryWholeEdit) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  leaveEdits(file, 4);
  const std::string journal = contentOf(journalOf(file));
  const std::string project = contentOf(file);
  const plan::Plan plan = store::readProject(file).value();
  const std::string fingerprint = store::fingerprintOf(project);
  for (std::size_t size = 0; size <= journal.size(); ++size) {
    const std::string torn = journal.substr(0, size);
    const auto lines = static_cast<std::size_t>(std::ranges::count(torn, '\n'));
    const auto found = store::replayOn(torn, plan, fingerprint);
    ASSERT_EQ(found.has_value(), lines > 0) << size;
    if (!found) continue;
    EXPECT_EQ(found->changes.size(), lines - 1) << size;
    EXPECT_EQ(found->plan.sites.size(), lines) << size;
    EXPECT_FALSE(found->cut) << size;
  }
  // The same through the file: torn, opened, recovered, edited, lost, opened.
  for (std::size_t size = journal.size() - 3; size > 0; size -= std::min<std::size_t>(size, 131)) {
    setContent(file, project);
    setContent(journalOf(file), journal.substr(0, size));
    std::size_t sites = 1;
    {
      auto torn = Project::open(file);
      ASSERT_TRUE(ok(torn));
      if (torn->recovery()) {
        ASSERT_TRUE(ok(torn->recover()));
      }
      sites = torn->plan().sites.size();
      ASSERT_TRUE(ok(torn->commit(addSite(torn->plan(), "more"))));
    }
    auto again = Project::open(file);
    ASSERT_TRUE(again->recovery()) << size;
    EXPECT_EQ(again->recovery()->plan.sites.size(), sites + 1) << size;
    ASSERT_TRUE(ok(again->dropRecovery()));
  }
}

TEST(Journal, DamagedAnywhereGivesTheEditsBeforeItOrNothing) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  leaveEdits(file, 3);
  const std::string journal = contentOf(journalOf(file));
  const plan::Plan plan = store::readProject(file).value();
  const std::string fingerprint = store::fingerprintOf(contentOf(file));
  for (std::size_t at = 0; at < journal.size(); ++at)
    for (const char byte : {'\n', ' ', '9', static_cast<char>(journal[at] ^ 1)}) {
      std::string bytes = journal;
      if (bytes[at] == byte) continue;
      bytes[at] = byte;
      const auto line = static_cast<std::size_t>(std::ranges::count(journal.substr(0, at), '\n'));
      const auto found = store::replayOn(bytes, plan, fingerprint);
      ASSERT_EQ(found.has_value(), line > 0) << at;
      if (!found) continue;
      EXPECT_EQ(found->changes.size(), line - 1) << at;
    }
  // A good edit after the damage is not thrown away with it: the whole journal is kept beside.
  std::string bytes = journal;
  bytes[bytes.find("Add e2")] = 'X';
  setContent(journalOf(file), bytes);
  auto project = Project::open(file);
  ASSERT_TRUE(project->recovery());
  EXPECT_EQ(project->notices().size(), 1U);
  ASSERT_TRUE(ok(project->recover()));
  EXPECT_NE(project->plan().sites.find("e1"), nullptr);
  EXPECT_EQ(contentOf(journalOf(file).string() + ".unusable-1"), bytes);
}

TEST(Journal, EveryCommittedEditIsThereAfterTheProcessWasKilled) {
  std::mt19937 random(20240521);
  for (int run = 0; run < 20; ++run) {
    const Folder folder;
    const fs::path file = savedProject(folder.path());
    const int last = killDuring(
        [&](const auto& report) {
          auto project = Project::open(file);
          for (int i = 1; project && i < 10'000; ++i) {
            if (!project->commit(addSite(project->plan(), "e" + std::to_string(i)))) return;
            report(i);
          }
        },
        1 + run % 7, random);
    ASSERT_GT(last, 0);
    auto project = Project::open(file);
    ASSERT_TRUE(ok(project));
    EXPECT_FALSE(project->readOnly());
    ASSERT_TRUE(project->recovery());
    ASSERT_TRUE(ok(project->recover()));
    for (int i = 1; i <= last; ++i)
      ASSERT_NE(project->plan().sites.find("e" + std::to_string(i)), nullptr) << i << " of " << last;
    EXPECT_LE(project->plan().sites.size(), static_cast<std::size_t>(last) + 2) << "at most the one under way besides";
  }
}

TEST(Journal, NothingIsLostOrDoubledWhereTheProcessWasKilledWhileItSaved) {
  std::mt19937 random(7);
  for (int run = 0; run < 20; ++run) {
    const Folder folder;
    const fs::path file = savedProject(folder.path());
    const int last = killDuring(
        [&](const auto& report) {
          auto project = Project::open(file);
          for (int i = 1; project && i < 10'000; ++i) {
            if (!project->commit(addSite(project->plan(), "e" + std::to_string(i)))) return;
            report(i);
            if (i % 2 == 0 && !project->save()) return;
          }
        },
        1 + run % 5, random);
    ASSERT_GT(last, 0);
    auto project = Project::open(file);
    ASSERT_TRUE(ok(project));
    EXPECT_TRUE(project->notices().empty()) << project->notices()[0].text();
    if (project->recovery()) {
      ASSERT_TRUE(ok(project->recover()));
    }
    for (int i = 1; i <= last; ++i)
      ASSERT_NE(project->plan().sites.find("e" + std::to_string(i)), nullptr) << i << " of " << last;
    EXPECT_LE(project->plan().sites.size(), static_cast<std::size_t>(last) + 2);
    ASSERT_TRUE(ok(project->commit(addSite(project->plan(), "more"))));
    ASSERT_TRUE(ok(project->save()));
    EXPECT_EQ(namesIn(folder.path()).size(), 3U)
        << "the file, its backup and the lock: what was half done is cleaned up";
  }
}

TEST(Journal, OfAPlanThatWasNeverSavedIsFoundWhenItsOwnerIsDead) {
  const Folder folder;
  std::mt19937 random(3);
  const int last = killDuring(
      [&](const auto& report) {
        auto project = Project::create(starOf(2), folder.path());
        for (int i = 1; project && i < 10'000; ++i) {
          if (!project->commit(addSite(project->plan(), "e" + std::to_string(i)))) return;
          report(i);
        }
      },
      3, random);
  setContent(folder / "garbage.routewright-journal", "garbage");
  setContent(folder / "notes.txt", "not ours");
  auto alive = Project::create({}, folder.path());
  ASSERT_TRUE(ok(alive->commit(addSite(alive->plan(), "alive"))));

  fs::path journal;
  {
    const auto orphans = store::orphanedJournals(folder.path());
    ASSERT_EQ(orphans.size(), 1U);
    journal = orphans[0].journal;
    EXPECT_TRUE(orphans[0].project.empty());
    EXPECT_GE(orphans[0].changes.size(), static_cast<std::size_t>(last));
    EXPECT_EQ(orphans[0].plan.sites.size(), 3 + orphans[0].changes.size());
  }
  {
    auto project = Project::resume(journal);
    ASSERT_TRUE(ok(project));
    EXPECT_TRUE(project->modified());
    EXPECT_TRUE(project->file().empty());
    EXPECT_EQ(store::orphanedJournals(folder.path()).size(), 0U) << "it has an owner again";
    EXPECT_EQ(Project::resume(journal).error().kind, ErrorKind::Locked);
    ASSERT_TRUE(ok(project->undo()));
    ASSERT_TRUE(ok(project->commit(renameSite(project->plan(), "hub", "Hub"))));
  }
  auto project = Project::resume(journal);
  ASSERT_TRUE(ok(project));
  EXPECT_EQ(project->plan().sites.find("hub")->name, "Hub");
  const plan::Plan plan = project->plan();
  ASSERT_TRUE(ok(project->saveAs(folder / "plan.routewright")));
  EXPECT_FALSE(fs::exists(journal));
  EXPECT_TRUE(same(store::readProject(folder / "plan.routewright").value(), plan));
  EXPECT_TRUE(store::orphanedJournals(folder / "missing").empty());
}

TEST(Journal, ThatCannotBeWrittenRefusesTheEditAndStaysWhole) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  const pid_t child = ::fork();
  if (child == 0) {
    // A limit on the size of files stands for a full disk.
    ::signal(SIGXFSZ, SIG_IGN);
    auto project = Project::open(file);
    if (!project || !project->commit(addSite(project->plan(), "a"))) ::_exit(1);
    const auto size = static_cast<rlim_t>(fs::file_size(journalOf(file)));
    const rlimit small{size + 40, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const Status refused = project->commit(addSite(project->plan(), "b"));
    if (refused || refused.error().kind != ErrorKind::Io || refused.error().mend.empty()) ::_exit(2);
    if (project->plan().sites.find("b") != nullptr || project->steps().size() != 1) ::_exit(3);
    if (fs::file_size(journalOf(file)) != size) ::_exit(4);
    const rlimit large{RLIM_INFINITY, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &large);
    if (!project->commit(addSite(project->plan(), "c"))) ::_exit(5);
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  ASSERT_TRUE(WIFEXITED(status));
  ASSERT_EQ(WEXITSTATUS(status), 0);
  const auto project = Project::open(file);
  ASSERT_TRUE(project->recovery());
  EXPECT_EQ(titles(project->recovery()->changes), (std::vector<std::string>{"Add a", "Add c"}));
}
