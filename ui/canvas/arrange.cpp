#include "canvas/arrange.h"

#include "canvas/pins.h"

#include <algorithm>
#include <cmath>

namespace rw::ui {
namespace {

/// How far a box may go, at most as far as wanted: its site neither grows nor loses it.
QPointF confined(const Diagram& diagram, const Box& box, QPointF wanted) {
  if (box.container < 0) return wanted;
  const QRectF room = roomIn(diagram, box.container);
  const auto limit = [](double by, double before, double after) {
    return std::clamp(by, std::min(0.0, before), std::max(0.0, after));
  };
  return {limit(wanted.x(), room.left() - box.rect.left(), room.right() - box.rect.right()),
          limit(wanted.y(), room.top() - box.rect.top(), room.bottom() - box.rect.bottom())};
}

void move(Diagram& diagram, int box, QPointF wanted) {
  moveBox(diagram, box, confined(diagram, diagram.boxes[std::size_t(box)], wanted));
}

QPointF toAlign(const QRectF& rect, const QRectF& span, Arrangement arrangement) {
  switch (arrangement) {
  case Arrangement::Left: return {span.left() - rect.left(), 0};
  case Arrangement::Centre: return {span.center().x() - rect.center().x(), 0};
  case Arrangement::Right: return {span.right() - rect.right(), 0};
  case Arrangement::Top: return {0, span.top() - rect.top()};
  case Arrangement::Middle: return {0, span.center().y() - rect.center().y()};
  case Arrangement::Bottom: return {0, span.bottom() - rect.bottom()};
  case Arrangement::Across:
  case Arrangement::Down: break;
  }
  return {};
}

void distribute(Diagram& diagram, std::vector<int> boxes, bool across) {
  const auto rect = [&](int box) -> const QRectF& { return diagram.boxes[std::size_t(box)].rect; };
  const auto low = [&](int box) { return across ? rect(box).left() : rect(box).top(); };
  const auto size = [&](int box) { return across ? rect(box).width() : rect(box).height(); };
  std::stable_sort(boxes.begin(), boxes.end(),
                   [&](int a, int b) { return low(a) + size(a) / 2 < low(b) + size(b) / 2; });
  double free = low(boxes.back()) + size(boxes.back()) - low(boxes.front());
  for (const int box : boxes) free -= size(box);
  const double gap = free / double(boxes.size() - 1); // below zero where they overlap: then equally
  double next = low(boxes.front());
  for (const int box : boxes) {
    const double by = std::round(next) - low(box); // whole units read well in the file
    next += size(box) + gap;
    if (box == boxes.front() || box == boxes.back()) continue;
    move(diagram, box, across ? QPointF(by, 0) : QPointF(0, by));
  }
}

} // namespace

std::size_t fewestFor(Arrangement arrangement) {
  return arrangement == Arrangement::Across || arrangement == Arrangement::Down ? 3 : 2;
}

void arrange(Diagram& diagram, const std::vector<int>& boxes, Arrangement arrangement) {
  if (boxes.size() < fewestFor(arrangement)) return;
  if (arrangement == Arrangement::Across || arrangement == Arrangement::Down) {
    distribute(diagram, boxes, arrangement == Arrangement::Across);
  } else {
    QRectF span;
    for (const int box : boxes) span |= diagram.boxes[std::size_t(box)].rect;
    for (const int box : boxes) move(diagram, box, toAlign(diagram.boxes[std::size_t(box)].rect, span, arrangement));
  }
  fitContainers(diagram);
}

Status arrangeObjects(PlanDocument& document, const Diagram& shown, const std::vector<int>& boxes,
                      Arrangement arrangement, const QString& title) {
  Diagram arranged = shown;
  arrange(arranged, boxes, arrangement);
  const bool same = std::ranges::equal(shown.boxes, arranged.boxes, {}, &Box::rect, &Box::rect);
  if (same) return {};
  edit::ChangeSet step;
  Pins(document.plan(), step).pin(arranged);
  return applyStep(document, title, std::move(step));
}

} // namespace rw::ui
