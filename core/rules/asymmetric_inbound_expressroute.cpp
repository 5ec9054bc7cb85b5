#include "rules/remedies.h"

namespace rw::rules::asymmetric_inbound_expressroute {
namespace {

std::vector<Finding> find(const Input& input) {
  std::vector<Finding> out;
  for (const FlowResult& flow : input.network.verdicts()) {
    if (flow.direction != plan::FlowDirection::Inbound) continue;
    const GroupResult* group = groupWhere(flow, [&](const GroupResult& g) {
      return g.verdict == routing::Verdict::Asymmetric && !g.delivered && isCircuit(input.plan, g.edge_out);
    });
    if (group != nullptr)
      out.push_back(aboutFlow(
          input, flow, *group, RW_TR("rules", "{flow} breaks"),
          RW_TR("rules",
                "The call comes in by {edge_out}, the answer goes towards {edge_back} and dies at {at}: {cause}.")));
  }
  return out;
}

const Registered registered{{
    .id = "asymmetric-inbound-expressroute",
    .severity = Severity::Error,
    .source = "Problem 2: Cloud to on-premises connection over ExpressRoute",
    .why = RW_TR("rules",
                 "The answer takes whatever way to Microsoft is nearest to the server, which need not be the circuit "
                 "by which the call came. A stateful device that saw only one half of the conversation drops it."),
    .find = find,
    .fixes = sourceNatWhereItEnters,
}};

} // namespace
} // namespace rw::rules::asymmetric_inbound_expressroute
