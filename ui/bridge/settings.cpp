#include "bridge/settings.h"

#include "bridge/labels.h"

namespace rw::ui {

namespace {

using plan::Shape;

bool isSetting(const plan::PropertyInfo& property) {
  const Shape shape = property.type->shape;
  const bool simple = shape == Shape::Bool || shape == Shape::Int || shape == Shape::Real || shape == Shape::Enum;
  const bool own = property.meta.group == plan::Group::Identity || property.meta.required ||
                   (property.meta.group == plan::Group::Place && property.meta.aspect != plan::Aspect::Layout);
  return simple && !own;
}

} // namespace

std::optional<Settings> settingsOf(const plan::Plan& plan, const QString& id) {
  const auto key = keyOf(plan, id);
  if (!key) return {};
  Settings out{.kind = key->kind, .values = {}};
  for (const plan::PropertyInfo& property : plan::entityInfo(key->kind).properties)
    if (isSetting(property)) out.values.emplace_back(property.key, plan::getProperty(plan, *key, property.key));
  return out;
}

std::vector<plan::ObjectKey> alikeAmong(const plan::Plan& plan, const Settings& settings, const QStringList& ids) {
  std::vector<plan::ObjectKey> out;
  for (const QString& id : ids)
    if (auto key = keyOf(plan, id); key && key->kind == settings.kind) out.push_back(std::move(*key));
  return out;
}

Status applySettings(PlanDocument& document, const Settings& settings, const QStringList& ids) {
  const std::vector<plan::ObjectKey> keys = alikeAmong(document.plan(), settings, ids);
  return document.edit(PlanDocument::tr("Paste settings onto %1").arg(objectsText(std::ssize(keys))),
                       [&](edit::Transaction& edit) -> Status {
                         for (const plan::ObjectKey& key : keys)
                           for (const auto& [property, value] : settings.values)
                             if (Status status = edit.set(key, property, value); !status) return status;
                         return {};
                       });
}

} // namespace rw::ui
