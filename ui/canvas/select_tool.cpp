#include "canvas/select_tool.h"

#include "canvas/canvas_edits.h"
#include "canvas/canvas_text.h"
#include "canvas/connect_tool.h"
#include "canvas/connectors.h"
#include "canvas/map_projection.h"
#include "canvas/selection.h"
#include "canvas/wire_labels.h"

#include <QApplication>
#include <QPainter>
#include <cmath>

namespace rw::ui {
namespace {

bool isFoldable(const Box& box) { return box.folded || box.shape == BoxShape::Container; }
/// Where a site is folded and unfolded by a click: on its sign.
QRectF foldHandle(const Box& box) {
  const QPointF corner =
      box.folded ? QPointF(box.rect.left() + 8, box.rect.center().y() - 12) : box.rect.topLeft() + QPointF(10, 10);
  return {corner, QSizeF(24, 24)};
}

Qt::CursorShape cursorFor(Qt::Edges edges) {
  if (edges == (Qt::TopEdge | Qt::LeftEdge) || edges == (Qt::BottomEdge | Qt::RightEdge)) return Qt::SizeFDiagCursor;
  if (edges == (Qt::TopEdge | Qt::RightEdge) || edges == (Qt::BottomEdge | Qt::LeftEdge)) return Qt::SizeBDiagCursor;
  return edges & (Qt::LeftEdge | Qt::RightEdge) ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

bool adds(Qt::KeyboardModifiers modifiers) { return modifiers & (Qt::ControlModifier | Qt::ShiftModifier); }

} // namespace

std::string SelectTool::objectAt(const Pointer& pointer) const {
  return host_.canvas().objectAt(pointer.scene, 5 / scale());
}

void SelectTool::press(const Pointer& pointer) {
  if (!pointer.left) return;
  start_ = pointer;
  now_ = pointer.scene;
  state_ = State::Pressed;
  pressed_ = objectAt(pointer);
  rimBox_ = -1;
  const int hovered = host_.canvas().hovered();
  const Diagram& diagram = host_.canvas().diagram();
  if (isOnFoldHandle(pointer.scene)) {
    state_ = State::Idle;
    const QString site = QString::fromStdString(diagram.boxes[std::size_t(hovered)].object);
    return foldSites(host_.plan(), diagram, {site});
  }
  if (const auto first = firstEndAt(pointer.scene)) {
    state_ = State::Idle;
    return host_.use(std::make_unique<ConnectTool>(host_, selectedWire(), *first, pointer)); // this tool is gone now
  }
  if (const auto handle = handleAt(pointer.scene)) {
    bent_ = selectedWire();
    bentVia_ = handle->via;
    state_ = State::Bending;
    host_.canvas().setPaths({}, false); // it comes back with the answer to the new drawing
    if (handle->isNew)
      host_.canvas().adjust([&](Diagram& d) { d.wires[std::size_t(bent_)].via.insert(bentVia_, handle->at); });
    return;
  }
  if (const auto corner = cornerAt(pointer.scene)) {
    resized_ = corner->edges;
    state_ = State::Resizing;
    host_.canvas().setPaths({}, false); // as above
    return;
  }
  if (hovered >= 0 && !adds(pointer.modifiers) && isJoinable(diagram.boxes[std::size_t(hovered)]) &&
      onRim(diagram.boxes[std::size_t(hovered)], pointer.scene, scale())) {
    rimBox_ = hovered;
    pressed_ = diagram.boxes[std::size_t(hovered)].object;
  }
  const QString id = QString::fromStdString(pressed_);
  QStringList selection = host_.plan().selection();
  before_ = adds(pointer.modifiers) ? selection : QStringList();
  wasSelected_ = !id.isEmpty() && selection.contains(id);
  if (id.isEmpty()) {
    if (!adds(pointer.modifiers)) host_.plan().select({});
  } else if (!wasSelected_) {
    host_.plan().select(adds(pointer.modifiers) ? selection << id : QStringList{id});
  }
}

void SelectTool::move(const Pointer& pointer) {
  now_ = pointer.scene;
  if (state_ == State::Idle) {
    hover(pointer);
    return;
  }
  if (state_ == State::Pressed) {
    if ((pointer.view - start_.view).manhattanLength() < QApplication::startDragDistance()) return;
    if (rimBox_ >= 0) {
      const int box = rimBox_;
      state_ = State::Idle;
      host_.use(std::make_unique<ConnectTool>(host_, box, pointer)); // this tool is gone now
      return;
    }
    if (pressed_.empty()) {
      state_ = State::Band;
    } else {
      startMoving();
      if (state_ != State::Moving) return;
    }
  }
  if (state_ == State::Bending) return bend(pointer);
  if (state_ == State::Resizing) return resize(pointer);
  if (state_ == State::Band) {
    const QRectF band = QRectF(start_.scene, now_).normalized();
    QStringList chosen = before_;
    const Diagram& diagram = host_.canvas().diagram();
    const auto choose = [&](const std::string& object) {
      const QString id = QString::fromStdString(object);
      if (!id.isEmpty() && !chosen.contains(id)) chosen += id;
    };
    for (const Box& box : diagram.boxes)
      if (!box.hidden && band.contains(box.rect)) choose(box.object);
    for (const Wire& wire : diagram.wires)
      if (!wire.lines.empty() && band.contains(wire.lines.front().boundingRect())) choose(wire.object);
    if (chosen != host_.plan().selection()) host_.plan().select(chosen);
    repaint();
    return;
  }
  if (state_ != State::Moving) return;
  free_ = pointer.modifiers & Qt::AltModifier;
  const QPointF wanted = snapped(now_ - start_.scene);
  repaint(); // the guides, also where Alt alone changed
  if (wanted == moved_) return;
  host_.canvas().adjust([&](Diagram& diagram) {
    if (diagram.projection == plan::Projection::Logical) return moving_.moveTo(diagram, wanted);
    for (const int box : moving_.boxes()) {
      Box& marker = diagram.boxes[std::size_t(box)];
      marker.rect.translate(wanted - moved_);
      marker.labelRect.translate(wanted - moved_);
      if (marker.spot) *marker.spot += wanted - moved_;
    }
  });
  moved_ = wanted;
}

void SelectTool::startMoving() {
  const Diagram& diagram = host_.canvas().diagram();
  moving_ = Moving(diagram, movableBoxes(diagram, host_.plan().selection()));
  state_ = moving_.boxes().empty() ? State::Idle : State::Moving;
  if (moving_.boxes().empty()) {
    const bool locked = std::ranges::any_of(
        diagram.boxes, [&](const Box& box) { return box.locked && host_.canvas().isSelected(box.object); });
    host_.say(locked ? CanvasText::tr("Its layer is locked")
                     : CanvasText::tr("This follows what it belongs to and cannot be moved by itself"));
    return;
  }
  host_.canvas().setPaths({}, false); // it comes back with the answer to the new drawing
  moved_ = {};
  movedFrom_ = {};
  for (const int box : moving_.boxes()) movedFrom_ |= diagram.boxes[std::size_t(box)].rect;
  guides_ = {};
  if (diagram.projection != plan::Projection::Logical) return;
  const QRectF sight = inSight(host_.view());
  guides_ = Guides(diagram, moving_.boxes(), sight);
  host_.say(CanvasText::tr("Alt: off guides and grid. A device that is dropped on another site moves there."));
}

QPointF SelectTool::snapped(QPointF wanted) const {
  const Diagram& diagram = host_.canvas().diagram();
  if (free_ || diagram.projection == plan::Projection::Geographic) return wanted;
  const Guides::Snap guide = guides_.snap(movedFrom_.translated(wanted), kGuideReach / scale());
  // The first box comes to stand on the grid; the others keep their distance from it.
  const QPointF now = diagram.boxes[std::size_t(moving_.boxes().front())].rect.topLeft();
  const QPointF start = now - moved_;
  const QPointF there = start + wanted;
  const QPointF grid = QPointF(std::round(there.x() / kGrid) * kGrid, std::round(there.y() / kGrid) * kGrid) - start;
  return {guide.x ? wanted.x() + *guide.x : grid.x(), guide.y ? wanted.y() + *guide.y : grid.y()};
}

void SelectTool::release(const Pointer& pointer) {
  if (!pointer.left) return;
  const State state = state_;
  state_ = State::Idle;
  if (state == State::Bending) {
    const Wire wire = host_.canvas().diagram().wires[std::size_t(bent_)];
    host_.say({});
    if ((pointer.view - start_.view).manhattanLength() < QApplication::startDragDistance() ||
        !bendLink(host_.plan(), wire.object, wire.via))
      host_.refresh(); // a mere click, or the document says why not
  } else if (state == State::Resizing) {
    host_.say({});
    if ((pointer.view - start_.view).manhattanLength() < QApplication::startDragDistance() ||
        !resizeObject(host_.plan(), host_.canvas().diagram(), selectedBox()))
      host_.refresh(); // as above
  } else if (state == State::Moving) {
    host_.say({});
    if (moved_.isNull())
      host_.refresh();
    else if (host_.canvas().diagram().projection == plan::Projection::Geographic)
      dropOnMap();
    else
      dropMoved(pointer);
  } else if (state == State::Pressed && wasSelected_) {
    const QString id = QString::fromStdString(pressed_);
    if (adds(pointer.modifiers)) {
      QStringList selection = host_.plan().selection();
      selection.removeAll(id);
      host_.plan().select(selection);
    } else {
      host_.plan().select({id});
    }
  }
  moving_ = {};
  repaint();
}

void SelectTool::dropMoved(const Pointer& pointer) {
  const Diagram& diagram = host_.canvas().diagram();
  // The site under the pointer, if it is another one than that of what is held.
  const int held = diagram.box(pressed_);
  const int home = held >= 0 ? diagram.boxes[std::size_t(held)].container : -1;
  std::unordered_map<std::string, std::string> newSites;
  for (int i = 0; i < int(diagram.boxes.size()); ++i) {
    const Box& site = diagram.boxes[std::size_t(i)];
    const bool isSite = site.shape == BoxShape::Container ||
                        (site.shape == BoxShape::Node && site.icon.startsWith(QLatin1String("site")));
    if (!isSite || i == home || !site.rect.contains(pointer.scene) ||
        std::ranges::find(moving_.boxes(), i) != moving_.boxes().end())
      continue;
    for (const int box : moving_.boxes()) {
      const Box& b = diagram.boxes[std::size_t(box)];
      if (b.shape == BoxShape::Node && !b.icon.startsWith(QLatin1String("site")) && b.container != i)
        newSites[b.object] = site.object;
    }
  }
  if (!moveObjects(host_.plan(), diagram, moving_.boxes(), newSites)) host_.refresh();
}

void SelectTool::dropOnMap() {
  const Diagram& diagram = host_.canvas().diagram();
  std::vector<std::pair<std::string, GeoPoint>> places;
  for (const int box : moving_.boxes()) {
    const Box& b = diagram.boxes[std::size_t(box)];
    places.emplace_back(b.object, onGlobe(b.spot.value_or(b.rect.center()) / diagram.pixelsPerDegree));
  }
  if (!moveOnMap(host_.plan(), places)) host_.refresh();
}

void SelectTool::doubleClick(const Pointer& pointer) {
  state_ = State::Idle;
  if (isOnFoldHandle(pointer.scene)) return press(pointer); // a click so soon after the last one
  if (const auto handle = handleAt(pointer.scene)) {
    const Wire wire = host_.canvas().diagram().wires[std::size_t(selectedWire())];
    QPolygonF via = wire.via;
    if (!handle->isNew) via.remove(handle->via);
    if (via != wire.via) (void)bendLink(host_.plan(), wire.object, via);
    return;
  }
  if (const std::string object = objectAt(pointer); !object.empty()) host_.rename(object);
}

void SelectTool::cancel() {
  const bool moved = busy() && state_ != State::Band;
  if (state_ == State::Band) host_.plan().select(before_);
  state_ = State::Idle;
  moving_ = {};
  host_.say({});
  if (moved) host_.refresh();
  repaint();
}

void SelectTool::hover(const Pointer& pointer) {
  const Diagram& diagram = host_.canvas().diagram();
  int box = host_.canvas().boxAt(pointer.scene);
  // Just outside a rim counts as well: there a line can be begun.
  const double reach = 6 / scale();
  for (const QPointF& by : {QPointF(reach, 0), QPointF(-reach, 0), QPointF(0, reach), QPointF(0, -reach)}) {
    if (box >= 0 && diagram.boxes[std::size_t(box)].shape != BoxShape::Container) break;
    const int near = host_.canvas().boxAt(pointer.scene + by);
    if (near >= 0 && isJoinable(diagram.boxes[std::size_t(near)])) box = near;
  }
  const bool rim = box >= 0 && isJoinable(diagram.boxes[std::size_t(box)]) &&
                   onRim(diagram.boxes[std::size_t(box)], pointer.scene, scale());
  if (box != host_.canvas().hovered()) {
    host_.canvas().setHovered(box);
    repaint();
  }
  const bool fold = isOnFoldHandle(pointer.scene);
  if (firstEndAt(pointer.scene)) {
    host_.view().viewport()->setCursor(Qt::CrossCursor);
    return host_.say(CanvasText::tr("Drag this end to another node"));
  }
  if (handleAt(pointer.scene)) {
    host_.view().viewport()->setCursor(Qt::SizeAllCursor);
    return host_.say(CanvasText::tr("Drag to bend the line"));
  }
  if (const auto corner = cornerAt(pointer.scene)) {
    host_.view().viewport()->setCursor(cursorFor(corner->edges));
    return host_.say(CanvasText::tr("Drag to make it larger or smaller"));
  }
  host_.view().viewport()->setCursor(fold ? Qt::PointingHandCursor : rim ? Qt::CrossCursor : Qt::ArrowCursor);
  host_.say(!fold && rim                             ? CanvasText::tr("Drag from the rim to another node to join them")
            : !fold                                  ? QString()
            : diagram.boxes[std::size_t(box)].folded ? CanvasText::tr("Click to see what is in this site")
                                                     : CanvasText::tr("Click to fold this site"));
}

int SelectTool::selectedWire() const {
  const Diagram& diagram = host_.canvas().diagram();
  const QStringList selection = host_.plan().selection();
  if (selection.size() != 1 || diagram.projection != plan::Projection::Logical) return -1;
  const int wire = diagram.wire(selection.front().toStdString());
  const bool link = wire >= 0 && host_.plan().plan().links.find(selection.front().toStdString()) != nullptr;
  return link && !diagram.wires[std::size_t(wire)].hidden && !diagram.wires[std::size_t(wire)].locked ? wire : -1;
}

std::vector<BendHandle> SelectTool::handles() const {
  const int wire = selectedWire();
  return wire >= 0 ? bendHandles(host_.canvas().diagram().wires[std::size_t(wire)]) : std::vector<BendHandle>();
}

std::optional<BendHandle> SelectTool::handleAt(QPointF position) const {
  std::optional<BendHandle> nearest;
  double best = reach();
  for (const BendHandle& handle : handles())
    if (const double distance = QLineF(handle.at, position).length(); distance <= best) {
      best = distance;
      nearest = handle;
    }
  return nearest;
}

QPolygonF SelectTool::lineEnds() const {
  const int wire = selectedWire();
  if (wire < 0) return {};
  const std::vector<QPolygonF>& lines = host_.canvas().diagram().wires[std::size_t(wire)].lines;
  if (lines.size() != 1 || lines.front().size() < 2) return {};
  return {{lines.front().front(), lines.front().back()}};
}

std::optional<bool> SelectTool::firstEndAt(QPointF position) const {
  const QPolygonF ends = lineEnds();
  for (qsizetype i = 0; i < ends.size(); ++i)
    if (QLineF(ends[i], position).length() <= reach()) return i == 0;
  return {};
}

void SelectTool::bend(const Pointer& pointer) {
  QPointF to = pointer.scene;
  if (!(pointer.modifiers & Qt::AltModifier)) // half a step of the grid, so that it meets the middle of boxes
    to = QPointF(std::round(to.x() * 2 / kGrid), std::round(to.y() * 2 / kGrid)) * (kGrid / 2);
  host_.say(CanvasText::tr("Alt: off the grid. A double click takes a way-point away."));
  host_.canvas().adjust([&](Diagram& diagram) {
    Wire& wire = diagram.wires[std::size_t(bent_)];
    wire.via[bentVia_] = to;
    wire.lines = {drawnLine(diagram, wire)};
    wire.jumps.clear();
    placeLabels(diagram);
  });
}

int SelectTool::selectedBox() const {
  const Diagram& diagram = host_.canvas().diagram();
  const QStringList selection = host_.plan().selection();
  if (selection.size() != 1 || diagram.projection != plan::Projection::Logical) return -1;
  const int box = diagram.box(selection.front().toStdString());
  return box >= 0 && !diagram.boxes[std::size_t(box)].hidden && !diagram.boxes[std::size_t(box)].locked ? box : -1;
}

std::optional<ResizeHandle> SelectTool::cornerAt(QPointF position) const {
  if (const int box = selectedBox(); box >= 0)
    for (const ResizeHandle& corner : resizeHandles(host_.canvas().diagram().boxes[std::size_t(box)]))
      if (QLineF(corner.at, position).length() <= reach()) return corner;
  return {};
}

void SelectTool::resize(const Pointer& pointer) {
  QPointF to = pointer.scene;
  if (!(pointer.modifiers & Qt::AltModifier))
    to = QPointF(std::round(to.x() / kGrid), std::round(to.y() / kGrid)) * kGrid;
  host_.say(CanvasText::tr("Alt: off the grid"));
  host_.canvas().adjust([&](Diagram& diagram) {
    const int index = selectedBox();
    Box& box = diagram.boxes[std::size_t(index)];
    box.rect = resized(box, resized_, to);
    fitContainers(diagram);
    std::vector<int> ends = diagram.contents(index);
    ends.push_back(index);
    routeTouching(diagram, ends);
  });
}

void SelectTool::paintHandles(QPainter& painter) const {
  const Theme& t = Theme::current();
  painter.setPen(QPen(t.accent, 1.4 / scale()));
  painter.setBrush(t.panel);
  const auto square = [&](QPointF at) {
    const double half = 4 / scale();
    painter.drawRect(QRectF(at - QPointF(half, half), QSizeF(2 * half, 2 * half)));
  };
  if (const int box = selectedBox(); box >= 0)
    for (const ResizeHandle& corner : resizeHandles(host_.canvas().diagram().boxes[std::size_t(box)]))
      square(corner.at);
  std::ranges::for_each(lineEnds(), square);
  for (const BendHandle& handle : handles()) {
    const double radius = (handle.isNew ? 4 : 5) / scale();
    painter.setBrush(handle.isNew ? t.panel : t.accent);
    painter.drawEllipse(handle.at, radius, radius);
  }
}

bool SelectTool::isOnFoldHandle(QPointF position) const {
  const Diagram& diagram = host_.canvas().diagram();
  const int hovered = host_.canvas().hovered();
  if (hovered < 0 || diagram.projection != plan::Projection::Logical) return false;
  const Box& box = diagram.boxes[std::size_t(hovered)];
  return isFoldable(box) && scale() >= 0.4 && foldHandle(box).contains(position);
}

void SelectTool::paint(QPainter& painter) const {
  const Theme& t = Theme::current();
  if (state_ == State::Band) {
    QColor fill = t.accent;
    fill.setAlphaF(0.1F);
    QPen pen(t.accent, 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRect(QRectF(start_.scene, now_).normalized());
    return;
  }
  if (state_ == State::Moving) {
    if (!free_) paintGuides(painter, guides_.marks(movedFrom_.translated(moved_)), scale());
    return;
  }
  paintHandles(painter);
  const int hovered = host_.canvas().hovered();
  if (state_ != State::Idle || hovered < 0) return;
  const Box& box = host_.canvas().diagram().boxes[std::size_t(hovered)];
  if (isFoldable(box) && scale() >= 0.4) {
    painter.setPen(QPen(t.accent, 1));
    painter.setBrush(t.panel);
    painter.drawRoundedRect(foldHandle(box), 5, 5);
    drawIcon(painter, box.folded ? QStringLiteral("expand") : QStringLiteral("collapse"), t.accent,
             foldHandle(box).adjusted(4, 4, -4, -4));
  }
  if (!isJoinable(box)) return;
  // Handles: here lines begin.
  painter.setPen(QPen(t.accent, 1.2 / scale()));
  painter.setBrush(t.panel);
  const QRectF& r = box.rect;
  const double radius = 4 / scale();
  for (const QPointF& p : {QPointF(r.center().x(), r.top()), QPointF(r.center().x(), r.bottom()),
                           QPointF(r.left(), r.center().y()), QPointF(r.right(), r.center().y())})
    painter.drawEllipse(p, radius, radius);
}

} // namespace rw::ui
