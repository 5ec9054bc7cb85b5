// The lowest round trips there are, policy ignored: what a flow's own is compared with (routing-model 6).
#pragma once

#include "routing/summary.h"

#include <limits>
#include <set>

namespace rw::analysis {

class References {
 public:
  explicit References(const routing::Topology& topology);

  /// The fastest ways between nodes and ends of edges over what is up, computed when they are asked for. For one
  /// thread.
  class Ways {
   public:
    Ways(const routing::Topology& topology, const routing::Status& status) : topology_(topology), status_(status) {}
    /// While more is down than in `before`, which outlives this and knows every end: only what no longer stands of it
    /// is computed anew.
    Ways(const Ways& before, const routing::Status& status)
        : topology_(before.topology_), status_(status), before_(&before) {}
    /// One way in ms from a node to the end; infinite where there is none, or the end is down.
    [[nodiscard]] double to(std::uint32_t end, routing::NodeIndex from) const;
    /// What it takes at least, at no cost: what it took before.
    [[nodiscard]] double atLeast(std::uint32_t end, routing::NodeIndex from) const {
      return before_ == nullptr ? 0 : before_->to(end, from);
    }

   private:
    /// Whether the way from a node is as it was, with all of its links up.
    [[nodiscard]] bool stands(const routing::FastestTo& ways, routing::NodeIndex from) const;

    const routing::Topology& topology_;
    const routing::Status& status_;
    const Ways* before_ = nullptr;
    /// From each end, as many nodes will ask; anew from each node that asks, as few will.
    mutable std::unordered_map<routing::NodeIndex, routing::FastestTo> ways_;
  };

  /// Round trips to Microsoft's edge in ms; infinite where there is none.
  struct Lowest {
    double expressRoute = std::numeric_limits<double>::infinity(); ///< of groups that can use ExpressRoute
    double internet = std::numeric_limits<double>::infinity();     ///< of others
  };
  /// There is none for an inbound flow.
  [[nodiscard]] Lowest lowest(const plan::Flow& flow, const Ways& ways) const;
  /// Whether a group makes a detour by the limits of the design.
  [[nodiscard]] bool hairpin(const routing::FlowSummary& summary, const Lowest& lowest) const;
  /// Whether some edge that is up offers the flow's service and can be reached from where the flow starts, or is
  /// answered.
  [[nodiscard]] bool couldBeServed(const plan::Flow& flow, const routing::Status& status, const Ways& ways) const;

 private:
  [[nodiscard]] bool offers(routing::EdgeIndex edge, const plan::Flow& flow) const;
  const routing::Topology& topology_;
  std::vector<std::set<std::string>> offered_; ///< by edge: services that a circuit offers
};

} // namespace rw::analysis
