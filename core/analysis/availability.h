// How often each site reaches Microsoft 365, from the availabilities of the elements on its paths.
#pragma once

#include "routing/routing.h"

namespace rw::analysis {

struct SiteAvailability {
  std::string site;
  double availability = 1;  ///< share of time in which every flow of the site that is delivered today is delivered
  bool exact = true;        ///< else a lower bound (`availability`) and an upper bound
  double at_most = 1;       ///< the upper bound; equal to `availability` where exact
  std::size_t elements = 0; ///< elements with an availability below 1 that can matter to the site
};

/// A row for each site with a delivered outbound flow, in the order of the plan. Elements fail apart from each other;
/// one without a figure counts as always there. Exact while the states of the elements that matter can be enumerated;
/// else bounds from the most likely states. `plan` has the catalogue's objects in it. Given up soon after `cancelled`
/// becomes true; drop the result then.
std::vector<SiteAvailability> availabilities(const plan::Plan& plan, const std::atomic<bool>* cancelled = nullptr);

} // namespace rw::analysis
