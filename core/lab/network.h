// What the lab is built of: a router for each node that is up, the wires between them, and the outside.
#pragma once

#include "base/geo.h"
#include "net/prefix_set.h"
#include "plan/plan.h"

#include <functional>
#include <map>

namespace rw::lab {

/// The namespaces that no node can be called by: ids are in lower case.
inline constexpr const char* kMicrosoft = "MICROSOFT";
inline constexpr const char* kInternet = "INTERNET";
inline constexpr std::int64_t kMicrosoftAsn = 12076;
inline constexpr std::int64_t kInternetAsn = 64511; ///< for documentation (RFC 5398), and so not private

/// TCP and UDP ports of the flows' servers; clients use higher ones, so a port tells request from answer.
inline constexpr int kFirstPort = 20000;
inline constexpr int kLastPort = 39999;

/// One cable. Its ends are the interfaces `wNa` at router `a` and `wNb` at router `b`, N being its number.
struct Wire {
  std::string a;
  std::string b;
  std::string carries; ///< id of the link or edge
};
struct WireEnd {
  std::size_t wire = 0;
  bool b = false;
  [[nodiscard]] std::string interface() const { return "w" + std::to_string(wire) + (b ? "b" : "a"); }
  [[nodiscard]] net::Address address(net::Family family) const;
  [[nodiscard]] WireEnd other() const { return {wire, !b}; }
};

struct Neighbour {
  WireEnd end; ///< this node's
  std::size_t node = 0;
  std::int64_t cost = 1;                   ///< of routes that are passed to it
  std::vector<plan::RouteFilter> withheld; ///< from it
};
struct Attachment {
  WireEnd end;
  std::size_t edge = 0;
};
struct StaticRoute {
  net::Prefix prefix;
  std::vector<WireEnd> via; ///< this node's ends
  bool redistribute = false;
};

struct Node {
  std::string id;
  std::string box; ///< the namespace: devices that share their sessions stand in one
  bool sharesBox = false;
  const plan::Device* device = nullptr; ///< sites and segments: none
  bool transit = true;
  plan::Accept accept;
  std::string stateGroup;          ///< its id where it shares its sessions with no other
  std::vector<net::Prefix> own;    ///< its networks, pools and published addresses
  std::vector<net::Prefix> speaks; ///< where its people and proxies speak from
  std::vector<StaticRoute> statics;
  std::vector<Neighbour> neighbours;
  std::vector<Attachment> edges;
  std::vector<const plan::NatPool*> pools;

  [[nodiscard]] bool keepsState() const { return device != nullptr && device->keepsState(); }
  [[nodiscard]] bool returnsSymmetrically() const { return device != nullptr && device->returnsSymmetrically(); }
};

/// A way out that is up.
struct Edge {
  std::string id;
  bool expressRoute = false;
  std::int64_t localPref = 100;
  std::int64_t prependIn = 0;
  double latency_ms = 0;
  std::vector<plan::IpFamily> families;
  std::vector<plan::Advertisement> advertise;
  std::int64_t prependAsn = 0;
  std::vector<net::Prefix> offers; ///< what Microsoft announces over it
  std::optional<GeoPoint> meets;   ///< the meet-me location; an egress's own place
  std::vector<WireEnd> ends;       ///< the outside's
  [[nodiscard]] bool serves(net::Family family) const;
};

/// The whole lab. Nodes and edges are in the order of their ids, which breaks ties; `plan` is renumbered and outlives
/// it.
struct Network {
  std::vector<Node> nodes;
  std::vector<Edge> edges;
  std::vector<Wire> wires;
  WireEnd internetEnd;     ///< of the wire between the two outside, Microsoft's end
  bool ipv6 = false;       ///< the plan has IPv6 somewhere
  net::PrefixSet prefixes; ///< all that is routed or announced: parts of a range that these tell apart may differ

  std::map<std::string, GeoPoint> places; ///< of sites, segments and devices that have one

  [[nodiscard]] std::optional<GeoPoint> placeOf(const std::string& id) const;
  [[nodiscard]] const Node* node(const std::string& id) const;
  [[nodiscard]] std::vector<net::Family> families() const;
  /// The nodes at which a packet to this address ends: those with the longest own network that contains it.
  [[nodiscard]] std::vector<const Node*> holders(const net::Address& address) const;
};

/// The one-way latency of a link in ms, by which it costs where the plan gives no cost.
using LatencyOf = std::function<double(const std::string& link)>;

/// Refuses what the lab's routers cannot express: numbers beyond what a BGP attribute holds, more wires than addresses,
/// links inside a group of devices that share their sessions.
Result<Network> networkOf(const plan::Plan& plan, const LatencyOf& latencyOf);

} // namespace rw::lab
