// The recovery journal: what was done since the last save, one record a line, each on the disk before its edit counts.
#pragma once

#include "edit/change_set.h"
#include "store/files.h"

#include <vector>

namespace rw::store {

/// What a journal belongs to.
struct JournalHeader {
  std::filesystem::path project; ///< empty: never saved
  std::string base;              ///< fingerprint of the project file that the edits start from
  edit::ChangeSet start;         ///< never saved: the plan that the edits start from, as what makes it of a new one
};

/// How an edit came about. All three carry the changes as they were applied.
enum class JournalOp { Commit, Undo, Redo };

/// A journal as it was found. What follows a torn or damaged line is not in it.
struct JournalContent {
  struct Entry {
    JournalOp op;
    edit::ChangeSet changes;
    std::size_t start; ///< where its line starts, in bytes
  };
  /// The project was about to be saved after so many entries, as a file with this fingerprint.
  struct Saving {
    std::size_t entries;
    std::string fingerprint;
  };
  JournalHeader header;
  std::vector<Entry> entries;
  std::vector<Saving> savings;
  std::size_t wholeBytes = 0; ///< up to the end of the last good line
  bool torn = false;          ///< something follows that is no good
};

/// Reads a journal's text. A header that is no good is an error; it names another version's.
Result<JournalContent> parseJournal(std::string_view bytes);

/// Whether a journal's making was broken off before its first line was whole: no edit was ever in it.
bool isUnborn(std::string_view bytes);

/// A journal that is being written. It is locked while it is open.
class Journal {
 public:
  /// A new journal, which is empty but for its header. An old file of that name is an error.
  static Result<Journal> create(const std::filesystem::path& file, const JournalHeader& header);
  /// Goes on with a journal after its last good line. Locked: its owner is alive.
  static Result<Journal> resume(const std::filesystem::path& file, std::size_t wholeBytes);
  /// Whether a living process writes it.
  static bool inUse(const std::filesystem::path& file);

  [[nodiscard]] const std::filesystem::path& file() const { return file_; }
  /// On the disk when it returns; on an error, the journal is as before.
  Status append(JournalOp op, const edit::ChangeSet& changes);
  /// Notes that the state so far is about to become the project file with this fingerprint.
  Status appendSaving(const std::string& fingerprint);
  /// Removes the file; nothing can be appended after that.
  void remove();

 private:
  Journal(Descriptor handle, std::filesystem::path file, std::size_t size)
      : handle_(std::move(handle)), file_(std::move(file)), size_(size) {}
  Status write(std::string_view op, std::string_view payload);
  Descriptor handle_;
  std::filesystem::path file_;
  std::size_t size_;
};

} // namespace rw::store
