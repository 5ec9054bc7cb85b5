#include "canvas/overview.h"

#include "canvas/canvas_scene.h"

#include <QGraphicsView>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace rw::ui {

namespace {

constexpr QSize kSize(216, 136);
constexpr int kMargin = 12; ///< to the corner
constexpr double kInside = 8;

} // namespace

Overview::Overview(QGraphicsView& view, const CanvasScene& scene) : QWidget(&view), view_(view), scene_(scene) {
  setObjectName(QStringLiteral("overview"));
  setAccessibleName(tr("Overview"));
  setToolTip(tr("Drag to move what the canvas shows"));
  setCursor(Qt::PointingHandCursor);
  resize(kSize);
}

void Overview::redraw() {
  picture_ = {};
  update();
}

void Overview::place() {
  const bool leftward = layoutDirection() == Qt::RightToLeft;
  move(leftward ? kMargin : view_.width() - width() - kMargin, kMargin);
  // On a small canvas it would cover what it is the map of.
  const bool room = view_.width() >= 2 * width() && view_.height() >= 2 * height();
  setMask(room ? QRegion() : QRegion(0, 0, 1, 1));
}

/// Boxes and lines as plain shapes: at this size nothing of them could be read.
void Overview::draw() {
  picture_ = QPixmap(size() * devicePixelRatioF());
  picture_.setDevicePixelRatio(devicePixelRatioF());
  picture_.fill(Qt::transparent);
  const Diagram& diagram = scene_.diagram();
  const QRectF all = diagram.bounds;
  if (all.isEmpty()) return;
  const QRectF room = QRectF(rect()).adjusted(kInside, kInside, -kInside, -kInside);
  const double factor = std::min(room.width() / all.width(), room.height() / all.height());
  toHere_ = QTransform::fromTranslate(-all.center().x(), -all.center().y()) * QTransform::fromScale(factor, factor) *
            QTransform::fromTranslate(room.center().x(), room.center().y());
  QPainter painter(&picture_);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& t = Theme::current();
  if (diagram.projection == plan::Projection::Geographic) {
    painter.save();
    painter.setClipRect(rect().adjusted(1, 1, -1, -1));
    painter.setTransform(toHere_, true);
    paintLand(painter, diagram, toHere_.inverted().mapRect(QRectF(rect())), Ink{.theme = t, .detail = factor});
    painter.restore();
  }
  painter.setPen(QPen(t.link, 0.6));
  for (const Wire& wire : diagram.wires)
    for (const QPolygonF& line : wire.lines)
      if (!wire.hidden) painter.drawPolyline(toHere_.map(line));
  for (const Box& box : diagram.boxes) {
    if (box.hidden) continue;
    const bool marker = box.shape == BoxShape::Marker;
    QRectF here = toHere_.mapRect(box.rect);
    if (marker) here = QRectF(here.center() - QPointF(1.5, 1.5), QSizeF(3, 3));
    if (scene_.isSelected(box.object)) {
      painter.setPen(QPen(t.accent, 1.5));
      painter.setBrush(t.accent);
    } else if (box.shape == BoxShape::Frame) {
      painter.setPen(QPen(t.containerLine, 0.6, Qt::DashLine));
      painter.setBrush(Qt::NoBrush);
    } else {
      const bool ground = box.shape == BoxShape::Container;
      painter.setPen(QPen(ground ? t.containerLine : t.nodeLine, 0.6));
      painter.setBrush(marker                                                        ? t.nodeLine
                       : box.shape == BoxShape::Cloud || box.shape == BoxShape::Pill ? t.cloud
                       : box.shape == BoxShape::Note                                 ? t.warnGround
                       : ground                                                      ? t.container
                                                                                     : t.node);
    }
    painter.drawRect(here);
  }
}

void Overview::paintEvent(QPaintEvent*) {
  if (picture_.isNull() || picture_.size() != size() * devicePixelRatioF()) draw();
  const Theme& t = Theme::current();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.setPen(t.line);
  painter.setBrush(t.panel);
  painter.drawRoundedRect(card, 6, 6);
  painter.drawPixmap(0, 0, picture_);
  if (scene_.diagram().bounds.isEmpty()) return;
  const QRectF seen = toHere_.mapRect(inSight(view_));
  painter.setClipRect(card.adjusted(1, 1, -1, -1));
  QColor ground = t.accent;
  ground.setAlphaF(0.08F);
  painter.setPen(QPen(t.accent, 1.5));
  painter.setBrush(ground);
  painter.drawRect(seen.intersected(card.adjusted(1.5, 1.5, -1.5, -1.5)));
}

void Overview::go(QPointF to) {
  if (picture_.isNull() || scene_.diagram().bounds.isEmpty()) return;
  view_.centerOn(toHere_.inverted().map(to));
  Q_EMIT moved();
}
void Overview::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) go(event->position());
}
void Overview::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons() & Qt::LeftButton) go(event->position());
}

void Overview::wheelEvent(QWheelEvent* event) { event->ignore(); } // the canvas zooms

void Overview::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) redraw();
}

} // namespace rw::ui
