// Stage three: packets through the network. Follows a request and its answer node by node, translating and keeping
// state as the devices do, along every equal-cost branch.
#pragma once

#include "routing/microsoft.h"

namespace rw::routing {

/// Source and destination of a packet.
struct Addresses {
  net::Address src;
  net::Address dst;
  bool operator==(const Addresses&) const = default;
  [[nodiscard]] Addresses reversed() const { return {dst, src}; }
};

/// One node on the way of a packet.
struct Visit {
  NodeIndex node = kNone;
  LinkIndex link = kNone;     ///< by which it came
  PrefixIndex prefix = kNone; ///< matched; kNone where the node has no route
  Source next;                ///< where it goes; neither set: it has arrived
  bool bySession = false;     ///< leaves by the edge of its session, whatever the routes say
  double latency_ms = 0;
  Addresses in;  ///< as it arrived
  Addresses out; ///< as it left
};

/// What a device (or a group that shares state) keeps of a request.
struct Session {
  std::uint32_t group = 0;
  Addresses before;
  Addresses after;
  EdgeIndex cameBy = kNone; ///< the edge by which the call came into the enterprise
};

/// How a walk ended.
enum class Ending : std::uint8_t { Arrived, Left, NoRoute, Loop };

/// One branch of one packet's way.
struct Walk {
  std::vector<Visit> visits;
  Ending end = Ending::Arrived;
  EdgeIndex edge = kNone;        ///< by which it left
  double latency_ms = 0;         ///< inside the enterprise
  double share = 1;              ///< of the packets: each node splits them evenly among equal routes
  Cause failure = Cause::None;   ///< the first one on the way; the walk goes on without the packet, to learn its edge
  std::size_t failedAt = 0;      ///< the visit where that is
  std::vector<Session> sessions; ///< of a request: what its devices keep
  bool home = false;             ///< of an answer: its way leads to the one that asked
  [[nodiscard]] NodeIndex last() const { return visits.back().node; }
};

/// For one thread.
class Forwarding {
 public:
  Forwarding(const Condition& state, Reads& reads) : state_(state), reads_(reads) {}

  /// What is done to a request on its way besides routing.
  struct Treatment {
    EdgeIndex cameBy = kNone;           ///< inbound: the edge of entry
    std::optional<net::Address> called; ///< inbound: the public address,
    NodeIndex translatedAt = kNone;     ///< rewritten here
    std::optional<net::Address> server; ///< to this
  };
  /// Every branch of a request from `start`. Outbound requests carry no treatment; translate them afterwards.
  [[nodiscard]] std::vector<Walk> request(NodeIndex start, const Addresses& packet, const Treatment& treatment) const;
  /// An outbound request's source translation, now that its edge is known: one walk for each part of the pool that is
  /// answered differently. The source is left alone where it is public or no device on the way has a pool.
  [[nodiscard]] std::vector<Walk> translated(Walk request) const;
  /// Notes what the devices on a request's way keep of it, for its answer. `cameBy` is the edge of entry of an inbound
  /// call.
  void keepSessions(Walk& request, EdgeIndex cameBy) const;
  /// Every branch of the answer from `start`, through the devices that kept what `request` left with them. `client` is
  /// where it is meant to arrive (kNone: outside).
  [[nodiscard]] std::vector<Walk> answer(NodeIndex start, const Addresses& packet, const Walk& request,
                                         NodeIndex client) const;

  /// One address for each part of the ranges, of one family, that is routed and answered alike. The ranges are those of
  /// a node or a pool of the topology.
  [[nodiscard]] const std::vector<net::Address>& representatives(const std::vector<net::Prefix>& ranges,
                                                                 net::Family family) const;
  /// The classes of the prefixes that contain the address, longest first.
  [[nodiscard]] std::vector<ClassIndex> classesOf(const net::Address& address) const;

 private:
  struct Branch;
  template <class Process>
  std::vector<Walk> follow(NodeIndex start, const Addresses& packet, const Process& process) const;
  [[nodiscard]] std::vector<net::Address> splitIntoParts(const std::vector<net::Prefix>& ranges,
                                                         net::Family family) const;
  /// The route that a packet takes at a node.
  struct Match {
    PrefixIndex prefix = kNone; ///< kNone: it has none
    ClassIndex index = 0;
    Best best;
  };
  /// Of the prefixes that contain its destination, the first of which the node has a route.
  [[nodiscard]] Match match(NodeIndex node, std::span<const PrefixIndex> chain) const;
  /// The link and latency by which a packet goes from one node to the next: the cheapest that is up, then the first.
  [[nodiscard]] const Arc& arcTo(NodeIndex from, NodeIndex to) const;
  [[nodiscard]] const std::vector<PrefixIndex>& chainOf(const net::Address& address) const;

  const Condition& state_;
  Reads& reads_;
  struct AddressHash {
    std::size_t operator()(const net::Address& address) const { return net::PrefixHash{}(net::Prefix::host(address)); }
  };
  mutable std::unordered_map<net::Address, std::vector<PrefixIndex>, AddressHash> chains_;
  mutable std::unordered_map<const void*, std::array<std::optional<std::vector<net::Address>>, 2>> representatives_;
};

} // namespace rw::routing
