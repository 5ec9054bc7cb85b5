// What the analysis keeps of an evaluated flow: its verdict by group, and what it lays on the network. By index, so
// that thousands of failures can be compared.
#pragma once

#include "routing/evaluate.h"

namespace rw::routing {

/// What carries traffic, by dense index: links, edges and their ends in two directions, nodes in one.
struct Carriers {
  explicit Carriers(const Topology& topology)
      : links(static_cast<std::uint32_t>(topology.links.size())),
        edges(static_cast<std::uint32_t>(topology.edges.size())),
        ends(static_cast<std::uint32_t>(topology.ends.size())),
        nodes(static_cast<std::uint32_t>(topology.nodes.size())) {}
  std::uint32_t links, edges, ends, nodes;

  /// From a to b of the plan's link, or back.
  [[nodiscard]] std::uint32_t link(LinkIndex link, bool back) const { return 2 * link + (back ? 1U : 0U); }
  /// Out of the enterprise (`down` false) or into it.
  [[nodiscard]] std::uint32_t edge(EdgeIndex edge, bool down) const { return 2 * (links + edge) + (down ? 1U : 0U); }
  [[nodiscard]] std::uint32_t end(std::uint32_t end, bool down) const {
    return 2 * (links + edges + end) + (down ? 1U : 0U);
  }
  [[nodiscard]] std::uint32_t node(NodeIndex node) const { return 2 * (links + edges + ends) + node; }
  [[nodiscard]] std::uint32_t count() const { return 2 * (links + edges + ends) + nodes; }
};

/// The part of a flow's demand that a carrier bears.
struct Share {
  std::uint32_t carrier = 0;
  float up = 0;   ///< of what leaves the enterprise, 0 to 1
  float down = 0; ///< of what enters it
  /// In Mbit/s.
  [[nodiscard]] double of(const plan::Demand& demand) const {
    return up * demand.up_mbps.value + down * demand.down_mbps.value;
  }
  bool operator==(const Share&) const = default;
};

struct GroupSummary {
  std::optional<net::Prefix> group;
  bool canUseExpressRoute = false;
  Verdict verdict = Verdict::Symmetric;
  Cause cause = Cause::None;
  NodeIndex at = kNone; ///< kNone with a cause: at Microsoft
  EdgeIndex edgeOut = kNone;
  EdgeIndex edgeBack = kNone;
  std::optional<double> rtt;
  std::uint32_t branches = 1;
  bool assumesMicrosoft = false;
  std::vector<EdgeIndex> ties; ///< edges that tie somewhere on the way, in order of id; none or at least two
  bool operator==(const GroupSummary&) const = default;
};

struct FlowSummary {
  std::vector<GroupSummary> groups;   ///< at least one
  std::uint32_t worst = 0;            ///< the group that decides
  std::vector<Share> shares;          ///< in order of carrier; only of what is delivered
  std::vector<std::uint64_t> keepers; ///< who keeps sessions of it, with the address that they gave it; in order
  [[nodiscard]] const GroupSummary& deciding() const { return groups[worst]; }
  [[nodiscard]] bool delivered() const { return deciding().cause == Cause::None; }
  bool operator==(const FlowSummary&) const = default;
};

/// Sums up what is found of flows. For one thread.
class Summary {
 public:
  explicit Summary(const Topology& topology);
  /// The one of a flow without groups (its site is down, or nothing is there to reach) is unreachable, without a route.
  [[nodiscard]] FlowSummary of(const plan::Flow& flow, const std::vector<EvaluatedGroup>& groups);

 private:
  /// Lays a part of a flow's demand on all that an outcome crosses.
  void lay(const Outcome& outcome, float share, bool inbound);
  void layLegs(const std::vector<std::shared_ptr<const Walk>>& walks, float share, bool down);
  void note(std::uint32_t carrier, float share, bool down);
  [[nodiscard]] std::vector<Share> takeShares();

  const Topology& topology_;
  Carriers carriers_;
  std::vector<Share> noted_;         ///< by carrier
  std::vector<std::uint64_t> marks_; ///< a bit per carrier that bears something
  std::size_t count_ = 0;            ///< of those
};

} // namespace rw::routing
