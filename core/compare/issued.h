// Versions of the plan that were given out, kept in the plan itself.
#pragma once

#include "edit/transaction.h"

namespace rw::compare {

/// The plan without the versions that were issued of it: what a version keeps, and what fingerprints are made of.
plan::Plan withoutIssued(plan::Plan plan);

/// Keeps the plan as it is now under a version's name. `fingerprint` is of `withoutIssued`'s YAML. Errors: no name, or
/// one that a version has already.
Status issue(edit::Transaction& edit, const std::string& version, const std::string& date, const std::string& author,
             const std::string& note, const std::string& fingerprint);

/// The plan as it was, with ids of objects that have none of their own as in `now`. Errors: it cannot be read.
Result<plan::Plan> issuedPlan(const plan::IssuedVersion& version, const plan::Plan& now);

/// The version that was issued last, or nullptr.
const plan::IssuedVersion* lastIssued(const plan::Plan& plan);

} // namespace rw::compare
