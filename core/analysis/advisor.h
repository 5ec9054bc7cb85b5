// Which meet-me locations would serve the people of a plan best.
#pragma once

#include "base/geo.h"
#include "plan/plan.h"

#include <string>
#include <vector>

namespace rw::analysis {

/// A place where a circuit could meet Microsoft's network.
struct MeetMeCandidate {
  std::string id;
  GeoPoint at;
};

struct AdvisedSite {
  std::string site;
  std::int64_t people = 0;
  std::string location; ///< the nearest of the set
  double rtt_ms = 0;    ///< to it, over a network of the shortest way: the mean of what such distances cost
};

/// Locations that would be used together, each site by its nearest.
struct MeetMeSet {
  std::vector<std::string> locations; ///< ids, in order
  double rtt_ms = 0;                  ///< mean over people
  double worst_ms = 0;                ///< of the site that is worst off
  double onward_ms = 0; ///< mean over people of the round trip from their location to the tenant; 0 without
  std::optional<double> monthly_cost; ///< of a circuit at each location; nothing where no circuit has a cost
  std::optional<double> cost_per_person;
  std::vector<AdvisedSite> sites; ///< those with people and a place, in the order of the plan
};

struct AdviceOptions {
  std::size_t most_locations = 3; ///< in one set, 1 to 4
  std::size_t best = 3;           ///< sets of each size
};

/// The best sets of each size, the fastest first; among equals those nearer to the tenant. Each location of a set is
/// the nearest of some site. A location costs what the
/// plan's circuits there cost, else the mean of all circuits that have a cost. Sites without people or place do not
/// count; empty where none is left, or there are no candidates.
std::vector<MeetMeSet> adviseMeetMe(const plan::Plan& plan, const std::vector<MeetMeCandidate>& candidates,
                                    const AdviceOptions& options = {});
/// The set of the locations that the plan's circuits use; nothing where none has a place.
std::optional<MeetMeSet> meetMeNow(const plan::Plan& plan, const std::vector<MeetMeCandidate>& candidates);

} // namespace rw::analysis
