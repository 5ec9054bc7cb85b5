#include "rules/remedies.h"

namespace rw::rules::asymmetric_outbound {
namespace {

bool broken(const GroupResult& group) { return group.verdict == routing::Verdict::Asymmetric && !group.delivered; }

std::vector<Finding> find(const Input& input) {
  std::vector<Finding> out;
  for (const FlowResult& flow : input.network.verdicts()) {
    if (flow.direction != plan::FlowDirection::Outbound) continue;
    if (const GroupResult* group = groupWhere(flow, broken))
      out.push_back(aboutFlow(input, flow, *group, RW_TR("rules", "{flow} breaks"),
                              RW_TR("rules", "The request leaves by {edge_out}, Microsoft answers by {edge_back}, and "
                                             "the answer dies at {at}: {cause}.")));
  }
  return out;
}

std::vector<Fix> fixes(const Input& input, const Finding& finding) {
  std::vector<Fix> out;
  const auto flow = input.network.explained(finding.flow);
  const GroupResult* group = !flow ? nullptr : groupWhere(*flow, broken);
  if (group == nullptr || group->edge_out.empty()) return out;
  const plan::NatPool* used = nullptr;
  std::optional<net::Address> source;
  for (const routing::Hop& hop : group->forward) {
    if (!hop.source_nat) continue;
    source = net::Address::parse(hop.source_nat->to).value_or(net::Address{});
    for (const plan::NatPool& pool : input.plan.nat_pools)
      for (const net::Prefix& prefix : pool.prefixes)
        if (pool.at.id == hop.node && prefix.contains(*source)) used = &pool;
  }
  const std::string base = finding.rule + "/" + finding.flow;
  if (source && group->edge_back != group->edge_out && !group->edge_back.empty())
    offer(out, base + "/withdraw",
          {RW_TR("rules", "Announce the source range on {edge_out} alone: withdraw it from {edge_back}"),
           {{"edge_out", object(group->edge_out)}, {"edge_back", object(group->edge_back)}}},
          changesOf(input.plan, [&](edit::Transaction& edit) -> Status {
            // What is not announced there must not be translated for it either.
            if (const auto* edges = used == nullptr ? nullptr : std::get_if<std::vector<plan::EdgeRef>>(&used->edges)) {
              std::vector<plan::EdgeRef> others = *edges;
              std::erase(others, plan::EdgeRef{group->edge_back});
              if (Status status = edit.set({plan::EntityKind::NatPool, used->id}, "for",
                                           plan::Codec<std::vector<plan::EdgeRef>>::get(others));
                  !status)
                return status;
            }
            return withdraw(edit, group->edge_back,
                            [&](const plan::Advertisement& a) { return a.prefix.contains(*source); });
          }));
  if (used != nullptr)
    if (auto changes = poolOfItsOwn(input.plan, *used, group->edge_out))
      offer(out, base + "/own-pool",
            {RW_TR("rules", "Give {edge_out} a NAT pool of its own"), {{"edge_out", object(group->edge_out)}}},
            std::move(*changes));
  return out;
}

const Registered registered{{
    .id = "asymmetric-outbound",
    .severity = Severity::Error,
    .source = "Ensuring route symmetry",
    .why =
        RW_TR("rules", "Microsoft answers an address by the edge that advertises it best, not by the one the request "
                       "took. A stateful device that never saw the request drops the answer, and people cannot work."),
    .find = find,
    .fixes = fixes,
}};

} // namespace
} // namespace rw::rules::asymmetric_outbound
