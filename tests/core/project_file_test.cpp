// The file itself: nothing is lost in it, and what is not ours, newer or damaged is answered with a word of what it is.
#include "catalogue/catalogue.h"
#include "common/folder.h"
#include "common/ok.h"
#include "common/projects.h"
#include "common/samples.h"
#include "formats/yaml.h"
#include "store/files.h"
#include "store/project_file.h"
#include "store/tables.h"

#include <chrono>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace rw;
using namespace rw::test;
namespace fs = std::filesystem;
using plan::EntityInfo;
using plan::Plan;
using plan::PropertyInfo;

namespace {

/// Does something to a file as another program would.
void runSql(const fs::path& file, const std::string& sql) {
  sqlite3* handle = nullptr;
  ASSERT_EQ(sqlite3_open(file.c_str(), &handle), SQLITE_OK);
  char* message = nullptr;
  EXPECT_EQ(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK) << message << "\n" << sql;
  sqlite3_free(message);
  sqlite3_close(handle);
}

/// Makes the file's sum fit again after its values were changed.
void mendSum(const fs::path& file) {
  auto database = store::Database::fromBytes(contentOf(file));
  ASSERT_TRUE(ok(database));
  const auto sum = store::sumOfTables(*database);
  ASSERT_TRUE(ok(sum));
  runSql(file, "UPDATE meta SET value = '" + *sum + "' WHERE key = 'sum'");
}

/// Through the tables of a file on the disk and back, without asking whether the plan makes sense as a whole.
Result<Plan> throughTables(const Plan& plan, const fs::path& file) {
  setContent(file, "");
  auto database = store::Database::create(file.string());
  if (!database) return fail(database.error());
  if (Status status = store::writeTables(*database, plan); !status) return fail(status.error());
  if (Status status = database->close(); !status) return fail(status.error());
  auto again = store::Database::fromBytes(contentOf(file));
  return again ? store::readTables(*again) : Result<Plan>(fail(again.error()));
}

void expectSame(const Plan& plan, const Result<Plan>& again) {
  ASSERT_TRUE(ok(again));
  const edit::ChangeSet difference = edit::diff(plan, *again);
  EXPECT_TRUE(difference.empty()) << edit::toJson(difference);
  for (const EntityInfo& entity : plan::entities())
    for (std::size_t i = 0; i < entity.size(plan); ++i) EXPECT_EQ(entity.idAt(plan, i), entity.idAt(*again, i));
}

Error errorOf(const fs::path& file) {
  const auto plan = store::readProject(file);
  EXPECT_FALSE(plan) << file;
  return plan ? Error{} : plan.error();
}

void expectForeign(const fs::path& file, const std::string& word) {
  const Error error = errorOf(file);
  EXPECT_EQ(error.kind, ErrorKind::Foreign) << error.text();
  EXPECT_THAT(error.what, testing::HasSubstr(word));
  EXPECT_FALSE(error.mend.empty()) << error.text();
  EXPECT_EQ(error.where.file, file.string());
}

} // namespace

TEST(ProjectFile, HoldsEverySampleOfEveryProperty) {
  const Folder folder;
  Plan all;
  for (const EntityInfo& entity : plan::entities()) {
    if (entity.meta->singleton) continue;
    for (const PropertyInfo& property : entity.properties)
      for (const Value& sample : samplesOf(*property.type, property.meta)) {
        const std::size_t at = entity.size(all);
        entity.insert(all, at, "thing-" + std::to_string(at));
        ASSERT_TRUE(property.set(entity.modify(all, at), sample)) << entity.meta->key << "." << property.key;
      }
  }
  expectSame(all, throughTables(all, folder / "all"));

  // Of what there is one of, the samples follow each other.
  for (const EntityInfo& entity : plan::entities()) {
    if (!entity.meta->singleton) continue;
    for (const PropertyInfo& property : entity.properties)
      for (const Value& sample : samplesOf(*property.type, property.meta)) {
        Plan one;
        ASSERT_TRUE(property.set(entity.modify(one, 0), sample));
        expectSame(one, throughTables(one, folder / "one"));
      }
  }
}

TEST(ProjectFile, HoldsNothingAndDefaultsApart) {
  const Folder folder;
  Plan plan;
  plan::Device device;
  device.id = "d";
  plan.devices.insert(0, device);
  device.id = "e";
  device.stateful = false;
  device.recovery_s = Seconds{0};
  plan.devices.insert(1, device);
  const auto again = throughTables(plan, folder / "plan");
  ASSERT_TRUE(ok(again));
  EXPECT_FALSE(again->devices[0].stateful.has_value());
  EXPECT_EQ(again->devices[1].stateful, std::optional(false));
  EXPECT_FALSE(again->devices[0].recovery_s.has_value());
  EXPECT_EQ(again->devices[1].recovery_s, std::optional(Seconds{0}));
}

