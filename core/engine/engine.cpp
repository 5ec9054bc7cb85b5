#include "engine/engine.h"

#include "rules/rule.h"

#include <algorithm>
#include <chrono>

namespace rw::engine {

const routing::FlowResult* Report::flow(const std::string& id) const {
  const auto found = std::ranges::find(flows, id, &routing::FlowResult::flow);
  return found == flows.end() ? nullptr : &*found;
}

std::optional<routing::FlowResult> Report::explained(const std::string& id) const {
  return network == nullptr ? std::nullopt : network->explained(id);
}

std::size_t Report::count(rules::Severity severity) const {
  return static_cast<std::size_t>(std::ranges::count(findings, severity, &rules::Finding::severity));
}

namespace {

bool cancelled(const Options& options) {
  return options.cancelled != nullptr && options.cancelled->load(std::memory_order_relaxed);
}

/// Gone, with no error that was not there before.
bool helps(const Report& before, const Report& after, const rules::Finding& finding) {
  const auto in = [](const rules::Finding& wanted, const Report& report) {
    return std::ranges::any_of(report.findings, [&](const rules::Finding& f) { return f.sameAs(wanted); });
  };
  if (in(finding, after)) return false;
  return std::ranges::all_of(
      after.findings, [&](const rules::Finding& f) { return f.severity != rules::Severity::Error || in(f, before); });
}

/// Verdicts and findings of a plan; `whole` is the same with the catalogue's objects in it.
Report judged(const plan::Plan& plan, const plan::Plan& whole, const Options& options) {
  Report report;
  report.plan = plan;
  report.failed = options.failed;
  report.network = std::make_shared<const routing::Network>(
      whole, routing::Options{.failed = options.failed, .flows = {}, .cancelled = options.cancelled});
  report.complete = !cancelled(options);
  if (report.complete) {
    report.flows = report.network->verdicts();
    report.findings = rules::findAll({whole, *report.network});
  }
  return report;
}

/// A fix is judged by its findings alone.
Report fixed(const plan::Plan& plan, const rules::Fix& fix, const Options& options) {
  plan::Plan draft = plan;
  if (!edit::apply(draft, fix.changes)) return {.complete = false};
  return judged(draft, catalogue::completed(draft), options);
}

} // namespace

Report analyse(const plan::Plan& plan, const Options& options) {
  const auto start = std::chrono::steady_clock::now();
  const plan::Plan whole = catalogue::completed(plan);
  Report report = judged(plan, whole, options);
  if (report.complete) {
    report.loads = analysis::loads(whole, *report.network);
    report.meetMe = analysis::meetMeTable(whole, *report.network);
    if (!options.failed.empty()) report.failure = analysis::failure(whole, options.failed);
    const rules::Input input{whole, *report.network};
    if (options.fixes) {
      for (rules::Finding& finding : report.findings) {
        const rules::Rule* rule = rules::findRule(finding.rule);
        if (rule->fixes == nullptr) continue;
        for (rules::Fix& fix : rule->fixes(input, finding)) {
          if (cancelled(options)) break;
          fix.changes.title = rules::render(fix.title, whole);
          const Report after = fixed(plan, fix, options);
          if (after.complete && helps(report, after, finding)) finding.fixes.push_back(std::move(fix));
        }
      }
      report.fixesProven = true;
      report.complete = !cancelled(options);
    }
  }
  report.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  return report;
}

Proof prove(const plan::Plan& plan, const rules::Finding& finding, const rules::Fix& fix) {
  Proof proof;
  proof.before = analyse(plan, {.fixes = false});
  proof.after = fixed(plan, fix, {});
  proof.helps = proof.after.complete && helps(proof.before, proof.after, finding);
  return proof;
}

} // namespace rw::engine
