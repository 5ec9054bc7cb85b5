#include "canvas/geo_diagram.h"

#include "bridge/labels.h"
#include "canvas/box_text.h"
#include "canvas/canvas_text.h"
#include "canvas/connectors.h"
#include "canvas/map_projection.h"
#include "canvas/taken.h"
#include "canvas/wire_labels.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <map>

namespace rw::ui {
namespace {

constexpr double kMarker = 26;
constexpr double kSmall = 20;

class MapBuilder {
 public:
  MapBuilder(const plan::Plan& plan, double scale, const Look& look) : plan_(plan), look_(look), text_(plan, look) {
    d_.projection = plan::Projection::Geographic;
    d_.pixelsPerDegree = scale;
  }

  Diagram build() {
    markers();
    std::stable_sort(waiting_.begin(), waiting_.end(), [](const Box& a, const Box& b) { return a.weight > b.weight; });
    for (Box& box : waiting_) settle(std::move(box));
    egresses();
    insides();
    wires();
    labels();
    withoutPlace();
    d_.measure();
    return std::move(d_);
  }

 private:
  void markers() {
    std::int64_t most = 1;
    for (const plan::Site& site : plan_.sites) most = std::max(most, site.people);
    for (const plan::Site& site : plan_.sites) {
      if (!look_.shows(site)) continue;
      const auto place = placeOf(site);
      if (!place) {
        homeless_.push_back(text_.simpleSite(site));
        continue;
      }
      Box box{.key = site.id,
              .object = site.id,
              .shape = BoxShape::Marker,
              .label = QString::fromStdString(site.displayName()),
              .icon = siteIcon(site.kind),
              .up = site.up};
      wait(std::move(box), *place, kMarker, look_.shows(Layer::People) ? double(site.people) / double(most) : 0);
    }
    for (const plan::MeetMeLocation& location : plan_.meet_me_locations) {
      if (!look_.regions.empty() && !isMet(location.id)) continue;
      const auto place = placeOf(location);
      if (!place) {
        homeless_.push_back(text_.meetMe(location));
        continue;
      }
      Box box{.key = location.id,
              .object = location.id,
              .shape = BoxShape::Marker,
              .label = text_.meetMe(location).label,
              .icon = QStringLiteral("meet-me-location"),
              .up = location.up};
      wait(std::move(box), *place, kMarker, 0);
    }
  }
  /// Whether a circuit of a site that is shown meets Microsoft there.
  [[nodiscard]] bool isMet(const std::string& location) const {
    const auto shown = [&](const std::string& node) {
      const plan::Site* site = plan_.sites.find(siteOf(node));
      return site != nullptr && look_.shows(*site);
    };
    for (const plan::Circuit& c : plan_.circuits)
      if (c.meet_me.id == location && (shown(c.primaryNode()) || shown(c.secondaryNode()))) return true;
    return false;
  }
  void wait(Box box, GeoPoint place, double size, double weight) {
    places_[box.key] = place;
    box.spot = onMap(place) * d_.pixelsPerDegree;
    box.rect = QRectF(*box.spot - QPointF(size / 2, size / 2), QSizeF(size, size));
    box.weight = weight;
    waiting_.push_back(std::move(box));
  }
  /// At its place, or as near to it as there is room.
  int settle(Box box) {
    QRectF rect = box.rect;
    for (int ring = 0; ring < 24 && !taken_.isFree(rect); ++ring) {
      const int around = 8 + 4 * ring;
      for (int k = 0; k < around; ++k) {
        const double angle = 2 * M_PI * k / around + 0.3;
        rect = box.rect.translated(std::cos(angle) * 14 * (ring + 1), std::sin(angle) * 14 * (ring + 1));
        if (taken_.isFree(rect)) break;
      }
    }
    box.rect = rect;
    taken_.add(rect.adjusted(-1, -1, 1, 1));
    return d_.add(std::move(box));
  }

  /// The site of a node; its own id where it is one.
  std::string siteOf(const std::string& node) const {
    if (const plan::Device* device = plan_.devices.find(node)) return device->site.id;
    if (const plan::Segment* segment = plan_.segments.find(node)) return segment->site.id;
    return node;
  }
  int markerOf(const std::string& node) const { return d_.box(siteOf(node)); }

  /// Small signs beside the site on which they hang.
  void egresses() {
    for (const plan::InternetEgress& e : plan_.internet_egresses) {
      const int site = markerOf(e.at.id);
      if (site < 0) continue;
      const QRectF home = d_.boxes[std::size_t(site)].rect;
      Box box{.key = e.id,
              .object = e.id,
              .shape = BoxShape::Marker,
              .label = QString::fromStdString(e.displayName()),
              .icon = QStringLiteral("internet-egress"),
              .up = e.up};
      box.rect = QRectF(home.center() + QPointF(-kSmall / 2, -home.height() / 2 - kSmall - 10), QSizeF(kSmall, kSmall));
      const int index = settle(std::move(box));
      Wire wire;
      wire.key = e.id + "/at";
      wire.object = e.id;
      wire.from = site;
      wire.to = index;
      wire.up = e.up;
      wire.outer = true;
      wire.lines = {{home.center(), d_.boxes[std::size_t(index)].rect.center()}};
      d_.add(std::move(wire));
    }
  }

