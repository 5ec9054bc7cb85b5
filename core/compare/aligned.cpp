#include "compare/insert_copy.h"
#include "compare/plan_diff.h"

#include <functional>
#include <set>

namespace rw::compare {

namespace {

using plan::EntityInfo;
using plan::Plan;

/// What tells one object from another where no id does: all of it, or only what it speaks of.
Value identity(const EntityInfo& info, const void* object, bool whole) {
  Value::Record out;
  for (const plan::PropertyInfo& property : info.properties)
    if (whole || property.meta.required || property.type->shape == plan::Shape::Ref)
      out.emplace_back(property.key, property.get(object));
  return out;
}

struct Anonymous {
  std::size_t position;
  std::string id; ///< the new one; empty until it is known
};

/// Gives ids of `reference` to the objects of `other` that are alike; `taken` are those that are given already.
void match(const EntityInfo& info, const Plan& reference, const Plan& other, std::vector<Anonymous>& objects,
           bool whole, std::set<std::string>& taken) {
  for (Anonymous& object : objects) {
    const Value wanted = identity(info, info.object(other, object.position), whole);
    for (std::size_t i = 0; i < info.size(reference) && object.id.empty(); ++i) {
      const std::string& id = info.idAt(reference, i);
      if (isAnonymous(id) && !taken.contains(id) && identity(info, info.object(reference, i), whole) == wanted)
        object.id = *taken.insert(id).first;
    }
  }
}

/// An id that none of the references has, nor `taken`.
std::string freshId(const EntityInfo& info, const std::vector<const Plan*>& references,
                    const std::set<std::string>& taken) {
  for (std::size_t number = 1;; ++number) {
    std::string id = "~new-" + std::to_string(number);
    const bool used = taken.contains(id) || std::ranges::any_of(references, [&](const Plan* plan) {
                        return info.position(*plan, id).has_value();
                      });
    if (!used) return id;
  }
}

void align(const EntityInfo& info, const std::vector<const Plan*>& references, Plan& other) {
  std::vector<Anonymous> objects;
  for (std::size_t i = 0; i < info.size(other); ++i)
    if (isAnonymous(info.idAt(other, i))) objects.push_back({i, ""});
  if (objects.empty()) return;

  std::set<std::string> taken;
  for (const bool whole : {true, false})
    for (const Plan* reference : references) match(info, *reference, other, objects, whole, taken);
  for (Anonymous& object : objects)
    if (object.id.empty()) object.id = *taken.insert(freshId(info, references, taken)).first;

  const Plan given = other;
  for (std::size_t i = objects.size(); i-- > 0;) info.erase(other, objects[i].position);
  for (const Anonymous& object : objects) insertCopy(info, given, object.position, other, object.position, object.id);
}

} // namespace

Plan aligned(const std::vector<const Plan*>& references, Plan other) {
  for (const EntityInfo& info : plan::entities())
    if (info.meta->idOptional) align(info, references, other);
  return other;
}

} // namespace rw::compare
