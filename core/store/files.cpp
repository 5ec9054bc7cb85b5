#include "store/files.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rw::store {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kLargestFile = std::int64_t{512} << 20U;

int copyFile(const fs::path& from, const fs::path& to) {
  const Descriptor in(::open(from.c_str(), O_RDONLY | O_CLOEXEC));
  if (!in.valid()) return errno;
  const Descriptor out(::open(to.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
  if (!out.valid()) return errno;
  std::array<char, 1U << 16U> buffer{};
  for (;;) {
    const ssize_t got = ::read(in.get(), buffer.data(), buffer.size());
    if (got == 0) break;
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return errno;
    if (const int error = writeAll(out.get(), {buffer.data(), static_cast<std::size_t>(got)}); error != 0) return error;
  }
  return ::fsync(out.get()) == 0 ? 0 : errno;
}

/// Gives the new file the owner (where that is allowed) and permissions of the old one.
int copyPermissions(const fs::path& to, const struct stat& old) {
  const Descriptor file(::open(to.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.valid()) return errno;
  struct stat now {};
  if (::fstat(file.get(), &now) != 0) return errno;
  if ((now.st_uid != old.st_uid || now.st_gid != old.st_gid) && ::fchown(file.get(), old.st_uid, old.st_gid) != 0 &&
      errno != EPERM)
    return errno;
  return ::fchmod(file.get(), old.st_mode & 07777U) == 0 ? 0 : errno;
}

/// The backup is a second name of the old file, so that the first one never goes away; where the file system knows no
/// second names, a copy.
int keepBackup(const fs::path& file) {
  const fs::path next = neighbour(file, "routewright-bak");
  ::unlink(next.c_str());
  if (::link(file.c_str(), next.c_str()) != 0)
    if (const int error = copyFile(file, next); error != 0) {
      ::unlink(next.c_str());
      return error;
    }
  if (::rename(next.c_str(), backupOf(file).c_str()) == 0) return 0;
  const int error = errno;
  ::unlink(next.c_str());
  return error;
}

fs::path freeNameBeside(const fs::path& file) {
  for (int n = 1;; ++n) {
    fs::path name = fmt::format("{}.unusable-{}", file.string(), n);
    struct stat info {};
    if (::lstat(name.c_str(), &info) != 0) return name;
  }
}

} // namespace

Reason reasonOf(int systemError) {
  switch (systemError) {
  case ENOSPC:
  case EDQUOT:
    return {RW_TR("errors", "the disk is full"), RW_TR("errors", "free some space, or save to another place")};
  case EFBIG:
    return {RW_TR("errors", "the file would become too large for this disk"), RW_TR("errors", "save to another place")};
  case EACCES:
  case EPERM:
    return {RW_TR("errors", "it is not permitted"),
            RW_TR("errors", "ask for the right to write there, or save to another place")};
  case EROFS: return {RW_TR("errors", "the disk can only be read"), RW_TR("errors", "save to another place")};
  case ENOENT:
    return {RW_TR("errors", "there is no such folder or file"),
            RW_TR("errors", "check the path, or save to another place")};
  case ENOTDIR:
    return {RW_TR("errors", "a part of the path is not a folder"), RW_TR("errors", "save to another place")};
  case EISDIR: return {RW_TR("errors", "it is a folder"), RW_TR("errors", "choose another name")};
  case ENAMETOOLONG: return {RW_TR("errors", "the name is too long"), RW_TR("errors", "choose a shorter name")};
  case ELOOP:
    return {RW_TR("errors", "the path goes round in circles"),
            RW_TR("errors", "mend the symbolic links, or choose another place")};
  case EIO: return {RW_TR("errors", "the disk failed"), RW_TR("errors", "save to another disk, and check this one")};
  default: return {std::string(std::strerror(systemError)), RW_TR("errors", "save to another place")};
  }
}

tl::unexpected<Error> failIo(const Phrase& wanted, int systemError, const fs::path& file) {
  const Reason reason = reasonOf(systemError);
  return fail({RW_TR("errors", "{0}: {1}"), {wanted, reason.what}}, reason.mend, {.file = file.string()},
              ErrorKind::Io);
}

Descriptor::~Descriptor() {
  if (number_ >= 0) ::close(number_);
}

fs::path resolved(const fs::path& file) {
  std::error_code error;
  fs::path out = fs::weakly_canonical(file, error);
  if (error) out = fs::absolute(file, error);
  return error ? file : out;
}

fs::path neighbour(const fs::path& file, std::string_view role) {
  return file.parent_path() / fmt::format(".{}.{}", file.filename().string(), role);
}

fs::path backupOf(const fs::path& file) { return file.string() + ".bak"; }

Result<std::string> readFile(const fs::path& file) {
  const auto cannot = [&](int error) { return failIo(RW_TR("errors", "cannot read the file"), error, file); };
  // Without waiting: a pipe has no end to wait for.
  const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!in.valid() && (errno == ENOENT || errno == ENOTDIR))
    return fail(RW_TR("errors", "there is no such file"), RW_TR("errors", "check the name"), {.file = file.string()});
  if (!in.valid()) return cannot(errno);
  struct stat info {};
  if (::fstat(in.get(), &info) != 0) return cannot(errno);
  if (!S_ISREG(info.st_mode))
    return fail(S_ISDIR(info.st_mode) ? RW_TR("errors", "this is a folder")
                                      : RW_TR("errors", "this is not a regular file"),
                RW_TR("errors", "choose a file"), {.file = file.string()}, ErrorKind::Foreign);
  if (info.st_size > kLargestFile)
    return fail(RW_TR("errors", "the file is larger than 512 MB, which no plan is"),
                RW_TR("errors", "choose another file"), {.file = file.string()}, ErrorKind::Foreign);
  std::string bytes(static_cast<std::size_t>(info.st_size), '\0');
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t got = ::read(in.get(), bytes.data() + done, bytes.size() - done);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return cannot(errno);
    if (got == 0) break;
    done += static_cast<std::size_t>(got);
  }
  bytes.resize(done);
  return bytes;
}

