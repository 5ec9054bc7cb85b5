#include "routing/topology.h"

#include "routing/latency_estimate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace rw::routing {

using plan::Circuit;
using plan::Device;
using plan::InternetEgress;
using plan::Link;
using plan::Site;

bool isPrivateAsn(std::int64_t asn) {
  return (asn >= 64512 && asn <= 65534) || (asn >= 4200000000 && asn <= 4294967294);
}

namespace {

template <class T> std::optional<GeoPoint> placeOf(const T& object) {
  if (!object.lat || !object.lon) return {};
  return GeoPoint{object.lat->value, object.lon->value};
}

bool inAny(const std::vector<std::string>& groups, const std::unordered_set<std::string>& down) {
  return std::ranges::any_of(groups, [&](const std::string& group) { return down.contains(group); });
}

bool isUp(const plan::Element& element, const std::unordered_set<std::string>& down) {
  return element.up && !down.contains(element.id) && !inAny(element.risk_groups, down);
}

std::uint8_t familiesOf(const std::vector<plan::IpFamily>& families) {
  unsigned bits = 0;
  for (const plan::IpFamily family : families) bits |= 1U << static_cast<unsigned>(family);
  return static_cast<std::uint8_t>(bits);
}

bool serves(const Edge& edge, net::Family family) { return (edge.families >> static_cast<unsigned>(family) & 1U) != 0; }

Filter filterOf(const std::vector<plan::RouteFilter>& filters) {
  Filter out;
  for (const plan::RouteFilter& filter : filters) {
    if (const auto* routeClass = std::get_if<RouteClass>(&filter))
      out.classes = static_cast<std::uint8_t>(out.classes | 1U << static_cast<unsigned>(*routeClass));
    else
      out.prefixes.push_back(std::get<net::Prefix>(filter));
  }
  return out;
}

// People at a site and proxies speak from addresses of their own; where the plan gives none, from one in shared
// (private) address space.
net::Prefix loopback(std::size_t index) {
  return net::Prefix::host({net::Family::V4, 0, 0x647f0000U + (index & 0xffffU)});
}

} // namespace

Topology::Topology(const plan::Plan& source, const Options& options) : plan(source) {
  const std::unordered_set<std::string> down(options.failed.begin(), options.failed.end());
  addNodes(down);
  addLinks(down);
  addEdges(down);
  addStatics();
  rankIds();
}

NodeIndex Topology::node(const std::string& id) const {
  const auto found = nodeIndex_.find(id);
  return found == nodeIndex_.end() ? kNone : found->second;
}

EdgeIndex Topology::edge(const std::string& id) const {
  const auto found = edgeIndex_.find(id);
  return found == edgeIndex_.end() ? kNone : found->second;
}

void Topology::addNodes(const std::unordered_set<std::string>& down) {
  const auto add = [&](const auto& object, bool up) -> Node& {
    const auto index = static_cast<NodeIndex>(nodes.size());
    nodeIndex_.emplace(object.id, index);
    Node& node = nodes.emplace_back();
    node.id = object.id;
    node.up = up;
    node.transit = object.transit;
    node.acceptExpressRoute = object.accept.expressroute;
    node.acceptInternet = object.accept.internet;
    node.stateGroup = index;
    node.prefixes = object.prefixes;
    return node;
  };
  // What stands in a site that is down is down with it.
  const auto siteOf = [&](const plan::SiteRef& ref) { return plan.sites.find(ref.id); };
  const auto siteUp = [&](const plan::SiteRef& ref) {
    const Site* site = siteOf(ref);
    return site == nullptr || isUp(*site, down);
  };
  for (const Site& site : plan.sites) {
    const std::size_t index = nodes.size();
    Node& node = add(site, isUp(site, down));
    node.place = placeOf(site);
    if (node.prefixes.empty()) node.prefixes.push_back(loopback(index));
  }
  for (const plan::Segment& segment : plan.segments) {
    Node& node = add(segment, isUp(segment, down) && siteUp(segment.site));
    if (const Site* site = siteOf(segment.site)) node.place = placeOf(*site);
  }
  std::unordered_map<std::string, std::uint32_t> groups;
  for (const Device& device : plan.devices) {
    const auto index = static_cast<std::uint32_t>(nodes.size());
    Node& node = add(device, isUp(device, down) && siteUp(device.site));
    if (const Site* site = siteOf(device.site)) node.place = placeOf(*site);
    node.keepsState = device.keepsState();
    node.symmetricReturn = device.returnsSymmetrically();
    if (!device.state_group.empty()) node.stateGroup = groups.emplace(device.state_group, index).first->second;
    if (device.isProxy() && node.prefixes.empty()) node.prefixes.push_back(loopback(index));
  }
  for (const plan::NatPool& pool : plan.nat_pools)
    if (const NodeIndex at = node(pool.at.id); at != kNone && nodes[at].up)
      pools.push_back({pool.id, at, pool.direction == plan::PoolDirection::Inbound, &pool});
}

