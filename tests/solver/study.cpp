#include "solver/study.h"

#include <algorithm>
#include <limits>

namespace rw::solver {

using plan::FlowDirection;

namespace {

double mbps(const std::optional<Mbps>& given) { return given ? given->value : 0; }

/// Measured, or people x concurrency x the workload's figure per user. The site names the profile of a service by its
/// id or its name (docs/model.md).
plan::Demand demandOf(const plan::Plan& plan, const plan::Flow& flow) {
  if (flow.demand) return *flow.demand;
  if (flow.direction == FlowDirection::Inbound) return {}; // nobody's people
  const plan::Site& site = *plan.sites.find(flow.site.id);
  const auto wanted = site.workloads.find(flow.service.id);
  if (wanted == site.workloads.end()) return {};
  for (const plan::Profile& profile : plan.profiles)
    if (profile.workload == flow.service.id && (profile.id == wanted->second || profile.name == wanted->second)) {
      const double users = static_cast<double>(site.people) * profile.concurrency;
      return {{users * profile.up_kbps.value / 1000}, {users * profile.down_kbps.value / 1000}};
    }
  return {};
}

} // namespace

std::optional<double> Carrier::headroom() const {
  if (!up || (capacity_up <= 0 && capacity_down <= 0)) return {};
  double least = 1;
  if (capacity_up > 0) least = std::min(least, 1 - load_up / capacity_up);
  if (capacity_down > 0) least = std::min(least, 1 - load_down / capacity_down);
  return least;
}

bool Carrier::crowded() const {
  constexpr double kRounding = 1e-6; // a third of a load, three times, is not more than the load
  return headroom().value_or(0) < -kRounding;
}

Study::Study(const plan::Plan& of) : plan(of), solver_(of) {
  addCarriers();
  for (const plan::Flow& flow : plan.flows) lay(flow);
  shareAmongPhysicalLinks();
}

void Study::addCarriers() {
  const World& world = solver_.world();
  const auto addEdge = [&](const auto& edge, const plan::UpDown& capacity) {
    Carrier& made = carriers[edge.id];
    made = {.edge = true, .up = world.edges.contains(edge.id)};
    made.capacity_up = capacity.up.value;
    made.capacity_down = capacity.down.value;
    if (!made.up) return;
    made.load_up = edge.background.up_mbps.value;
    made.load_down = edge.background.down_mbps.value;
  };
  for (const plan::Circuit& circuit : plan.circuits) addEdge(circuit, {circuit.bandwidth_mbps, circuit.bandwidth_mbps});
  for (const plan::InternetEgress& egress : plan.internet_egresses) {
    const auto* one = std::get_if<Mbps>(&egress.bandwidth_mbps);
    addEdge(egress, one != nullptr ? plan::UpDown{*one, *one} : std::get<plan::UpDown>(egress.bandwidth_mbps));
  }
  for (const plan::Link& link : plan.links) {
    Carrier& made = carriers[link.id];
    made.up = std::ranges::any_of(world.lanes, [&](const Lane& lane) { return lane.link == link.id; });
    made.capacity_up = made.capacity_down = mbps(link.bandwidth_mbps);
  }
  for (const plan::Device& device : plan.devices) { // one throughput for both directions, all of it in `up`
    Carrier& made = carriers[device.id];
    made = {.counts = false, .up = world.node(device.id) != nullptr};
    made.capacity_up = mbps(device.throughput_mbps);
  }
  for (const plan::Circuit& circuit : plan.circuits) {
    const auto add = [&](const char* which, const std::string& node, const plan::PhysicalLink& link) {
      Carrier& made = carriers[circuit.id + which];
      made = {.counts = false, .up = world.edges.contains(circuit.id) && link.up && world.node(node) != nullptr};
      made.capacity_up = made.capacity_down = circuit.bandwidth_mbps.value; // of the same rate each
    };
    add("/primary", circuit.primaryNode(), circuit.links.primary);
    add("/secondary", circuit.secondaryNode(), circuit.links.secondary);
  }
}

void Study::lay(const plan::Flow& flow) {
  FlowStudy& study = flows[flow.id];
  const std::vector<Group> groups = solver_.solve(flow);
  // Demand is shared equally over the groups that can use ExpressRoute, or over all where none can. Anybody at
  // Microsoft may call: what calls is shared over all.
  const bool any = std::ranges::any_of(groups, &Group::expressroute) && flow.direction == FlowDirection::Outbound;
  const auto carries = [&](const Group& group) { return !any || group.expressroute; };
  std::map<GroupKey, double> alike; // how many parts are one group
  for (const Group& group : groups)
    if (carries(group)) ++alike[{group.expressroute, group.treatment}];

  study.delivered = std::ranges::all_of(groups, [](const Group& group) { return group.worst.front().delivered(); });
  for (const Group& group : groups) {
    for (const Outcome& outcome : group.worst)
      study.edges[{group.expressroute, group.treatment}].emplace(outcome.edge_out, outcome.edge_back);
    for (const Outcome& outcome : group.all) {
      if (!outcome.delivered()) continue; // carries nothing
      for (const Session& session : outcome.sessions)
        if (std::string keeper = solver_.keeperOf(session); !keeper.empty()) {
          if (session.arrived != session.left)
            keeper += " " + session.left.source.text() + " " + session.left.destination.text();
          study.keepers.insert(std::move(keeper));
        }
      if (!carries(group)) continue;
      const double parts = alike[{group.expressroute, group.treatment}];
      const double share = outcome.share / (parts * static_cast<double>(alike.size()));
      const plan::Demand demand = demandOf(plan, flow);
      layOutcome(flow, outcome, {{demand.up_mbps.value * share}, {demand.down_mbps.value * share}}, study);
    }
  }
  study.hairpin = hairpinOf(flow, groups);
}

void Study::layOutcome(const plan::Flow& flow, const Outcome& outcome, const plan::Demand& demand, FlowStudy& study) {
  const bool inbound = flow.direction == FlowDirection::Inbound;
  const auto on = [&](const std::string& carrier, bool up, double traffic) {
    (up ? carriers.at(carrier).load_up : carriers.at(carrier).load_down) += traffic;
    study.crossed.insert(carrier);
  };
  const auto follow = [&](const std::vector<Hop>& hops, const std::string& edge, bool outward) {
    const double traffic = outward ? demand.up_mbps.value : demand.down_mbps.value;
    for (std::size_t i = 0; i < hops.size(); ++i) {
      const std::string& node = hops[i].node;
      if (i > 0 && node == hops[i - 1].node) continue; // a proxy joins two legs and is passed once
      if (solver_.world().nodes.at(node).device != nullptr) on(node, true, traffic);
      if (i == 0) continue;
      const Lane& lane = *solver_.world().lane(hops[i - 1].node, node);
      on(lane.link, lane.forth, traffic);
    }
    on(edge, outward, traffic);
    const plan::Circuit* circuit = plan.circuits.find(edge);
    if (circuit == nullptr) return;
    // The physical link at the node that it passes; both where they hang on one, until they share it.
    const std::string& border = outward ? hops.back().node : hops.front().node;
    if (carriers.at(edge + "/primary").up && circuit->primaryNode() == border) on(edge + "/primary", outward, traffic);
    if (carriers.at(edge + "/secondary").up && circuit->secondaryNode() == border)
      on(edge + "/secondary", outward, traffic);
  };
  // The call of an inbound flow carries what enters the enterprise.
  follow(outcome.forward, outcome.edge_out, !inbound);
  follow(outcome.back, outcome.edge_back, inbound);
}

void Study::shareAmongPhysicalLinks() {
  for (const plan::Circuit& circuit : plan.circuits) {
    Carrier& primary = carriers.at(circuit.id + "/primary");
    Carrier& secondary = carriers.at(circuit.id + "/secondary");
    const double links = primary.up && secondary.up ? 2 : 1;
    for (Carrier* link : {&primary, &secondary}) {
      if (!link->up) continue;
      if (circuit.primaryNode() == circuit.secondaryNode()) {
        link->load_up /= links;
        link->load_down /= links;
      }
      // Nobody says by which node other traffic passes.
      link->load_up += circuit.background.up_mbps.value / links;
      link->load_down += circuit.background.down_mbps.value / links;
    }
  }
}

bool Study::offers(const Edge& edge, const plan::Flow& flow) const {
  if (!edge.circuit) return true;
  const plan::Service& service = *plan.services.find(flow.service.id);
  const auto& filter = plan.circuits.find(edge.id)->services;
  return service.expressroute && service.operated_by == plan::Operator::Microsoft && !service.prefixes.empty() &&
         std::ranges::any_of(filter, [&](const plan::ServiceRef& ref) { return ref.id == service.id; });
}

std::map<std::string, double> Study::fastestFrom(const std::string& node) const {
  std::map<std::string, double> out;
  if (solver_.world().node(node) == nullptr) return out;
  out[node] = 0;
  for (bool changed = true; changed;) {
    changed = false;
    for (const Lane& lane : solver_.world().lanes) {
      const auto here = out.find(lane.from);
      if (here == out.end()) continue;
      const double latency = here->second + lane.latency;
      const auto [there, added] = out.emplace(lane.to, latency);
      if (!added && there->second <= latency) continue;
      there->second = latency;
      changed = true;
    }
  }
  return out;
}

Maybe Study::hairpinOf(const plan::Flow& flow, const std::vector<Group>& groups) const {
  Maybe out;
  if (flow.direction == FlowDirection::Inbound) return out;
  const std::map<std::string, double> ways = fastestFrom(flow.site.id);
  const plan::HairpinLimits& limits = plan.design().hairpin;
  for (const Group& group : groups) {
    double best = std::numeric_limits<double>::infinity();
    for (const auto& [id, edge] : solver_.world().edges) {
      // An egress without a figure is no reference, and a circuit none for what cannot use it.
      if (edge.circuit ? !group.expressroute : !plan.internet_egresses.find(id)->latency_ms) continue;
      if (!offers(edge, flow)) continue;
      for (const auto& [node, latency] : edge.latency)
        if (const auto way = ways.find(node); way != ways.end()) best = std::min(best, 2 * (way->second + latency));
    }
    const auto isDetour = [&](const Outcome& outcome) {
      return outcome.rtt_ms && *outcome.rtt_ms > limits.stretch * best &&
             *outcome.rtt_ms > best + limits.extra_ms.value;
    };
    out.surely = out.surely || std::ranges::all_of(group.worst, isDetour);
    out.perhaps = out.perhaps || std::ranges::any_of(group.worst, isDetour);
  }
  return out;
}

bool Study::couldBeServed(const plan::Flow& flow) const {
  const bool inbound = flow.direction == FlowDirection::Inbound;
  const std::map<std::string, double> ways =
      fastestFrom(inbound ? plan.published_endpoints.find(flow.endpoint.id)->server.id : flow.site.id);
  return std::ranges::any_of(solver_.world().edges, [&](const auto& of) {
    const Edge& edge = of.second;
    return offers(edge, flow) &&
           std::ranges::any_of(edge.latency, [&](const auto& end) { return ways.contains(end.first); });
  });
}

std::vector<std::string> elements(const plan::Plan& plan) {
  std::vector<std::string> out;
  std::set<std::string> groups;
  const auto add = [&](const auto& table) {
    for (const plan::Element& element : table) {
      out.push_back(element.id);
      groups.insert(element.risk_groups.begin(), element.risk_groups.end());
    }
  };
  add(plan.links);
  add(plan.devices);
  add(plan.segments); // a place like a site
  add(plan.sites);
  add(plan.circuits);
  add(plan.internet_egresses);
  add(plan.meet_me_locations);
  for (const plan::Circuit& circuit : plan.circuits) {
    out.push_back(circuit.id + "/primary");
    out.push_back(circuit.id + "/secondary");
  }
  out.insert(out.end(), groups.begin(), groups.end());
  return out;
}

plan::Plan without(plan::Plan plan, const std::vector<std::string>& elements) {
  const auto fails = [&](const std::string& id) { return std::ranges::count(elements, id) > 0; };
  const auto take = [&](auto& table) {
    for (std::size_t i = 0; i < table.size(); ++i)
      if (fails(table[i].id) || std::ranges::any_of(table[i].risk_groups, fails)) table.modify(i).up = false;
  };
  take(plan.links);
  take(plan.devices);
  take(plan.segments);
  take(plan.sites);
  take(plan.circuits);
  take(plan.internet_egresses);
  take(plan.meet_me_locations);
  for (std::size_t i = 0; i < plan.circuits.size(); ++i) {
    plan::Circuit& circuit = plan.circuits.modify(i);
    if (fails(circuit.id + "/primary")) circuit.links.primary.up = false;
    if (fails(circuit.id + "/secondary")) circuit.links.secondary.up = false;
  }
  return plan;
}

Consequence consequence(const Study& before, const Study& after) {
  Consequence out;
  std::set<std::string> cutOff;
  std::set<std::string> surely;
  std::set<std::string> perhaps;
  for (const auto& [id, carrier] : after.carriers)
    if (carrier.edge && carrier.crowded() && !before.carriers.at(id).crowded()) out.overloaded.insert(id);
  for (const plan::Flow& flow : before.plan.flows) {
    const FlowStudy& then = before.flows.at(flow.id);
    const FlowStudy& now = after.flows.at(flow.id);
    const bool inbound = flow.direction == FlowDirection::Inbound;
    if (!then.delivered) continue;
    if (!now.delivered) {
      out.lost.insert(flow.id);
      out.by_hand = out.by_hand || after.couldBeServed(flow);
      if (!inbound) cutOff.insert(flow.site.id);
      if (inbound) // everybody's
        for (const plan::Site& site : before.plan.sites) cutOff.insert(site.id);
      continue;
    }
    for (const auto& [group, edges] : then.edges) {
      const auto& others = now.edges.at(group);
      const bool meet = std::ranges::any_of(others, [&](const auto& one) { return edges.contains(one); });
      if (!meet) out.surely_moved.insert(flow.id);
      if (others != edges) out.perhaps_moved.insert(flow.id);
    }
    if (!std::ranges::includes(now.keepers, then.keepers)) out.sessions_lost.insert(flow.id);
    if (inbound) continue; // on nobody's path
    const bool crowded = std::ranges::any_of(now.crossed, [&](const std::string& carrier) {
      return after.carriers.at(carrier).counts && after.carriers.at(carrier).crowded() &&
             (!then.crossed.contains(carrier) || !before.carriers.at(carrier).crowded());
    });
    if (crowded || (now.hairpin.surely && !then.hairpin.perhaps)) surely.insert(flow.site.id);
    if (crowded || (now.hairpin.perhaps && !then.hairpin.surely)) perhaps.insert(flow.site.id);
  }
  for (const plan::Site& site : before.plan.sites)
    if (cutOff.contains(site.id)) {
      out.cut_off += site.people;
    } else {
      if (surely.contains(site.id)) out.degraded_at_least += site.people;
      if (perhaps.contains(site.id)) out.degraded_at_most += site.people;
    }
  return out;
}

} // namespace rw::solver
