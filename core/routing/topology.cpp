#include "routing/topology.h"

#include "plan/registry.h"
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

constexpr std::size_t kBits = 64; // of a word of a filter

std::uint8_t familiesOf(const std::vector<plan::IpFamily>& families) {
  unsigned bits = 0;
  for (const plan::IpFamily family : families) bits |= 1U << static_cast<unsigned>(family);
  return static_cast<std::uint8_t>(bits);
}

std::uint8_t deniedClasses(const std::vector<plan::RouteFilter>& filters) {
  unsigned bits = 0;
  for (const plan::RouteFilter& filter : filters)
    if (const auto* routeClass = std::get_if<RouteClass>(&filter)) bits |= classBit(*routeClass);
  return static_cast<std::uint8_t>(bits);
}

// People at a site and proxies speak from addresses of their own; where the plan gives none, from one in shared
// (private) address space.
net::Prefix loopback(std::size_t index) {
  return net::Prefix::host({net::Family::V4, 0, 0x647f0000U + (index & 0xffffU)});
}

} // namespace

template <class Add> void Topology::shareRisks(const plan::Element& element, const Add& add) {
  for (const std::string& group : element.risk_groups) add(riskGroups_[group]);
}

Topology::Topology(const plan::Plan& source) : plan(source) {
  addNodes();
  addLinks();
  addEdges();
  addStatics();
  addPools();
  rankIds();
}

Topology Topology::after(const plan::Plan& plan, const Topology& before) {
  const plan::Plan& was = before.plan;
  constexpr plan::KindMask kBesides = plan::kNodeKinds | plan::kEdgeKinds | plan::maskOf(plan::EntityKind::Service) |
                                      plan::maskOf(plan::EntityKind::MeetMeLocation);
  if (!plan::sameTables(plan, was, kBesides)) return Topology(plan);
  Topology out = before;
  out.plan = plan;
  if (!out.updateLinks(was)) return Topology(plan);
  if (!plan.nat_pools.sharesWith(was.nat_pools)) {
    for (const Pool& pool : out.pools) out.nodes[pool.at].pools.clear();
    out.pools.clear();
    out.addPools();
  }
  return out;
}

bool Topology::updateLinks(const plan::Plan& before) {
  if (plan.links.sharesWith(before.links)) return true;
  if (plan.links.size() != before.links.size()) return false;
  bool known = true;
  const auto count = [&](const std::vector<plan::RouteFilter>& denied, std::int64_t by) {
    for (const plan::RouteFilter& filter : denied)
      if (const auto* prefix = std::get_if<net::Prefix>(&filter)) {
        const auto found = deniableIndex_.find(*prefix);
        known = known && found != deniableIndex_.end();
        if (known) denials_[found->second] += by;
      }
  };
  std::vector<LinkIndex> changed;
  for (LinkIndex i = 0; i < plan.links.size(); ++i) {
    if (plan.links.sharesItem(before.links, i, i)) continue;
    const Link& was = before.links[i];
    const Link& is = plan.links[i];
    if (is.id != was.id || is.a != was.a || is.b != was.b || is.risk_groups != was.risk_groups) return false;
    for (const auto* denied : {&was.deny.a_to_b, &was.deny.b_to_a}) count(*denied, -1);
    for (const auto* denied : {&is.deny.a_to_b, &is.deny.b_to_a}) count(*denied, 1);
    changed.push_back(i);
  }
  // Other prefixes to tell apart make other classes.
  if (!known || std::ranges::find(denials_, 0) != denials_.end()) return false;
  for (const LinkIndex link : changed) updateLink(link);
  return true;
}

void Topology::updateLink(LinkIndex index) {
  const auto arc = readLink(index);
  if (!arc) return;
  const auto [a, b] = linkNodes[index];
  const auto set = [&](NodeIndex from, const Arc& to) {
    for (std::uint32_t i = firstArc_[from]; i < firstArc_[from + 1]; ++i)
      if (arcs[i].link == index) {
        arcs[i] = to;
        waysOut[i] = wayOut(to);
        waysIn[i] = wayIn(to, from);
      }
  };
  set(a, *arc);
  set(b, reversed(*arc, a));
}

