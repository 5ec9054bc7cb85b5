// A condition with an outage on top, for thousands of outages in a row: of the routes that it changes only those are
// found that somebody asks for, and the trees of what stands are looked into, not copied.
#pragma once

#include "routing/state.h"

#include <unordered_map>

namespace rw::routing {

/// For one thread.
class FailedState final : public Condition {
 public:
  explicit FailedState(const State& whole);

  /// What an outage changes: places by index.
  struct Difference {
    std::vector<NodeIndex> nodes;
    std::vector<LinkIndex> links;
    std::vector<std::uint32_t> ends;
    std::vector<EdgeIndex> physical; ///< edges that lose a physical link
  };
  /// Takes an outage's elements down, until `restore`.
  const Difference& takeDown(const Outage& outage);
  /// Back to where it was before `takeDown`.
  void restore();

  [[nodiscard]] Best best(ClassIndex index, NodeIndex node) const override;
  /// Of a class that is not uniform: the nodes whose route is another one, or may be by another link.
  [[nodiscard]] std::vector<NodeIndex> changed(ClassIndex index) const;

 private:
  /// How an outage bears on a class.
  struct Bearing {
    /// The routes before it; where it may have made some of them better, those that there are now.
    const RouteTree* tree = nullptr;
    std::uint64_t least = Best::kNoKey; ///< routes whose key is below this one are as they were
    std::size_t slots = 0;              ///< where its nodes begin in `slots_`
  };
  [[nodiscard]] const Bearing& bearingOn(ClassIndex index) const;
  /// The least key of the routes that a loss hits first: what hangs on them has a higher one.
  [[nodiscard]] std::uint64_t leastHit(const RouteTree& tree) const;

  /// What is known of a node's route of a uniform class, on which an outage can bring only losses.
  struct Note {
    std::size_t slot;
    Best best;
    bool lost = false;  ///< it is worse than before
    bool found = false; ///< `best` is what there is now
  };
  [[nodiscard]] Note& noteOf(const Bearing& bearing, NodeIndex node) const {
    return notes_[slots_[bearing.slots + node] - 1];
  }
  [[nodiscard]] bool isNoted(const Bearing& bearing, NodeIndex node) const { return slots_[bearing.slots + node] != 0; }
  /// Whether it is noted to be lost; once it is noted, or need not be.
  [[nodiscard]] bool isLost(const Bearing& bearing, NodeIndex node) const {
    return (*bearing.tree)[node].key >= bearing.least && noteOf(bearing, node).lost;
  }
  /// Whether a route is as good as before; notes it, and all that it hangs on.
  bool stands(ClassIndex index, const Bearing& bearing, NodeIndex node) const;
  /// The same, once all that it hangs on is noted.
  [[nodiscard]] Note judge(ClassIndex index, const Bearing& bearing, NodeIndex node) const;
  /// Finds what a node has instead of a route that is lost, with all that this hangs on.
  void findDetour(ClassIndex index, const Bearing& bearing, NodeIndex node) const;

  const State& whole_;
  Difference difference_;
  Touched touched_;
  std::vector<std::uint8_t> isTouched_; ///< by node: it is down, has own routes that are, or a way into it is

  mutable std::vector<Bearing> bearings_; ///< by class; without a tree: not known yet
  mutable std::vector<ClassIndex> asked_; ///< classes whose bearing is known
  mutable std::unordered_map<ClassIndex, RouteTree> anew_;
  mutable std::vector<std::uint32_t> slots_; ///< by class in `asked_`, and node: 1 + place in `notes_`; 0: none
  mutable std::vector<Note> notes_;

  // While a route is looked for.
  mutable Routes::Scratch scratch_;
  mutable std::vector<NodeIndex> open_;
  mutable std::vector<NodeIndex> passed_;       ///< nodes by which the detour may lead
  mutable std::vector<std::uint64_t> distance_; ///< by node: what it costs on from there
  mutable std::vector<Best> now_;               ///< by node: the best that is known so far
};

} // namespace rw::routing
