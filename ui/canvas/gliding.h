// Boxes on their way from where they stood to where a new layout has them.
#pragma once

#include "canvas/canvas_scene.h"

class QVariantAnimation;

namespace rw::ui {

/// Whether lines can find their ways in every frame between.
bool canGlide(const Diagram& before, const Diagram& after);
/// Moves the boxes of the scene from there to where they are now, in `duration` ms. Not started yet; belongs to
/// `parent`.
QVariantAnimation* glideTo(CanvasScene& scene, const Diagram& before, int duration, QObject& parent);

} // namespace rw::ui
