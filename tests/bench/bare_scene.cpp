#include "bare_scene.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <cmath>

namespace rw {

BareNode::BareNode(const QRectF& rect) : QGraphicsRectItem(QRectF(QPointF(), rect.size())) {
  setPos(rect.topLeft());
  setBrush(Qt::white);
  setFlags(ItemIsMovable | ItemIsSelectable | ItemSendsGeometryChanges);
}
void BareNode::join(QGraphicsLineItem* line, bool atStart) { ends_.push_back({line, atStart}); }

QVariant BareNode::itemChange(GraphicsItemChange change, const QVariant& value) {
  if (change == ItemPositionHasChanged)
    for (const End& end : ends_) {
      const QPointF middle = mapToScene(rect().center());
      const QLineF line = end.line->line();
      end.line->setLine(end.atStart ? QLineF(middle, line.p2()) : QLineF(line.p1(), middle));
    }
  return QGraphicsRectItem::itemChange(change, value);
}

BareView::BareView() {
  setScene(&scene_);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setTransformationAnchor(AnchorViewCenter); // the wheel is turned there: the same stays in sight as on the canvas
}

BareNode* BareView::add(const QRectF& rect) {
  auto* node = new BareNode(rect);
  node->setZValue(1);
  scene_.addItem(node);
  return node;
}

void BareView::join(BareNode* a, BareNode* b) {
  QGraphicsLineItem* line =
      scene_.addLine(QLineF(a->mapToScene(a->rect().center()), b->mapToScene(b->rect().center())));
  a->join(line, true);
  b->join(line, false);
}

void BareView::mousePressEvent(QMouseEvent* event) {
  last_ = event->position().toPoint();
  if (event->button() == Qt::LeftButton) QGraphicsView::mousePressEvent(event);
}
void BareView::mouseMoveEvent(QMouseEvent* event) {
  if (!(event->buttons() & Qt::MiddleButton)) return QGraphicsView::mouseMoveEvent(event);
  const QPoint by = event->position().toPoint() - last_;
  last_ = event->position().toPoint();
  horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
  verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}
void BareView::wheelEvent(QWheelEvent* event) {
  const double factor = std::pow(1.0015, event->angleDelta().y());
  scale(factor, factor);
}

} // namespace rw
