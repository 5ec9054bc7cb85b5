#include "lab/probes.h"

#include <algorithm>
#include <set>

namespace rw::lab {

using net::Address;
using net::Family;
using net::Prefix;

namespace {

/// Connections that are tried where several paths are equal: a router picks one for each by its ports.
constexpr int kConnectionsOfTie = 6;

class ProbeBuilder {
 public:
  ProbeBuilder(const Renumbered& renumbered, const Network& network)
      : plan_(renumbered.plan), renumbered_(renumbered), network_(network) {
    for (const Node& node : network.nodes)
      for (const plan::NatPool* pool : node.pools)
        if (pool->direction == plan::PoolDirection::Outbound)
          for (const Family family : network.families())
            out_.poolParts =
                std::max(out_.poolParts, static_cast<int>(partsOf(network, pool->prefixes, family).size()));
    next_.resize(static_cast<std::size_t>(out_.poolParts));
    for (int part = 0; part < out_.poolParts; ++part)
      next_[static_cast<std::size_t>(part)] = portsOfPart(part, out_.poolParts).first;
  }

  Result<Probes> build(const std::vector<routing::FlowResult>& expected) {
    for (const routing::FlowResult& result : expected) {
      const plan::Flow& flow = *plan_.flows.find(result.flow);
      const std::size_t before = out_.all.size();
      std::set<std::string> seen;
      for (const routing::GroupResult& group : result.groups) {
        if (!seen.insert(group.group).second) continue;
        const int branches = std::ranges::max(result.groups, {}, [&](const routing::GroupResult& g) {
                               return g.group == group.group ? g.branches : 0;
                             }).branches;
        if (flow.direction == plan::FlowDirection::Outbound)
          outbound(flow, group, branches > 1 ? kConnectionsOfTie : 1);
        else
          inbound(flow, group, branches > 1 ? kConnectionsOfTie : 1);
      }
      if (full_) return fail("the plan's flows need more ports than the lab has", "try a part of it");
      if (out_.all.size() == before)
        out_.untried.emplace(flow.id, "nothing that is up and has addresses of one family can start it");
    }
    return std::move(out_);
  }

 private:
  const plan::Service& serviceOf(const plan::Flow& flow) const {
    static const plan::Service unknown;
    const plan::Service* service = plan_.services.find(flow.service.id);
    return service != nullptr ? *service : unknown;
  }

  /// Addresses of a group of a service's prefixes, on Microsoft's side.
  std::vector<Address> addressesOf(const std::string& group, const plan::Service& service, Family family) const {
    const bool thirdParty = service.operated_by == plan::Operator::ThirdParty;
    const auto prefix = Prefix::parse(group);
    if (!prefix) return {reserved::host(family, thirdParty)};
    return partsOf(network_, {renumbered_.of(*prefix)}, family);
  }

  void outbound(const plan::Flow& flow, const routing::GroupResult& group, int connections) {
    const Node* site = network_.node(flow.site.id);
    if (site == nullptr) return;
    const plan::Service& service = serviceOf(flow);
    const bool hosts = !Prefix::parse(group.group);
    if (hosts && !service.hasHosts()) return;
    for (const Family family : network_.families()) {
      const std::vector<Address> sources = partsOf(network_, site->speaks, family);
      if (sources.empty()) continue;
      const Node* proxy = nullptr;
      std::vector<Address> proxies;
      if (proxied(flow, group.can_use_expressroute)) {
        proxy = network_.node(plan_.sites.find(flow.site.id)->proxy.id);
        if (proxy == nullptr) return;
        proxies = partsOf(network_, proxy->speaks, family);
      }
      for (const Address& source : sources)
        for (const Address& called : addressesOf(group.group, service, family)) {
          Probe probe = probeOf(flow, group, service);
          probe.client = {site->id, source};
          probe.called = called;
          probe.servers = {{outsideOf(service), called}};
          probe.sideByEntry = std::holds_alternative<plan::Anywhere>(service.location);
          if (proxy == nullptr) add(probe, connections);
          for (const Address& own : proxies) {
            probe.proxy = {proxy->id, own};
            add(probe, connections);
          }
        }
      if (hosts) return; // names without addresses are tried once, by the first family there is
    }
  }

