#include "lab/routers.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace rw::lab {

using net::Address;
using net::Family;

namespace {

constexpr std::size_t kMainTable = 254;
constexpr std::size_t kNodeTables = 1000;  ///< those of devices that share a namespace start here
constexpr std::size_t kEdgeTables = 10000; ///< those of packets that leave by an edge whatever the routes say

/// Addresses that speak or are called at a router of the box.
std::set<Address> hostsIn(const Network& network, const std::string& box, const Probes& probes,
                          const std::string& router = "") {
  std::set<Address> out;
  const auto add = [&](const Speaker& speaker) {
    if (boxOf(network, speaker.router) == box && (router.empty() || speaker.router == router))
      out.insert(speaker.address);
  };
  for (const Probe& probe : probes.all) {
    add(probe.client);
    if (probe.proxy) add(*probe.proxy);
    for (const Speaker& server : probe.servers) add(server);
  }
  return out;
}

} // namespace

Sides::Sides(const Network& network, const Probes& probes) : places_{std::nullopt} {
  const auto add = [this](const std::optional<GeoPoint>& place) {
    if (std::ranges::find(places_, place) == places_.end()) places_.push_back(place);
  };
  for (const Edge& edge : network.edges) add(edge.meets);
  for (const Probe& probe : probes.all) add(probe.side);
}

std::size_t Sides::numberOf(const std::optional<GeoPoint>& place) const {
  return static_cast<std::size_t>(std::ranges::find(places_, place) - places_.begin());
}

std::size_t numberOf(const Network& network, const Node& node) {
  return static_cast<std::size_t>(&node - network.nodes.data()) + 1;
}

std::size_t tableOf(const Network& network, const Node& node) {
  return node.sharesBox ? kNodeTables + numberOf(network, node) : kMainTable;
}

std::string boxOf(const Network& network, const std::string& router) {
  const Node* node = network.node(router);
  return node != nullptr ? node->box : router;
}

std::vector<std::size_t> farEdges(const Network& network, const Node& node, const plan::NatPool& pool) {
  std::vector<std::size_t> out;
  for (std::size_t edge = 0; edge < network.edges.size(); ++edge)
    if (pool.serves(network.edges[edge].id) &&
        std::ranges::find(node.edges, edge, &Attachment::edge) == node.edges.end())
      out.push_back(edge);
  return out;
}

std::size_t markOf(const Network& network, const Node& node, std::size_t edge) {
  return kEdgeTables + (numberOf(network, node) - 1) * network.edges.size() + edge;
}

std::string interfacesOf(const Network& network, const std::string& box, const Probes& probes) {
  std::string out = "link set lo up\n";
  for (std::size_t number = 0; number < network.wires.size(); ++number)
    for (const bool b : {false, true}) {
      const Wire& wire = network.wires[number];
      if (boxOf(network, b ? wire.b : wire.a) != box) continue;
      const WireEnd end{number, b};
      for (const Family family : network.families())
        out += fmt::format("addr add {}/{} dev {}{}\n", end.address(family).text(), bitsOf(family) - 1, end.interface(),
                           family == Family::V6 ? " nodad" : "");
      out += fmt::format("link set {} up\n", end.interface());
    }
  for (const Address& host : hostsIn(network, box, probes))
    out += fmt::format("addr add {}/{} dev lo{}\n", host.text(), bitsOf(host.family),
                       host.family == Family::V6 ? " nodad" : "");
  return out;
}

std::string rulesOf(const Network& network, const std::string& box, const Probes& probes, const Sides& sides,
                    Family family) {
  std::string out;
  if (box == kMicrosoft)
    for (std::size_t side = 1; side < sides.places().size(); ++side)
      out += fmt::format("rule add pref 100 fwmark {} lookup {}\n", side, 100 + side);
  for (const Node& node : network.nodes) {
    if (node.box != box) continue;
    if (node.returnsSymmetrically())
      for (std::size_t edge = 0; edge < network.edges.size(); ++edge) {
        std::string ways;
        for (const Attachment& attachment : node.edges)
          if (attachment.edge == edge)
            ways += fmt::format(" nexthop via {} dev {}", attachment.end.other().address(family).text(),
                                attachment.end.interface());
        if (ways.empty()) continue;
        const std::size_t mark = markOf(network, node, edge);
        out += fmt::format("rule add pref 100 fwmark {0} lookup {0}\nroute add default table {0}{1}\n", mark, ways);
      }
    if (!node.sharesBox) continue;
    const std::size_t table = tableOf(network, node);
    for (const Attachment& attachment : node.edges)
      out += fmt::format("rule add pref 200 iif {} lookup {}\n", attachment.end.interface(), table);
    for (const Neighbour& neighbour : node.neighbours)
      out += fmt::format("rule add pref 200 iif {} lookup {}\n", neighbour.end.interface(), table);
    for (const Address& host : hostsIn(network, box, probes, node.id))
      if (host.family == family) out += fmt::format("rule add pref 200 from {} lookup {}\n", host.text(), table);
  }
  return out;
}

} // namespace rw::lab