TEST(ProjectFile, ColumnsAreNamedAsPropertiesAndNoneIsTaken) {
  for (const EntityInfo& entity : plan::entities()) {
    EXPECT_NE(entity.meta->key, "meta");
    for (const PropertyInfo& property : entity.properties)
      EXPECT_TRUE(property.key != "id" && property.key != "position") << entity.meta->key << "." << property.key;
  }
}

TEST(ProjectFile, GivesTheSameYamlForEveryScenario) {
  const Folder folder;
  int seen = 0;
  for (const auto& entry : fs::directory_iterator(RW_TEST_DIR "/scenarios")) {
    if (entry.path().extension() != ".yaml") continue;
    const auto plan = formats::readYaml(contentOf(entry.path()), entry.path(), {});
    ASSERT_TRUE(ok(plan));
    const fs::path file = folder / "plan.routewright";
    ASSERT_TRUE(ok(store::writeProject(*plan, file)));
    const auto again = store::readProject(file);
    ASSERT_TRUE(ok(again));
    EXPECT_EQ(formats::writeYaml(*again), formats::writeYaml(*plan)) << entry.path();
    ++seen;
  }
  EXPECT_EQ(seen, 10);
}

TEST(ProjectFile, HoldsObjectsToWhichNobodyGaveAnId) {
  const Folder folder;
  const fs::path file = folder / "plan.routewright";
  const auto plan = formats::readYaml("routewright: 1\ncontrols: [{name: Inspection}, {id: dlp}]\nmail_sources: "
                                      "[{name: Scanner}]\nviews: [{name: Circuits}]\n",
                                      "plan", {});
  ASSERT_TRUE(ok(plan));
  ASSERT_TRUE(ok(store::writeProject(*plan, file)));
  expectSame(*plan, store::readProject(file));
}

TEST(ProjectFile, HoldsAnEmptyPlanAndFiveThousandSites) {
  const Folder folder;
  const fs::path file = folder / "plan.routewright";
  ASSERT_TRUE(ok(store::writeProject({}, file)));
  expectSame({}, store::readProject(file));

  using Clock = std::chrono::steady_clock;
  const auto seconds = [](Clock::time_point from) {
    return std::chrono::duration<double>(Clock::now() - from).count();
  };
  const Plan large = starOf(5000);
  const auto start = Clock::now();
  ASSERT_TRUE(ok(store::writeProject(large, file)));
  const double writing = seconds(start);
  const auto middle = Clock::now();
  const auto again = store::readProject(file);
  const double reading = seconds(middle);
  expectSame(large, again);
  std::cout << "5000 sites: saved in " << writing << " s, read in " << reading << " s, " << fs::file_size(file)
            << " bytes\n";
}

TEST(ProjectFile, CarriesItsApplicationAndVersion) {
  const Folder folder;
  const std::string bytes = contentOf(savedProject(folder.path()));
  EXPECT_EQ(bytes.substr(68, 4), "RWpl");
  EXPECT_EQ(bytes.substr(60, 4), (std::string{0, 0, 0, static_cast<char>(store::kSchemaVersion)}));
}

TEST(ProjectFile, SaysWhatAForeignFileIs) {
  const Folder folder;
  const auto expect = [&](std::string_view bytes, const std::string& word) {
    setContent(folder / "file", bytes);
    expectForeign(folder / "file", word);
  };
  expect("", "empty");
  expect("routewright: 1\ndesign: {name: x}\n", "YAML");
  expect("# A plan\nroutewright: 1\n", "YAML");
  expect("PK\3\4....", "ZIP");
  expect("%PDF-1.7", "PDF");
  expect("\x89PNG\r\n", "PNG");
  expect("{\"a\": 1}", "JSON");
  expect("<svg/>", "XML");
  expect("Dear all,", "text");
  expect("\x01\x02\xff\xfe", "not known");
  expect(std::string(5000, 'x') + "\xff", "text");
  expect(std::string(4095, 'x') + "ü", "text");
  expect("SQLite format 3", "text");
  fs::remove(folder / "file");
  runSql(folder / "file", "CREATE TABLE moz_places (id INTEGER)");
  expectForeign(folder / "file", "another program");
  runSql(folder / "file", "PRAGMA application_id = 1196444487");
  expectForeign(folder / "file", "another program");
}

TEST(ProjectFile, RefusesWhatIsNoFile) {
  const Folder folder;
  EXPECT_THAT(errorOf(folder / "missing").what, testing::HasSubstr("no such file"));
  EXPECT_THAT(errorOf(folder / "missing/file").what, testing::HasSubstr("no such file"));
  EXPECT_THAT(errorOf(folder.path()).what, testing::HasSubstr("folder"));
  EXPECT_THAT(errorOf("/dev/zero").what, testing::HasSubstr("regular file"));
  ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
  EXPECT_THAT(errorOf(folder / "pipe").what, testing::HasSubstr("regular file"));
  setContent(folder / "huge", "");
  fs::resize_file(folder / "huge", std::uintmax_t{600} << 20U);
  EXPECT_THAT(errorOf(folder / "huge").what, testing::HasSubstr("512 MB"));
}

