#include "canvas/canvas_edits.h"

#include "bridge/labels.h"
#include "canvas/box_text.h"
#include "canvas/canvas_text.h"
#include "canvas/pins.h"
#include "canvas/selection.h"
#include "catalogue/catalogue.h"
#include "edit/names.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace rw::ui {
namespace {

using edit::ChangeSet;
using plan::EntityKind;
using plan::ObjectKey;

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
  set("name", edit::freeName(edit::namesIn(document.plan()), paletteName(drop.kind).toStdString()));
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
  if (kind == QLatin1String("picture")) return labelOf(EntityKind::Placement, "picture");
  for (const plan::Choice& choice : plan::Choices<plan::PlacementKind>::values)
    if (qs(choice.key) == kind) return planText(choice.label);
  return labelOf(kindOf(kind));
}
QString paletteIcon(const QString& kind) {
  if (deviceChoice(kind) != nullptr) return QString(kind).replace(QLatin1Char('_'), QLatin1Char('-'));
  if (kind == QLatin1String("site")) return QStringLiteral("site-office");
  if (kind == QLatin1String("frame")) return QStringLiteral("region");
  return QString(kind).replace(QLatin1Char('_'), QLatin1Char('-'));
}

QString drawingsStandOnLogicalView() { return CanvasText::tr("Notes, pictures and frames stand on the logical view"); }

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

namespace {

Value waypointsOf(const QPolygonF& via) {
  Value::List points;
  for (const QPointF& point : via) points.emplace_back(Value::Record{{"x", Value(point.x())}, {"y", Value(point.y())}});
  return Value(std::move(points));
}

} // namespace

Status bendLink(PlanDocument& document, const std::string& link, const QPolygonF& via) {
  return document.edit(CanvasText::tr("Bend %1").arg(nameText(document.plan(), link)), [&](edit::Transaction& t) {
    return t.set({EntityKind::Link, link}, "waypoints", waypointsOf(via));
  });
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
  for (const Wire& wire : shown.wires) {
    if (wire.via.isEmpty()) continue;
    const auto position = plan.links.position(wire.object);
    if (!position) continue;
    Value before = plan::getProperty(plan, {EntityKind::Link, wire.object}, "waypoints");
    Value after = waypointsOf(wire.via);
    if (before != after)
      step.changes.push_back(
          {{EntityKind::Link, wire.object}, "waypoints", std::move(before), std::move(after), *position});
  }
  Pins(plan, step).pin(shown);
  const QString name =
      boxes.size() == 1 ? shown.boxes[std::size_t(boxes.front())].label : objectsText(std::ssize(boxes));
  return applyStep(document, CanvasText::tr("Move %1").arg(name), std::move(step));
}