int writeAll(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t put = ::write(descriptor, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  return 0;
}

int syncFolder(const fs::path& folder) {
  const Descriptor handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!handle.valid()) return errno;
  if (::fsync(handle.get()) == 0 || errno == EINVAL || errno == ENOTSUP) return 0;
  return errno;
}

Status checkReplaceable(const fs::path& file) {
  const auto cannot = [&](int error) { return failIo(RW_TR("errors", "cannot save the file"), error, file); };
  struct stat info {};
  if (::stat(file.parent_path().c_str(), &info) != 0) return cannot(errno);
  if (!S_ISDIR(info.st_mode)) return cannot(ENOTDIR);
  if (::lstat(file.c_str(), &info) != 0) return errno == ENOENT ? Status() : Status(cannot(errno));
  if (S_ISDIR(info.st_mode)) return cannot(EISDIR);
  if (!S_ISREG(info.st_mode))
    return fail(RW_TR("errors", "cannot save here: this is not a regular file"), RW_TR("errors", "choose another name"),
                {.file = file.string()}, ErrorKind::Io);
  if ((info.st_mode & 0222U) == 0 || ::access(file.c_str(), W_OK) != 0)
    return fail(RW_TR("errors", "cannot save the file: it is write-protected"),
                RW_TR("errors", "lift the protection, or save under another name"), {.file = file.string()},
                ErrorKind::Io);
  return {};
}

Result<fs::path> createBeside(const fs::path& file) {
  fs::path fresh = neighbour(file, "routewright-new");
  ::unlink(fresh.c_str()); // of a run that was killed while saving
  const Descriptor created(::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (!created.valid()) return failIo(RW_TR("errors", "cannot save the file"), errno, file);
  return fresh;
}

Status replaceFile(const fs::path& fresh, const fs::path& file) {
  const auto cannot = [&](int error) { return failIo(RW_TR("errors", "cannot save the file"), error, file); };
  struct stat old {};
  const bool exists = ::lstat(file.c_str(), &old) == 0;
  if (exists) {
    if (const int error = copyPermissions(fresh, old); error != 0) return cannot(error);
    if (const int error = keepBackup(file); error != 0)
      return failIo(RW_TR("errors", "cannot save the file: its backup cannot be kept"), error, file);
  }
  if (::rename(fresh.c_str(), file.c_str()) != 0) return cannot(errno);
  // The new file is in place and whole. That its name lasts through a power cut is the disk's part; where it refuses,
  // the old name still leads to a whole file.
  syncFolder(file.parent_path());
  return {};
}

fs::path putAside(const fs::path& file) {
  fs::path aside = freeNameBeside(file);
  return ::rename(file.c_str(), aside.c_str()) == 0 ? aside : fs::path();
}

void copyAside(const fs::path& file) { copyFile(file, freeNameBeside(file)); }

std::uint64_t checksumOf(std::string_view bytes, std::uint64_t start) {
  std::uint64_t sum = start;
  for (const char c : bytes) sum = (sum ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return sum;
}

std::string fingerprintOf(std::string_view bytes) { return fmt::format("{}-{:016x}", bytes.size(), checksumOf(bytes)); }

} // namespace rw::store
