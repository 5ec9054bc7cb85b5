#include "rules/remedies.h"

#include <set>

namespace rw::rules::internet_is_faster {
namespace {

/// Differences below this are within what an estimate can tell.
constexpr double kTellingMs = 1;

std::vector<Finding> find(const Input& input) {
  std::vector<Finding> out;
  std::set<std::string> told;
  for (const FlowResult& flow : input.network.verdicts()) {
    const plan::Flow* declared = input.plan.flows.find(flow.flow);
    if (flow.direction != plan::FlowDirection::Outbound || declared == nullptr) continue;
    const GroupResult* group =
        groupWhere(flow, [](const GroupResult& g) { return g.out_by_expressroute && g.rtt_ms.has_value(); });
    if (group == nullptr) continue;
    const auto internet = input.network.reference(declared->site.id, declared->service.id, true);
    if (!internet || internet->rtt_ms + kTellingMs > *group->rtt_ms || !told.insert(declared->site.id).second) continue;
    Finding finding = aboutFlow(input, flow, *group, RW_TR("rules", "{end} is faster by the internet"),
                                RW_TR("rules", "Over ExpressRoute the round trip is {rtt}; by {internet} it would be "
                                               "{best}. {people} people would gain."));
    finding.subjects = {declared->site.id, group->edge_out, internet->edge};
    for (const auto& argument : std::vector<std::pair<std::string, Argument>>{{"rtt", number(*group->rtt_ms, "ms")},
                                                                              {"best", number(internet->rtt_ms, "ms")},
                                                                              {"internet", object(internet->edge)}})
      finding.message.arguments.push_back(argument);
    out.push_back(std::move(finding));
  }
  return out;
}

const Registered registered{{
    .id = "internet-is-faster",
    .severity = Severity::Advice,
    .source = "Determine the appropriate meet-me location",
    .why = RW_TR("rules", "For some places the best way into Microsoft's network is the local internet egress, not the "
                          "company's own WAN and a distant circuit."),
    .find = find,
    .fixes = localBreakout,
}};

} // namespace
} // namespace rw::rules::internet_is_faster
