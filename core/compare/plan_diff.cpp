#include "compare/plan_diff.h"

namespace rw::compare {

namespace {

using plan::EntityInfo;
using plan::Plan;

std::vector<PropertyDiff> properties(const EntityInfo& info, const void* before, const void* after) {
  std::vector<PropertyDiff> out;
  for (const plan::PropertyInfo& property : info.properties) {
    Value from = property.get(before != nullptr ? before : property.fresh());
    Value to = property.get(after != nullptr ? after : property.fresh());
    if (from != to) out.push_back({std::string(property.key), std::move(from), std::move(to)});
  }
  return out;
}

ObjectDiff objectDiff(const EntityInfo& info, const std::string& id, const void* before, const void* after) {
  const auto* named = static_cast<const plan::Entity*>(after != nullptr ? after : before);
  const Change change = before == nullptr ? Change::Added : after == nullptr ? Change::Removed : Change::Changed;
  return {{info.kind(), id}, named->displayName(), change, properties(info, before, after)};
}

} // namespace

std::string_view toString(Change change) {
  switch (change) {
  case Change::Added: return "added";
  case Change::Removed: return "removed";
  case Change::Changed: return "changed";
  }
  return "";
}

std::vector<ObjectDiff> objectsThatDiffer(const Plan& before, const Plan& given) {
  const Plan after = aligned({&before}, given);
  std::vector<ObjectDiff> out;
  for (const EntityInfo& info : plan::entities()) {
    // That a version was issued is no change to the plan.
    if (info.kind() == plan::EntityKind::IssuedVersion || info.sameTable(before, after)) continue;
    for (std::size_t i = 0; i < info.size(before); ++i) {
      const std::string& id = info.idAt(before, i);
      const auto there = info.position(after, id);
      if (there && info.same(before, i, after, *there)) continue;
      ObjectDiff diff = objectDiff(info, id, info.object(before, i), there ? info.object(after, *there) : nullptr);
      if (diff.change != Change::Changed || !diff.properties.empty()) out.push_back(std::move(diff));
    }
    for (std::size_t i = 0; i < info.size(after); ++i)
      if (const std::string& id = info.idAt(after, i); !info.position(before, id))
        out.push_back(objectDiff(info, id, nullptr, info.object(after, i)));
  }
  return out;
}

} // namespace rw::compare
