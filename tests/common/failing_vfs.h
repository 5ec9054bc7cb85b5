// A disk that fails on demand, as SQLite sees it.
#pragma once

#include <string>

namespace rw::test {

enum class Fault {
  Full,       ///< no space left, after half of what was to be written
  Io,         ///< the disk failed
  CannotOpen, ///< too many files, no permission
};

/// While it lives, project files are written through it. Opening, writing, cutting and syncing a file count as
/// operations, from 0; from number `first` on (or only that one), they fail.
class FailingDisk {
 public:
  FailingDisk(int first, Fault fault, bool onlyOnce = false);
  FailingDisk(const FailingDisk&) = delete;
  FailingDisk& operator=(const FailingDisk&) = delete;
  ~FailingDisk();

  [[nodiscard]] bool hasFailed() const;
  [[nodiscard]] int operations() const;
  [[nodiscard]] int syncs() const;
};

} // namespace rw::test