void Topology::addLinks(const std::unordered_set<std::string>& down) {
  for (const Link& link : plan.links) {
    const NodeIndex a = node(link.a.id);
    const NodeIndex b = node(link.b.id);
    const auto index = static_cast<std::uint32_t>(links.size());
    links.push_back(link.id);
    double latency = 0;
    if (link.latency_ms)
      latency = link.latency_ms->value;
    else if (a != kNone && b != kNone && nodes[a].place && nodes[b].place)
      latency = estimatedLatencyMs(*nodes[a].place, *nodes[b].place);
    linkLatency.push_back(latency);
    if (a == kNone || b == kNone || a == b || !isUp(link, down) || !nodes[a].up || !nodes[b].up) continue;
    const std::int64_t cost = link.cost.value_or(std::max<std::int64_t>(1, std::llround(10 * latency)));
    const auto there = static_cast<std::uint32_t>(nodes[b].arcs.size());
    const auto back = static_cast<std::uint32_t>(nodes[a].arcs.size());
    nodes[a].arcs.push_back({b, index, cost, latency, filterOf(link.deny.a_to_b), there});
    nodes[b].arcs.push_back({a, index, cost, latency, filterOf(link.deny.b_to_a), back});
  }
}

void Topology::addEdges(const std::unordered_set<std::string>& down) {
  const auto add = [&](const auto& object) -> Edge& {
    edgeIndex_.emplace(object.id, static_cast<EdgeIndex>(edges.size()));
    Edge& edge = edges.emplace_back();
    edge.id = object.id;
    edge.localPref = object.local_pref;
    edge.prependIn = object.prepend_in;
    edge.families = familiesOf(object.families);
    edge.advertise = object.advertise;
    return edge;
  };
  const auto attach = [&](Edge& edge, const std::string& id) {
    if (const NodeIndex at = node(id); at != kNone && nodes[at].up && std::ranges::find(edge.at, at) == edge.at.end())
      edge.at.push_back(at);
  };
  for (const InternetEgress& egress : plan.internet_egresses) {
    Edge& edge = add(egress);
    if (const NodeIndex at = node(egress.at.id); at != kNone) edge.meets = nodes[at].place;
    edge.latency_ms = egress.latency_ms ? egress.latency_ms->value : 0;
    edge.latencyKnown = egress.latency_ms.has_value();
    for (const net::Family family : {net::Family::V4, net::Family::V6})
      if (serves(edge, family)) edge.learns.push_back(net::Prefix::everything(family));
    if (isUp(egress, down)) attach(edge, egress.at.id);
  }
  for (const Circuit& circuit : plan.circuits) {
    Edge& edge = add(circuit);
    edge.expressRoute = true;
    const plan::MeetMeLocation* meetMe = plan.meet_me_locations.find(circuit.meet_me.id);
    if (meetMe != nullptr) edge.meets = placeOf(*meetMe);
    const NodeIndex primary = node(circuit.primaryNode());
    if (circuit.latency_ms)
      edge.latency_ms = circuit.latency_ms->value;
    else if (edge.meets && primary != kNone && nodes[primary].place)
      edge.latency_ms = estimatedLatencyMs(*edge.meets, *nodes[primary].place);
    const auto asn = circuit.prepend_asn ? circuit.prepend_asn : circuit.asn;
    edge.privateAsn = asn && isPrivateAsn(*asn);
    for (const plan::ServiceRef& ref : circuit.services) {
      const plan::Service* service = plan.services.find(ref.id);
      if (service == nullptr || !service->expressroute) continue;
      for (const net::Prefix& prefix : service->prefixes)
        if (serves(edge, prefix.family())) edge.learns.push_back(prefix);
    }
    std::ranges::sort(edge.learns);
    edge.learns.erase(std::unique(edge.learns.begin(), edge.learns.end()), edge.learns.end());
    if (!isUp(circuit, down) || (meetMe != nullptr && !isUp(*meetMe, down))) continue;
    if (circuit.links.primary.up && !down.contains(circuit.id + "/primary")) attach(edge, circuit.primaryNode());
    if (circuit.links.secondary.up && !down.contains(circuit.id + "/secondary")) attach(edge, circuit.secondaryNode());
  }
}

