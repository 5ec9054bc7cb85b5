// What the commands of routewright-cli share: how they are declared, how plans come in, how answers go out.
#pragma once

#include "plan/plan.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>

namespace rw::cli {

/// What the shell is told.
enum ExitCode : int {
  kDone = 0,
  kFound = 1,    ///< findings at or above `--fail-on`
  kBadInput = 2, ///< the plan or the arguments are no good
  kFailed = 3,   ///< the program or the machine failed
};

/// All that a command writes on standard output, and its exit code.
struct Answer {
  std::string text;
  ExitCode exit = kDone;
};
using Command = std::function<Result<Answer>()>;

/// Declares a command: `declare` adds its arguments, which live in `Options`; where the command line names it, `chosen`
/// becomes what carries it out.
template <class Options, class Declare>
void addCommand(CLI::App& app, Command& chosen, const std::string& name, const std::string& help, Declare declare,
                Result<Answer> (*run)(const Options&)) {
  const auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand(name, help);
  declare(*command, *options);
  command->callback([&chosen, options, run] { chosen = [options, run] { return run(*options); }; });
}

// The groups of commands, one file each.
void addCheck(CLI::App& app, Command& chosen);
void addTrace(CLI::App& app, Command& chosen);
void addHeadroom(CLI::App& app, Command& chosen);
void addLatency(CLI::App& app, Command& chosen);
void addAdvise(CLI::App& app, Command& chosen);
void addFailures(CLI::App& app, Command& chosen);
void addFix(CLI::App& app, Command& chosen);
void addIssue(CLI::App& app, Command& chosen);
void addCompare(CLI::App& app, Command& chosen);
void addFiles(CLI::App& app, Command& chosen);
void addExport(CLI::App& app, Command& chosen);
void addLab(CLI::App& app, Command& chosen);
void addManual(CLI::App& app, Command& chosen);

/// What may be named where a plan is read.
inline constexpr const char* kPlanHelp = "A project file, YAML or GraphML; - reads a text from standard input";

/// The argument PLAN, the option that repeats and takes one value each time, and the switch `--json`.
void addPlan(CLI::App& command, std::string& plan);
void addEach(CLI::App& command, const std::string& name, std::vector<std::string>& values, const std::string& help);
void addJson(CLI::App& command, bool& json);
/// The option `--fail`, which takes elements down.
void addFail(CLI::App& command, std::vector<std::string>& failed);

/// Reads a project file, YAML or GraphML, told apart by content; `-` reads a text from standard input.
Result<plan::Plan> readPlan(const std::string& file);
/// Writes a plan by the ending of `file`: `.yaml`, `.yml` or `.routewright`; `-` is YAML for standard output, which is
/// given back. Otherwise gives back nothing.
Result<std::string> writePlan(const plan::Plan& plan, const std::string& file);
/// Refuses an ending that `writePlan` does not know, before any work is done.
Status checkPlanEnding(const std::string& file);

/// Refuses a `given` word that is not among `known`, with the one that was probably meant. `option` (may be empty) and
/// `noun` name it: `--flow`, `flow`.
Status checkKnown(const std::string& given, const std::vector<std::string>& known, const std::string& option,
                  const std::string& noun);
/// Refuses what cannot fail. The plan is completed from the catalogue.
Status checkElements(const plan::Plan& plan, const std::vector<std::string>& failed);
/// The ids of a table.
template <class T> void addIds(const plan::Table<T>& table, std::vector<std::string>& ids) {
  for (const T& object : table) ids.push_back(object.id);
}

/// The name that files use for a value of an enumeration.
template <class E> std::string_view keyOf(E value) {
  return plan::Choices<E>::values.at(static_cast<std::size_t>(value)).key;
}

} // namespace rw::cli
