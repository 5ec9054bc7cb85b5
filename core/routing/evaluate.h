// Stage four: the verdict of each flow, from what happens to its packets.
#pragma once

#include "routing/forwarding.h"

#include <map>
#include <tuple>

namespace rw::routing {

/// A part of a service that is routed alike.
struct Part {
  std::optional<net::Prefix> group; ///< the longest prefix around it; nothing: hosts without addresses
  net::Address address;             ///< stands for all of it
  bool canUseExpressRoute = false;
};

/// What becomes of one combination of equal-cost branches.
struct Outcome {
  Verdict verdict = Verdict::Symmetric;
  Cause cause = Cause::None;
  NodeIndex at = kNone; ///< kNone with a cause: at Microsoft
  EdgeIndex edgeOut = kNone;
  EdgeIndex edgeBack = kNone;
  std::optional<double> rtt;
  double share = 1;                                 ///< of the group's packets
  std::vector<std::shared_ptr<const Walk>> forward; ///< one a leg
  std::vector<std::shared_ptr<const Walk>> back;    ///< one a leg, the outer leg first
};

/// Every outcome of one group, and what was learned on the way.
struct Outcomes {
  std::vector<Outcome> all;
  bool assumesMicrosoft = false;
  std::vector<EdgeIndex> ties; ///< edges that tied in Microsoft's choice
  void add(Outcomes more);
};

struct EvaluatedGroup {
  Part part;
  Outcomes outcomes;
  [[nodiscard]] const Outcome& worst() const;
};

/// For one thread.
class Evaluator {
 public:
  explicit Evaluator(const Condition& state)
      : state_(state), topology_(state.topology), reads_(state), microsoft_(state, reads_), forwarding_(state, reads_) {
  }

  /// Every group of a flow; none where its site is down or there is nothing to reach.
  [[nodiscard]] std::vector<EvaluatedGroup> evaluate(const plan::Flow& flow) const;
  /// What the evaluations since the last call looked at.
  [[nodiscard]] Looked takeReads() const { return reads_.take(); }
  void forgetReads() const { reads_.clear(); }

 private:
  const std::vector<Part>& partsOf(const plan::Service& service, net::Family family, bool hosts) const;
  [[nodiscard]] std::vector<Part> splitIntoParts(const plan::Service& service, net::Family family, bool hosts) const;
  [[nodiscard]] Outcomes outbound(NodeIndex start, const net::Address& source, const net::Address& destination,
                                  const plan::Service& service) const;
  [[nodiscard]] Outcomes toProxy(NodeIndex start, const net::Address& source, NodeIndex proxy) const;
  [[nodiscard]] Outcomes byProxy(NodeIndex start, const net::Address& source, NodeIndex proxy,
                                 const net::Address& destination, const plan::Service& service) const;
  [[nodiscard]] Outcomes inbound(const plan::PublishedEndpoint& endpoint, const net::Address& caller,
                                 const plan::Service& service) const;
  void outboundGroups(const plan::Flow& flow, const plan::Site& site, const plan::Service& service,
                      std::vector<EvaluatedGroup>& out) const;

  /// Joins a request and its answer into an outcome; `tcp`: a stateful device must see both directions.
  [[nodiscard]] Outcome joined(std::shared_ptr<const Walk> request, Walk answer, EdgeIndex edgeOut, EdgeIndex edgeBack,
                               bool tcp) const;
  [[nodiscard]] static Outcome failed(std::shared_ptr<const Walk> request, Cause cause, NodeIndex at,
                                      EdgeIndex edgeOut);
  [[nodiscard]] std::optional<GeoPoint> sideOf(const plan::Service& service) const;

  const Condition& state_;
  const Topology& topology_;
  mutable Reads reads_;
  Microsoft microsoft_;
  Forwarding forwarding_;
  /// Flows of one service share these.
  mutable std::map<std::tuple<const plan::Service*, net::Family, bool>, std::vector<Part>> parts_;
};

/// Worse is higher: unreachable, asymmetric and not delivered, asymmetric, symmetric.
int severityOf(Verdict verdict, bool delivered);

} // namespace rw::routing
