// Stage two: which routes every node knows. Prefixes that start at the same places and meet the same filters form a
// class and are computed once; each class is computed when it is first asked for.
#pragma once

#include "net/prefix_set.h"
#include "routing/topology.h"

#include <cstdint>

namespace rw::routing {

using PrefixIndex = std::uint32_t;
using ClassIndex = std::uint32_t;

/// Where a route is learned from: a neighbour, or an own edge; neither for own networks.
struct Source {
  NodeIndex node = kNone;
  EdgeIndex edge = kNone;
  bool operator==(const Source&) const = default;
};

/// How a node came by its best route. Lower is better.
enum class Tier : std::uint8_t { Connected, Static, Learned, None };

/// A node's best route of one class.
struct Best {
  Tier tier = Tier::None;
  RouteClass routeClass = RouteClass::Connected;
  bool passed = false;     ///< it is passed on at all
  std::uint32_t first = 0; ///< its sources in RouteTree::sources, in order of id
  std::uint32_t count = 0;
  std::uint32_t origin = kNone; ///< node, or edge where `originIsEdge`, of the route that is passed on
  bool originIsEdge = false;
  std::int64_t localPref = 0;
  std::int64_t pathLength = 0;
  std::int64_t cost = 0;
};

/// One class's routes at every node.
struct RouteTree {
  std::vector<Best> best; ///< by node
  std::vector<Source> sources;
  [[nodiscard]] bool has(NodeIndex node) const { return best[node].tier != Tier::None; }
  [[nodiscard]] std::size_t bytes() const {
    return best.capacity() * sizeof(Best) + sources.capacity() * sizeof(Source);
  }
  [[nodiscard]] std::span<const Source> of(NodeIndex node) const {
    return {&sources[best[node].first], best[node].count};
  }
};

/// A place where a prefix enters the routing.
struct Origin {
  NodeIndex node = kNone;
  RouteClass routeClass = RouteClass::Connected;
  EdgeIndex edge = kNone; ///< internet and expressroute; static routes that lead to an own edge
  NodeIndex via = kNone;  ///< static routes
  bool redistribute = false;
  auto operator<=>(const Origin&) const = default;
};

class Routes {
 public:
  Routes(const Topology& topology, std::uint64_t shuffle);

  /// Every prefix that has a route somewhere; those that are advertised are in it too, so that atoms respect them.
  [[nodiscard]] const net::PrefixSet& prefixes() const { return prefixes_; }
  [[nodiscard]] ClassIndex classOf(PrefixIndex prefix) const { return classOf_[prefix]; }
  /// The routes of a prefix; computed at the first call.
  [[nodiscard]] const RouteTree& tree(PrefixIndex prefix) const;
  /// Between flows: forgets trees that were not used for long once they take more than `bytes`. They are computed again
  /// when they are asked for; references from before are no longer valid.
  void trim(std::size_t bytes) const;
  /// The first prefix of the chain that the node has a route to, or kNone.
  [[nodiscard]] PrefixIndex match(NodeIndex node, std::span<const PrefixIndex> chain) const;
  /// Whether the node has a route, other than a default, to the prefix or into it.
  [[nodiscard]] bool reaches(NodeIndex node, const net::Prefix& prefix) const;
  /// Every route that the node was offered for this prefix, the best first; of the losers at most `losers`.
  [[nodiscard]] std::vector<Candidate> candidates(NodeIndex node, PrefixIndex prefix,
                                                  std::size_t losers = SIZE_MAX) const;
  /// The step that made the node's best route of this prefix the best, given its candidates.
  [[nodiscard]] Step decision(NodeIndex node, PrefixIndex prefix, const std::vector<Candidate>& candidates) const;

 private:
  RouteTree compute(ClassIndex index) const;
  /// The place of a source's id among all ids.
  [[nodiscard]] std::uint32_t rank(const Source& source) const;
  [[nodiscard]] bool passes(const Arc& arc, const Best& best, ClassIndex index) const;
  [[nodiscard]] bool onPath(const RouteTree& tree, NodeIndex from, NodeIndex node) const;

  struct Class {
    std::vector<Origin> origins;
    std::vector<bool> denied; ///< by index into denyPrefixes_: covered by it
    mutable std::optional<RouteTree> tree;
    mutable std::uint64_t used = 0; ///< when it was asked for last
  };
  const Topology& topology_;
  net::PrefixSet prefixes_;
  std::vector<ClassIndex> classOf_;
  std::vector<Class> classes_;
  std::unordered_map<net::Prefix, std::size_t, net::PrefixHash> denyPrefixes_;
  std::uint64_t shuffle_;
  mutable std::uint64_t now_ = 0;
  mutable std::size_t bytes_ = 0; ///< that all trees take
};

} // namespace rw::routing