NodeIndex Topology::node(const std::string& id) const {
  const auto found = nodeIndex_.find(id);
  return found == nodeIndex_.end() ? kNone : found->second;
}

EdgeIndex Topology::edge(const std::string& id) const {
  const auto found = edgeIndex_.find(id);
  return found == edgeIndex_.end() ? kNone : found->second;
}

void Topology::addNodes() {
  const std::size_t count = plan.sites.size() + plan.segments.size() + plan.devices.size();
  nodes.reserve(count);
  nodeIndex_.reserve(count);
  const auto add = [&](const auto& object) -> Node& {
    const auto index = static_cast<NodeIndex>(nodes.size());
    nodeIndex_.emplace(object.id, index);
    status.nodes.push_back(object.up);
    shareRisks(object, [&](Outage& group) { group.nodes.push_back(index); });
    Node& node = nodes.emplace_back();
    node.id = object.id;
    node.transit = object.transit;
    if (!object.accept.expressroute) node.accepts &= static_cast<std::uint8_t>(~classBit(RouteClass::Expressroute));
    if (!object.accept.internet) node.accepts &= static_cast<std::uint8_t>(~classBit(RouteClass::Internet));
    node.stateGroup = index;
    node.prefixes = object.prefixes;
    return node;
  };
  // What stands in a site is where the site is, and down while it is down.
  const auto standsIn = [&](Node& node, const plan::SiteRef& ref) {
    node.site = this->node(ref.id);
    if (node.site == kNone) return;
    node.place = nodes[node.site].place;
    if (status.nodes[node.site] == 0) status.nodes.back() = 0;
  };
  for (const Site& site : plan.sites) {
    const std::size_t index = nodes.size();
    Node& node = add(site);
    node.place = placeOf(site);
    if (node.prefixes.empty()) node.prefixes.push_back(loopback(index));
  }
  for (const plan::Segment& segment : plan.segments) standsIn(add(segment), segment.site);
  std::unordered_map<std::string, std::uint32_t> groups;
  for (const Device& device : plan.devices) {
    const auto index = static_cast<std::uint32_t>(nodes.size());
    Node& node = add(device);
    standsIn(node, device.site);
    node.keepsState = device.keepsState();
    node.symmetricReturn = device.returnsSymmetrically();
    if (!device.state_group.empty()) node.stateGroup = groups.emplace(device.state_group, index).first->second;
    if (device.isProxy() && node.prefixes.empty()) node.prefixes.push_back(loopback(index));
  }
}

void Topology::collectDeniable() {
  for (const Link& link : plan.links)
    for (const auto* denied : {&link.deny.a_to_b, &link.deny.b_to_a})
      for (const plan::RouteFilter& filter : *denied)
        if (const auto* prefix = std::get_if<net::Prefix>(&filter)) {
          const auto [found, added] = deniableIndex_.try_emplace(*prefix, static_cast<std::uint32_t>(deniable.size()));
          if (added) deniable.push_back(*prefix);
          denials_.resize(deniable.size());
          ++denials_[found->second];
        }
  filterWords = (deniable.size() + kBits - 1) / kBits;
  filters.resize((2 * plan.links.size() + 1) * filterWords);
}

std::uint32_t Topology::setFilter(std::uint32_t number, const std::vector<plan::RouteFilter>& denied) {
  const std::span<std::uint64_t> bits(filters.data() + number * filterWords, filterWords);
  std::ranges::fill(bits, 0);
  bool any = false;
  for (const plan::RouteFilter& filter : denied)
    if (const auto* prefix = std::get_if<net::Prefix>(&filter)) {
      const std::uint32_t bit = deniableIndex_.at(*prefix);
      bits[bit / kBits] |= std::uint64_t{1} << (bit % kBits);
      any = true;
    }
  return any ? number : 0;
}

