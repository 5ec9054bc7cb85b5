// Renaming in place: a field over the object on the canvas.
#pragma once

#include "bridge/plan_document.h"
#include "canvas/diagram.h"

class QGraphicsView;
class QWidget;

namespace rw::ui {

/// Opens a field over the box with its name in it (for a note, its text). Enter or leaving it takes the text over, Esc
/// does not; a note takes several lines, Ctrl+Enter ends it. The field deletes itself. nullptr where the box has no
/// name of its own.
QWidget* editInPlace(QGraphicsView& view, const Box& box, PlanDocument& document);

} // namespace rw::ui
