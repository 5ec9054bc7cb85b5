// Saved views: a named way to look at the plan, kept in the plan, for workshops and exports.
#pragma once

#include "bridge/plan_document.h"
#include "canvas/look.h"

#include <QRectF>

namespace rw::ui {

class CanvasView;

/// The look that a saved view keeps. What of it means nothing here is left at its default.
Look lookOf(const plan::View& view);
/// The part of the plan that it shows: canvas units on the logical view, map units (degrees, y downwards) on the map.
/// Empty where it says nothing: the whole.
QRectF sightOf(const plan::View& view);

/// Keeps what the canvas shows under a name, in place of what a view of that name has kept. Returns its id, empty where
/// refused.
QString saveView(PlanDocument& document, const CanvasView& canvas, const QString& name);
void showView(const plan::View& view, CanvasView& canvas);

} // namespace rw::ui