void Topology::addStatics() {
  for (const Device& device : plan.devices) {
    Node& node = nodes[nodeIndex_.at(device.id)];
    if (!node.up) continue;
    for (const plan::StaticRoute& route : device.static_routes) {
      StaticNext next{route.prefix, this->node(route.via.id), edge(route.via.id), route.redistribute};
      const bool linked =
          next.via != kNone && std::ranges::any_of(node.arcs, [&](const Arc& arc) { return arc.to == next.via; });
      const bool carried =
          next.edge != kNone && (edges[next.edge].families >> static_cast<unsigned>(route.prefix.family()) & 1U) != 0;
      const bool hangs =
          carried && std::ranges::any_of(edges[next.edge].at, [&](NodeIndex at) { return nodes[at].id == device.id; });
      if (linked || hangs) node.statics.push_back(next);
    }
  }
}

// A link's latency is the same both ways, so the ways to a node are the ways from it, backwards.
const Topology::FastestTo& Topology::fastestTo(NodeIndex target) const {
  const auto [found, added] = fastest_.try_emplace(target);
  FastestTo& out = found->second;
  if (!added) return out;
  out.latency_ms.assign(nodes.size(), std::numeric_limits<double>::infinity());
  out.next.assign(nodes.size(), kNone);
  using Entry = std::pair<double, NodeIndex>;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
  out.latency_ms[target] = 0;
  open.emplace(0, target);
  while (!open.empty()) {
    const auto [latency, node] = open.top();
    open.pop();
    if (latency > out.latency_ms[node]) continue;
    for (const Arc& arc : nodes[node].arcs)
      if (const double longer = latency + arc.latency_ms; longer < out.latency_ms[arc.to]) {
        out.latency_ms[arc.to] = longer;
        out.next[arc.to] = node;
        open.emplace(longer, arc.to);
      }
  }
  return out;
}

void Topology::rankIds() {
  std::vector<std::pair<std::string_view, std::uint32_t*>> ids;
  ids.reserve(nodes.size() + edges.size());
  for (Node& node : nodes) ids.emplace_back(node.id, &node.rank);
  for (Edge& edge : edges) ids.emplace_back(edge.id, &edge.rank);
  std::ranges::sort(ids, {}, [](const auto& entry) { return entry.first; });
  for (std::uint32_t rank = 0; rank < ids.size(); ++rank) *ids[rank].second = rank;
}

} // namespace rw::routing
