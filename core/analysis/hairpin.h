// Detours: where a flow's round trip is far above the best that the plan could give it.
#pragma once

#include "routing/routing.h"

namespace rw::analysis {

/// Whether a round trip in ms is a detour against the best there is (routing-model 6).
inline bool isDetour(const plan::HairpinLimits& limits, double rtt, double best) {
  return rtt > limits.stretch * best && rtt > best + limits.extra_ms.value;
}

struct Hairpin {
  const routing::GroupResult* group = nullptr; ///< of the flow given, the one that loses most
  routing::Network::Reference best;            ///< what it is compared with
};

/// The hairpin of an outbound flow, by the limits of the design (`design.hairpin`); nothing where there is none. A
/// group that cannot use ExpressRoute is compared with internet egresses alone.
std::optional<Hairpin> hairpinOf(const plan::Plan& plan, const routing::Network& network,
                                 const routing::FlowResult& flow);

} // namespace rw::analysis
