#include "bridge/new_objects.h"

#include "bridge/labels.h"

namespace rw::ui {

using plan::EntityInfo;
using plan::EntityKind;
using plan::ObjectKey;

namespace {

/// The first object that a reference of this kind may name; empty where there is none.
std::string firstOf(const plan::Plan& plan, plan::KindMask targets) {
  if ((targets & maskOf(EntityKind::Service)) != 0) {
    if (!plan.design().adopted.empty()) return plan.design().adopted.front().id;
    if (plan.services.empty() && !catalogue::services().empty()) return catalogue::services().front().id;
  }
  for (const EntityInfo& entity : plan::entities())
    if ((targets & maskOf(entity.kind())) != 0 && entity.size(plan) > 0) return entity.idAt(plan, 0);
  return {};
}

tl::unexpected<Error> nothingToReferTo(const EntityInfo& info, plan::KindMask targets) {
  QStringList kinds;
  for (const EntityInfo& entity : plan::entities())
    if ((targets & maskOf(entity.kind())) != 0) kinds << planText(entity.meta->label);
  const QString what =
      PlanDocument::tr("%1: there is nothing yet that it could belong to").arg(planText(info.meta->label));
  return fail(what.toStdString(),
              PlanDocument::tr("place one of these first: %1").arg(kinds.join(QStringLiteral(", "))).toStdString());
}

/// The properties that an object of this kind cannot be without.
Result<Value::Record> needed(const plan::Plan& plan, const EntityInfo& info, const std::optional<ObjectKey>& from) {
  Value::Record record;
  bool used = false;
  for (const plan::PropertyInfo& property : info.properties) {
    if (property.type->shape != plan::Shape::Ref) continue;
    if (from && !used && (property.type->targets & maskOf(from->kind)) != 0) {
      record.emplace_back(property.key, from->id);
      used = true;
    } else if (property.meta.required) {
      const std::string id = firstOf(plan, property.type->targets);
      if (id.empty()) return nothingToReferTo(info, property.type->targets);
      record.emplace_back(property.key, id);
    }
  }
  if (info.kind() != EntityKind::Flow) return record;
  // A flow needs one of its two ends.
  if (Value(record).field("endpoint") != nullptr) {
    record.emplace_back("direction", "inbound");
  } else if (Value(record).field("site") == nullptr) {
    const std::string site = firstOf(plan, maskOf(EntityKind::Site));
    if (site.empty()) return nothingToReferTo(info, maskOf(EntityKind::Site));
    record.emplace_back("site", site);
  }
  return record;
}

QString nameFor(const plan::Plan& plan, const EntityInfo& info, const Value& record) {
  const auto end = [&](std::string_view key) {
    const Value* id = record.field(key);
    if (id == nullptr) return QString();
    // The catalogue's own is in the plan only once something refers to it.
    if (plan::findById(plan, toText(*id))) return nameText(plan, toText(*id));
    for (const plan::Service& service : catalogue::services())
      if (service.id == toText(*id)) return qs(service.displayName());
    return qs(toText(*id));
  };
  if (info.kind() == EntityKind::Flow)
    return record.field("endpoint") != nullptr ? PlanDocument::tr("%1 to %2").arg(end("service"), end("endpoint"))
                                               : PlanDocument::tr("%1 from %2").arg(end("service"), end("site"));
  const std::size_t others = info.size(plan);
  const QString label = planText(info.meta->label);
  return others == 0 ? label : PlanDocument::tr("%1 %2", "a kind of object and its number").arg(label).arg(others + 1);
}

} // namespace

bool onCanvas(EntityKind kind) {
  constexpr plan::KindMask drawn = plan::kNodeKinds | plan::kEdgeKinds | maskOf(EntityKind::Link) |
                                   maskOf(EntityKind::MeetMeLocation) | maskOf(EntityKind::Placement);
  return (drawn & maskOf(kind)) != 0;
}

std::vector<EntityKind> kindsFor(EntityKind kind) {
  switch (kind) {
  case EntityKind::Device: return {EntityKind::NatPool, EntityKind::PublishedEndpoint};
  case EntityKind::Segment: return {EntityKind::PublishedEndpoint};
  case EntityKind::Site:
  case EntityKind::PublishedEndpoint: return {EntityKind::Flow};
  default: return {};
  }
}

QString createObject(PlanDocument& document, EntityKind kind, const std::optional<ObjectKey>& from) {
  const EntityInfo& info = plan::entityInfo(kind);
  QString id;
  static_cast<void>(document.edit(
      PlanDocument::tr("Add: %1").arg(planText(info.meta->label)), [&](edit::Transaction& edit) -> Status {
        auto record = needed(edit.plan(), info, from);
        if (!record) return fail(record.error());
        if (info.property("name") != nullptr)
          record->emplace_back("name", nameFor(edit.plan(), info, Value(*record)).toStdString());
        const auto key = edit.create(kind, *record);
        if (!key) return fail(key.error());
        id = qs(key->id);
        return {};
      }));
  if (id.isEmpty() || !keyOf(document.plan(), id)) return {};
  document.select({id});
  if (kind == EntityKind::Flow) document.highlight(id);
  return id;
}

void deleteObjects(PlanDocument& document, const QStringList& ids) {
  if (ids.isEmpty()) return;
  const QString what = ids.size() == 1 ? nameText(document.plan(), ids.front().toStdString()) : objectsText(ids.size());
  static_cast<void>(document.edit(PlanDocument::tr("Delete %1").arg(what), [&](edit::Transaction& edit) -> Status {
    for (const QString& id : ids) {
      const auto key = keyOf(edit.plan(), id);
      if (!key) continue; // went with another
      if (Status status = edit.remove(*key); !status) return status;
    }
    return {};
  }));
}

} // namespace rw::ui
