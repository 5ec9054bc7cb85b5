// One owner per project file: a lock file beside it, that the system lets go of when the owner dies.
#pragma once

#include "store/files.h"

namespace rw::store {

class FileLock {
 public:
  /// Takes the lock of a (resolved) project file. ErrorKind::Locked where another has it, whose name is then also put
  /// into `owner`; other errors say why no lock can be made there.
  static Result<FileLock> take(const std::filesystem::path& file, std::string* owner = nullptr);
  FileLock(FileLock&&) noexcept = default;
  FileLock& operator=(FileLock&& other) noexcept;
  ~FileLock(); ///< lets go and removes the lock file

 private:
  FileLock(Descriptor handle, std::filesystem::path path) : handle_(std::move(handle)), path_(std::move(path)) {}
  Descriptor handle_;
  std::filesystem::path path_;
};

} // namespace rw::store
