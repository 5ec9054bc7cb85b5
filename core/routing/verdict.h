// What the routing core says of each flow: the paths both ways, hop by hop, and whether they hold. Ids are the plan's.
#pragma once

#include "plan/plan.h"

namespace rw::routing {

using plan::RouteClass;

enum class Verdict : std::uint8_t { Symmetric, Asymmetric, Unreachable };

/// Why a flow is not delivered; None where it is.
enum class Cause : std::uint8_t {
  None,
  NoRoute,        ///< a node has no route to the destination
  Loop,           ///< the same node twice with the same addresses
  NotAdvertised,  ///< nobody advertises the address that is answered or called
  PrivateSource,  ///< it leaves with a private source
  NoNatState,     ///< the answer reaches the owner of its address, which has no session for it
  NoSessionState, ///< a stateful device sees only one half of the conversation
  WrongSource,    ///< the answer leaves with another source than the address that was called
};

/// The step that made a route the one that is used.
enum class Step : std::uint8_t {
  OnlyRoute,     ///< nothing else was there
  LongestPrefix, ///< a less specific route lost
  Connected,     ///< the node's own network
  Static,        ///< a route written by hand
  LocalPref,
  PathLength,
  Cost,
  EqualCost, ///< several are equal to the end
  Session,   ///< the answer leaves by the edge of its session, whatever the routes say
};

/// The names of the format: `no-session-state`, `longest_prefix`. Empty for Cause::None.
std::string_view toString(Verdict verdict);
std::string_view toString(Cause cause);
std::string_view toString(Step step);
std::string_view toString(RouteClass routeClass);

/// A route that a node was offered.
struct Candidate {
  net::Prefix prefix;
  RouteClass routeClass = RouteClass::Connected;
  std::string origin;       ///< the node or edge that originated it
  std::string learned_from; ///< the neighbour or own edge; the node itself for its own networks; a static route's `via`
  std::int64_t local_pref = 100;
  std::int64_t path_length = 0;
  std::int64_t cost = 0;
  bool best = false;              ///< used (of a tie, every one is)
  Step lost_by = Step::OnlyRoute; ///< where not best: the step at which it lost
};

struct Translation {
  std::string from; ///< address before
  std::string to;   ///< address behind
};

/// One node on a path.
struct Hop {
  std::string node;
  std::string link;   ///< the link by which the packet came here; empty at the start and behind an edge
  net::Prefix prefix; ///< the matched prefix
  RouteClass routeClass = RouteClass::Connected;
  std::string origin;
  std::string learned_from; ///< where the next route comes from: a neighbour, an own edge, the node itself at the end;
                            ///< empty: the node has no route, and `prefix` says nothing
  Step decided_by = Step::OnlyRoute;
  bool equal_cost = false;
  double latency_ms = 0; ///< one way, from the start of this direction (of this leg) to here
  std::optional<Translation> source_nat;
  std::optional<Translation> destination_nat;
  bool keeps_state = false;
  std::vector<Candidate> lost; ///< the routes to the same destination that were there and lost
};

/// What comes of one group of a service's prefixes that is routed alike.
struct GroupResult {
  std::string group; ///< the longest prefix around it, or `hosts` for what is published without addresses
  bool can_use_expressroute = false;
  Verdict verdict = Verdict::Symmetric;
  bool delivered = true;
  Cause cause = Cause::None;
  std::string at;        ///< the node, or `microsoft`, where it fails first; else empty
  std::string edge_out;  ///< the edge of the request; empty where it reaches none
  std::string edge_back; ///< the edge of the answer, also where it dies on its way there
  bool out_by_expressroute = false;
  std::optional<double> rtt_ms;   ///< both directions, to Microsoft's edge and back; nothing where either has no edge
  int branches = 1;               ///< equal-cost branches that were followed; the result is the worst one's
  bool edges_tie = false;         ///< two edges tie somewhere on the way
  bool assumes_microsoft = false; ///< rests on Microsoft's choice between several edges
  std::vector<std::string> tied_edges;
  std::vector<Hop> forward;
  std::vector<Hop> back;
};

/// What comes of one flow: the worst of its groups.
struct FlowResult {
  std::string flow;
  plan::FlowDirection direction = plan::FlowDirection::Outbound;
  plan::Intended intended = plan::Intended::Either;
  std::int64_t people = 0;         ///< at the site (outbound)
  std::size_t worst = 0;           ///< the group that decides
  std::vector<GroupResult> groups; ///< at least one

  [[nodiscard]] const GroupResult& deciding() const { return groups[worst]; }
  /// Whether any group that is bound takes another path than the plan asks for.
  [[nodiscard]] const GroupResult* offIntended() const;
};

/// One row of a node's routing table: every candidate for one prefix, the best first.
struct TableRow {
  net::Prefix prefix;
  Step decided_by = Step::OnlyRoute;
  std::vector<Candidate> candidates;
};

} // namespace rw::routing
