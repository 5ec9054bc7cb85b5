// fix: the plan with remedies applied, or which there are.
#include "cli/cli.h"
#include "cli/output.h"
#include "engine/engine.h"

namespace rw::cli {

namespace {

struct Options {
  std::string plan;
  bool json = false;
  std::vector<std::string> fixes;
  std::string out;
};

std::vector<std::string> fixIds(const engine::Report& report) {
  std::vector<std::string> ids;
  for (const rules::Finding& finding : report.findings)
    for (const rules::Fix& fix : finding.fixes) ids.push_back(fix.id);
  return ids;
}

const rules::Fix* findFix(const engine::Report& report, const std::string& id) {
  for (const rules::Finding& finding : report.findings)
    for (const rules::Fix& fix : finding.fixes)
      if (fix.id == id) return &fix;
  return nullptr;
}

Answer list(const engine::Report& report, bool json) {
  Json fixes = Json::array();
  std::string out;
  for (const rules::Finding& finding : report.findings)
    for (const rules::Fix& fix : finding.fixes) {
      const std::string title = render(fix.title, report.plan);
      Json entry{{"id", fix.id}, {"title", title}, {"rule", finding.rule}, {"subjects", finding.subjects}};
      if (!finding.flow.empty()) entry["flow"] = finding.flow;
      fixes.push_back(std::move(entry));
      out +=
          fix.id + "\n  " + wrapped(title, 2) + "\n  mends: " + wrapped(render(finding.title, report.plan), 9) + "\n";
    }
  if (json) return {toText(Json{{"fixes", std::move(fixes)}})};
  return {out.empty() ? "No fix is offered.\n" : out};
}

Result<Answer> fix(const Options& options) {
  if (options.fixes.empty() != options.out.empty())
    return fail(options.out.empty() ? "--apply needs a file to write the plan to" : "-o needs a fix to apply",
                options.out.empty() ? "add -o OUT" : "add --apply ID");
  if (options.json && options.out == "-")
    return fail("-o - and --json both want standard output", "write the plan to a file");
  if (auto known = options.out.empty() ? Status() : checkPlanEnding(options.out); !known) return fail(known.error());
  auto plan = readPlan(options.plan);
  if (!plan) return fail(plan.error());

  engine::Report report = engine::analyse(*plan);
  if (options.fixes.empty()) return list(report, options.json);
  const std::vector<std::string> offered = fixIds(report);
  for (const std::string& id : options.fixes)
    if (auto known = checkKnown(id, offered, "--apply", "fix on offer"); !known) return fail(known.error());

  const std::size_t errorsBefore = report.count(rules::Severity::Error);
  for (const std::string& id : options.fixes) {
    // Each is applied to what the one before left, where it must still be wanted.
    const rules::Fix* wanted = findFix(report, id);
    if (wanted == nullptr)
      return fail("--apply " + id + ": the fixes before it have mended this already", "leave it out");
    if (auto applied = edit::apply(*plan, wanted->changes); !applied) return fail(applied.error());
    report = engine::analyse(*plan);
  }
  auto written = writePlan(*plan, options.out);
  if (!written) return fail(written.error());
  if (options.out == "-") return Answer{std::move(*written)};

  const std::size_t errorsAfter = report.count(rules::Severity::Error);
  if (options.json)
    return Answer{toText(Json{{"applied", options.fixes},
                              {"out", options.out},
                              {"errors_before", errorsBefore},
                              {"errors_after", errorsAfter}})};
  return Answer{"Wrote " + options.out + ": " + count(options.fixes.size(), "fix", "fixes") + " applied, " +
                count(errorsBefore, "error", "errors") + " before, " + std::to_string(errorsAfter) + " now.\n"};
}

} // namespace

void addFix(CLI::App& app, Command& chosen) {
  addCommand<Options>(
      app, chosen, "fix", "Applies fixes that check offers; without --apply it lists them",
      [](CLI::App& command, Options& options) {
        addPlan(command, options.plan);
        addJson(command, options.json);
        addEach(command, "--apply", options.fixes, "The id of a fix; may be repeated");
        command.add_option("-o,--out", options.out, "Where the mended plan goes: .yaml, .yml, .routewright, or -");
      },
      fix);
}

} // namespace rw::cli
