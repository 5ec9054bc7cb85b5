#include "canvas/moving.h"

#include "canvas/connectors.h"
#include "canvas/line_jumps.h"
#include "canvas/wire_labels.h"

#include <cmath>

namespace rw::ui {
namespace {

constexpr std::size_t kFew = 120; ///< lines whose way is found anew within a frame

/// How far an end goes on the rim of a box that moves or grows.
QPointF shift(QPointF end, const QRectF& before, const QRectF& now) {
  if (before.size() == now.size()) return now.topLeft() - before.topLeft();
  const auto along = [](double at, double low, double high, double nowLow, double nowHigh) {
    return std::abs(at - low) < 1 ? nowLow - low : std::abs(at - high) < 1 ? nowHigh - high : 0.0;
  };
  return {along(end.x(), before.left(), before.right(), now.left(), now.right()),
          along(end.y(), before.top(), before.bottom(), now.top(), now.bottom())};
}

/// Takes the first point along and keeps corners square.
void pull(QPolygonF& line, QPointF by) {
  const bool upright = std::abs(line[0].x() - line[1].x()) < 0.5;
  line[0] += by;
  if (line.size() == 2) { // a step in the middle
    const QPointF middle = (line[0] + line[1]) / 2;
    const QPolygonF step = upright ? QPolygonF{{line[0].x(), middle.y()}, {line[1].x(), middle.y()}}
                                   : QPolygonF{{middle.x(), line[0].y()}, {middle.x(), line[1].y()}};
    if (upright ? by.x() != 0 : by.y() != 0) line = {line[0], step[0], step[1], line[1]};
    return;
  }
  if (upright)
    line[1].setX(line[0].x());
  else
    line[1].setY(line[0].y());
}

} // namespace

Moving::Moving(const Diagram& diagram, std::vector<int> boxes) : boxes_(std::move(boxes)) {
  std::vector<bool> touched(diagram.boxes.size());
  for (const int box : boxes_) {
    touched[std::size_t(box)] = true;
    if (const int site = diagram.boxes[std::size_t(box)].container; site >= 0) touched[std::size_t(site)] = true;
  }
  for (std::size_t i = 0; i < diagram.boxes.size(); ++i) {
    const Box& box = diagram.boxes[i];
    places_.push_back(box.rect);
    if (touched[i] || (box.container >= 0 && touched[std::size_t(box.container)])) ends_.push_back(int(i));
  }
  for (const int end : ends_) touched[std::size_t(end)] = true;
  for (std::size_t i = 0; i < diagram.wires.size(); ++i) {
    const Wire& wire = diagram.wires[i];
    if (!touched[std::size_t(wire.from)] && !touched[std::size_t(wire.to)]) continue;
    wires_.push_back(int(i));
    lines_.push_back(wire);
  }
}

void Moving::moveTo(Diagram& diagram, QPointF by) {
  for (std::size_t i = 0; i < places_.size(); ++i) diagram.boxes[i].rect = places_[i];
  for (const int box : boxes_) moveBox(diagram, box, by);
  // What both ends of a line go along with, its way-points do, too.
  for (std::size_t i = 0; i < wires_.size(); ++i) {
    Wire& wire = diagram.wires[std::size_t(wires_[i])];
    wire.via = lines_[i].via;
    if (goes(diagram, wire.from) && goes(diagram, wire.to)) wire.via.translate(by);
  }
  fitContainers(diagram);
  if (wires_.size() <= kFew)
    routeTouching(diagram, ends_);
  else
    stretchLines(diagram);
}

bool Moving::goes(const Diagram& diagram, int box) const {
  const auto moved = [&](int index) { return std::ranges::find(boxes_, index) != boxes_.end(); };
  const int site = diagram.boxes[std::size_t(box)].container;
  return moved(box) || (site >= 0 && moved(site));
}

void Moving::stretchLines(Diagram& diagram) {
  if (!std::exchange(parted_, true)) {
    for (const int wire : wires_) diagram.wires[std::size_t(wire)].lines.clear();
    findJumps(diagram);
  }
  for (std::size_t i = 0; i < wires_.size(); ++i) {
    Wire& wire = diagram.wires[std::size_t(wires_[i])];
    wire.lines = lines_[i].lines;
    wire.jumps.clear();
    if (wire.lines.empty() || wire.lines.front().size() < 2) continue;
    QPolygonF& line = wire.lines.front();
    const auto end = [&](int box, QPointF at) {
      return shift(at, places_[std::size_t(box)], diagram.boxes[std::size_t(box)].rect);
    };
    const QPointF first = end(wire.from, line.front());
    const QPointF last = end(wire.to, line.back());
    if (first == last) {
      line.translate(first);
      continue;
    }
    pull(line, first);
    std::reverse(line.begin(), line.end());
    pull(line, last);
    std::reverse(line.begin(), line.end());
  }
  placeLabels(diagram);
}

} // namespace rw::ui
