#include "routing/routes.h"

#include <algorithm>
#include <map>
#include <queue>
#include <random>
#include <tuple>

namespace rw::routing {

namespace {

bool acceptsClass(RouteClass routeClass, const Node& node) {
  if (routeClass == RouteClass::Expressroute) return node.acceptExpressRoute;
  if (routeClass == RouteClass::Internet) return node.acceptInternet;
  return true;
}

/// What learned routes are ranked by: preference, then path length, then cost. Sorts best first.
using Key = std::tuple<std::int64_t, std::int64_t, std::int64_t>;
Key keyOf(std::int64_t localPref, std::int64_t pathLength, std::int64_t cost) { return {-localPref, pathLength, cost}; }

constexpr std::int64_t kLearnedLocalPref = 100;

} // namespace

Routes::Routes(const Topology& topology, std::uint64_t shuffle) : topology_(topology), shuffle_(shuffle) {
  std::map<net::Prefix, std::vector<Origin>> origins;
  for (NodeIndex n = 0; n < topology.nodes.size(); ++n) {
    const Node& node = topology.nodes[n];
    if (!node.up) continue;
    for (const net::Prefix& prefix : node.prefixes) origins[prefix].push_back({.node = n});
    for (const StaticNext& next : node.statics)
      origins[next.prefix].push_back({.node = n,
                                      .routeClass = RouteClass::Static,
                                      .edge = next.edge,
                                      .via = next.via,
                                      .redistribute = next.redistribute});
  }
  for (const Pool& pool : topology.pools)
    for (const net::Prefix& prefix : pool.declared->prefixes) origins[prefix].push_back({.node = pool.at});
  for (const plan::PublishedEndpoint& endpoint : topology.plan.published_endpoints) {
    if (!endpoint.public_ip) continue;
    const NodeIndex holder =
        topology.node(endpoint.translated_at.empty() ? endpoint.server.id : endpoint.translated_at.id);
    if (holder != kNone && topology.nodes[holder].up)
      origins[net::Prefix::host(*endpoint.public_ip)].push_back({.node = holder});
  }
  for (EdgeIndex e = 0; e < topology.edges.size(); ++e)
    for (const NodeIndex at : topology.edges[e].at)
      for (const net::Prefix& prefix : topology.edges[e].learns)
        origins[prefix].push_back(
            {.node = at,
             .routeClass = topology.edges[e].expressRoute ? RouteClass::Expressroute : RouteClass::Internet,
             .edge = e});
  // Advertised ranges have no routes of their own, but addresses inside and outside one are answered differently.
  for (const Edge& edge : topology.edges)
    for (const plan::Advertisement& advertised : edge.advertise) origins[advertised.prefix];

  for (const Node& node : topology.nodes)
    for (const Arc& arc : node.arcs)
      for (const net::Prefix& prefix : arc.deny.prefixes) denyPrefixes_.emplace(prefix, denyPrefixes_.size());

  std::map<std::pair<std::vector<Origin>, std::vector<bool>>, ClassIndex> known;
  for (auto& [prefix, list] : origins) {
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
    std::vector<bool> denied(denyPrefixes_.size());
    for (const auto& [deny, index] : denyPrefixes_) denied[index] = deny.covers(prefix);
    prefixes_.add(prefix);
    const auto [found, added] = known.emplace(std::pair{list, denied}, static_cast<ClassIndex>(classes_.size()));
    if (added) classes_.push_back({list, std::move(denied), {}});
    classOf_.push_back(found->second);
  }
  prefixes_.freeze();
}

std::uint32_t Routes::rank(const Source& source) const {
  return source.node != kNone ? topology_.nodes[source.node].rank : topology_.edges[source.edge].rank;
}

const RouteTree& Routes::tree(PrefixIndex prefix) const {
  const ClassIndex index = classOf_[prefix];
  const Class& known = classes_[index];
  if (!known.tree) {
    known.tree = compute(index);
    bytes_ += known.tree->bytes();
  }
  known.used = now_;
  return *known.tree;
}

void Routes::trim(std::size_t bytes) const {
  ++now_;
  // Most flows of one site follow each other: what the last ones used is worth keeping.
  constexpr std::uint64_t kRecent = 16;
  if (bytes_ <= bytes) return;
  for (const Class& known : classes_)
    if (known.tree && known.used + kRecent < now_) {
      bytes_ -= known.tree->bytes();
      known.tree.reset();
    }
}

bool Routes::passes(const Arc& arc, const Best& best, ClassIndex index) const {
  if (!best.passed) return false;
  if ((arc.deny.classes >> static_cast<unsigned>(best.routeClass) & 1U) != 0) return false;
  if (!acceptsClass(best.routeClass, topology_.nodes[arc.to])) return false;
  const Class& routeClass = classes_[index];
  for (const net::Prefix& deny : arc.deny.prefixes)
    if (routeClass.denied[denyPrefixes_.at(deny)]) return false;
  return true;
}

// Each link adds cost and preference is set at the origin, so a route only gets worse on its way: taken best first,
// each node's first route is its best, and all that tie with it come in the same round.
RouteTree Routes::compute(ClassIndex index) const {
  const Class& routeClass = classes_[index];
  RouteTree tree;
  tree.best.resize(topology_.nodes.size());

  struct Offer {
    Key key;
    NodeIndex node;
    Source source;
    RouteClass routeClass;
    std::uint32_t origin;
    bool originIsEdge;
    bool operator<(const Offer& other) const { return key > other.key; }
  };
  std::priority_queue<Offer> offers;
  std::mt19937_64 random(shuffle_ + 1);

  const auto passOn = [&](NodeIndex n) {
    const Best& best = tree.best[n];
    const Node& node = topology_.nodes[n];
    if (!best.passed) return;
    std::vector<std::size_t> order(node.arcs.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    if (shuffle_ != 0) std::ranges::shuffle(order, random);
    for (const std::size_t i : order) {
      const Arc& arc = node.arcs[i];
      if (tree.best[arc.to].tier != Tier::None || !passes(arc, best, index)) continue;
      offers.push({keyOf(best.localPref, best.pathLength, best.cost + arc.cost),
                   arc.to,
                   {n, kNone},
                   best.routeClass,
                   best.origin,
                   best.originIsEdge});
    }
  };
  const auto settle = [&](NodeIndex n, Tier tier, RouteClass cls, std::vector<Source>& sources) -> Best& {
    std::ranges::sort(sources, {}, [this](const Source& source) { return rank(source); });
    sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
    Best& best = tree.best[n];
    best.tier = tier;
    best.routeClass = cls;
    best.first = static_cast<std::uint32_t>(tree.sources.size());
    best.count = static_cast<std::uint32_t>(sources.size());
    tree.sources.insert(tree.sources.end(), sources.begin(), sources.end());
    return best;
  };

  // Own networks and static routes stand above all that is learned.
  std::map<NodeIndex, std::vector<const Origin*>> own;
  for (const Origin& origin : routeClass.origins) {
    if (origin.routeClass == RouteClass::Connected || origin.routeClass == RouteClass::Static)
      own[origin.node].push_back(&origin);
  }
  for (const auto& [n, list] : own) {
    const bool connected =
        std::ranges::any_of(list, [](const Origin* o) { return o->routeClass == RouteClass::Connected; });
    std::vector<Source> sources;
    bool redistribute = connected;
    for (const Origin* origin : list)
      if (!connected) {
        sources.push_back({origin->via, origin->via == kNone ? origin->edge : kNone});
        redistribute = redistribute || origin->redistribute;
      }
    Best& best = settle(n, connected ? Tier::Connected : Tier::Static,
                        connected ? RouteClass::Connected : RouteClass::Static, sources);
    best.passed = redistribute;
    best.origin = n;
    best.localPref = kLearnedLocalPref;
  }
  for (const auto& [n, list] : own) passOn(n);
  for (const Origin& origin : routeClass.origins)
    if (origin.routeClass == RouteClass::Internet || origin.routeClass == RouteClass::Expressroute)
      if (const Edge& edge = topology_.edges[origin.edge]; tree.best[origin.node].tier == Tier::None)
        offers.push({keyOf(edge.localPref, edge.prependIn, 0),
                     origin.node,
                     {kNone, origin.edge},
                     origin.routeClass,
                     origin.edge,
                     true});

  std::vector<Offer> round;
  std::vector<Source> sources;
  while (!offers.empty()) {
    round.clear();
    const Key key = offers.top().key;
    for (; !offers.empty() && offers.top().key == key; offers.pop())
      if (tree.best[offers.top().node].tier == Tier::None) round.push_back(offers.top());
    std::ranges::stable_sort(round, {}, [&](const Offer& offer) { return std::pair{offer.node, rank(offer.source)}; });
    for (std::size_t i = 0; i < round.size();) {
      const Offer& lead = round[i]; // of a tie, the lowest neighbour's is the one passed on
      sources.clear();
      for (; i < round.size() && round[i].node == lead.node; ++i) sources.push_back(round[i].source);
      Best& best = settle(lead.node, Tier::Learned, lead.routeClass, sources);
      best.passed = topology_.nodes[lead.node].transit || lead.source.node == kNone;
      best.origin = lead.origin;
      best.originIsEdge = lead.originIsEdge;
      best.localPref = -std::get<0>(key);
      best.pathLength = std::get<1>(key);
      best.cost = std::get<2>(key);
    }
    // Only now: an offer of the same round must not be overtaken.
    NodeIndex last = kNone;
    for (const Offer& offer : round)
      if (offer.node != last) passOn(last = offer.node);
  }
  return tree;
}

PrefixIndex Routes::match(NodeIndex node, std::span<const PrefixIndex> chain) const {
  for (const PrefixIndex prefix : chain)
    if (tree(prefix).has(node)) return prefix;
  return kNone;
}

bool Routes::reaches(NodeIndex node, const net::Prefix& prefix) const {
  const auto near = prefixes_.overlapping(prefix);
  return std::ranges::any_of(near, [&](PrefixIndex i) { return !prefixes_[i].isDefault() && tree(i).has(node); });
}

bool Routes::onPath(const RouteTree& tree, NodeIndex from, NodeIndex node) const {
  for (std::size_t steps = 0; steps <= topology_.nodes.size(); ++steps) {
    if (from == node) return true;
    const Best& best = tree.best[from];
    if (best.tier != Tier::Learned) return false;
    const Source source = tree.of(from).front();
    if (source.node == kNone) return false;
    from = source.node;
  }
  return false;
}

std::vector<Candidate> Routes::candidates(NodeIndex n, PrefixIndex prefix, std::size_t losers) const {
  const ClassIndex index = classOf_[prefix];
  const RouteTree& known = tree(prefix);
  const Node& node = topology_.nodes[n];
  // Indexes only: a busy node is offered hundreds, of which few are ever shown.
  struct Offer {
    Tier tier;
    Key key;
    std::uint32_t rank;
    RouteClass routeClass;
    Source source; ///< neither set: its own network
    std::uint32_t origin;
    bool originIsEdge;
  };
  std::vector<Offer> offers;
  bool connected = false;
  for (const Origin& origin : classes_[index].origins) {
    if (origin.node != n) continue;
    if (origin.routeClass == RouteClass::Connected) {
      if (!connected) offers.push_back({Tier::Connected, {}, 0, RouteClass::Connected, {}, n, false});
      connected = true;
    } else if (origin.routeClass == RouteClass::Static) {
      const Source via{origin.via, origin.via == kNone ? origin.edge : kNone};
      offers.push_back({Tier::Static, {}, rank(via), RouteClass::Static, via, n, false});
    } else {
      const Edge& edge = topology_.edges[origin.edge];
      offers.push_back({Tier::Learned,
                        keyOf(edge.localPref, edge.prependIn, 0),
                        edge.rank,
                        origin.routeClass,
                        {kNone, origin.edge},
                        origin.edge,
                        true});
    }
  }
  for (const Arc& back : node.arcs) {
    const Best& best = known.best[back.to];
    if (best.tier == Tier::None) continue;
    const Arc& arc = topology_.nodes[back.to].arcs[back.opposite];
    if (!passes(arc, best, index) || onPath(known, back.to, n)) continue;
    offers.push_back({Tier::Learned,
                      keyOf(best.localPref, best.pathLength, best.cost + arc.cost),
                      topology_.nodes[back.to].rank,
                      best.routeClass,
                      {back.to, kNone},
                      best.origin,
                      best.originIsEdge});
  }
  std::ranges::stable_sort(offers, {}, [](const Offer& o) { return std::tuple(o.tier, o.key, o.rank); });

  std::vector<Candidate> out;
  for (const Offer& offer : offers) {
    const Offer& top = offers.front();
    Candidate candidate{.prefix = prefixes_[prefix], .routeClass = offer.routeClass};
    candidate.best = offer.tier == top.tier && offer.key == top.key;
    if (!candidate.best) {
      if (losers-- == 0) break;
      if (offer.tier != top.tier)
        candidate.lost_by = top.tier == Tier::Connected ? Step::Connected : Step::Static;
      else if (std::get<0>(offer.key) != std::get<0>(top.key))
        candidate.lost_by = Step::LocalPref;
      else
        candidate.lost_by = std::get<1>(offer.key) != std::get<1>(top.key) ? Step::PathLength : Step::Cost;
    }
    candidate.origin = offer.originIsEdge ? topology_.edges[offer.origin].id : topology_.idOf(offer.origin);
    candidate.learned_from = offer.source.node != kNone   ? topology_.idOf(offer.source.node)
                             : offer.source.edge != kNone ? topology_.edges[offer.source.edge].id
                                                          : node.id;
    if (offer.tier == Tier::Learned) {
      candidate.local_pref = -std::get<0>(offer.key);
      candidate.path_length = std::get<1>(offer.key);
      candidate.cost = std::get<2>(offer.key);
    }
    out.push_back(std::move(candidate));
  }
  return out;
}

Step Routes::decision(NodeIndex node, PrefixIndex prefix, const std::vector<Candidate>& candidates) const {
  const Best& best = tree(prefix).best[node];
  if (best.tier == Tier::Connected) return Step::Connected;
  if (best.tier == Tier::Static) return Step::Static;
  if (best.count > 1) return Step::EqualCost;
  // The strongest rival, which comes first, was beaten last.
  for (const Candidate& candidate : candidates)
    if (!candidate.best) return candidate.lost_by;
  return Step::OnlyRoute;
}

} // namespace rw::routing
