#include "analysis/capacity.h"

#include <algorithm>

namespace rw::analysis {

using routing::EdgeIndex;
using routing::Status;

Capacities::Capacities(const routing::Topology& topology) : topology_(topology), carriers_(topology) {
  const plan::Plan& plan = topology.plan;
  const auto mbps = [](const std::optional<Mbps>& given) { return given ? given->value : 0; };
  const auto egresses = static_cast<EdgeIndex>(plan.internet_egresses.size());
  items_.reserve(3 * plan.circuits.size() + egresses + plan.links.size() + plan.devices.size());
  for (std::uint32_t i = 0; i < plan.circuits.size(); ++i) {
    const plan::Circuit& circuit = plan.circuits[i];
    const double capacity = mbps(circuit.bandwidth_mbps);
    Item item{CarrierKind::Circuit,
              circuit.id,
              egresses + i,
              0,
              capacity,
              capacity,
              circuit.background.up_mbps.value,
              circuit.background.down_mbps.value};
    items_.push_back(item);
    item.kind = CarrierKind::PhysicalLink;
    for (item.physical = 0; item.physical < 2; ++item.physical) {
      item.id = circuit.id + (item.physical == 0 ? "/primary" : "/secondary");
      items_.push_back(item);
    }
  }
  for (std::uint32_t i = 0; i < plan.internet_egresses.size(); ++i) {
    const plan::InternetEgress& egress = plan.internet_egresses[i];
    const auto* both = std::get_if<Mbps>(&egress.bandwidth_mbps);
    const plan::UpDown capacity =
        both != nullptr ? plan::UpDown{*both, *both} : std::get<plan::UpDown>(egress.bandwidth_mbps);
    items_.push_back({CarrierKind::InternetEgress, egress.id, i, 0, capacity.up.value, capacity.down.value,
                      egress.background.up_mbps.value, egress.background.down_mbps.value});
  }
  for (std::uint32_t i = 0; i < plan.links.size(); ++i) {
    const double capacity = mbps(plan.links[i].bandwidth_mbps);
    items_.push_back({CarrierKind::Link, plan.links[i].id, i, 0, capacity, capacity});
  }
  for (const plan::Device& device : plan.devices)
    items_.push_back({CarrierKind::Device, device.id, topology.node(device.id), 0, mbps(device.throughput_mbps), 0});

  byCarrier_.resize(carriers_.count());
  byEdge_.resize(topology.edges.size());
  for (std::uint32_t i = 0; i < items_.size(); ++i) {
    for (const std::uint32_t carrier : carriersOf(items_[i])) byCarrier_[carrier].add(i);
    if (items_[i].kind == CarrierKind::PhysicalLink) byEdge_[items_[i].index].add(i);
  }
}

Capacities::Pair Capacities::carriersOf(const Item& item) const {
  switch (item.kind) {
  case CarrierKind::Circuit:
  case CarrierKind::InternetEgress: return {{carriers_.edge(item.index, false), carriers_.edge(item.index, true)}, 2};
  case CarrierKind::PhysicalLink: {
    const std::uint32_t end = topology_.edges[item.index].physical.at(item.physical);
    if (end == routing::kNone) return {};
    return {{carriers_.end(end, false), carriers_.end(end, true)}, 2};
  }
  case CarrierKind::Link: return {{carriers_.link(item.index, false), carriers_.link(item.index, true)}, 2};
  case CarrierKind::Device: return {{carriers_.node(item.index)}, 1};
  }
  return {};
}

Capacities::Traffic Capacities::trafficOf(const Item& item, const std::vector<double>& traffic,
                                          const Status& status) const {
  Traffic out;
  const Pair carriers = carriersOf(item);
  if (carriers.count > 0) out.up = traffic[carriers.values[0]];
  if (carriers.count > 1) out.down = traffic[carriers.values[1]];
  // What is computed is never below nothing, but for the rounding of taking away what was added.
  out.up = std::max(out.up, 0.0);
  out.down = std::max(out.down, 0.0);
  const auto endUp = [&](std::size_t physical) {
    const std::uint32_t end = topology_.edges[item.index].physical.at(physical);
    return end != routing::kNone && status.ends[end] != 0 && status.physical[item.index].at(physical) != 0;
  };
  switch (item.kind) {
  case CarrierKind::Circuit:
  case CarrierKind::InternetEgress: out.isUp = endUp(0) || endUp(1); break;
  case CarrierKind::PhysicalLink: {
    out.isUp = endUp(item.physical);
    // Both links share what their nodes do not tell apart.
    const auto& physical = topology_.edges[item.index].physical;
    const bool together = endUp(0) && endUp(1);
    if (!out.isUp) return {0, 0, false};
    if (together && physical[0] == physical[1]) {
      out.up /= 2;
      out.down /= 2;
    }
    out.up += item.backgroundUp / (together ? 2 : 1);
    out.down += item.backgroundDown / (together ? 2 : 1);
    return out;
  }
  case CarrierKind::Link: out.isUp = status.links[item.index] != 0; break;
  case CarrierKind::Device: out.isUp = status.nodes[item.index] != 0; break;
  }
  if (out.isUp) {
    out.up += item.backgroundUp;
    out.down += item.backgroundDown;
  }
  return out;
}

std::optional<double> Capacities::headroomOf(const Item& item, const Traffic& load) {
  if (!load.isUp || !item.hasCapacity()) return {};
  double out = 1;
  if (item.capacityUp > 0) out = std::min(out, 1 - load.up / item.capacityUp);
  if (item.capacityDown > 0) out = std::min(out, 1 - load.down / item.capacityDown);
  return out;
}

HeadroomStatus statusOf(std::optional<double> headroom, const plan::HeadroomLimits& limits) {
  if (!headroom) return HeadroomStatus::Unknown;
  if (*headroom < limits.congested) return HeadroomStatus::Congested;
  if (*headroom < limits.low) return HeadroomStatus::Low;
  if (*headroom <= limits.high) return HeadroomStatus::OnTarget;
  return *headroom <= limits.excess ? HeadroomStatus::Ample : HeadroomStatus::Excess;
}

std::vector<Load> loadsOf(const Capacities& capacities, const plan::HeadroomLimits& limits,
                          const std::vector<double>& traffic, const routing::Status& status) {
  std::vector<Load> out;
  out.reserve(capacities.items().size());
  for (const Capacities::Item& item : capacities.items()) {
    const Capacities::Traffic load = capacities.trafficOf(item, traffic, status);
    Load& made = out.emplace_back();
    made.kind = item.kind;
    made.id = item.id;
    if (load.isUp && item.capacityUp > 0) made.capacity_up_mbps = item.capacityUp;
    if (load.isUp && item.capacityDown > 0) made.capacity_down_mbps = item.capacityDown;
    made.up_mbps = load.up;
    made.down_mbps = load.down;
    made.headroom = Capacities::headroomOf(item, load);
    made.status = statusOf(made.headroom, limits);
  }
  return out;
}

} // namespace rw::analysis
