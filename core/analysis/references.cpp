#include "analysis/references.h"

#include "analysis/hairpin.h"

#include <algorithm>
#include <cmath>

namespace rw::analysis {

using routing::Edge;
using routing::EdgeIndex;
using routing::NodeIndex;

References::References(const routing::Topology& topology) : topology_(topology), offered_(topology.edges.size()) {
  for (EdgeIndex e = 0; e < topology.edges.size(); ++e)
    if (topology.edges[e].expressRoute)
      for (const plan::ServiceRef& ref : topology.plan.circuits.find(topology.edges[e].id)->services)
        if (const plan::Service* service = topology.plan.services.find(ref.id);
            service != nullptr && service->isOverExpressRoute() && !service->prefixes.empty())
          offered_[e].insert(ref.id);
}

bool References::Ways::stands(const routing::FastestTo& ways, NodeIndex from) const {
  for (NodeIndex node = from; ways.next[node] != routing::kNone; node = ways.next[node])
    if (!std::ranges::any_of(topology_.arcsOf(node), [&](const routing::Arc& arc) {
          return arc.to == ways.next[node] && status_.links[arc.link] != 0 &&
                 ways.latency_ms[arc.to] + arc.latency_ms == ways.latency_ms[node];
        }))
      return false;
  return true;
}

double References::Ways::to(std::uint32_t end, NodeIndex from) const {
  if (status_.ends[end] == 0 || status_.nodes[from] == 0) return std::numeric_limits<double>::infinity();
  // A way takes as long in both directions.
  const NodeIndex at = topology_.ends[end].node;
  if (before_ != nullptr)
    if (const auto known = before_->ways_.find(at); known != before_->ways_.end() && stands(known->second, from))
      return known->second.latency_ms[from];
  const NodeIndex root = before_ == nullptr ? at : from;
  auto found = ways_.find(root);
  if (found == ways_.end()) found = ways_.emplace(root, routing::fastestTo(topology_, status_, root)).first;
  return found->second.latency_ms[root == at ? from : at];
}

bool References::offers(EdgeIndex e, const plan::Flow& flow) const {
  return !topology_.edges[e].expressRoute || offered_[e].contains(flow.service.id);
}

References::Lowest References::lowest(const plan::Flow& flow, const Ways& ways) const {
  Lowest out;
  const NodeIndex home = topology_.node(flow.site.id);
  if (flow.direction != plan::FlowDirection::Outbound || home == routing::kNone) return out;
  // The most promising first: few of the others need to be asked for.
  std::vector<std::pair<double, std::uint32_t>> ends;
  for (std::uint32_t end = 0; end < topology_.ends.size(); ++end) {
    const Edge& edge = topology_.edges[topology_.ends[end].edge];
    if (edge.latencyKnown && offers(topology_.ends[end].edge, flow))
      ends.emplace_back(2 * (ways.atLeast(end, home) + edge.latency_ms), end);
  }
  std::ranges::sort(ends);
  for (const auto& [atLeast, end] : ends) {
    const Edge& edge = topology_.edges[topology_.ends[end].edge];
    if (atLeast >= out.expressRoute && (edge.expressRoute || atLeast >= out.internet)) continue;
    const double rtt = 2 * (ways.to(end, home) + edge.latency_ms);
    out.expressRoute = std::min(out.expressRoute, rtt);
    if (!edge.expressRoute) out.internet = std::min(out.internet, rtt);
  }
  return out;
}

bool References::hairpin(const routing::FlowSummary& summary, const Lowest& lowest) const {
  const plan::HairpinLimits& limits = topology_.plan.design().hairpin;
  return std::ranges::any_of(summary.groups, [&](const routing::GroupSummary& group) {
    const double best = group.canUseExpressRoute ? lowest.expressRoute : lowest.internet;
    return group.rtt && std::isfinite(best) && isDetour(limits, *group.rtt, best);
  });
}

bool References::couldBeServed(const plan::Flow& flow, const routing::Status& status, const Ways& ways) const {
  const plan::PublishedEndpoint* endpoint = topology_.plan.published_endpoints.find(flow.endpoint.id);
  const bool inbound = flow.direction == plan::FlowDirection::Inbound;
  const NodeIndex home =
      topology_.node(!inbound ? flow.site.id : (endpoint == nullptr ? std::string() : endpoint->server.id));
  if (home == routing::kNone || status.nodes[home] == 0) return false;
  for (std::uint32_t end = 0; end < topology_.ends.size(); ++end)
    if (offers(topology_.ends[end].edge, flow) && std::isfinite(ways.to(end, home))) return true;
  return false;
}

} // namespace rw::analysis
