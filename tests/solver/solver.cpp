#include "solver/solver.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace rw::solver {

namespace {

/// What a service without addresses resolves to: an address that only default routes match.
const net::Address kSomewhere{net::Family::V4, 0, 0x08080808};
const net::Address kSomewhereV6{net::Family::V6, 0x2001486000000000, 1};

Outcome failed(const std::string& cause, const std::string& at) { return {.cause = cause, .at = at}; }

Outcome failed(const Trip& trip) {
  Outcome outcome = failed(trip.cause, trip.at);
  outcome.edge_out = trip.edge;
  outcome.forward = trip.hops;
  return outcome;
}

bool speaks(const Node& node, net::Family family) {
  return std::ranges::any_of(node.prefixes, [&](const net::Prefix& prefix) { return prefix.family() == family; });
}

bool usesTcp(const plan::Service& service) { return !service.tcp.empty() || service.udp.empty(); }

std::vector<net::Prefix> ofFamily(const std::vector<net::Prefix>& prefixes, net::Family family) {
  std::vector<net::Prefix> out;
  std::ranges::copy_if(prefixes, std::back_inserter(out), [&](const auto& one) { return one.family() == family; });
  return out;
}

Place locationOf(const plan::Location& location) {
  if (!location.lat || !location.lon) return std::nullopt;
  return GeoPoint{location.lat->value, location.lon->value};
}

} // namespace

std::string Outcome::verdict() const {
  if (cause.empty()) return symmetric ? "symmetric" : "asymmetric";
  const bool halfway = cause == "no-nat-state" || cause == "no-session-state" || cause == "wrong-source";
  return halfway ? "asymmetric" : "unreachable";
}

int Outcome::badness() const {
  if (cause.empty()) return symmetric ? 0 : 1;
  return verdict() == "asymmetric" ? 2 : 3;
}

std::vector<Group> Solver::solve(const plan::Flow& flow) const {
  const plan::Service& service = *world_.plan.services.find(flow.service.id);
  const bool outward = flow.direction == plan::FlowDirection::Outbound;
  std::vector<Group> out;
  for (Group& group : groups(service)) {
    group.all = outward ? outbound(flow, service, group) : inbound(flow, service, group);
    if (group.all.empty()) continue; // of a family that is not spoken here
    int worst = 0;
    for (const Outcome& outcome : group.all) worst = std::max(worst, outcome.badness());
    std::ranges::copy_if(group.all, std::back_inserter(group.worst),
                         [&](const Outcome& outcome) { return outcome.badness() == worst; });
    out.push_back(std::move(group));
  }
  if (out.empty()) {
    const std::vector<Outcome> nothing{failed("no-route", outward ? flow.site.id : "microsoft")};
    out.push_back({.address = {}, .expressroute = false, .treatment = {}, .all = nothing, .worst = nothing});
  }
  return out;
}

std::vector<Group> Solver::groups(const plan::Service& service) const {
  std::vector<Group> out;
  const bool offered = service.expressroute && service.operated_by == plan::Operator::Microsoft;
  const auto add = [&](const std::vector<net::Prefix>& prefixes, bool expressroute) {
    for (const Part& part : walker_.parts(prefixes)) {
      const Treatment treatment = walker_.treatmentOf(part.address);
      out.push_back({.address = part.address, .expressroute = expressroute, .treatment = treatment});
    }
  };
  add(service.prefixes, offered);
  add(service.internet_prefixes, false);
  if (!service.hosts.empty()) out.emplace_back();
  return out;
}

std::vector<Outcome> Solver::outbound(const plan::Flow& flow, const plan::Service& service, const Group& group) const {
  const plan::Site& site = *world_.plan.sites.find(flow.site.id);
  const Node* from = world_.node(site.id);
  if (from == nullptr) return {};
  net::Address to = group.address.value_or(kSomewhere);
  if (!group.address && !speaks(*from, net::Family::V4)) to = kSomewhereV6;
  const auto sources = walker_.parts(ofFamily(from->prefixes, to.family));

  plan::Access access = site.access;
  if (flow.method) {
    if (const auto* both = std::get_if<plan::Access>(&*flow.method)) access = *both;
    if (const auto* byPath = std::get_if<plan::MethodByPath>(&*flow.method))
      access = group.expressroute ? byPath->expressroute : byPath->internet;
  }
  const bool proxied = access == plan::Access::Proxy && !site.proxy.empty();
  const Node* proxy = proxied ? world_.node(site.proxy.id) : nullptr;
  std::vector<Outcome> out;
  for (const auto& [source, share] : sources) {
    std::vector<Outcome> ways;
    if (!proxied)
      ways = toMicrosoft(from->id, source, service, to);
    else if (proxy == nullptr || !speaks(*proxy, to.family))
      ways = {failed("no-route", site.id)};
    else
      ways = throughProxy(*from, source, *proxy, service, to);
    for (Outcome& way : ways) {
      way.share *= share;
      out.push_back(std::move(way));
    }
  }
  return out;
}

