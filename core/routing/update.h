// What an edit changes: two plans of one shape compared, and what was computed of the first carried over to the second.
// A failure and an edit are the same thing: trees are repaired where they were touched, flows that looked at nothing
// that changed keep their answers.
#pragma once

#include "routing/reads.h"
#include "routing/state.h"

namespace rw::routing {

class Update {
 public:
  /// Carries the trees of `before` over to `now`, which has none yet, and repairs them. Nothing where nodes, links or
  /// edges came, went or changed places: then all is computed from nothing.
  static std::optional<Update> between(const State& before, State& now);

  /// Whether the answer of the flow at position `flow` of the new plan may differ from what it was; `looked` is what it
  /// looked at then.
  [[nodiscard]] bool touches(std::size_t flow, const Looked& looked) const;
  /// The same in numbers of the new state. For flows that are not touched.
  [[nodiscard]] std::shared_ptr<const Looked> renumbered(const std::shared_ptr<const Looked>& looked) const;

 private:
  Update(const State& before, State& now);
  void compareObjects();
  void comparePrefixes();
  void compareEdges();
  void compareNodes();
  void compareLinks();
  void carryTrees();
  void carry(ClassIndex index, ClassIndex from);
  /// What was touched under a tree; nothing where it must be computed anew.
  [[nodiscard]] std::optional<Touched> touchedOf(ClassIndex index, ClassIndex from) const;
  [[nodiscard]] bool inRanges(const net::Prefix& range) const;
  /// A resource's number in the new state; kNone where it is gone.
  [[nodiscard]] std::uint32_t renumbered(std::uint32_t resource) const;

  const State& before_;
  State& now_;
  Reads old_, new_;
  std::vector<ClassIndex> newClass_;    ///< by old class: the one that took its place; kNone: none did
  std::vector<ClassIndex> oldClass_;    ///< by new class: one whose tree is a start
  std::vector<std::uint8_t> changed_;   ///< by resource of `now`
  std::vector<NodeIndex> nodes_;        ///< that came up or went down, or at which an edge's end did
  std::vector<LinkIndex> links_;        ///< that pass routes or packets otherwise for all
  std::vector<std::uint32_t> filtered_; ///< arcs whose filter may differ
  std::vector<EdgeIndex> preferred_;    ///< edges whose routes are preferred otherwise
  std::vector<net::Prefix> ranges_;     ///< in which addresses may be matched or answered otherwise
  std::vector<std::uint8_t> flows_;     ///< by position: it, or an object that it names, changed
  bool all_ = false;
};

} // namespace rw::routing
