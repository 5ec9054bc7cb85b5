#include "lab/network.h"

#include "lab/renumber.h"

#include <algorithm>
#include <cmath>

namespace rw::lab {

using net::Address;
using net::Family;
using net::Prefix;

namespace {

constexpr std::int64_t kDocumentationAsn = 64496;

/// Builds the network step by step.
class NetworkBuilder {
 public:
  NetworkBuilder(const plan::Plan& plan, const LatencyOf& latencyOf) : plan_(plan), latencyOf_(latencyOf) {}

  Network build() {
    addPlaces();
    addNodes();
    addOwnNetworks();
    addEdges();
    addLinks();
    addStatics();
    collectPrefixes();
    return std::move(network_);
  }

 private:
  Node* find(const std::string& id) { return const_cast<Node*>(network_.node(id)); }
  std::size_t indexOf(const Node& node) const { return static_cast<std::size_t>(&node - network_.nodes.data()); }
  std::size_t addWire(const std::string& a, const std::string& b, const std::string& carries) {
    network_.wires.push_back({a, b, carries});
    return network_.wires.size() - 1;
  }

  void addPlaces() {
    for (const plan::Site& site : plan_.sites)
      if (const auto place = plan::placeOf(site)) network_.places.emplace(site.id, *place);
    const auto standing = [this](const auto& table) {
      for (const auto& object : table)
        if (const auto place = network_.placeOf(object.site.id)) network_.places.emplace(object.id, *place);
    };
    standing(plan_.segments);
    standing(plan_.devices);
  }

  void addNodes() {
    // Where a node has no network of its own, it speaks from an address in shared space; the number is its place among
    // sites, segments and devices.
    std::uint64_t place = 0;
    const auto add = [&](const auto& object, bool up, bool speaks) -> Node* {
      const Prefix shared = Prefix::host({Family::V4, 0, 0x647f0000 + (place++ & 0xffffU)});
      if (!up) return nullptr;
      Node& node = network_.nodes.emplace_back();
      node.id = node.box = node.stateGroup = object.id;
      node.transit = object.transit;
      node.accept = object.accept;
      node.own = object.prefixes;
      if (node.own.empty() && speaks) node.own.push_back(shared);
      node.speaks = node.own;
      return &node;
    };
    const auto siteUp = [&](const plan::SiteRef& ref) {
      const plan::Site* site = plan_.sites.find(ref.id);
      return site == nullptr || site->up;
    };
    for (const plan::Site& site : plan_.sites) add(site, site.up, true);
    for (const plan::Segment& segment : plan_.segments) add(segment, segment.up && siteUp(segment.site), false);
    std::map<std::string, std::string> boxes;
    std::map<std::string, int> members;
    for (const plan::Device& device : plan_.devices)
      if (Node* node = add(device, device.up && siteUp(device.site), device.isProxy())) {
        node->device = &device;
        if (device.state_group.empty()) continue;
        node->stateGroup = node->box = boxes.emplace(device.state_group, device.id + "+").first->second;
        ++members[node->box];
      }
    for (Node& node : network_.nodes) node.sharesBox = members[node.box] > 1;
    std::ranges::sort(network_.nodes, {}, &Node::id);
  }

  void addOwnNetworks() {
    for (const plan::NatPool& pool : plan_.nat_pools)
      if (Node* node = find(pool.at.id)) {
        node->own.insert(node->own.end(), pool.prefixes.begin(), pool.prefixes.end());
        node->pools.push_back(&pool);
      }
    for (const plan::PublishedEndpoint& endpoint : plan_.published_endpoints) {
      Node* node = find(endpoint.translated_at.empty() ? endpoint.server.id : endpoint.translated_at.id);
      if (node != nullptr && endpoint.public_ip) node->own.push_back(Prefix::host(*endpoint.public_ip));
    }
    for (Node& node : network_.nodes) {
      std::ranges::sort(node.own);
      node.own.erase(std::unique(node.own.begin(), node.own.end()), node.own.end());
    }
  }

