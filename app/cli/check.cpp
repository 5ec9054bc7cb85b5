// check: what is wrong with a plan.
#include "cli/cli.h"
#include "cli/output.h"
#include "engine/engine.h"

#include <algorithm>

namespace rw::cli {

namespace {

struct Options {
  std::string plan;
  bool json = false;
  std::string failOn = "error";
};

std::size_t delivered(const engine::Report& report) {
  return static_cast<std::size_t>(
      std::ranges::count_if(report.flows, [](const auto& flow) { return flow.deciding().delivered; }));
}

std::string asJson(const engine::Report& report, const std::string& file) {
  const plan::Plan& plan = report.plan;
  Json findings = Json::array();
  for (const rules::Finding& finding : report.findings) findings.push_back(toJson(finding, plan));
  return toText(Json{{"plan", {{"file", file}, {"name", plan.design().name}}},
                     {"summary",
                      {{"errors", report.count(rules::Severity::Error)},
                       {"warnings", report.count(rules::Severity::Warning)},
                       {"advice", report.count(rules::Severity::Advice)},
                       {"sites", plan.sites.size()},
                       {"flows", report.flows.size()},
                       {"delivered", delivered(report)}}},
                     {"findings", std::move(findings)}});
}

std::string asText(const engine::Report& report, const std::string& file) {
  const plan::Plan& plan = report.plan;
  std::string out = (plan.design().name.empty() ? file : plan.design().name) + ": " +
                    count(plan.sites.size(), "site", "sites") + ", " + std::to_string(delivered(report)) + " of " +
                    count(report.flows.size(), "flow", "flows") + " delivered\n";
  for (const rules::Finding& finding : report.findings) {
    out += "\n" + std::string(rules::toString(finding.severity)) + ": " + render(finding.title, plan) + "\n";
    const auto line = [&out](std::string_view label, const std::string& text) {
      if (text.empty()) return;
      out += "  " + std::string(label) + std::string(8 - label.size(), ' ') + wrapped(text, 10) + "\n";
    };
    line("what", render(finding.message, plan));
    line("why", finding.why);
    line("rule", finding.rule + (finding.flow.empty() ? "" : ", flow " + finding.flow));
    line("guide", finding.source);
    for (const rules::Fix& fix : finding.fixes) {
      line("fix", render(fix.title, plan));
      out += std::string(10, ' ') + fix.id + "\n";
    }
  }
  out += "\n" + count(report.count(rules::Severity::Error), "error", "errors") + ", " +
         count(report.count(rules::Severity::Warning), "warning", "warnings") + ", " +
         std::to_string(report.count(rules::Severity::Advice)) + " advice\n";
  return out;
}

Result<Answer> check(const Options& options) {
  return readPlan(options.plan).map([&](const plan::Plan& plan) {
    const engine::Report report = engine::analyse(plan);
    // `never` is none of the severities' names, so that no finding stops at it.
    bool found = false;
    for (const auto severity : {rules::Severity::Error, rules::Severity::Warning, rules::Severity::Advice}) {
      if (options.failOn == "never") break;
      found = found || report.count(severity) > 0;
      if (options.failOn == rules::toString(severity)) break;
    }
    return Answer{options.json ? asJson(report, options.plan) : asText(report, options.plan), found ? kFound : kDone};
  });
}

} // namespace

void addCheck(CLI::App& app, Command& chosen) {
  addCommand<Options>(
      app, chosen, "check", "Says what is wrong with a plan, why, and what would mend it",
      [](CLI::App& command, Options& options) {
        addPlan(command, options.plan);
        addJson(command, options.json);
        command.add_option("--fail-on", options.failOn, "The least severity of a finding that makes the exit code 1")
            ->check(CLI::IsMember({"error", "warning", "advice", "never"}))
            ->capture_default_str();
      },
      check);
}

} // namespace rw::cli
