#include "rules/remedies.h"

namespace rw::rules::asymmetric_inbound_internet {
namespace {

bool broken(const plan::Plan& plan, const GroupResult& group) {
  return group.verdict == routing::Verdict::Asymmetric && !group.delivered && isInternet(plan, group.edge_out);
}

std::vector<Finding> find(const Input& input) {
  std::vector<Finding> out;
  for (const FlowResult& flow : input.network.verdicts()) {
    if (flow.direction != plan::FlowDirection::Inbound) continue;
    if (const GroupResult* group = groupWhere(flow, [&](const GroupResult& g) { return broken(input.plan, g); }))
      out.push_back(aboutFlow(
          input, flow, *group, RW_TR("rules", "{flow} breaks"),
          RW_TR("rules",
                "The call comes in by {edge_out}, the answer goes towards {edge_back} and dies at {at}: {cause}.")));
  }
  return out;
}

/// The nodes between the server and the edge of entry (solution 1b).
std::vector<Fix> scoping(const Input& input, const Finding& finding) {
  std::vector<Fix> fixes;
  const auto flow = input.network.explained(finding.flow);
  if (!flow) return fixes;
  std::vector<std::string> nodes;
  if (const GroupResult* group = groupWhere(*flow, [&](const GroupResult& g) { return broken(input.plan, g); }))
    for (const routing::Hop& hop : group->forward) nodes.push_back(hop.node);
  offer(fixes, finding.rule + "/" + finding.flow + "/route-scoping",
        {RW_TR("rules", "Keep ExpressRoute routes away from {nodes}"), {{"nodes", objects(nodes)}}},
        scopedAway(input, nodes));
  return fixes;
}

std::vector<Fix> fixes(const Input& input, const Finding& finding) {
  std::vector<Fix> out = sourceNatWhereItEnters(input, finding);
  std::ranges::move(scoping(input, finding), std::back_inserter(out));
  return out;
}

const Registered registered{{
    .id = "asymmetric-inbound-internet",
    .severity = Severity::Error,
    .source = "Problem 1: Cloud to on-premises connection over the Internet",
    .why = RW_TR("rules", "Microsoft's servers call by the internet, but the inner network knows a better way back "
                          "over ExpressRoute. A stateful device that saw only one half of the conversation drops it, "
                          "and sign-in, mail or calls stop for everybody who depends on them."),
    .find = find,
    .fixes = fixes,
}};

} // namespace
} // namespace rw::rules::asymmetric_inbound_internet
