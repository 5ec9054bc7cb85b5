// routewright-cli: the core on the command line.
#include "cli/cli.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace {

using namespace rw::cli;

int complain(const std::string& what, ExitCode exit) {
  std::fputs(("routewright-cli: " + what + "\n").c_str(), stderr);
  return exit;
}

/// Standard output may be a full disk.
int print(const Answer& answer) {
  const bool written = std::fwrite(answer.text.data(), 1, answer.text.size(), stdout) == answer.text.size();
  if (!written || std::fflush(stdout) != 0)
    return complain(std::string("standard output: writing failed: ") + std::strerror(errno) + "; make room", kFailed);
  return answer.exit;
}

int complain(const rw::Error& error) {
  const bool machine = error.kind == rw::ErrorKind::Io || error.kind == rw::ErrorKind::Internal;
  std::string line = error.text();
  std::ranges::replace(line, '\n', ' ');
  std::fputs((line + "\n").c_str(), stderr);
  return machine ? kFailed : kBadInput;
}

/// Refuses a first argument that is no command, with the one that was probably meant.
rw::Status checkCommand(const CLI::App& app, int argc, char** argv) {
  if (argc < 2 || argv[1][0] == '-') return {};
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
  return checkKnown(argv[1], names, "", "command");
}

int run(int argc, char** argv) {
  CLI::App app("Plans ExpressRoute for Microsoft 365 and proves the plan on paper.", "routewright-cli");
  app.set_version_flag("--version", "routewright " RW_VERSION);
  app.require_subcommand(1);
  app.footer("Exit codes: 0 done, 1 findings, 2 the plan or the arguments are no good, 3 the machine failed.");
  Command chosen;
  for (const auto add : {addCheck, addTrace, addHeadroom, addLatency, addAdvise, addFailures, addFix, addIssue,
                         addCompare, addFiles, addExport, addLab, addManual})
    add(app, chosen);

  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& wanted) { // --help, --version
    return app.exit(wanted);
  } catch (const CLI::ParseError& wrong) {
    if (const auto known = checkCommand(app, argc, argv); !known) return complain(known.error());
    return complain(std::string(wrong.what()) + "; routewright-cli --help lists what there is", kBadInput);
  }
  const auto answer = chosen();
  return answer ? print(*answer) : complain(answer.error());
}

} // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& failure) { // out of memory, or a fault of ours
    return complain(std::string("the program failed: ") + failure.what(), kFailed);
  }
}