std::optional<Arc> Topology::readLink(LinkIndex index) {
  const Link& link = plan.links[index];
  const auto [a, b] = linkNodes[index];
  double latency = 0;
  if (link.latency_ms)
    latency = link.latency_ms->value;
  else if (a != kNone && b != kNone && nodes[a].place && nodes[b].place)
    latency = estimatedLatencyMs(*nodes[a].place, *nodes[b].place);
  linkLatency[index] = latency;
  const bool joins = a != kNone && b != kNone && a != b;
  status.links[index] = joins && link.up && status.nodes[a] != 0 && status.nodes[b] != 0;
  if (!joins) return {};
  Arc arc{.to = b, .link = index, .latency_ms = latency};
  arc.cost = static_cast<std::uint32_t>(link.cost.value_or(std::max<std::int64_t>(1, std::llround(10 * latency))));
  arc.denyOut = deniedClasses(link.deny.a_to_b);
  arc.denyIn = deniedClasses(link.deny.b_to_a);
  arc.filterOut = setFilter(2 * index + 1, link.deny.a_to_b);
  arc.filterIn = setFilter(2 * index + 2, link.deny.b_to_a);
  return arc;
}

Arc Topology::reversed(Arc arc, NodeIndex to) {
  arc.to = to;
  std::swap(arc.denyOut, arc.denyIn);
  std::swap(arc.filterOut, arc.filterIn);
  return arc;
}

Way Topology::way(const Arc& arc, std::uint8_t deny, std::uint32_t filter, NodeIndex learner) const {
  return {arc.to, arc.link, arc.cost, (deny | ~std::uint32_t{nodes[learner].accepts}) & 0xffU, filter & 0xffffffU};
}

void Topology::addLinks() {
  collectDeniable();
  linkLatency.resize(plan.links.size());
  status.links.resize(plan.links.size());
  // Both ends of every link, then sorted by node without changing their order.
  struct Half {
    NodeIndex from;
    Arc arc;
  };
  std::vector<Half> halves;
  halves.reserve(2 * plan.links.size());
  for (const Link& link : plan.links) {
    const NodeIndex a = node(link.a.id);
    const NodeIndex b = node(link.b.id);
    const auto index = static_cast<LinkIndex>(links.size());
    links.push_back(link.id);
    linkNodes.emplace_back(a, b);
    shareRisks(link, [&](Outage& group) { group.links.push_back(index); });
    if (const auto arc = readLink(index)) {
      halves.push_back({a, *arc});
      halves.push_back({b, reversed(*arc, a)});
    }
  }
  firstArc_.assign(nodes.size() + 1, 0);
  for (const Half& half : halves) ++firstArc_[half.from + 1];
  for (std::size_t n = 0; n < nodes.size(); ++n) firstArc_[n + 1] += firstArc_[n];
  arcs.resize(halves.size());
  std::vector<std::uint32_t> next(firstArc_.begin(), firstArc_.end() - 1);
  for (const Half& half : halves) arcs[next[half.from]++] = half.arc;
  waysOut.reserve(arcs.size());
  waysIn.reserve(arcs.size());
  for (NodeIndex n = 0; n < nodes.size(); ++n)
    for (const Arc& arc : arcsOf(n)) {
      waysOut.push_back(wayOut(arc));
      waysIn.push_back(wayIn(arc, n));
    }
  for (const Node& node : nodes) transit.push_back(node.transit);
}

