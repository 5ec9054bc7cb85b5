#include "canvas/diagram.h"

#include "bridge/labels.h"
#include "bridge/picture.h"
#include "canvas/auto_layout.h"
#include "canvas/box_text.h"
#include "canvas/canvas_text.h"
#include "canvas/connectors.h"
#include "canvas/wire_labels.h"
#include "routing/topology.h"

#include <algorithm>
#include <unordered_set>

namespace rw::ui {

int Diagram::box(const std::string& key) const {
  const auto found = boxIndex.find(key);
  return found == boxIndex.end() ? -1 : found->second;
}
int Diagram::wire(const std::string& key) const {
  const auto found = wireIndex.find(key);
  return found == wireIndex.end() ? -1 : found->second;
}
int Diagram::anchor(const std::string& object) const {
  const int bar = box(object + "/lan");
  return bar >= 0 ? bar : box(object);
}
std::vector<int> Diagram::contents(int container) const {
  std::vector<int> found;
  for (std::size_t i = 0; i < boxes.size(); ++i)
    if (boxes[i].container == container) found.push_back(int(i));
  return found;
}
int Diagram::add(Box box) {
  const int index = int(boxes.size());
  boxIndex.emplace(box.key, index);
  boxes.push_back(std::move(box));
  return index;
}
void Diagram::add(Wire wire) {
  if (wire.from < 0 || wire.to < 0 || wire.from == wire.to) return;
  wireIndex.emplace(wire.key, int(wires.size()));
  wires.push_back(std::move(wire));
}
void Diagram::measure() {
  bounds = QRectF();
  for (const Box& box : boxes)
    if (!box.hidden) bounds |= box.rect | box.labelRect;
  for (const Wire& wire : wires)
    for (const QPolygonF& line : wire.lines) bounds |= line.boundingRect();
}

plan::Plan onlyThese(const plan::Plan& plan, const std::unordered_set<std::string>& kept) {
  plan::Plan out = plan;
  out.layout = {};
  const auto reduce = [&](auto& table) {
    for (std::size_t i = table.size(); i-- > 0;)
      if (!kept.contains(table[i].id)) table.erase(i);
  };
  reduce(out.sites);
  reduce(out.segments);
  reduce(out.devices);
  reduce(out.links);
  reduce(out.internet_egresses);
  reduce(out.circuits);
  reduce(out.meet_me_locations);
  return out;
}

LoadBars loadBars(const engine::Report& report) {
  LoadBars bars;
  const bool studied = report.study != nullptr;
  for (const analysis::Load& load : studied ? report.study->loads : report.loads) {
    if (load.kind != analysis::CarrierKind::Circuit && load.kind != analysis::CarrierKind::InternetEgress) continue;
    if (!load.headroom) continue;
    LoadBar bar{.normal = 1 - *load.headroom, .worst = {}, .status = load.status};
    if (!load.worst_failure.empty()) bar.worst = 1 - *load.worst_headroom;
    if (bar.normal > 0 || bar.worst) bars.emplace(load.id, bar);
  }
  return bars;
}

void lockLayers(Diagram& diagram, const plan::Plan& plan, const Look& look) {
  if (std::ranges::none_of(look.locked, [](bool locked) { return locked; })) return;
  const auto locked = [&](const std::string& object) {
    const auto key = keyOf(plan, qs(object));
    return key && look.locks(layerOf(plan, *key));
  };
  for (Box& box : diagram.boxes) box.locked = locked(box.object);
  for (Wire& wire : diagram.wires) wire.locked = locked(wire.object);
}

void takeDown(Diagram& diagram, const plan::Plan& plan, const std::vector<std::string>& failed) {
  const routing::Topology topology(plan);
  routing::Status left = topology.status;
  topology.takeDown(topology.outageOf(failed), left);
  const auto named = [&](const std::string& id) { return std::ranges::find(failed, id) != failed.end(); };
  const auto isUp = [&](const std::string& id) {
    if (const auto node = topology.node(id); node != routing::kNone) return left.nodes[node] != 0;
    if (const auto edge = topology.edge(id); edge != routing::kNone) {
      const routing::Edge& of = topology.edges[edge];
      return std::any_of(left.ends.begin() + of.firstEnd, left.ends.begin() + of.firstEnd + of.endCount,
                         [](std::uint8_t up) { return up != 0; });
    }
    const auto link = plan.links.position(id);
    return !named(id) && (!link || left.links[*link] != 0);
  };
  for (Box& box : diagram.boxes) box.up = box.up && isUp(box.object);
  for (Wire& wire : diagram.wires) wire.up = wire.up && isUp(wire.object) && !named(wire.key);
}

namespace {

/// Collects the boxes and lines of a plan, still without places.
class Builder {
 public:
  Builder(const plan::Plan& plan, const engine::Report* report, const Look& look)
      : plan_(plan), look_(look), text_(plan, look) {
    if (report != nullptr && look.shows(Layer::Load)) loads_ = loadBars(*report);
  }

  Diagram build() {
    frames();
    sites();
    nodes();
    edges();
    outside();
    wires();
    notes();
    return std::move(diagram_);
  }

