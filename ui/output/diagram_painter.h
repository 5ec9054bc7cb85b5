// A diagram drawn layer by layer: the screen and every export go through this.
#pragma once

#include "output/painter.h"

namespace rw::ui {

/// How each object is to be drawn; one of the two indices is -1.
using InkOf = std::function<Ink(int box, int wire)>;

/// What shows in `exposed` (canvas units). The paths, the first of which lies on top, are drawn paler where they are
/// `stale`. `shapes` are those of the diagram's lines, where they are kept from frame to frame.
void paintLayers(QPainter& painter, const Diagram& diagram, std::span<const FlowPath> paths, bool stale,
                 const QRectF& exposed, const Ink& plain, const InkOf& inkOf, std::span<const WireShape> shapes = {});

std::vector<WireShape> wireShapes(const Diagram& diagram);

/// What lit paths make of an object: dimmed where it is off all of them, marked where a flow dies.
void light(Ink& ink, std::span<const FlowPath> paths, const Diagram& diagram, int box, int wire);

/// Where a box may leave colour: room for its rim, its halo and what a marker shows round itself.
QRectF drawnRect(const Box& box);

} // namespace rw::ui