void Topology::addEdges() {
  const auto add = [&](const auto& object) -> Edge& {
    const auto index = static_cast<EdgeIndex>(edges.size());
    edgeIndex_.emplace(object.id, index);
    shareRisks(object, [&](Outage& group) { group.edges.push_back(index); });
    Edge& edge = edges.emplace_back();
    edge.id = object.id;
    edge.firstEnd = static_cast<std::uint32_t>(ends.size());
    edge.localPref = object.local_pref;
    edge.prependIn = object.prepend_in;
    edge.families = familiesOf(object.families);
    edge.advertise = object.advertise;
    return edge;
  };
  // Hangs the edge on a node; a circuit may hang both of its links on one.
  const auto attach = [&](Edge& edge, const std::string& id, bool up, std::size_t physical) {
    const NodeIndex at = node(id);
    status.physical.back().at(physical) = up && at != kNone;
    if (at == kNone) return;
    std::uint32_t end = edge.firstEnd;
    while (end < ends.size() && ends[end].node != at) ++end;
    if (end == ends.size()) {
      ends.push_back({static_cast<EdgeIndex>(edges.size() - 1), at});
      status.ends.push_back(0);
      ++edge.endCount;
    }
    edge.physical.at(physical) = end;
    if (up && status.nodes[at] != 0) status.ends[end] = 1;
  };
  for (const InternetEgress& egress : plan.internet_egresses) {
    Edge& edge = add(egress);
    status.physical.emplace_back();
    if (const NodeIndex at = node(egress.at.id); at != kNone) edge.meets = nodes[at].place;
    edge.latency_ms = egress.latency_ms ? egress.latency_ms->value : 0;
    edge.latencyKnown = egress.latency_ms.has_value();
    for (const net::Family family : {net::Family::V4, net::Family::V6})
      if (edge.serves(family)) edge.learns.push_back(net::Prefix::everything(family));
    attach(edge, egress.at.id, egress.up, 0);
  }
  for (const Circuit& circuit : plan.circuits) {
    Edge& edge = add(circuit);
    const auto index = static_cast<EdgeIndex>(edges.size() - 1);
    status.physical.emplace_back();
    edge.expressRoute = true;
    const plan::MeetMeLocation* meetMe = plan.meet_me_locations.find(circuit.meet_me.id);
    if (meetMe != nullptr) {
      edge.meets = placeOf(*meetMe);
      shareRisks(*meetMe, [&](Outage& group) { group.edges.push_back(index); });
    }
    const NodeIndex primary = node(circuit.primaryNode());
    if (circuit.latency_ms)
      edge.latency_ms = circuit.latency_ms->value;
    else if (edge.meets && primary != kNone && nodes[primary].place)
      edge.latency_ms = estimatedLatencyMs(*edge.meets, *nodes[primary].place);
    const auto asn = circuit.prepend_asn ? circuit.prepend_asn : circuit.asn;
    edge.privateAsn = asn && isPrivateAsn(*asn);
    for (const plan::ServiceRef& ref : circuit.services) {
      const plan::Service* service = plan.services.find(ref.id);
      if (service == nullptr || !service->isOverExpressRoute()) continue;
      for (const net::Prefix& prefix : service->prefixes)
        if (edge.serves(prefix.family())) edge.learns.push_back(prefix);
    }
    std::ranges::sort(edge.learns);
    edge.learns.erase(std::unique(edge.learns.begin(), edge.learns.end()), edge.learns.end());
    const bool up = circuit.up && (meetMe == nullptr || meetMe->up);
    attach(edge, circuit.primaryNode(), up && circuit.links.primary.up, 0);
    attach(edge, circuit.secondaryNode(), up && circuit.links.secondary.up, 1);
  }
}

void Topology::addStatics() {
  for (const Device& device : plan.devices)
    for (const plan::StaticRoute& route : device.static_routes)
      nodes[nodeIndex_.at(device.id)].statics.push_back(
          {route.prefix, this->node(route.via.id), edge(route.via.id), route.redistribute});
}

void Topology::addPools() {
  for (const plan::NatPool& declared : plan.nat_pools) {
    const NodeIndex at = node(declared.at.id);
    if (at == kNone) continue;
    nodes[at].pools.push_back(static_cast<std::uint32_t>(pools.size()));
    Pool& pool = pools.emplace_back();
    pool.id = declared.id;
    pool.at = at;
    pool.inbound = declared.direction == plan::PoolDirection::Inbound;
    pool.prefixes = declared.prefixes;
    for (const Edge& edge : edges) pool.serves.push_back(declared.serves(edge.id));
  }
}

