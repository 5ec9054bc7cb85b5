// Three-way merge: what two people did to the same plan, as one. Conflicts are objects and properties, not lines.
#pragma once

#include "compare/plan_diff.h"

#include <functional>

namespace rw::compare {

enum class Side : std::uint8_t { Ours, Theirs };

enum class ConflictKind : std::uint8_t {
  BothChanged,    ///< the same property, to different values
  RemovedChanged, ///< one removed the object, the other changed it
  RemovedUsed,    ///< one removed the object, the other made something that refers to it
};
/// `both_changed`, `removed_changed`, `removed_used`.
std::string_view toString(ConflictKind kind);

struct Conflict {
  ConflictKind kind = ConflictKind::BothChanged;
  plan::ObjectKey object;
  std::string name;
  std::string property;               ///< of BothChanged
  Value base;                         ///< of BothChanged; nothing where both added the object
  Value ours;                         ///< of BothChanged
  Value theirs;                       ///< of BothChanged
  Side removedBy = Side::Ours;        ///< of the other kinds
  std::vector<plan::ObjectKey> users; ///< of RemovedUsed: what refers to it
};

struct Merge {
  plan::Plan plan; ///< where a conflict is not decided, it has ours; it may then refer to what is not there
  std::vector<Conflict> conflicts;
  std::size_t taken = 0;         ///< changes of theirs that were taken over without a conflict
  std::vector<Error> problems{}; ///< what is wrong with the whole that was right in each part; no preference mends it
};

/// Whose part a conflict goes to; nothing: it stays undecided. Told apart by kind, object and property.
using Decide = std::function<std::optional<Side>(const Conflict&)>;
/// All for one side.
Decide prefer(Side side);

/// Both changes to `base` in one plan, in our order, what they added behind what it followed in theirs. Changes to
/// different properties, to different entries of a list (told apart by their first property) and to different fields
/// of a record go together. What `decide` settles is listed all the same.
Merge merge(const plan::Plan& base, const plan::Plan& ours, const plan::Plan& theirs, const Decide& decide = {},
            const plan::ExternalIds& external = {});

/// One value out of three where both sides changed different parts of it, or nothing.
std::optional<Value> mergedValue(const Value& base, const Value& ours, const Value& theirs, const plan::TypeInfo& type);

} // namespace rw::compare
