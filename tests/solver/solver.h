// A slow, plain solver of the routing model: what every flow of a plan comes to, worked out a second time and apart
// from the core, from the model's text alone. It shares nothing with the core but the plan.
#pragma once

#include "solver/walk.h"

namespace rw::solver {

/// One way in which a conversation can go: one choice at every tie, one address of every range. Names are the format's.
struct Outcome {
  std::string cause; ///< empty where it is delivered
  std::string at;
  std::string edge_out;
  std::string edge_back;
  std::optional<double> rtt_ms;
  bool symmetric = true; ///< same edge and same stateful devices
  double share = 1;      ///< of the group's traffic
  std::vector<Hop> forward;
  std::vector<Hop> back;
  std::vector<Session> sessions; ///< of the request

  [[nodiscard]] bool delivered() const { return cause.empty(); }
  [[nodiscard]] std::string verdict() const;
  /// 0 symmetric, 1 asymmetric, 2 asymmetric and not delivered, 3 unreachable.
  [[nodiscard]] int badness() const;
};

/// A part of a service's prefixes that is routed alike.
struct Group {
  std::optional<net::Address> address; ///< one that stands for it; nothing for hosts without addresses
  bool expressroute = false;           ///< whether it can use ExpressRoute
  std::optional<Treatment> treatment;  ///< groups that share it are routed alike; nothing for hosts
  std::vector<Outcome> all;
  std::vector<Outcome> worst; ///< all outcomes that are as bad as the worst

  [[nodiscard]] int badness() const { return worst.front().badness(); }
};

class Solver {
 public:
  /// The plan must outlive the solver.
  explicit Solver(const plan::Plan& plan) : world_(plan), routes_(world_), walker_(world_, routes_) {}

  [[nodiscard]] std::vector<Group> solve(const plan::Flow& flow) const;
  [[nodiscard]] const World& world() const { return world_; }
  /// What remembers a session that passed it, with its state group as one; empty where nothing does.
  [[nodiscard]] std::string keeperOf(const Session& session) const;
  /// The prefixes of the plan that hold the address: two addresses with the same ones are treated alike.
  [[nodiscard]] std::vector<net::Prefix> linesAround(const net::Address& address) const {
    return walker_.linesAround(address);
  }

 private:
  /// A place where Microsoft hands a packet over.
  struct Entry {
    std::string edge;
    std::string node;
    double share = 1;
    bool operator==(const Entry&) const = default;
  };
  [[nodiscard]] std::vector<Group> groups(const plan::Service& service) const;
  [[nodiscard]] std::vector<Outcome> outbound(const plan::Flow& flow, const plan::Service& service,
                                              const Group& group) const;
  [[nodiscard]] std::vector<Outcome> throughProxy(const Node& site, const net::Address& client, const Node& proxy,
                                                  const plan::Service& service, const net::Address& to) const;
  [[nodiscard]] std::vector<Outcome> toMicrosoft(const std::string& from, const net::Address& source,
                                                 const plan::Service& service, const net::Address& to) const;
  [[nodiscard]] std::vector<Outcome> inbound(const plan::Flow& flow, const plan::Service& service,
                                             const Group& group) const;
  /// A state group counts as one device.
  [[nodiscard]] std::string asOne(const std::string& node) const;
  [[nodiscard]] Outcome judged(const Trip& forward, const Trip& back, bool tcp) const;
  [[nodiscard]] std::vector<Entry> entries(const net::Address& to, const Place& side, bool internetOnly) const;

  World world_;
  Routes routes_;
  Walker walker_;
};

} // namespace rw::solver
