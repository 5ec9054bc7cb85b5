#include "canvas/wire_labels.h"

#include "bridge/analysis_labels.h"
#include "bridge/labels.h"
#include "canvas/canvas_text.h"
#include "canvas/taken.h"
#include "routing/topology.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QLineF>

namespace rw::ui {
namespace {

constexpr double kHeight = 18;
constexpr double kFull = 0.5; ///< the load of a link from which on it is told

QString filterText(const plan::RouteFilter& filter) {
  if (const auto* prefix = std::get_if<net::Prefix>(&filter)) return qs(prefix->text());
  return choiceText(std::get<plan::RouteClass>(filter));
}

class Labels {
 public:
  Labels(Diagram& diagram, const plan::Plan& plan, const engine::Report* report, const Look& look)
      : d_(diagram), plan_(plan), look_(look) {
    if (look.shows(Layer::Latency)) topology_.emplace(plan);
    if (report != nullptr && look.shows(Layer::Load))
      for (const analysis::Load& load : report->loads)
        if (load.kind == analysis::CarrierKind::Link && load.headroom && *load.headroom <= 1 - kFull)
          fullLinks_.emplace(load.id, 1 - *load.headroom);
  }

  void set() {
    for (std::size_t i = 0; i < plan_.links.size(); ++i) link(plan_.links[i], i);
    for (const plan::InternetEgress& e : plan_.internet_egresses)
      edge(e.id, e.id + "/at", e.local_pref, e.prepend_in, e.advertise);
    for (const plan::Circuit& c : plan_.circuits)
      edge(c.id, c.id + "/primary", c.local_pref, c.prepend_in, c.advertise);
  }

 private:
  void add(const std::string& wire, Layer layer, const QString& text) {
    const int index = d_.wire(wire);
    if (index < 0 || text.isEmpty()) return;
    Wire& w = d_.wires[std::size_t(index)];
    w.faint = w.label.isEmpty() ? look_.dims(layer) : w.faint && look_.dims(layer);
    if (!w.label.isEmpty()) w.label += QStringLiteral(" · ");
    w.label += text;
  }

  static QString latency(double ms, bool given) {
    if (ms < 0.05) return {};
    const QString text = numberText(std::round(ms * 10) / 10, "ms");
    return given ? text : CanvasText::tr("about %1").arg(text);
  }

  void link(const plan::Link& link, std::size_t position) {
    if (look_.shows(Layer::Routing)) {
      if (link.cost) add(link.id, Layer::Routing, CanvasText::tr("cost %1").arg(numberText(double(*link.cost))));
      const std::size_t filters = link.deny.a_to_b.size() + link.deny.b_to_a.size();
      if (filters == 1)
        add(link.id, Layer::Routing,
            CanvasText::tr("filters %1")
                .arg(filterText(link.deny.a_to_b.empty() ? link.deny.b_to_a.front() : link.deny.a_to_b.front())));
      else if (filters > 1)
        add(link.id, Layer::Routing, CanvasText::tr("%n filter(s)", "", int(filters)));
    }
    if (topology_)
      if (const double ms = topology_->linkLatency[position]; ms > 0)
        add(link.id, Layer::Latency, latency(ms, link.latency_ms.has_value()));
    if (const auto full = fullLinks_.find(link.id); full != fullLinks_.end())
      add(link.id, Layer::Load, CanvasText::tr("%1 full").arg(shareText(full->second)));
  }

  void edge(const std::string& id, const std::string& wire, std::int64_t preference, std::int64_t prepend,
            const std::vector<plan::Advertisement>& advertised) {
    if (look_.shows(Layer::Routing)) {
      if (preference != 100)
        add(wire, Layer::Routing, CanvasText::tr("preference %1").arg(numberText(double(preference))));
      if (prepend > 0) add(wire, Layer::Routing, CanvasText::tr("prepends %1").arg(numberText(double(prepend))));
      if (advertised.size() == 1)
        add(wire, Layer::Routing, CanvasText::tr("advertises %1").arg(qs(advertised.front().prefix.text())));
      else if (advertised.size() > 1)
        add(wire, Layer::Routing, CanvasText::tr("advertises %n prefix(es)", "", int(advertised.size())));
    }
    if (!topology_) return;
    if (const auto at = topology_->edge(id); at != routing::kNone) {
      const routing::Edge& edge = topology_->edges[at];
      // On the map, a circuit is one line.
      if (edge.latencyKnown)
        add(d_.wire(id + "/up") >= 0 ? id + "/up" : wire, Layer::Latency, latency(edge.latency_ms, true));
    }
  }

