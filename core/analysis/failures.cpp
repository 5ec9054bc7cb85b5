#include "analysis/failures.h"

#include "analysis/hairpin.h"
#include "analysis/load.h"
#include "routing/topology.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace rw::analysis {

using plan::FlowDirection;
using routing::FlowResult;
using routing::GroupResult;
using routing::Hop;
using routing::Network;

std::vector<std::string> elements(const plan::Plan& plan) {
  std::vector<std::string> out;
  std::set<std::string> groups;
  const auto add = [&](const auto& table) {
    for (const auto& element : table) {
      out.push_back(element.id);
      groups.insert(element.risk_groups.begin(), element.risk_groups.end());
    }
  };
  add(plan.sites);
  add(plan.segments);
  add(plan.devices);
  add(plan.links);
  add(plan.internet_egresses);
  add(plan.meet_me_locations);
  add(plan.circuits);
  for (const plan::Circuit& circuit : plan.circuits)
    for (const char* link : {"/primary", "/secondary"}) out.push_back(circuit.id + link);
  out.insert(out.end(), groups.begin(), groups.end());
  return out;
}

namespace {

/// What keeps a flow's sessions: a device (or the group that it shares state with) with what it translates.
using Keeper = std::tuple<std::string, std::string, std::string>;

template <class Visit> void forEachHop(const FlowResult& flow, const Visit& visit) {
  for (const GroupResult& group : flow.groups) {
    for (const Hop& hop : group.forward) visit(hop);
    for (const Hop& hop : group.back) visit(hop);
  }
}

std::set<Keeper> keepersOf(const plan::Plan& plan, const FlowResult& flow) {
  std::set<Keeper> out;
  forEachHop(flow, [&](const Hop& hop) {
    if (!hop.keeps_state && !hop.source_nat && !hop.destination_nat) return;
    const plan::Device* device = plan.devices.find(hop.node);
    const auto to = [](const std::optional<routing::Translation>& nat) { return nat ? nat->to : std::string(); };
    out.emplace(device == nullptr || device->state_group.empty() ? hop.node : device->state_group, to(hop.source_nat),
                to(hop.destination_nat));
  });
  return out;
}

std::set<std::string> carriersOf(const FlowResult& flow) {
  std::set<std::string> out;
  for (const GroupResult& group : flow.groups) out.insert({group.edge_out, group.edge_back});
  forEachHop(flow, [&](const Hop& hop) { out.insert(hop.link); });
  return out;
}

/// A group that is routed like another one after the failure is reported with it: its edges then count as kept where
/// some group has them.
bool moved(const FlowResult& before, const FlowResult& after) {
  const auto edges = [](const GroupResult& group) { return std::pair(group.edge_out, group.edge_back); };
  std::map<std::string, std::set<std::pair<std::string, std::string>>> was, is;
  std::set<std::pair<std::string, std::string>> all;
  for (const GroupResult& group : before.groups) was[group.group].insert(edges(group));
  for (const GroupResult& group : after.groups) {
    is[group.group].insert(edges(group));
    all.insert(edges(group));
  }
  return std::ranges::any_of(was, [&](const auto& group) {
    const auto same = is.find(group.first);
    return same != is.end() ? same->second != group.second : !std::ranges::includes(all, group.second);
  });
}

/// One state of the network.
struct State {
  State(const plan::Plan& plan, const std::vector<std::string>& failed, const std::atomic<bool>* cancelled)
      : network(plan, {.failed = failed, .flows = {}, .cancelled = cancelled}), topology(plan, {.failed = failed}) {
    for (const Load& load : loads(plan, network, failed))
      if (load.headroom && *load.headroom < 0) overloaded.emplace(load.id, load.kind);
  }
  [[nodiscard]] bool isEdgeOverloaded(const std::string& id) const {
    const auto found = overloaded.find(id);
    return found != overloaded.end() &&
           (found->second == CarrierKind::Circuit || found->second == CarrierKind::InternetEgress);
  }
  Network network;
  routing::Topology topology;
  std::map<std::string, CarrierKind> overloaded; ///< every carrier with negative headroom
};

/// Whether some edge that is up offers the flow's service and can be reached from where the flow starts, or is
/// answered, policy ignored.
bool couldBeServed(const plan::Plan& plan, const routing::Topology& topology, const plan::Flow& flow) {
  const plan::PublishedEndpoint* endpoint = plan.published_endpoints.find(flow.endpoint.id);
  const bool inbound = flow.direction == FlowDirection::Inbound;
  const routing::NodeIndex home =
      topology.node(!inbound ? flow.site.id : (endpoint == nullptr ? std::string() : endpoint->server.id));
  if (home == routing::kNone || !topology.nodes[home].up) return false;
  const plan::Service* service = plan.services.find(flow.service.id);
  return std::ranges::any_of(topology.edges, [&](const routing::Edge& edge) {
    if (edge.expressRoute) {
      const auto& offered = plan.circuits.find(edge.id)->services;
      if (service == nullptr || !service->expressroute ||
          std::ranges::none_of(offered, [&](const plan::ServiceRef& ref) { return ref.id == service->id; }))
        return false;
    }
    return std::ranges::any_of(
        edge.at, [&](routing::NodeIndex at) { return std::isfinite(topology.fastestTo(at).latency_ms[home]); });
  });
}

Failure compared(const plan::Plan& plan, const State& before, const State& after, std::vector<std::string> element) {
  Failure out{.element = std::move(element)};
  std::set<std::string> cutOff, degraded; // sites
  for (std::size_t i = 0; i < before.network.flows().size(); ++i) {
    const FlowResult& was = before.network.flows()[i];
    const FlowResult& is = after.network.flows()[i];
    const plan::Flow& flow = *plan.flows.find(was.flow);
    if (!was.deciding().delivered) continue;
    if (!is.deciding().delivered) {
      out.flows_lost.push_back(flow.id);
      out.by_hand = out.by_hand || couldBeServed(plan, after.topology, flow);
      if (flow.direction == FlowDirection::Outbound) cutOff.insert(flow.site.id);
      if (flow.direction == FlowDirection::Inbound)
        for (const plan::Site& site : plan.sites) cutOff.insert(site.id);
      continue;
    }
    if (moved(was, is)) out.flows_moved.push_back(flow.id);
    const std::set<Keeper> kept = keepersOf(plan, is);
    if (!std::ranges::includes(kept, keepersOf(plan, was))) out.sessions_lost.push_back(flow.id);

    if (flow.direction != FlowDirection::Outbound) continue;
    const std::set<std::string> carriersBefore = carriersOf(was);
    const bool crowded = std::ranges::any_of(carriersOf(is), [&](const std::string& carrier) {
      return after.overloaded.contains(carrier) &&
             !(before.overloaded.contains(carrier) && carriersBefore.contains(carrier));
    });
    const bool detour = hairpinOf(plan, after.network, is) && !hairpinOf(plan, before.network, was);
    if (crowded || detour) degraded.insert(flow.site.id);
  }
  for (const plan::Site& site : plan.sites) {
    if (cutOff.contains(site.id))
      out.people_cut_off += site.people;
    else if (degraded.contains(site.id))
      out.people_degraded += site.people;
  }
  const auto add = [&](const auto& table) {
    for (const auto& edge : table)
      if (after.isEdgeOverloaded(edge.id) && !before.isEdgeOverloaded(edge.id)) out.overloaded.push_back(edge.id);
  };
  add(plan.circuits);
  add(plan.internet_egresses);
  return out;
}

bool worse(const Failure& a, const Failure& b) {
  const auto weight = [](const Failure& f) {
    return std::tuple(f.people_cut_off, f.flows_lost.size(), f.people_degraded, f.overloaded.size(),
                      f.flows_moved.size());
  };
  return weight(a) > weight(b);
}

} // namespace

