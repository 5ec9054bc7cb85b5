#include "edit/clip.h"

#include "edit/names.h"

#include <algorithm>
#include <unordered_set>

namespace rw::edit {

using plan::EntityInfo;
using plan::EntityKind;
using plan::ObjectKey;
using plan::PropertyInfo;

namespace {

/// In the order of files: what is referred to comes before what refers to it.
Clip clipOf(const plan::Plan& plan, const std::unordered_set<std::string>& ids) {
  Clip clip;
  for (const EntityInfo& info : plan::entities()) {
    if (info.meta->singleton) continue;
    std::size_t position = 0; // in a plan that has nothing else
    for (std::size_t i = 0; i < info.size(plan); ++i)
      if (const std::string& id = info.idAt(plan, i); ids.contains(id))
        clip.changes.push_back(
            {{info.kind(), id}, "", Value(), plan::toRecord(info, info.object(plan, i)), position++});
  }
  return clip;
}

/// Every mention of an original becomes one of its copy.
void translateRefs(Value& value, const plan::TypeInfo& type, const std::unordered_map<std::string, std::string>& ids) {
  switch (type.shape) {
  case plan::Shape::Ref:
    if (value.text() != nullptr)
      if (const auto copy = ids.find(*value.text()); copy != ids.end()) value = Value(copy->second);
    break;
  case plan::Shape::List:
    if (Value::List* items = value.list())
      for (Value& item : *items) translateRefs(item, *type.element, ids);
    break;
  case plan::Shape::Map:
    if (Value::Record* fields = value.record())
      for (auto& [key, field] : *fields) translateRefs(field, *type.element, ids);
    break;
  case plan::Shape::Record:
    if (Value::Record* fields = value.record())
      for (auto& [key, field] : *fields)
        for (const PropertyInfo& property : type.fields())
          if (property.key == key) translateRefs(field, *property.type, ids);
    break;
  case plan::Shape::OneOf:
    if (const plan::TypeInfo* alternative = plan::alternativeFor(value, type)) translateRefs(value, *alternative, ids);
    break;
  default: break;
  }
}

} // namespace

Clip copied(const plan::Plan& plan, std::span<const ObjectKey> chosen) {
  std::unordered_set<std::string> ids;
  for (const ObjectKey& key : chosen) ids.insert(key.id);
  const bool linksOnly = std::ranges::all_of(chosen, [](const ObjectKey& key) { return key.kind == EntityKind::Link; });
  const auto isIn = [&](const auto& ref) { return ids.contains(ref.id); };
  for (const plan::Device& device : plan.devices)
    if (isIn(device.site)) ids.insert(device.id);
  for (const plan::Segment& segment : plan.segments)
    if (isIn(segment.site)) ids.insert(segment.id);
  for (const plan::Link& link : plan.links) {
    if (linksOnly) break;
    if (isIn(link.a) && isIn(link.b))
      ids.insert(link.id);
    else
      ids.erase(link.id);
  }
  for (const plan::NatPool& pool : plan.nat_pools)
    if (const auto* edges = std::get_if<std::vector<plan::EdgeRef>>(&pool.edges);
        isIn(pool.at) && (edges == nullptr || std::ranges::any_of(*edges, isIn)))
      ids.insert(pool.id);
  return clipOf(plan, ids);
}

Clip cut(const plan::Plan& plan, std::span<const ObjectKey> chosen) {
  Transaction trial(plan, {});
  for (const ObjectKey& key : chosen) static_cast<void>(trial.remove(key)); // or it went with another
  std::unordered_set<std::string> ids;
  for (const EntityInfo& info : plan::entities())
    for (std::size_t i = 0; i < info.size(plan); ++i)
      if (const std::string& id = info.idAt(plan, i); !info.position(trial.plan(), id)) ids.insert(id);
  return clipOf(plan, ids);
}

Result<Pasted> paste(Transaction& transaction, const Clip& clip, double dx, double dy, const std::string& site) {
  Pasted out;
  // Every copy has its id before the first one is created: they may refer to each other.
  std::unordered_set<std::string> given;
  for (const Change& change : clip.changes) {
    const std::string& original = change.object.id;
    if (out.ids.contains(original)) continue; // an object and its place share one
    std::string id = transaction.freeId(original);
    for (int n = 2; given.contains(id); ++n) id = transaction.freeId(original + "-" + std::to_string(n));
    given.insert(id);
    out.ids.emplace(original, std::move(id));
  }
  std::unordered_set<std::string> names = namesIn(transaction.plan());
  for (const Change& change : clip.changes) {
    const EntityInfo& info = plan::entityInfo(change.object.kind);
    Value whole = change.after;
    Value::Record* fields = whole.record();
    if (fields == nullptr || info.meta->singleton)
      return fail(RW_TR("errors", "this is not a copy of a plan's objects"), {}, {.path = change.object.id});
    const bool standsInSite = info.kind() == EntityKind::Device || info.kind() == EntityKind::Segment;
    std::erase_if(*fields, [&](const auto& field) {
      if (field.first == "id") return true;
      if (!standsInSite || field.first != "site") return false;
      const std::string* old = field.second.text();
      if (old == nullptr || out.ids.contains(*old)) return false;
      return !site.empty() || transaction.plan().sites.find(*old) == nullptr;
    });
    for (auto& [key, value] : *fields) {
      if (const PropertyInfo* property = info.property(key)) translateRefs(value, *property->type, out.ids);
      if (key == "name" && value.text() != nullptr) value = Value(*names.insert(freeName(names, *value.text())).first);
      if (info.kind() == EntityKind::Placement && key == "x" && value.real()) value = Value(*value.real() + dx);
      if (info.kind() == EntityKind::Placement && key == "y" && value.real()) value = Value(*value.real() + dy);
    }
    if (standsInSite && !site.empty() && whole.field("site") == nullptr) fields->emplace_back("site", Value(site));
    fields->emplace_back("id", Value(out.ids.at(change.object.id)));
    if (auto created = transaction.create(info.kind(), *fields); !created) return fail(created.error());
  }
  for (const plan::DanglingRef& ref : transaction.dangling())
    if (given.contains(ref.from.id))
      if (Status status = transaction.forget(ref); !status) return fail(status.error());
  std::erase_if(out.ids, [&](const auto& pair) {
    const bool there =
        plan::findById(transaction.plan(), pair.second) || transaction.plan().layout.find(pair.second) != nullptr;
    if (!there) out.leftOut.push_back(pair.first);
    return !there;
  });
  std::ranges::sort(out.leftOut);
  return out;
}

} // namespace rw::edit
