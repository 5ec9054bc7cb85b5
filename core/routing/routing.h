// The routing core: topology -> routes -> forwarding -> verdict. A pure function of the plan.
#pragma once

#include "routing/verdict.h"

#include <atomic>
#include <memory>

namespace rw::routing {

/// The local preference of what no edge prefers: own networks and static routes.
inline constexpr std::int64_t kLearnedLocalPref = 100;

struct Options {
  /// Elements taken down besides those that the plan has down: ids of links, sites, segments, devices, edges, meet-me
  /// locations, risk groups; `circuit/primary` and `circuit/secondary` for physical links.
  std::vector<std::string> failed;
  /// Only these flows; all where empty.
  std::vector<std::string> flows;
  /// Work is given up soon after this becomes true; the result is then incomplete and must be dropped.
  const std::atomic<bool>* cancelled = nullptr;
  /// Tests only: shuffles the order in which routes are processed; 0 keeps it. The answer is the same.
  std::uint64_t shuffle = 0;
};

class Topology;
class State;
struct FlowSummary;
struct Looked;

/// The computed network: what every node knows, and what comes of every flow. Immutable; several threads may ask.
class Network {
 public:
  /// Services and meet-me locations that the plan takes from a catalogue must be in it already.
  Network(const plan::Plan& plan, Options options);
  /// The same, quicker where `before` is of a plan that differs little, as after an edit: what did not change is taken
  /// over from it. It is not needed any longer afterwards.
  Network(const plan::Plan& plan, const Network& before, Options options);
  ~Network();
  Network(Network&&) noexcept;

  /// The verdict of every flow of the plan, in its order, without hops: they cost more than the verdicts.
  [[nodiscard]] const std::vector<FlowResult>& verdicts() const;
  /// One flow with its paths, hop by hop; nothing where the plan has no such flow or it was not asked for.
  [[nodiscard]] std::optional<FlowResult> explained(const std::string& flow) const;
  /// Every flow with its paths, hop by hop.
  [[nodiscard]] std::vector<FlowResult> flows() const;

  /// Work was given up; the rest is unknown.
  [[nodiscard]] bool incomplete() const;

  /// A node's table, longest prefixes first; empty where there is no such node or it is down.
  [[nodiscard]] std::vector<TableRow> table(const std::string& node) const;
  /// Whether the node has any ExpressRoute route, and from which neighbours it is offered some.
  [[nodiscard]] std::vector<std::string> expressRouteFrom(const std::string& node) const;
  /// The one-way latency of a link: given, or estimated from the distance.
  [[nodiscard]] double linkLatency(const std::string& link) const;
  /// The lowest round trip from a node to any edge that is up and offers the service, ignoring policy, with that edge;
  /// nothing where none is reachable. `internetOnly` counts only internet egresses.
  struct Reference {
    std::string edge;
    double rtt_ms = 0;
    std::vector<std::string> path; ///< nodes, from the one asked for to the one that holds the edge
  };
  [[nodiscard]] std::optional<Reference> reference(const std::string& node, const std::string& service,
                                                   bool internetOnly) const;

  /// The plan that it was computed from.
  [[nodiscard]] const plan::Plan& plan() const;

  // For the analysis, by index.
  [[nodiscard]] const Topology& topology() const;
  [[nodiscard]] const State& state() const;
  /// The flows that were computed, as positions in the plan, and what was found of each.
  [[nodiscard]] const std::vector<std::uint32_t>& computed() const;
  [[nodiscard]] const std::vector<FlowSummary>& summaries() const;
  /// What each of them looked at; empty where the plan is too large to keep it.
  [[nodiscard]] const std::vector<std::shared_ptr<const Looked>>& looked() const;

 private:
  struct Data;
  std::unique_ptr<Data> data_;
};

} // namespace rw::routing
