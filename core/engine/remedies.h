// What mends detours, ranked by the round trip that each would give.
#pragma once

#include "engine/engine.h"

namespace rw::engine {

struct Remedy {
  std::string site;
  std::string flow;
  rules::Fix fix;
  double rtt_ms = 0; ///< of the flow, once the fix is applied
};

/// The proven fixes of every hairpin in the report: site by site in the order of its findings, the fastest first. Those
/// after which the flow has no round trip are left out.
std::vector<Remedy> hairpinRemedies(const Report& report);

} // namespace rw::engine
