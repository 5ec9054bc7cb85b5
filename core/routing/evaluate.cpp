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

/// Combinations of branches that are joined at the most for one group.
constexpr std::size_t kMostOutcomes = 4096;

} // namespace

void Outcomes::add(Outcomes more) {
  std::ranges::move(more.all, std::back_inserter(all));
  assumesMicrosoft = assumesMicrosoft || more.assumesMicrosoft;
  ties.insert(ties.end(), more.ties.begin(), more.ties.end());
}

const Outcome& EvaluatedGroup::worst() const {
  return *std::ranges::max_element(outcomes.all, {},
                                   [](const Outcome& o) { return severityOf(o.verdict, o.cause == Cause::None); });
}

int severityOf(Verdict verdict, bool delivered) {
  if (verdict == Verdict::Unreachable) return 3;
  if (verdict == Verdict::Symmetric) return 0;
  return delivered ? 1 : 2;
}

std::optional<GeoPoint> Evaluator::sideOf(const Service& service) const {
  const auto* location = std::get_if<plan::Location>(&service.location);
  return location != nullptr ? plan::placeOf(*location) : std::nullopt;
}

std::vector<Part> Evaluator::splitIntoParts(const Service& service, net::Family family, bool hosts) const {
  const net::PrefixSet& prefixes = state_.routes.prefixes();
  std::vector<Part> parts;
  std::set<std::pair<bool, std::vector<ClassIndex>>> known;
  const auto addAll = [&](const std::vector<net::Prefix>& wanted, bool expressRoute) {
    for (const net::Prefix& prefix : wanted)
      if (prefix.family() == family)
        for (const net::Address& address : prefixes.atoms(prefix)) {
          if (!known.emplace(expressRoute, forwarding_.classesOf(address)).second) continue;
          // A part is named by what sets it apart: the longest prefix inside the service's.
          const auto chain = prefixes.chain(address);
          const bool inside = !chain.empty() && prefix.covers(prefixes[chain.front()]);
          parts.push_back({inside ? prefixes[chain.front()] : prefix, address, expressRoute});
        }
  };
  addAll(service.prefixes, service.isOverExpressRoute());
  addAll(service.internet_prefixes, false);
  if (hosts)
    if (const auto anywhere = prefixes.uncovered(net::Prefix::everything(family)))
      parts.push_back({std::nullopt, *anywhere, false});
  return parts;
}

const std::vector<Part>& Evaluator::partsOf(const Service& service, net::Family family, bool hosts) const {
  const auto [found, added] = parts_.try_emplace({&service, family, hosts});
  if (added) found->second = splitIntoParts(service, family, hosts);
  return found->second;
}

Outcome Evaluator::failed(std::shared_ptr<const Walk> request, Cause cause, NodeIndex at, EdgeIndex edgeOut) {
  Outcome out;
  out.cause = cause;
  out.verdict = verdictOf(cause);
  out.at = at;
  out.edgeOut = edgeOut;
  out.share = request->share;
  out.forward.push_back(std::move(request));
  return out;
}

