#include "solver/world.h"

#include <algorithm>
#include <cmath>

namespace rw::solver {

namespace {

std::set<net::Family> familiesOf(const std::vector<plan::IpFamily>& families) {
  std::set<net::Family> out;
  for (const plan::IpFamily family : families)
    out.insert(family == plan::IpFamily::Ipv4 ? net::Family::V4 : net::Family::V6);
  return out;
}

bool isPrivateAsn(std::int64_t asn) {
  return (asn >= 64512 && asn <= 65534) || (asn >= 4200000000 && asn <= 4294967294);
}

} // namespace

World::World(const plan::Plan& of) : plan(of) {
  addNodes();
  addLanes();
  addEdges();
}

const Node* World::node(const std::string& id) const {
  const auto found = nodes.find(id);
  return found == nodes.end() ? nullptr : &found->second;
}

const Lane* World::lane(const std::string& from, const std::string& to) const {
  const Lane* best = nullptr;
  for (const Lane& lane : lanes)
    if (lane.from == from && lane.to == to && (best == nullptr || lane.cost < best->cost)) best = &lane;
  return best;
}

void World::addNodes() {
  // A site or proxy without networks speaks from an address of its own: the same one, whatever else is down.
  std::uint64_t unnamed = 0x647F0000 + 1;
  const auto named = [&](std::vector<net::Prefix> prefixes, bool speaks) {
    if (prefixes.empty() && speaks) prefixes.push_back(net::Prefix::host({net::Family::V4, 0, unnamed++}));
    return prefixes;
  };
  for (const plan::Site& site : plan.sites) {
    Node made{site.id, placeOf(site), named(site.prefixes, true), site.accept, site.transit};
    if (site.up) nodes[site.id] = std::move(made);
  }
  const auto home = [&](const plan::SiteRef& site) { return plan.sites.find(site.id); };
  for (const plan::Segment& segment : plan.segments) {
    const plan::Site* site = home(segment.site);
    if (segment.up && (site == nullptr || site->up))
      nodes[segment.id] = {segment.id, site != nullptr ? placeOf(*site) : std::nullopt, segment.prefixes,
                           segment.accept, segment.transit};
  }
  for (const plan::Device& device : plan.devices) {
    const plan::Site* site = home(device.site);
    Node made{device.id,
              site != nullptr ? placeOf(*site) : std::nullopt,
              named(device.prefixes, device.isProxy()),
              device.accept,
              device.transit,
              &device};
    if (device.up && (site == nullptr || site->up)) nodes[device.id] = std::move(made);
  }
}

void World::addLanes() {
  for (const plan::Link& link : plan.links) {
    const Node* a = node(link.a.id);
    const Node* b = node(link.b.id);
    if (!link.up || a == nullptr || b == nullptr) continue;
    const double latency = link.latency_ms ? link.latency_ms->value : 0;
    const std::int64_t cost = std::max<std::int64_t>(1, link.cost.value_or(std::llround(10 * latency)));
    lanes.push_back({a->id, b->id, link.id, true, cost, latency, link.deny.a_to_b});
    lanes.push_back({b->id, a->id, link.id, false, cost, latency, link.deny.b_to_a});
  }
}

void World::addEdges() {
  for (const plan::InternetEgress& egress : plan.internet_egresses) {
    const Node* at = node(egress.at.id);
    if (!egress.up || at == nullptr) continue;
    Edge& edge = edges[egress.id];
    edge.id = egress.id;
    edge.latency[at->id] = egress.latency_ms ? egress.latency_ms->value : 0;
    edge.local_pref = egress.local_pref;
    edge.prepend_in = egress.prepend_in;
    edge.families = familiesOf(egress.families);
    for (const net::Family family : edge.families) edge.offers.push_back(net::Prefix::everything(family));
    edge.advertise = egress.advertise;
    edge.place = at->place;
  }
  for (const plan::Circuit& circuit : plan.circuits) {
    const plan::MeetMeLocation* meetMe = plan.meet_me_locations.find(circuit.meet_me.id);
    if (!circuit.up || (meetMe != nullptr && !meetMe->up)) continue;
    Edge edge;
    edge.id = circuit.id;
    edge.circuit = true;
    edge.place = meetMe != nullptr ? placeOf(*meetMe) : std::nullopt;
    const auto hang = [&](const std::string& id, bool up) {
      const Node* at = node(id);
      if (up && at != nullptr) edge.latency[id] = circuit.latency_ms ? circuit.latency_ms->value : 0;
    };
    hang(circuit.primaryNode(), circuit.links.primary.up);
    hang(circuit.secondaryNode(), circuit.links.secondary.up);
    if (edge.latency.empty()) continue;
    edge.local_pref = circuit.local_pref;
    edge.prepend_in = circuit.prepend_in;
    edge.families = familiesOf(circuit.families);
    for (const plan::ServiceRef& ref : circuit.services) {
      const plan::Service* service = plan.services.find(ref.id);
      if (service == nullptr || !service->expressroute || service->operated_by != plan::Operator::Microsoft) continue;
      for (const net::Prefix& prefix : service->prefixes)
        if (edge.families.contains(prefix.family())) edge.offers.push_back(prefix);
    }
    edge.advertise = circuit.advertise;
    const std::optional<std::int64_t> asn = circuit.prepend_asn ? circuit.prepend_asn : circuit.asn;
    edge.prepends_count = !asn || !isPrivateAsn(*asn);
    edges[circuit.id] = std::move(edge);
  }
}

} // namespace rw::solver
