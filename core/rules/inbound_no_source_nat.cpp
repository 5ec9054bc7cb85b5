#include "rules/remedies.h"

namespace rw::rules::inbound_no_source_nat {
namespace {

std::vector<Finding> find(const Input& input) {
  std::vector<Finding> out;
  for (const FlowResult& flow : input.network.verdicts()) {
    if (flow.direction != plan::FlowDirection::Inbound) continue;
    if (groupWhere(flow, [&](const GroupResult& g) { return isCircuit(input.plan, g.edge_out); }) == nullptr) continue;
    const auto paths = input.network.explained(flow.flow);
    const GroupResult* group = groupWhere(*paths, [&](const GroupResult& g) {
      return isCircuit(input.plan, g.edge_out) && !g.forward.empty() &&
             std::ranges::none_of(g.forward, [](const routing::Hop& hop) { return hop.source_nat.has_value(); });
    });
    if (group == nullptr) continue;
    Finding finding =
        aboutFlow(input, flow, *group, RW_TR("rules", "{end} is called over ExpressRoute without source NAT"),
                  RW_TR("rules", "Calls by {edge_out} reach {end} with Microsoft's own addresses: the answer follows "
                                 "the routes, not the call."));
    finding.subjects = {finding.subjects.front(), group->edge_out};
    out.push_back(std::move(finding));
  }
  return out;
}

const Registered registered{{
    .id = "inbound-no-source-nat",
    .severity = Severity::Warning,
    .source = "Design inbound service connectivity, consideration 7",
    .why = RW_TR("rules", "With source NAT where a call enters, its answer returns to that device whatever the routes "
                          "say. Without it, every change of a route may break the flow."),
    .find = find,
    .fixes = sourceNatWhereItEnters,
}};

} // namespace
} // namespace rw::rules::inbound_no_source_nat