Outcome Evaluator::joined(std::shared_ptr<const Walk> request, Walk answer, EdgeIndex edgeOut, EdgeIndex edgeBack,
                          bool tcp) const {
  Outcome out;
  out.edgeOut = edgeOut;
  out.edgeBack = edgeBack;
  out.share = request->share * answer.share;
  const auto latency = [this](EdgeIndex edge) { return edge == kNone ? 0 : topology_.edges[edge].latency_ms; };
  if (answer.home) out.rtt = request->latency_ms + latency(edgeOut) + latency(edgeBack) + answer.latency_ms;
  const auto stateful = [this](const Walk& walk) {
    std::vector<std::uint32_t> groups;
    // A member of a group that translates shares that with it, also where it keeps no other state.
    for (const Visit& visit : walk.visits)
      if (const Node& node = topology_.nodes[visit.node]; node.keepsState || visit.in != visit.out)
        groups.push_back(node.stateGroup);
    std::ranges::sort(groups);
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    return groups;
  };
  const auto there = stateful(*request);
  const auto back = stateful(answer);
  if (answer.failure != Cause::None) {
    out.cause = answer.failure;
    out.at = answer.visits[answer.failedAt].node;
  } else if (tcp) {
    for (const Visit& visit : request->visits)
      if (const Node& node = topology_.nodes[visit.node];
          node.keepsState && !std::ranges::binary_search(back, node.stateGroup)) {
        out.cause = Cause::NoSessionState;
        out.at = visit.node;
        break;
      }
  }
  out.verdict = verdictOf(out.cause);
  if (out.cause == Cause::None && (edgeOut != edgeBack || there != back)) out.verdict = Verdict::Asymmetric;
  out.forward.push_back(std::move(request));
  out.back.push_back(std::make_shared<const Walk>(std::move(answer)));
  return out;
}

Outcomes Evaluator::outbound(NodeIndex start, const net::Address& source, const net::Address& destination,
                             const Service& service) const {
  Outcomes out;
  for (Walk& plain : forwarding_.request(start, {source, destination}, {})) {
    if (plain.failure != Cause::None) {
      const NodeIndex at = plain.visits[plain.failedAt].node;
      out.all.push_back(failed(std::make_shared<const Walk>(plain), plain.failure, at, kNone));
      continue;
    }
    if (plain.end == Ending::Arrived) { // the enterprise itself claims the service's address
      const NodeIndex at = plain.last();
      out.all.push_back(failed(std::make_shared<const Walk>(std::move(plain)), Cause::NoRoute, at, kNone));
      continue;
    }
    for (Walk& translated : forwarding_.translated(std::move(plain))) {
      forwarding_.keepSessions(translated, kNone);
      const auto walk = std::make_shared<const Walk>(std::move(translated));
      const net::Address seen = walk->visits.back().out.src;
      if (service.operated_by == plan::Operator::ThirdParty && topology_.edges[walk->edge].expressRoute) {
        out.all.push_back(failed(walk, Cause::NoRoute, kNone, walk->edge)); // a circuit leads to Microsoft, no further
        continue;
      }
      if (net::isPrivate(seen)) {
        out.all.push_back(failed(walk, Cause::PrivateSource, kNone, walk->edge));
        continue;
      }
      std::optional<GeoPoint> side = sideOf(service);
      if (std::holds_alternative<plan::Anywhere>(service.location)) side = topology_.edges[walk->edge].meets;
      const Microsoft::Choice choice = microsoft_.choose(seen, side, service.operated_by == plan::Operator::ThirdParty);
      out.assumesMicrosoft = out.assumesMicrosoft || choice.hadRivals;
      if (choice.edges.size() > 1) out.ties.insert(out.ties.end(), choice.edges.begin(), choice.edges.end());
      if (choice.edges.empty()) out.all.push_back(failed(walk, Cause::NotAdvertised, kNone, walk->edge));
      for (const EdgeIndex edge : choice.edges) {
        const std::vector<NodeIndex> entries = microsoft_.entries(edge, seen);
        for (const NodeIndex entry : entries)
          for (Walk& answer : forwarding_.answer(entry, {destination, seen}, *walk, start)) {
            answer.share /= static_cast<double>(choice.edges.size() * entries.size());
            out.all.push_back(joined(walk, std::move(answer), walk->edge, edge, service.usesTcp()));
            if (out.all.size() >= kMostOutcomes) return out;
          }
      }
    }
  }
  return out;
}

