#include "routing/routes.h"

#include "plan/registry.h"
#include "routing/routing.h"

#include <algorithm>
#include <map>
#include <set>

namespace rw::routing {

namespace {

constexpr std::size_t kRouteClasses = plan::Choices<RouteClass>::values.size();

/// Whether prefixes come from the same places, and filters tell them apart alike.
bool sameOrigins(const Topology& a, const Topology& b) {
  using enum plan::EntityKind;
  constexpr plan::KindMask kOrigins = plan::kNodeKinds | plan::kEdgeKinds | plan::maskOf(NatPool) |
                                      plan::maskOf(Service) | plan::maskOf(PublishedEndpoint);
  return plan::sameTables(a.plan, b.plan, kOrigins) && a.deniable == b.deniable;
}

} // namespace

Routes::Routes(const Topology& topology)
    : topology_(topology), sorted_(sort(topology)), passages_(sorted_->coverages * kRouteClasses) {}

Routes::Routes(const Topology& topology, const Routes& before)
    : topology_(topology), sorted_(sameOrigins(topology, before.topology_) ? before.sorted_ : sort(topology)),
      passages_(sorted_->coverages * kRouteClasses) {}

std::shared_ptr<const Routes::Sorted> Routes::sort(const Topology& topology) {
  auto out = std::make_shared<Sorted>();
  std::map<net::Prefix, std::vector<Origin>> origins;
  for (NodeIndex n = 0; n < topology.nodes.size(); ++n) {
    const Node& node = topology.nodes[n];
    for (const net::Prefix& prefix : node.prefixes) origins[prefix].push_back({.node = n});
    for (const StaticNext& next : node.statics)
      if (next.edge == kNone || topology.edges[next.edge].serves(next.prefix.family()))
        origins[next.prefix].push_back({.node = n,
                                        .routeClass = RouteClass::Static,
                                        .edge = next.edge,
                                        .via = next.via,
                                        .redistribute = next.redistribute});
  }
  for (const Pool& pool : topology.pools)
    for (const net::Prefix& prefix : pool.prefixes) origins[prefix].push_back({.node = pool.at});
  for (const plan::PublishedEndpoint& endpoint : topology.plan.published_endpoints) {
    if (!endpoint.public_ip) continue;
    const NodeIndex holder =
        topology.node(endpoint.translated_at.empty() ? endpoint.server.id : endpoint.translated_at.id);
    if (holder != kNone) origins[net::Prefix::host(*endpoint.public_ip)].push_back({.node = holder});
  }
  for (std::uint32_t end = 0; end < topology.ends.size(); ++end) {
    const Edge& edge = topology.edges[topology.ends[end].edge];
    for (const net::Prefix& prefix : edge.learns)
      origins[prefix].push_back({.node = topology.ends[end].node,
                                 .routeClass = edge.routeClass(),
                                 .end = end,
                                 .edge = topology.ends[end].edge});
  }
  // Advertised ranges have no routes of their own, but addresses inside and outside one are answered differently.
  for (const Edge& edge : topology.edges)
    for (const plan::Advertisement& advertised : edge.advertise) origins[advertised.prefix];

  std::map<std::pair<std::vector<Origin>, std::vector<std::uint64_t>>, ClassIndex> known;
  std::map<std::vector<std::uint64_t>, std::uint32_t> coverages;
  for (auto& [prefix, list] : origins) {
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
    std::vector<std::uint64_t> covered(topology.filterWords);
    for (std::size_t bit = 0; bit < topology.deniable.size(); ++bit)
      if (topology.deniable[bit].covers(prefix)) covered[bit / 64] |= std::uint64_t{1} << (bit % 64);
    out->prefixes.add(prefix);
    const auto [found, added] = known.try_emplace({list, covered}, static_cast<ClassIndex>(out->classes.size()));
    out->classOf.push_back(found->second);
    if (!added) continue;
    Class& made = out->classes.emplace_back();
    std::set<std::pair<std::int64_t, std::int64_t>> levels{{-kLearnedLocalPref, 0}};
    made.uniform = true;
    for (const Origin& origin : list) {
      if (origin.routeClass != list.front().routeClass || origin.routeClass == RouteClass::Static) made.uniform = false;
      if (origin.end == kNone) continue;
      const Edge& edge = topology.edges[origin.edge];
      levels.emplace(-edge.localPref, edge.prependIn);
      // A node that does not pass on what it learns passes on its edge's routes once it has lost better ones.
      if (!topology.nodes[origin.node].transit) made.uniform = false;
    }
    made.levels.assign(levels.begin(), levels.end());
    made.ownKey = static_cast<std::uint64_t>(std::distance(levels.begin(), levels.find({-kLearnedLocalPref, 0})))
                  << 48U;
    made.origins = std::move(list);
    made.coverage = coverages.try_emplace(covered, static_cast<std::uint32_t>(coverages.size())).first->second;
    made.covered = std::move(covered);
  }
  out->coverages = coverages.size();
  out->prefixes.freeze();
  return out;
}

void Touched::add(const Topology& topology, LinkIndex link) {
  const auto [a, b] = topology.linkNodes[link];
  if (a == kNone || b == kNone) return; // it joins nothing
  for (const auto& [from, to] : {std::pair{a, b}, std::pair{b, a}}) {
    arcs.emplace_back(from, to);
    const std::vector<StaticNext>& statics = topology.nodes[from].statics;
    if (std::ranges::any_of(statics, [via = to](const StaticNext& next) { return next.via == via; }))
      nodes.push_back(from);
  }
}

bool Routes::inForce(const Origin& origin, const Status& status) const {
  if (status.nodes[origin.node] == 0) return false;
  if (origin.end != kNone) return status.ends[origin.end] != 0;
  if (origin.routeClass != RouteClass::Static) return true;
  if (origin.via != kNone)
    return std::ranges::any_of(topology_.arcsOf(origin.node),
                               [&](const Arc& arc) { return arc.to == origin.via && status.links[arc.link] != 0; });
  if (origin.edge == kNone) return false;
  const Edge& edge = topology_.edges[origin.edge];
  for (std::uint32_t end = edge.firstEnd; end < edge.firstEnd + edge.endCount; ++end)
    if (topology_.ends[end].node == origin.node && status.ends[end] != 0) return true;
  return false;
}

std::uint64_t Routes::keyOf(const Class& of, const Edge& edge) const {
  const auto level = std::ranges::lower_bound(of.levels, std::pair{-edge.localPref, edge.prependIn});
  return static_cast<std::uint64_t>(level - of.levels.begin()) << 48U;
}

Routes::Taken Routes::take(Best& best, NodeIndex node, std::uint64_t key, std::uint32_t hop,
                           RouteClass routeClass) const {
  if (key > best.key) return Taken::No;
  if (key == best.key) {
    if (hop == best.hop) return Taken::No;
    const bool known = best.tied;
    best.tied = true;
    // Of a tie, the route of the lowest id is the one passed on.
    if (rank(hop) >= rank(best.hop)) return known ? Taken::No : Taken::Tie;
    best.hop = hop;
    best.routeClass = routeClass;
    best.passed = topology_.transit[node] != 0 || (hop & Best::kEdgeBit) != 0;
    return Taken::Tie;
  }
  best = {key, hop, Tier::Learned, routeClass, topology_.transit[node] != 0 || (hop & Best::kEdgeBit) != 0, false};
  return Taken::Better;
}

// Own networks and static routes stand above all that is learned.
void Routes::takeOwn(const Class& of, const Status& status, NodeIndex node, Best& best) const {
  for (const Origin& origin : originsAt(of, node)) {
    if (!inForce(origin, status)) continue;
    if (origin.routeClass == RouteClass::Connected) {
      best = {of.ownKey, kNone, Tier::Connected, RouteClass::Connected, true, false};
      return;
    }
    if (origin.routeClass == RouteClass::Static) {
      const std::uint32_t hop = origin.via != kNone ? origin.via : origin.edge | Best::kEdgeBit;
      if (best.tier != Tier::Static) {
        best = {of.ownKey, hop, Tier::Static, RouteClass::Static, origin.redistribute, false};
      } else {
        best.passed = best.passed || origin.redistribute;
        best.tied = best.tied || hop != best.hop;
        if (rank(hop) < rank(best.hop)) best.hop = hop;
      }
    } else if (best.tier > Tier::Static) {
      take(best, node, keyOf(of, topology_.edges[origin.edge]), origin.edge | Best::kEdgeBit, origin.routeClass);
    }
  }
}

template <class Valid>
void Routes::takeOffers(const Class& of, const RouteTree& tree, const Status& status, NodeIndex node, Best& best,
                        const Valid& valid) const {
  if (best.tier == Tier::Connected || best.tier == Tier::Static || status.nodes[node] == 0) return;
  for (const Way& way : topology_.waysInto(node)) {
    const Best& offered = tree[way.other];
    if (status.links[way.link] == 0 || offered.tier == Tier::None || !valid(way.other)) continue;
    if (passes(of, offered, way)) take(best, node, offered.key + way.cost, way.other, offered.routeClass);
  }
}

const Routes::Passage& Routes::passageOf(const Class& of, RouteClass routeClass) const {
  Passage& out = passages_[of.coverage * kRouteClasses + static_cast<std::size_t>(routeClass)];
  std::call_once(out.found, [&] {
    out.first.reserve(topology_.nodes.size() + 1);
    out.steps.reserve(topology_.waysOut.size());
    for (NodeIndex node = 0; node < topology_.nodes.size(); ++node) {
      out.first.push_back(static_cast<std::uint32_t>(out.steps.size()));
      for (const Way& way : topology_.waysOutOf(node))
        if ((way.deny & classBit(routeClass)) == 0 && !topology_.denies(way.filter, of.covered))
          out.steps.push_back({way.other, way.link, way.cost});
    }
    out.first.push_back(static_cast<std::uint32_t>(out.steps.size()));
  });
  return out;
}

// Each link adds cost and preference is set at the origin, so a route only gets worse on its way: taken best first,
// each node's first route is its best, and all that tie with it were offered before it is passed on. What is not passed
// on need not wait for its turn.
RouteTree Routes::compute(ClassIndex index, const Status& status, Scratch& scratch, std::uint64_t shuffle) const {
  const Class& of = classes()[index];
  RouteTree tree(topology_.nodes.size());
  RadixHeap& heap = scratch.heap;
  for (const Origin& origin : of.origins) {
    Best& best = tree[origin.node];
    if (best.tier != Tier::None) continue;
    takeOwn(of, status, origin.node, best);
    if (best.passed) heap.push(best.key, origin.node);
  }
  const Passage* passage = nullptr;
  RouteClass passing{};
  while (!heap.empty()) {
    const auto [key, node] = heap.pop();
    const Best best = tree[node];
    if (key != best.key || !best.passed) continue;
    if (passage == nullptr || best.routeClass != passing) {
      passing = best.routeClass;
      passage = &passageOf(of, passing);
    }
    const auto relax = [&, hop = node](std::uint32_t from, std::uint32_t to) {
      for (std::uint32_t i = from; i < to; ++i) {
        const Passage::Step& step = passage->steps[i];
        Best& other = tree[step.to];
        if (key + step.cost > other.key || other.tier < Tier::Learned || status.links[step.link] == 0) continue;
        if (take(other, step.to, key + step.cost, hop, best.routeClass) == Taken::Better && other.passed)
          heap.push(other.key, step.to);
      }
    };
    const std::uint32_t first = passage->first[node];
    const std::uint32_t end = passage->first[node + 1];
    const std::uint32_t middle =
        shuffle == 0 || first == end
            ? first
            : first + static_cast<std::uint32_t>((shuffle * 0x9e3779b97f4a7c15U + node) % (end - first));
    relax(middle, end);
    relax(first, middle);
  }
  return tree;
}

bool Routes::affects(const Touched& touched, ClassIndex index, const RouteTree& tree, const Status& status) const {
  if (!touched.nodes.empty()) return true;
  const Class& of = classes()[index];
  return std::ranges::any_of(touched.arcs, [&](const auto& pair) {
    const NodeIndex from = pair.first;
    const NodeIndex to = pair.second;
    const Best& best = tree[from];
    const Best& other = tree[to];
    if (other.tier < Tier::Learned) return false;
    if (other.tier == Tier::Learned && (other.hop == from || other.tied)) return true;
    return best.tier != Tier::None && std::ranges::any_of(topology_.waysOutOf(from), [&](const Way& way) {
             return way.other == to && best.key + way.cost <= other.key && status.links[way.link] != 0 &&
                    passes(of, best, way);
           });
  });
}

// First the routes that no longer stand are found, in the order in which they depend on each other; then they, and what
// has become better, are taken best first as in `compute`.
std::vector<NodeIndex> Routes::repair(ClassIndex index, RouteTree& tree, const Status& status, const Touched& touched,
                                      Scratch& scratch) const {
  const Class& of = classes()[index];
  RadixHeap& heap = scratch.heap;
  scratch.mark.resize(topology_.nodes.size());
  ++scratch.round;
  const auto lost = [&](NodeIndex node) { return scratch.mark[node] == scratch.round; };
  std::vector<NodeIndex> changed;
  std::vector<NodeIndex> invalid;
  const auto lose = [&](NodeIndex node) {
    scratch.mark[node] = scratch.round;
    invalid.push_back(node);
  };
  std::vector<NodeIndex> kept; // still as good, but perhaps by another hop, or another link to the same

  const auto dependsOn = [&](NodeIndex node, NodeIndex source) {
    return tree[node].tier == Tier::Learned && (tree[node].hop == source || tree[node].tied);
  };
  for (const auto& [from, to] : touched.arcs)
    if (dependsOn(to, from)) heap.push(tree[to].key, to);
  for (const NodeIndex node : touched.nodes)
    if (tree[node].tier != Tier::None) heap.push(tree[node].key, node);
  while (!heap.empty()) {
    const NodeIndex node = heap.pop().value;
    if (lost(node) || (!kept.empty() && kept.back() == node)) continue;
    Best now;
    takeOwn(of, status, node, now);
    takeOffers(of, tree, status, node, now, [&](NodeIndex n) { return !lost(n) && tree[n].key < tree[node].key; });
    if (now.key == tree[node].key && now.tier == tree[node].tier) {
      kept.push_back(node);
      continue;
    }
    // With it goes all that hung on it alone; what ties is asked in its turn, once all that it may rest on is known.
    std::size_t next = invalid.size();
    lose(node);
    while (next < invalid.size()) {
      const NodeIndex gone = invalid[next++];
      for (const Way& way : topology_.waysOutOf(gone)) {
        const Best& other = tree[way.other];
        if (other.tier != Tier::Learned || other.key <= tree[gone].key || lost(way.other)) continue;
        if (other.tied)
          heap.push(other.key, way.other);
        else if (other.hop == gone)
          lose(way.other);
      }
    }
  }
  for (const NodeIndex node : kept) {
    Best now;
    takeOwn(of, status, node, now);
    takeOffers(of, tree, status, node, now, [&](NodeIndex n) { return !lost(n) && tree[n].key < tree[node].key; });
    changed.push_back(node);
    tree[node] = now;
  }
  for (const NodeIndex node : invalid) {
    changed.push_back(node);
    tree[node] = {};
  }
  for (const NodeIndex node : invalid) {
    takeOwn(of, status, node, tree[node]);
    takeOffers(of, tree, status, node, tree[node], [&](NodeIndex n) { return !lost(n); });
    if (tree[node].passed) heap.push(tree[node].key, node);
  }
  // What has become better.
  const auto improve = [&](NodeIndex node, Best now) {
    if (lost(node) || now.key >= tree[node].key) return;
    changed.push_back(node);
    tree[node] = now;
    if (now.passed) heap.push(now.key, node);
  };
  for (const NodeIndex node : touched.nodes) {
    Best own;
    takeOwn(of, status, node, own);
    improve(node, own);
  }
  const auto relax = [&](NodeIndex node, const Way& way) {
    const Best& best = tree[node];
    const Best& other = tree[way.other];
    if (best.key + way.cost > other.key || other.tier < Tier::Learned || status.links[way.link] == 0 ||
        !passes(of, best, way))
      return;
    Best now = other;
    const Taken taken = take(now, way.other, best.key + way.cost, node, best.routeClass);
    if (now == other) {
      if (other.tied && other.hop != node) changed.push_back(way.other); // one more, or again, in its tie
      return;
    }
    if (!lost(way.other)) changed.push_back(way.other); // else noted already
    tree[way.other] = now;
    if (taken == Taken::Better && now.passed) heap.push(now.key, way.other);
  };
  for (const auto& [from, to] : touched.arcs)
    if (tree[from].tier != Tier::None && !lost(from))
      for (const Way& way : topology_.waysOutOf(from))
        if (way.other == to) relax(from, way);
  while (!heap.empty()) {
    const auto [key, node] = heap.pop();
    if (key != tree[node].key || !tree[node].passed) continue;
    for (const Way& way : topology_.waysOutOf(node)) relax(node, way);
  }
  return changed;
}

std::vector<NodeIndex> Routes::differences(const RouteTree& before, const RouteTree& now, const Touched& touched) {
  std::vector<NodeIndex> out;
  for (NodeIndex n = 0; n < now.size(); ++n)
    if (now[n] != before[n] || now[n].tied) out.push_back(n);
  // By another link to the same neighbour.
  for (const auto& [from, to] : touched.arcs)
    if (now[to].hop == from) out.push_back(to);
  return out;
}

bool Routes::onPath(const RouteTree& tree, NodeIndex from, NodeIndex node) const {
  for (std::size_t steps = 0; steps <= tree.size(); ++steps) {
    if (from == node) return true;
    const Best& best = tree[from];
    if (best.tier != Tier::Learned || (best.hop & Best::kEdgeBit) != 0) return false;
    from = best.hop;
  }
  return false;
}

std::vector<Candidate> Routes::candidates(const RouteTree& tree, const Status& status, NodeIndex n, PrefixIndex prefix,
                                          std::size_t losers) const {
  const Class& of = classes()[classOf(prefix)];
  const Node& node = topology_.nodes[n];
  // Indexes only: a busy node is offered hundreds, of which few are ever shown.
  struct Offer {
    Tier tier;
    std::uint64_t key;
    std::uint32_t rank;
    RouteClass routeClass;
    std::uint32_t hop; ///< kNone: its own network
  };
  std::vector<Offer> offers;
  bool connected = false;
  for (const Origin& origin : originsAt(of, n)) {
    if (!inForce(origin, status)) continue;
    if (origin.routeClass == RouteClass::Connected) {
      if (!connected) offers.push_back({Tier::Connected, 0, 0, RouteClass::Connected, kNone});
      connected = true;
    } else {
      const bool fixed = origin.routeClass == RouteClass::Static;
      const std::uint32_t hop = origin.via != kNone ? origin.via : origin.edge | Best::kEdgeBit;
      offers.push_back({fixed ? Tier::Static : Tier::Learned, fixed ? 0 : keyOf(of, topology_.edges[origin.edge]),
                        rank(hop), origin.routeClass, hop});
    }
  }
  for (const Way& way : topology_.waysInto(n)) {
    const Best& best = tree[way.other];
    if (best.tier == Tier::None || status.links[way.link] == 0 || !passes(of, best, way) || onPath(tree, way.other, n))
      continue;
    offers.push_back({Tier::Learned, best.key + way.cost, topology_.nodes[way.other].rank, best.routeClass, way.other});
  }
  std::ranges::stable_sort(offers, {}, [](const Offer& o) { return std::tuple(o.tier, o.key, o.rank); });

  constexpr std::uint64_t kCost = (std::uint64_t{1} << 48U) - 1;
  // Where the route began: back along the hops.
  const auto originOf = [&](std::uint32_t hop) -> const std::string& {
    NodeIndex at = n;
    for (std::size_t steps = 0; hop != kNone && steps <= tree.size(); ++steps) {
      if ((hop & Best::kEdgeBit) != 0) return topology_.edges[hop & ~Best::kEdgeBit].id;
      at = hop;
      if (tree[at].tier != Tier::Learned) break;
      hop = tree[at].hop;
    }
    return topology_.idOf(at);
  };
  std::vector<Candidate> out;
  for (const Offer& offer : offers) {
    const Offer& top = offers.front();
    Candidate candidate{.prefix = prefixes()[prefix], .routeClass = offer.routeClass};
    candidate.best = offer.tier == top.tier && offer.key == top.key;
    const auto& [pref, length] = of.levels[offer.key >> 48U];
    if (!candidate.best) {
      if (losers-- == 0) break;
      const auto& best = of.levels[top.key >> 48U];
      if (offer.tier != top.tier)
        candidate.lost_by = top.tier == Tier::Connected ? Step::Connected : Step::Static;
      else if (pref != best.first)
        candidate.lost_by = Step::LocalPref;
      else
        candidate.lost_by = length != best.second ? Step::PathLength : Step::Cost;
    }
    candidate.origin = offer.tier == Tier::Learned ? originOf(offer.hop) : node.id;
    candidate.learned_from = offer.hop == kNone                  ? node.id
                             : (offer.hop & Best::kEdgeBit) != 0 ? topology_.edges[offer.hop & ~Best::kEdgeBit].id
                                                                 : topology_.idOf(offer.hop);
    if (offer.tier == Tier::Learned) {
      candidate.local_pref = -pref;
      candidate.path_length = length;
      candidate.cost = static_cast<std::int64_t>(offer.key & kCost);
    }
    out.push_back(std::move(candidate));
  }
  return out;
}

Step Routes::decision(const Best& best, const std::vector<Candidate>& candidates) {
  if (best.tier == Tier::Connected) return Step::Connected;
  if (best.tier == Tier::Static) return Step::Static;
  if (best.tied) return Step::EqualCost;
  // The strongest rival, which comes first, was beaten last.
  for (const Candidate& candidate : candidates)
    if (!candidate.best) return candidate.lost_by;
  return Step::OnlyRoute;
}

} // namespace rw::routing
