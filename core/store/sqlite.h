// The little of SQLite's C interface that project files need, with errors as values.
#pragma once

#include "base/error.h"

#include <cstdint>
#include <optional>
#include <sqlite3.h>
#include <string>
#include <string_view>

namespace rw::store {

/// The SQLite file system (VFS) that project files are written through; nullptr is the system's own. Tests name one
/// here that fails on demand.
inline const char* fileSystem = nullptr;

class Database;

/// A prepared statement. Columns and parameters count from 0.
class Statement {
 public:
  Statement(Statement&& other) noexcept : handle_(other.handle_) { other.handle_ = nullptr; }
  Statement& operator=(Statement&&) = delete;
  ~Statement() { sqlite3_finalize(handle_); }

  void bindNull(int parameter) { note(sqlite3_bind_null(handle_, parameter + 1)); }
  void bind(int parameter, std::int64_t value) { note(sqlite3_bind_int64(handle_, parameter + 1, value)); }
  void bind(int parameter, double value) { note(sqlite3_bind_double(handle_, parameter + 1, value)); }
  /// The text is copied.
  void bind(int parameter, std::string_view value);

  /// Runs to the next row: true where there is one, false at the end.
  Result<bool> step();
  /// Runs to the end and makes the statement ready for other parameters.
  Status run();

  [[nodiscard]] int columns() const { return sqlite3_column_count(handle_); }
  [[nodiscard]] int type(int column) const { return sqlite3_column_type(handle_, column); }
  [[nodiscard]] std::int64_t integer(int column) const { return sqlite3_column_int64(handle_, column); }
  [[nodiscard]] double real(int column) const { return sqlite3_column_double(handle_, column); }
  [[nodiscard]] std::string text(int column) const;

 private:
  friend class Database;
  explicit Statement(sqlite3_stmt* handle) : handle_(handle) {}
  void note(int code) { bound_ = bound_ == SQLITE_OK ? code : bound_; }
  sqlite3_stmt* handle_;
  int bound_ = SQLITE_OK; ///< the first parameter that was refused
};

/// A connection that trusts nothing in its file: no triggers, views or functions of the file's own, bounded sizes.
class Database {
 public:
  /// A new database in an existing, empty file that nobody else opens. What is written is on the disk when its
  /// transaction has ended.
  static Result<Database> create(const std::string& file);
  /// A copy in memory of a database file's bytes. Migrations may change the copy.
  static Result<Database> fromBytes(std::string_view bytes);

  Database(Database&& other) noexcept : handle_(other.handle_) { other.handle_ = nullptr; }
  Database& operator=(Database&&) = delete;
  ~Database() { sqlite3_close_v2(handle_); }

  Status run(const std::string& sql);
  Result<Statement> prepare(const std::string& sql);
  /// The first column of the first row, where there is one.
  Result<std::optional<std::string>> text(const std::string& sql);
  /// Closes; what could not be written is an error.
  Status close();

 private:
  explicit Database(sqlite3* handle) : handle_(handle) {}
  Status harden();
  sqlite3* handle_;
};

/// `name` as SQL quotes it: columns are called `from`.
std::string sqlName(std::string_view name);

} // namespace rw::store
