#include "edit/transaction.h"

#include "base/text.h"

#include <algorithm>

namespace rw::edit {

using plan::EntityInfo;
using plan::EntityKind;
using plan::ObjectKey;
using plan::PropertyInfo;

Transaction::Transaction(const plan::Plan& plan, std::string title, plan::ExternalIds external)
    : before_(plan), draft_(plan), external_(std::move(external)) {
  done_.title = std::move(title);
}

Status Transaction::record(Change change) {
  ChangeSet step;
  step.changes.push_back(std::move(change));
  if (Status status = apply(draft_, step); !status) return status;
  done_.changes.push_back(std::move(step.changes.front()));
  return {};
}

Status Transaction::set(const ObjectKey& object, std::string_view property, Value value) {
  const EntityInfo& info = plan::entityInfo(object.kind);
  const auto position = info.position(draft_, object.id);
  if (!position)
    return fail(RW_TR("errors", "there is no such object"), RW_TR("errors", "it may have been deleted"),
                {.path = object.id});
  const PropertyInfo* declared = info.property(property);
  if (declared == nullptr)
    return fail({RW_TR("errors", "unknown property \"{0}\""), {excerpt(property)}}, {}, {.path = object.id});
  Value before = declared->get(info.object(draft_, *position));
  if (before == value) return {};
  return record({object, std::string(property), std::move(before), std::move(value), *position});
}

Status Transaction::setText(const ObjectKey& object, std::string_view property, std::string_view text) {
  const PropertyInfo* declared = plan::entityInfo(object.kind).property(property);
  if (declared == nullptr)
    return fail({RW_TR("errors", "unknown property \"{0}\""), {excerpt(property)}}, {}, {.path = object.id});
  auto value = plan::parseScalar(text, *declared->type, declared->meta);
  return value ? set(object, property, std::move(*value)) : Status(fail(value.error()));
}

std::string Transaction::freeId(std::string_view wish) const {
  std::string base = isId(wish) ? std::string(wish) : idFrom(wish);
  const auto taken = [this](const std::string& id) {
    return plan::findById(draft_, id) || draft_.layout.find(id) != nullptr;
  };
  if (!taken(base)) return base;
  for (int n = 2;; ++n)
    if (std::string id = base + "-" + std::to_string(n); !taken(id)) return id;
}

Result<ObjectKey> Transaction::create(EntityKind kind, const Value::Record& properties) {
  const EntityInfo& info = plan::entityInfo(kind);
  const Value whole(properties);
  const Value* id = whole.field("id");
  const Value* name = whole.field("name");
  ObjectKey key{kind, id != nullptr && id->text() != nullptr
                          ? *id->text()
                          : freeId(name != nullptr ? toText(*name) : info.meta->label)};
  if (!isId(key.id))
    return fail({RW_TR("errors", "\"{0}\" is not an id"), {excerpt(key.id)}},
                RW_TR("errors", "ids have small letters, digits and hyphens"));
  if (const auto other = plan::findById(draft_, key.id); other && kind != EntityKind::Placement)
    return fail({RW_TR("errors", "the id \"{0}\" is taken"), {key.id}}, RW_TR("errors", "choose another id"));
  Value::Record fields;
  for (const auto& field : properties)
    if (field.first != "id") fields.push_back(field);
  Status status = record({key, "", Value(), Value(std::move(fields)), info.size(draft_)});
  return status ? Result<ObjectKey>(key) : fail(status.error());
}

namespace {

/// The value without any mention of `id`: list items that refer to it are taken out, single references emptied.
/// False where what is left cannot stand without it.
bool withoutRef(Value& value, const plan::TypeInfo& type, const plan::Meta& meta, const std::string& id) {
  switch (type.shape) {
  case plan::Shape::Ref:
    if (value.text() != nullptr && *value.text() == id) {
      value = Value();
      return !meta.required;
    }
    return true;
  case plan::Shape::List:
    if (Value::List* items = value.list())
      std::erase_if(*items, [&](Value& item) {
        const bool whole = withoutRef(item, *type.element, plan::Meta{}, id);
        return !whole || item.empty();
      });
    return true;
  case plan::Shape::Record:
    if (Value::Record* fields = value.record())
      for (auto& [key, field] : *fields)
        for (const PropertyInfo& property : type.fields())
          if (property.key == key && !withoutRef(field, *property.type, property.meta, id)) return false;
    return true;
  case plan::Shape::OneOf:
    if (const plan::TypeInfo* alternative = plan::alternativeFor(value, type))
      return withoutRef(value, *alternative, meta, id);
    return true;
  default: return true;
  }
}

/// Whether an object cannot be without what `property` refers to, though the format would allow it: a flow without its
/// end says nothing. What stands in a deleted site goes with it.
bool belongsTo(const plan::DanglingRef& ref) {
  switch (ref.from.kind) {
  case EntityKind::Flow: return ref.property == "site" || ref.property == "endpoint";
  case EntityKind::Segment:
  case EntityKind::Device: return ref.property == "site";
  case EntityKind::Review:
  case EntityKind::Test: return ref.property == "flow";
  case EntityKind::Control:
  case EntityKind::Measurement: return ref.property == "device" || ref.property == "edge" || ref.property == "site";
  default: return false;
  }
}

} // namespace

Status Transaction::forget(const plan::DanglingRef& ref) {
  const EntityInfo& info = plan::entityInfo(ref.from.kind);
  const auto position = info.position(draft_, ref.from.id);
  if (!position) return {}; // went with another
  const PropertyInfo& property = *info.property(ref.property);
  Value value = property.get(info.object(draft_, *position));
  const bool stands = withoutRef(value, *property.type, property.meta, ref.id);
  const bool emptied = property.meta.required && value.empty();
  if (!stands || emptied || belongsTo(ref)) return remove(ref.from);
  return set(ref.from, ref.property, std::move(value));
}

Status Transaction::remove(const ObjectKey& object) {
  const EntityInfo& info = plan::entityInfo(object.kind);
  if (info.meta->singleton) return fail(RW_TR("errors", "the plan itself cannot be deleted"));
  if (!info.position(draft_, object.id))
    return fail(RW_TR("errors", "there is no such object"), RW_TR("errors", "it may have been deleted"),
                {.path = object.id});
  if (object.kind != EntityKind::Placement) {
    for (const plan::DanglingRef& ref : plan::refsTo(draft_, object.id))
      if (Status status = forget(ref); !status) return status;
    if (draft_.layout.find(object.id) != nullptr)
      if (Status status = remove({EntityKind::Placement, object.id}); !status) return status;
  }
  const auto position = info.position(draft_, object.id);
  if (!position) return {};
  return record({object, "", plan::toRecord(info, info.object(draft_, *position)), Value(), *position});
}

Result<ChangeSet> Transaction::finish() const {
  // What was wrong before does not keep anybody from editing; what this transaction made wrong does.
  if (const auto now = plan::problems(draft_, external_); !now.empty()) {
    const auto earlier = plan::problems(before_, external_);
    for (const Error& problem : now)
      if (std::ranges::find(earlier, problem) == earlier.end()) return fail(problem);
  }
  return composed({done_.title, done_.author, done_.time, {}}, done_);
}

Result<ChangeSet> Transaction::commit(plan::Plan& plan) const {
  auto changes = finish();
  if (changes && !changes->empty())
    if (Status status = apply(plan, *changes); !status) return fail(status.error());
  return changes;
}

} // namespace rw::edit
