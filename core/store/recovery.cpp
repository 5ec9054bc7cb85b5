#include "store/recovery.h"

namespace rw::store {

using edit::ChangeSet;
using plan::Plan;

namespace {

/// The entries from `first` on, applied to the plan as far as they fit.
Replayed replay(std::string_view journal, const JournalContent& content, std::size_t first, const Plan& start) {
  Replayed out{.plan = start, .changes = {}, .wholeBytes = content.wholeBytes};
  // A last line without an end was never acknowledged; anything else that is no good was.
  out.cut = journal.substr(content.wholeBytes).find('\n') != std::string_view::npos;
  for (std::size_t i = first; i < content.entries.size(); ++i) {
    const JournalContent::Entry& entry = content.entries[i];
    if (!edit::apply(out.plan, entry.changes)) {
      out.cut = true;
      out.wholeBytes = entry.start;
      break;
    }
    if (entry.op == JournalOp::Undo && !out.changes.empty() && edit::inverted(out.changes.back()) == entry.changes)
      out.changes.pop_back();
    else
      out.changes.push_back(entry.changes);
  }
  if (edit::diff(start, out.plan).empty()) out.changes.clear();
  return out;
}

} // namespace

Result<Replayed> replayUnsaved(std::string_view journal) {
  const auto content = parseJournal(journal);
  if (!content) return fail(content.error());
  if (!content->header.project.empty()) return fail(RW_TR("errors", "it belongs to a project file"));
  Plan start;
  if (Status status = edit::apply(start, content->header.start); !status) return fail(status.error());
  return replay(journal, *content, 0, start);
}

Result<Replayed> replayOn(std::string_view journal, const Plan& plan, const std::string& fingerprint) {
  const auto content = parseJournal(journal);
  if (!content) return fail(content.error());
  // A save may have got as far as the new file, but not to removing the journal: the newest state that the file is in.
  for (auto saving = content->savings.rbegin(); saving != content->savings.rend(); ++saving)
    if (saving->fingerprint == fingerprint) return replay(journal, *content, saving->entries, plan);
  if (content->header.base == fingerprint) return replay(journal, *content, 0, plan);
  return fail(RW_TR("errors", "its edits belong to another state of the file, which was replaced since"));
}

ChangeSet asOneStep(const std::vector<ChangeSet>& changes, std::string title) {
  ChangeSet out{.title = std::move(title), .author = {}, .time = {}, .changes = {}};
  for (const ChangeSet& set : changes) out.changes.insert(out.changes.end(), set.changes.begin(), set.changes.end());
  return out;
}

} // namespace rw::store
