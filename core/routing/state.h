// A condition whose trees of routes are kept whole, each computed when it is first asked for.
#pragma once

#include "routing/condition.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace rw::routing {

class State final : public Condition {
 public:
  State(const Topology& topology, const Routes& routes, Status status, std::uint64_t shuffle = 0);

  [[nodiscard]] Best best(ClassIndex index, NodeIndex node) const override { return tree(index)[node]; }
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
  std::vector<NodeIndex> bringUpToDate(ClassIndex index, RouteTree& tree, const Touched& touched, bool anew) const;

  /// Between flows, on one thread: forgets trees that were not used for long once they take more than `bytes`. They
  /// are computed again when they are asked for; references from before are no longer valid.
  void trim(std::size_t bytes);

 private:
  void store(ClassIndex index, std::shared_ptr<RouteTree> tree) const;

  std::uint64_t shuffle_ = 0;
  mutable std::vector<std::atomic<const RouteTree*>> trees_;
  mutable std::vector<std::shared_ptr<RouteTree>> owned_; ///< by class
  mutable std::array<std::mutex, 32> locks_;              ///< by class
  mutable std::vector<std::uint32_t> used_;               ///< by class: when it was asked for last; only while trimming
  std::uint32_t now_ = 0;
};

} // namespace rw::routing
