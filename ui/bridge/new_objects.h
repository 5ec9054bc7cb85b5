// Creating and deleting what has no place on the canvas: flows, NAT pools, endpoints and the rest of the catalogue.
#pragma once

#include "bridge/plan_document.h"

namespace rw::ui {

/// Whether objects of this kind are drawn.
bool onCanvas(plan::EntityKind kind);
/// What can be added to an object of this kind in the inspector.
std::vector<plan::EntityKind> kindsFor(plan::EntityKind kind);

/// Creates an object in one step and selects it. What it must refer to is `from` where that fits, else the first object
/// that does; where there is none, the document refuses in words. Returns its id, empty where refused.
QString createObject(PlanDocument& document, plan::EntityKind kind, const std::optional<plan::ObjectKey>& from = {});
/// Deletes objects of any kind, with what cannot be without them, in one step.
void deleteObjects(PlanDocument& document, const QStringList& ids);

} // namespace rw::ui
