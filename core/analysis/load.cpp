#include "analysis/load.h"

#include "analysis/failures.h"
#include "routing/topology.h"

#include <algorithm>

namespace rw::analysis {

using plan::FlowDirection;
using routing::FlowResult;
using routing::GroupResult;
using routing::Hop;

std::string_view toString(CarrierKind kind) {
  switch (kind) {
  case CarrierKind::Circuit: return "circuit";
  case CarrierKind::PhysicalLink: return "physical_link";
  case CarrierKind::InternetEgress: return "internet_egress";
  case CarrierKind::Link: return "link";
  case CarrierKind::Device: return "device";
  }
  return {};
}

std::string_view toString(HeadroomStatus status) {
  switch (status) {
  case HeadroomStatus::Unknown: return "unknown";
  case HeadroomStatus::Congested: return "congested";
  case HeadroomStatus::Low: return "low";
  case HeadroomStatus::OnTarget: return "on_target";
  case HeadroomStatus::Ample: return "ample";
  case HeadroomStatus::Excess: return "excess";
  }
  return {};
}

std::optional<plan::Demand> demandOf(const plan::Plan& plan, const plan::Flow& flow) {
  if (flow.demand) return flow.demand;
  const plan::Site* site = flow.direction == FlowDirection::Outbound ? plan.sites.find(flow.site.id) : nullptr;
  if (site == nullptr) return {};
  const auto usage = site->workloads.find(flow.service.id);
  if (usage == site->workloads.end()) return {};
  for (const plan::Profile& profile : plan.profiles) {
    if (profile.workload != flow.service.id) continue;
    if (profile.id != usage->second && profile.name != usage->second) continue;
    const double atOnce = static_cast<double>(site->people) * profile.concurrency;
    constexpr double kbpsPerMbps = 1000;
    return plan::Demand{{atOnce * profile.up_kbps.value / kbpsPerMbps},
                        {atOnce * profile.down_kbps.value / kbpsPerMbps}};
  }
  return {};
}

namespace {

HeadroomStatus statusOf(std::optional<double> headroom, const plan::HeadroomLimits& limits) {
  if (!headroom) return HeadroomStatus::Unknown;
  if (*headroom < limits.congested) return HeadroomStatus::Congested;
  if (*headroom < limits.low) return HeadroomStatus::Low;
  if (*headroom <= limits.high) return HeadroomStatus::OnTarget;
  return *headroom <= limits.excess ? HeadroomStatus::Ample : HeadroomStatus::Excess;
}

/// The smaller direction's; nothing where neither has a capacity.
std::optional<double> headroomOf(const Load& load) {
  std::optional<double> out;
  for (const auto& [mbps, capacity] :
       {std::pair{load.up_mbps, load.capacity_up_mbps}, std::pair{load.down_mbps, load.capacity_down_mbps}})
    if (capacity) out = std::min(out.value_or(1), 1 - mbps / *capacity);
  return out;
}

/// Groups that carry a flow's demand, each an equal share.
std::vector<const GroupResult*> carrying(const FlowResult& flow) {
  std::vector<const GroupResult*> out;
  for (const GroupResult& group : flow.groups)
    if (group.can_use_expressroute) out.push_back(&group);
  if (out.empty())
    for (const GroupResult& group : flow.groups) out.push_back(&group);
  return out;
}

/// Puts traffic on the carriers that are up.
class Traffic {
 public:
  Traffic(const plan::Plan& plan, const std::vector<std::string>& failed)
      : plan_(plan), failed_(failed), topology_(plan, {.failed = failed}) {
    for (const plan::Circuit& circuit : plan.circuits) {
      const bool up = edgeUp(circuit.id);
      add(CarrierKind::Circuit, circuit.id, up, circuit.bandwidth_mbps, circuit.bandwidth_mbps);
      for (const auto& [id, link, node] : linksOf(circuit))
        add(CarrierKind::PhysicalLink, id, up && linkUp(id, *link, *node), circuit.bandwidth_mbps,
            circuit.bandwidth_mbps);
    }
    for (const plan::InternetEgress& egress : plan.internet_egresses) {
      const auto* both = std::get_if<Mbps>(&egress.bandwidth_mbps);
      const auto [upward, downward] =
          both != nullptr ? plan::UpDown{*both, *both} : std::get<plan::UpDown>(egress.bandwidth_mbps);
      add(CarrierKind::InternetEgress, egress.id, edgeUp(egress.id), upward, downward);
    }
    std::vector<bool> linked(topology_.links.size());
    for (const routing::Node& node : topology_.nodes)
      for (const routing::Arc& arc : node.arcs) linked[arc.link] = true;
    for (std::size_t i = 0; i < plan.links.size(); ++i)
      add(CarrierKind::Link, plan.links[i].id, linked[i], plan.links[i].bandwidth_mbps, plan.links[i].bandwidth_mbps);
    for (const plan::Device& device : plan.devices)
      add(CarrierKind::Device, device.id, topology_.nodes[topology_.node(device.id)].up, device.throughput_mbps, {});

    const auto background = [this](const auto& edge) {
      if (!edgeUp(edge.id)) return;
      onEdge(edge.id, {}, edge.background.up_mbps.value, 0);
      onEdge(edge.id, {}, 0, edge.background.down_mbps.value);
    };
    for (const plan::Circuit& circuit : plan.circuits) background(circuit);
    for (const plan::InternetEgress& egress : plan.internet_egresses) background(egress);
  }

