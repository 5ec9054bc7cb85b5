// A change of a plan as data: ids and values, never pointers. Undo and redo apply it backwards and forwards; stages,
// merge, compare and paste are change sets too.
#pragma once

#include "plan/registry.h"

namespace rw::edit {

/// One change of one object: of a property, or (with an empty `property`) its creation or deletion as a whole.
/// `before` and `after` are values; of a whole object, records as `plan::toRecord` gives them, and nothing where it
/// did not exist. `position` is its place in its table.
struct Change {
  plan::ObjectKey object;
  std::string property;
  Value before;
  Value after;
  std::size_t position = 0;

  [[nodiscard]] bool creates() const { return property.empty() && before.empty(); }
  [[nodiscard]] bool deletes() const { return property.empty() && after.empty(); }
  bool operator==(const Change&) const = default;
};

/// Changes that belong together: one transaction, one undo step.
struct ChangeSet {
  std::string title; ///< what was done, for the list of steps
  std::string author;
  std::string time; ///< ISO 8601, UTC; may be empty
  std::vector<Change> changes;

  [[nodiscard]] bool empty() const { return changes.empty(); }
  bool operator==(const ChangeSet&) const = default;
};

/// Applies all changes in order, or none: where an object is missing, an id taken, a value refused, or not there what a
/// change says was there before, the plan stays as it was and the error says which change. Raises the revision of each
/// aspect that is touched.
Status apply(plan::Plan& plan, const ChangeSet& changes);
/// The change set that undoes this one.
ChangeSet inverted(const ChangeSet& changes);
/// First `a`, then `b`, as one; changes of one property are joined, and what came back to where it was is left out.
ChangeSet composed(const ChangeSet& a, const ChangeSet& b);
/// What turns `from` into `to`.
ChangeSet diff(const plan::Plan& from, const plan::Plan& to);

/// As one line of JSON, and back; nothing is lost. The reader refuses what is not a change set.
std::string toJson(const ChangeSet& changes);
Result<ChangeSet> fromJson(std::string_view json);

/// A value as JSON text and back: integers and reals stay apart.
std::string valueToJson(const Value& value);
Result<Value> valueFromJson(std::string_view json);

} // namespace rw::edit
