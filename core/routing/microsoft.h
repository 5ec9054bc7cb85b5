// Microsoft's side: by which edge an address of the enterprise is answered or called. Documented behaviour, not a
// promise.
#pragma once

#include "routing/routes.h"

namespace rw::routing {

class Microsoft {
 public:
  Microsoft(const Topology& topology, const Routes& routes) : topology_(topology), routes_(routes) {}

  struct Choice {
    std::vector<EdgeIndex> edges;  ///< more than one: equal to the end. Empty: nobody advertises the address
    bool hadRivals = false;        ///< other edges advertise it too: the choice is Microsoft's
    std::vector<EdgeIndex> rivals; ///< them
  };
  /// `side` is where Microsoft's end of the flow is, nothing where unknown; `internetOnly` for services run by others.
  [[nodiscard]] Choice choose(const net::Address& address, std::optional<GeoPoint> side, bool internetOnly) const;
  /// The nodes by which traffic to the address comes in over an edge.
  [[nodiscard]] std::vector<NodeIndex> entries(EdgeIndex edge, const net::Address& address) const;

 private:
  /// Whether the advertisement stands at this end of the edge.
  [[nodiscard]] bool stands(const Edge& edge, NodeIndex at, const plan::Advertisement& advertised) const;
  const Topology& topology_;
  const Routes& routes_;
};

} // namespace rw::routing