  void addEdges() {
    struct Candidate {
      Edge edge;
      std::vector<std::string> at; ///< one for each physical link that is up
    };
    std::vector<Candidate> candidates;
    const auto add = [&](const auto& object) -> Candidate& {
      Candidate& candidate = candidates.emplace_back();
      Edge& edge = candidate.edge;
      edge.id = object.id;
      edge.localPref = object.local_pref;
      edge.prependIn = object.prepend_in;
      edge.families = object.families;
      edge.advertise = object.advertise;
      edge.prependAsn = kDocumentationAsn;
      return candidate;
    };
    for (const plan::InternetEgress& egress : plan_.internet_egresses) {
      if (!egress.up) continue;
      Candidate& candidate = add(egress);
      candidate.at = {egress.at.id};
      candidate.edge.latency_ms = egress.latency_ms ? egress.latency_ms->value : 0;
      candidate.edge.meets = network_.placeOf(egress.at.id);
    }
    for (const plan::Circuit& circuit : plan_.circuits) {
      const plan::MeetMeLocation* meetMe = plan_.meet_me_locations.find(circuit.meet_me.id);
      if (!circuit.up || (meetMe != nullptr && !meetMe->up)) continue;
      Candidate& candidate = add(circuit);
      Edge& edge = candidate.edge;
      edge.expressRoute = true;
      if (meetMe != nullptr) edge.meets = plan::placeOf(*meetMe);
      if (const auto asn = circuit.prepend_asn ? circuit.prepend_asn : circuit.asn) edge.prependAsn = *asn;
      for (const plan::ServiceRef& ref : circuit.services)
        if (const plan::Service* service = plan_.services.find(ref.id);
            service != nullptr && service->isOverExpressRoute())
          for (const Prefix& prefix : service->prefixes)
            if (edge.serves(prefix.family())) edge.offers.push_back(prefix);
      std::ranges::sort(edge.offers);
      edge.offers.erase(std::unique(edge.offers.begin(), edge.offers.end()), edge.offers.end());
      if (circuit.links.primary.up) candidate.at.push_back(circuit.primaryNode());
      if (circuit.links.secondary.up) candidate.at.push_back(circuit.secondaryNode());
    }
    std::ranges::sort(candidates, {}, [](const Candidate& candidate) { return candidate.edge.id; });
    for (Candidate& candidate : candidates) {
      const std::size_t index = network_.edges.size();
      for (const std::string& at : candidate.at)
        if (Node* node = find(at)) {
          const std::size_t wire = addWire(at, candidate.edge.expressRoute ? kMicrosoft : kInternet, candidate.edge.id);
          node->edges.push_back({{wire, false}, index});
          candidate.edge.ends.push_back({wire, true});
        }
      if (!candidate.edge.ends.empty()) network_.edges.push_back(std::move(candidate.edge));
    }
    network_.internetEnd = {addWire(kMicrosoft, kInternet, "the internet"), false};
  }

  void addLinks() {
    for (const plan::Link& link : plan_.links) {
      Node* a = find(link.a.id);
      Node* b = find(link.b.id);
      if (!link.up || a == nullptr || b == nullptr || a == b) continue;
      const std::size_t wire = addWire(a->id, b->id, link.id);
      const std::int64_t cost = link.cost.value_or(std::max<std::int64_t>(1, std::llround(10 * latencyOf_(link.id))));
      a->neighbours.push_back({{wire, false}, indexOf(*b), cost, link.deny.a_to_b});
      b->neighbours.push_back({{wire, true}, indexOf(*a), cost, link.deny.b_to_a});
    }
  }

  void addStatics() {
    for (Node& node : network_.nodes) {
      if (node.device == nullptr) continue;
      std::map<Prefix, StaticRoute> routes;
      for (const plan::StaticRoute& written : node.device->static_routes) {
        const std::vector<WireEnd> ends = endsTo(node, written.via.id);
        if (ends.empty()) continue;
        StaticRoute& route = routes[written.prefix];
        route.prefix = written.prefix;
        route.via.insert(route.via.end(), ends.begin(), ends.end());
        route.redistribute = route.redistribute || written.redistribute;
      }
      for (auto& [prefix, route] : routes) node.statics.push_back(std::move(route));
    }
  }