std::vector<Failure> failures(const plan::Plan& plan, const FailureOptions& options) {
  const auto cancelled = [&] {
    return options.cancelled != nullptr && options.cancelled->load(std::memory_order_relaxed);
  };
  std::vector<std::vector<std::string>> cases;
  const std::vector<std::string> single = elements(plan);
  for (std::size_t i = 0; i < single.size(); ++i) {
    if (options.elements == 1) cases.push_back({single[i]});
    if (options.elements == 2)
      for (std::size_t j = i + 1; j < single.size(); ++j) cases.push_back({single[i], single[j]});
  }
  std::vector<Failure> out;
  const State before(plan, {}, options.cancelled);
  for (std::size_t i = 0; i < cases.size() && !cancelled(); ++i) {
    const State after(plan, cases[i], options.cancelled);
    if (cancelled()) break;
    out.push_back(compared(plan, before, after, cases[i]));
    if (options.progress) options.progress(static_cast<double>(i + 1) / static_cast<double>(cases.size()));
  }
  std::ranges::stable_sort(out, worse);
  return out;
}

Failure failure(const plan::Plan& plan, const std::vector<std::string>& element) {
  return compared(plan, State(plan, {}, nullptr), State(plan, element, nullptr), element);
}

} // namespace rw::analysis
