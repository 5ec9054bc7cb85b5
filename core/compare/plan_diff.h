// What differs between two versions of a plan, object by object: as people wrote it, without what follows from it.
#pragma once

#include "plan/registry.h"

namespace rw::compare {

enum class Change : std::uint8_t { Added, Removed, Changed };
/// The names of the format: `added`, `removed`, `changed`.
std::string_view toString(Change change);

struct PropertyDiff {
  std::string key;
  Value before; ///< as `plan::getProperty` gives it
  Value after;
  bool operator==(const PropertyDiff&) const = default;
};

/// One object. Of one that was added or removed, `properties` are those that are not as in a new object.
struct ObjectDiff {
  plan::ObjectKey object;
  std::string name; ///< what people call it, after the change where it is still there
  Change change = Change::Changed;
  std::vector<PropertyDiff> properties;
  bool operator==(const ObjectDiff&) const = default;
};

/// Every object that differs, in the order of files: kind by kind, those of `before` first. Objects are the same when
/// their id is; those that were written without an id, when they are alike (`aligned`). The order inside a collection
/// is no difference, and neither are the versions that were issued.
std::vector<ObjectDiff> objectsThatDiffer(const plan::Plan& before, const plan::Plan& after);

/// Whether this is an id that a reader of files made, because its author gave none (`plan::mayHaveId`).
inline bool isAnonymous(std::string_view id) { return id.starts_with('~'); }

/// `other` with the ids of its objects that were written without one changed to those of the objects in `references`
/// that they are alike: equal, or with equal required properties and references. The first reference that has one
/// wins; what none has gets an id that none uses.
plan::Plan aligned(const std::vector<const plan::Plan*>& references, plan::Plan other);

} // namespace rw::compare