void Topology::rankIds() {
  std::vector<std::pair<std::string_view, std::uint32_t*>> ids;
  ids.reserve(nodes.size() + edges.size());
  for (Node& node : nodes) ids.emplace_back(node.id, &node.rank);
  for (Edge& edge : edges) ids.emplace_back(edge.id, &edge.rank);
  std::ranges::sort(ids, {}, [](const auto& entry) { return entry.first; });
  for (std::uint32_t rank = 0; rank < ids.size(); ++rank) *ids[rank].second = rank;
}

Outage Topology::outageOf(const std::vector<std::string>& ids) const {
  Outage out;
  for (const std::string& id : ids) {
    if (const NodeIndex n = node(id); n != kNone) out.nodes.push_back(n);
    if (const EdgeIndex e = edge(id); e != kNone) out.edges.push_back(e);
    if (const auto link = plan.links.position(id)) out.links.push_back(static_cast<LinkIndex>(*link));
    if (plan.meet_me_locations.find(id) != nullptr)
      for (const Circuit& circuit : plan.circuits)
        if (circuit.meet_me.id == id) out.edges.push_back(edge(circuit.id));
    if (const auto slash = id.rfind('/'); slash != std::string::npos) {
      const EdgeIndex e = edge(id.substr(0, slash));
      const std::string_view which = std::string_view(id).substr(slash + 1);
      if (e != kNone && (which == "primary" || which == "secondary"))
        out.physical.emplace_back(e, which == "primary" ? 0 : 1);
    }
    if (const auto group = riskGroups_.find(id); group != riskGroups_.end()) {
      const Outage& shared = group->second;
      out.nodes.insert(out.nodes.end(), shared.nodes.begin(), shared.nodes.end());
      out.links.insert(out.links.end(), shared.links.begin(), shared.links.end());
      out.edges.insert(out.edges.end(), shared.edges.begin(), shared.edges.end());
    }
  }
  return out;
}

void Topology::takeDown(const Outage& outage, Status& state) const {
  std::vector<NodeIndex> down = outage.nodes;
  for (const NodeIndex site : outage.nodes)
    if (site < plan.sites.size())
      for (NodeIndex n = 0; n < nodes.size(); ++n)
        if (nodes[n].site == site) down.push_back(n);
  for (const NodeIndex n : down) {
    state.nodes[n] = 0;
    for (const Arc& arc : arcsOf(n)) state.links[arc.link] = 0;
    for (std::uint32_t end = 0; end < ends.size(); ++end)
      if (ends[end].node == n) state.ends[end] = 0;
  }
  for (const LinkIndex link : outage.links) state.links[link] = 0;
  const auto update = [&](EdgeIndex e) {
    const Edge& edge = edges[e];
    for (std::uint32_t end = edge.firstEnd; end < edge.firstEnd + edge.endCount; ++end) {
      const bool carried = (edge.physical[0] == end && state.physical[e][0] != 0) ||
                           (edge.physical[1] == end && state.physical[e][1] != 0);
      if (!carried) state.ends[end] = 0;
    }
  };
  for (const EdgeIndex e : outage.edges) {
    state.physical[e] = {0, 0};
    update(e);
  }
  for (const auto& [e, which] : outage.physical) {
    state.physical[e].at(which) = 0;
    update(e);
  }
}

// A link's latency is the same both ways, so the ways to a node are the ways from it, backwards.
FastestTo fastestTo(const Topology& topology, const Status& status, NodeIndex target) {
  FastestTo out;
  out.latency_ms.assign(topology.nodes.size(), std::numeric_limits<double>::infinity());
  out.next.assign(topology.nodes.size(), kNone);
  using Entry = std::pair<double, NodeIndex>;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
  out.latency_ms[target] = 0;
  open.emplace(0, target);
  while (!open.empty()) {
    const auto [latency, node] = open.top();
    open.pop();
    if (latency > out.latency_ms[node]) continue;
    for (const Arc& arc : topology.arcsOf(node)) {
      if (status.links[arc.link] == 0) continue;
      if (const double longer = latency + arc.latency_ms; longer < out.latency_ms[arc.to]) {
        out.latency_ms[arc.to] = longer;
        out.next[arc.to] = node;
        open.emplace(longer, arc.to);
      }
    }
  }
  return out;
}

} // namespace rw::routing
