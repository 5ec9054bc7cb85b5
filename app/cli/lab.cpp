// lab: the plan as an isolated network of real routers, and its flows there against the core's.
#include "lab/lab.h"

#include "catalogue/catalogue.h"
#include "cli/cli.h"
#include "cli/output.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace rw::cli {

namespace {

namespace fs = std::filesystem;

struct Options {
  std::string plan;
  std::string out;
  bool json = false;
  bool run = false;
};

tl::unexpected<Error> failedAt(const fs::path& file, const std::string& what) {
  return fail(what, "see to the folder's rights and room", {.file = file.string()}, ErrorKind::Io);
}

/// Whether the machine and the user can start a lab.
Status canStart() {
  if (geteuid() != 0)
    return fail("starting the lab needs root", "run this with sudo, or without --run and OUT/lab.sh later", {},
                ErrorKind::Io);
  const char* path = std::getenv("PATH");
  for (const char* tool : {"bird", "birdc", "ip", "nft", "python3"}) {
    std::istringstream folders(path == nullptr ? "" : path);
    bool found = false;
    for (std::string folder; !found && std::getline(folders, folder, ':');)
      found = access((fs::path(folder) / tool).c_str(), X_OK) == 0;
    if (!found)
      return fail(std::string(tool) + ", which the lab needs, is not installed",
                  "apt-get install bird2 nftables iproute2 python3", {}, ErrorKind::Io);
  }
  return {};
}

/// Clears away a lab that was written there before; refuses a folder that holds anything else.
Status makeRoom(const fs::path& folder) {
  const auto refused = [&](const std::string& what, const std::string& mend) {
    return fail(what, mend, {.file = folder.string()});
  };
  std::error_code error;
  const fs::file_status status = fs::status(folder, error);
  if (status.type() == fs::file_type::not_found) return {};
  if (!fs::is_directory(status)) return refused("this is no folder", "name a new or an empty one");
  const bool empty = fs::is_empty(folder, error);
  if (error) return failedAt(folder, error.message());
  if (empty) return {};
  if (!fs::exists(folder / "lab.sh", error))
    return refused("the folder holds something else than a lab", "name a new or an empty one");
  if (fs::exists(folder / ".up", error))
    return refused("the lab in this folder is up", "take it down: " + (folder / "lab.sh").string() + " down");
  for (const char* part : {"boxes", "routers", "results.json"}) {
    fs::remove_all(folder / part, error);
    if (error) return failedAt(folder / part, error.message());
  }
  return {};
}

Status write(const lab::Lab& lab, const fs::path& folder) {
  for (const lab::File& file : lab.files) {
    const fs::path path = folder / file.path;
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    std::ofstream stream(path, std::ios::binary);
    stream << file.text;
    stream.close();
    if (!stream) return failedAt(path, "writing failed");
    if (!file.executable) continue;
    fs::permissions(path, fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec, fs::perm_options::add,
                    error);
    if (error) return failedAt(path, error.message());
  }
  return {};
}

/// Runs the lab in `folder`, with all that it says on standard error, and gives back its results. A signal to end goes
/// to the lab, which takes itself down first.
Result<std::string> run(const fs::path& folder) {
  std::string script = (folder / "lab.sh").string();
  std::string word = "run";
  const std::array<char*, 3> arguments{script.data(), word.data(), nullptr};
  sigset_t awaited;
  sigset_t before;
  sigemptyset(&awaited);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGCHLD}) sigaddset(&awaited, signal);
  pthread_sigmask(SIG_BLOCK, &awaited, &before);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigmask(&attributes, &before);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
  pid_t child = 0;
  const int started = posix_spawn(&child, script.c_str(), &actions, &attributes, arguments.data(), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  int status = 0;
  pid_t ended = started == 0 ? 0 : -1;
  while (ended == 0) {
    int signal = 0;
    sigwait(&awaited, &signal);
    if (signal != SIGCHLD) kill(-child, SIGTERM);
    ended = waitpid(child, &status, WNOHANG);
  }
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  if (started != 0) return failedAt(script, std::strerror(started));
  if (ended < 0) return failedAt(script, std::strerror(errno));
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
    return fail("the lab did not run to its end", "its own words stand above", {.file = script}, ErrorKind::Io);
  std::ifstream stream(folder / "results.json", std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

Json verdict(const routing::GroupResult& core) {
  Json out{{"verdict", routing::toString(core.verdict)}, {"delivered", core.delivered}};
  if (!core.delivered) out["cause"] = routing::toString(core.cause);
  out["edge_out"] = idOrNull(core.edge_out);
  out["edge_back"] = idOrNull(core.edge_back);
  return out;
}

/// Why something is lost the lab cannot tell: then it has no verdict.
Json verdict(const std::optional<lab::Seen>& seen) {
  if (!seen) return nullptr;
  Json out{{"verdict", nullptr}, {"delivered", seen->delivered}};
  if (seen->delivered) out["verdict"] = seen->symmetric ? "symmetric" : "asymmetric";
  out["edge_out"] = idOrNull(seen->edge_out);
  out["edge_back"] = idOrNull(seen->edge_back);
  return out;
}

Answer answered(const lab::Lab& lab, const std::vector<lab::Comparison>& comparisons, bool json) {
  Answer answer;
  Json flows = Json::array();
  Columns columns({"flow", "core", "out by", "back by", "lab", "out by", "back by", ""});
  for (std::size_t i = 0; i < comparisons.size(); ++i) {
    const lab::Comparison& comparison = comparisons[i];
    const routing::GroupResult& core = lab.core[i].deciding();
    if (comparison.agree == false) answer.exit = kFound;
    Json flow{{"flow", comparison.flow},
              {"core", verdict(core)},
              {"lab", verdict(comparison.lab)},
              {"agree", comparison.agree ? Json(*comparison.agree) : Json(nullptr)}};
    if (!comparison.remark.empty()) flow["remark"] = comparison.remark;
    flows.push_back(std::move(flow));
    const auto word = [](bool delivered) { return std::string(delivered ? "delivered" : "lost"); };
    std::vector<std::string> row{comparison.flow, word(core.delivered), core.edge_out, core.edge_back};
    if (comparison.lab)
      row.insert(row.end(), {word(comparison.lab->delivered), comparison.lab->edge_out, comparison.lab->edge_back});
    else
      row.insert(row.end(), {"not tried", "", ""});
    row.push_back(comparison.agree.value_or(true) ? comparison.remark : "DIFFERS: " + comparison.remark);
    columns.add(std::move(row));
  }
  answer.text = json ? toText(Json{{"flows", std::move(flows)}}) : columns.text(0);
  return answer;
}

Result<Answer> carryOut(const Options& options) {
  return readPlan(options.plan).and_then([&](const plan::Plan& plan) -> Result<Answer> {
    const auto lab = lab::build(catalogue::completed(plan));
    if (!lab) return fail(lab.error());
    if (options.run)
      if (const auto can = canStart(); !can) return fail(can.error());
    const fs::path folder = fs::absolute(options.out);
    if (const auto room = makeRoom(folder); !room) return fail(room.error());
    if (const auto written = write(*lab, folder); !written) return fail(written.error());
    if (!options.run) {
      if (options.json) return answered(*lab, lab::untried(*lab), true);
      return Answer{"Wrote " + options.out + ": " + count(lab->network.nodes.size(), "node", "nodes") + ", " +
                    count(lab->probes.all.size(), "connection", "connections") + " to try. Next: " + options.out +
                    "/lab.sh run, as root; README.md there says what else it does.\n"};
    }
    const auto results = run(folder);
    if (!results) return fail(results.error());
    return lab::compare(*lab, *results).map([&](const std::vector<lab::Comparison>& comparisons) {
      return answered(*lab, comparisons, options.json);
    });
  });
}

} // namespace

void addLab(CLI::App& app, Command& chosen) {
  addCommand<Options>(
      app, chosen, "lab", "Writes the plan as an isolated network of real routers, and tries its flows there",
      [](CLI::App& command, Options& options) {
        addPlan(command, options.plan);
        addJson(command, options.json);
        command.add_option("OUT", options.out, "The folder to write")->required();
        command.add_flag("--run", options.run,
                         "Starts it, tries every flow, compares with the core, takes it down again; needs root");
      },
      carryOut);
}

} // namespace rw::cli
