// Makes a note, a picture, a frame or a site larger or smaller by the handles at its rim.
#pragma once

#include "canvas/diagram.h"

namespace rw::ui {

struct ResizeHandle {
  QPointF at;
  Qt::Edges edges; ///< of the box, that go along with it
};

/// None where a box has the size of its words. A site has them at its corners only: from the rest of its rim lines
/// begin. So has a picture, which keeps its proportions.
std::vector<ResizeHandle> resizeHandles(const Box& box);

/// The rectangle of a box with one of its handles dragged to `to`; fitContainers keeps a site round its contents.
QRectF resized(const Box& box, Qt::Edges edges, QPointF to);

} // namespace rw::ui
