#include "canvas/canvas_edits.h"

#include "bridge/labels.h"
#include "canvas/box_text.h"
#include "canvas/canvas_text.h"
#include "catalogue/catalogue.h"

#include <algorithm>
#include <unordered_set>

namespace rw::ui {
namespace {

using edit::ChangeSet;
using plan::EntityKind;
using plan::ObjectKey;

bool hasPlacement(const Box& box) {
  return !box.object.empty() && box.shape != BoxShape::Lan && box.shape != BoxShape::Marker &&
         box.shape != BoxShape::Cloud;
}

/// Adds to a step the place of every box: from the first one that somebody chose on, nothing moves by itself.
/// Written as changes and not by a transaction, whose care would cost seconds for thousands of them.
class Pins {
 public:
  Pins(const plan::Plan& plan, ChangeSet& step) : plan_(plan), step_(step), next_(plan.layout.size()) {
    for (const edit::Change& change : step.changes)
      if (change.object.kind == EntityKind::Placement) {
        if (change.creates()) ++next_;
        mine_.insert(change.object.id);
      }
  }
  void pin(const Diagram& diagram) {
    if (diagram.projection != plan::Projection::Logical) return;
    for (const Box& box : diagram.boxes)
      if (hasPlacement(box)) place(box);
  }
  void place(const Box& box) {
    if (mine_.contains(box.object)) return;
    const bool sized = box.shape == BoxShape::Container || box.shape == BoxShape::Note || box.shape == BoxShape::Frame;
    const plan::Placement* old = plan_.layout.find(box.object);
    const ObjectKey key{EntityKind::Placement, box.object};
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

 private:
  const plan::Plan& plan_;
  ChangeSet& step_;
  std::size_t next_;
  std::unordered_set<std::string> mine_;
};

Status applyStep(PlanDocument& document, const QString& title, ChangeSet step) {
  step.title = title.toStdString();
  return document.apply(std::move(step));
}

/// `Firewall`, `Firewall 2`, … : the first that no object has.
std::string freeName(const plan::Plan& plan, const QString& wish) {
  std::unordered_set<std::string> taken;
  for (const plan::EntityInfo& entity : plan::entities())
    for (std::size_t i = 0; i < entity.size(plan); ++i)
      taken.insert(static_cast<const plan::Entity*>(entity.object(plan, i))->displayName());
  for (int n = 1;; ++n)
    if (std::string name = n == 1 ? wish.toStdString() : QStringLiteral("%1 %2").arg(wish).arg(n).toStdString();
        !taken.contains(name))
      return name;
}

const plan::Choice* deviceChoice(const QString& kind) {
  for (const plan::Choice& choice : plan::Choices<plan::DeviceKind>::values)
    if (qs(choice.key) == kind) return &choice;
  return nullptr;
}
EntityKind kindOf(const QString& kind) {
  if (kind == QLatin1String("site")) return EntityKind::Site;
  if (kind == QLatin1String("segment")) return EntityKind::Segment;
  if (kind == QLatin1String("circuit")) return EntityKind::Circuit;
  if (kind == QLatin1String("internet_egress")) return EntityKind::InternetEgress;
  if (kind == QLatin1String("meet_me_location")) return EntityKind::MeetMeLocation;
  if (kind == QLatin1String("link")) return EntityKind::Link;
  if (kind == QLatin1String("note") || kind == QLatin1String("frame")) return EntityKind::Placement;
  return EntityKind::Device;
}

/// The services that the plan's flows use and Microsoft offers over ExpressRoute: a new circuit's route filter.
Value::List circuitServices(const plan::Plan& completed) {
  Value::List services;
  std::unordered_set<std::string> seen;
  for (const plan::Flow& flow : completed.flows) {
    const plan::Service* service = completed.services.find(flow.service.id);
    if (service != nullptr && service->isOverExpressRoute() && seen.insert(service->id).second)
      services.emplace_back(service->id);
  }
  return services;
}

/// What a new object has from the start.
Value::Record sensible(const PlanDocument& document, const Drop& drop, EntityKind kind) {
  Value::Record fields = drop.preset;
  const auto has = [&](const char* key) { return Value(fields).field(key) != nullptr; };
  const auto set = [&](const char* key, Value value) {
    if (!has(key)) fields.emplace_back(key, std::move(value));
  };
  set("name", freeName(document.plan(), paletteName(drop.kind)));
  switch (kind) {
  case EntityKind::Device:
    set("kind", Value(drop.kind.toStdString()));
    if (drop.kind == QLatin1String("firewall")) set("stateful", true);
    if (!drop.site.empty()) set("site", drop.site);
    break;
  case EntityKind::Segment:
    if (!drop.site.empty()) set("site", drop.site);
    break;
  case EntityKind::InternetEgress:
    set("at", drop.node);
    set("bandwidth_mbps", 1000.0);
    break;
  case EntityKind::Circuit: {
    set("at", drop.node);
    set("bandwidth_mbps", 1000.0);
    set("sku", "premium");
    if (Value::List services = circuitServices(document.completedPlan()); !services.empty())
      set("services", std::move(services));
    break;
  }
  case EntityKind::Site:
  case EntityKind::MeetMeLocation:
    if (drop.place) {
      set("lat", std::round(drop.place->lat * 1000) / 1000);
      set("lon", std::round(drop.place->lon * 1000) / 1000);
    }
    break;
  default: break;
  }
  return fields;
}

} // namespace

QString paletteName(const QString& kind) {
  if (const plan::Choice* choice = deviceChoice(kind)) return planText(choice->label);
  for (const plan::Choice& choice : plan::Choices<plan::PlacementKind>::values)
    if (qs(choice.key) == kind) return planText(choice.label);
  return planText(plan::entityInfo(kindOf(kind)).meta->label);
}
QString paletteIcon(const QString& kind) {
  if (deviceChoice(kind) != nullptr) return QString(kind).replace(QLatin1Char('_'), QLatin1Char('-'));
  if (kind == QLatin1String("site")) return QStringLiteral("site-office");
  if (kind == QLatin1String("frame")) return QStringLiteral("region");
  return QString(kind).replace(QLatin1Char('_'), QLatin1Char('-'));
}

QString placeObject(PlanDocument& document, const Diagram& shown, const Drop& drop) {
  const EntityKind kind = kindOf(drop.kind);
  edit::Transaction transaction(document.plan(), {}, catalogue::externalIds());
  const auto refuse = [&](const Error& error) {
    Q_EMIT document.refused(sentence(error));
    return QString();
  };
  std::string id;
  if (kind == EntityKind::Placement) {
    id = transaction.freeId(drop.kind.toStdString());
    Value::Record fields{
        {"id", id}, {"kind", drop.kind.toStdString()}, {"x", drop.position.x()}, {"y", drop.position.y()}};
    if (drop.kind == QLatin1String("frame")) {
      fields.emplace_back("text", CanvasText::tr("Region").toStdString());
      fields.emplace_back("width", 480.0);
      fields.emplace_back("height", 288.0);
    }
    if (auto made = transaction.create(kind, fields); !made) return refuse(made.error());
  } else {
    auto made = transaction.create(kind, sensible(document, drop, kind));
    if (!made) return refuse(made.error());
    id = made->id;
    if (shown.projection == plan::Projection::Logical && kind != EntityKind::Link)
      if (auto at = transaction.create(EntityKind::Placement,
                                       {{"id", id}, {"x", drop.position.x()}, {"y", drop.position.y()}});
          !at)
        return refuse(at.error());
  }
  auto step = transaction.finish();
  if (!step) return refuse(step.error());
  Pins(document.plan(), *step).pin(shown);
  if (!applyStep(document, CanvasText::tr("Add %1").arg(QString::fromStdString(plan::nameOf(transaction.plan(), id))),
                 std::move(*step)))
    return {};
  const QString result = QString::fromStdString(id);
  document.select({result});
  return result;
}

Status moveObjects(PlanDocument& document, const Diagram& shown, const std::vector<int>& boxes,
                   const std::unordered_map<std::string, std::string>& newSites) {
  ChangeSet step;
  const plan::Plan& plan = document.plan();
  for (const auto& [id, site] : newSites)
    for (const EntityKind kind : {EntityKind::Device, EntityKind::Segment}) {
      const ObjectKey key{kind, id};
      const auto position = plan::entityInfo(kind).position(plan, id);
      if (position) step.changes.push_back({key, "site", plan::getProperty(plan, key, "site"), Value(site), *position});
    }
  Pins(plan, step).pin(shown);
  const QString name =
      boxes.size() == 1 ? shown.boxes[std::size_t(boxes.front())].label : objectsText(std::ssize(boxes));
  return applyStep(document, CanvasText::tr("Move %1").arg(name), std::move(step));
}

Status moveOnMap(PlanDocument& document, const std::vector<std::pair<std::string, GeoPoint>>& places) {
  return document.edit(CanvasText::tr("Move on the map"), [&](edit::Transaction& t) -> Status {
    for (const auto& [id, place] : places)
      for (const EntityKind kind : {EntityKind::Site, EntityKind::MeetMeLocation}) {
        if (plan::findObject(t.plan(), {kind, id}) == nullptr) continue;
        if (Status s = t.set({kind, id}, "lat", std::round(place.lat * 1000) / 1000); !s) return s;
        if (Status s = t.set({kind, id}, "lon", std::round(place.lon * 1000) / 1000); !s) return s;
      }
    return {};
  });
}

QString whyNotJoined(const plan::Plan& plan, const Diagram& shown, int from, int to) {
  if (to < 0) return CanvasText::tr("Drag to the node to join it with");
  const Box& a = shown.boxes[std::size_t(from)];
  const Box& b = shown.boxes[std::size_t(to)];
  if (b.shape == BoxShape::Edge || b.key.ends_with("-egress"))
    return CanvasText::tr("An edge hangs on one node and takes no links");
  if (b.shape == BoxShape::Cloud || b.shape == BoxShape::Pill || b.object.empty())
    return CanvasText::tr("A circuit or an internet egress leads there, no link");
  if (b.shape == BoxShape::Note || b.shape == BoxShape::Frame) return CanvasText::tr("Notes and frames take no links");
  const auto key = plan::findById(plan, b.object);
  if (!key || (plan::maskOf(key->kind) & plan::kNodeKinds) == 0)
    return CanvasText::tr("Only sites, segments and devices take links");
  if (a.object == b.object) return CanvasText::tr("A node cannot be joined with itself");
  for (const plan::Link& link : plan.links)
    if ((link.a.id == a.object && link.b.id == b.object) || (link.a.id == b.object && link.b.id == a.object))
      return CanvasText::tr("These two are joined already");
  return {};
}

QString joinNodes(PlanDocument& document, const std::string& a, const std::string& b) {
  const plan::Plan& plan = document.plan();
  const auto siteOf = [&](const std::string& node) {
    if (const plan::Device* d = plan.devices.find(node)) return d->site.id;
    if (const plan::Segment* s = plan.segments.find(node)) return s->site.id;
    return node;
  };
  const bool local = siteOf(a) == siteOf(b);
  std::string id;
  const Status done = document.edit(
      CanvasText::tr("Join %1 and %2").arg(nameText(plan, a), nameText(plan, b)), [&](edit::Transaction& t) -> Status {
        auto made = t.create(EntityKind::Link,
                             {{"id", t.freeId(a + "-" + b)}, {"a", a}, {"b", b}, {"medium", local ? "lan" : "mpls"}});
        if (!made) return fail(made.error());
        id = made->id;
        return {};
      });
  if (!done) return {};
  document.select({QString::fromStdString(id)});
  return QString::fromStdString(id);
}

void deleteObjectsOnCanvas(PlanDocument& document, const QStringList& ids) {
  if (ids.isEmpty()) return;
  const QString name = ids.size() == 1 ? nameText(document.plan(), ids.first().toStdString()) : objectsText(ids.size());
  const Status done = document.edit(CanvasText::tr("Delete %1").arg(name), [&](edit::Transaction& t) -> Status {
    for (const QString& id : ids) {
      const std::string wanted = id.toStdString();
      std::optional<ObjectKey> key = plan::findById(t.plan(), wanted);
      if (!key && t.plan().layout.find(wanted) != nullptr) key = ObjectKey{EntityKind::Placement, wanted};
      if (!key) continue; // gone with what it hung on
      if (Status s = t.remove(*key); !s) return s;
    }
    return {};
  });
  if (done) document.select({});
}

namespace {

/// Changes every mention of an original into its copy.
void translateRefs(Value& value, const std::unordered_map<std::string, std::string>& copies) {
  if (const std::string* text = value.text()) {
    if (const auto copy = copies.find(*text); copy != copies.end()) value = Value(copy->second);
  } else if (Value::List* list = value.list()) {
    for (Value& item : *list) translateRefs(item, copies);
  } else if (Value::Record* record = value.record()) {
    for (auto& [key, field] : *record)
      if (key != "name") translateRefs(field, copies);
  }
}

} // namespace

void duplicateObjects(PlanDocument& document, const Diagram& shown, const QStringList& ids) {
  const plan::Plan& plan = document.plan();
  // With a site come its contents, with any two nodes the links between them.
  std::vector<ObjectKey> originals;
  std::unordered_set<std::string> chosen;
  const auto choose = [&](const ObjectKey& key) {
    if (chosen.insert(key.id).second) originals.push_back(key);
  };
  for (const QString& id : ids) {
    const std::string wanted = id.toStdString();
    if (const auto key = plan::findById(plan, wanted))
      choose(*key);
    else if (plan.layout.find(wanted) != nullptr)
      choose({EntityKind::Placement, wanted});
  }
  for (const plan::Device& d : plan.devices)
    if (chosen.contains(d.site.id)) choose({EntityKind::Device, d.id});
  for (const plan::Segment& s : plan.segments)
    if (chosen.contains(s.site.id)) choose({EntityKind::Segment, s.id});
  for (const plan::Link& l : plan.links)
    if (chosen.contains(l.a.id) && chosen.contains(l.b.id)) choose({EntityKind::Link, l.id});
  std::erase_if(originals, [&](const ObjectKey& key) {
    if (key.kind != EntityKind::Link) return false;
    const plan::Link* link = plan.links.find(key.id);
    return !chosen.contains(link->a.id) || !chosen.contains(link->b.id);
  });
  if (originals.empty()) return;
  // What is referred to must be there before what refers to it.
  std::stable_sort(originals.begin(), originals.end(),
                   [](const ObjectKey& a, const ObjectKey& b) { return a.kind < b.kind; });

  edit::Transaction transaction(plan, {}, catalogue::externalIds());
  std::unordered_map<std::string, std::string> copies;
  QStringList made;
  Status failed;
  for (const ObjectKey& key : originals) {
    const plan::EntityInfo& info = plan::entityInfo(key.kind);
    Value record = plan::toRecord(info, info.object(plan, *info.position(plan, key.id)));
    const std::string copy = transaction.freeId(key.id);
    copies[key.id] = copy;
    translateRefs(record, copies);
    for (auto& [name, field] : *record.record()) {
      if (name == "id") field = Value(copy);
      if (name == "name") field = Value(freeName(transaction.plan(), QString::fromStdString(toText(field))));
      if (key.kind == EntityKind::Placement && (name == "x" || name == "y")) field = Value(*field.real() + kGrid);
    }
    if (auto created = transaction.create(key.kind, *record.record()); !created) {
      Q_EMIT document.refused(sentence(created.error()));
      return;
    }
    if (key.kind != EntityKind::Link) made += QString::fromStdString(copy);
    const int box = shown.projection == plan::Projection::Logical ? shown.box(key.id) : -1;
    if (box < 0 || !hasPlacement(shown.boxes[std::size_t(box)]) || key.kind == EntityKind::Placement) continue;
    const QRectF rect = shown.boxes[std::size_t(box)].rect.translated(2 * kGrid, 2 * kGrid);
    (void)transaction.create(EntityKind::Placement, {{"id", copy}, {"x", rect.x()}, {"y", rect.y()}});
  }
  auto step = transaction.finish();
  if (!step) {
    Q_EMIT document.refused(sentence(step.error()));
    return;
  }
  Pins(plan, *step).pin(shown);
  const QString name = ids.size() == 1 ? nameText(plan, ids.first().toStdString()) : objectsText(ids.size());
  if (applyStep(document, CanvasText::tr("Duplicate %1").arg(name), std::move(*step))) document.select(made);
}

Status renameObject(PlanDocument& document, const std::string& id, const QString& name) {
  const plan::Plan& plan = document.plan();
  const auto key = plan::findById(plan, id);
  return document.edit(CanvasText::tr("Rename %1").arg(nameText(plan, id)), [&](edit::Transaction& t) {
    return key ? t.set(*key, "name", Value(name.toStdString()))
               : t.set({EntityKind::Placement, id}, "text", Value(name.toStdString()));
  });
}

void forgetPlacements(PlanDocument& document) {
  ChangeSet step;
  const plan::EntityInfo& info = plan::entityInfo(EntityKind::Placement);
  const plan::Plan& plan = document.plan();
  // From the end, so that positions stay true while they are taken away.
  for (std::size_t i = plan.layout.size(); i-- > 0;)
    if (plan.layout[i].kind == plan::PlacementKind::Object)
      step.changes.push_back(
          {{EntityKind::Placement, plan.layout[i].id}, "", plan::toRecord(info, info.object(plan, i)), Value(), i});
  applyStep(document, CanvasText::tr("Lay out automatically"), std::move(step));
}

} // namespace rw::ui
