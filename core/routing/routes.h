// Stage two: which routes every node knows. Prefixes that start at the same places and meet the same filters form a
// class, and each class has one tree of routes.
#pragma once

#include "base/radix_heap.h"
#include "net/prefix_set.h"
#include "routing/topology.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <mutex>

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
  static constexpr std::uint64_t kNoKey = ~std::uint64_t{0};
  static constexpr std::uint32_t kEdgeBit = 0x80000000;

  std::uint64_t key = kNoKey; ///< Routes::Class::levels index << 48 | cost: lower is better; what is passed on
  std::uint32_t hop = kNone;  ///< the source: a node, or an edge with kEdgeBit; of a tie, the lowest id's
  Tier tier = Tier::None;
  RouteClass routeClass = RouteClass::Connected;
  bool passed = false; ///< it is passed on at all
  bool tied = false;   ///< other sources are as good
  bool operator==(const Best&) const = default;
};

/// One class's routes, by node.
using RouteTree = std::vector<Best>;

/// A place where a prefix enters the routing, whether it is up or not.
struct Origin {
  NodeIndex node = kNone;
  RouteClass routeClass = RouteClass::Connected;
  std::uint32_t end = kNone; ///< internet and expressroute: the end of the edge
  EdgeIndex edge = kNone;    ///< its edge; static routes that lead to an edge
  NodeIndex via = kNone;     ///< static routes
  bool redistribute = false;
  auto operator<=>(const Origin&) const = default;
};

/// What changed under a tree: arcs (a route passes from the first node to the second) and nodes whose own routes did.
struct Touched {
  std::vector<std::pair<NodeIndex, NodeIndex>> arcs;
  std::vector<NodeIndex> nodes;

  /// A link that is another one now: both ways over it, and each end that has a static route over it.
  void add(const Topology& topology, LinkIndex link);
};

/// The prefixes of a plan in classes, and how the tree of a class comes about. Immutable.
class Routes {
 public:
  struct Class {
    std::vector<Origin> origins;
    std::vector<std::uint64_t> covered;                        ///< by what filters deny (as in Topology::filters)
    std::uint32_t coverage = 0;                                ///< classes with the same `covered` have the same number
    std::vector<std::pair<std::int64_t, std::int64_t>> levels; ///< local preference and path length, the best first
    std::uint64_t ownKey = 0;                                  ///< of own networks and static routes
    bool uniform = false; ///< what is lost can only make routes worse: one route class, and all of it passed on
  };

  explicit Routes(const Topology& topology);
  /// The same, quicker where all that prefixes come from is as it was before.
  Routes(const Topology& topology, const Routes& before);

  /// Every prefix that has a route somewhere; those that are advertised are in it too, so that atoms respect them.
  [[nodiscard]] const net::PrefixSet& prefixes() const { return sorted_->prefixes; }
  [[nodiscard]] ClassIndex classOf(PrefixIndex prefix) const { return sorted_->classOf[prefix]; }
  [[nodiscard]] const std::vector<Class>& classes() const { return sorted_->classes; }
  /// Whether both have the very same prefixes in the very same classes.
  [[nodiscard]] bool sharesWith(const Routes& other) const { return sorted_ == other.sorted_; }

  /// What one thread needs to compute trees.
  struct Scratch {
    RadixHeap heap;
    std::vector<std::uint32_t> mark; ///< by node: the round in which it was found to be lost
    std::uint32_t round = 0;
  };
  /// The tree of a class. `shuffle` other than 0 changes the order of processing, not the answer.
  [[nodiscard]] RouteTree compute(ClassIndex index, const Status& status, Scratch& scratch,
                                  std::uint64_t shuffle = 0) const;
  /// Whether what was touched can change a tree at all.
  [[nodiscard]] bool affects(const Touched& touched, ClassIndex index, const RouteTree& tree,
                             const Status& status) const;
  /// Brings a tree of a uniform class up to date after what was touched. Gives back the nodes whose route is another
  /// one, or may be by another link, or whose tie is (possibly more than once).
  std::vector<NodeIndex> repair(ClassIndex index, RouteTree& tree, const Status& status, const Touched& touched,
                                Scratch& scratch) const;
  /// The same of a tree that was computed anew.
  [[nodiscard]] static std::vector<NodeIndex> differences(const RouteTree& before, const RouteTree& now,
                                                          const Touched& touched);

  /// Every route that a node is offered for a prefix, the best first; of the losers at most `losers`.
  [[nodiscard]] std::vector<Candidate> candidates(const RouteTree& tree, const Status& status, NodeIndex node,
                                                  PrefixIndex prefix, std::size_t losers = SIZE_MAX) const;
  /// The step that made the node's best route the best, given its candidates.
  [[nodiscard]] static Step decision(const Best& best, const std::vector<Candidate>& candidates);

  // The steps of which all this is made, for others who follow routes.

  /// The places of a class at one node.
  [[nodiscard]] static std::span<const Origin> originsAt(const Class& of, NodeIndex node) {
    const auto found = std::ranges::equal_range(of.origins, node, {}, &Origin::node);
    return {found.begin(), found.end()};
  }
  [[nodiscard]] bool inForce(const Origin& origin, const Status& status) const;
  [[nodiscard]] std::uint64_t keyOf(const Class& of, const Edge& edge) const;
  /// Whether a route goes over a way.
  [[nodiscard]] bool passes(const Class& of, const Best& best, const Way& way) const {
    return best.passed && (way.deny & classBit(best.routeClass)) == 0 && !topology_.denies(way.filter, of.covered);
  }
  /// Takes an offer in where it is better, or as good. Says which.
  enum class Taken : std::uint8_t { No, Tie, Better };
  Taken take(Best& best, NodeIndex node, std::uint64_t key, std::uint32_t hop, RouteClass routeClass) const;
  /// What the node itself brings in: own networks, static routes, edges.
  void takeOwn(const Class& of, const Status& status, NodeIndex node, Best& best) const;

 private:
  [[nodiscard]] std::uint32_t rank(std::uint32_t hop) const {
    return (hop & Best::kEdgeBit) != 0 ? topology_.edges[hop & ~Best::kEdgeBit].rank : topology_.nodes[hop].rank;
  }
  /// What its neighbours that `valid` accepts offer it.
  template <class Valid>
  void takeOffers(const Class& of, const RouteTree& tree, const Status& status, NodeIndex node, Best& best,
                  const Valid& valid) const;
  [[nodiscard]] bool onPath(const RouteTree& tree, NodeIndex from, NodeIndex node) const;

  struct Sorted {
    net::PrefixSet prefixes;
    std::vector<ClassIndex> classOf;
    std::vector<Class> classes;
    std::size_t coverages = 0; ///< numbers of them
  };
  static std::shared_ptr<const Sorted> sort(const Topology& topology);

  /// The ways that filters leave to the routes of one route class and coverage, whatever is up.
  struct Passage {
    struct Step {
      NodeIndex to = kNone;
      LinkIndex link = kNone;
      std::uint32_t cost = 1;
    };
    std::vector<std::uint32_t> first; ///< by node, and one more
    std::vector<Step> steps;          ///< out of all nodes, one after the other
    std::once_flag found;
  };
  /// Found once; many classes share one. Several threads may ask.
  [[nodiscard]] const Passage& passageOf(const Class& of, RouteClass routeClass) const;

  const Topology& topology_;
  std::shared_ptr<const Sorted> sorted_;
  mutable std::vector<Passage> passages_; ///< by coverage, then by route class
};

} // namespace rw::routing
