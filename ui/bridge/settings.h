// Copying how an object is set up to others of its kind.
#pragma once

#include "bridge/plan_document.h"

#include <optional>

namespace rw::ui {

/// What an object is set to: its numbers, choices and switches, and how it is drawn; not what tells it from others,
/// such as its name, place, addresses and what it refers to.
struct Settings {
  plan::EntityKind kind = plan::EntityKind::Design;
  std::vector<std::pair<std::string, Value>> values; ///< by property
};

/// Nothing for what is not in the plan.
std::optional<Settings> settingsOf(const plan::Plan& plan, const QString& id);
/// The objects among these that are of the settings' kind.
std::vector<plan::ObjectKey> alikeAmong(const plan::Plan& plan, const Settings& settings, const QStringList& ids);
/// Sets them all, as one step.
Status applySettings(PlanDocument& document, const Settings& settings, const QStringList& ids);

} // namespace rw::ui
