#include "store/project.h"

#include "store/lock.h"
#include "store/project_file.h"
#include "store/recovery.h"

#include <fmt/format.h>
#include <unistd.h>

namespace rw::store {

namespace fs = std::filesystem;
using edit::ChangeSet;
using plan::Plan;

namespace {

constexpr std::string_view kJournalRole = "routewright-journal";

void removeFile(const fs::path& file) {
  std::error_code ignored;
  fs::remove(file, ignored);
}

} // namespace

struct Project::State {
  Plan plan;
  fs::path file;          ///< resolved; empty: never saved
  fs::path journalFolder; ///< never saved
  Plan start;             ///< never saved: what the journal starts from
  std::string fingerprint;
  std::optional<FileLock> lock;
  std::optional<Journal> journal; ///< made by the first edit
  bool readOnly = false;
  std::string lockedBy;
  std::vector<Error> notices;

  std::optional<Recovery> recovery;
  std::size_t recoverableBytes = 0; ///< of its journal
  bool recoverableInPart = false;

  std::vector<ChangeSet> steps;
  std::size_t inForce = 0;
  std::optional<std::size_t> saved = 0; ///< so many steps in force are what the file holds; nothing: that way is gone
  bool discarded = false;

  [[nodiscard]] bool modified() const { return saved != inForce; }

  ~State() {
    if (journal && (discarded || !modified())) journal->remove();
  }

  Status mayChange() const {
    if (recovery)
      return fail(RW_TR("errors", "unsaved edits of an earlier run are waiting"),
                  RW_TR("errors", "recover or drop them first"), {.file = file.string()});
    return {};
  }

  Status needJournal() {
    if (journal) return {};
    auto made = file.empty() ? newJournal()
                             : Journal::create(neighbour(file, kJournalRole), {.project = file, .base = fingerprint});
    if (!made) return fail(made.error());
    journal = std::move(*made);
    return {};
  }

  Result<Journal> newJournal() const {
    const JournalHeader header{.start = edit::diff(Plan(), start)};
    for (int n = 1;; ++n) {
      const fs::path path = journalFolder / fmt::format("plan-{}-{}.{}", ::getpid(), n, kJournalRole);
      std::error_code ignored;
      if (!fs::exists(fs::symlink_status(path, ignored))) return Journal::create(path, header);
    }
  }

  /// The plan with the changes, on the disk in the journal and then in force.
  Status perform(JournalOp op, const ChangeSet& changes) {
    if (readOnly)
      return fail(
          lockedBy.empty() ? Phrase(RW_TR("errors", "the project is read-only"))
                           : Phrase(RW_TR("errors", "the project is read-only: it is open elsewhere, {0}"), {lockedBy}),
          RW_TR("errors", "save it under another name to change it"), {.file = file.string()}, ErrorKind::Locked);
    if (Status status = mayChange(); !status) return status;
    Plan next = plan;
    if (Status status = edit::apply(next, changes); !status) return status;
    if (Status status = needJournal(); !status) return status;
    if (Status status = journal->append(op, changes); !status) return status;
    plan = std::move(next);
    discarded = false;
    return {};
  }

  /// Writes the plan to `target`, whose lock is ours.
  Status write(const fs::path& target) {
    const auto prepared = prepareProject(plan, target);
    if (!prepared) return fail(prepared.error());
    Status status = journal && target == file ? journal->appendSaving(prepared->fingerprint) : Status();
    if (status) status = replaceFile(prepared->fresh, target);
    if (!status) {
      removeFile(prepared->fresh);
      return status;
    }
    fingerprint = prepared->fingerprint;
    saved = inForce;
    if (journal) journal->remove();
    journal.reset();
    return {};
  }

  /// Looks for a journal that a former owner left beside the file.
  void findRecovery() {
    const fs::path path = neighbour(file, kJournalRole);
    std::error_code ignored;
    if (!fs::exists(fs::symlink_status(path, ignored))) return;
    const auto bytes = readFile(path);
    if (bytes && isUnborn(*bytes)) {
      removeFile(path);
      return;
    }
    auto found = bytes ? replayOn(*bytes, plan, fingerprint) : Result<Replayed>(fail(bytes.error()));
    if (!found) {
      unusable(path, found.error());
      return;
    }
    if (found->cut && found->changes.empty()) {
      unusable(path, {.what = RW_TR("errors", "it is damaged")});
      return;
    }
    if (found->changes.empty()) {
      removeFile(path);
      return;
    }
    if (found->cut)
      notices.push_back(
          {.what = RW_TR("errors", "a part of the recovery journal is damaged; what comes before it can be recovered"),
           .where = {.file = path.string()}});
    recoverableBytes = found->wholeBytes;
    recoverableInPart = found->cut;
    recovery = Recovery{path, file, std::move(found->plan), std::move(found->changes)};
  }

