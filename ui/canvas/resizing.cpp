#include "canvas/resizing.h"

#include <algorithm>

namespace rw::ui {

namespace {

constexpr QSizeF kLeastSize(2 * kGrid, kGrid);

bool keepsProportions(const Box& box) { return !box.picture.isNull(); }

/// The part of the rect that goes along: its width over its height stays as it was.
QRectF inProportion(QRectF rect, const QRectF& before, Qt::Edges edges) {
  const double factor = std::max(rect.width() / before.width(), rect.height() / before.height());
  const QSizeF size = before.size() * factor;
  if (edges & Qt::LeftEdge)
    rect.setLeft(rect.right() - size.width());
  else
    rect.setWidth(size.width());
  if (edges & Qt::TopEdge)
    rect.setTop(rect.bottom() - size.height());
  else
    rect.setHeight(size.height());
  return rect;
}

} // namespace

std::vector<ResizeHandle> resizeHandles(const Box& box) {
  const bool site = box.shape == BoxShape::Container;
  if (!site && box.shape != BoxShape::Note && box.shape != BoxShape::Frame) return {};
  const QRectF& r = box.rect;
  std::vector<ResizeHandle> handles{{r.topLeft(), Qt::TopEdge | Qt::LeftEdge},
                                    {r.topRight(), Qt::TopEdge | Qt::RightEdge},
                                    {r.bottomLeft(), Qt::BottomEdge | Qt::LeftEdge},
                                    {r.bottomRight(), Qt::BottomEdge | Qt::RightEdge}};
  if (site || keepsProportions(box)) return handles;
  handles.push_back({{r.center().x(), r.top()}, Qt::TopEdge});
  handles.push_back({{r.center().x(), r.bottom()}, Qt::BottomEdge});
  handles.push_back({{r.left(), r.center().y()}, Qt::LeftEdge});
  handles.push_back({{r.right(), r.center().y()}, Qt::RightEdge});
  return handles;
}

QRectF resized(const Box& box, Qt::Edges edges, QPointF to) {
  QRectF rect = box.rect;
  if (edges & Qt::LeftEdge) rect.setLeft(std::min(to.x(), rect.right() - kLeastSize.width()));
  if (edges & Qt::RightEdge) rect.setRight(std::max(to.x(), rect.left() + kLeastSize.width()));
  if (edges & Qt::TopEdge) rect.setTop(std::min(to.y(), rect.bottom() - kLeastSize.height()));
  if (edges & Qt::BottomEdge) rect.setBottom(std::max(to.y(), rect.top() + kLeastSize.height()));
  return keepsProportions(box) && !box.rect.isEmpty() ? inProportion(rect, box.rect, edges) : rect;
}

} // namespace rw::ui
