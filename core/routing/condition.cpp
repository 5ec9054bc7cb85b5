#include "routing/condition.h"

#include <algorithm>

namespace rw::routing {

void Condition::sourcesOf(ClassIndex index, NodeIndex node, const Best& best, std::vector<Source>& out) const {
  out.clear();
  const auto add = [&out](std::uint32_t hop) {
    const Source source = (hop & Best::kEdgeBit) != 0 ? Source{kNone, hop & ~Best::kEdgeBit} : Source{hop, kNone};
    if (std::ranges::find(out, source) == out.end()) out.push_back(source);
  };
  if (best.tier == Tier::None || best.tier == Tier::Connected) return;
  if (!best.tied) {
    add(best.hop);
    return;
  }
  const Routes::Class& of = routes.classes()[index];
  for (const Origin& origin : Routes::originsAt(of, node)) {
    if (!routes.inForce(origin, status_)) continue;
    if (best.tier == Tier::Static) {
      if (origin.routeClass == RouteClass::Static) add(origin.via != kNone ? origin.via : origin.edge | Best::kEdgeBit);
    } else if (origin.end != kNone && routes.keyOf(of, topology.edges[origin.edge]) == best.key) {
      add(origin.edge | Best::kEdgeBit);
    }
  }
  if (best.tier == Tier::Learned)
    for (const Way& way : topology.waysInto(node)) {
      if (status_.links[way.link] == 0) continue;
      const Best offered = this->best(index, way.other);
      if (offered.tier != Tier::None && offered.key + way.cost == best.key && routes.passes(of, offered, way))
        add(way.other);
    }
  std::ranges::sort(out, {}, [this](const Source& source) {
    return source.node != kNone ? topology.nodes[source.node].rank : topology.edges[source.edge].rank;
  });
}

} // namespace rw::routing
