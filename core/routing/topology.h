// Stage one: the plan as a graph with dense indexes. Only what is up is in it; nothing of it changes afterwards.
#pragma once

#include "base/geo.h"
#include "routing/routing.h"

#include <unordered_map>
#include <unordered_set>

namespace rw::routing {

using NodeIndex = std::uint32_t;
using EdgeIndex = std::uint32_t;
inline constexpr std::uint32_t kNone = 0xffffffff;

/// A route filter of one direction of a link, as sets.
struct Filter {
  std::uint8_t classes = 0;          ///< bit per RouteClass
  std::vector<net::Prefix> prefixes; ///< stops every route that one of them covers
};

/// A link in one direction: routes pass from its node to `to`, packets the other way.
struct Arc {
  NodeIndex to = kNone;
  std::uint32_t link = kNone;
  std::int64_t cost = 1;
  double latency_ms = 0;
  Filter deny;
  std::uint32_t opposite = 0; ///< the same link's other direction, in the arcs of `to`
};

struct StaticNext {
  net::Prefix prefix;
  NodeIndex via = kNone;  ///< an adjacent node, or
  EdgeIndex edge = kNone; ///< an own edge
  bool redistribute = false;
};

struct Node {
  std::string id;
  std::uint32_t rank = 0; ///< place of its id among all ids: breaks ties
  bool up = true;
  bool transit = true;
  bool acceptExpressRoute = true;
  bool acceptInternet = true;
  bool keepsState = false;
  bool symmetricReturn = false;
  std::uint32_t stateGroup = 0; ///< nodes with the same one count as one
  std::optional<GeoPoint> place;
  std::vector<net::Prefix> prefixes;
  std::vector<StaticNext> statics;
  std::vector<Arc> arcs;
};

struct Edge {
  std::string id;
  std::uint32_t rank = 0;
  bool expressRoute = false;
  std::vector<NodeIndex> at; ///< where it hangs and is up: none, one, or two
  std::int64_t localPref = 100;
  std::int64_t prependIn = 0;
  double latency_ms = 0;
  bool latencyKnown = true;        ///< given or estimated; an egress without a figure counts as 0
  std::uint8_t families = 1;       ///< bit per net::Family
  std::vector<net::Prefix> learns; ///< what it originates inside
  std::optional<GeoPoint> meets;   ///< where it meets Microsoft: the meet-me location; an egress's own place
  std::vector<plan::Advertisement> advertise;
  bool privateAsn = false; ///< prepends do not count
};

struct Pool {
  std::string id;
  NodeIndex at = kNone;
  bool inbound = false;
  const plan::NatPool* declared = nullptr;
};

class Topology {
 public:
  Topology(const plan::Plan& plan, const Options& options);

  const plan::Plan plan; ///< a snapshot: shares its tables
  std::vector<Node> nodes;
  std::vector<Edge> edges;
  std::vector<Pool> pools;        ///< of devices that are up, in the plan's order
  std::vector<std::string> links; ///< ids by link index
  std::vector<double> linkLatency;

  [[nodiscard]] NodeIndex node(const std::string& id) const;
  [[nodiscard]] EdgeIndex edge(const std::string& id) const;
  [[nodiscard]] const std::string& idOf(NodeIndex node) const { return nodes[node].id; }

  /// The fastest ways to one node, policy ignored.
  struct FastestTo {
    std::vector<double> latency_ms; ///< by node; infinite where there is none
    std::vector<NodeIndex> next;    ///< by node: the next one on the way
  };
  /// Computed at the first call for a target. Not for several threads at once.
  const FastestTo& fastestTo(NodeIndex target) const;

 private:
  void addNodes(const std::unordered_set<std::string>& down);
  void addLinks(const std::unordered_set<std::string>& down);
  void addStatics();
  void addEdges(const std::unordered_set<std::string>& down);
  void rankIds();

  std::unordered_map<std::string, NodeIndex> nodeIndex_;
  std::unordered_map<std::string, EdgeIndex> edgeIndex_;
  mutable std::unordered_map<NodeIndex, FastestTo> fastest_;
};

/// 64512–65534 and 4200000000–4294967294 (RFC 6996).
bool isPrivateAsn(std::int64_t asn);

} // namespace rw::routing
