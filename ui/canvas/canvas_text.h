// The words on the canvas, and in the diagrams that are made of it.
#pragma once

#include <QCoreApplication>

namespace rw::ui {

/// `CanvasText::tr("…")` translates a word of the diagram, whoever draws it.
class CanvasText {
  Q_DECLARE_TR_FUNCTIONS(CanvasText)
};

} // namespace rw::ui
