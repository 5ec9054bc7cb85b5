// issue: keeps the plan as it is in itself, under the name of a version.
#include "bridge/fingerprint.h"
#include "catalogue/catalogue.h"
#include "cli/cli.h"
#include "compare/issued.h"

#include <QDate>

namespace rw::cli {

namespace {

struct Options {
  std::string plan;
  std::string version;
  std::string author;
  std::string note;
  std::string out;
};

Result<Answer> issue(const Options& options) {
  if (Status known = checkPlanEnding(options.out); !known) return fail(known.error());
  return readPlan(options.plan).and_then([&](const plan::Plan& plan) -> Result<Answer> {
    edit::Transaction edit(plan, "", catalogue::externalIds());
    const std::string author = options.author.empty() ? plan.design().author : options.author;
    const Status issued =
        compare::issue(edit, options.version, QDate::currentDate().toString(Qt::ISODate).toStdString(), author,
                       options.note, ui::fingerprintOf(plan).toStdString());
    if (!issued) return fail(issued.error());
    return writePlan(edit.plan(), options.out).map([&](std::string written) {
      if (options.out == "-") return Answer{std::move(written)};
      return Answer{"Wrote " + options.out + " with version " + options.version + ".\n"};
    });
  });
}

} // namespace

void addIssue(CLI::App& app, Command& chosen) {
  addCommand<Options>(
      app, chosen, "issue", "Keeps the plan as it is under the name of a version, to tell changes against",
      [](CLI::App& command, Options& options) {
        addPlan(command, options.plan);
        command.add_option("VERSION", options.version, "Its name, such as 1.0")->required();
        command
            .add_option("-o,--out", options.out,
                        "Where the plan with the version in it goes: .yaml, .yml, .routewright, or -")
            ->required();
        command.add_option("--author", options.author, "Who issues it; the plan's author without it");
        command.add_option("--note", options.note, "What it is for, or what is new");
      },
      issue);
}

} // namespace rw::cli
