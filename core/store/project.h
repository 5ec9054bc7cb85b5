// A project file: a plan in SQLite. Edits go to a recovery journal beside the file at once; saving
// writes a new file and renames it over the old one, so that there is always a whole one.
#pragma once

#include "edit/transaction.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace rw::store {

inline constexpr int kSchemaVersion = 4;
inline constexpr std::string_view kFileEnding = ".routewright";

/// Writes a whole project file (a new one, read back, then renamed into place; the old one is kept as `.bak`). Never
/// leaves a half file. ErrorKind::Io where the machine fails, ErrorKind::Locked where somebody has the project open, an
/// error with a path where the plan's problems (`plan::problems`, the catalogue's ids aside) would keep it from being
/// read.
Status writeProject(const plan::Plan& plan, const std::filesystem::path& file);
/// Reads a whole project file. A newer one is ErrorKind::Newer, a file that is not ours ErrorKind::Foreign, a damaged
/// one an error that names the backup where there is one.
Result<plan::Plan> readProject(const std::filesystem::path& file);

/// A journal that an earlier run left behind: edits that were committed but not saved.
struct Recovery {
  std::filesystem::path journal;
  std::filesystem::path project;        ///< the file they belong to; empty for a plan that was never saved
  plan::Plan plan;                      ///< with all of them applied
  std::vector<edit::ChangeSet> changes; ///< what is in it, oldest first
};

/// A plan that is being worked on: the plan, its undo history, its file, its lock and its journal.
class Project {
 public:
  /// A new plan without a file; its journal lies in `journalFolder` until it is saved.
  static Result<Project> create(plan::Plan plan, const std::filesystem::path& journalFolder);
  /// Goes on with a journal that `orphanedJournals` found: its changes are the steps, and more are added to it.
  static Result<Project> resume(const std::filesystem::path& journal);
  /// Opens a project file and takes its lock. Where another instance has it, the project is read-only and says so.
  /// A journal beside it that holds unsaved edits is given back by `recovery` and not applied by itself; until it is
  /// taken over or dropped, the plan can be neither changed nor saved.
  static Result<Project> open(const std::filesystem::path& file);
  Project(Project&&) noexcept;
  Project& operator=(Project&&) noexcept;
  ~Project(); ///< closes; an unsaved journal stays for recovery unless `discard` was called

  [[nodiscard]] const plan::Plan& plan() const;
  [[nodiscard]] const std::filesystem::path& file() const; ///< empty: never saved
  [[nodiscard]] bool readOnly() const;
  [[nodiscard]] const std::string& lockedBy() const; ///< who has it, where read-only
  [[nodiscard]] bool modified() const;               ///< differs from the file; never saved: has steps in force
  [[nodiscard]] const std::optional<Recovery>& recovery() const;
  /// What did not keep the project from opening but people should know: why it is read-only, a journal that cannot be
  /// used and where it was put.
  [[nodiscard]] const std::vector<Error>& notices() const;

  /// Applies a change set as one undo step and writes it to the journal before it returns. Redo steps are dropped.
  Status commit(edit::ChangeSet changes);
  /// Undo and redo are the same swap; nothing where there is nothing to do. The change set that was applied is given
  /// back.
  Result<std::optional<edit::ChangeSet>> undo();
  Result<std::optional<edit::ChangeSet>> redo();
  /// Steps done, oldest first, and how many of them are in force (the rest can be redone).
  [[nodiscard]] const std::vector<edit::ChangeSet>& steps() const;
  [[nodiscard]] std::size_t stepsInForce() const;

  /// Saves to its file; empties the journal. `saveAs` moves the project (lock and journal) to the new file.
  Status save();
  Status saveAs(const std::filesystem::path& file);
  /// Takes over what `recovery` offers, as one step; or drops it.
  Status recover(std::string title = "Recover unsaved edits");
  Status dropRecovery();
  /// Forgets unsaved edits: the journal is removed when the project closes.
  void discard();

 private:
  struct State;
  explicit Project(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// Journals of plans that were never saved, in `journalFolder`, whose owner is not running any more.
std::vector<Recovery> orphanedJournals(const std::filesystem::path& journalFolder);

} // namespace rw::store
