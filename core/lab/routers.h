// The lab's configuration files: BIRD for routing, nftables for translation and state, ip for interfaces.
#pragma once

#include "lab/probes.h"

namespace rw::lab {

/// The places from which Microsoft may see a flow; each has a routing table of its own. Number 0 is an unknown place.
class Sides {
 public:
  Sides(const Network& network, const Probes& probes);
  [[nodiscard]] std::size_t numberOf(const std::optional<GeoPoint>& place) const;
  [[nodiscard]] const std::vector<std::optional<GeoPoint>>& places() const { return places_; }

 private:
  std::vector<std::optional<GeoPoint>> places_;
};

std::string birdOfNode(const Network& network, const Node& node);
std::string birdOfMicrosoft(const Network& network, const plan::Plan& plan, const Sides& sides);
std::string birdOfInternet(const Network& network);

std::string nftablesOfNode(const Network& network, const Node& node, const plan::Plan& plan, const Probes& probes);
std::string nftablesOfMicrosoft(const Network& network, const Probes& probes, const Sides& sides);
std::string nftablesOfInternet(const Network& network, const Probes& probes, const Sides& sides);

/// Batches for ip: the interfaces of a namespace, the addresses in it that speak or are called, and what one family's
/// rules and routes need besides BIRD.
std::string interfacesOf(const Network& network, const std::string& box, const Probes& probes);
std::string rulesOf(const Network& network, const std::string& box, const Probes& probes, const Sides& sides,
                    net::Family family);

/// BIRD's and the kernel's numbers, where several files must agree.
std::size_t numberOf(const Network& network, const Node& node);
std::size_t tableOf(const Network& network, const Node& node); ///< the kernel's routing table of a node
std::string boxOf(const Network& network, const std::string& router);
/// The edges that a pool of the node serves and that hang on other nodes.
std::vector<std::size_t> farEdges(const Network& network, const Node& node, const plan::NatPool& pool);
/// A packet with this mark leaves `node` by the edge at `attachment`, whatever the routes say.
std::size_t markOf(const Network& network, const Node& node, std::size_t edge);

} // namespace rw::lab
