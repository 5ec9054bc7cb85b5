// What people are told of a flow: its paths hop by hop, with what decided at each and what lost. Ids instead of
// indexes.
#pragma once

#include "routing/state.h"
#include "routing/summary.h"

namespace rw::routing {

/// Without hops.
FlowResult resultOf(const Topology& topology, const plan::Flow& flow, const FlowSummary& summary);

/// For one thread.
class Explainer {
 public:
  explicit Explainer(const State& state)
      : state_(state), topology_(state.topology), evaluator_(state), summary_(state.topology) {}

  /// The whole of it, with the worst outcome's hops of each group.
  [[nodiscard]] FlowResult explain(const plan::Flow& flow) const;

 private:
  /// Why a node takes the route it takes: its best routes of a prefix, and the strongest that lost.
  struct Explanation {
    Step step = Step::OnlyRoute;
    std::vector<Candidate> candidates;
  };
  const Explanation& why(NodeIndex node, PrefixIndex prefix) const;
  [[nodiscard]] std::vector<Hop> hops(const std::vector<std::shared_ptr<const Walk>>& legs, Cause cause) const;
  [[nodiscard]] Hop hop(const Visit& visit, double offset) const;

  const State& state_;
  const Topology& topology_;
  Evaluator evaluator_;
  mutable Summary summary_;
  /// Hops at one node share these.
  mutable std::unordered_map<std::uint64_t, Explanation> explanations_;
};

} // namespace rw::routing
