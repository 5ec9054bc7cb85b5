// Plausible enterprises of any size, for trying things out and for measuring.
#pragma once

#include "plan/plan.h"

namespace rw::catalogue {

/// A clean plan with exactly `sites` sites (0 to 100,000): up to eight regions of the world, each with two edge sites
/// (core router, stateful firewall with NAT pools, a circuit at a meet-me location of its own, an internet egress),
/// joined in a ring, and user sites in real cities, on links to both edge sites of their region. Every site has a flow
/// to Exchange, to SharePoint and to an internet-only service. The same arguments give the same plan everywhere;
/// references lead to the catalogue.
plan::Plan generate(int sites, std::uint64_t seed);

} // namespace rw::catalogue
