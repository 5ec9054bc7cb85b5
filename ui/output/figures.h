// The drawings in documents.
#pragma once

#include "document/document.h"
#include "engine/engine.h"
#include "output/drawing.h"

namespace rw::ui {

/// What a figure of the report's document shows; one without `paint` where there is nothing to draw. Changes are those
/// since `before`, which may be nullptr. On any thread.
Drawing drawingOf(const document::Figure& figure, const engine::Report& report, const engine::Report* before = nullptr);

/// The plan's logo, as large as a cover has room for; nothing where it is no picture.
Drawing logoDrawing(const std::string& base64);

/// Loads of circuits and egresses against the limits of the design, as a chart: filled is the normal load, a thin mark
/// the worst single failure.
Drawing headroomDrawing(const engine::Report& report);

} // namespace rw::ui
