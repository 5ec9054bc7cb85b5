#include "store/sqlite.h"

#include "store/files.h"

#include <array>
#include <cerrno>
#include <cstring>

namespace rw::store {

namespace {

constexpr int kLongestValue = 64 << 20;

Error errorOf(sqlite3* handle, int code) {
  switch (code & 0xff) {
  case SQLITE_FULL: return {.what = reasonOf(ENOSPC).what, .mend = reasonOf(ENOSPC).mend, .kind = ErrorKind::Io};
  case SQLITE_IOERR:
  case SQLITE_CANTOPEN:
  case SQLITE_READONLY:
  case SQLITE_PERM: {
    const int system = handle != nullptr ? sqlite3_system_errno(handle) : 0;
    const Reason reason = reasonOf(system != 0 ? system : EIO);
    return {.what = reason.what, .mend = reason.mend, .kind = ErrorKind::Io};
  }
  case SQLITE_TOOBIG:
    return {.what = RW_TR("errors", "a value is too long for a project file"), .mend = RW_TR("errors", "shorten it")};
  case SQLITE_NOMEM:
    return {.what = RW_TR("errors", "there is not enough memory"),
            .mend = RW_TR("errors", "close other programs"),
            .kind = ErrorKind::Io};
  default: return {.what = std::string(handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code))};
  }
}

} // namespace

void Statement::bind(int parameter, std::string_view value) {
  note(sqlite3_bind_text64(handle_, parameter + 1, value.data() != nullptr ? value.data() : "", value.size(),
                           SQLITE_TRANSIENT, SQLITE_UTF8));
}

Result<bool> Statement::step() {
  sqlite3* database = sqlite3_db_handle(handle_);
  if (bound_ != SQLITE_OK) return fail(errorOf(database, bound_));
  const int code = sqlite3_step(handle_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return fail(errorOf(database, code));
}

Status Statement::run() {
  for (;;) {
    const auto more = step();
    if (!more) return fail(more.error());
    if (!*more) break;
  }
  sqlite3_reset(handle_);
  return {};
}

std::string Statement::text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(handle_, column));
  return bytes == nullptr ? std::string()
                          : std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle_, column)));
}

Status Database::harden() {
  for (const auto& [option, on] :
       {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0}})
    if (sqlite3_db_config(handle_, option, on, nullptr) != SQLITE_OK) return fail(errorOf(handle_, SQLITE_ERROR));
  for (const auto& [limit, most] :
       {std::pair{SQLITE_LIMIT_LENGTH, kLongestValue}, std::pair{SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
        std::pair{SQLITE_LIMIT_COLUMN, 200}, std::pair{SQLITE_LIMIT_EXPR_DEPTH, 50},
        std::pair{SQLITE_LIMIT_COMPOUND_SELECT, 5}, std::pair{SQLITE_LIMIT_VDBE_OP, 100'000},
        std::pair{SQLITE_LIMIT_FUNCTION_ARG, 8}, std::pair{SQLITE_LIMIT_ATTACHED, 0},
        std::pair{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100}, std::pair{SQLITE_LIMIT_TRIGGER_DEPTH, 1}})
    sqlite3_limit(handle_, limit, most);
  return run("PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY");
}

Result<Database> Database::create(const std::string& file) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, fileSystem);
  Database database(handle);
  if (code != SQLITE_OK) return fail(errorOf(handle, code));
  if (Status status = database.harden(); !status) return fail(status.error());
  // The file counts only once it is whole and renamed: a rollback journal on the disk would guard nothing.
  if (Status status =
          database.run("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL; PRAGMA locking_mode = EXCLUSIVE");
      !status)
    return fail(status.error());
  return database;
}

Result<Database> Database::fromBytes(std::string_view bytes) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
  Database database(handle);
  if (code != SQLITE_OK) return fail(errorOf(handle, code));
  auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
  if (copy == nullptr) return fail(errorOf(nullptr, SQLITE_NOMEM));
  std::memcpy(copy, bytes.data(), bytes.size());
  const auto size = static_cast<sqlite3_int64>(bytes.size());
  // Frees the copy also where it fails.
  const int taken = sqlite3_deserialize(handle, "main", copy, size, size,
                                        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
  if (taken != SQLITE_OK) return fail(errorOf(handle, taken));
  if (Status status = database.harden(); !status) return fail(status.error());
  // Nor are a file's own expressions evaluated: every value is checked when it is read. (`trusted_schema = OFF` would
  // refuse the tables themselves: SQLite 3.40 takes its own json_valid for unsafe.)
  if (Status status = database.run("PRAGMA ignore_check_constraints = ON"); !status) return fail(status.error());
  return database;
}

Status Database::run(const std::string& sql) {
  const int code = sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr);
  return code == SQLITE_OK ? Status() : Status(fail(errorOf(handle_, code)));
}

Result<Statement> Database::prepare(const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v2(handle_, sql.c_str(), static_cast<int>(sql.size()), &statement, nullptr);
  if (code != SQLITE_OK) return fail(errorOf(handle_, code));
  return Statement(statement);
}

Result<std::optional<std::string>> Database::text(const std::string& sql) {
  auto statement = prepare(sql);
  if (!statement) return fail(statement.error());
  const auto row = statement->step();
  if (!row) return fail(row.error());
  return *row ? std::optional(statement->text(0)) : std::nullopt;
}

Status Database::close() {
  const int code = sqlite3_close(handle_);
  if (code != SQLITE_OK) return fail(errorOf(handle_, code));
  handle_ = nullptr;
  return {};
}

std::string sqlName(std::string_view name) {
  std::string out = "\"";
  for (const char c : name) out += c == '"' ? "\"\"" : std::string(1, c);
  return out + "\"";
}

} // namespace rw::store
