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

/// Verdicts and findings of a plan, quicker where `before` is of one that differs little.
Report judged(const plan::Plan& plan, const Report* before, const Options& options) {
  Report report;
  report.plan = plan;
  report.failed = options.failed;
  const routing::Options routing{.failed = options.failed, .flows = {}, .cancelled = options.cancelled};
  if (before != nullptr && before->network != nullptr) {
    const plan::Plan whole = catalogue::completed(plan, before->plan, before->network->plan());
    report.network = std::make_shared<const routing::Network>(whole, *before->network, routing);
  } else {
    report.network = std::make_shared<const routing::Network>(catalogue::completed(plan), routing);
  }
  report.complete = !cancelled(options);
  if (report.complete) {
    report.flows = report.network->verdicts();
    report.findings = rules::findAll({report.network->plan(), *report.network});
  }
  return report;
}

} // namespace

Report fixed(const Report& before, const rules::Fix& fix, const Options& options) {
  plan::Plan draft = before.plan;
  if (!edit::apply(draft, fix.changes)) return {.complete = false};
  return judged(draft, &before, options);
}

Report analyseWhole(const plan::Plan& plan, const Options& options) {
  Report report = analyse(plan, options);
  report.study = std::make_shared<const Study>(study(plan, options.cancelled, options.progress));
  return report;
}

Report analyse(const plan::Plan& plan, const Options& options) {
  const auto start = std::chrono::steady_clock::now();
  Report report = judged(plan, options.before.get(), options);
  report.study = options.known;
  if (report.complete) {
    const plan::Plan& whole = report.network->plan();
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
          const Report after = fixed(report, fix, options);
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
  proof.after = fixed(proof.before, fix, {});
  proof.helps = proof.after.complete && helps(proof.before, proof.after, finding);
  return proof;
}

} // namespace rw::engine