std::vector<Outcome> Solver::throughProxy(const Node& site, const net::Address& client, const Node& proxy,
                                          const plan::Service& service, const net::Address& to) const {
  std::vector<Outcome> out;
  for (const auto& [address, share] : walker_.parts(ofFamily(proxy.prefixes, to.family)))
    for (const Trip& asked : walker_.inside(site.id, {client, address}, proxy.id)) {
      if (!asked.cause.empty()) {
        out.push_back(failed(asked.cause, asked.at));
        continue;
      }
      for (const Trip& told : walker_.answer(asked, proxy.id, 0, asked.packet.answered(), site.id)) {
        const Outcome first = judged(asked, told, true); // a proxy is talked to by TCP
        if (!first.delivered()) {
          out.push_back(failed(first.cause, first.at)); // nothing has left the enterprise
          continue;
        }
        for (Outcome outcome : toMicrosoft(proxy.id, address, service, to)) {
          outcome.symmetric = outcome.symmetric && first.symmetric;
          outcome.share *= first.share * share;
          if (outcome.rtt_ms) *outcome.rtt_ms += asked.latency + told.latency;
          outcome.forward.insert(outcome.forward.begin(), asked.hops.begin(), asked.hops.end());
          outcome.back.insert(outcome.back.end(), told.hops.begin(), told.hops.end());
          outcome.sessions.insert(outcome.sessions.begin(), asked.sessions.begin(), asked.sessions.end());
          out.push_back(std::move(outcome));
        }
      }
    }
  return out;
}

std::vector<Outcome> Solver::toMicrosoft(const std::string& from, const net::Address& source,
                                         const plan::Service& service, const net::Address& to) const {
  std::vector<Outcome> out;
  for (const Trip& request : walker_.outward(from, {source, to})) {
    if (!request.cause.empty()) {
      out.push_back(failed(request));
      continue;
    }
    const auto unanswered = [&](const std::string& cause) {
      Outcome outcome = failed(request);
      outcome.cause = cause;
      outcome.at = "microsoft";
      out.push_back(std::move(outcome));
    };
    if (net::isPrivate(request.packet.source)) {
      unanswered("private-source");
      continue;
    }
    const bool thirdParty = service.operated_by != plan::Operator::Microsoft;
    if (thirdParty && world_.edges.at(request.edge).circuit) {
      unanswered("no-route"); // a circuit leads to Microsoft and no further
      continue;
    }
    const auto* location = std::get_if<plan::Location>(&service.location);
    const Place side = location != nullptr ? locationOf(*location) : world_.edges.at(request.edge).place;
    const auto ways = entries(request.packet.source, side, thirdParty);
    if (ways.empty()) unanswered("not-advertised");
    for (const Entry& way : ways) {
      const double latency = world_.edges.at(way.edge).latency.at(way.node);
      for (Trip& back : walker_.answer(request, way.node, latency, request.packet.answered(), from)) {
        back.edge = way.edge;
        back.share *= way.share;
        out.push_back(judged(request, back, usesTcp(service)));
      }
    }
  }
  return out;
}

std::vector<Outcome> Solver::inbound(const plan::Flow& flow, const plan::Service& service, const Group& group) const {
  const plan::PublishedEndpoint& endpoint = *world_.plan.published_endpoints.find(flow.endpoint.id);
  const net::Address called = *endpoint.public_ip;
  // Hosts without addresses call only where nobody else of the service can.
  const auto addresses = [&](const std::vector<net::Prefix>& prefixes) {
    return ofFamily(prefixes, called.family).size();
  };
  if (!group.address && addresses(service.prefixes) + addresses(service.internet_prefixes) > 0) return {};
  const net::Address caller = group.address.value_or(called.family == net::Family::V4 ? kSomewhere : kSomewhereV6);
  if (caller.family != called.family) return {};
  const auto* location = std::get_if<plan::Location>(&service.location);
  Place side = location != nullptr ? locationOf(*location) : std::nullopt;
  if (location == nullptr) {
    const auto& tenant = world_.plan.design().tenant;
    if (tenant) side = locationOf(*tenant);
    const Node* server = world_.node(endpoint.server.id);
    if (!side && server != nullptr) side = server->place;
  }
  std::vector<Outcome> out;
  const auto ways = entries(called, side, service.operated_by != plan::Operator::Microsoft);
  if (ways.empty()) out.push_back(failed("not-advertised", "microsoft"));
  for (const Entry& way : ways)
    for (const Trip& request : walker_.call(way.edge, way.node, {caller, called}, endpoint)) {
      if (!request.cause.empty()) {
        out.push_back(failed(request));
        continue;
      }
      for (Trip& back : walker_.answer(request, endpoint.server.id, 0, request.packet.answered(), "")) {
        if (back.cause.empty() && back.packet.source != called)
          back.fail(net::isPrivate(back.packet.source) ? "private-source" : "wrong-source", "microsoft");
        back.share *= way.share;
        out.push_back(judged(request, back, usesTcp(service)));
      }
    }
  return out;
}

