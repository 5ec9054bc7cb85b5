#include "routing/evaluate.h"
#include "routing/routing.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace rw::routing {

/// What computed routes may take while flows are followed.
static constexpr std::size_t kTreeBytes = 128U << 20U;

Network::Network(const plan::Plan& plan, Options options)
    : topology_(std::make_unique<Topology>(plan, options)),
      routes_(std::make_unique<Routes>(*topology_, options.shuffle)) {
  const Evaluator evaluator(*topology_, *routes_);
  for (const plan::Flow& flow : topology_->plan.flows) {
    if (options.cancelled != nullptr && options.cancelled->load(std::memory_order_relaxed)) return;
    if (options.flows.empty() || std::ranges::find(options.flows, flow.id) != options.flows.end())
      flows_.push_back(evaluator.evaluate(flow));
    routes_->trim(kTreeBytes);
  }
}
Network::~Network() = default;
Network::Network(Network&&) noexcept = default;

std::vector<TableRow> Network::table(const std::string& id) const {
  std::vector<TableRow> out;
  const NodeIndex node = topology_->node(id);
  if (node == kNone || !topology_->nodes[node].up) return out;
  for (PrefixIndex prefix = 0; prefix < routes_->prefixes().size(); ++prefix) {
    TableRow row{routes_->prefixes()[prefix], Step::OnlyRoute, routes_->candidates(node, prefix)};
    routes_->trim(kTreeBytes);
    if (row.candidates.empty()) continue;
    row.decided_by = routes_->decision(node, prefix, row.candidates);
    out.push_back(std::move(row));
  }
  std::ranges::stable_sort(out, [](const TableRow& a, const TableRow& b) {
    if (a.prefix.family() != b.prefix.family()) return a.prefix.family() < b.prefix.family();
    if (a.prefix.length() != b.prefix.length()) return a.prefix.length() > b.prefix.length();
    return a.prefix < b.prefix;
  });
  return out;
}

std::vector<std::string> Network::expressRouteFrom(const std::string& id) const {
  std::set<std::string> out;
  const NodeIndex node = topology_->node(id);
  if (node == kNone || !topology_->nodes[node].up) return {};
  std::set<ClassIndex> seen;
  for (const Edge& edge : topology_->edges)
    if (edge.expressRoute)
      for (const net::Prefix& learned : edge.learns)
        if (const auto prefix = routes_->prefixes().find(learned);
            prefix && seen.insert(routes_->classOf(*prefix)).second)
          for (const Candidate& candidate : routes_->candidates(node, *prefix))
            if (candidate.routeClass == RouteClass::Expressroute) out.insert(candidate.learned_from);
  return {out.begin(), out.end()};
}

double Network::linkLatency(const std::string& link) const {
  const auto found = std::ranges::find(topology_->links, link);
  return found == topology_->links.end()
             ? 0
             : topology_->linkLatency[static_cast<std::size_t>(found - topology_->links.begin())];
}

std::optional<Network::Reference> Network::reference(const std::string& from, const std::string& service,
                                                     bool internetOnly) const {
  const NodeIndex start = topology_->node(from);
  if (start == kNone || !topology_->nodes[start].up) return {};
  std::optional<Reference> best;
  const plan::Service* wanted = topology_->plan.services.find(service);
  for (const Edge& edge : topology_->edges) {
    if (!edge.latencyKnown || (edge.expressRoute && internetOnly)) continue;
    if (edge.expressRoute) {
      const plan::Circuit* circuit = topology_->plan.circuits.find(edge.id);
      const bool offered =
          wanted != nullptr && wanted->expressroute && !wanted->prefixes.empty() &&
          std::ranges::any_of(circuit->services, [&](const plan::ServiceRef& ref) { return ref.id == service; });
      if (!offered) continue;
    }
    for (const NodeIndex at : edge.at) {
      const Topology::FastestTo& fastest = topology_->fastestTo(at);
      const double rtt = 2 * (fastest.latency_ms[start] + edge.latency_ms);
      if (!std::isfinite(rtt) || (best && rtt >= best->rtt_ms)) continue;
      best = Reference{edge.id, rtt, {}};
      for (NodeIndex node = start; node != kNone; node = fastest.next[node])
        best->path.push_back(topology_->idOf(node));
    }
  }
  return best;
}

} // namespace rw::routing
