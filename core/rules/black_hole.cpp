#include "rules/remedies.h"

namespace rw::rules::black_hole {
namespace {

using routing::Cause;

constexpr int kPoolLength = 28; ///< of a new pool's range

bool lost(const GroupResult& group) { return group.verdict == routing::Verdict::Unreachable; }

std::string messageOf(const GroupResult& group, bool inbound, bool hasRange) {
  switch (group.cause) {
  case Cause::NoRoute:
    return group.edge_out.empty() ? RW_TR("rules", "{at} has no route to {group}: nothing gets out.")
                                  : RW_TR("rules", "{at} has no route: traffic by {edge_out} ends there.");
  case Cause::Loop:
    return RW_TR("rules",
                 "The packet comes back to {at} with the same addresses: static routes send it round by {loop}.");
  case Cause::PrivateSource:
    if (!inbound && !hasRange)
      return RW_TR("rules", "It leaves by {edge_out} with a private address: no device on the way has a NAT pool for "
                            "that edge, and no answer comes back. Enter the public ranges that are yours in the plan's "
                            "own properties, and a pool out of them is offered here.");
    return inbound ? RW_TR("rules", "The answer leaves by {edge_back} with a private address; nobody outside takes it.")
                   : RW_TR("rules", "It leaves by {edge_out} with a private address: no device on the way has a NAT "
                                    "pool for that edge, and no answer comes back.");
  default:
    return inbound
               ? RW_TR("rules", "No edge that is up advertises the public address of {end}: Microsoft cannot call it.")
               : RW_TR("rules",
                       "It leaves by {edge_out} with an address that no edge advertises: no answer comes back.");
  }
}

/// The nodes of the loop, from the one that the packet comes back to: the path that it ends begins its round there too.
std::vector<std::string> loopOf(const GroupResult& group) {
  for (const auto* way : {&group.forward, &group.back}) {
    if (way->empty() || way->back().node != group.at) continue;
    std::vector<std::string> nodes;
    for (auto hop = way->rbegin() + 1; hop != way->rend(); ++hop) {
      nodes.insert(nodes.begin(), hop->node);
      if (hop->node == group.at) return nodes;
    }
  }
  return {};
}

std::vector<Finding> find(const Input& input) {
  std::vector<Finding> out;
  const bool hasRange = freeRegistered(input.plan, kPoolLength).has_value();
  for (const FlowResult& flow : input.network.verdicts()) {
    const GroupResult* group = groupWhere(flow, lost);
    if (group == nullptr) continue;
    Finding finding = aboutFlow(input, flow, *group, RW_TR("rules", "{flow} does not get through"),
                                messageOf(*group, flow.direction == plan::FlowDirection::Inbound, hasRange));
    if (group->cause == Cause::Loop) {
      const auto paths = input.network.explained(flow.flow);
      const std::vector<std::string> loop = loopOf(*groupWhere(*paths, lost));
      finding.message.arguments.emplace_back("loop", objects(loop));
      for (const std::string& node : loop)
        if (std::ranges::find(finding.subjects, node) == finding.subjects.end()) finding.subjects.push_back(node);
    }
    out.push_back(std::move(finding));
  }
  return out;
}

std::vector<Fix> fixes(const Input& input, const Finding& finding) {
  std::vector<Fix> out;
  const auto flow = input.network.explained(finding.flow);
  const GroupResult* group = !flow ? nullptr : groupWhere(*flow, lost);
  const plan::Flow* declared = input.plan.flows.find(finding.flow);
  if (group == nullptr || declared == nullptr) return out;
  const std::string base = finding.rule + "/" + finding.flow;

  if (group->cause == Cause::NotAdvertised && flow->direction == plan::FlowDirection::Outbound) {
    // The range that its source was taken from, else the site's own.
    std::optional<net::Prefix> range;
    std::optional<net::Address> source;
    for (const routing::Hop& hop : group->forward)
      if (hop.source_nat) source = net::Address::parse(hop.source_nat->to).value_or(net::Address{});
    for (const plan::NatPool& pool : input.plan.nat_pools)
      for (const net::Prefix& prefix : pool.prefixes)
        if (source && prefix.contains(*source)) range = prefix;
    if (const plan::Site* site = input.plan.sites.find(declared->site.id); !source && site != nullptr)
      for (const net::Prefix& prefix : site->prefixes)
        if (!net::isPrivate(prefix)) range = prefix;
    if (range)
      offer(out, base + "/advertise",
            {RW_TR("rules", "Advertise {range} on {edge}"),
             {{"range", text(range->text())}, {"edge", object(group->edge_out)}}},
            changesOf(input.plan, [&](edit::Transaction& edit) { return advertise(edit, group->edge_out, *range); }));
  }
  const plan::PublishedEndpoint* endpoint = input.plan.published_endpoints.find(declared->endpoint.id);
  if (group->cause == Cause::NotAdvertised && endpoint != nullptr && endpoint->public_ip) {
    const auto offerOn = [&](const std::string& edge) {
      offer(out, base + "/advertise-" + edge,
            {RW_TR("rules", "Advertise {range} on {edge}"),
             {{"range", text(endpoint->public_ip->text())}, {"edge", object(edge)}}},
            changesOf(input.plan, [&](edit::Transaction& edit) {
              return advertise(edit, edge, net::Prefix::host(*endpoint->public_ip));
            }));
    };
    if (declared->intended == plan::Intended::Expressroute)
      for (const plan::Circuit& circuit : input.plan.circuits) offerOn(circuit.id);
    else
      for (const plan::InternetEgress& egress : input.plan.internet_egresses) offerOn(egress.id);
  }
  if (group->cause == Cause::PrivateSource && flow->direction == plan::FlowDirection::Outbound) {
    const auto range = freeRegistered(input.plan, kPoolLength);
    const plan::Device* at = nullptr;
    for (const routing::Hop& hop : group->forward)
      if (const plan::Device* device = input.plan.devices.find(hop.node))
        at = device; // the last device before the edge
    if (range && at != nullptr)
      offer(out, base + "/nat-pool",
            {RW_TR("rules", "Give {edge} a NAT pool at {device}: {range}"),
             {{"edge", object(group->edge_out)}, {"device", object(at->id)}, {"range", text(range->text())}}},
            changesOf(input.plan, [&](edit::Transaction& edit) -> Status {
              const auto made =
                  edit.create(plan::EntityKind::NatPool, {{"id", edit.freeId("pool-" + group->edge_out)},
                                                          {"name", "Pool " + plan::nameOf(input.plan, group->edge_out)},
                                                          {"at", at->id},
                                                          {"for", Value::List{group->edge_out}},
                                                          {"prefixes", Value::List{range->text()}},
                                                          {"registered_to", "company"}});
              return made ? advertise(edit, group->edge_out, *range) : Status(fail(made.error()));
            }));
  }
  return out;
}

const Registered registered{{
    .id = "black-hole",
    .severity = Severity::Error,
    .source = "Design outbound service connectivity",
    .why = RW_TR("rules", "Packets that find no way, or whose answers find none, are simply gone: people see time-outs "
                          "and no error that names the reason."),
    .find = find,
    .fixes = fixes,
}};

} // namespace
} // namespace rw::rules::black_hole
