#include "common/failing_vfs.h"

#include "store/sqlite.h"

#include <cerrno>

namespace rw::test {

namespace {

struct Plan {
  int first = 0;
  Fault fault = Fault::Io;
  bool onlyOnce = false;
  int operations = 0;
  int syncs = 0;
  bool failed = false;
} plan;

sqlite3_vfs* system() { return sqlite3_vfs_find(nullptr); }

bool failsNow() {
  const int number = plan.operations++;
  const bool fails = plan.onlyOnce ? number == plan.first : number >= plan.first;
  plan.failed = plan.failed || fails;
  return fails;
}

int codeOf(int otherwise) {
  switch (plan.fault) {
  case Fault::Full: return SQLITE_FULL;
  case Fault::CannotOpen: return SQLITE_CANTOPEN;
  case Fault::Io: break;
  }
  return otherwise;
}

/// What SQLite holds of an open file: ours, and the system's behind it.
struct File {
  sqlite3_file base;
  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real(); }

int onClose(sqlite3_file* f) { return real(f)->pMethods->xClose(real(f)); }
int onRead(sqlite3_file* f, void* to, int size, sqlite3_int64 at) {
  return real(f)->pMethods->xRead(real(f), to, size, at);
}
int onWrite(sqlite3_file* f, const void* from, int size, sqlite3_int64 at) {
  if (!failsNow()) return real(f)->pMethods->xWrite(real(f), from, size, at);
  if (plan.fault == Fault::Full) real(f)->pMethods->xWrite(real(f), from, size / 2, at);
  return codeOf(SQLITE_IOERR_WRITE);
}
int onTruncate(sqlite3_file* f, sqlite3_int64 size) {
  return failsNow() ? codeOf(SQLITE_IOERR_TRUNCATE) : real(f)->pMethods->xTruncate(real(f), size);
}
int onSync(sqlite3_file* f, int flags) {
  ++plan.syncs;
  return failsNow() ? codeOf(SQLITE_IOERR_FSYNC) : real(f)->pMethods->xSync(real(f), flags);
}
int onFileSize(sqlite3_file* f, sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); }
int onLock(sqlite3_file* f, int level) { return real(f)->pMethods->xLock(real(f), level); }
int onUnlock(sqlite3_file* f, int level) { return real(f)->pMethods->xUnlock(real(f), level); }
int onCheckReserved(sqlite3_file* f, int* out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); }
int onControl(sqlite3_file* f, int op, void* argument) {
  return real(f)->pMethods->xFileControl(real(f), op, argument);
}
int onSectorSize(sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); }
int onDevice(sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); }

const sqlite3_io_methods kMethods{1,       onClose,  onRead,          onWrite,   onTruncate,   onSync,   onFileSize,
                                  onLock,  onUnlock, onCheckReserved, onControl, onSectorSize, onDevice, nullptr,
                                  nullptr, nullptr,  nullptr,         nullptr,   nullptr};

int onOpen(sqlite3_vfs*, const char* name, sqlite3_file* f, int flags, int* outFlags) {
  f->pMethods = nullptr;
  if (failsNow()) return codeOf(SQLITE_CANTOPEN);
  const int code = system()->xOpen(system(), name, real(f), flags, outFlags);
  if (code == SQLITE_OK) f->pMethods = &kMethods;
  return code;
}

int lastError(sqlite3_vfs*, int, char*) { return plan.fault == Fault::Full ? ENOSPC : EIO; }

sqlite3_vfs* shim() {
  static sqlite3_vfs vfs = [] {
    sqlite3_vfs made = *system();
    made.iVersion = 1;
    made.szOsFile = static_cast<int>(sizeof(File)) + system()->szOsFile;
    made.pNext = nullptr;
    made.zName = "failing";
    made.xOpen = onOpen;
    made.xGetLastError = lastError;
    return made;
  }();
  return &vfs;
}

} // namespace

FailingDisk::FailingDisk(int first, Fault fault, bool onlyOnce) {
  plan = {.first = first, .fault = fault, .onlyOnce = onlyOnce};
  sqlite3_vfs_register(shim(), 0);
  store::fileSystem = shim()->zName;
}

FailingDisk::~FailingDisk() {
  store::fileSystem = nullptr;
  sqlite3_vfs_unregister(shim());
}

bool FailingDisk::hasFailed() const { return plan.failed; }
int FailingDisk::operations() const { return plan.operations; }
int FailingDisk::syncs() const { return plan.syncs; }

} // namespace rw::test
