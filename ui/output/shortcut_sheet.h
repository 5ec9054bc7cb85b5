// All keys of the workbench on paper.
#pragma once

#include "base/error.h"

#include <QTextDocument>
#include <filesystem>
#include <memory>

namespace rw::ui {

class Actions;

/// A gesture of the canvas that is no action of a menu.
struct Gesture {
  const char* keys; ///< context "gestures": `Space and drag`
  const char* text; ///< what it does
};
std::span<const Gesture> canvasGestures();

/// Every action that has keys, menu by menu, then what mouse and keys do on the canvas.
std::unique_ptr<QTextDocument> shortcutSheet(const Actions& actions);
/// The sheet as PDF, A4.
Status writeShortcutSheet(const Actions& actions, const std::filesystem::path& out);

} // namespace rw::ui
