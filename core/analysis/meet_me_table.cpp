#include "analysis/meet_me_table.h"

#include "analysis/hairpin.h"
#include "analysis/references.h"
#include "routing/state.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace rw::analysis {

using routing::FlowResult;
using routing::Network;

namespace {

/// The services of a site's outbound flows that a circuit could carry.
std::set<std::string> servicesOf(const plan::Plan& plan, const std::string& site) {
  std::set<std::string> out;
  for (const plan::Flow& flow : plan.flows)
    if (flow.direction == plan::FlowDirection::Outbound && flow.site.id == site) out.insert(flow.service.id);
  return out;
}

std::optional<Way> bestCircuit(const plan::Plan& plan, const routing::Topology& topology, const References::Ways& ways,
                               const std::string& site) {
  const routing::NodeIndex home = topology.node(site);
  const std::set<std::string> wanted = servicesOf(plan, site);
  std::optional<Way> best;
  for (const plan::Circuit& circuit : plan.circuits) {
    const bool offers = std::ranges::any_of(circuit.services, [&](const plan::ServiceRef& ref) {
      const plan::Service* service = plan.services.find(ref.id);
      return service != nullptr && service->isOverExpressRoute() && (wanted.empty() || wanted.contains(ref.id));
    });
    if (!offers) continue;
    const routing::Edge& edge = topology.edges[topology.edge(circuit.id)];
    for (std::uint32_t end = edge.firstEnd; end < edge.firstEnd + edge.endCount; ++end)
      if (const double rtt = 2 * (ways.to(end, home) + edge.latency_ms);
          std::isfinite(rtt) && (!best || rtt < best->rtt_ms))
        best = Way{circuit.id, rtt};
  }
  return best;
}

} // namespace

std::vector<MeetMeRow> meetMeTable(const plan::Plan& plan, const Network& network) {
  const routing::Topology& topology = network.topology();
  const routing::Status& status = network.state().status();
  const References::Ways ways(topology, status);
  std::vector<MeetMeRow> out;
  std::unordered_map<std::string, std::size_t> row;
  for (const plan::Site& site : plan.sites) {
    row.emplace(site.id, out.size());
    MeetMeRow& added = out.emplace_back(MeetMeRow{.site = site.id, .people = site.people});
    if (status.nodes[topology.node(site.id)] == 0) continue;
    if (const auto reference = network.reference(site.id, {}, true))
      added.internet = Way{reference->edge, reference->rtt_ms};
    added.expressroute = bestCircuit(plan, topology, ways, site.id);
  }
  for (const FlowResult& flow : network.verdicts()) {
    const plan::Flow* declared = plan.flows.find(flow.flow);
    const auto place = declared == nullptr ? row.end() : row.find(declared->site.id);
    if (flow.direction != plan::FlowDirection::Outbound || place == row.end()) continue;
    MeetMeRow& of = out[place->second];
    const routing::GroupResult& group = flow.deciding();
    if (group.rtt_ms && (!of.taken || *group.rtt_ms > of.taken->rtt_ms)) of.taken = Way{group.edge_out, *group.rtt_ms};
    of.hairpin = of.hairpin || hairpinOf(plan, network, flow).has_value();
  }
  for (MeetMeRow& of : out) {
    std::optional<double> lowest;
    for (const std::optional<Way>& way : {of.internet, of.expressroute})
      if (way) lowest = std::min(lowest.value_or(way->rtt_ms), way->rtt_ms);
    if (of.taken && lowest && *lowest > 0) of.stretch = of.taken->rtt_ms / *lowest;
  }
  return out;
}

} // namespace rw::analysis