 private:
  void frames() {
    for (const plan::Placement& p : plan_.layout)
      if (p.kind == plan::PlacementKind::Frame)
        diagram_.add(Box{.key = p.id,
                         .object = p.id,
                         .shape = BoxShape::Frame,
                         .label = qs(p.text),
                         .rect = rectOf(p, 480, 288),
                         .placed = true,
                         .hidden = !look_.shows(Layer::Review)});
  }
  void notes() {
    for (const plan::Placement& p : plan_.layout) {
      if (p.kind != plan::PlacementKind::Note) continue;
      Box note{.key = p.id,
               .object = p.id,
               .shape = BoxShape::Note,
               .label = qs(p.text),
               .rect = rectOf(p, 168, 72),
               .placed = true,
               .hidden = !look_.shows(Layer::Review)};
      if (!p.picture.empty()) note.picture = pictureOf(p.picture);
      if (!p.picture.empty() && note.picture.isNull()) note.sublabel = CanvasText::tr("Its picture cannot be read");
      diagram_.add(std::move(note));
    }
  }
  static QRectF rectOf(const plan::Placement& p, double width, double height) {
    return {p.x, p.y, p.width.value_or(width), p.height.value_or(height)};
  }
  void sites() {
    std::unordered_map<std::string, int> full;
    for (const plan::Device& d : plan_.devices) ++full[d.site.id];
    for (const plan::Segment& s : plan_.segments) ++full[s.site.id];
    std::unordered_set<std::string> joined;
    for (const plan::Link& l : plan_.links) joined.insert({l.a.id, l.b.id});
    for (const plan::InternetEgress& e : plan_.internet_egresses) joined.insert(e.at.id);
    for (const plan::Circuit& c : plan_.circuits) joined.insert({c.primaryNode(), c.secondaryNode()});
    for (const plan::Site& site : plan_.sites) {
      if (!full.contains(site.id)) {
        simple_.push_back(&site);
        continue;
      }
      if (const plan::Placement* p = plan_.layout.find(site.id); p != nullptr && p->folded) {
        diagram_.add(text_.foldedSite(site, full[site.id]));
        continue;
      }
      const int index = diagram_.add(text_.container(site));
      if (!site.prefixes.empty() || site.people > 0 || joined.contains(site.id)) {
        Box bar = text_.lan(site);
        bar.container = index;
        bars_.push_back(std::move(bar));
      }
    }
  }
  void nodes() {
    for (const plan::Site* site : simple_) diagram_.add(text_.simpleSite(*site));
    for (const plan::Device& device : plan_.devices) addInside(text_.device(device), device.site.id);
    for (const plan::Segment& segment : plan_.segments) addInside(text_.segment(segment), segment.site.id);
    for (Box& bar : bars_) diagram_.add(std::move(bar));
  }
  void addInside(Box box, const std::string& site) {
    box.container = site.empty() ? -1 : diagram_.box(site);
    if (box.container >= 0 && diagram_.boxes[std::size_t(box.container)].folded)
      diagram_.boxIndex.emplace(box.key, box.container); // its site stands for it
    else
      diagram_.add(std::move(box));
  }
  void edges() {
    for (const plan::InternetEgress& e : plan_.internet_egresses) diagram_.add(withLoad(text_.egress(e)));
    for (const plan::Circuit& c : plan_.circuits) diagram_.add(withLoad(text_.circuit(c)));
  }
  Box withLoad(Box box) const {
    if (const auto load = loads_.find(box.object); load != loads_.end()) box.load = load->second;
    box.faintLoad = look_.dims(Layer::Load);
    return box;
  }
  void outside() {
    if (!plan_.internet_egresses.empty()) diagram_.add(text_.internet());
    for (const plan::MeetMeLocation& m : plan_.meet_me_locations) diagram_.add(text_.meetMe(m));
    diagram_.add(text_.cloud());
  }
  void wires() {
    for (const plan::Link& link : plan_.links) {
      add(link.id, link.id, diagram_.anchor(link.a.id), diagram_.anchor(link.b.id), link.up, false);
      const int index = diagram_.wire(link.id);
      if (index < 0) continue;
      Wire& wire = diagram_.wires[std::size_t(index)];
      wire.style = link.line;
      for (const plan::Waypoint& point : link.waypoints) wire.via += QPointF(point.x, point.y);
    }
    const int cloud = diagram_.box(kMicrosoft);
    const int internet = diagram_.box(kInternet);
    for (const plan::InternetEgress& e : plan_.internet_egresses) {
      add(e.id + "/at", e.id, diagram_.anchor(e.at.id), diagram_.box(e.id), e.up, true);
      add(e.id + "/up", e.id, diagram_.box(e.id), internet, e.up, true);
    }
    for (const plan::Circuit& c : plan_.circuits) {
      const int box = diagram_.box(c.id);
      add(c.id + "/primary", c.id, diagram_.anchor(c.primaryNode()), box, c.up && c.links.primary.up, true);
      if (c.secondaryNode() != c.primaryNode())
        add(c.id + "/secondary", c.id, diagram_.anchor(c.secondaryNode()), box, c.up && c.links.secondary.up, true);
      const int place = diagram_.box(c.meet_me.id);
      add(c.id + "/up", c.id, box, place >= 0 ? place : cloud, c.up, true);
    }
    if (internet >= 0) add(kInternet + "/up", {}, internet, cloud, true, true);
    for (const plan::MeetMeLocation& m : plan_.meet_me_locations)
      add(m.id + "/up", m.id, diagram_.box(m.id), cloud, m.up, true);
  }
  void add(std::string key, std::string object, int from, int to, bool up, bool outer) {
    Wire wire;
    wire.key = std::move(key);
    wire.object = std::move(object);
    wire.from = from;
    wire.to = to;
    wire.up = up;
    wire.outer = outer;
    diagram_.add(std::move(wire));
  }

