#include "compare/merge.h"

#include "compare/insert_copy.h"
#include "edit/transaction.h"

#include <set>

namespace rw::compare {

namespace {

using plan::EntityInfo;
using plan::ObjectKey;
using plan::Plan;

/// Puts what they did onto ours.
class Merger {
 public:
  Merger(const Plan& base, const Plan& ours, const Plan& theirs, const Decide& decide,
         const plan::ExternalIds& external)
      : base_(base), ours_(aligned({&base}, ours)), theirs_(aligned({&base, &ours_}, theirs)), decide_(decide),
        external_(external) {
    out_.plan = ours_;
  }

  Merge merged() {
    for (const EntityInfo& info : plan::entities()) {
      if (info.sameTable(base_, theirs_)) continue;
      for (std::size_t i = 0; i < info.size(base_); ++i) known(info, info.idAt(base_, i));
      for (std::size_t i = 0; i < info.size(theirs_); ++i)
        if (!info.position(base_, info.idAt(theirs_, i))) added(info, i);
    }
    settleReferences();
    out_.problems = plan::problems(out_.plan, external_);
    return std::move(out_);
  }

 private:
  static bool alike(const EntityInfo& info, const void* a, const void* b) {
    return std::ranges::all_of(info.properties,
                               [&](const plan::PropertyInfo& property) { return property.get(a) == property.get(b); });
  }
  [[nodiscard]] const Plan& of(Side side) const { return side == Side::Ours ? ours_ : theirs_; }
  [[nodiscard]] std::optional<Side> decided(const Conflict& conflict) const {
    return decide_ ? decide_(conflict) : std::nullopt;
  }

  Conflict& conflict(ConflictKind kind, const EntityInfo& info, const void* object) {
    const auto* entity = static_cast<const plan::Entity*>(object);
    Conflict& made = out_.conflicts.emplace_back();
    made.kind = kind;
    made.object = {info.kind(), entity->id};
    made.name = entity->displayName();
    return made;
  }

  /// An object that was there before either began.
  void known(const EntityInfo& info, const std::string& id) {
    const void* before = plan::findObject(base_, {info.kind(), id});
    const void* ours = plan::findObject(ours_, {info.kind(), id});
    const void* theirs = plan::findObject(theirs_, {info.kind(), id});
    if (ours != nullptr && theirs != nullptr) return properties(info, id, before, ours, theirs);
    if (ours == nullptr && theirs == nullptr) return;
    const Side removedBy = ours == nullptr ? Side::Ours : Side::Theirs;
    const void* left = ours != nullptr ? ours : theirs;
    if (alike(info, before, left)) {
      if (removedBy == Side::Theirs) erase(info, id), ++out_.taken;
      return;
    }
    Conflict& made = conflict(ConflictKind::RemovedChanged, info, left);
    made.removedBy = removedBy;
    if (decided(made) != Side::Theirs) return;
    if (removedBy == Side::Theirs)
      erase(info, id);
    else
      restore(info, id, theirs_);
  }

  void added(const EntityInfo& info, std::size_t position) {
    const std::string& id = info.idAt(theirs_, position);
    if (const void* ours = plan::findObject(ours_, {info.kind(), id}))
      return properties(info, id, nullptr, ours, info.object(theirs_, position));
    restore(info, id, theirs_);
    ++out_.taken;
  }

  void properties(const EntityInfo& info, const std::string& id, const void* before, const void* ours,
                  const void* theirs) {
    for (const plan::PropertyInfo& property : info.properties) {
      const Value base = property.get(before != nullptr ? before : property.fresh());
      Value our = property.get(ours);
      Value their = property.get(theirs);
      if (their == base || their == our) continue;
      auto merged = our == base ? std::optional(their) : mergedValue(base, our, their, *property.type);
      if (merged && plan::check(*merged, *property.type, property.meta)) {
        property.set(info.modify(out_.plan, *info.position(out_.plan, id)), *merged);
        ++out_.taken;
        continue;
      }
      Conflict& made = conflict(ConflictKind::BothChanged, info, ours);
      made.property = property.key;
      if (before != nullptr) made.base = base;
      made.ours = std::move(our);
      made.theirs = std::move(their);
      if (decided(made) == Side::Theirs)
        property.set(info.modify(out_.plan, *info.position(out_.plan, id)), made.theirs);
    }
  }