  Diagram& d_;
  const plan::Plan& plan_;
  const Look& look_;
  std::optional<routing::Topology> topology_;
  std::unordered_map<std::string, double> fullLinks_;
};

/// Where on a line words may stand, the best place first.
std::vector<QPointF> spotsOn(const QPolygonF& line, QSizeF size, bool map) {
  std::vector<QPointF> spots;
  constexpr std::array kShares{0.5, 0.42, 0.58, 0.33, 0.67, 0.25, 0.75, 0.16, 0.84};
  if (map) {
    for (const double share : kShares) spots.push_back(line[qsizetype(share * double(line.size() - 1))]);
    return spots;
  }
  std::vector<QLineF> parts;
  for (qsizetype i = 0; i + 1 < line.size(); ++i) parts.emplace_back(line[i], line[i + 1]);
  std::ranges::stable_sort(parts, std::greater(), [](const QLineF& part) { return part.length(); });
  for (const QLineF& part : parts) {
    const bool level = std::abs(part.dy()) < std::abs(part.dx());
    // The line is to be seen on both sides of its words.
    if (part.length() < (level ? size.width() + 16 : size.height() + 12)) continue;
    for (const double share : kShares) spots.push_back(part.pointAt(share));
  }
  return spots;
}

} // namespace

void labelWires(Diagram& diagram, const plan::Plan& plan, const engine::Report* report, const Look& look) {
  for (Wire& wire : diagram.wires) wire.label.clear();
  Labels(diagram, plan, report, look).set();
}

void placeLabels(Diagram& diagram) {
  if (std::ranges::none_of(diagram.wires, [](const Wire& wire) { return !wire.label.isEmpty(); })) return;
  const bool map = diagram.projection == plan::Projection::Geographic;
  Taken boxes;
  for (const Box& box : diagram.boxes) {
    if (box.hidden || box.shape == BoxShape::Frame) continue;
    const bool container = box.shape == BoxShape::Container;
    boxes.add(container ? QRectF(box.rect.topLeft(), QSizeF(box.rect.width(), kHead - 8)) : box.rect);
    if (!box.labelRect.isEmpty()) boxes.add(box.labelRect);
  }
  Taken lines;
  for (int i = 0; i < int(diagram.wires.size()); ++i)
    for (const QPolygonF& line : diagram.wires[std::size_t(i)].lines)
      for (qsizetype k = 0; k + 1 < line.size(); ++k)
        lines.add(QRectF(line[k], line[k + 1]).normalized().adjusted(-2, -2, 2, 2), i);
  const QFontMetricsF metrics(font(11));
  for (int i = 0; i < int(diagram.wires.size()); ++i) {
    Wire& wire = diagram.wires[std::size_t(i)];
    wire.labelRect = {};
    if (wire.label.isEmpty() || wire.hidden || wire.lines.empty()) continue;
    const QSizeF size(metrics.horizontalAdvance(wire.label) + 12, kHeight);
    const auto longest = std::ranges::max_element(wire.lines, {}, &QPolygonF::size);
    for (const bool strict : {true, false})
      for (const QPointF& spot : spotsOn(*longest, size, map)) {
        QRectF rect({}, size);
        rect.moveCenter(spot);
        if (!wire.labelRect.isEmpty() || !boxes.isFree(rect) || (strict && !lines.isFree(rect, i))) continue;
        wire.labelRect = rect;
        boxes.add(rect);
      }
  }
}

} // namespace rw::ui
