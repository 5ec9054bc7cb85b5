// A diagram drawn layer by layer: the screen and every export go through this.
#pragma once

#include "output/painter.h"

namespace rw::ui {

/// How each object is to be drawn; one of the two indices is -1.
using InkOf = std::function<Ink(int box, int wire)>;

/// What shows in `exposed` (canvas units); `path` may be nullptr and is drawn paler where it is `stale`.
void paintLayers(QPainter& painter, const Diagram& diagram, const FlowPath* path, bool stale, const QRectF& exposed,
                 const Ink& plain, const InkOf& inkOf);

/// What a lit path makes of an object: dimmed where it is off the path, marked where the flow dies.
void light(Ink& ink, const FlowPath& path, const Diagram& diagram, int box, int wire);

/// Where a box may leave colour: room for its rim, its halo and what a marker shows round itself.
QRectF drawnRect(const Box& box);

} // namespace rw::ui
