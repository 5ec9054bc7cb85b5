#include "store/lock.h"

#include "base/text.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <fmt/format.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rw::store {

namespace fs = std::filesystem;

namespace {

std::string hostName() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "unknown";
}

std::string userName() {
  std::array<char, 4096> buffer{};
  passwd entry{};
  passwd* found = nullptr;
  if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
    return found->pw_name;
  return std::to_string(::getuid());
}

/// `user@host, process 123`
std::string ownName() { return fmt::format("{}@{}, process {}", userName(), hostName(), ::getpid()); }

std::string ownerIn(int descriptor) {
  std::array<char, 300> buffer{};
  const ssize_t got = ::pread(descriptor, buffer.data(), buffer.size() - 1, 0);
  const std::string name = got > 0 ? std::string(buffer.data(), static_cast<std::size_t>(got)) : std::string();
  return name.empty() || !isCleanUtf8(name) ? "another instance" : excerpt(name, 200);
}

/// For file systems without `flock`: whether the lock's owner ran on this machine and is gone.
bool isDead(const std::string& owner) {
  const std::string marker = fmt::format("@{}, process ", hostName());
  const std::size_t at = owner.find(marker);
  if (at == std::string::npos) return false;
  const auto process = parseInteger(owner.substr(at + marker.size()));
  return process && *process > 0 && ::kill(static_cast<pid_t>(*process), 0) != 0 && errno == ESRCH;
}

bool isStillThere(int descriptor, const fs::path& path) {
  struct stat held {};
  struct stat named {};
  return ::fstat(descriptor, &held) == 0 && ::stat(path.c_str(), &named) == 0 && held.st_ino == named.st_ino &&
         held.st_dev == named.st_dev;
}

} // namespace

Result<FileLock> FileLock::take(const fs::path& file, std::string* owner) {
  const fs::path path = neighbour(file, "routewright-lock");
  const auto cannot = [&](int error) { return failIo(RW_TR("errors", "cannot lock the file"), error, file); };
  const auto locked = [&](const std::string& by) {
    if (owner != nullptr) *owner = by;
    return fail({RW_TR("errors", "the project is open elsewhere: {0}"), {by}},
                RW_TR("errors", "close it there, or save under another name"), {.file = file.string()},
                ErrorKind::Locked);
  };
  // Again where the former owner removed the lock file between our opening and locking it.
  for (int attempt = 0; attempt < 100; ++attempt) {
    bool made = true;
    Descriptor handle(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!handle.valid() && errno == EEXIST) {
      made = false;
      handle = Descriptor(::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
      if (!handle.valid() && errno == ENOENT) continue;
    }
    if (!handle.valid()) return cannot(errno);
    if (::flock(handle.get(), LOCK_EX | LOCK_NB) != 0) {
      const bool unsupported = errno != EWOULDBLOCK && errno != EINTR;
      const std::string holder = ownerIn(handle.get());
      if (!unsupported || (!made && !isDead(holder))) return locked(holder);
    }
    if (!isStillThere(handle.get(), path)) continue;
    const std::string name = ownName();
    if (::ftruncate(handle.get(), 0) != 0) return cannot(errno);
    if (const int error = writeAll(handle.get(), name); error != 0) {
      if (made) ::unlink(path.c_str());
      return cannot(error);
    }
    return FileLock(std::move(handle), path);
  }
  return locked("another instance");
}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
  std::swap(handle_, other.handle_);
  std::swap(path_, other.path_);
  return *this;
}

FileLock::~FileLock() {
  // Removed while it is still held: whoever opened it meanwhile sees that it is gone and starts again.
  if (handle_.valid()) ::unlink(path_.c_str());
}

} // namespace rw::store
