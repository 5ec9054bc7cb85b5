#include "analysis/load.h"

#include "analysis/capacity.h"
#include "analysis/sweep.h"
#include "base/parallel.h"

#include <algorithm>

namespace rw::analysis {

using plan::FlowDirection;

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

std::vector<Load> listed(const Capacities& capacities, const plan::HeadroomLimits& limits,
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

} // namespace

std::vector<Load> loads(const plan::Plan& plan, const routing::Network& network) {
  const routing::Topology& topology = network.topology();
  std::vector<double> traffic(routing::Carriers(topology).count());
  for (std::size_t i = 0; i < network.summaries().size(); ++i)
    if (const auto demand = demandOf(plan, topology.plan.flows[network.computed()[i]]))
      for (const routing::Share& share : network.summaries()[i].shares) traffic[share.carrier] += share.of(*demand);
  return listed(Capacities(topology), plan.design().headroom, traffic, network.state().status());
}

std::vector<Load> headroom(const plan::Plan& plan, const std::vector<std::string>& failed,
                           const std::atomic<bool>* cancelled) {
  const Sweep sweep(plan, failed, cancelled);
  const Capacities capacities(sweep.network().topology());
  std::vector<Load> out = listed(capacities, plan.design().headroom, sweep.traffic(), sweep.network().state().status());

  // The lowest headroom of each item that each thread has seen, and by which failure.
  struct Worst {
    double headroom;
    std::size_t failure;
  };
  std::vector<std::vector<Worst>> worst(kThreads);
  for (auto& of : worst)
    for (const Load& load : out) of.push_back({load.headroom.value_or(0), SIZE_MAX});
  std::vector<std::vector<std::string>> cases;
  for (const std::string& element : elements(plan)) cases.push_back({element});
  sweep.run(cases, [&](std::size_t thread, std::size_t number, const Effect& effect) {
    const auto look = [&](std::uint32_t item) {
      const auto now = capacities.headroomOf(capacities.items()[item], *effect.traffic, *effect.status);
      Worst& known = worst[thread][item];
      constexpr double kRounding = 1e-9;
      if (now && out[item].headroom && *now < known.headroom - kRounding) known = {*now, number};
    };
    for (const std::uint32_t carrier : effect.carriers)
      for (const std::uint32_t item : capacities.itemsOf(carrier)) look(item);
    for (const routing::EdgeIndex edge : effect.edges)
      for (const std::uint32_t item : capacities.physicalOf(edge)) look(item);
  });
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i].worst_headroom = out[i].headroom;
    const Worst* found = nullptr;
    for (const auto& of : worst)
      if (of[i].failure != SIZE_MAX &&
          (found == nullptr || std::tie(of[i].headroom, of[i].failure) < std::tie(found->headroom, found->failure)))
        found = &of[i];
    if (found != nullptr) {
      out[i].worst_headroom = found->headroom;
      out[i].worst_failure = cases[found->failure];
    }
    // Room that a failure needs is not in excess.
    if (out[i].status == HeadroomStatus::Excess && *out[i].worst_headroom <= plan.design().headroom.excess)
      out[i].status = HeadroomStatus::Ample;
  }
  return out;
}

} // namespace rw::analysis