  void erase(const EntityInfo& info, const std::string& id) { info.erase(out_.plan, *info.position(out_.plan, id)); }

  /// Puts in an object as `from` has it, behind what it follows there.
  void restore(const EntityInfo& info, const std::string& id, const Plan& from) {
    const std::size_t place = *info.position(from, id);
    std::size_t position = 0;
    for (std::size_t i = place; i-- > 0 && position == 0;)
      if (const auto before = info.position(out_.plan, info.idAt(from, i))) position = *before + 1;
    if (place > 0 && position == 0) position = info.size(out_.plan);
    insertCopy(info, from, place, out_.plan, position, id);
  }

  /// References to what one side removed. What is brought back may refer to something else, so it goes on until all is
  /// settled; no object is brought back twice.
  void settleReferences() {
    std::set<ObjectKey> listed;
    std::set<std::string> broughtBack;
    for (bool done = true; done;) {
      done = false;
      const auto dangling = plan::danglingRefs(out_.plan, external_);
      for (const plan::DanglingRef& ref : dangling) note(ref, listed);
      for (const plan::DanglingRef& ref : dangling) done |= settle(ref, broughtBack);
    }
  }

  /// Whether a mention of what is not there came to an end.
  bool settle(const plan::DanglingRef& ref, std::set<std::string>& broughtBack) {
    const auto known = std::ranges::find_if(out_.conflicts, [&](const Conflict& one) {
      return one.object.id == ref.id && one.kind != ConflictKind::BothChanged;
    });
    const auto side = known != out_.conflicts.end() ? decided(*known) : std::nullopt;
    if (!side) return false;
    if (plan::findById(out_.plan, ref.id)) return true; // by an earlier mention
    if (const auto kept = plan::findById(of(*side), ref.id); kept && broughtBack.insert(ref.id).second) {
      restore(plan::entityInfo(kept->kind), ref.id, of(*side));
      return true;
    }
    edit::Transaction forgetting(out_.plan, "", external_);
    if (!forgetting.forget(ref)) return false;
    out_.plan = forgetting.plan();
    return true;
  }

  void note(const plan::DanglingRef& ref, std::set<ObjectKey>& listed) {
    const auto object = plan::findById(base_, ref.id);
    if (!object) return;
    const EntityInfo& info = plan::entityInfo(object->kind);
    if (listed.insert(*object).second) {
      Conflict& made = conflict(ConflictKind::RemovedUsed, info, plan::findObject(base_, *object));
      made.removedBy = info.position(ours_, ref.id) ? Side::Theirs : Side::Ours;
    }
    for (Conflict& made : out_.conflicts)
      if (made.kind == ConflictKind::RemovedUsed && made.object == *object &&
          std::ranges::find(made.users, ref.from) == made.users.end())
        made.users.push_back(ref.from);
  }

  const Plan& base_;
  const Plan ours_;
  const Plan theirs_;
  const Decide& decide_;
  const plan::ExternalIds& external_;
  Merge out_;
};

} // namespace

std::string_view toString(ConflictKind kind) {
  switch (kind) {
  case ConflictKind::BothChanged: return "both_changed";
  case ConflictKind::RemovedChanged: return "removed_changed";
  case ConflictKind::RemovedUsed: return "removed_used";
  }
  return "";
}

Decide prefer(Side side) {
  return [side](const Conflict&) { return side; };
}

Merge merge(const Plan& base, const Plan& ours, const Plan& theirs, const Decide& decide,
            const plan::ExternalIds& external) {
  return Merger(base, ours, theirs, decide, external).merged();
}

} // namespace rw::compare
