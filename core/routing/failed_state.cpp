#include "routing/failed_state.h"

#include <algorithm>
#include <cstring>

namespace rw::routing {

namespace {

/// Calls `see` with each place at which the lists differ. Most are alike in most places.
template <class T, class See> void differences(const std::vector<T>& a, const std::vector<T>& b, const See& see) {
  constexpr std::size_t kBlock = 64;
  for (std::size_t from = 0; from < a.size(); from += kBlock) {
    const std::size_t to = std::min(a.size(), from + kBlock);
    if (std::memcmp(&a[from], &b[from], (to - from) * sizeof(T)) == 0) continue;
    for (std::size_t i = from; i < to; ++i)
      if (a[i] != b[i]) see(static_cast<std::uint32_t>(i));
  }
}

} // namespace

FailedState::FailedState(const State& whole)
    : Condition(whole.topology, whole.routes, whole.status()), whole_(whole), isTouched_(topology.nodes.size()),
      bearings_(routes.classes().size()), distance_(topology.nodes.size()), now_(topology.nodes.size()) {
  scratch_.mark.resize(topology.nodes.size());
}

const FailedState::Difference& FailedState::takeDown(const Outage& outage) {
  topology.takeDown(outage, status_);
  const Status& before = whole_.status();
  differences(before.nodes, status_.nodes, [this](NodeIndex n) { difference_.nodes.push_back(n); });
  differences(before.links, status_.links, [this](LinkIndex link) { difference_.links.push_back(link); });
  differences(before.ends, status_.ends, [this](std::uint32_t end) { difference_.ends.push_back(end); });
  differences(before.physical, status_.physical, [this](EdgeIndex e) { difference_.physical.push_back(e); });
  touched_.nodes = difference_.nodes;
  for (const std::uint32_t end : difference_.ends) touched_.nodes.push_back(topology.ends[end].node);
  for (const LinkIndex link : difference_.links) touched_.add(topology, link);
  for (const NodeIndex node : touched_.nodes) isTouched_[node] = 1;
  for (const auto& [from, to] : touched_.arcs) isTouched_[to] = 1;
  return difference_;
}

void FailedState::restore() {
  const Status& before = whole_.status();
  for (const NodeIndex n : difference_.nodes) status_.nodes[n] = before.nodes[n];
  for (const LinkIndex link : difference_.links) status_.links[link] = before.links[link];
  for (const std::uint32_t end : difference_.ends) status_.ends[end] = before.ends[end];
  for (const EdgeIndex e : difference_.physical) status_.physical[e] = before.physical[e];
  for (auto* list : {&difference_.nodes, &difference_.links, &difference_.ends, &difference_.physical}) list->clear();
  for (const NodeIndex node : touched_.nodes) isTouched_[node] = 0;
  for (const auto& [from, to] : touched_.arcs) isTouched_[to] = 0;
  touched_.arcs.clear();
  touched_.nodes.clear();
  for (const Note& note : notes_) slots_[note.slot] = 0;
  notes_.clear();
  for (const ClassIndex index : asked_) {
    bearings_[index] = {};
    anew_.erase(index);
  }
  asked_.clear();
}

std::uint64_t FailedState::leastHit(const RouteTree& tree) const {
  std::uint64_t least = Best::kNoKey;
  for (const auto& [from, to] : touched_.arcs)
    if (tree[to].tier == Tier::Learned && (tree[to].hop == from || tree[to].tied))
      least = std::min(least, tree[to].key);
  for (const NodeIndex node : touched_.nodes) least = std::min(least, tree[node].key);
  return least;
}

const FailedState::Bearing& FailedState::bearingOn(ClassIndex index) const {
  Bearing& bearing = bearings_[index];
  if (bearing.tree != nullptr) return bearing;
  bearing.tree = &whole_.tree(index);
  bearing.slots = asked_.size() * topology.nodes.size();
  asked_.push_back(index);
  if (slots_.size() < asked_.size() * topology.nodes.size()) slots_.resize(asked_.size() * topology.nodes.size());
  if (routes.classes()[index].uniform) {
    bearing.least = leastHit(*bearing.tree);
  } else if (routes.affects(touched_, index, *bearing.tree, status_)) {
    bearing.tree = &anew_.insert_or_assign(index, routes.compute(index, status_, scratch_)).first->second;
  }
  return bearing;
}

Best FailedState::best(ClassIndex index, NodeIndex node) const {
  const Bearing& bearing = bearingOn(index);
  const Best& best = (*bearing.tree)[node];
  if (best.key < bearing.least || best.tier == Tier::None) return best;
  stands(index, bearing, node);
  if (!noteOf(bearing, node).found) findDetour(index, bearing, node);
  return noteOf(bearing, node).best;
}

std::vector<NodeIndex> FailedState::changed(ClassIndex index) const {
  const RouteTree& before = whole_.tree(index);
  const RouteTree& now = *bearingOn(index).tree;
  if (&now == &before) return {};
  return Routes::differences(before, now, touched_);
}

bool FailedState::stands(ClassIndex index, const Bearing& bearing, NodeIndex node) const {
  const RouteTree& tree = *bearing.tree;
  if (tree[node].key < bearing.least || tree[node].tier == Tier::None) return true;
  if (isNoted(bearing, node)) return !noteOf(bearing, node).lost;
  open_.assign(1, node);
  while (!open_.empty()) {
    const NodeIndex at = open_.back();
    const std::size_t waiting = open_.size();
    const Best& was = tree[at];
    const auto ask = [&](NodeIndex source) {
      if (tree[source].key >= bearing.least && !isNoted(bearing, source)) open_.push_back(source);
    };
    if (!isNoted(bearing, at)) {
      if (was.tier == Tier::Learned && was.tied) {
        for (const Way& way : topology.waysInto(at))
          if (tree[way.other].key + way.cost == was.key) ask(way.other);
      } else if (was.tier == Tier::Learned && (was.hop & Best::kEdgeBit) == 0) {
        ask(was.hop);
      }
      if (open_.size() > waiting) continue; // they come first
      notes_.push_back(judge(index, bearing, at));
      slots_[notes_.back().slot] = static_cast<std::uint32_t>(notes_.size());
    }
    open_.pop_back();
  }
  return !noteOf(bearing, node).lost;
}

FailedState::Note FailedState::judge(ClassIndex index, const Bearing& bearing, NodeIndex node) const {
  const RouteTree& tree = *bearing.tree;
  const std::size_t slot = bearing.slots + node;
  const Best& was = tree[node];
  if (isTouched_[node] == 0 && was.tier == Tier::Learned && !was.tied && (was.hop & Best::kEdgeBit) == 0) {
    const bool lost = isLost(bearing, was.hop);
    return {slot, lost ? Best() : was, lost, !lost};
  }
  if (status_.nodes[node] == 0) return {slot, {}, true, true};
  if (was.tier == Tier::Connected) return {slot, was, false, true};
  const Routes::Class& of = routes.classes()[index];
  Best now;
  if (was.tied || (was.hop & Best::kEdgeBit) != 0) routes.takeOwn(of, status_, node, now);
  if (was.tied || (was.hop & Best::kEdgeBit) == 0)
    for (const Way& way : topology.waysInto(node)) {
      if ((!was.tied && way.other != was.hop) || status_.links[way.link] == 0) continue;
      const Best& offered = tree[way.other];
      if (offered.tier != Tier::None && offered.key + way.cost == was.key && routes.passes(of, offered, way) &&
          !isLost(bearing, way.other))
        routes.take(now, node, was.key, way.other, offered.routeClass);
    }
  const bool stands = now.key == was.key;
  return {slot, now, !stands, stands};
}

// What a route cost before the outage is the least that it can cost now. With that, the nodes by which the detour may
// lead are found from its end towards what stands (A*), and then, among them, its routes best first. Of these nodes all
// are settled that lie on the way found: every source of theirs was looked at.
void FailedState::findDetour(ClassIndex index, const Bearing& bearing, NodeIndex node) const {
  const RouteTree& tree = *bearing.tree;
  const Routes::Class& of = routes.classes()[index];
  RadixHeap& heap = scratch_.heap;
  const std::uint32_t round = ++scratch_.round;
  const auto reach = [&](NodeIndex at, std::uint64_t distance) {
    if (scratch_.mark[at] == round && distance_[at] <= distance) return;
    scratch_.mark[at] = round;
    distance_[at] = distance;
    now_[at] = {};
    heap.push(tree[at].key + distance, at);
  };
  passed_.clear();
  std::uint64_t least = Best::kNoKey; // what the detour costs
  reach(node, 0);
  while (!heap.empty()) {
    const auto [key, at] = heap.pop();
    const std::uint64_t distance = distance_[at];
    if (key > least || key != tree[at].key + distance) continue;
    passed_.push_back(at);
    Best& best = now_[at];
    routes.takeOwn(of, status_, at, best);
    if (best.tier != Tier::None) least = std::min(least, best.key + distance);
    for (const Way& way : topology.waysInto(at)) {
      const Best& offered = tree[way.other];
      if (status_.links[way.link] == 0 || offered.tier == Tier::None || offered.key + way.cost + distance > least ||
          !routes.passes(of, offered, way))
        continue;
      if (stands(index, bearing, way.other)) {
        routes.take(best, at, offered.key + way.cost, way.other, offered.routeClass);
        least = std::min(least, offered.key + way.cost + distance);
      } else {
        reach(way.other, distance + way.cost);
      }
    }
  }
  const auto isOnTheWay = [&](NodeIndex at) {
    return now_[at].tier != Tier::None && now_[at].key + distance_[at] <= least;
  };
  for (const NodeIndex at : passed_)
    if (isOnTheWay(at) && now_[at].passed) heap.push(now_[at].key, at);
  while (!heap.empty()) {
    const auto [key, at] = heap.pop();
    const Best best = now_[at];
    if (key != best.key) continue;
    for (const Way& way : topology.waysOutOf(at)) {
      if (scratch_.mark[way.other] != round || key + way.cost + distance_[way.other] > least ||
          status_.links[way.link] == 0 || !routes.passes(of, best, way))
        continue;
      Best& other = now_[way.other];
      if (routes.take(other, way.other, key + way.cost, at, best.routeClass) == Routes::Taken::Better && other.passed)
        heap.push(other.key, way.other);
    }
  }
  for (const NodeIndex at : passed_)
    if (least == Best::kNoKey || isOnTheWay(at)) {
      Note& note = noteOf(bearing, at);
      note.best = now_[at];
      note.found = true;
    }
}

} // namespace rw::routing
