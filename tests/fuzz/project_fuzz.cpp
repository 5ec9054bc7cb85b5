// Any bytes as a project file: refused with a word, or read; what is read is written and read again as the same plan.
#include "edit/change_set.h"
#include "expect.h"
#include "store/project_file.h"
#include "store/tables.h"

#include <filesystem>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using namespace rw;

/// A file in memory where the system has such a place, gone when the program ends.
class Scratch {
 public:
  Scratch() {
    const fs::path memory("/dev/shm");
    const fs::path base = fs::is_directory(memory) ? memory : fs::temp_directory_path();
    folder_ = base / ("routewright-fuzz-" + std::to_string(::getpid()));
    fs::create_directories(folder_);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }
  [[nodiscard]] fs::path file() const { return folder_ / "plan.routewright"; }

 private:
  fs::path folder_;
};

void expectSameWhenWritten(const plan::Plan& plan) {
  static const Scratch scratch;
  const Status written = store::writeProject(plan, scratch.file());
  fuzz::expect(written.has_value(), written ? "" : written.error().text(), "when written");
  const auto again = store::readProject(scratch.file());
  fuzz::expect(again.has_value(), again ? "" : again.error().text(), "when read again");
  const edit::ChangeSet difference = edit::diff(plan, *again);
  fuzz::expect(difference.empty(), "written as another plan", edit::toJson(difference));
}

/// What the tables hold, whatever their sum says: else no change of a value would get beyond it.
Result<plan::Plan> readWithoutSum(std::string_view bytes) {
  auto database = store::Database::fromBytes(bytes);
  if (!database) return fail(database.error());
  if (Status known = store::checkTables(*database, store::kSchemaVersion); !known) return fail(known.error());
  return store::readTables(*database);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const auto plan = store::parseProject(input, "input");
  fuzz::expect(plan.has_value() || !plan.error().what.empty(), "refused without a word", "by the reader");
  if (plan) expectSameWhenWritten(*plan);
  const auto tables = readWithoutSum(input);
  fuzz::expect(tables.has_value() || !tables.error().what.empty(), "refused without a word", "by the tables");
  if (tables && plan::problems(*tables, {}).empty()) expectSameWhenWritten(*tables);
  return 0;
}
