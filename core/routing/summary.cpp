#include "routing/summary.h"

#include <algorithm>
#include <bit>
#include <set>
#include <utility>

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

Summary::Summary(const Topology& topology)
    : topology_(topology), carriers_(topology), noted_(carriers_.count()), marks_(carriers_.count() / 64 + 1) {}

FlowSummary Summary::of(const plan::Flow& flow, const std::vector<EvaluatedGroup>& groups) {
  FlowSummary out;
  const bool inbound = flow.direction == plan::FlowDirection::Inbound;
  if (groups.empty()) {
    GroupSummary& none = out.groups.emplace_back();
    none.verdict = Verdict::Unreachable;
    none.cause = Cause::NoRoute;
    none.at = inbound ? kNone : topology_.node(flow.site.id);
    return out;
  }
  // Demand goes where ExpressRoute could take it; names without addresses are little traffic beside that.
  const bool any = std::ranges::any_of(groups, [](const EvaluatedGroup& g) { return g.part.canUseExpressRoute; });
  const auto carrying = std::ranges::count_if(
      groups, [&](const EvaluatedGroup& g) { return !any || inbound || g.part.canUseExpressRoute; });
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
    made.ties = tiesOf(topology_, group.outcomes);
    if (const int severity = severityOf(made.verdict, made.cause == Cause::None); severity > most) {
      most = severity;
      out.worst = static_cast<std::uint32_t>(out.groups.size() - 1);
    }
    const bool carries = !any || inbound || group.part.canUseExpressRoute;
    for (const Outcome& outcome : group.outcomes.all) {
      if (outcome.cause != Cause::None) continue;
      if (carries) lay(outcome, static_cast<float>(outcome.share / static_cast<double>(carrying)), inbound);
      keepersOf(topology_, outcome, out.keepers);
    }
  }
  out.shares = takeShares();
  std::ranges::sort(out.keepers);
  out.keepers.erase(std::unique(out.keepers.begin(), out.keepers.end()), out.keepers.end());
  return out;
}

void Summary::lay(const Outcome& outcome, float share, bool inbound) {
  // A call from Microsoft comes in with what enters the enterprise.
  layLegs(outcome.forward, share, inbound);
  layLegs(outcome.back, share, !inbound);
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
  border(outcome.edgeOut, outcome.forward, inbound);
  border(outcome.edgeBack, outcome.back, !inbound);
}

void Summary::layLegs(const std::vector<std::shared_ptr<const Walk>>& walks, float share, bool down) {
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

void Summary::note(std::uint32_t carrier, float share, bool down) {
  std::uint64_t& word = marks_[carrier / 64];
  const std::uint64_t bit = std::uint64_t{1} << (carrier % 64);
  if ((word & bit) == 0) {
    word |= bit;
    noted_[carrier] = {carrier};
    ++count_;
  }
  (down ? noted_[carrier].down : noted_[carrier].up) += share;
}

// In order, without sorting.
std::vector<Share> Summary::takeShares() {
  std::vector<Share> out;
  out.reserve(std::exchange(count_, 0));
  for (std::size_t word = 0; word < marks_.size(); ++word)
    for (; marks_[word] != 0; marks_[word] &= marks_[word] - 1)
      out.push_back(noted_[64 * word + static_cast<std::size_t>(std::countr_zero(marks_[word]))]);
  return out;
}

} // namespace rw::routing
