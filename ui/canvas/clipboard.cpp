#include "canvas/clipboard.h"

#include "bridge/labels.h"
#include "bridge/new_objects.h"
#include "canvas/canvas_edits.h"
#include "canvas/canvas_text.h"
#include "canvas/pins.h"
#include "catalogue/catalogue.h"
#include "edit/clip.h"
#include "formats/yaml.h"

#include <QMimeData>

namespace rw::ui {

using plan::EntityKind;
using plan::ObjectKey;

namespace {

const QString kMime = QStringLiteral("application/x-routewright-objects");

std::vector<ObjectKey> keysOf(const plan::Plan& plan, const QStringList& ids) {
  std::vector<ObjectKey> keys;
  for (const QString& id : ids)
    if (const auto key = keyOf(plan, id); key && key->kind != EntityKind::Design) keys.push_back(*key);
  return keys;
}

/// Gives every copied object the place at which it is shown, chosen or not.
void addPlaces(edit::Clip& clip, const Diagram& shown) {
  if (shown.projection != plan::Projection::Logical) return;
  std::erase_if(clip.changes, [&](const edit::Change& change) {
    const Value* kind = change.after.field("kind");
    return change.object.kind == EntityKind::Placement && (kind == nullptr || toText(*kind) == "object");
  });
  edit::ChangeSet places;
  const plan::Plan none;
  Pins pins(none, places);
  for (const edit::Change& change : clip.changes)
    if (const int box = shown.box(change.object.id); box >= 0 && change.object.kind != EntityKind::Placement)
      if (hasPlacement(shown.boxes[std::size_t(box)])) pins.place(shown.boxes[std::size_t(box)]);
  clip.changes.insert(clip.changes.end(), places.changes.begin(), places.changes.end());
}

std::unique_ptr<QMimeData> packed(edit::Clip clip, const Diagram& shown) {
  if (clip.empty()) return nullptr;
  // The YAML is for people: without places, and as far as it can stand alone.
  plan::Plan alone;
  auto data = std::make_unique<QMimeData>();
  if (edit::apply(alone, clip)) data->setText(qs(formats::writeYaml(alone)));
  addPlaces(clip, shown);
  data->setData(kMime, QByteArray::fromStdString(edit::toJson(clip)));
  return data;
}

QString titleFor(const QString& pattern, const plan::Plan& plan, const QStringList& ids) {
  return pattern.arg(ids.size() == 1 ? nameText(plan, ids.first().toStdString()) : objectsText(ids.size()));
}

/// What a person would say was pasted: no links beside the nodes that they join, nothing that is not drawn.
QStringList toSelect(const edit::Clip& clip, const edit::Pasted& pasted) {
  const bool nodes = std::ranges::any_of(clip.changes, [](const edit::Change& change) {
    return change.object.kind != EntityKind::Link && change.object.kind != EntityKind::Placement;
  });
  QStringList out;
  for (const edit::Change& change : clip.changes)
    if (const auto copy = pasted.ids.find(change.object.id);
        copy != pasted.ids.end() && onCanvas(change.object.kind) && (change.object.kind != EntityKind::Link || !nodes))
      if (const QString id = qs(copy->second); !out.contains(id)) out << id;
  return out;
}

QStringList pasteClip(PlanDocument& document, const Diagram& shown, const edit::Clip& clip, const QString& title,
                      QPointF shift, const std::string& site) {
  edit::Transaction transaction(document.plan(), {}, catalogue::externalIds());
  auto pasted = edit::paste(transaction, clip, shift.x(), shift.y(), site);
  auto step = pasted ? transaction.finish() : Result<edit::ChangeSet>(fail(pasted.error()));
  if (!step) {
    Q_EMIT document.refused(sentence(step.error()));
    return {};
  }
  const QStringList made = toSelect(clip, *pasted);
  Pins(document.plan(), *step).pin(shown);
  if (!applyStep(document, titleFor(title, transaction.plan(), made), std::move(*step))) return {};
  document.select(made);
  QStringList missing;
  for (const std::string& id : pasted->leftOut) missing << qs(id);
  if (!missing.isEmpty())
    Q_EMIT document.refused(CanvasText::tr("Left out, because this plan lacks what they hang on: %1")
                                .arg(missing.join(QStringLiteral(", "))));
  return made;
}

} // namespace

std::unique_ptr<QMimeData> copyObjects(const PlanDocument& document, const Diagram& shown, const QStringList& ids) {
  return packed(edit::copied(document.plan(), keysOf(document.plan(), ids)), shown);
}

std::unique_ptr<QMimeData> cutObjects(PlanDocument& document, const Diagram& shown, const QStringList& ids) {
  auto data = packed(edit::cut(document.plan(), keysOf(document.plan(), ids)), shown);
  const std::size_t steps = document.project().stepsInForce();
  deleteObjectsOnCanvas(document, ids);
  return document.project().stepsInForce() > steps ? std::move(data) : nullptr;
}

bool holdsObjects(const QMimeData* data) { return data != nullptr && data->hasFormat(kMime); }

QByteArray identityOf(const QMimeData& data) { return data.data(kMime); }

QRectF areaOf(const QMimeData& data) {
  const auto clip = edit::fromJson(data.data(kMime).toStdString());
  QRectF area;
  if (!clip) return area;
  const auto number = [](const Value& of, const char* key, double otherwise) {
    const Value* field = of.field(key);
    return field != nullptr && field->real() ? *field->real() : otherwise;
  };
  for (const edit::Change& change : clip->changes)
    if (change.object.kind == EntityKind::Placement)
      area |= QRectF(number(change.after, "x", 0), number(change.after, "y", 0), number(change.after, "width", kGrid),
                     number(change.after, "height", kGrid));
  return area;
}

QStringList pasteObjects(PlanDocument& document, const Diagram& shown, const QMimeData& data, QPointF shift,
                         const std::string& site) {
  const auto clip = edit::fromJson(data.data(kMime).toStdString());
  if (!clip) {
    Q_EMIT document.refused(sentence(clip.error()));
    return {};
  }
  return pasteClip(document, shown, *clip, CanvasText::tr("Paste %1"), shift, site);
}

void duplicateObjects(PlanDocument& document, const Diagram& shown, const QStringList& ids) {
  edit::Clip clip = edit::copied(document.plan(), keysOf(document.plan(), ids));
  if (clip.empty()) return;
  addPlaces(clip, shown);
  pasteClip(document, shown, clip, CanvasText::tr("Duplicate %1"), QPointF(2 * kGrid, 2 * kGrid), {});
}

} // namespace rw::ui
