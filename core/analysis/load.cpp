#include "analysis/load.h"

#include "analysis/worst_headroom.h"
#include "routing/state.h"

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

std::vector<Load> loads(const plan::Plan& plan, const routing::Network& network) {
  const routing::Topology& topology = network.topology();
  std::vector<double> traffic(routing::Carriers(topology).count());
  for (std::size_t i = 0; i < network.summaries().size(); ++i)
    if (const auto demand = demandOf(plan, topology.plan.flows[network.computed()[i]]))
      for (const routing::Share& share : network.summaries()[i].shares) traffic[share.carrier] += share.of(*demand);
  return loadsOf(Capacities(topology), plan.design().headroom, traffic, network.state().status());
}

std::vector<Load> headroom(const plan::Plan& plan, const std::vector<std::string>& failed,
                           const std::atomic<bool>* cancelled) {
  const Sweep sweep(plan, failed, cancelled);
  const Capacities capacities(sweep.network().topology());
  std::vector<std::vector<std::string>> cases;
  for (const std::string& element : elements(plan)) cases.push_back({element});
  WorstHeadroom worst(sweep, capacities);
  sweep.run(cases,
            [&](std::size_t thread, std::size_t number, const Effect& effect) { worst.see(thread, number, effect); });
  return worst.loads(cases);
}

} // namespace rw::analysis
