// A plan to measure on: a wide network with circuits and egresses, filters, NAT and state. Never eased to look better.
#pragma once

#include "plan/plan.h"

namespace rw {

struct WidePlan {
  int nodes = 1000; ///< three in ten are sites with people, the others devices
  int links = 3000;
  int edges = 10;     ///< six circuits to four egresses
  int services = 100; ///< each a prefix group of its own: circuits accept them at random
  int flows = 1000;
};

/// The same arguments give the same plan everywhere.
plan::Plan widePlan(const WidePlan& wanted, std::uint64_t seed);

} // namespace rw