  /// This node's ends of its cheapest wire to a neighbour, or of all wires of an own edge.
  std::vector<WireEnd> endsTo(const Node& node, const std::string& id) const {
    const Neighbour* cheapest = nullptr;
    for (const Neighbour& neighbour : node.neighbours)
      if (network_.nodes[neighbour.node].id == id && (cheapest == nullptr || neighbour.cost < cheapest->cost))
        cheapest = &neighbour;
    if (cheapest != nullptr) return {cheapest->end};
    std::vector<WireEnd> ends;
    for (const Attachment& attachment : node.edges)
      if (network_.edges[attachment.edge].id == id) ends.push_back(attachment.end);
    return ends;
  }

  void collectPrefixes() {
    const auto add = [this](const Prefix& prefix) {
      network_.prefixes.add(prefix);
      network_.ipv6 = network_.ipv6 || prefix.family() == Family::V6;
    };
    for (const Node& node : network_.nodes) {
      for (const Prefix& prefix : node.own) add(prefix);
      for (const StaticRoute& route : node.statics) add(route.prefix);
    }
    for (const Edge& edge : network_.edges) {
      for (const Prefix& prefix : edge.offers) add(prefix);
      for (const plan::Advertisement& advertised : edge.advertise) add(advertised.prefix);
      network_.ipv6 = network_.ipv6 || edge.serves(Family::V6);
    }
    network_.prefixes.freeze();
  }

  const plan::Plan& plan_;
  const LatencyOf& latencyOf_;
  Network network_;
};

} // namespace

Address WireEnd::address(Family family) const {
  Address out = family == Family::V4 ? reserved::kWires4 : reserved::kWires6;
  out.low += 2 * wire + (b ? 1 : 0);
  return out;
}

bool Edge::serves(Family family) const {
  return std::ranges::any_of(
      families, [&](plan::IpFamily served) { return static_cast<unsigned>(served) == static_cast<unsigned>(family); });
}

std::optional<GeoPoint> Network::placeOf(const std::string& id) const {
  const auto found = places.find(id);
  return found == places.end() ? std::nullopt : std::optional(found->second);
}

const Node* Network::node(const std::string& id) const {
  const auto found = std::ranges::find(nodes, id, &Node::id);
  return found == nodes.end() ? nullptr : &*found;
}

std::vector<Family> Network::families() const {
  return ipv6 ? std::vector{Family::V4, Family::V6} : std::vector{Family::V4};
}

std::vector<const Node*> Network::holders(const Address& address) const {
  std::vector<const Node*> out;
  int longest = -1;
  for (const Node& node : nodes)
    for (const Prefix& prefix : node.own) {
      if (!prefix.contains(address) || prefix.length() < longest) continue;
      if (prefix.length() > longest) out.clear();
      longest = prefix.length();
      out.push_back(&node);
    }
  return out;
}

Result<Network> networkOf(const plan::Plan& plan, const LatencyOf& latencyOf) {
  Network network = NetworkBuilder(plan, latencyOf).build();
  // LOCAL_PREF also carries the path length, MED the cost; both have 32 bits.
  constexpr std::int64_t kMostPreference = 42'000'000;
  constexpr std::int64_t kMostCost = 4'294'967'295;
  for (const Edge& edge : network.edges)
    if (edge.localPref > kMostPreference)
      return fail("the local preference " + std::to_string(edge.localPref) + " is more than the lab can express",
                  "give lower ones, in the same order", {.path = edge.id});
  std::int64_t cost = 0;
  for (const Node& node : network.nodes)
    for (const Neighbour& neighbour : node.neighbours) cost += neighbour.cost;
  if (cost > kMostCost)
    return fail("the costs of the links add up to more than BGP's MED holds", "divide all of them by the same number");
  for (const Wire& wire : network.wires) {
    const Node* a = network.node(wire.a);
    const Node* b = network.node(wire.b);
    if (a != nullptr && b != nullptr && a->box == b->box)
      return fail("the lab cannot join devices that share their sessions", "take out the link or the group",
                  {.path = wire.carries});
  }
  if (network.wires.size() > reserved::kWires)
    return fail("the plan has more links than the lab has addresses for", "try a part of it");
  return network;
}

} // namespace rw::lab
