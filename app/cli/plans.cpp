// How plans come in and go out.
#include "analysis/failures.h"
#include "base/text.h"
#include "catalogue/catalogue.h"
#include "cli/cli.h"
#include "formats/plan_text.h"
#include "store/project.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <ranges>

namespace rw::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kKnownShown = 8; ///< where one of them was to be named

struct Close {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

ErrorKind kindOf(int error) {
  return error == ENOENT || error == ENOTDIR || error == EISDIR || error == EACCES ? ErrorKind::Input : ErrorKind::Io;
}

/// The start of a file, at most `limit` bytes.
Result<std::string> readStart(std::FILE* file, const std::string& name, std::size_t limit) {
  std::string text;
  std::array<char, 1U << 16U> block{};
  while (text.size() < limit) {
    const std::size_t got = std::fread(block.data(), 1, std::min(block.size(), limit - text.size()), file);
    text.append(block.data(), got);
    if (got == 0) break;
  }
  if (std::ferror(file) != 0)
    return fail(std::string("reading failed: ") + std::strerror(errno), {}, {.file = name}, kindOf(errno));
  return text;
}

/// Replaces `file` as a whole, or leaves it as it was; what is no regular file is written as it is.
Status writeText(std::string_view text, const fs::path& file) {
  std::error_code ignored;
  const bool inPlace = fs::exists(file, ignored) && !fs::is_regular_file(file, ignored);
  fs::path fresh = file;
  if (!inPlace) fresh += ".new";
  const auto refuse = [&] {
    const int error = errno;
    if (!inPlace) fs::remove(fresh, ignored);
    return fail(std::string("cannot be written: ") + std::strerror(error), "choose another place", {.file = file},
                ErrorKind::Io);
  };
  File to(std::fopen(fresh.c_str(), "wb"));
  if (!to || std::fwrite(text.data(), 1, text.size(), to.get()) != text.size()) return refuse();
  if (std::fclose(to.release()) != 0) return refuse();
  if (!inPlace && std::rename(fresh.c_str(), file.c_str()) != 0) return refuse();
  return {};
}

bool isYaml(const fs::path& file) { return file.extension() == ".yaml" || file.extension() == ".yml"; }

} // namespace

void addPlan(CLI::App& command, std::string& plan) { command.add_option("PLAN", plan, kPlanHelp)->required(); }

void addEach(CLI::App& command, const std::string& name, std::vector<std::string>& values, const std::string& help) {
  command.add_option(name, values, help)->allow_extra_args(false);
}

void addJson(CLI::App& command, bool& json) {
  command.add_flag("--json", json, "One JSON document on standard output and nothing else");
}

void addFail(CLI::App& command, std::vector<std::string>& failed) {
  addEach(command, "--fail", failed,
          "An element to take down: link, site, segment, device, egress, circuit (CIRCUIT/primary, CIRCUIT/secondary), "
          "meet-me location or risk group; may be repeated");
}

Status checkElements(const plan::Plan& plan, const std::vector<std::string>& failed) {
  const auto known = failed.empty() ? std::vector<std::string>() : analysis::elements(plan);
  for (const std::string& id : failed)
    if (auto found = checkKnown(id, known, "--fail", "element"); !found) return found;
  return {};
}

Result<plan::Plan> readPlan(const std::string& file) {
  // One byte more than the reader takes, so that it is the one to refuse.
  const auto text = [&](std::FILE* from, const std::string& name) {
    return readStart(from, name, formats::kLargestPlanText + 1).and_then([&](const std::string& content) {
      return formats::readPlanText(content, name, catalogue::externalIds());
    });
  };
  if (file == "-") return text(stdin, "standard input");

  const File from(std::fopen(file.c_str(), "rb"));
  if (!from)
    return fail(std::string("cannot be read: ") + std::strerror(errno), "name a project file, YAML or GraphML",
                {.file = file}, kindOf(errno));
  const auto start = readStart(from.get(), file, 16);
  if (!start) return fail(start.error());
  if (start->starts_with("SQLite format 3")) return store::readProject(file);
  std::rewind(from.get());
  return text(from.get(), file);
}

Status checkPlanEnding(const std::string& file) {
  if (file == "-" || isYaml(file) || fs::path(file).extension() == store::kFileEnding) return {};
  return fail("its ending does not say which kind of file to write",
              "end it in .yaml, .yml or " + std::string(store::kFileEnding), {.file = file});
}

Result<std::string> writePlan(const plan::Plan& plan, const std::string& file) {
  if (auto known = checkPlanEnding(file); !known) return fail(known.error());
  if (file == "-") return formats::writeYaml(plan);
  const auto written =
      isYaml(file) ? writeText(formats::writeYaml(plan), fs::weakly_canonical(file)) : store::writeProject(plan, file);
  if (!written) return fail(written.error());
  return std::string();
}

Status checkKnown(const std::string& given, const std::vector<std::string>& known, const std::string& option,
                  const std::string& noun) {
  if (std::ranges::find(known, given) != known.end()) return {};
  const std::vector<std::string_view> candidates(known.begin(), known.end());
  const std::string_view meant = nearest(given, candidates);
  std::string some;
  for (const std::string& one : known | std::views::take(kKnownShown)) some += (some.empty() ? "" : ", ") + one;
  return fail((option.empty() ? "" : option + " ") + given + ": there is no such " + noun,
              !meant.empty() ? "did you mean " + std::string(meant) + "?"
              : some.empty() ? "there is none at all"
                             : "there is " + some + (known.size() > kKnownShown ? ", …" : ""));
}

} // namespace rw::cli
