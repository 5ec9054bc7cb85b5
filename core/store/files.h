// Files as the project store needs them: read whole, replaced at once or not at all, and with a word of what went
// wrong.
#pragma once

#include "base/error.h"

#include <filesystem>
#include <string>

namespace rw::store {

/// What a system error means for somebody who wanted to save, and what to do about it.
struct Reason {
  Phrase what;
  Phrase mend;
};
Reason reasonOf(int systemError);
/// `wanted: reason`, of ErrorKind::Io, at `file`.
tl::unexpected<Error> failIo(const Phrase& wanted, int systemError, const std::filesystem::path& file);

/// A file descriptor that closes itself.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor();
  [[nodiscard]] int get() const { return number_; }
  [[nodiscard]] bool valid() const { return number_ >= 0; }

 private:
  int number_ = -1;
};

/// The absolute path with every symbolic link followed, so that one file has one lock and a link stays a link.
std::filesystem::path resolved(const std::filesystem::path& file);
/// A hidden neighbour: `.<name>.<role>`.
std::filesystem::path neighbour(const std::filesystem::path& file, std::string_view role);
/// `<name>.bak`.
std::filesystem::path backupOf(const std::filesystem::path& file);

/// The whole of a regular file of at most 512 MB.
Result<std::string> readFile(const std::filesystem::path& file);
/// All of `bytes`, or the system's error number.
int writeAll(int descriptor, std::string_view bytes);
/// Makes names in a folder (new, renamed, removed) last; an error number or 0. File systems that cannot are let off.
int syncFolder(const std::filesystem::path& folder);

/// Whether a file may be replaced: its folder is there, and the file itself is neither a folder nor write-protected.
Status checkReplaceable(const std::filesystem::path& file);
/// An empty new file beside `file` with the name that `neighbour(file, "routewright-new")` gives; an old one is
/// removed.
Result<std::filesystem::path> createBeside(const std::filesystem::path& file);
/// Puts `fresh` in the place of `file` with its permissions, and keeps the old one as its backup. There is a whole file
/// under the name at every moment. On an error `file` is as it was.
Status replaceFile(const std::filesystem::path& fresh, const std::filesystem::path& file);
/// Renames a file that is no good to a free name beside it (`….unusable-2`) and returns it; empty where that failed.
std::filesystem::path putAside(const std::filesystem::path& file);
/// Keeps a copy under such a name, as far as the disk lets it.
void copyAside(const std::filesystem::path& file);

/// Tells two contents apart: their length and a 64-bit FNV-1a sum. Not against forgery.
std::string fingerprintOf(std::string_view bytes);
std::uint64_t checksumOf(std::string_view bytes, std::uint64_t start = 0xcbf29ce484222325U);

} // namespace rw::store