  /// A flow that is not delivered carries nothing.
  void carry(const FlowResult& flow) {
    const plan::Flow* declared = plan_.flows.find(flow.flow);
    const auto demand = declared == nullptr ? std::nullopt : demandOf(plan_, *declared);
    if (!demand || !flow.deciding().delivered) return;
    const auto groups = carrying(flow);
    const double up = demand->up_mbps.value / static_cast<double>(groups.size());
    const double down = demand->down_mbps.value / static_cast<double>(groups.size());
    for (const GroupResult* group : groups) {
      if (flow.direction == FlowDirection::Outbound) {
        onEdge(group->edge_out, group->forward.back().node, up, 0);
        onEdge(group->edge_back, group->back.front().node, 0, down);
        along(group->forward, up);
        along(group->back, down);
      } else {
        onEdge(group->edge_out, group->forward.front().node, 0, down);
        onEdge(group->edge_back, group->back.back().node, up, 0);
        along(group->forward, down);
        along(group->back, up);
      }
    }
  }

  std::vector<Load> finished() && {
    for (Load& load : loads_) {
      load.headroom = headroomOf(load);
      load.status = statusOf(load.headroom, plan_.design().headroom);
    }
    return std::move(loads_);
  }

 private:
  struct LinkOfCircuit {
    std::string id;
    const plan::PhysicalLink* link;
    const std::string* node;
  };
  static std::array<LinkOfCircuit, 2> linksOf(const plan::Circuit& circuit) {
    return {{{circuit.id + "/primary", &circuit.links.primary, &circuit.primaryNode()},
             {circuit.id + "/secondary", &circuit.links.secondary, &circuit.secondaryNode()}}};
  }
  [[nodiscard]] bool edgeUp(const std::string& id) const { return !topology_.edges[topology_.edge(id)].at.empty(); }
  [[nodiscard]] bool linkUp(const std::string& id, const plan::PhysicalLink& link, const std::string& node) const {
    const routing::NodeIndex at = topology_.node(node);
    return link.up && std::ranges::find(failed_, id) == failed_.end() && at != routing::kNone && topology_.nodes[at].up;
  }

  void add(CarrierKind kind, const std::string& id, bool up, std::optional<Mbps> upward, std::optional<Mbps> downward) {
    const auto capacity = [up](const std::optional<Mbps>& mbps) {
      return up && mbps && mbps->value > 0 ? std::optional(mbps->value) : std::nullopt;
    };
    position_.emplace(id, loads_.size());
    loads_.push_back(
        {.kind = kind, .id = id, .capacity_up_mbps = capacity(upward), .capacity_down_mbps = capacity(downward)});
  }
  Load& of(const std::string& id) { return loads_[position_.at(id)]; }

  /// A circuit's traffic is on those of its physical links that end at `node`, in equal parts; on all that are up where
  /// the node is not known.
  void onEdge(const std::string& edge, const std::string& node, double up, double down) {
    const auto put = [&](const std::string& id, double parts) {
      of(id).up_mbps += up / parts;
      of(id).down_mbps += down / parts;
    };
    put(edge, 1);
    const plan::Circuit* circuit = plan_.circuits.find(edge);
    if (circuit == nullptr) return;
    std::vector<std::string> used;
    for (const auto& [id, link, at] : linksOf(*circuit))
      if (linkUp(id, *link, *at) && (node.empty() || *at == node)) used.push_back(id);
    for (const std::string& id : used) put(id, static_cast<double>(used.size()));
  }

  void along(const std::vector<Hop>& hops, double mbps) {
    const Hop* before = nullptr;
    for (const Hop& hop : hops) {
      if (const plan::Link* link = plan_.links.find(hop.link))
        (hop.node == link->b.id ? of(link->id).up_mbps : of(link->id).down_mbps) += mbps;
      // A proxy ends one leg and begins the next: it is passed once.
      const bool again = before != nullptr && before->node == hop.node;
      if (!again && plan_.devices.find(hop.node) != nullptr) of(hop.node).up_mbps += mbps;
      before = &hop;
    }
  }

  const plan::Plan& plan_;
  const std::vector<std::string>& failed_;
  const routing::Topology topology_;
  std::vector<Load> loads_;
  std::unordered_map<std::string, std::size_t> position_;
};

} // namespace

std::vector<Load> loads(const plan::Plan& plan, const routing::Network& network,
                        const std::vector<std::string>& failed) {
  Traffic traffic(plan, failed);
  for (const FlowResult& flow : network.flows()) traffic.carry(flow);
  return std::move(traffic).finished();
}

std::vector<Load> headroom(const plan::Plan& plan, const std::vector<std::string>& failed,
                           const std::atomic<bool>* cancelled) {
  const auto under = [&](const std::vector<std::string>& down) {
    return loads(plan, routing::Network(plan, {.failed = down, .flows = {}, .cancelled = cancelled}), down);
  };
  std::vector<Load> out = under(failed);
  for (Load& load : out) load.worst_headroom = load.headroom;
  for (const std::string& element : elements(plan)) {
    if (cancelled != nullptr && cancelled->load(std::memory_order_relaxed)) return out;
    std::vector<std::string> down = failed;
    down.push_back(element);
    const std::vector<Load> after = under(down);
    for (std::size_t i = 0; i < out.size(); ++i)
      if (after[i].headroom && *after[i].headroom < *out[i].worst_headroom) {
        out[i].worst_headroom = after[i].headroom;
        out[i].worst_failure = {element};
      }
  }
  // Room that a failure needs is not in excess.
  for (Load& load : out)
    if (load.status == HeadroomStatus::Excess && *load.worst_headroom <= plan.design().headroom.excess)
      load.status = HeadroomStatus::Ample;
  return out;
}

} // namespace rw::analysis