  bool proxied(const plan::Flow& flow, bool canUseExpressRoute) const {
    const plan::Site& site = *plan_.sites.find(flow.site.id);
    const plan::MethodByPath method = flow.methodOr(site.access);
    return (canUseExpressRoute ? method.expressroute : method.internet) == plan::Access::Proxy &&
           plan_.devices.find(site.proxy.id) != nullptr;
  }

  void inbound(const plan::Flow& flow, const routing::GroupResult& group, int connections) {
    const plan::PublishedEndpoint* endpoint = plan_.published_endpoints.find(flow.endpoint.id);
    if (endpoint == nullptr || !endpoint->public_ip) return;
    const plan::Service& service = serviceOf(flow);
    const Family family = endpoint->public_ip->family;
    const std::optional<Address> server = serverOf(*endpoint, network_);
    for (const Address& caller : addressesOf(group.group, service, family)) {
      Probe probe = probeOf(flow, group, service);
      probe.client = {outsideOf(service), caller};
      probe.called = *endpoint->public_ip;
      probe.endpoint = endpoint->id;
      if (server)
        for (const Node* holder : network_.holders(*server)) probe.servers.push_back({holder->id, *server});
      if (std::holds_alternative<plan::Anywhere>(service.location)) {
        if (const auto& tenant = plan_.design().tenant) probe.side = plan::placeOf(*tenant);
        if (!probe.side) probe.side = network_.placeOf(endpoint->server.id);
      }
      add(probe, connections);
    }
  }

  Probe probeOf(const plan::Flow& flow, const routing::GroupResult& group, const plan::Service& service) const {
    Probe probe;
    probe.flow = flow.id;
    probe.group = group.group;
    probe.udp = !service.usesTcp();
    if (const auto* location = std::get_if<plan::Location>(&service.location)) probe.side = plan::placeOf(*location);
    return probe;
  }

  static std::string outsideOf(const plan::Service& service) {
    return service.operated_by == plan::Operator::ThirdParty ? kInternet : kMicrosoft;
  }

  void add(Probe probe, int connections) {
    for (int part = 0; part < out_.poolParts; ++part)
      for (int i = 0; i < connections; ++i) {
        int& next = next_[static_cast<std::size_t>(part)];
        probe.port = next++;
        probe.proxyPort = probe.proxy ? next++ : 0;
        full_ = full_ || next > portsOfPart(part, out_.poolParts).second;
        out_.all.push_back(probe);
      }
  }

  const plan::Plan& plan_;
  const Renumbered& renumbered_;
  const Network& network_;
  Probes out_;
  std::vector<int> next_; ///< the next port of each part
  bool full_ = false;
};

} // namespace

std::vector<Address> partsOf(const Network& network, const std::vector<Prefix>& ranges, Family family) {
  std::vector<Address> out;
  for (const Prefix& range : ranges)
    if (range.family() == family)
      for (const Address& address : network.prefixes.atoms(range))
        if (std::ranges::find(out, address) == out.end()) out.push_back(address);
  return out;
}

std::pair<int, int> portsOfPart(int part, int poolParts) {
  const int share = (kLastPort - kFirstPort + 1) / poolParts;
  return {kFirstPort + part * share, kFirstPort + (part + 1) * share - 1};
}

std::optional<Address> serverOf(const plan::PublishedEndpoint& endpoint, const Network& network) {
  if (endpoint.translated_at.empty() || network.node(endpoint.translated_at.id) == nullptr) return endpoint.public_ip;
  if (endpoint.server_ip) return endpoint.server_ip;
  const Node* server = network.node(endpoint.server.id);
  if (server == nullptr || !endpoint.public_ip) return {};
  const auto own = partsOf(network, server->speaks, endpoint.public_ip->family);
  return own.empty() ? std::nullopt : std::optional(own.front());
}

Result<Probes> probesOf(const Renumbered& renumbered, const Network& network,
                        const std::vector<routing::FlowResult>& expected) {
  return ProbeBuilder(renumbered, network).build(expected);
}

} // namespace rw::lab
