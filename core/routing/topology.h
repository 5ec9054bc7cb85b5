// Stage one: the plan as a graph with dense indexes. What is up is apart from it (Status), so that a failure and a plan
// with the element down are the same.
#pragma once

#include "base/geo.h"
#include "net/prefix_set.h"
#include "routing/routing.h"

#include <array>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace rw::routing {

using NodeIndex = std::uint32_t;
using EdgeIndex = std::uint32_t;
using LinkIndex = std::uint32_t;
inline constexpr std::uint32_t kNone = 0xffffffff;

constexpr std::uint8_t classBit(RouteClass routeClass) {
  return static_cast<std::uint8_t>(1U << static_cast<unsigned>(routeClass));
}

/// A link seen from one of its ends. Routes pass out of the node and into it; packets go the other way.
struct Arc {
  NodeIndex to = kNone;
  LinkIndex link = kNone;
  std::uint32_t cost = 1;
  std::uint8_t denyOut = 0;    ///< bit per RouteClass that is not passed to `to`
  std::uint8_t denyIn = 0;     ///< bit per RouteClass that is not learned from `to`
  std::uint32_t filterOut = 0; ///< number of a filter (Topology::filters)
  std::uint32_t filterIn = 0;
  double latency_ms = 0;
  bool operator==(const Arc&) const = default;
};

/// An arc as route computation wants it, in one direction: small, with all that stops a route.
struct Way {
  NodeIndex other = kNone;
  LinkIndex link = kNone;
  std::uint32_t cost = 1;
  std::uint32_t deny : 8 = 0; ///< bit per RouteClass that is not passed, or not accepted where it comes in
  std::uint32_t filter : 24 = 0;
};

struct StaticNext {
  net::Prefix prefix;
  NodeIndex via = kNone;  ///< a node, or
  EdgeIndex edge = kNone; ///< an edge
  bool redistribute = false;
  bool operator==(const StaticNext&) const = default;
};

struct Node {
  std::string id;
  std::uint32_t rank = 0; ///< place of its id among all ids: breaks ties
  bool transit = true;
  std::uint8_t accepts = 0xff; ///< bit per RouteClass
  bool keepsState = false;
  bool symmetricReturn = false;
  std::uint32_t stateGroup = 0; ///< nodes with the same one count as one
  NodeIndex site = kNone;       ///< of segments and devices: the site that they stand in
  std::optional<GeoPoint> place;
  std::vector<net::Prefix> prefixes;
  std::vector<StaticNext> statics;
  std::vector<std::uint32_t> pools; ///< indexes into Topology::pools, in the plan's order
  bool operator==(const Node&) const = default;
};

/// A node at which an edge hangs.
struct End {
  EdgeIndex edge = kNone;
  NodeIndex node = kNone;
  bool operator==(const End&) const = default;
};

struct Edge {
  std::string id;
  std::uint32_t rank = 0;
  bool expressRoute = false;
  std::uint32_t firstEnd = 0; ///< its ends in Topology::ends: none, one, or two
  std::uint32_t endCount = 0;
  std::array<std::uint32_t, 2> physical{kNone, kNone}; ///< of a circuit: the end of its primary and secondary link
  std::int64_t localPref = 100;
  std::int64_t prependIn = 0;
  double latency_ms = 0;
  bool latencyKnown = true;        ///< given or estimated; an egress without a figure counts as 0
  std::uint8_t families = 1;       ///< bit per net::Family
  std::vector<net::Prefix> learns; ///< what it originates inside
  std::optional<GeoPoint> meets;   ///< where it meets Microsoft: the meet-me location; an egress's own place
  std::vector<plan::Advertisement> advertise;
  bool privateAsn = false; ///< prepends do not count
  [[nodiscard]] bool serves(net::Family family) const { return (families >> static_cast<unsigned>(family) & 1U) != 0; }
  [[nodiscard]] RouteClass routeClass() const { return expressRoute ? RouteClass::Expressroute : RouteClass::Internet; }
};

struct Pool {
  std::string id;
  NodeIndex at = kNone;
  bool inbound = false;
  std::vector<net::Prefix> prefixes;
  std::vector<bool> serves; ///< by edge
  bool operator==(const Pool&) const = default;
};

/// Elements that are down together, by index.
struct Outage {
  std::vector<NodeIndex> nodes;
  std::vector<LinkIndex> links;
  std::vector<EdgeIndex> edges;
  std::vector<std::pair<EdgeIndex, std::size_t>> physical; ///< of an edge: 0 primary, 1 secondary
};

/// What is up. A link is up only while both of its nodes are; an end of an edge while its node, its edge and one of its
/// physical links there are.
struct Status {
  std::vector<std::uint8_t> nodes;
  std::vector<std::uint8_t> links;
  std::vector<std::uint8_t> ends;
  std::vector<std::array<std::uint8_t, 2>> physical; ///< by edge
  bool operator==(const Status&) const = default;
};

class Topology {
 public:
  explicit Topology(const plan::Plan& plan);
  /// The same, quicker where it differs from another one in properties of links and NAT pools only.
  static Topology after(const plan::Plan& plan, const Topology& before);

