#include "routing/microsoft.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace rw::routing {

bool Microsoft::stands(const Edge& edge, NodeIndex at, const plan::Advertisement& advertised) const {
  if (!advertised.accepted || (edge.families >> static_cast<unsigned>(advertised.prefix.family()) & 1U) == 0)
    return false;
  return advertised.when == plan::When::Always || routes_.reaches(at, advertised.prefix);
}

std::vector<NodeIndex> Microsoft::entries(EdgeIndex index, const net::Address& address) const {
  const Edge& edge = topology_.edges[index];
  // The ends that announce the longest range for it.
  std::vector<NodeIndex> out;
  int longest = -1;
  for (const NodeIndex at : edge.at)
    for (const plan::Advertisement& advertised : edge.advertise)
      if (advertised.prefix.contains(address) && advertised.prefix.length() >= longest &&
          stands(edge, at, advertised)) {
        if (advertised.prefix.length() > longest) out.clear();
        longest = advertised.prefix.length();
        if (std::ranges::find(out, at) == out.end()) out.push_back(at);
      }
  return out;
}

Microsoft::Choice Microsoft::choose(const net::Address& address, std::optional<GeoPoint> side,
                                    bool internetOnly) const {
  Choice choice;
  if (net::isPrivate(address)) return choice;
  // Longest prefix, then ExpressRoute, then the shortest path, then the nearest meet-me location or the fastest egress.
  using Key = std::tuple<int, bool, std::int64_t, double>;
  std::vector<std::pair<Key, EdgeIndex>> offers;
  for (EdgeIndex e = 0; e < topology_.edges.size(); ++e) {
    const Edge& edge = topology_.edges[e];
    if (internetOnly && edge.expressRoute) continue;
    std::optional<Key> best;
    for (const plan::Advertisement& advertised : edge.advertise) {
      if (!advertised.prefix.contains(address)) continue;
      if (std::ranges::none_of(edge.at, [&](NodeIndex at) { return stands(edge, at, advertised); })) continue;
      const int length = !edge.expressRoute && advertised.isp_aggregate ? advertised.isp_aggregate->length()
                                                                        : advertised.prefix.length();
      const std::int64_t path = edge.expressRoute && edge.privateAsn ? 0 : advertised.prepend;
      double last = edge.latency_ms;
      if (edge.expressRoute)
        last = !side ? 0 : edge.meets ? distanceKm(*side, *edge.meets) : std::numeric_limits<double>::infinity();
      const Key key{-length, !edge.expressRoute, path, last};
      if (!best || key < *best) best = key;
    }
    if (best) offers.emplace_back(*best, e);
  }
  if (offers.empty()) return choice;
  const Key best = std::ranges::min(offers, {}, [](const auto& offer) { return offer.first; }).first;
  for (const auto& [key, e] : offers) (key == best ? choice.edges : choice.rivals).push_back(e);
  std::ranges::sort(choice.edges, {}, [this](EdgeIndex e) { return topology_.edges[e].rank; });
  choice.hadRivals = offers.size() > 1;
  return choice;
}

} // namespace rw::routing
