#include "canvas/pins.h"

#include <cmath>

namespace rw::ui {

using plan::EntityKind;

bool hasPlacement(const Box& box) {
  return !box.object.empty() && box.shape != BoxShape::Lan && box.shape != BoxShape::Marker &&
         box.shape != BoxShape::Cloud;
}

Pins::Pins(const plan::Plan& plan, edit::ChangeSet& step) : plan_(plan), step_(step), next_(plan.layout.size()) {
  for (const edit::Change& change : step.changes)
    if (change.object.kind == EntityKind::Placement) {
      if (change.creates()) ++next_;
      mine_.insert(change.object.id);
    }
}

void Pins::pin(const Diagram& diagram) {
  if (diagram.projection != plan::Projection::Logical) return;
  for (const Box& box : diagram.boxes)
    if (hasPlacement(box)) place(box);
}

void Pins::place(const Box& box) {
  if (mine_.contains(box.object)) return;
  const bool sized = box.shape == BoxShape::Container || box.shape == BoxShape::Note || box.shape == BoxShape::Frame;
  const plan::Placement* old = plan_.layout.find(box.object);
  const plan::ObjectKey key{EntityKind::Placement, box.object};
  if (old == nullptr) {
    Value::Record fields{{"x", box.rect.x()}, {"y", box.rect.y()}};
    if (sized) {
      fields.emplace_back("width", box.rect.width());
      fields.emplace_back("height", box.rect.height());
    }
    step_.changes.push_back({key, "", Value(), Value(std::move(fields)), next_++});
    return;
  }
  const std::size_t position = *plan_.layout.position(box.object);
  if (box.folded) carry(box, box.rect.topLeft() - QPointF(old->x, old->y));
  const auto set = [&](const char* property, std::optional<double> before, double after) {
    if (before && std::abs(*before - after) < 0.01) return;
    step_.changes.push_back({key, property, before ? Value(*before) : Value(), Value(after), position});
  };
  set("x", old->x, box.rect.x());
  set("y", old->y, box.rect.y());
  if (!sized || box.rect.isEmpty()) return;
  set("width", old->width, box.rect.width());
  set("height", old->height, box.rect.height());
}

/// What a folded site hides goes along with it.
void Pins::carry(const Box& site, QPointF by) {
  if (by.manhattanLength() < 0.01) return;
  const auto move = [&](const std::string& id) {
    const auto position = plan_.layout.position(id);
    if (!position || !mine_.insert(id).second) return;
    const plan::Placement& old = plan_.layout[*position];
    const plan::ObjectKey key{EntityKind::Placement, id};
    step_.changes.push_back({key, "x", Value(old.x), Value(old.x + by.x()), *position});
    step_.changes.push_back({key, "y", Value(old.y), Value(old.y + by.y()), *position});
  };
  for (const plan::Device& device : plan_.devices)
    if (device.site.id == site.object) move(device.id);
  for (const plan::Segment& segment : plan_.segments)
    if (segment.site.id == site.object) move(segment.id);
}

Status applyStep(PlanDocument& document, const QString& title, edit::ChangeSet step) {
  step.title = title.toStdString();
  return document.apply(std::move(step));
}

} // namespace rw::ui