  plan::Plan plan; ///< a snapshot: shares its tables
  std::vector<Node> nodes;
  std::vector<Arc> arcs;             ///< of all nodes, one after the other
  std::vector<Way> waysOut;          ///< as `arcs`: of routes out of the node
  std::vector<Way> waysIn;           ///< as `arcs`: of routes into the node
  std::vector<std::uint8_t> transit; ///< by node, as in `nodes`
  std::vector<Edge> edges;
  std::vector<End> ends;
  std::vector<Pool> pools;                                ///< in the plan's order
  std::vector<std::string> links;                         ///< ids by link index
  std::vector<std::pair<NodeIndex, NodeIndex>> linkNodes; ///< a and b; kNone where the plan names no node
  std::vector<double> linkLatency;
  std::vector<net::Prefix> deniable; ///< every prefix that some filter denies, each once
  std::vector<std::uint64_t>
      filters; ///< each a bit per prefix in `deniable`, in `filterWords` words; the first is empty
  std::size_t filterWords = 0;
  Status status; ///< as the plan has it

  [[nodiscard]] NodeIndex node(const std::string& id) const;
  [[nodiscard]] EdgeIndex edge(const std::string& id) const;
  [[nodiscard]] const std::string& idOf(NodeIndex node) const { return nodes[node].id; }
  [[nodiscard]] std::span<const Arc> arcsOf(NodeIndex node) const {
    return {arcs.data() + firstArc_[node], firstArc_[node + 1] - firstArc_[node]};
  }
  [[nodiscard]] std::span<const Way> waysOutOf(NodeIndex node) const {
    return {waysOut.data() + firstArc_[node], firstArc_[node + 1] - firstArc_[node]};
  }
  [[nodiscard]] std::span<const Way> waysInto(NodeIndex node) const {
    return {waysIn.data() + firstArc_[node], firstArc_[node + 1] - firstArc_[node]};
  }

  /// Whether a filter stops a route that the prefixes `covered` (as in a filter) cover.
  [[nodiscard]] bool denies(std::uint32_t filter, const std::vector<std::uint64_t>& covered) const {
    for (std::size_t word = 0; word < filterWords; ++word)
      if ((filters[filter * filterWords + word] & covered[word]) != 0) return true;
    return false;
  }

  /// What goes down with the elements of these ids (as routing::Options::failed has them). Unknown ids mean nothing.
  [[nodiscard]] Outage outageOf(const std::vector<std::string>& ids) const;
  /// Takes an outage's elements down, with all that cannot be up without them.
  void takeDown(const Outage& outage, Status& status) const;

 private:
  void addNodes();
  void addLinks();
  void addEdges();
  void addStatics();
  void addPools();
  void rankIds();
  void collectDeniable();
  /// Reads links that differ from those before. False, with nothing of use done, where more than costs, latencies,
  /// filters and condition of links does, or where all filters together name other prefixes.
  bool updateLinks(const plan::Plan& before);
  /// Reads a link: all of it but its arcs, which it gives back as its first node has it; nothing where it joins
  /// nothing.
  std::optional<Arc> readLink(LinkIndex index);
  [[nodiscard]] static Arc reversed(Arc arc, NodeIndex to);
  void updateLink(LinkIndex index);
  /// Sets what a filter denies; gives back its number, or that of the empty one.
  std::uint32_t setFilter(std::uint32_t number, const std::vector<plan::RouteFilter>& denied);
  [[nodiscard]] Way wayOut(const Arc& arc) const { return way(arc, arc.denyOut, arc.filterOut, arc.to); }
  [[nodiscard]] Way wayIn(const Arc& arc, NodeIndex holder) const { return way(arc, arc.denyIn, arc.filterIn, holder); }
  [[nodiscard]] Way way(const Arc& arc, std::uint8_t deny, std::uint32_t filter, NodeIndex learner) const;
  /// Notes the risk groups that an element is in; `add` puts it into an outage.
  template <class Add> void shareRisks(const plan::Element& element, const Add& add);

  std::vector<std::uint32_t> firstArc_;                       ///< by node, and one more
  std::unordered_map<std::string_view, NodeIndex> nodeIndex_; ///< keys live in the plan
  std::unordered_map<std::string_view, EdgeIndex> edgeIndex_;
  std::unordered_map<std::string, Outage> riskGroups_;
  std::unordered_map<net::Prefix, std::uint32_t, net::PrefixHash> deniableIndex_;
  std::vector<std::int64_t> denials_; ///< by prefix in `deniable`: how often filters name it
};

/// The fastest ways to one node over what is up, policy ignored.
struct FastestTo {
  std::vector<double> latency_ms; ///< by node; infinite where there is none
  std::vector<NodeIndex> next;    ///< by node: the next one on the way
};
FastestTo fastestTo(const Topology& topology, const Status& status, NodeIndex target);

/// 64512–65534 and 4200000000–4294967294 (RFC 6996).
bool isPrivateAsn(std::int64_t asn);

} // namespace rw::routing
