// What a journal that was left behind still holds.
#pragma once

#include "store/journal.h"
#include "store/project.h"

namespace rw::store {

/// A journal's edits on the plan that they start from.
struct Replayed {
  plan::Plan plan;
  std::vector<edit::ChangeSet> changes; ///< in force, oldest first: what was undone is left out
  std::size_t wholeBytes = 0;           ///< of the journal, up to the last edit that could be used
  bool cut = false;                     ///< more than a torn last line could not be used
};

/// The edits of a never-saved plan's journal. An error where the journal is no good or is a saved project's.
Result<Replayed> replayUnsaved(std::string_view journal);

/// The edits of a project's journal that are not in its file yet, whose plan and fingerprint are given. An error where
/// the journal is no good or belongs to another state of the file.
Result<Replayed> replayOn(std::string_view journal, const plan::Plan& plan, const std::string& fingerprint);

/// All changes one after the other, as one step; exact where joining them would not be.
edit::ChangeSet asOneStep(const std::vector<edit::ChangeSet>& changes, std::string title);

} // namespace rw::store