Outcomes Evaluator::toProxy(NodeIndex start, const net::Address& source, NodeIndex proxy) const {
  Outcomes out;
  const auto& addresses = forwarding_.representatives(topology_.nodes[proxy].prefixes, source.family);
  reads_.node(proxy);
  if (addresses.empty() || state_.status().nodes[proxy] == 0) {
    Walk none;
    none.visits.push_back({.node = start, .in = {source, source}, .out = {source, source}});
    out.all.push_back(failed(std::make_shared<const Walk>(std::move(none)), Cause::NoRoute, start, kNone));
    return out;
  }
  for (Walk& request : forwarding_.request(start, {source, addresses.front()}, {})) {
    const bool arrived = request.failure == Cause::None && request.end == Ending::Arrived && request.last() == proxy;
    if (arrived) forwarding_.keepSessions(request, kNone);
    const auto walk = std::make_shared<const Walk>(std::move(request));
    if (!arrived) {
      const bool dropped = walk->failure != Cause::None;
      out.all.push_back(failed(walk, dropped ? walk->failure : Cause::NoRoute,
                               dropped ? walk->visits[walk->failedAt].node : walk->last(), kNone));
      continue;
    }
    for (Walk& answer : forwarding_.answer(proxy, walk->visits.back().out.reversed(), *walk, start))
      out.all.push_back(joined(walk, std::move(answer), kNone, kNone, true));
  }
  return out;
}

Outcomes Evaluator::byProxy(NodeIndex start, const net::Address& source, NodeIndex proxy,
                            const net::Address& destination, const Service& service) const {
  const Outcomes inner = toProxy(start, source, proxy);
  Outcomes outer;
  if (state_.status().nodes[proxy] != 0) {
    const auto& own = forwarding_.representatives(topology_.nodes[proxy].prefixes, destination.family);
    for (const net::Address& address : own) {
      Outcomes more = outbound(proxy, address, destination, service);
      for (Outcome& outcome : more.all) outcome.share /= static_cast<double>(own.size());
      outer.add(std::move(more));
    }
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
      both.share *= leg.share;
      both.forward.insert(both.forward.begin(), leg.forward.begin(), leg.forward.end());
      both.back.insert(both.back.end(), leg.back.begin(), leg.back.end());
      if (both.rtt) both.rtt = leg.rtt ? std::optional(*both.rtt + *leg.rtt) : std::nullopt;
      out.all.push_back(std::move(both));
      if (out.all.size() >= kMostOutcomes) return out;
    }
  }
  return out;
}

Outcomes Evaluator::inbound(const plan::PublishedEndpoint& endpoint, const net::Address& caller,
                            const Service& service) const {
  Outcomes out;
  const NodeIndex server = topology_.node(endpoint.server.id);
  const NodeIndex translator = topology_.node(endpoint.translated_at.id);
  const net::Address called = endpoint.public_ip.value_or(net::Address{});
  if (server != kNone) reads_.node(server);
  std::optional<net::Address> inner = endpoint.server_ip;
  if (!inner && server != kNone)
    if (const auto& own = forwarding_.representatives(topology_.nodes[server].prefixes, called.family); !own.empty())
      inner = own.front();

  std::optional<GeoPoint> side = sideOf(service);
  if (std::holds_alternative<plan::Anywhere>(service.location)) {
    if (const auto& tenant = topology_.plan.design().tenant) side = plan::placeOf(*tenant);
    if (!side && server != kNone) side = topology_.nodes[server].place;
  }
  const Microsoft::Choice choice =
      endpoint.public_ip ? microsoft_.choose(called, side, service.operated_by == plan::Operator::ThirdParty)
                         : Microsoft::Choice{};
  out.assumesMicrosoft = choice.hadRivals;
  if (choice.edges.size() > 1) out.ties = choice.edges;
  if (choice.edges.empty())
    out.all.push_back(failed(std::make_shared<const Walk>(), Cause::NotAdvertised, kNone, kNone));
  for (const EdgeIndex edge : choice.edges) {
    const std::vector<NodeIndex> entries = microsoft_.entries(edge, called);
    for (const NodeIndex entry : entries) {
      Forwarding::Treatment treatment{.cameBy = edge};
      if (translator != kNone) treatment = {edge, called, translator, inner};
      for (Walk& request : forwarding_.request(entry, {caller, called}, treatment)) {
        request.share /= static_cast<double>(choice.edges.size() * entries.size());
        const bool untranslated = !endpoint.translated_at.empty() && request.visits.back().out.dst == called;
        const bool arrived = request.failure == Cause::None && request.end == Ending::Arrived && !untranslated;
        if (arrived) forwarding_.keepSessions(request, edge);
        const auto walk = std::make_shared<const Walk>(std::move(request));
        if (!arrived) {
          const bool dropped = walk->failure != Cause::None;
          out.all.push_back(failed(walk, dropped ? walk->failure : Cause::NoRoute,
                                   dropped ? walk->visits[walk->failedAt].node : walk->last(), edge));
          continue;
        }
        for (Walk& answer : forwarding_.answer(walk->last(), walk->visits.back().out.reversed(), *walk, kNone)) {
          const bool left = answer.end == Ending::Left;
          const bool whole = answer.failure == Cause::None && left;
          const Addresses seen = answer.visits.back().out;
          const EdgeIndex back = left ? answer.edge : kNone;
          Outcome outcome = joined(walk, std::move(answer), edge, back, service.usesTcp());
          if (whole && seen.src != called) {
            // Outside, the answer must come from the address that was called.
            outcome.cause = net::isPrivate(seen.src) ? Cause::PrivateSource : Cause::WrongSource;
            outcome.verdict = verdictOf(outcome.cause);
            outcome.at = kNone;
          }
          out.all.push_back(std::move(outcome));
          if (out.all.size() >= kMostOutcomes) return out;
        }
      }
    }
  }
  return out;
}

