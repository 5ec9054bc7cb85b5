// Public addresses of a plan as addresses of ranges that are set aside for tests.
#pragma once

#include "plan/plan.h"

namespace rw::lab {

/// What the lab uses for itself; lies in the same ranges and clashes with nothing of a renumbered plan.
namespace reserved {
/// The addresses of wires: two for each wire.
inline constexpr net::Address kWires4{net::Family::V4, 0, 0xa9fe0000};
inline constexpr net::Address kWires6{net::Family::V6, 0x20010db8ffff0000, 0};
inline constexpr std::uint64_t kWires = 32768;
/// What stands for hosts that are published without addresses: of Microsoft, and of others.
net::Address host(net::Family family, bool thirdParty);
} // namespace reserved

struct Renumbered {
  plan::Plan plan;
  /// Public range of the plan -> test range, in order. What is private, and defaults, stay as they are and are not in
  /// it.
  std::vector<std::pair<net::Prefix, net::Prefix>> legend;

  /// The range that stands for one of the plan's.
  [[nodiscard]] net::Prefix of(const net::Prefix& prefix) const;
};

/// The same plan with its public ranges in 198.18.0.0/15 (RFC 2544) and 2001:db8::/64 (RFC 3849). Of two ranges, one
/// covers the other just where it did before, so routers choose alike; sizes shrink. Refuses a plan with more ranges
/// than these hold, and ranges that are private in part only.
Result<Renumbered> renumber(const plan::Plan& plan);

} // namespace rw::lab
