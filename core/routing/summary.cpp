#include "routing/summary.h"

#include <algorithm>
#include <set>

namespace rw::routing {

namespace {

/// Edges that tie somewhere among the outcomes.
std::vector<EdgeIndex> tiesOf(const Topology& topology, const Outcomes& outcomes) {
  if (outcomes.all.size() == 1 && outcomes.ties.empty()) return {};
  std::set<EdgeIndex> there;
  std::set<EdgeIndex> back;
  for (const Outcome& outcome : outcomes.all) {
    if (outcome.edgeOut != kNone) there.insert(outcome.edgeOut);
    if (outcome.edgeBack != kNone) back.insert(outcome.edgeBack);
  }
  std::set<EdgeIndex> ties(outcomes.ties.begin(), outcomes.ties.end());
  if (there.size() > 1) ties.insert(there.begin(), there.end());
  // An inbound call that Microsoft may bring by two edges is answered by two: only a tie of its own counts.
  if (back.size() > 1 && back.size() > there.size()) ties.insert(back.begin(), back.end());
  if (ties.size() < 2) return {};
  std::vector<EdgeIndex> out(ties.begin(), ties.end());
  std::ranges::sort(out, {}, [&](EdgeIndex e) { return topology.edges[e].rank; });
  return out;
}

class Sharing {
 public:
  Sharing(const Topology& topology, bool inbound) : topology_(topology), carriers_(topology), inbound_(inbound) {}

  void add(const Outcome& outcome, double weight) {
    const auto share = static_cast<float>(weight * outcome.share);
    // A call from Microsoft comes in with what enters the enterprise.
    legs(outcome.forward, share, inbound_);
    legs(outcome.back, share, !inbound_);
    const auto border = [&](EdgeIndex edge, const std::vector<std::shared_ptr<const Walk>>& walks, bool down) {
      if (edge == kNone) return;
      note(carriers_.edge(edge, down), share, down);
      // Of several legs the one at the edge: it goes out last, and comes in first.
      const Walk& walk = down ? *walks.front() : *walks.back();
      const NodeIndex node = down ? walk.visits.front().node : walk.last();
      const Edge& hung = topology_.edges[edge];
      for (std::uint32_t end = hung.firstEnd; end < hung.firstEnd + hung.endCount; ++end)
        if (topology_.ends[end].node == node) note(carriers_.end(end, down), share, down);
    };
    border(outcome.edgeOut, outcome.forward, inbound_);
    border(outcome.edgeBack, outcome.back, !inbound_);
  }

  std::vector<Share> take() {
    std::ranges::sort(noted_, {}, &Share::carrier);
    std::vector<Share> out;
    for (const Share& share : noted_)
      if (!out.empty() && out.back().carrier == share.carrier) {
        out.back().up += share.up;
        out.back().down += share.down;
      } else {
        out.push_back(share);
      }
    out.shrink_to_fit();
    return out;
  }

 private:
  void note(std::uint32_t carrier, float share, bool down) {
    noted_.push_back({carrier, down ? 0 : share, down ? share : 0});
  }
  void legs(const std::vector<std::shared_ptr<const Walk>>& walks, float share, bool down) {
    for (const auto& walk : walks)
      for (std::size_t i = 0; i < walk->visits.size(); ++i) {
        const Visit& visit = walk->visits[i];
        // A proxy ends one leg and starts the next, and is passed once.
        if (i > 0 || walk == walks.front()) note(carriers_.node(visit.node), share, down);
        if (visit.link != kNone && i > 0)
          note(carriers_.link(visit.link, topology_.linkNodes[visit.link].first != walk->visits[i - 1].node), share,
               down);
      }
  }
  const Topology& topology_;
  Carriers carriers_;
  bool inbound_;
  std::vector<Share> noted_;
};

void keepersOf(const Topology& topology, const Outcome& outcome, std::vector<std::uint64_t>& out) {
  for (const auto& walk : outcome.forward)
    for (const Visit& visit : walk->visits) {
      const Node& node = topology.nodes[visit.node];
      if (!node.keepsState && visit.in == visit.out) continue;
      std::uint64_t given = 0;
      for (const net::Address& address : {visit.out.src, visit.out.dst})
        if (visit.in != visit.out) given = given * 0x9e3779b97f4a7c15U + (address.high ^ address.low);
      out.push_back((std::uint64_t{node.stateGroup} << 32U) | (given >> 32U ^ (given & 0xffffffffU)));
    }
}

} // namespace

FlowSummary summaryOf(const Topology& topology, const plan::Flow& flow, const std::vector<EvaluatedGroup>& groups) {
  FlowSummary out;
  const bool inbound = flow.direction == plan::FlowDirection::Inbound;
  if (groups.empty()) {
    GroupSummary& none = out.groups.emplace_back();
    none.verdict = Verdict::Unreachable;
    none.cause = Cause::NoRoute;
    none.at = inbound ? kNone : topology.node(flow.site.id);
    return out;
  }
  // Demand goes where ExpressRoute could take it; names without addresses are little traffic beside that.
  const bool any = std::ranges::any_of(groups, [](const EvaluatedGroup& g) { return g.part.canUseExpressRoute; });
  const auto carrying = std::ranges::count_if(
      groups, [&](const EvaluatedGroup& g) { return !any || inbound || g.part.canUseExpressRoute; });
  Sharing sharing(topology, inbound);
  int most = -1;
  for (const EvaluatedGroup& group : groups) {
    const Outcome& worst = group.worst();
    GroupSummary& made = out.groups.emplace_back();
    made.group = group.part.group;
    made.canUseExpressRoute = group.part.canUseExpressRoute;
    made.verdict = worst.verdict;
    made.cause = worst.cause;
    made.at = worst.at;
    made.edgeOut = worst.edgeOut;
    made.edgeBack = worst.edgeBack;
    if (worst.edgeOut != kNone && worst.edgeBack != kNone) made.rtt = worst.rtt;
    made.branches = static_cast<std::uint32_t>(group.outcomes.all.size());
    made.assumesMicrosoft = group.outcomes.assumesMicrosoft;
    made.ties = tiesOf(topology, group.outcomes);
    if (const int severity = severityOf(made.verdict, made.cause == Cause::None); severity > most) {
      most = severity;
      out.worst = static_cast<std::uint32_t>(out.groups.size() - 1);
    }
    const bool carries = !any || inbound || group.part.canUseExpressRoute;
    for (const Outcome& outcome : group.outcomes.all) {
      if (outcome.cause != Cause::None) continue;
      if (carries) sharing.add(outcome, 1.0 / static_cast<double>(carrying));
      keepersOf(topology, outcome, out.keepers);
    }
  }
  out.shares = sharing.take();
  std::ranges::sort(out.keepers);
  out.keepers.erase(std::unique(out.keepers.begin(), out.keepers.end()), out.keepers.end());
  return out;
}

} // namespace rw::routing