TEST(ProjectFile, RefusesANewerOneAndNamesTheVersions) {
  const Folder folder;
  const fs::path file = savedProject(folder.path());
  runSql(file, "PRAGMA user_version = 7; ALTER TABLE sites ADD COLUMN colour TEXT; CREATE TABLE clouds (id TEXT)");
  const Error error = errorOf(file);
  EXPECT_EQ(error.kind, ErrorKind::Newer);
  EXPECT_THAT(error.text(),
              testing::AllOf(testing::HasSubstr("format 7"), testing::HasSubstr("newer"), testing::HasSubstr("0.1.0")));
}

TEST(ProjectFile, RefusesWhatRoutewrightDoesNotWrite) {
  const Folder folder;
  for (const auto& [sql, word] : std::vector<std::pair<std::string, std::string>>{
           {"CREATE TRIGGER spy AFTER INSERT ON sites BEGIN DELETE FROM links; END", "a trigger \"spy\""},
           {"CREATE VIEW spy AS SELECT * FROM sites", "a view \"spy\""},
           {"CREATE INDEX spy ON sites (abs(people))", "an index \"spy\""},
           {"CREATE TABLE spy (id TEXT)", "a table \"spy\""},
           {"ALTER TABLE sites ADD COLUMN spy TEXT", "a column \"sites.spy\""},
           {"ALTER TABLE sites ADD COLUMN spy TEXT AS (upper(id))", "a computed column \"spy\""},
           {"DROP TABLE links", "\"links\" is missing"},
           {"ALTER TABLE links DROP COLUMN latency_ms", "\"links.latency_ms\" is missing"},
           {"UPDATE sites SET people = 3", "not what was saved"},
           {"DELETE FROM meta", "not what was saved"},
           {"DROP TABLE meta", "no such table"}}) {
    const fs::path file = savedProject(folder.path());
    runSql(file, sql);
    EXPECT_THAT(errorOf(file).what, testing::HasSubstr(word)) << sql;
    fs::remove(file);
  }
}

TEST(ProjectFile, ChecksEveryValue) {
  const Folder folder;
  const fs::path file = folder / "plan.routewright";
  for (const auto& [sql, path] : std::vector<std::pair<std::string, std::string>>{
           {"UPDATE sites SET people = -1 WHERE id = 'hub'", "sites.hub.people"},
           {"UPDATE sites SET up = 2 WHERE id = 'hub'", "sites.hub.up"},
           {"UPDATE sites SET kind = 'castle' WHERE id = 'hub'", "sites.hub.kind"},
           {"UPDATE sites SET prefixes = '[\"10.0.0.0/99\"]' WHERE id = 'hub'", "sites.hub.prefixes[0]"},
           {"UPDATE sites SET name = char(7) WHERE id = 'hub'", "sites.hub.name"},
           {"UPDATE links SET latency_ms = 1e999 WHERE id = 'link-0'", "links.link-0.latency_ms"},
           {"UPDATE sites SET id = 'No Id' WHERE id = 'hub'", "sites.No Id"},
           {"UPDATE design SET id = 'other'", "design.other"},
           {"UPDATE sites SET id = 'site-9' WHERE id = 'site-0'", "links.link-0.b"},
           {"UPDATE links SET b = a WHERE id = 'link-0'", "links.link-0.b"}}) {
    ASSERT_TRUE(ok(store::writeProject(starOf(2), file)));
    runSql(file, sql);
    // As somebody would who also mends the sum: the values themselves are checked.
    mendSum(file);
    EXPECT_EQ(errorOf(file).where.path, path) << sql << "\n" << errorOf(file).text();
    fs::remove(file);
  }
}

TEST(ProjectFile, BringsAnOlderOneUpToDateInMemory) {
  const Folder folder;
  const fs::path file = folder / "plan.routewright";
  ASSERT_TRUE(ok(store::writeProject(starOf(2), file)));
  runSql(file, "ALTER TABLE sites DROP COLUMN transit; ALTER TABLE circuits DROP COLUMN families; DROP TABLE reviews;"
               "PRAGMA user_version = 0");
  mendSum(file);
  const std::string before = contentOf(file);
  expectSame(starOf(2), store::readProject(file));
  EXPECT_EQ(contentOf(file), before) << "reading does not touch the file";
}

