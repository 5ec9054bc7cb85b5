#include "canvas/selection.h"

#include "bridge/labels.h"

#include <QSet>
#include <algorithm>
#include <set>

namespace rw::ui {
namespace {

/// Objects in the order in which they come, each once.
class Collected {
 public:
  void add(const std::string& object) {
    const QString id = qs(object);
    if (id.isEmpty() || seen_.contains(id)) return;
    seen_.insert(id);
    ids_ += id;
  }
  [[nodiscard]] const QStringList& ids() const { return ids_; }

 private:
  QStringList ids_;
  QSet<QString> seen_;
};

using Kind = std::pair<plan::EntityKind, std::string>;

std::optional<Kind> kindOf(const plan::Plan& plan, const QString& id) {
  const auto key = keyOf(plan, id);
  if (!key) return std::nullopt;
  const bool own = plan::entityInfo(key->kind).property("kind") != nullptr;
  return Kind{key->kind, own ? toText(plan::getProperty(plan, *key, "kind")) : std::string()};
}

template <class Wanted> QStringList shownWhere(const Diagram& diagram, const Wanted& wanted) {
  QStringList ids = shownObjects(diagram);
  ids.removeIf([&](const QString& id) { return !wanted(id); });
  return ids;
}

} // namespace

QStringList shownObjects(const Diagram& diagram) {
  Collected shown;
  for (const Box& box : diagram.boxes)
    if (!box.hidden) shown.add(box.object);
  for (const Wire& wire : diagram.wires)
    if (!wire.hidden) shown.add(wire.object);
  return shown.ids();
}

QStringList otherObjects(const Diagram& diagram, const QStringList& selection) {
  const QSet<QString> selected(selection.begin(), selection.end());
  return shownWhere(diagram, [&](const QString& id) { return !selected.contains(id); });
}

QStringList similarObjects(const plan::Plan& plan, const Diagram& diagram, const QStringList& selection) {
  std::set<Kind> kinds;
  for (const QString& id : selection)
    if (const auto kind = kindOf(plan, id)) kinds.insert(*kind);
  return shownWhere(diagram, [&](const QString& id) {
    const auto kind = kindOf(plan, id);
    return kind && kinds.contains(*kind);
  });
}

QStringList objectsAlong(const Diagram& diagram, std::span<const FlowPath> paths) {
  Collected touched;
  for (const FlowPath& path : paths) {
    for (std::size_t i = 0; i < diagram.boxes.size(); ++i)
      if (path.boxes[i]) touched.add(diagram.boxes[i].object);
    for (std::size_t i = 0; i < diagram.wires.size(); ++i)
      if (path.wires[i]) touched.add(diagram.wires[i].object);
  }
  return touched.ids();
}

std::vector<int> movableBoxes(const Diagram& diagram, const QStringList& selection) {
  const bool map = diagram.projection == plan::Projection::Geographic;
  const QSet<QString> selected(selection.begin(), selection.end());
  std::vector<int> boxes;
  for (const QString& id : selection) {
    const int box = diagram.box(id.toStdString());
    if (box < 0 || diagram.boxes[std::size_t(box)].object != id.toStdString()) continue; // a device on the map
    const Box& b = diagram.boxes[std::size_t(box)];
    if (b.locked || b.hidden) continue;
    if (map && (b.shape != BoxShape::Marker || b.icon == QLatin1String("internet-egress"))) continue;
    if (b.container >= 0 && selected.contains(qs(diagram.boxes[std::size_t(b.container)].object))) continue;
    boxes.push_back(box);
  }
  return boxes;
}

} // namespace rw::ui