Status resizeObject(PlanDocument& document, const Diagram& shown, int box) {
  ChangeSet step;
  Pins(document.plan(), step).pin(shown);
  const QString name = nameText(document.plan(), shown.boxes[std::size_t(box)].object);
  return applyStep(document, CanvasText::tr("Resize %1").arg(name), std::move(step));
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

Status relink(PlanDocument& document, const std::string& link, const std::string& stays, const std::string& to) {
  const plan::Link* old = document.plan().links.find(link);
  const char* end = old != nullptr && old->a.id == stays ? "b" : "a";
  return document.edit(
      CanvasText::tr("Join %1 to %2").arg(nameText(document.plan(), link), nameText(document.plan(), to)),
      [&](edit::Transaction& t) {
        return t.set({EntityKind::Link, link}, end, to);
      });
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

Status renameObject(PlanDocument& document, const std::string& id, const QString& name) {
  const plan::Plan& plan = document.plan();
  const auto key = plan::findById(plan, id);
  return document.edit(CanvasText::tr("Rename %1").arg(nameText(plan, id)), [&](edit::Transaction& t) {
    return key ? t.set(*key, "name", Value(name.toStdString()))
               : t.set({EntityKind::Placement, id}, "text", Value(name.toStdString()));
  });
}

void foldSites(PlanDocument& document, const Diagram& shown, const QStringList& ids) {
  std::vector<const Box*> sites;
  for (const QString& id : ids)
    if (const int box = shown.box(id.toStdString()); box >= 0) {
      const Box& site = shown.boxes[std::size_t(box)];
      if (site.object == id.toStdString() && (site.shape == BoxShape::Container || site.folded)) sites.push_back(&site);
    }
  if (sites.empty()) return;
  const bool fold = !std::ranges::all_of(sites, &Box::folded);
  const plan::Plan& plan = document.plan();
  ChangeSet step;
  Pins(plan, step).pin(shown); // what is inside comes back to where it was
  for (const Box* site : sites) {
    if (site->folded == fold) continue;
    const auto made = std::ranges::find_if(step.changes, [&](const edit::Change& change) {
      return change.creates() && change.object == ObjectKey{EntityKind::Placement, site->object};
    });
    if (made != step.changes.end())
      made->after.record()->emplace_back("folded", fold);
    else
      step.changes.push_back({{EntityKind::Placement, site->object},
                              "folded",
                              Value(!fold),
                              Value(fold),
                              *plan.layout.position(site->object)});
  }
  const QString name = sites.size() == 1 ? sites.front()->label : objectsText(std::ssize(sites));
  applyStep(document, (fold ? CanvasText::tr("Fold %1") : CanvasText::tr("Unfold %1")).arg(name), std::move(step));
}

void forgetPlacements(PlanDocument& document) {
  ChangeSet step;
  const plan::EntityInfo& info = plan::entityInfo(EntityKind::Placement);
  const plan::Plan& plan = document.plan();
  const Diagram automatic = automaticDiagram(document.completedPlan());
  // From the end, so that positions stay true while they are taken away. What is folded stays so.
  for (std::size_t i = plan.layout.size(); i-- > 0;) {
    const plan::Placement& placement = plan.layout[i];
    if (placement.kind != plan::PlacementKind::Object) continue;
    const ObjectKey key{EntityKind::Placement, placement.id};
    const int box = automatic.box(placement.id);
    if (placement.folded && box >= 0) {
      const QPointF corner = automatic.boxes[std::size_t(box)].rect.topLeft();
      if (corner.x() != placement.x) step.changes.push_back({key, "x", Value(placement.x), Value(corner.x()), i});
      if (corner.y() != placement.y) step.changes.push_back({key, "y", Value(placement.y), Value(corner.y()), i});
      continue;
    }
    step.changes.push_back({key, "", plan::toRecord(info, info.object(plan, i)), Value(), i});
  }
  applyStep(document, CanvasText::tr("Lay out automatically"), std::move(step));
}

namespace {

/// These objects with what is in them, the sites that they are in, and the links.
std::unordered_set<std::string> withSurroundings(const plan::Plan& plan, const QStringList& ids) {
  std::unordered_set<std::string> kept;
  for (const QString& id : ids) kept.insert(id.toStdString());
  const std::unordered_set<std::string> chosen = kept;
  const auto keepWithSite = [&](const auto& table) {
    for (const auto& object : table)
      if (chosen.contains(object.id) || chosen.contains(object.site.id)) kept.insert({object.id, object.site.id});
  };
  keepWithSite(plan.devices);
  keepWithSite(plan.segments);
  for (const plan::Link& link : plan.links) kept.insert(link.id);
  return kept;
}

/// The nearest way out of what stands there already.
QPointF clearOf(const QRectF& group, const std::vector<QRectF>& others) {
  const auto taken = [&](QPointF by) {
    return std::ranges::any_of(others, [room = group.translated(by)](const QRectF& other) {
      return other.adjusted(-kGrid, -kGrid, kGrid, kGrid).intersects(room);
    });
  };
  for (int ring = 0; ring < 200; ++ring)
    for (const QPointF way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
      if (const QPointF by = way * (ring * kGrid); !taken(by)) return by;
  return {};
}

} // namespace

Status layOutObjects(PlanDocument& document, const Diagram& shown, const QStringList& ids) {
  const Diagram anew = automaticDiagram(onlyThese(document.completedPlan(), withSurroundings(document.plan(), ids)));
  Diagram diagram = shown;
  std::map<int, std::vector<int>> groups; // by the site that they stay in
  for (const int box : movableBoxes(shown, ids))
    if (anew.box(shown.boxes[std::size_t(box)].key) >= 0)
      groups[shown.boxes[std::size_t(box)].container].push_back(box);
  std::unordered_set<int> moved;
  for (const auto& [home, boxes] : groups) {
    QRectF before;
    QRectF after;
    const auto newRect = [&](int box) {
      return anew.boxes[std::size_t(anew.box(shown.boxes[std::size_t(box)].key))].rect;
    };
    for (const int box : boxes) {
      before |= shown.boxes[std::size_t(box)].rect;
      after |= newRect(box);
    }
    const auto onGrid = [](double at) { return std::round(at / kGrid) * kGrid; };
    QPointF by = before.center() - after.center();
    by = {onGrid(after.x() + by.x()) - after.x(), onGrid(after.y() + by.y()) - after.y()};
    if (home < 0) {
      std::vector<QRectF> others;
      for (int i = 0; i < int(shown.boxes.size()); ++i)
        if (const Box& other = shown.boxes[std::size_t(i)]; other.container < 0 && other.shape != BoxShape::Frame &&
                                                            other.shape != BoxShape::Note &&
                                                            std::ranges::find(boxes, i) == boxes.end())
          others.push_back(other.rect);
      by += clearOf(after.translated(by), others);
    }
    for (const int box : boxes) {
      diagram.boxes[std::size_t(box)].rect = newRect(box).translated(by);
      moved.insert(box);
      for (const int inner : shown.contents(box))
        if (anew.box(shown.boxes[std::size_t(inner)].key) >= 0) {
          diagram.boxes[std::size_t(inner)].rect = newRect(inner).translated(by);
          moved.insert(inner);
        }
    }
  }
  if (moved.empty()) return {};
  fitContainers(diagram);
  ChangeSet step;
  // Way-points led round where things stood.
  for (const Wire& wire : shown.wires)
    if (const auto position = document.plan().links.position(wire.object);
        position && !wire.via.isEmpty() && (moved.contains(wire.from) || moved.contains(wire.to)))
      step.changes.push_back({{EntityKind::Link, wire.object},
                              "waypoints",
                              plan::getProperty(document.plan(), {EntityKind::Link, wire.object}, "waypoints"),
                              waypointsOf({}),
                              *position});
  Pins(document.plan(), step).pin(diagram);
  return applyStep(document, CanvasText::tr("Lay out %1").arg(objectsText(std::ssize(ids))), std::move(step));
}

} // namespace rw::ui
