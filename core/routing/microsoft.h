// Microsoft's side: by which edge an address of the enterprise is answered or called. Documented behaviour, not a
// promise.
#pragma once

#include "routing/reads.h"

namespace rw::routing {

class Microsoft {
 public:
  Microsoft(const Condition& state, Reads& reads);

  struct Choice {
    std::vector<EdgeIndex> edges; ///< more than one: equal to the end. Empty: nobody advertises the address
    bool hadRivals = false;       ///< other edges advertise it too: the choice is Microsoft's
  };
  /// `side` is where Microsoft's end of the flow is, nothing where unknown; `internetOnly` for services run by others.
  [[nodiscard]] Choice choose(const net::Address& address, std::optional<GeoPoint> side, bool internetOnly) const;
  /// The nodes by which traffic to the address comes in over an edge.
  [[nodiscard]] std::vector<NodeIndex> entries(EdgeIndex edge, const net::Address& address) const;

 private:
  struct Offer {
    EdgeIndex edge = kNone;
    net::Prefix prefix;
    int length = 0; ///< that counts outside
    std::int64_t path = 0;
    bool always = false;
    std::vector<ClassIndex> inside; ///< routes to it or into it, other than defaults: one of them must be there
  };
  /// Whether the offer stands at this end of its edge.
  [[nodiscard]] bool stands(const Offer& offer, std::uint32_t end) const;
  const Condition& state_;
  Reads& reads_;
  std::vector<Offer> offers_; ///< of all edges, one after the other
};

} // namespace rw::routing