void Evaluator::outboundGroups(const Flow& flow, const plan::Site& site, const Service& service,
                               std::vector<EvaluatedGroup>& out) const {
  const NodeIndex start = topology_.node(site.id);
  reads_.node(start);
  if (state_.status().nodes[start] == 0) return;
  const plan::MethodByPath method = flow.methodOr(site.access);
  const NodeIndex proxy = topology_.node(site.proxy.id);
  bool hosts = service.hasHosts();
  for (const net::Family family : {net::Family::V4, net::Family::V6}) {
    const auto& sources = forwarding_.representatives(topology_.nodes[start].prefixes, family);
    if (sources.empty()) continue;
    for (const Part& part : partsOf(service, family, hosts)) {
      EvaluatedGroup& group = out.emplace_back(EvaluatedGroup{part, {}});
      const bool proxied =
          (part.canUseExpressRoute ? method.expressroute : method.internet) == Access::Proxy && proxy != kNone;
      for (const net::Address& source : sources) {
        Outcomes more = proxied ? byProxy(start, source, proxy, part.address, service)
                                : outbound(start, source, part.address, service);
        for (Outcome& outcome : more.all) outcome.share /= static_cast<double>(sources.size());
        group.outcomes.add(std::move(more));
      }
    }
    hosts = false; // names without addresses are tried once, by the first family there is
  }
}

std::vector<EvaluatedGroup> Evaluator::evaluate(const Flow& flow) const {
  std::vector<EvaluatedGroup> groups;
  static const Service unknown;
  const Service* found = topology_.plan.services.find(flow.service.id);
  const Service& service = found != nullptr ? *found : unknown;
  if (flow.direction == FlowDirection::Inbound) {
    if (const plan::PublishedEndpoint* endpoint = topology_.plan.published_endpoints.find(flow.endpoint.id)) {
      const net::Family family = endpoint->public_ip ? endpoint->public_ip->family : net::Family::V4;
      const bool named = !partsOf(service, family, false).empty();
      for (const Part& part : partsOf(service, family, service.hasHosts() && !named))
        groups.push_back({part, inbound(*endpoint, part.address, service)});
    }
  } else if (const plan::Site* site = topology_.plan.sites.find(flow.site.id)) {
    outboundGroups(flow, *site, service, groups);
  }
  return groups;
}

} // namespace rw::routing
