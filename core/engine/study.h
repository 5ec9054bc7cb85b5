// The long look at a plan: what needs the network computed anew for every failure.
#pragma once

#include "analysis/availability.h"
#include "analysis/failures.h"
#include "analysis/load.h"

namespace rw::engine {

/// Immutable once made.
struct Study {
  std::vector<analysis::Load> loads;                      ///< with the worst failure of each
  std::vector<analysis::Failure> failures;                ///< of every single element, the worst first
  std::vector<analysis::SiteAvailability> availabilities; ///< of the sites that are served
  bool complete = true;                                   ///< false where the work was cancelled: drop it
};

/// `plan` as its author wrote it, without the catalogue's objects. Given up soon after `cancelled` becomes true.
Study study(const plan::Plan& plan, const std::atomic<bool>* cancelled = nullptr,
            const analysis::Progress& progress = {});

/// How many pairs of failures a report holds at most.
inline constexpr std::size_t kMostPairs = 1000;
/// The worst pairs of failures that do what neither element does alone.
std::vector<analysis::Failure> jointFailures(const plan::Plan& plan, const std::atomic<bool>* cancelled = nullptr,
                                             const analysis::Progress& progress = {});

} // namespace rw::engine
