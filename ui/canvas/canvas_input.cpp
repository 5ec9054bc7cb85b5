// What CanvasView does with the mouse, the wheel and the keyboard, and what it draws behind and over the diagram.
#include "canvas/canvas_edits.h"
#include "canvas/canvas_view_private.h"
#include "canvas/hover_text.h"
#include "canvas/overview.h"
#include "canvas/selection.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

namespace rw::ui {

/// In pixels, whole ones, and ground and upright lines row by row: as strokes these few lines took a third of a frame,
/// and one pixel a row as long as all the ground.
static void paintGrid(QPainter& painter, const QRectF& rect, double step, const Theme& theme) {
  const QTransform before = painter.worldTransform();
  const double points = painter.device()->devicePixelRatioF();
  const QTransform toPixels = before * QTransform::fromScale(points, points);
  const int width = std::max(1, int(points));
  const QRect shown = toPixels.mapRect(rect).toAlignedRect();
  QImage row(shown.width(), 1, QImage::Format_RGB32);
  row.fill(theme.canvas);
  auto* const pixels = reinterpret_cast<QRgb*>(row.scanLine(0));
  for (double x = std::floor(rect.left() / step) * step; x <= rect.right(); x += step) {
    const int at = qRound(toPixels.map(QPointF(x, 0)).x()) - shown.left();
    for (int i = std::max(0, at); i < std::min(shown.width(), at + width); ++i) pixels[i] = theme.grid.rgb();
  }
  painter.setWorldTransform(QTransform::fromScale(1 / points, 1 / points));
  painter.setBrushOrigin(shown.topLeft());
  const QBrush brush(row);
  // More than 64 thousand pixels at once Qt hands to threads, which takes longer than to copy them.
  const int rows = std::max(1, 64'000 / std::max(1, shown.width()));
  for (int y = 0; y < shown.height(); y += rows)
    painter.fillRect(shown.left(), shown.top() + y, shown.width(), std::min(rows, shown.height() - y), brush);
  painter.setBrushOrigin(0, 0);
  for (double y = std::floor(rect.top() / step) * step; y <= rect.bottom(); y += step)
    painter.fillRect(shown.left(), qRound(toPixels.map(QPointF(0, y)).y()), shown.width(), width, theme.grid);
  painter.setWorldTransform(before);
}

void CanvasView::drawBackground(QPainter* painter, const QRectF& rect) {
  const Theme& t = Theme::current();
  const double scale = transform().m11();
  const bool logical = d->document != nullptr && d->projection() == plan::Projection::Logical;
  if (logical && scale >= 0.15) {
    paintGrid(*painter, rect, scale >= 0.5 ? kGrid : 5 * kGrid, t);
    return;
  }
  painter->fillRect(rect, t.canvas);
  if (d->document != nullptr && !logical) paintLand(*painter, d->scene.diagram(), rect, Ink{.theme = t});
}

void CanvasView::drawForeground(QPainter* painter, const QRectF&) {
  if (d->document == nullptr) return;
  if (d->document->plan().sites.empty() && d->document->plan().devices.empty() && !d->tool->busy()) {
    painter->save();
    painter->resetTransform();
    painter->scale(devicePixelRatioF(), devicePixelRatioF());
    const QRectF middle = QRectF(viewport()->rect()).adjusted(0, 80, 0, 80);
    const Ink ink{.theme = Theme::current()};
    paintText(*painter, QRectF(middle.left(), middle.center().y() - 24, middle.width(), 24), Qt::AlignCenter,
              tr("Drag a site from the left onto the canvas"), ui::font(14, true), ink.theme.text, ink);
    paintText(*painter, QRectF(middle.left(), middle.center().y() + 4, middle.width(), 20), Qt::AlignCenter,
              tr("then a firewall into the site, and a circuit onto the firewall"), ui::font(12), ink.theme.dim, ink);
    painter->restore();
  }
  d->tool->paint(*painter);
}

void CanvasView::mousePressEvent(QMouseEvent* event) {
  if (d->document == nullptr) return;
  if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && d->space)) {
    d->panning = event->position().toPoint();
    viewport()->setCursor(Qt::ClosedHandCursor);
    return;
  }
  if (event->button() == Qt::LeftButton) d->tool->press(d->pointer(*event));
}

void CanvasView::mouseMoveEvent(QMouseEvent* event) {
  if (d->document == nullptr) return;
  if (d->panning) {
    const QPoint by = event->position().toPoint() - *d->panning;
    d->panning = event->position().toPoint();
    d->fitPending = false;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
    return;
  }
  d->tool->move(d->pointer(*event));
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event) {
  if (d->document == nullptr) return;
  if (d->panning && (event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton)) {
    d->panning.reset();
    viewport()->setCursor(d->space ? Qt::OpenHandCursor : Qt::ArrowCursor);
    return;
  }
  if (event->button() == Qt::LeftButton) d->tool->release(d->pointer(*event));
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (d->document != nullptr && event->button() == Qt::LeftButton) d->tool->doubleClick(d->pointer(*event));
}

