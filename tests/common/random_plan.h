// Random plans for tests that hold on any plan: the core against the solver, the lab against the core.
#pragma once

#include "plan/plan.h"

namespace rw::test {

/// A small plan (3 to 15 nodes, 1 to 4 edges, 2 to 5 flows) that the YAML reader takes and that needs no catalogue.
/// Good plans and bad ones: filters, scoping, pools that are shared or missing, prepends, preferences, static routes,
/// proxies, published endpoints, state groups, links and edges that are down, both families. The same seed gives the
/// same plan on every machine.
plan::Plan randomPlan(std::uint64_t seed);

/// The same plan with what loads and failures need besides: people, profiles, demands, capacities, other traffic, risk
/// groups, limits for detours.
plan::Plan randomBusyPlan(std::uint64_t seed);

} // namespace rw::test
