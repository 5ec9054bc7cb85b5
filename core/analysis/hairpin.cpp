#include "analysis/hairpin.h"

namespace rw::analysis {

std::optional<Hairpin> hairpinOf(const plan::Plan& plan, const routing::Network& network,
                                 const routing::FlowResult& flow) {
  const plan::HairpinLimits& limits = plan.design().hairpin;
  const plan::Flow* declared = plan.flows.find(flow.flow);
  if (flow.direction != plan::FlowDirection::Outbound || declared == nullptr) return {};
  std::optional<Hairpin> out;
  double most = 0;
  for (const routing::GroupResult& group : flow.groups) {
    if (!group.rtt_ms) continue;
    auto best = network.reference(declared->site.id, declared->service.id, !group.can_use_expressroute);
    if (!best) continue;
    const double extra = *group.rtt_ms - best->rtt_ms;
    if (!isDetour(limits, *group.rtt_ms, best->rtt_ms) || extra <= most) continue;
    out = Hairpin{&group, std::move(*best)};
    most = extra;
  }
  return out;
}

} // namespace rw::analysis
