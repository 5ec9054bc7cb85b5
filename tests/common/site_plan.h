// A plan to draw: sites with devices in them, links inside and between. Never eased to look better.
#pragma once

#include "plan/plan.h"

namespace rw {

/// So many nodes (one in eight a site, the others its devices) and links (half of them inside a site, most of the
/// others between sites that follow each other), ten edges, some flows. The same arguments give the same plan
/// everywhere.
plan::Plan sitePlan(int nodes, int links, std::uint64_t seed);

} // namespace rw
