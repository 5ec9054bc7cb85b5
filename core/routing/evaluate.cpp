#include "routing/evaluate.h"

#include <algorithm>
#include <set>

namespace rw::routing {

using plan::Access;
using plan::Flow;
using plan::FlowDirection;
using plan::Service;

namespace {

Verdict verdictOf(Cause cause) {
  switch (cause) {
  case Cause::None: return Verdict::Symmetric;
  case Cause::NoNatState:
  case Cause::NoSessionState:
  case Cause::WrongSource: return Verdict::Asymmetric;
  default: return Verdict::Unreachable;
  }
}

bool usesTcp(const Service& service) { return !service.tcp.empty() || service.udp.empty(); }

/// Combinations of branches that are joined at the most for one group.
constexpr std::size_t kMostOutcomes = 4096;

} // namespace

int severityOf(Verdict verdict, bool delivered) {
  if (verdict == Verdict::Unreachable) return 3;
  if (verdict == Verdict::Symmetric) return 0;
  return delivered ? 1 : 2;
}

std::optional<GeoPoint> Evaluator::sideOf(const Service& service) const {
  const auto* location = std::get_if<plan::Location>(&service.location);
  if (location == nullptr || !location->lat || !location->lon) return {};
  return GeoPoint{location->lat->value, location->lon->value};
}

std::vector<Evaluator::Part> Evaluator::splitIntoParts(const Service& service, net::Family family, bool hosts) const {
  std::vector<Part> parts;
  std::set<std::pair<bool, std::vector<ClassIndex>>> known;
  const auto add = [&](const std::string& group, const net::Address& address, bool expressRoute) {
    std::vector<ClassIndex> classes;
    for (const PrefixIndex prefix : routes_.prefixes().chain(address)) classes.push_back(routes_.classOf(prefix));
    if (known.emplace(expressRoute, std::move(classes)).second) parts.push_back({group, address, expressRoute});
  };
  const auto addAll = [&](const std::vector<net::Prefix>& prefixes, bool expressRoute) {
    for (const net::Prefix& prefix : prefixes)
      if (prefix.family() == family)
        for (const net::Address& address : routes_.prefixes().atoms(prefix)) {
          // A part is named by what sets it apart: the longest prefix inside the service's.
          const auto chain = routes_.prefixes().chain(address);
          const bool inside = !chain.empty() && prefix.covers(routes_.prefixes()[chain.front()]);
          add((inside ? routes_.prefixes()[chain.front()] : prefix).text(), address, expressRoute);
        }
  };
  addAll(service.prefixes, service.expressroute && service.operated_by == plan::Operator::Microsoft);
  addAll(service.internet_prefixes, false);
  if (hosts) {
    if (const auto anywhere = routes_.prefixes().uncovered(net::Prefix::everything(family)))
      parts.push_back({"hosts", *anywhere, false});
  }
  return parts;
}

const std::vector<Evaluator::Part>& Evaluator::partsOf(const Service& service, net::Family family, bool hosts) const {
  const auto [found, added] = parts_.try_emplace({service.id, family, hosts});
  if (added) found->second = splitIntoParts(service, family, hosts);
  return found->second;
}

const Evaluator::Explanation& Evaluator::explain(NodeIndex node, PrefixIndex prefix) const {
  constexpr std::size_t kMostLosers = 8;
  constexpr std::size_t kMostKept = 20'000;
  if (explanations_.size() > kMostKept) explanations_.clear();
  const auto [found, added] = explanations_.try_emplace((std::uint64_t{node} << 32U) | prefix);
  Explanation& out = found->second;
  if (added) {
    out.candidates = routes_.candidates(node, prefix, kMostLosers);
    out.step = routes_.decision(node, prefix, out.candidates);
  }
  return out;
}

Evaluator::Outcome Evaluator::failed(const Walk& request, Cause cause, NodeIndex at, EdgeIndex edgeOut) const {
  Outcome out;
  out.cause = cause;
  out.verdict = verdictOf(cause);
  out.at = at;
  out.edgeOut = edgeOut;
  out.forward.push_back(request);
  return out;
}

Evaluator::Outcome Evaluator::joined(const Walk& request, const Walk& answer, EdgeIndex edgeOut, EdgeIndex edgeBack,
                                     bool tcp) const {
  Outcome out;
  out.edgeOut = edgeOut;
  out.edgeBack = edgeBack;
  out.forward.push_back(request);
  out.back.push_back(answer);
  const auto latency = [this](EdgeIndex edge) { return edge == kNone ? 0 : topology_.edges[edge].latency_ms; };
  if (answer.home) out.rtt = request.latency_ms + latency(edgeOut) + latency(edgeBack) + answer.latency_ms;
  if (answer.failure != Cause::None) {
    out.cause = answer.failure;
    out.at = answer.visits[answer.failedAt].node;
    out.verdict = verdictOf(out.cause);
    return out;
  }
  const auto stateful = [this](const Walk& walk) {
    std::set<std::uint32_t> groups;
    for (const Visit& visit : walk.visits)
      if (topology_.nodes[visit.node].keepsState) groups.insert(topology_.nodes[visit.node].stateGroup);
    return groups;
  };
  const auto there = stateful(request);
  const auto back = stateful(answer);
  if (tcp)
    for (const Visit& visit : request.visits)
      if (const Node& node = topology_.nodes[visit.node]; node.keepsState && !back.contains(node.stateGroup)) {
        out.cause = Cause::NoSessionState;
        out.at = visit.node;
        out.verdict = Verdict::Asymmetric;
        return out;
      }
  out.verdict = edgeOut == edgeBack && there == back ? Verdict::Symmetric : Verdict::Asymmetric;
  return out;
}

Evaluator::Outcomes Evaluator::outbound(NodeIndex start, const net::Address& source, const net::Address& destination,
                                        const Service& service) const {
  Outcomes out;
  for (const Walk& plain : forwarding_.request(start, {source, destination}, {})) {
    if (plain.failure != Cause::None) {
      out.all.push_back(failed(plain, plain.failure, plain.visits[plain.failedAt].node, kNone));
      continue;
    }
    if (plain.end == End::Arrived) { // the enterprise itself claims the service's address
      out.all.push_back(failed(plain, Cause::NoRoute, plain.last(), kNone));
      continue;
    }
    for (Walk& walk : forwarding_.translated(plain)) {
      forwarding_.keepSessions(walk, kNone);
      const net::Address seen = walk.visits.back().out.src;
      if (service.operated_by == plan::Operator::ThirdParty && topology_.edges[walk.edge].expressRoute) {
        out.all.push_back(failed(walk, Cause::NoRoute, kNone, walk.edge)); // a circuit leads to Microsoft, no further
        continue;
      }
      if (net::isPrivate(seen)) {
        out.all.push_back(failed(walk, Cause::PrivateSource, kNone, walk.edge));
        continue;
      }
      std::optional<GeoPoint> side = sideOf(service);
      if (std::holds_alternative<plan::Anywhere>(service.location)) side = topology_.edges[walk.edge].meets;
      const Microsoft::Choice choice = microsoft_.choose(seen, side, service.operated_by == plan::Operator::ThirdParty);
      out.assumesMicrosoft = out.assumesMicrosoft || choice.hadRivals;
      if (choice.edges.size() > 1) out.ties.insert(out.ties.end(), choice.edges.begin(), choice.edges.end());
      if (choice.edges.empty()) out.all.push_back(failed(walk, Cause::NotAdvertised, kNone, walk.edge));
      for (const EdgeIndex edge : choice.edges)
        for (const NodeIndex entry : microsoft_.entries(edge, seen))
          for (const Walk& answer : forwarding_.answer(entry, {destination, seen}, walk, start)) {
            out.all.push_back(joined(walk, answer, walk.edge, edge, usesTcp(service)));
            if (out.all.size() >= kMostOutcomes) return out;
          }
    }
  }
  return out;
}

Evaluator::Outcomes Evaluator::toProxy(NodeIndex start, const net::Address& source, NodeIndex proxy) const {
  Outcomes out;
  const auto addresses = forwarding_.representatives(topology_.nodes[proxy].prefixes, source.family);
  if (addresses.empty() || !topology_.nodes[proxy].up) {
    Walk none;
    none.visits.push_back({.node = start, .in = {source, source}, .out = {source, source}});
    out.all.push_back(failed(none, Cause::NoRoute, start, kNone));
    return out;
  }
  for (Walk& walk : forwarding_.request(start, {source, addresses.front()}, {})) {
    if (walk.failure != Cause::None || walk.end != End::Arrived || walk.last() != proxy) {
      const NodeIndex at = walk.failure != Cause::None ? walk.visits[walk.failedAt].node : walk.last();
      out.all.push_back(failed(walk, walk.failure != Cause::None ? walk.failure : Cause::NoRoute, at, kNone));
      continue;
    }
    forwarding_.keepSessions(walk, kNone);
    for (const Walk& answer : forwarding_.answer(proxy, walk.visits.back().out.reversed(), walk, start))
      out.all.push_back(joined(walk, answer, kNone, kNone, true));
  }
  return out;
}

Evaluator::Outcomes Evaluator::byProxy(NodeIndex start, const net::Address& source, NodeIndex proxy,
                                       const net::Address& destination, const Service& service) const {
  const Outcomes inner = toProxy(start, source, proxy);
  Outcomes outer;
  if (topology_.nodes[proxy].up)
    for (const net::Address& own : forwarding_.representatives(topology_.nodes[proxy].prefixes, destination.family)) {
      Outcomes more = outbound(proxy, own, destination, service);
      std::ranges::move(more.all, std::back_inserter(outer.all));
      outer.assumesMicrosoft = outer.assumesMicrosoft || more.assumesMicrosoft;
      outer.ties.insert(outer.ties.end(), more.ties.begin(), more.ties.end());
    }
  Outcomes out{.all = {}, .assumesMicrosoft = outer.assumesMicrosoft, .ties = outer.ties};
  for (const Outcome& leg : inner.all) {
    if (leg.cause != Cause::None || outer.all.empty()) {
      out.all.push_back(leg);
      continue;
    }
    for (const Outcome& second : outer.all) {
      Outcome both = second;
      if (severityOf(leg.verdict, true) > severityOf(second.verdict, second.cause == Cause::None))
        both.verdict = leg.verdict;
      both.forward.insert(both.forward.begin(), leg.forward.begin(), leg.forward.end());
      both.back.insert(both.back.end(), leg.back.begin(), leg.back.end());
      if (both.rtt) both.rtt = leg.rtt ? std::optional(*both.rtt + *leg.rtt) : std::nullopt;
      out.all.push_back(std::move(both));
      if (out.all.size() >= kMostOutcomes) return out;
    }
  }
  return out;
}

Evaluator::Outcomes Evaluator::inbound(const plan::PublishedEndpoint& endpoint, const net::Address& caller,
                                       const Service& service) const {
  Outcomes out;
  const NodeIndex server = topology_.node(endpoint.server.id);
  const NodeIndex translator = topology_.node(endpoint.translated_at.id);
  const net::Address called = endpoint.public_ip.value_or(net::Address{});
  std::optional<net::Address> inner = endpoint.server_ip;
  if (!inner && server != kNone)
    if (const auto own = forwarding_.representatives(topology_.nodes[server].prefixes, called.family); !own.empty())
      inner = own.front();

  std::optional<GeoPoint> side = sideOf(service);
  if (std::holds_alternative<plan::Anywhere>(service.location)) {
    const auto& tenant = topology_.plan.design().tenant;
    if (tenant && tenant->lat && tenant->lon)
      side = GeoPoint{tenant->lat->value, tenant->lon->value};
    else if (server != kNone)
      side = topology_.nodes[server].place;
  }
  const Microsoft::Choice choice =
      endpoint.public_ip ? microsoft_.choose(called, side, service.operated_by == plan::Operator::ThirdParty)
                         : Microsoft::Choice{};
  out.assumesMicrosoft = choice.hadRivals;
  if (choice.edges.size() > 1) out.ties = choice.edges;
  if (choice.edges.empty()) out.all.push_back(failed(Walk{}, Cause::NotAdvertised, kNone, kNone));
  for (const EdgeIndex edge : choice.edges)
    for (const NodeIndex entry : microsoft_.entries(edge, called)) {
      Forwarding::Treatment treatment{.cameBy = edge};
      if (translator != kNone) treatment = {edge, called, translator, inner};
      for (Walk& walk : forwarding_.request(entry, {caller, called}, treatment)) {
        const bool untranslated = !endpoint.translated_at.empty() && walk.visits.back().out.dst == called;
        if (walk.failure != Cause::None || walk.end != End::Arrived || untranslated) {
          const NodeIndex at = walk.failure != Cause::None ? walk.visits[walk.failedAt].node : walk.last();
          out.all.push_back(failed(walk, walk.failure != Cause::None ? walk.failure : Cause::NoRoute, at, edge));
          continue;
        }
        forwarding_.keepSessions(walk, edge);
        for (const Walk& answer : forwarding_.answer(walk.last(), walk.visits.back().out.reversed(), walk, kNone)) {
          const EdgeIndex back = answer.end == End::Left ? answer.edge : kNone;
          Outcome outcome = joined(walk, answer, edge, back, usesTcp(service));
          if (answer.failure == Cause::None && answer.end == End::Left) {
            // Outside, the answer must come from the address that was called.
            const Addresses seen = answer.visits.back().out;
            if (seen.src != called) {
              outcome.cause = net::isPrivate(seen.src) ? Cause::PrivateSource : Cause::WrongSource;
              outcome.verdict = verdictOf(outcome.cause);
              outcome.at = kNone;
            }
          }
          out.all.push_back(std::move(outcome));
          if (out.all.size() >= kMostOutcomes) return out;
        }
      }
    }
  return out;
}

Hop Evaluator::hop(const Visit& visit, double offset) const {
  const Node& node = topology_.nodes[visit.node];
  Hop out;
  out.node = node.id;
  if (visit.link != kNone) out.link = topology_.links[visit.link];
  out.keeps_state = node.keepsState;
  out.latency_ms = offset + visit.latency_ms;
  if (visit.in.src != visit.out.src) out.source_nat = Translation{visit.in.src.text(), visit.out.src.text()};
  if (visit.in.dst != visit.out.dst) out.destination_nat = Translation{visit.in.dst.text(), visit.out.dst.text()};
  const bool arrived = visit.next.node == kNone && visit.next.edge == kNone;
  if (visit.prefix == kNone && !visit.bySession) return out;

  const std::string next = visit.next.node != kNone   ? topology_.idOf(visit.next.node)
                           : visit.next.edge != kNone ? topology_.edges[visit.next.edge].id
                                                      : node.id;
  out.learned_from = next;
  if (visit.prefix != kNone) {
    out.prefix = routes_.prefixes()[visit.prefix];
    const Explanation& why = explain(visit.node, visit.prefix);
    out.decided_by = why.step;
    const Best& best = routes_.tree(visit.prefix).best[visit.node];
    out.routeClass = best.routeClass;
    out.equal_cost = !arrived && best.count > 1;
    for (const Candidate& candidate : why.candidates) {
      if (!candidate.best)
        out.lost.push_back(candidate);
      else if (candidate.learned_from == next || out.origin.empty()) {
        out.origin = candidate.origin;
        out.routeClass = candidate.routeClass;
      }
    }
    // What a less specific route would have done.
    for (const PrefixIndex wider : routes_.prefixes().chain(visit.out.dst)) {
      if (routes_.prefixes()[wider].length() >= out.prefix.length() || !routes_.tree(wider).has(visit.node)) continue;
      if (out.decided_by == Step::OnlyRoute) out.decided_by = Step::LongestPrefix;
      for (Candidate candidate : explain(visit.node, wider).candidates)
        if (candidate.best) {
          candidate.best = false;
          candidate.lost_by = Step::LongestPrefix;
          out.lost.push_back(std::move(candidate));
        }
    }
  }
  if (visit.bySession) {
    const Edge& edge = topology_.edges[visit.next.edge];
    out.decided_by = Step::Session;
    out.equal_cost = false;
    out.origin = edge.id;
    out.routeClass = edge.expressRoute ? RouteClass::Expressroute : RouteClass::Internet;
    if (visit.prefix == kNone) out.prefix = net::Prefix::everything(visit.out.dst.family);
  }
  return out;
}

std::vector<Hop> Evaluator::hops(const std::vector<Walk>& legs, Cause cause, bool failingLast) const {
  std::vector<Hop> out;
  double offset = 0;
  for (const Walk& walk : legs) {
    for (std::size_t i = 0; i < walk.visits.size(); ++i) {
      out.push_back(hop(walk.visits[i], offset));
      // The packet is gone where it failed; what lies behind was only followed to learn the edge.
      if (walk.failure != Cause::None && i == walk.failedAt && cause == walk.failure && failingLast) return out;
    }
    offset += walk.latency_ms;
  }
  return out;
}

GroupResult Evaluator::report(const Part& part, const Outcomes& outcomes) const {
  GroupResult out;
  out.group = part.group;
  out.can_use_expressroute = part.canUseExpressRoute;
  out.branches = static_cast<int>(outcomes.all.size());
  out.assumes_microsoft = outcomes.assumesMicrosoft;
  const auto worst = std::ranges::max_element(
      outcomes.all, {}, [](const Outcome& o) { return severityOf(o.verdict, o.cause == Cause::None); });
  const auto edgeId = [this](EdgeIndex edge) { return edge == kNone ? std::string() : topology_.edges[edge].id; };
  out.verdict = worst->verdict;
  out.cause = worst->cause;
  out.delivered = worst->cause == Cause::None;
  if (!out.delivered) out.at = worst->at == kNone ? "microsoft" : topology_.idOf(worst->at);
  out.edge_out = edgeId(worst->edgeOut);
  out.edge_back = edgeId(worst->edgeBack);
  out.out_by_expressroute = worst->edgeOut != kNone && topology_.edges[worst->edgeOut].expressRoute;
  if (worst->edgeOut != kNone && worst->edgeBack != kNone) out.rtt_ms = worst->rtt;
  out.forward = hops(worst->forward, worst->cause, true);
  out.back = hops(worst->back, worst->cause, true);

  std::set<std::string> there, back;
  std::set<std::string> ties;
  for (const Outcome& outcome : outcomes.all) {
    if (outcome.edgeOut != kNone) there.insert(edgeId(outcome.edgeOut));
    if (outcome.edgeBack != kNone) back.insert(edgeId(outcome.edgeBack));
  }
  for (const EdgeIndex edge : outcomes.ties) ties.insert(edgeId(edge));
  if (there.size() > 1) ties.insert(there.begin(), there.end());
  // An inbound call that Microsoft may bring by two edges is answered by two: only a tie of its own counts.
  if (back.size() > 1 && back.size() > there.size()) ties.insert(back.begin(), back.end());
  out.tied_edges.assign(ties.begin(), ties.end());
  out.edges_tie = out.tied_edges.size() > 1;
  return out;
}

FlowResult Evaluator::evaluate(const Flow& flow) const {
  FlowResult result;
  result.flow = flow.id;
  result.direction = flow.direction;
  result.intended = flow.intended;
  static const Service unknown;
  const Service* found = topology_.plan.services.find(flow.service.id);
  const Service& service = found != nullptr ? *found : unknown;
  bool hosts = !service.hosts.empty() || (service.prefixes.empty() && service.internet_prefixes.empty());

  if (flow.direction == FlowDirection::Inbound) {
    for (const plan::Site& site : topology_.plan.sites) result.people += site.people;
    if (const plan::PublishedEndpoint* endpoint = topology_.plan.published_endpoints.find(flow.endpoint.id)) {
      const net::Family family = endpoint->public_ip ? endpoint->public_ip->family : net::Family::V4;
      const bool named = !partsOf(service, family, false).empty();
      const std::vector<Part>& parts = partsOf(service, family, hosts && !named);
      for (const Part& part : parts) result.groups.push_back(report(part, inbound(*endpoint, part.address, service)));
    }
  } else if (const plan::Site* site = topology_.plan.sites.find(flow.site.id);
             site != nullptr && topology_.nodes[topology_.node(site->id)].up) {
    result.people = site->people;
    const NodeIndex start = topology_.node(site->id);
    plan::MethodByPath method{site->access, site->access};
    if (flow.method) {
      if (const auto* both = std::get_if<Access>(&*flow.method))
        method = {*both, *both};
      else
        method = std::get<plan::MethodByPath>(*flow.method);
    }
    const NodeIndex proxy = topology_.node(site->proxy.id);
    for (const net::Family family : {net::Family::V4, net::Family::V6}) {
      const auto sources = forwarding_.representatives(topology_.nodes[start].prefixes, family);
      if (sources.empty()) continue;
      for (const Part& part : partsOf(service, family, hosts)) {
        Outcomes outcomes;
        for (const net::Address& source : sources) {
          const bool proxied =
              (part.canUseExpressRoute ? method.expressroute : method.internet) == Access::Proxy && proxy != kNone;
          Outcomes more = proxied ? byProxy(start, source, proxy, part.address, service)
                                  : outbound(start, source, part.address, service);
          std::ranges::move(more.all, std::back_inserter(outcomes.all));
          outcomes.assumesMicrosoft = outcomes.assumesMicrosoft || more.assumesMicrosoft;
          outcomes.ties.insert(outcomes.ties.end(), more.ties.begin(), more.ties.end());
        }
        result.groups.push_back(report(part, outcomes));
      }
      hosts = false; // names without addresses are tried once, by the first family there is
    }
  } else if (site != nullptr) {
    result.people = site->people;
  }
  if (result.groups.empty()) {
    GroupResult none;
    none.group = "hosts";
    none.verdict = Verdict::Unreachable;
    none.delivered = false;
    none.cause = Cause::NoRoute;
    none.at = flow.direction == FlowDirection::Inbound ? "microsoft" : flow.site.id;
    result.groups.push_back(none);
  }
  const auto worst = std::ranges::max_element(result.groups, {},
                                              [](const GroupResult& g) { return severityOf(g.verdict, g.delivered); });
  result.worst = static_cast<std::size_t>(worst - result.groups.begin());
  return result;
}

} // namespace rw::routing
