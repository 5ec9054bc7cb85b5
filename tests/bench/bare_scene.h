// The yardstick for frames: a bare QGraphicsScene of plain rectangles and lines, as Qt draws them by itself.
#pragma once

#include <QGraphicsLineItem>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <vector>

namespace rw {

/// A rectangle that takes the lines along that end at it.
class BareNode : public QGraphicsRectItem {
 public:
  explicit BareNode(const QRectF& rect);
  void join(QGraphicsLineItem* line, bool atStart);

 protected:
  QVariant itemChange(GraphicsItemChange change, const QVariant& value) override;

 private:
  struct End {
    QGraphicsLineItem* line;
    bool atStart;
  };
  std::vector<End> ends_;
};

/// Pans with the middle button and zooms with the wheel, as the canvas does.
class BareView : public QGraphicsView {
 public:
  BareView();
  BareNode* add(const QRectF& rect);
  void join(BareNode* a, BareNode* b);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  QGraphicsScene scene_;
  QPoint last_;
};

} // namespace rw
