#include "rules/remedies.h"

namespace rw::rules::wrong_path {
namespace {

std::vector<Finding> find(const Input& input) {
  std::vector<Finding> out;
  for (const FlowResult& flow : input.network.verdicts()) {
    if (flow.offIntended() == nullptr) continue;
    const auto paths = input.network.explained(flow.flow);
    const GroupResult* group = paths->offIntended();
    const bool inbound = flow.direction == plan::FlowDirection::Inbound;
    const bool wanted = !group->out_by_expressroute;
    Finding finding = aboutFlow(
        input, flow, *group,
        wanted ? RW_TR("rules", "{flow} takes the internet, not ExpressRoute")
               : RW_TR("rules", "{flow} takes ExpressRoute, not the internet"),
        inbound ? RW_TR("rules", "Microsoft calls by {edge_out}: the address of {end} is advertised best there.")
                : RW_TR("rules", "It leaves by {edge_out}: at {node} the route {prefix} from {neighbour} wins."));
    if (!inbound && !group->forward.empty()) {
      // Where it was decided: the first node that had something else to choose, else the first.
      const routing::Hop* decided = &group->forward.front();
      for (const routing::Hop& hop : group->forward)
        if (!hop.lost.empty()) {
          decided = &hop;
          break;
        }
      finding.message.arguments.emplace_back("node", object(decided->node));
      finding.message.arguments.emplace_back("prefix", text(decided->prefix.text()));
      finding.message.arguments.emplace_back("neighbour", object(decided->learned_from));
    }
    out.push_back(std::move(finding));
  }
  return out;
}

const Registered registered{{
    .id = "wrong-path",
    .severity = Severity::Warning,
    .source = "Plan your routing with both internet and ExpressRoute network paths",
    .why = RW_TR("rules", "The flow works, but not by the way the plan promises: controls, bandwidth and failover were "
                          "planned for another path."),
    .find = find,
}};

} // namespace
} // namespace rw::rules::wrong_path
