// Who holds which addresses in a plan.
#pragma once

#include "net/prefix.h"
#include "plan/plan.h"

namespace rw::plan {

/// A range that an object holds: a network of a site, segment or device, a range of a NAT pool.
struct Claim {
  ObjectKey holder;
  net::Prefix range;
  bool operator==(const Claim&) const = default;
};

/// What overlaps `range`, but for what `asker` holds itself, and what it stands in or what stands in it: a segment's
/// network lies in its site's. In the order of the plan.
std::vector<Claim> claimsOn(const Plan& plan, const net::Prefix& range, const ObjectKey& asker);

} // namespace rw::plan