std::string Solver::asOne(const std::string& node) const {
  const plan::Device* device = world_.nodes.at(node).device;
  return device == nullptr || device->state_group.empty() ? "device " + node : "group " + device->state_group;
}

std::string Solver::keeperOf(const Session& session) const {
  const plan::Device* device = world_.nodes.at(session.device).device;
  const bool keeps = session.arrived != session.left || (device != nullptr && device->keepsState());
  return keeps ? asOne(session.device) : std::string();
}

Outcome Solver::judged(const Trip& forward, const Trip& back, bool tcp) const {
  const auto stateful = [&](const Trip& trip) {
    std::vector<std::pair<std::string, std::string>> out; // what counts as one, node
    for (const Hop& hop : trip.hops) {
      const plan::Device* device = world_.nodes.at(hop.node).device;
      if (device != nullptr && device->keepsState()) out.emplace_back(asOne(hop.node), hop.node);
    }
    return out;
  };
  std::set<std::string> there;
  std::set<std::string> answered;
  for (const auto& [one, node] : stateful(forward)) there.insert(one);
  for (const auto& [one, node] : stateful(back)) answered.insert(one);
  // Who translated is part of the device too, even if it keeps nothing else.
  for (const Session& session : forward.sessions)
    if (session.arrived != session.left) there.insert(asOne(session.device));
  for (const std::string& node : back.undone) answered.insert(asOne(node));

  Outcome outcome{.cause = back.cause, .at = back.at, .edge_out = forward.edge, .edge_back = back.edge};
  if (tcp)
    for (const auto& [one, node] : stateful(forward))
      if (outcome.cause.empty() && !answered.contains(one)) {
        outcome.cause = "no-session-state";
        outcome.at = node;
      }
  outcome.symmetric = forward.edge == back.edge && there == answered;
  if (back.home && !forward.edge.empty() && !back.edge.empty()) outcome.rtt_ms = forward.latency + back.latency;
  outcome.share = forward.share * back.share;
  outcome.forward = forward.hops;
  outcome.back = back.hops;
  outcome.sessions = forward.sessions;
  return outcome;
}

std::vector<Solver::Entry> Solver::entries(const net::Address& to, const Place& side, bool internetOnly) const {
  // Smaller is better: prefix length, ExpressRoute first, path length, distance (or latency on the internet).
  using Rank = std::tuple<int, int, std::int64_t, double>;
  std::vector<std::pair<Rank, Entry>> offered;
  for (const auto& [id, edge] : world_.edges) {
    if (internetOnly && edge.circuit) continue;
    for (const plan::Advertisement& one : edge.advertise) {
      if (!one.accepted || !one.prefix.contains(to) || !edge.families.contains(one.prefix.family())) continue;
      const net::Prefix seen = edge.circuit ? one.prefix : one.isp_aggregate.value_or(one.prefix);
      for (const auto& [node, latency] : edge.latency) {
        if (one.when == plan::When::Reachable && !routes_.reaches(node, one.prefix)) continue;
        double far = latency;
        if (edge.circuit)
          far = !side ? 0 : edge.place ? distanceKm(*side, *edge.place) : std::numeric_limits<double>::infinity();
        offered.push_back(
            {{-seen.length(), edge.circuit ? 0 : 1, edge.prepends_count ? one.prepend : 0, far}, {id, node}});
      }
    }
  }
  std::vector<Entry> out;
  if (offered.empty()) return out;
  const Rank best = std::ranges::min_element(offered, {}, [](const auto& one) { return one.first; })->first;
  for (const auto& [rank, entry] : offered)
    if (rank == best && std::ranges::count(out, entry) == 0) out.push_back(entry);
  // Edges share equally, and so do the two ends of one.
  std::map<std::string, double> ends;
  for (const Entry& entry : out) ++ends[entry.edge];
  for (Entry& entry : out) entry.share = 1 / (ends[entry.edge] * static_cast<double>(ends.size()));
  return out;
}

} // namespace rw::solver
