// Stage four: the verdict of each flow, from what happens to its packets.
#pragma once

#include "routing/forwarding.h"

#include <map>
#include <tuple>

namespace rw::routing {

class Evaluator {
 public:
  Evaluator(const Topology& topology, const Routes& routes)
      : topology_(topology), routes_(routes), microsoft_(topology, routes), forwarding_(topology, routes) {}

  [[nodiscard]] FlowResult evaluate(const plan::Flow& flow) const;

 private:
  /// What becomes of one combination of equal-cost branches.
  struct Outcome {
    Verdict verdict = Verdict::Symmetric;
    Cause cause = Cause::None;
    NodeIndex at = kNone; ///< kNone with a cause: at Microsoft
    EdgeIndex edgeOut = kNone;
    EdgeIndex edgeBack = kNone;
    std::optional<double> rtt;
    std::vector<Walk> forward; ///< one a leg
    std::vector<Walk> back;    ///< one a leg, the outer leg first
  };
  /// Every outcome of one group, and what was learned on the way.
  struct Outcomes {
    std::vector<Outcome> all;
    bool assumesMicrosoft = false;
    std::vector<EdgeIndex> ties; ///< edges that tied in Microsoft's choice
  };
  /// A part of a service that is routed alike.
  struct Part {
    std::string group;
    net::Address address;
    bool canUseExpressRoute = false;
  };

  /// Why a node takes the route it takes: its best routes of a prefix, and the strongest that lost.
  struct Explanation {
    Step step = Step::OnlyRoute;
    std::vector<Candidate> candidates;
  };

  const std::vector<Part>& partsOf(const plan::Service& service, net::Family family, bool hosts) const;
  [[nodiscard]] std::vector<Part> splitIntoParts(const plan::Service& service, net::Family family, bool hosts) const;
  const Explanation& explain(NodeIndex node, PrefixIndex prefix) const;
  [[nodiscard]] Outcomes outbound(NodeIndex start, const net::Address& source, const net::Address& destination,
                                  const plan::Service& service) const;
  [[nodiscard]] Outcomes toProxy(NodeIndex start, const net::Address& source, NodeIndex proxy) const;
  [[nodiscard]] Outcomes byProxy(NodeIndex start, const net::Address& source, NodeIndex proxy,
                                 const net::Address& destination, const plan::Service& service) const;
  [[nodiscard]] Outcomes inbound(const plan::PublishedEndpoint& endpoint, const net::Address& caller,
                                 const plan::Service& service) const;

  /// Joins a request and its answer into an outcome; `tcp`: a stateful device must see both directions.
  [[nodiscard]] Outcome joined(const Walk& request, const Walk& answer, EdgeIndex edgeOut, EdgeIndex edgeBack,
                               bool tcp) const;
  [[nodiscard]] Outcome failed(const Walk& request, Cause cause, NodeIndex at, EdgeIndex edgeOut) const;
  [[nodiscard]] std::optional<GeoPoint> sideOf(const plan::Service& service) const;
  [[nodiscard]] GroupResult report(const Part& part, const Outcomes& outcomes) const;
  [[nodiscard]] std::vector<Hop> hops(const std::vector<Walk>& legs, Cause cause, bool failingLast) const;
  [[nodiscard]] Hop hop(const Visit& visit, double offset) const;

  const Topology& topology_;
  const Routes& routes_;
  Microsoft microsoft_;
  Forwarding forwarding_;
  // Flows of one service, and hops at one node, share these.
  mutable std::map<std::tuple<std::string, net::Family, bool>, std::vector<Part>> parts_;
  mutable std::unordered_map<std::uint64_t, Explanation> explanations_;
};

/// Worse is higher: unreachable, asymmetric and not delivered, asymmetric, symmetric.
int severityOf(Verdict verdict, bool delivered);

} // namespace rw::routing