  const plan::Plan& plan_;
  const Look& look_;
  BoxText text_;
  Diagram diagram_;
  std::vector<const plan::Site*> simple_;
  std::vector<Box> bars_;
  LoadBars loads_;
};

/// Sites of other regions go with all that stands in them or hangs on them alone; so do lines that have lost an end.
void hideRegions(Diagram& diagram, const plan::Plan& plan, const Look& look) {
  auto hidden = [&](int box) { return diagram.boxes[std::size_t(box)].hidden; };
  if (!look.regions.empty()) {
    for (Box& box : diagram.boxes) {
      const plan::Site* site = plan.sites.find(box.object);
      box.hidden |= site != nullptr && !look.shows(*site);
    }
    for (Box& box : diagram.boxes) box.hidden |= box.container >= 0 && hidden(box.container);
    // An edge lives by its nodes, a meet-me location by its edges.
    for (const BoxShape shape : {BoxShape::Edge, BoxShape::Pill}) {
      std::vector<int> ends(diagram.boxes.size());
      std::vector<int> lost(diagram.boxes.size());
      for (const Wire& wire : diagram.wires)
        if (wire.outer && diagram.boxes[std::size_t(wire.to)].shape == shape) {
          ++ends[std::size_t(wire.to)];
          lost[std::size_t(wire.to)] += hidden(wire.from) ? 1 : 0;
        }
      for (std::size_t i = 0; i < diagram.boxes.size(); ++i)
        diagram.boxes[i].hidden |= ends[i] > 0 && lost[i] == ends[i];
    }
  }
  for (Wire& wire : diagram.wires) wire.hidden = hidden(wire.from) || hidden(wire.to);
}

/// What a container keeps round its contents, with its LAN's bar or without.
QMarginsF roundContents(bool bar) { return {kGrid, kHead, kGrid, bar ? kGrid + kLanHeight + kGrid / 2 : kGrid}; }

} // namespace

QRectF roomIn(const Diagram& diagram, int container) {
  const Box& box = diagram.boxes[std::size_t(container)];
  return box.rect.marginsRemoved(roundContents(diagram.anchor(box.object) != container));
}

void fitContainers(Diagram& diagram) {
  std::vector<QRectF> inside(diagram.boxes.size());
  for (const Box& box : diagram.boxes)
    if (box.container >= 0 && box.shape != BoxShape::Lan) inside[std::size_t(box.container)] |= box.rect;
  std::vector<bool> bar(diagram.boxes.size());
  for (const Box& box : diagram.boxes)
    if (box.shape == BoxShape::Lan) bar[std::size_t(box.container)] = true;
  for (std::size_t i = 0; i < diagram.boxes.size(); ++i) {
    Box& box = diagram.boxes[i];
    if (box.shape != BoxShape::Container || inside[i].isNull()) continue;
    box.rect |= inside[i].marginsAdded(roundContents(bar[i]));
  }
  for (Box& box : diagram.boxes) {
    if (box.shape != BoxShape::Lan) continue;
    const QRectF outer = diagram.boxes[std::size_t(box.container)].rect;
    box.rect =
        QRectF(outer.left() + kGrid / 2, outer.bottom() - kGrid / 2 - kLanHeight, outer.width() - kGrid, kLanHeight);
  }
}

void moveBox(Diagram& diagram, int index, QPointF by) {
  diagram.boxes[std::size_t(index)].rect.translate(by);
  for (Box& box : diagram.boxes)
    if (box.container == index) box.rect.translate(by);
}

Diagram automaticDiagram(const plan::Plan& plan) {
  Diagram diagram = Builder(plan, nullptr, Look()).build();
  autoLayout(diagram);
  return diagram;
}

Diagram logicalDiagram(const plan::Plan& plan, const engine::Report* report, const Look& look) {
  Diagram diagram = Builder(plan, report, look).build();
  autoLayout(diagram);
  applyPlacements(diagram, plan);
  fitContainers(diagram);
  hideRegions(diagram, plan, look);
  labelWires(diagram, plan, report, look);
  routeAll(diagram);
  lockLayers(diagram, plan, look);
  diagram.measure();
  return diagram;
}

} // namespace rw::ui
