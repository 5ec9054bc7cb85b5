// The one way a plan changes: collect edits, each checked at once, then commit them as one change set.
#pragma once

#include "edit/change_set.h"

namespace rw::edit {

/// Works on a copy; the plan given to `commit` is what it was made from. Nothing is changed until then.
class Transaction {
 public:
  Transaction(const plan::Plan& plan, std::string title, plan::ExternalIds external = {});

  /// The plan as edited so far.
  [[nodiscard]] const plan::Plan& plan() const { return draft_; }

  /// Sets a property. Refuses values out of range and references to what is not there.
  Status set(const plan::ObjectKey& object, std::string_view property, Value value);
  /// The same from text, as an input field has it.
  Status setText(const plan::ObjectKey& object, std::string_view property, std::string_view text);
  /// Creates an object from a record of properties (an `id` in it wins; without one, a free id is made from `name` or
  /// the kind). Returns its key.
  Result<plan::ObjectKey> create(plan::EntityKind kind, const Value::Record& properties);
  /// Deletes an object with what cannot be without it: its placement, what hangs on it (links, edges, pools, contents,
  /// flows) and every mention of it in lists.
  Status remove(const plan::ObjectKey& object);
  /// Takes back a mention of an object: out of its list, or emptied; what cannot be without it is deleted.
  Status forget(const plan::DanglingRef& ref);

  /// An id that is free in the plan, made from `wish`.
  [[nodiscard]] std::string freeId(std::string_view wish) const;

  /// References of the draft that lead nowhere.
  [[nodiscard]] std::vector<plan::DanglingRef> dangling() const { return plan::danglingRefs(draft_, external_); }

  /// What was done so far; empty where nothing changed in the end. The draft's problems refuse it.
  Result<ChangeSet> finish() const;
  /// `finish`, then apply to `plan`. Returns the change set; an empty one changed nothing.
  Result<ChangeSet> commit(plan::Plan& plan) const;

 private:
  Status record(Change change);
  plan::Plan before_;
  plan::Plan draft_;
  ChangeSet done_;
  plan::ExternalIds external_;
};

} // namespace rw::edit