void CanvasView::wheelEvent(QWheelEvent* event) {
  event->accept();
  if (d->document == nullptr) return;
  const bool zoom = (event->modifiers() & Qt::ControlModifier) || event->pixelDelta().isNull();
  if (event->modifiers() & Qt::ShiftModifier) {
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->angleDelta().y() - event->angleDelta().x());
  } else if (zoom) {
    d->setScale(d->scale() * std::pow(1.0015, event->angleDelta().y()), event->position().toPoint());
  } else { // two fingers on a touchpad
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->pixelDelta().x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - event->pixelDelta().y());
  }
}

void CanvasView::keyPressEvent(QKeyEvent* event) {
  if (d->document == nullptr) return QGraphicsView::keyPressEvent(event);
  const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier));
  switch (event->key()) {
  case Qt::Key_Escape:
    if (d->tool->busy())
      d->tool->cancel();
    else if (d->document->failureMode())
      d->document->setFailureMode(false);
    else if (!d->document->selection().isEmpty())
      d->document->select({});
    else
      d->document->highlight({});
    return;
  case Qt::Key_Space:
    if (event->isAutoRepeat()) return;
    d->space = true;
    viewport()->setCursor(Qt::OpenHandCursor);
    return;
  case Qt::Key_Return:
  case Qt::Key_Enter:
    if (!d->document->failureMode()) return renameSelection();
    for (const QString& id : d->document->selection()) d->document->toggleFailed(id);
    return;
  case Qt::Key_Left:
  case Qt::Key_Right:
  case Qt::Key_Up:
  case Qt::Key_Down: {
    const QPoint way = event->key() == Qt::Key_Left    ? QPoint(-1, 0)
                       : event->key() == Qt::Key_Right ? QPoint(1, 0)
                       : event->key() == Qt::Key_Up    ? QPoint(0, -1)
                                                       : QPoint(0, 1);
    return plain ? d->nudge(way, event->modifiers()) : d->follow(way);
  }
  case Qt::Key_Home:
    if (plain) return fitAll();
    break;
  case Qt::Key_Plus:
  case Qt::Key_Equal: return zoomIn();
  case Qt::Key_Minus: return zoomOut();
  default: break;
  }
  QGraphicsView::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
    d->space = false;
    if (!d->panning) viewport()->setCursor(Qt::ArrowCursor);
    return;
  }
  const bool arrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
  if (arrow && !event->isAutoRepeat() && d->document != nullptr) return d->landNudged();
  QGraphicsView::keyReleaseEvent(event);
}

void CanvasView::focusOutEvent(QFocusEvent* event) {
  if (d->document != nullptr) d->landNudged(); // the key is let go elsewhere
  QGraphicsView::focusOutEvent(event);
}

/// Arrows move what is selected by one step of the grid (Shift: one unit); with nothing selected they scroll. However
/// far it goes, what one key moves until it is let go is one step to undo.
void CanvasView::Private::nudge(QPoint steps, Qt::KeyboardModifiers modifiers) {
  if (tool->busy()) return;
  const std::vector<int> boxes = movableBoxes(scene.diagram(), document->selection());
  if (boxes.empty() || projection() != plan::Projection::Logical) {
    q.horizontalScrollBar()->setValue(q.horizontalScrollBar()->value() + steps.x() * 60);
    q.verticalScrollBar()->setValue(q.verticalScrollBar()->value() + steps.y() * 60);
    return;
  }
  if (nudged.boxes() != boxes) {
    landNudged(); // something else is selected by now
    nudged = Moving(scene.diagram(), boxes);
    nudgedBy = {};
  }
  scene.setPaths({}, false); // it comes back with the answer to the new drawing
  nudgedBy += QPointF(steps) * (modifiers & Qt::ShiftModifier ? 1 : kGrid);
  scene.adjust([&](Diagram& diagram) { nudged.moveTo(diagram, nudgedBy); });
  reveal(document->selection());
}

void CanvasView::Private::landNudged() {
  if (nudged.boxes().empty()) return;
  const std::vector<int> boxes = std::exchange(nudged, {}).boxes();
  if (!moveObjects(*document, scene.diagram(), boxes, {})) rebuild(); // the document says why
}

/// In reading order over everything that can be selected; false at its end.
bool CanvasView::Private::step(int by) {
  const Diagram& diagram = scene.diagram();
  std::vector<const ui::Box*> order;
  for (const auto& box : diagram.boxes)
    if (!box.object.empty() && box.shape != BoxShape::Lan && !box.hidden) order.push_back(&box);
  if (order.empty()) return false;
  std::stable_sort(order.begin(), order.end(), [](const ui::Box* a, const ui::Box* b) {
    return std::pair(a->rect.top(), a->rect.left()) < std::pair(b->rect.top(), b->rect.left());
  });
  const std::string now = document->selection().isEmpty() ? std::string() : document->selection().last().toStdString();
  auto at = std::find_if(order.begin(), order.end(), [&](const ui::Box* box) { return box->object == now; });
  const auto count = std::ptrdiff_t(order.size());
  const std::ptrdiff_t next = at == order.end() ? (by > 0 ? 0 : count - 1) : at - order.begin() + by;
  if (next < 0 || next >= count) return false;
  const QString id = QString::fromStdString(order[std::size_t(next)]->object);
  document->select({id});
  reveal({id});
  return true;
}

