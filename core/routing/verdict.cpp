#include "routing/verdict.h"

#include <array>

namespace rw::routing {

std::string_view toString(Verdict verdict) {
  constexpr std::array<std::string_view, 3> names{"symmetric", "asymmetric", "unreachable"};
  return names.at(static_cast<std::size_t>(verdict));
}

std::string_view toString(Cause cause) {
  constexpr std::array<std::string_view, 8> names{
      "", "no-route", "loop", "not-advertised", "private-source", "no-nat-state", "no-session-state", "wrong-source"};
  return names.at(static_cast<std::size_t>(cause));
}

std::string_view toString(Step step) {
  constexpr std::array<std::string_view, 9> names{"only_route",  "longest_prefix", "connected",  "static", "local_pref",
                                                  "path_length", "cost",           "equal_cost", "session"};
  return names.at(static_cast<std::size_t>(step));
}

std::string_view toString(RouteClass routeClass) {
  return plan::Choices<RouteClass>::values.at(static_cast<std::size_t>(routeClass)).key;
}

const GroupResult* FlowResult::offIntended() const {
  for (const GroupResult& group : groups) {
    if (group.edge_out.empty()) continue;
    // The plan's wish binds what can use ExpressRoute; the rest is meant for the internet. A call to a published
    // endpoint comes by the edge that announces it, whichever of Microsoft's addresses it comes from.
    const bool bound = group.can_use_expressroute || direction == plan::FlowDirection::Inbound;
    const plan::Intended wish = bound ? intended : plan::Intended::Internet;
    if (wish == plan::Intended::Either) continue;
    if (group.out_by_expressroute != (wish == plan::Intended::Expressroute)) return &group;
  }
  return nullptr;
}

} // namespace rw::routing
