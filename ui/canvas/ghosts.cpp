#include "canvas/ghosts.h"

#include "bridge/new_objects.h"
#include "canvas/tool.h"

#include <QPainter>
#include <algorithm>
#include <map>

namespace rw::ui {

namespace {

/// Whether something stands there already: what surrounds a place does not count.
bool taken(const QRectF& place, const Diagram& diagram, const std::map<std::string, QRectF>& ghosts) {
  constexpr double apart = 10;
  const QRectF rect = place.adjusted(-apart, -apart, apart, apart);
  const auto box = [&](const Box& one) {
    return one.shape != BoxShape::Container && one.shape != BoxShape::Frame && !one.hidden && one.rect.intersects(rect);
  };
  return std::ranges::any_of(diagram.boxes, box) || std::ranges::any_of(ghosts, [&](const auto& one) {
           return one.second.intersects(rect) && !one.second.contains(rect) && !rect.contains(one.second);
         });
}

} // namespace

std::optional<compare::Change> Marks::of(const std::string& object) const {
  const auto known = changes.find(object);
  return known != changes.end() ? std::optional(known->second) : std::nullopt;
}

Marks marksOf(const compare::Difference& difference, const engine::Report& before, const plan::Plan& now) {
  return {changesByObject(difference, before.plan, now), ghostsOf(difference, before)};
}

std::vector<Ghost> ghostsOf(const compare::Difference& difference, const engine::Report& before) {
  std::vector<Ghost> out;
  std::optional<Diagram> then;
  for (const compare::ObjectDiff& diff : difference.objects) {
    if (diff.change != compare::Change::Removed || !onCanvas(diff.object.kind) ||
        diff.object.kind == plan::EntityKind::Placement)
      continue;
    const plan::Plan& plan = before.network->plan();
    if (!then) then = logicalDiagram(plan, &before);
    Ghost ghost{.key = diff.object.id,
                .label = QString::fromStdString(diff.name),
                .rect = {},
                .container = {},
                .from = {},
                .to = {}};
    if (diff.object.kind == plan::EntityKind::Link) {
      const plan::Link* link = plan.links.find(diff.object.id);
      if (link == nullptr) continue;
      ghost.from = link->a.id;
      ghost.to = link->b.id;
    } else {
      const int index = then->box(diff.object.id);
      if (index < 0) continue;
      const Box& box = then->boxes[std::size_t(index)];
      ghost.rect = box.rect;
      if (box.container >= 0) {
        const Box& around = then->boxes[std::size_t(box.container)];
        ghost.container = around.key;
        ghost.rect.translate(-around.rect.topLeft());
      }
    }
    out.push_back(std::move(ghost));
  }
  return out;
}

void paintGhosts(QPainter& painter, const std::vector<Ghost>& ghosts, const Diagram& diagram, const Ink& ink) {
  if (ghosts.empty() || diagram.projection != plan::Projection::Logical) return;
  const Theme& theme = ink.theme;
  std::map<std::string, QRectF> places; ///< of the ghosts
  for (const Ghost& ghost : ghosts) {
    if (!ghost.from.empty()) continue;
    QRectF rect = ghost.rect;
    // What is in a ghost stands in it.
    if (const int around = diagram.box(ghost.container); around >= 0)
      rect.translate(diagram.boxes[std::size_t(around)].rect.topLeft());
    else if (const auto gone = places.find(ghost.container); gone != places.end())
      rect.translate(gone->second.topLeft());
    // Where the automatic layout has filled its place, it stands below.
    constexpr int most = 12;
    QRectF free = rect;
    for (int i = 0; i < most && taken(free, diagram, places); ++i) free.translate(0, kGrid);
    places[ghost.key] = taken(free, diagram, places) ? rect : free;
  }
  const auto placeOf = [&](const std::string& object) {
    if (const auto ghost = places.find(object); ghost != places.end()) return ghost->second;
    const int box = diagram.anchor(object);
    return box >= 0 ? diagram.boxes[std::size_t(box)].rect : QRectF();
  };
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  QPen pen(theme.bad, std::max(1.5, 1.0 / ink.detail), Qt::DashLine);
  painter.setPen(pen);
  for (const Ghost& ghost : ghosts) {
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (!ghost.from.empty()) {
      const QRectF a = placeOf(ghost.from), b = placeOf(ghost.to);
      if (a.isNull() || b.isNull()) continue;
      const QLineF line(rimPoint({.rect = a}, b.center()), rimPoint({.rect = b}, a.center()));
      painter.drawLine(line);
      paintChangeSign(painter, line.center(), compare::Change::Removed, ink);
      continue;
    }
    const QRectF rect = places[ghost.key];
    painter.drawRoundedRect(rect, 6, 6);
    paintText(painter, rect.adjusted(8, 0, -8, 0), Qt::AlignCenter, ghost.label, font(12), theme.bad, ink);
    paintChangeSign(painter, rect.topLeft(), compare::Change::Removed, ink);
  }
  painter.restore();
}

} // namespace rw::ui
