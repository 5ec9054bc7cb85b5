#include "store/project_file.h"

#include "base/text.h"
#include "store/files.h"
#include "store/foreign.h"
#include "store/lock.h"
#include "store/tables.h"

#include <fmt/format.h>

namespace rw::store {

namespace fs = std::filesystem;
using plan::Plan;

namespace {

constexpr std::string_view kMagic{"SQLite format 3\0", 16};
// Fields of SQLite's file header.
constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kWriteVersion = 18;
constexpr std::size_t kReadVersion = 19;
constexpr std::size_t kUserVersion = 60;
constexpr std::size_t kApplicationIdField = 68;

std::int32_t headerField(std::string_view bytes, std::size_t at) {
  std::uint32_t out = 0;
  for (std::size_t i = 0; i < 4; ++i) out = out << 8U | static_cast<unsigned char>(bytes[at + i]);
  return static_cast<std::int32_t>(out);
}

Status fill(Database& database, const Plan& plan) {
  for (const std::string& sql :
       {fmt::format("PRAGMA application_id = {}", kApplicationId),
        fmt::format("PRAGMA user_version = {}", kSchemaVersion), std::string("BEGIN"),
        std::string("CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT"),
        std::string("INSERT INTO meta VALUES ('product', 'Routewright'), ('version', '" RW_VERSION "')")})
    if (Status status = database.run(sql); !status) return status;
  if (Status status = writeTables(database, plan); !status) return status;
  const auto sum = sumOfTables(database);
  if (!sum) return fail(sum.error());
  if (Status status = database.run(fmt::format("INSERT INTO meta VALUES ('sum', '{}')", *sum)); !status) return status;
  return database.run("COMMIT");
}

Status fillFile(const fs::path& fresh, const Plan& plan) {
  auto database = Database::create(fresh.string());
  if (!database) return fail(database.error());
  if (Status status = fill(*database, plan); !status) return status;
  return database->close();
}

/// What a plan must be beyond its single values. The catalogue changes between versions, so that what refers to it is
/// not refused here: rules speak of it.
Status checkWhole(const Plan& plan) {
  constexpr plan::KindMask external =
      plan::maskOf(plan::EntityKind::Service) | plan::maskOf(plan::EntityKind::MeetMeLocation);
  plan::ExternalIds ids;
  for (const plan::DanglingRef& ref : plan::danglingRefs(plan, {}))
    if ((ref.targets & external) != 0) {
      ids.services.push_back(ref.id);
      ids.meetMeLocations.push_back(ref.id);
    }
  const auto problems = plan::problems(plan, ids);
  return problems.empty() ? Status() : Status(fail(problems.front()));
}

Result<Plan> readChecked(Database& database, int version) {
  if (Status status = checkTables(database, version); !status) return fail(status.error());
  const auto verdict = database.text("PRAGMA quick_check(1)");
  if (!verdict) return fail(verdict.error());
  if (*verdict != "ok") return fail(excerpt(verdict->value_or("nothing can be read"), 200));
  const auto sum = sumOfTables(database);
  if (!sum) return fail(sum.error());
  const auto noted = database.text("SELECT value FROM meta WHERE key = 'sum'");
  if (!noted) return fail(noted.error());
  if (*noted != *sum) return fail(RW_TR("errors", "its contents are not what was saved"));
  if (version < kSchemaVersion)
    if (Status status = migrate(database, version, kSchemaVersion, migrations()); !status) return fail(status.error());
  auto plan = readTables(database);
  if (!plan) return plan;
  if (Status status = checkWhole(*plan); !status) return fail(status.error());
  return plan;
}

Error damaged(const Error& inner, const fs::path& file) {
  Error error{.what = {RW_TR("errors", "the project file is damaged: {0}"), {inner.what}},
              .where = inner.where,
              .kind = inner.kind};
  error.where.file = file.string();
  std::error_code ignored;
  const fs::path backup = backupOf(file);
  error.mend = fs::exists(backup, ignored)
                   ? Phrase(RW_TR("errors", "open its backup \"{0}\""), {backup.string()})
                   : Phrase(RW_TR("errors", "there is no backup beside it; take it from your own copies"));
  return error;
}

/// What the program that wrote a newer file calls itself: ` 2.1.0`; empty where the file does not say.
std::string writerOf(std::string_view bytes) {
  auto database = Database::fromBytes(bytes);
  if (!database) return {};
  const auto version = database->text("SELECT value FROM meta WHERE key = 'version'");
  return version && *version && isCleanUtf8(**version) ? " " + excerpt(**version, 30) : std::string();
}

/// Whether the bytes are a project file of a version that is known here.
Status checkHeader(std::string_view bytes, const fs::path& file) {
  if (bytes.size() < kHeaderSize || !bytes.starts_with(kMagic) ||
      headerField(bytes, kApplicationIdField) != kApplicationId)
    return fail(foreign(bytes, file.string()));
  const int version = headerField(bytes, kUserVersion);
  if (version > kSchemaVersion)
    return fail({RW_TR("errors", "the file was saved by a newer Routewright{0} (format {1}, this one knows up to {2})"),
                 {writerOf(bytes), std::to_string(version), std::to_string(kSchemaVersion)}},
                RW_TR("errors", "install the newer version, or have the plan exported as YAML there"),
                {.file = file.string()}, ErrorKind::Newer);
  return {};
}

} // namespace

Result<Plan> parseProject(std::string_view bytes, const fs::path& file) {
  if (Status status = checkHeader(bytes, file); !status) return fail(status.error());
  const int version = headerField(bytes, kUserVersion);
  // Somebody's tool may have switched the file to a write-ahead log, which a copy in memory cannot have.
  std::string plain;
  if (bytes[kWriteVersion] == 2 || bytes[kReadVersion] == 2) {
    plain = bytes;
    plain[kWriteVersion] = plain[kReadVersion] = 1;
    bytes = plain;
  }
  auto database = Database::fromBytes(bytes);
  if (!database) return fail(damaged(database.error(), file));
  auto plan = readChecked(*database, version);
  if (!plan) return fail(damaged(plan.error(), file));
  return plan;
}

Result<Prepared> prepareProject(const Plan& plan, const fs::path& file) {
  const auto unsaved = [&](Error error, std::string_view why) {
    error.what = {why, {error.what}};
    error.where.file = file.string();
    return fail(std::move(error));
  };
  if (Status status = checkReplaceable(file); !status) return fail(status.error());
  if (Status status = checkWhole(plan); !status)
    return unsaved(status.error(), RW_TR("errors", "the plan cannot be saved as it is: {0}"));
  auto fresh = createBeside(file);
  if (!fresh) return fail(fresh.error());
  const auto cleanUp = [&] {
    std::error_code ignored;
    fs::remove(*fresh, ignored);
  };
  if (Status status = fillFile(*fresh, plan); !status) {
    cleanUp();
    return unsaved(status.error(), RW_TR("errors", "cannot save the file: {0}"));
  }
  // What cannot be read must not take the place of what can.
  const auto bytes = readFile(*fresh);
  if (!bytes) {
    cleanUp();
    return fail(bytes.error());
  }
  if (const auto again = parseProject(*bytes, *fresh); !again) {
    cleanUp();
    return unsaved(again.error(), RW_TR("errors", "cannot save the file, what was written cannot be read: {0}"));
  }
  return Prepared{*fresh, fingerprintOf(*bytes)};
}

Status writeProject(const Plan& plan, const fs::path& file) {
  const fs::path target = resolved(file);
  if (Status status = checkReplaceable(target); !status) return status;
  auto lock = FileLock::take(target);
  if (!lock) return fail(lock.error());
  const auto prepared = prepareProject(plan, target);
  if (!prepared) return fail(prepared.error());
  Status status = replaceFile(prepared->fresh, target);
  if (!status) {
    std::error_code ignored;
    fs::remove(prepared->fresh, ignored);
  }
  return status;
}

Result<Plan> readProject(const fs::path& file) {
  const auto bytes = readFile(file);
  return bytes ? parseProject(*bytes, file) : Result<Plan>(fail(bytes.error()));
}

} // namespace rw::store