/// Along a line to the neighbour that lies most in this direction; from a line to one of its ends.
void CanvasView::Private::follow(QPoint way) {
  if (tool->busy()) return;
  const Diagram& diagram = scene.diagram();
  const std::string now = document->selection().isEmpty() ? std::string() : document->selection().last().toStdString();
  const int from = diagram.anchor(now);
  const int line = from < 0 ? diagram.wire(now) : -1;
  if (from < 0 && line < 0) return static_cast<void>(step(1)); // there is nothing to begin with
  const auto centre = [&](int box) { return diagram.boxes[std::size_t(box)].rect.center(); };
  const QPointF start =
      from >= 0 ? centre(from)
                : (centre(diagram.wires[std::size_t(line)].from) + centre(diagram.wires[std::size_t(line)].to)) / 2;
  constexpr double aside = 0.25; // the cosine from which on it is rather elsewhere
  int best = -1;
  double nearest = aside;
  for (int i = 0; i < int(diagram.wires.size()); ++i) {
    const Wire& wire = diagram.wires[std::size_t(i)];
    if (wire.hidden || (from >= 0 ? wire.from != from && wire.to != from : i != line)) continue;
    for (const int end : {wire.from, wire.to}) {
      if (end < 0 || end == from || diagram.boxes[std::size_t(end)].object.empty()) continue;
      const QPointF there = centre(end) - start;
      const double length = std::hypot(there.x(), there.y());
      const double straight = length > 0 ? QPointF::dotProduct(there, way) / length : 0;
      if (straight <= nearest) continue;
      nearest = straight;
      best = end;
    }
  }
  if (best < 0) return;
  const QString id = QString::fromStdString(diagram.boxes[std::size_t(best)].object);
  document->select({id});
  reveal({id});
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event) {
  if (d->document == nullptr || d->tool->busy()) return;
  if (event->reason() == QContextMenuEvent::Mouse) {
    // What was clicked is what the menu speaks of.
    const QPointF position = mapToScene(event->pos());
    const std::string object = d->scene.objectAt(position, 5 / transform().m11());
    if (!d->scene.isSelected(object))
      d->document->select(object.empty() ? QStringList() : QStringList{QString::fromStdString(object)});
  }
  QMenu menu(this);
  menu.setObjectName(QStringLiteral("canvasMenu"));
  menu.addActions(actions()); // what the window gave the canvas of its own
  const auto key = plan::findById(d->document->plan(), d->document->selection().value(0).toStdString());
  if (key && plan::entityInfo(key->kind).property("up") != nullptr) {
    const Value up = plan::getProperty(d->document->plan(), *key, "up");
    const bool on = up.boolean() == nullptr || *up.boolean();
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("failures")), on ? tr("Take out of service") : tr("Put back into service"), this,
                   [this, key = *key, on] {
                     (void)d->document->edit(on ? tr("Take out of service") : tr("Put back into service"),
                                             [&](edit::Transaction& t) { return t.set(key, "up", Value(!on)); });
                   });
  }
  menu.exec(event->globalPos());
}

bool CanvasView::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::ToolTip && d->document != nullptr) {
    // What is cut or left out on the drawing is told here in full.
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPointF position = mapToScene(help->pos());
    const int box = d->scene.boxAt(position);
    const bool ground = box >= 0 && d->scene.diagram().boxes[std::size_t(box)].shape == BoxShape::Container;
    QStringList lines = hoverText(*d->document, d->scene.objectAt(position, 5 / transform().m11()));
    if (lines.isEmpty() && box >= 0 && !ground) { // a cloud, a note
      const auto& b = d->scene.diagram().boxes[std::size_t(box)];
      lines << b.label << b.sublabel << b.aside;
    }
    lines.removeAll(QString());
    if (lines.isEmpty())
      QToolTip::hideText();
    else
      QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), viewport());
    return true;
  }
  return QGraphicsView::viewportEvent(event);
}

/// Tab goes through the objects; behind the last one on to the next widget, as people with a keyboard only need.
bool CanvasView::focusNextPrevChild(bool next) {
  return d->document != nullptr && d->step(next ? 1 : -1) ? true : QGraphicsView::focusNextPrevChild(next);
}

void CanvasView::resizeEvent(QResizeEvent* event) {
  QGraphicsView::resizeEvent(event);
  d->legend->place();
  d->overview->place();
  // Until somebody zooms or pans, the whole plan stays in sight.
  if (d->fitPending || event->oldSize().isEmpty()) fitAll();
}

void CanvasView::changeEvent(QEvent* event) {
  QGraphicsView::changeEvent(event);
  if (event->type() != QEvent::PaletteChange && event->type() != QEvent::StyleChange &&
      event->type() != QEvent::LanguageChange)
    return;
  if (d == nullptr || d->legend == nullptr) return;
  if (event->type() == QEvent::LanguageChange) d->rebuild();
  d->legend->update();
  viewport()->update();
}

} // namespace rw::ui