  /// Devices and segments stand for their site.
  void insides() {
    const auto alias = [&](const std::string& id, const std::string& site) {
      if (const int marker = d_.box(site); marker >= 0) d_.boxIndex.emplace(id, marker);
    };
    for (const plan::Device& device : plan_.devices) {
      alias(device.id, device.site.id);
      if (device.site.empty()) homeless_.push_back(text_.device(device));
    }
    for (const plan::Segment& segment : plan_.segments) {
      alias(segment.id, segment.site.id);
      if (segment.site.empty()) homeless_.push_back(text_.segment(segment));
    }
  }

  void wires() {
    for (const plan::Link& link : plan_.links)
      arc(link.id, link.id, siteOf(link.a.id), siteOf(link.b.id), link.up, false);
    for (const plan::Circuit& c : plan_.circuits) {
      if (c.meet_me.empty()) continue;
      arc(c.id + "/primary", c.id, siteOf(c.primaryNode()), c.meet_me.id, c.up && c.links.primary.up, true);
      if (siteOf(c.secondaryNode()) != siteOf(c.primaryNode()))
        arc(c.id + "/secondary", c.id, siteOf(c.secondaryNode()), c.meet_me.id, c.up && c.links.secondary.up, true);
      if (const int line = d_.wire(c.id + "/primary"); line >= 0)
        d_.boxIndex.emplace(c.id, d_.wires[std::size_t(line)].from);
    }
  }
  void arc(std::string key, std::string object, const std::string& from, const std::string& to, bool up, bool outer) {
    const int a = d_.box(from);
    const int b = d_.box(to);
    if (a < 0 || b < 0 || a == b || !places_.contains(from) || !places_.contains(to)) return;
    Wire wire;
    wire.key = std::move(key);
    wire.object = std::move(object);
    wire.from = a;
    wire.to = b;
    wire.up = up;
    wire.outer = outer;
    const int beforeIt = pairs_[{std::min(a, b), std::max(a, b)}]++;
    for (QPolygonF line : greatCircle(places_.at(from), places_.at(to))) {
      for (QPointF& p : line) p *= d_.pixelsPerDegree;
      wire.lines.push_back(beside(line, (beforeIt + 1) / 2 * 8.0 * (beforeIt % 2 == 1 ? 1 : -1)));
    }
    // Where a marker had to move, its lines go along.
    wire.lines.front().front() += d_.boxes[std::size_t(a)].rect.center() - *d_.boxes[std::size_t(a)].spot;
    wire.lines.back().back() += d_.boxes[std::size_t(b)].rect.center() - *d_.boxes[std::size_t(b)].spot;
    d_.add(std::move(wire));
  }

  /// Beside their markers where there is room; the larger site first.
  void labels() {
    const QFontMetricsF metrics(font(11, true));
    for (Box& box : d_.boxes) {
      if (box.icon == QStringLiteral("internet-egress")) continue;
      const QSizeF size(std::min(metrics.horizontalAdvance(box.label), 200.0) + 10, 18);
      const QRectF m = box.rect;
      const std::array spots{QPointF(m.right() + 3, m.center().y() - 9),
                             QPointF(m.left() - size.width() - 3, m.center().y() - 9),
                             QPointF(m.center().x() - size.width() / 2, m.bottom() + 2),
                             QPointF(m.center().x() - size.width() / 2, m.top() - 20),
                             QPointF(m.right() + 1, m.bottom() - 6),
                             QPointF(m.left() - size.width() - 1, m.bottom() - 6)};
      for (const QPointF& spot : spots)
        if (const QRectF rect(spot, size); taken_.isFree(rect)) {
          box.labelRect = rect;
          taken_.add(rect);
          break;
        }
    }
  }

  void withoutPlace() {
    if (homeless_.empty()) return;
    d_.measure();
    const double x = d_.bounds.isNull() ? 0 : d_.bounds.left() - 320;
    double y = d_.bounds.isNull() ? 0 : d_.bounds.top();
    QRectF all;
    for (Box& box : homeless_) {
      box.rect.moveTopLeft({x, y});
      box.container = -1;
      y += box.rect.height() + 12;
      all |= box.rect;
      d_.add(std::move(box));
    }
    d_.add(Box{.key = "@homeless",
               .shape = BoxShape::Frame,
               .label = CanvasText::tr("Without a position"),
               .rect = all.adjusted(-16, -40, 16, 16)});
  }

  const plan::Plan& plan_;
  const Look& look_;
  BoxText text_;
  Diagram d_;
  std::vector<Box> waiting_;
  std::vector<Box> homeless_;
  std::unordered_map<std::string, GeoPoint> places_;
  std::map<std::pair<int, int>, int> pairs_;
  Taken taken_;
};

} // namespace

Diagram geographicDiagram(const plan::Plan& plan, double pixelsPerDegree, const engine::Report* report,
                          const Look& look) {
  Diagram diagram = MapBuilder(plan, pixelsPerDegree, look).build();
  labelWires(diagram, plan, report, look);
  placeLabels(diagram);
  lockLayers(diagram, plan, look);
  return diagram;
}

QRectF geographicExtent(const plan::Plan& plan, const Look& look) {
  QPolygonF points;
  for (const plan::Site& site : plan.sites)
    if (const auto place = placeOf(site); place && look.shows(site)) points += onMap(*place);
  for (const plan::MeetMeLocation& location : plan.meet_me_locations)
    if (const auto place = placeOf(location); place && look.regions.empty()) points += onMap(*place);
  return points.boundingRect();
}

} // namespace rw::ui
