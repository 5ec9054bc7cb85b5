// The whole plan in small, with a frame round what the canvas shows of it.
#pragma once

#include <QPixmap>
#include <QTransform>
#include <QWidget>

class QGraphicsView;

namespace rw::ui {

class CanvasScene;

/// Floats over a corner of the canvas. A press or a drag in it brings that place into the middle of the canvas.
class Overview : public QWidget {
  Q_OBJECT
 public:
  Overview(QGraphicsView& view, const CanvasScene& scene);
  /// The drawing has changed.
  void redraw();
  void place();

 Q_SIGNALS:
  void moved(); ///< the canvas, by hand

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void draw();
  void go(QPointF to);

  QGraphicsView& view_;
  const CanvasScene& scene_;
  QPixmap picture_; ///< null: to be drawn anew
  QTransform toHere_;
};

} // namespace rw::ui
