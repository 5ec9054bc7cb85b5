#include "routing/microsoft.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace rw::routing {

Microsoft::Microsoft(const Condition& state, Reads& reads) : state_(state), reads_(reads) {
  for (EdgeIndex e = 0; e < state.topology.edges.size(); ++e) {
    const Edge& edge = state.topology.edges[e];
    for (const plan::Advertisement& advertised : edge.advertise) {
      if (!advertised.accepted || !edge.serves(advertised.prefix.family())) continue;
      Offer& offer = offers_.emplace_back();
      offer.edge = e;
      offer.prefix = advertised.prefix;
      offer.length = !edge.expressRoute && advertised.isp_aggregate ? advertised.isp_aggregate->length()
                                                                    : advertised.prefix.length();
      offer.path = edge.expressRoute && edge.privateAsn ? 0 : advertised.prepend;
      offer.always = advertised.when == plan::When::Always;
      for (const PrefixIndex i : state.routes.prefixes().overlapping(advertised.prefix))
        if (const ClassIndex index = state.routes.classOf(i);
            !state.routes.prefixes()[i].isDefault() && std::ranges::find(offer.inside, index) == offer.inside.end())
          offer.inside.push_back(index);
    }
  }
}

bool Microsoft::stands(const Offer& offer, std::uint32_t end) const {
  reads_.end(end);
  if (state_.status().ends[end] == 0) return false;
  if (offer.always) return true;
  const NodeIndex at = state_.topology.ends[end].node;
  return std::ranges::any_of(offer.inside, [&](ClassIndex index) {
    reads_.tree(index, at);
    return state_.best(index, at).tier != Tier::None;
  });
}

std::vector<NodeIndex> Microsoft::entries(EdgeIndex index, const net::Address& address) const {
  const Edge& edge = state_.topology.edges[index];
  reads_.address(address);
  // The ends that announce the longest range for it.
  std::vector<NodeIndex> out;
  int longest = -1;
  for (std::uint32_t end = edge.firstEnd; end < edge.firstEnd + edge.endCount; ++end)
    for (const Offer& offer : offers_)
      if (offer.edge == index && offer.prefix.contains(address) && offer.prefix.length() >= longest &&
          stands(offer, end)) {
        if (offer.prefix.length() > longest) out.clear();
        longest = offer.prefix.length();
        const NodeIndex at = state_.topology.ends[end].node;
        if (std::ranges::find(out, at) == out.end()) out.push_back(at);
      }
  return out;
}

Microsoft::Choice Microsoft::choose(const net::Address& address, std::optional<GeoPoint> side,
                                    bool internetOnly) const {
  Choice choice;
  if (net::isPrivate(address)) return choice;
  reads_.address(address);
  // Longest prefix, then ExpressRoute, then the shortest path, then the nearest meet-me location or the fastest egress.
  using Key = std::tuple<int, bool, std::int64_t, double>;
  std::vector<std::pair<Key, EdgeIndex>> edges; // each once, with its best offer
  for (const Offer& offer : offers_) {
    const Edge& edge = state_.topology.edges[offer.edge];
    if ((internetOnly && edge.expressRoute) || !offer.prefix.contains(address)) continue;
    bool standing = false; // every end is asked, so that a change at any of them is noticed
    for (std::uint32_t end = edge.firstEnd; end < edge.firstEnd + edge.endCount; ++end)
      standing = stands(offer, end) || standing;
    if (!standing) continue;
    double last = edge.latency_ms;
    if (edge.expressRoute)
      last = !side ? 0 : edge.meets ? distanceKm(*side, *edge.meets) : std::numeric_limits<double>::infinity();
    const Key key{-offer.length, !edge.expressRoute, offer.path, last};
    if (edges.empty() || edges.back().second != offer.edge)
      edges.emplace_back(key, offer.edge);
    else
      edges.back().first = std::min(edges.back().first, key);
  }
  if (edges.empty()) return choice;
  const Key best = std::ranges::min(edges, {}, [](const auto& edge) { return edge.first; }).first;
  for (const auto& [key, e] : edges)
    if (key == best) choice.edges.push_back(e);
  std::ranges::sort(choice.edges, {}, [this](EdgeIndex e) { return state_.topology.edges[e].rank; });
  choice.hadRivals = edges.size() > 1;
  return choice;
}

} // namespace rw::routing
