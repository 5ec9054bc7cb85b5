#include "engine/remedies.h"

#include <algorithm>

namespace rw::engine {

namespace {

std::optional<double> roundTripWith(const plan::Plan& plan, const rules::Fix& fix, const std::string& flow) {
  plan::Plan draft = plan;
  if (!edit::apply(draft, fix.changes)) return {};
  const routing::Network network(catalogue::completed(draft), {.failed = {}, .flows = {flow}});
  return network.verdicts().empty() ? std::nullopt : network.verdicts().front().deciding().rtt_ms;
}

} // namespace

std::vector<Remedy> hairpinRemedies(const Report& report) {
  std::vector<Remedy> out;
  for (const rules::Finding& finding : report.findings) {
    const plan::Flow* flow = report.plan.flows.find(finding.flow);
    if (finding.rule != "hairpin" || flow == nullptr) continue;
    const auto first = static_cast<std::ptrdiff_t>(out.size());
    for (const rules::Fix& fix : finding.fixes)
      if (const auto rtt = roundTripWith(report.plan, fix, flow->id))
        out.push_back({flow->site.id, flow->id, fix, *rtt});
    std::stable_sort(out.begin() + first, out.end(),
                     [](const Remedy& a, const Remedy& b) { return a.rtt_ms < b.rtt_ms; });
  }
  return out;
}

} // namespace rw::engine
