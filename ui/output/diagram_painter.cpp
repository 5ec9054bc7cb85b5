#include "output/diagram_painter.h"

#include <QPainter>

namespace rw::ui {
namespace {

constexpr double kRoom = 8; ///< beside a line: its width, its glow, its jumps

/// Also of a line without width, which `QRectF::intersects` calls empty.
bool shows(const Wire& wire, const QRectF& bounds, const QRectF& exposed) {
  return !wire.lines.empty() && bounds.left() <= exposed.right() && bounds.right() >= exposed.left() &&
         bounds.top() <= exposed.bottom() && bounds.bottom() >= exposed.top();
}

void paintAllWires(QPainter& painter, const Diagram& diagram, std::span<const WireShape> shapes, const QRectF& exposed,
                   const Ink& plain, const InkOf& inkOf) {
  const double room = std::max(kRoom, kRoom / plain.detail);
  const QRectF around = exposed.adjusted(-room, -room, room, room);
  std::vector<std::pair<const Wire*, bool>> alike;
  std::vector<std::pair<const Wire*, Ink>> standOut; // over the others, so that they are never lost among them
  for (std::size_t i = 0; i < diagram.wires.size(); ++i) {
    const Wire& wire = diagram.wires[i];
    if (wire.hidden || !shows(wire, shapes[i].bounds, around)) continue;
    const Ink ink = inkOf(-1, int(i));
    if (wire.up && !ink.selected && !ink.hovered && !ink.change)
      alike.emplace_back(&wire, shapes[i].square);
    else
      standOut.emplace_back(&wire, ink);
  }
  paintWires(painter, alike, around, plain);
  for (const auto& [wire, ink] : standOut) paintWire(painter, *wire, ink);
}

} // namespace

QRectF drawnRect(const Box& box) {
  QRectF rect = box.rect.adjusted(-6, -6, 6, 6) | box.labelRect;
  rect |= QRectF(box.rect.topLeft() - QPointF(12, 12), QSizeF(18, 18)); // the sign of a change
  if (box.spot) rect |= QRectF(*box.spot - QPointF(4, 4), QSizeF(8, 8));
  if (box.weight > 0) rect |= QRectF(box.rect.center() - QPointF(50, 50), QSizeF(100, 100));
  return rect;
}

std::vector<WireShape> wireShapes(const Diagram& diagram) {
  std::vector<WireShape> shapes;
  shapes.reserve(diagram.wires.size());
  for (const Wire& wire : diagram.wires) shapes.push_back(shapeOf(wire));
  return shapes;
}

void light(Ink& ink, std::span<const FlowPath> paths, const Diagram& diagram, int box, int wire) {
  if (paths.empty()) return;
  if (box < 0) {
    ink.dimmed = std::ranges::none_of(paths, [&](const FlowPath& path) { return path.wires[std::size_t(wire)]; });
    return;
  }
  const BoxShape shape = diagram.boxes[std::size_t(box)].shape;
  ink.dies = std::ranges::any_of(paths, [&](const FlowPath& path) { return box == path.diesAt; });
  ink.dimmed = shape != BoxShape::Container && shape != BoxShape::Note &&
               std::ranges::none_of(paths, [&](const FlowPath& path) { return path.boxes[std::size_t(box)]; });
}

void paintLayers(QPainter& painter, const Diagram& diagram, std::span<const FlowPath> paths, bool stale,
                 const QRectF& exposed, const Ink& plain, const InkOf& inkOf, std::span<const WireShape> shapes) {
  std::vector<WireShape> own;
  if (shapes.size() != diagram.wires.size()) shapes = own = wireShapes(diagram);
  const double room = 6 / plain.detail; // what stands out keeps some pixels from afar
  const QRectF around = exposed.adjusted(-room, -room, room, room);
  std::vector<int> shown;
  for (int i = 0; i < int(diagram.boxes.size()); ++i)
    if (const Box& box = diagram.boxes[std::size_t(i)]; !box.hidden && drawnRect(box).intersects(around))
      shown.push_back(i);
  const auto boxes = [&](auto&& wanted, auto&& paint) {
    for (const int i : shown)
      if (const Box& box = diagram.boxes[std::size_t(i)]; wanted(box.shape)) {
        const Ink ink = inkOf(i, -1);
        paint(painter, box, ink);
        paintChange(painter, box, ink);
      }
  };
  const auto withPaths = [&](const auto& paint) {
    painter.setOpacity(stale ? 0.5 : 1);
    for (std::size_t i = paths.size(); i-- > 0;) paint(paths[i]); // the first one on top
    painter.setOpacity(1);
  };
  const bool afar = fromAfar(plain);
  const auto strokes = [&](const FlowPath& path) { paintPath(painter, path, plain); };
  boxes([](BoxShape s) { return s == BoxShape::Frame; }, paintBox);
  boxes([](BoxShape s) { return s == BoxShape::Container; }, paintBox);
  paintAllWires(painter, diagram, shapes, exposed, plain, inkOf);
  if (!afar) withPaths(strokes);
  for (std::size_t i = 0; i < diagram.wires.size(); ++i)
    if (const Wire& wire = diagram.wires[i]; !wire.hidden && wire.labelRect.intersects(around))
      paintWireLabel(painter, wire, inkOf(-1, int(i)));
  boxes([](BoxShape s) { return s != BoxShape::Frame && s != BoxShape::Container && s != BoxShape::Note; }, paintBox);
  boxes([](BoxShape s) { return s == BoxShape::Container; }, paintHead);
  if (afar) {
    // Boxes stand close then, and a site's name in its middle: what must be seen is seen over them.
    withPaths(strokes);
    boxes([](BoxShape s) { return s != BoxShape::Frame && s != BoxShape::Container; },
          [](QPainter& p, const Box& box, const Ink& ink) {
            if (ink.selected || ink.dies || ink.cutOff) paintBox(p, box, ink);
          });
  }
  boxes([](BoxShape s) { return s == BoxShape::Note; }, paintBox);
  withPaths([&](const FlowPath& path) { paintMarks(painter, path, diagram, plain); });
}

} // namespace rw::ui