TEST(ProjectFile, ReadsTheFilesOfEveryOldVersion) {
  const auto wanted = formats::readYaml(contentOf(fs::path(RW_TEST_DIR) / "scenarios/problem-1.yaml"), "problem-1",
                                        catalogue::externalIds());
  ASSERT_TRUE(ok(wanted));
  for (int version = 1; version < store::kSchemaVersion; ++version) {
    const Folder folder;
    const fs::path file = folder / "old.routewright";
    fs::copy_file(fs::path(RW_TEST_DIR) / fmt::format("core/old_versions/v{}.routewright", version), file);
    expectSame(*wanted, store::readProject(file));
    // What is saved over it is of the newest version.
    ASSERT_TRUE(ok(store::writeProject(*wanted, file)));
    expectSame(*wanted, store::readProject(file));
  }
}

TEST(ProjectFile, MigratesStepByStepOrNotAtAll) {
  const Folder folder;
  const fs::path file = folder / "plan.routewright";
  ASSERT_TRUE(ok(store::writeProject(starOf(2), file)));
  auto database = store::Database::fromBytes(contentOf(file));
  ASSERT_TRUE(ok(database));
  const auto rename = [](store::Database& db) { return db.run("UPDATE sites SET name = name || '!'"); };
  const auto people = [](store::Database& db) { return db.run("UPDATE sites SET people = length(name)"); };
  const auto broken = [](store::Database& db) {
    Status status = db.run("DELETE FROM flows");
    return status ? Status(fail("a step failed")) : status;
  };
  const std::vector<store::Migration> steps{{2, rename}, {3, people}, {4, broken}};
  const auto version = [&] { return *database->text("PRAGMA user_version").value(); };

  EXPECT_FALSE(store::migrate(*database, 1, 4, steps));
  EXPECT_EQ(version(), std::to_string(store::kSchemaVersion));
  EXPECT_TRUE(same(store::readTables(*database).value(), starOf(2))) << "a failed step leaves nothing behind";

  ASSERT_TRUE(ok(store::migrate(*database, 2, 3, steps)));
  EXPECT_EQ(version(), "3");
  const auto plan = store::readTables(*database);
  ASSERT_TRUE(ok(plan));
  EXPECT_EQ(plan->sites[1].name, "Site number 0") << "the step to 2 was done long ago";
  EXPECT_EQ(plan->sites[1].people, 13);
}

TEST(ProjectFile, TakesAFileThatAToolSwitchedToAWriteAheadLog) {
  const Folder folder;
  const fs::path file = folder / "plan.routewright";
  ASSERT_TRUE(ok(store::writeProject(starOf(2), file)));
  runSql(file, "PRAGMA journal_mode = WAL");
  expectSame(starOf(2), store::readProject(file));
}

TEST(ProjectFile, DamageIsSeenAndTheBackupNamed) {
  const Folder folder;
  const fs::path file = folder / "plan.routewright";
  const Plan plan = starOf(40);
  ASSERT_TRUE(ok(store::writeProject(plan, file)));
  const std::string good = contentOf(file);
  setContent(file, good.substr(0, good.size() / 2));
  EXPECT_THAT(errorOf(file).mend, testing::HasSubstr("no backup"));
  setContent(file.string() + ".bak", good);
  EXPECT_THAT(errorOf(file).text(), testing::AllOf(testing::HasSubstr("damaged"), testing::HasSubstr(".bak")));
}

TEST(ProjectFile, AFlippedBitIsAnErrorOrDoesNotMatter) {
  const Plan plan = starOf(12);
  const Folder folder;
  const fs::path file = folder / "plan.routewright";
  ASSERT_TRUE(ok(store::writeProject(plan, file)));
  const std::string good = contentOf(file);
  int refused = 0;
  int harmless = 0;
  const auto expect = [&](const std::string& bytes, std::size_t at) {
    const auto again = store::parseProject(bytes, file);
    if (again) {
      EXPECT_TRUE(same(*again, plan)) << "another plan after damage at " << at;
      ++harmless;
    } else {
      EXPECT_FALSE(again.error().what.empty());
      ++refused;
    }
  };
  // All of the header, then every page's start, where its structure is, and its end, where its contents are.
  for (std::size_t at = 0; at < good.size(); at += at < 100 ? 1 : 409) {
    std::string bytes = good;
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << at % 8));
    expect(bytes, at);
  }
  for (std::size_t page = 0; page < good.size(); page += 4096)
    for (const std::size_t at : {page, page + 3, page + 8, page + 4094, page + 4080, page + 4000}) {
      std::string bytes = good;
      bytes[at] = static_cast<char>(~bytes[at]);
      expect(bytes, at);
    }
  for (std::size_t size = 0; size < good.size(); size += 4001) expect(good.substr(0, size), size);
  EXPECT_GT(refused, 100);
  EXPECT_GT(harmless, 50);
}
