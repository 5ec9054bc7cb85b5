// The lowest round trips there are, policy ignored: what a flow's own is compared with (routing-model 6).
#pragma once

#include "routing/summary.h"

#include <set>

namespace rw::analysis {

class References {
 public:
  explicit References(const routing::Topology& topology);

  /// The fastest ways between nodes and ends of edges over what is up, computed when they are asked for: from each end
  /// once where many nodes will ask, from each node once where few will. For one thread.
  class Ways {
   public:
    enum class Asked : std::uint8_t { ByMany, ByFew };
    Ways(const routing::Topology& topology, const routing::Status& status, Asked asked)
        : topology_(topology), status_(status), asked_(asked) {}
    /// One way in ms from a node to the end; infinite where there is none, or the end is down.
    [[nodiscard]] double to(std::uint32_t end, routing::NodeIndex from) const;

   private:
    const routing::Topology& topology_;
    const routing::Status& status_;
    Asked asked_;
    mutable std::unordered_map<routing::NodeIndex, routing::FastestTo> ways_;
  };

  /// Whether a group of an outbound flow makes a detour by the limits of the design.
  [[nodiscard]] bool hairpin(const plan::Flow& flow, const routing::FlowSummary& summary, const Ways& ways) const;
  /// Whether some edge that is up offers the flow's service and can be reached from where the flow starts, or is
  /// answered.
  [[nodiscard]] bool couldBeServed(const plan::Flow& flow, const routing::Status& status, const Ways& ways) const;

 private:
  [[nodiscard]] bool offers(routing::EdgeIndex edge, const plan::Flow& flow) const;
  const routing::Topology& topology_;
  std::vector<std::set<std::string>> offered_; ///< by edge: services that a circuit offers
};

} // namespace rw::analysis
