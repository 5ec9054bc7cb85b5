#include "routing/explain.h"

#include <algorithm>

namespace rw::routing {

FlowResult resultOf(const Topology& topology, const plan::Flow& flow, const FlowSummary& summary) {
  FlowResult out;
  out.flow = flow.id;
  out.direction = flow.direction;
  out.intended = flow.intended;
  out.worst = summary.worst;
  const bool inbound = flow.direction == plan::FlowDirection::Inbound;
  if (inbound)
    for (const plan::Site& site : topology.plan.sites) out.people += site.people;
  else if (const plan::Site* site = topology.plan.sites.find(flow.site.id))
    out.people = site->people;
  const auto edgeId = [&](EdgeIndex edge) { return edge == kNone ? std::string() : topology.edges[edge].id; };
  for (const GroupSummary& group : summary.groups) {
    GroupResult& made = out.groups.emplace_back();
    made.group = group.group ? group.group->text() : "hosts";
    made.can_use_expressroute = group.canUseExpressRoute;
    made.verdict = group.verdict;
    made.cause = group.cause;
    made.delivered = group.cause == Cause::None;
    if (!made.delivered) made.at = group.at == kNone ? "microsoft" : topology.idOf(group.at);
    made.edge_out = edgeId(group.edgeOut);
    made.edge_back = edgeId(group.edgeBack);
    made.out_by_expressroute = group.edgeOut != kNone && topology.edges[group.edgeOut].expressRoute;
    made.rtt_ms = group.rtt;
    made.branches = static_cast<int>(group.branches);
    made.assumes_microsoft = group.assumesMicrosoft;
    for (const EdgeIndex edge : group.ties) made.tied_edges.push_back(edgeId(edge));
    made.edges_tie = !group.ties.empty();
  }
  return out;
}

FlowResult Explainer::explain(const plan::Flow& flow) const {
  const std::vector<EvaluatedGroup> groups = evaluator_.evaluate(flow);
  evaluator_.forgetReads();
  FlowResult out = resultOf(topology_, flow, summary_.of(flow, groups));
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const Outcome& worst = groups[i].worst();
    out.groups[i].forward = hops(worst.forward, worst.cause);
    out.groups[i].back = hops(worst.back, worst.cause);
  }
  return out;
}

const Explainer::Explanation& Explainer::why(NodeIndex node, PrefixIndex prefix) const {
  constexpr std::size_t kMostLosers = 8;
  constexpr std::size_t kMostKept = 20'000;
  if (explanations_.size() > kMostKept) explanations_.clear();
  const auto [found, added] = explanations_.try_emplace((std::uint64_t{node} << 32U) | prefix);
  Explanation& out = found->second;
  if (added) {
    out.candidates = state_.candidates(node, prefix, kMostLosers);
    out.step = Routes::decision(state_.treeOf(prefix)[node], out.candidates);
  }
  return out;
}

Hop Explainer::hop(const Visit& visit, double offset) const {
  const Node& node = topology_.nodes[visit.node];
  const net::PrefixSet& prefixes = state_.routes.prefixes();
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
    out.prefix = prefixes[visit.prefix];
    const Explanation& reason = why(visit.node, visit.prefix);
    out.decided_by = reason.step;
    const Best& best = state_.treeOf(visit.prefix)[visit.node];
    out.routeClass = best.routeClass;
    out.equal_cost = !arrived && best.tied;
    for (const Candidate& candidate : reason.candidates) {
      if (!candidate.best)
        out.lost.push_back(candidate);
      else if (candidate.learned_from == next || out.origin.empty()) {
        out.origin = candidate.origin;
        out.routeClass = candidate.routeClass;
      }
    }
    // What a less specific route would have done.
    for (const PrefixIndex wider : prefixes.chain(visit.out.dst)) {
      if (prefixes[wider].length() >= out.prefix.length() || state_.treeOf(wider)[visit.node].tier == Tier::None)
        continue;
      if (out.decided_by == Step::OnlyRoute) out.decided_by = Step::LongestPrefix;
      for (Candidate candidate : why(visit.node, wider).candidates)
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
    out.routeClass = edge.routeClass();
    if (visit.prefix == kNone) out.prefix = net::Prefix::everything(visit.out.dst.family);
  }
  return out;
}

std::vector<Hop> Explainer::hops(const std::vector<std::shared_ptr<const Walk>>& legs, Cause cause) const {
  std::vector<Hop> out;
  double offset = 0;
  for (const auto& walk : legs) {
    for (std::size_t i = 0; i < walk->visits.size(); ++i) {
      out.push_back(hop(walk->visits[i], offset));
      // The packet is gone where it failed; what lies behind was only followed to learn the edge.
      if (walk->failure != Cause::None && i == walk->failedAt && cause == walk->failure) return out;
    }
    offset += walk->latency_ms;
  }
  return out;
}

} // namespace rw::routing
