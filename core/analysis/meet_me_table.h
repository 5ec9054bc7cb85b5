// The meet-me table of the guide: for each site, the best round trip over the internet and over ExpressRoute.
#pragma once

#include "routing/routing.h"

namespace rw::analysis {

/// One way to Microsoft.
struct Way {
  std::string edge;
  double rtt_ms = 0;
};

struct MeetMeRow {
  std::string site;
  std::int64_t people = 0;
  std::optional<Way> internet;     ///< nothing where no egress is reachable
  std::optional<Way> expressroute; ///< by a circuit that offers a service of the site's flows (any, without flows)
  std::optional<Way> taken;        ///< the deciding group of the site's slowest outbound flow
  std::optional<double> stretch;   ///< round trip taken over the lowest there is
  bool hairpin = false;            ///< a flow of the site makes a detour, as hairpin.h has it
};

/// A row for each site, in the order of the plan. `plan` has the catalogue's objects in it.
std::vector<MeetMeRow> meetMeTable(const plan::Plan& plan, const routing::Network& network);

} // namespace rw::analysis
