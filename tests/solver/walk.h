// The solver's packets: one walk through the enterprise, hop by hop, with every branch of a tie.
#pragma once

#include "solver/routes.h"

#include <compare>

namespace rw::solver {

/// What sets an address apart from others, as the plan is drawn: with everything in service, so that a failure changes
/// none of it. Two that share it are routed alike. Each prefix around it is a number that it shares with others that
/// come from the same places and are covered by the same filters.
struct Treatment {
  net::Family family = net::Family::V4;
  bool isPrivate = false;
  std::vector<std::size_t> routes;     ///< the longest prefix first
  std::vector<std::size_t> advertised; ///< the advertisements that it is in
  auto operator<=>(const Treatment&) const = default;
};

/// An address that stands for a part of some prefixes, and how much of the traffic the part has: parts that are routed
/// alike count as one, and all of those share equally.
struct Part {
  net::Address address;
  double share = 1;
};

struct Packet {
  net::Address source;
  net::Address destination;
  auto operator<=>(const Packet&) const = default;
  [[nodiscard]] Packet answered() const { return {destination, source}; }
};

/// What a device remembers of a request that it passed on.
struct Session {
  std::string device;
  Packet arrived;
  Packet left;
  std::string edge; ///< by which it came into the enterprise; empty where it came from inside
};

struct Hop {
  std::string node;
  Route route;
  bool equal_cost = false;
  double latency = 0; ///< one way, so far
};

/// A packet under way, and at last where its way ended.
struct Trip {
  Packet packet;
  std::string node;
  std::string edge; ///< by which it came in (a call) or left (all else)
  std::vector<Hop> hops;
  std::vector<Session> sessions; ///< of a request
  std::set<std::string> undone;  ///< of an answer: devices that took back a translation
  double latency = 0;
  double share = 1;  ///< of the traffic: at a tie every branch takes as much
  std::string cause; ///< the first failure; the walk may go on without the packet, to learn its edge
  std::string at;
  bool home = false; ///< an answer: its way leads to the one that asked
  std::set<std::pair<std::string, Packet>> seen;

  void fail(const std::string& why, const std::string& where);
};

class Walker {
 public:
  Walker(const World& world, const Routes& routes);

  /// From inside to Microsoft. Ends behind an edge, with the source translated as the way asks for.
  [[nodiscard]] std::vector<Trip> outward(const std::string& from, const Packet& packet) const;
  /// From inside to a node inside.
  [[nodiscard]] std::vector<Trip> inside(const std::string& from, const Packet& packet, const std::string& to) const;
  /// From Microsoft to a published endpoint.
  [[nodiscard]] std::vector<Trip> call(const std::string& edge, const std::string& node, const Packet& packet,
                                       const plan::PublishedEndpoint& endpoint) const;
  /// The answer to `request`, starting at `from`; to `to`, or to Microsoft where that is empty.
  [[nodiscard]] std::vector<Trip> answer(const Trip& request, const std::string& from, double latency,
                                         const Packet& packet, const std::string& to) const;
  /// One address of each part of the prefixes that nobody in the plan treats differently within.
  [[nodiscard]] std::vector<Part> parts(const std::vector<net::Prefix>& prefixes) const;
  [[nodiscard]] Treatment treatmentOf(const net::Address& address) const;
  /// The prefixes of the plan that hold the address: two addresses with the same ones are treated alike.
  [[nodiscard]] std::vector<net::Prefix> linesAround(const net::Address& address) const;

 private:
  /// Goes on from where the trip is. `arrive` is what a node does before it routes: the trips that come of it, one that
  /// has an edge already leaves by it without being routed.
  template <class Arrive> void go(Trip trip, const Arrive& arrive, std::vector<Trip>& out) const;
  [[nodiscard]] std::vector<net::Prefix> pool(const std::string& device, plan::PoolDirection direction,
                                              const std::string& edge, net::Family family) const;
  bool undo(Trip& trip, const Trip& request) const;
  [[nodiscard]] bool together(const std::string& a, const std::string& b) const;

  const World& world_;
  const Routes& routes_;
  std::set<net::Prefix> lines_;                 ///< every prefix that makes a difference
  std::map<net::Prefix, std::size_t> alike_;    ///< those that have routes: the number that alike ones share
  std::vector<plan::Advertisement> advertised_; ///< of all edges
};

} // namespace rw::solver