  void unusable(const fs::path& path, const Error& why) {
    const fs::path aside = putAside(path);
    notices.push_back({.what = {RW_TR("errors", "a recovery journal cannot be used: {0}"), {why.what}},
                       .mend = aside.empty()
                                   ? Phrase(RW_TR("errors", "it cannot be moved out of the way either; remove it"))
                                   : Phrase(RW_TR("errors", "it was kept as \"{0}\""), {aside.string()}),
                       .where = {.file = path.string()}});
    if (aside.empty()) readOnly = true; // no edit could be journalled
  }
};

Project::Project(std::unique_ptr<State> state) : state_(std::move(state)) {}
Project::Project(Project&&) noexcept = default;
Project& Project::operator=(Project&&) noexcept = default;
Project::~Project() = default;

Result<Project> Project::create(Plan plan, const fs::path& journalFolder) {
  std::error_code error;
  fs::create_directories(journalFolder, error);
  if (error || ::access(journalFolder.c_str(), W_OK | X_OK) != 0)
    return failIo(RW_TR("errors", "cannot keep a recovery journal"), error ? error.value() : errno, journalFolder);
  auto state = std::make_unique<State>();
  state->start = plan;
  state->plan = std::move(plan);
  state->journalFolder = journalFolder;
  return Project(std::move(state));
}

Result<Project> Project::resume(const fs::path& journal) {
  const auto refuse = [&](Error error) {
    error.where.file = journal.string();
    return fail(std::move(error));
  };
  if (Journal::inUse(journal))
    return fail(RW_TR("errors", "the recovery journal is in use"), RW_TR("errors", "close the other window"),
                {.file = journal.string()}, ErrorKind::Locked);
  const auto bytes = readFile(journal);
  if (!bytes) return fail(bytes.error());
  auto found = replayUnsaved(*bytes);
  if (!found) return refuse(found.error());
  auto state = std::make_unique<State>();
  if (found->cut) copyAside(journal);
  auto going = Journal::resume(journal, found->wholeBytes);
  if (!going) return fail(going.error());
  state->journal = std::move(*going);
  state->plan = std::move(found->plan);
  state->start = state->plan;
  state->journalFolder = journal.parent_path();
  state->steps = std::move(found->changes);
  state->inForce = state->steps.size();
  return Project(std::move(state));
}

Result<Project> Project::open(const fs::path& path) {
  auto state = std::make_unique<State>();
  state->file = resolved(path);
  auto lock = FileLock::take(state->file, &state->lockedBy);
  const auto bytes = readFile(state->file);
  if (!bytes) return fail(bytes.error());
  auto plan = parseProject(*bytes, state->file);
  if (!plan) return fail(plan.error());
  state->plan = std::move(*plan);
  state->fingerprint = fingerprintOf(*bytes);
  if (lock) {
    state->lock = std::move(*lock);
    state->findRecovery();
  } else {
    state->readOnly = true;
    state->notices.push_back(lock.error());
  }
  if (Status status = checkReplaceable(state->file); !status) {
    state->readOnly = true;
    state->notices.push_back(status.error());
  }
  return Project(std::move(state));
}

const Plan& Project::plan() const { return state_->plan; }
const fs::path& Project::file() const { return state_->file; }
bool Project::readOnly() const { return state_->readOnly; }
const std::string& Project::lockedBy() const { return state_->lockedBy; }
bool Project::modified() const { return state_->modified(); }
const std::optional<Recovery>& Project::recovery() const { return state_->recovery; }
const std::vector<Error>& Project::notices() const { return state_->notices; }
const std::vector<ChangeSet>& Project::steps() const { return state_->steps; }
std::size_t Project::stepsInForce() const { return state_->inForce; }
void Project::discard() { state_->discarded = true; }

Status Project::commit(ChangeSet changes) {
  State& s = *state_;
  if (changes.empty()) return {};
  if (Status status = s.perform(JournalOp::Commit, changes); !status) return status;
  s.steps.resize(s.inForce);
  if (s.saved && *s.saved > s.inForce) s.saved.reset();
  s.steps.push_back(std::move(changes));
  ++s.inForce;
  return {};
}

Result<std::optional<ChangeSet>> Project::undo() {
  State& s = *state_;
  if (s.inForce == 0) return std::nullopt;
  ChangeSet changes = edit::inverted(s.steps[s.inForce - 1]);
  if (Status status = s.perform(JournalOp::Undo, changes); !status) return fail(status.error());
  --s.inForce;
  return std::optional(std::move(changes));
}

Result<std::optional<ChangeSet>> Project::redo() {
  State& s = *state_;
  if (s.inForce == s.steps.size()) return std::nullopt;
  const ChangeSet& changes = s.steps[s.inForce];
  if (Status status = s.perform(JournalOp::Redo, changes); !status) return fail(status.error());
  ++s.inForce;
  return std::optional(changes);
}

Status Project::save() {
  State& s = *state_;
  if (s.file.empty()) return fail(RW_TR("errors", "the plan has no file yet"), RW_TR("errors", "save it under a name"));
  if (s.readOnly)
    return fail(RW_TR("errors", "the project is read-only"), RW_TR("errors", "save it under another name"),
                {.file = s.file.string()}, ErrorKind::Locked);
  if (Status status = s.mayChange(); !status) return status;
  std::error_code ignored;
  if (!s.modified() && fs::exists(s.file, ignored)) return {};
  return s.write(s.file);
}

Status Project::saveAs(const fs::path& path) {
  State& s = *state_;
  const fs::path target = resolved(path);
  if (target == s.file && !s.readOnly) return save();
  if (Status status = s.mayChange(); !status) return status;
  if (Status status = checkReplaceable(target); !status) return status;
  auto lock = FileLock::take(target);
  if (!lock) return fail(lock.error());
  // Edits of what is about to be replaced would not fit the new file.
  const fs::path stale = neighbour(target, kJournalRole);
  std::error_code ignored;
  const bool leftover = fs::exists(fs::symlink_status(stale, ignored));
  if (Status status = s.write(target); !status) return status;
  if (leftover) s.unusable(stale, {.what = RW_TR("errors", "the file that it belongs to was replaced")});
  s.lock = std::move(*lock);
  s.file = target;
  s.readOnly = false;
  s.lockedBy.clear();
  return {};
}

Status Project::recover(std::string title) {
  State& s = *state_;
  if (!s.recovery) return fail(RW_TR("errors", "there is nothing to recover"));
  ChangeSet step = asOneStep(s.recovery->changes, std::move(title));
  Plan next = s.plan;
  if (Status status = edit::apply(next, step); !status) return status;
  if (s.recoverableInPart) copyAside(s.recovery->journal);
  auto journal = Journal::resume(s.recovery->journal, s.recoverableBytes);
  if (!journal) return fail(journal.error());
  s.journal = std::move(*journal); // what is recovered is in it already
  s.plan = std::move(next);
  s.recovery.reset();
  s.steps.push_back(std::move(step));
  ++s.inForce;
  return {};
}

Status Project::dropRecovery() {
  State& s = *state_;
  if (!s.recovery) return {};
  std::error_code error;
  if (!fs::remove(s.recovery->journal, error) && error)
    return failIo(RW_TR("errors", "cannot remove the recovery journal"), error.value(), s.recovery->journal);
  s.recovery.reset();
  return {};
}

std::vector<Recovery> orphanedJournals(const fs::path& journalFolder) {
  std::vector<Recovery> out;
  std::error_code error;
  for (fs::directory_iterator entry(journalFolder, error), end; !error && entry != end; entry.increment(error)) {
    const fs::path& path = entry->path();
    if (!path.filename().string().ends_with("." + std::string(kJournalRole)) || Journal::inUse(path)) continue;
    const auto bytes = readFile(path);
    if (!bytes) continue;
    if (auto found = replayUnsaved(*bytes); found && !found->changes.empty())
      out.push_back({path, {}, std::move(found->plan), std::move(found->changes)});
  }
  std::ranges::sort(out, {}, &Recovery::journal);
  return out;
}

} // namespace rw::store
