// The network in one condition: what is up, and the routes that follow. Stage three and four look at it.
#pragma once

#include "routing/routes.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace rw::routing {

class State {
 public:
  State(const Topology& topology, const Routes& routes, Status status, std::uint64_t shuffle = 0);
  /// The same condition with trees of its own, for another thread to change.
  State(const State& other);
  State& operator=(const State&) = delete;

  const Topology& topology;
  const Routes& routes;
  [[nodiscard]] const Status& status() const { return status_; }

  /// The tree of a class, computed at the first call. Several threads may ask.
  [[nodiscard]] const RouteTree& tree(ClassIndex index) const;
  [[nodiscard]] const RouteTree& treeOf(PrefixIndex prefix) const { return tree(routes.classOf(prefix)); }
  /// The tree, or nullptr where nobody asked for it yet.
  [[nodiscard]] const RouteTree* known(ClassIndex index) const { return trees_[index].load(std::memory_order_acquire); }
  [[nodiscard]] std::vector<Candidate> candidates(NodeIndex node, PrefixIndex prefix,
                                                  std::size_t losers = SIZE_MAX) const {
    return routes.candidates(treeOf(prefix), status_, node, prefix, losers);
  }

  /// The tree, for another condition to start from; nothing where nobody asked for it yet. Nobody may change it.
  [[nodiscard]] std::shared_ptr<RouteTree> share(ClassIndex index) const;
  /// Before anybody asks: this is the tree of a class.
  void adopt(ClassIndex index, std::shared_ptr<RouteTree> tree) { store(index, std::move(tree)); }
  /// Brings the tree of a class as it was before a change up to date, and says what changed (see Routes::repair).
  /// `anew`: the class was not uniform before.
  void bringUpToDate(ClassIndex index, RouteTree& tree, const Touched& touched, bool anew,
                     std::vector<Routes::Old>& old) const;

  /// Between flows, on one thread: forgets trees that were not used for long once they take more than `bytes`. They
  /// are computed again when they are asked for; references from before are no longer valid.
  void trim(std::size_t bytes);

  /// What an outage changes: places by index.
  struct Difference {
    std::vector<NodeIndex> nodes;
    std::vector<LinkIndex> links;
    std::vector<std::uint32_t> ends;
    std::vector<EdgeIndex> physical; ///< edges that lose a physical link
  };
  /// Takes an outage's elements down, until `restore`, for one thread and in a copy of its own. Trees are repaired when
  /// they are next asked for.
  const Difference& takeDown(const Outage& outage);
  /// A change of entries, class by class.
  struct Changed {
    ClassIndex index;
    std::vector<Routes::Old> old;
  };
  /// Repairs the trees of these classes at once, as far as they are known, and gives back what changed.
  const std::vector<Changed>& repair(std::span<const ClassIndex> classes);
  /// Back to where it was before `takeDown`.
  void restore();

 private:
  void repair(ClassIndex index) const;
  void store(ClassIndex index, std::shared_ptr<RouteTree> tree) const;

  Status status_;
  std::uint64_t shuffle_ = 0;
  mutable std::vector<std::atomic<const RouteTree*>> trees_;
  mutable std::vector<std::shared_ptr<RouteTree>> owned_; ///< by class
  mutable std::array<std::mutex, 32> locks_;              ///< by class
  mutable std::vector<std::uint32_t> used_;               ///< by class: when it was asked for last; only while trimming
  std::uint32_t now_ = 0;

  // While an outage is in force.
  bool down_ = false;
  Status before_;
  Difference difference_;
  Touched touched_;
  mutable std::vector<Changed> changed_;
  mutable std::vector<Changed> spare_;          ///< emptied entries, to use their memory again
  mutable std::vector<std::uint32_t> repaired_; ///< by class: the number of the outage that it was repaired for
  std::uint32_t outage_ = 0;
  mutable std::vector<ClassIndex> passing_; ///< trees that were first computed meanwhile
};

/// What one flow's evaluation looked at: while none of it changes, nor an object that the flow names, the answer is the
/// same.
struct Looked {
  std::vector<std::uint32_t> resources; ///< numbers of Reads, each once, in order
  std::vector<net::Prefix> ranges;      ///< addresses and ranges that were looked up, each once, in order
};

/// Notes what evaluations look at.
class Reads {
 public:
  explicit Reads(const State& state)
      : nodes_(state.topology.nodes.size()), trees_(state.routes.classes().size() * nodes_),
        ends_(state.topology.ends.size()) {}

  [[nodiscard]] std::uint32_t ofTree(ClassIndex index, NodeIndex node) const {
    return static_cast<std::uint32_t>(index * nodes_ + node);
  }
  [[nodiscard]] std::uint32_t ofEnd(std::uint32_t end) const { return static_cast<std::uint32_t>(trees_ + end); }
  [[nodiscard]] std::uint32_t ofNode(NodeIndex node) const { return static_cast<std::uint32_t>(trees_ + ends_ + node); }
  [[nodiscard]] std::size_t count() const { return trees_ + ends_ + nodes_; }
  /// Those of trees come first.
  [[nodiscard]] std::size_t trees() const { return trees_; }

  void tree(ClassIndex index, NodeIndex node) { looked_.resources.push_back(ofTree(index, node)); }
  void end(std::uint32_t end) { looked_.resources.push_back(ofEnd(end)); }
  void node(NodeIndex node) { looked_.resources.push_back(ofNode(node)); }
  /// Which prefixes, or advertised ranges, it lies in or has in it mattered.
  void range(const net::Prefix& range) {
    if (looked_.ranges.empty() || looked_.ranges.back() != range) looked_.ranges.push_back(range);
  }
  void address(const net::Address& address) { range(net::Prefix::host(address)); }
  /// All that was noted since the last call.
  Looked take();
  void clear() {
    looked_.resources.clear();
    looked_.ranges.clear();
  }

 private:
  std::size_t nodes_;
  std::size_t trees_;
  std::size_t ends_;
  Looked looked_;
};

} // namespace rw::routing
