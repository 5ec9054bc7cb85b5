// What the pointer tells of an object on the canvas: what is cut or left out on the drawing, and what the analysis
// knows.
#pragma once

#include "bridge/plan_document.h"

#include <QStringList>

namespace rw::ui {

/// Lines of plain text, the name first: of a link its latency and load, of an edge its load, of a node where its
/// routes lead. Empty for what is no object of the plan.
QStringList hoverText(const PlanDocument& document, const std::string& object);

} // namespace rw::ui
