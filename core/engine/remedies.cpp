#include "engine/remedies.h"

#include <algorithm>

namespace rw::engine {

std::vector<Remedy> hairpinRemedies(const Report& report) {
  std::vector<Remedy> out;
  for (const rules::Finding& finding : report.findings) {
    const plan::Flow* flow = report.plan.flows.find(finding.flow);
    if (finding.rule != "hairpin" || flow == nullptr) continue;
    const auto first = static_cast<std::ptrdiff_t>(out.size());
    for (const rules::Fix& fix : finding.fixes) {
      const Report after = fixed(report, fix);
      if (const routing::FlowResult* now = after.flow(flow->id); now != nullptr && now->deciding().rtt_ms)
        out.push_back({flow->site.id, flow->id, fix, *now->deciding().rtt_ms});
    }
    std::stable_sort(out.begin() + first, out.end(),
                     [](const Remedy& a, const Remedy& b) { return a.rtt_ms < b.rtt_ms; });
  }
  return out;
}

} // namespace rw::engine
