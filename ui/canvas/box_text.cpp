#include "canvas/box_text.h"

#include "bridge/labels.h"
#include "canvas/canvas_text.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QLocale>

namespace rw::ui {
namespace {

QString joined(const std::vector<net::Prefix>& prefixes) {
  if (prefixes.empty()) return {};
  const QString first = QString::fromStdString(prefixes.front().text());
  return prefixes.size() == 1 ? first : QStringLiteral("%1 +%2").arg(first).arg(prefixes.size() - 1);
}
QString rate(double mbps) {
  if (mbps <= 0) return {};
  return mbps >= 1000 ? numberText(mbps / 1000, "Gbit/s") : numberText(mbps, "Mbit/s");
}
/// Separates what stands beside each other in one line.
QString listed(std::initializer_list<QString> parts) {
  QStringList filled;
  for (const QString& part : parts)
    if (!part.isEmpty()) filled += part;
  return filled.join(QStringLiteral(" · "));
}

double widthOf(const QString& text, int size, bool strong) {
  static const std::array metrics{QFontMetricsF(font(11)), QFontMetricsF(font(12, true))};
  return metrics[strong || size > 11 ? 1 : 0].horizontalAdvance(text);
}

/// Wide enough for its texts within reason: a whole number of grid steps, so that centres line up.
Box sized(Box box) {
  const double text = std::max(widthOf(box.label, 12, true), widthOf(box.sublabel, 11, false));
  const double steps = std::ceil((text + 38 + 12) / (2 * kGrid)) * 2 * kGrid;
  box.rect = QRectF(0, 0, std::clamp(steps, 144.0, 240.0), box.shape == BoxShape::Edge ? 36 : 48);
  return box;
}

template <class T> QString nameOf(const T& entity) { return QString::fromStdString(entity.displayName()); }

} // namespace

Head headOf(const Box& container) {
  return {44 + widthOf(container.label, 12, true),
          container.aside.isEmpty() ? 0 : 16 + widthOf(container.aside, 11, false)};
}

QString siteIcon(plan::SiteKind kind) {
  switch (kind) {
  case plan::SiteKind::Office: return QStringLiteral("site-office");
  case plan::SiteKind::Branch: return QStringLiteral("site-branch");
  case plan::SiteKind::Datacenter: return QStringLiteral("site-datacenter");
  case plan::SiteKind::Colocation: return QStringLiteral("site-colocation");
  case plan::SiteKind::Remote: return QStringLiteral("site-remote");
  }
  return {};
}
QString deviceIcon(plan::DeviceKind kind) {
  return qs(plan::Choices<plan::DeviceKind>::values[std::size_t(kind)].key).replace(QLatin1Char('_'), QLatin1Char('-'));
}

BoxText::BoxText(const plan::Plan& plan, const Look& look) : plan_(plan), look_(look) {
  for (const plan::PublishedEndpoint& e : plan.published_endpoints) published_[e.server.id] += nameOf(e);
}

Box BoxText::container(const plan::Site& site) const {
  const bool people = site.people > 0 && look_.shows(Layer::People);
  return {.key = site.id,
          .object = site.id,
          .shape = BoxShape::Container,
          .label = nameOf(site),
          .aside = people ? peopleText(site.people) : qs(site.city),
          .icon = siteIcon(site.kind),
          .region = qs(site.region),
          .rect = QRectF(0, 0, std::ceil((widthOf(nameOf(site), 12, true) + 170) / kGrid) * kGrid, kHead + kGrid),
          .up = site.up,
          .faintAside = people && look_.dims(Layer::People)};
}
Box BoxText::lan(const plan::Site& site) const {
  return {.key = site.id + "/lan",
          .object = site.id,
          .shape = BoxShape::Lan,
          .label = site.people > 0 ? CanvasText::tr("Users") : CanvasText::tr("LAN"),
          .aside = look_.shows(Layer::Addressing) ? joined(site.prefixes) : QString(),
          .icon = QStringLiteral("segment"),
          .rect = QRectF(0, 0, 168, kLanHeight),
          .up = site.up,
          .faintAside = look_.dims(Layer::Addressing)};
}
Box BoxText::simpleSite(const plan::Site& site) const {
  const bool people = site.people > 0 && look_.shows(Layer::People);
  const bool prefixes = !people && !site.prefixes.empty() && look_.shows(Layer::Addressing);
  Box box = sized({.key = site.id,
                   .object = site.id,
                   .label = nameOf(site),
                   .sublabel = people     ? peopleText(site.people)
                               : prefixes ? joined(site.prefixes)
                                          : qs(site.city),
                   .icon = siteIcon(site.kind),
                   .up = site.up});
  box.region = qs(site.region);
  box.faintSublabel = (people && look_.dims(Layer::People)) || (prefixes && look_.dims(Layer::Addressing));
  return box;
}
Box BoxText::foldedSite(const plan::Site& site, int inside) const {
  const QString people = site.people > 0 && look_.shows(Layer::People) ? peopleText(site.people) : QString();
  Box box = sized({.key = site.id,
                   .object = site.id,
                   .label = nameOf(site),
                   .sublabel = listed({CanvasText::tr("%n inside", "", inside), people}),
                   .icon = siteIcon(site.kind),
                   .up = site.up});
  box.region = qs(site.region);
  box.folded = true;
  return box;
}
Box BoxText::device(const plan::Device& device) const {
  const bool security = look_.shows(Layer::Security);
  const QString state = device.keepsState() && security ? CanvasText::tr("keeps state") : QString();
  const QString pair = device.redundancy == plan::Redundancy::Single ? QString() : CanvasText::tr("pair");
  const QString kind = choiceText(device.kind);
  const QString line = listed({pair, state});
  Box box = sized({.key = device.id,
                   .object = device.id,
                   .label = nameOf(device),
                   .sublabel = line.isEmpty() ? kind : line,
                   .icon = deviceIcon(device.kind),
                   .up = device.up});
  box.faintSublabel = !state.isEmpty() && look_.dims(Layer::Security);
  return box;
}
Box BoxText::segment(const plan::Segment& segment) const {
  const auto endpoints = published_.find(segment.id);
  const QString names = endpoints == published_.end() ? QString() : endpoints->second.join(QStringLiteral(", "));
  const QString prefixes = look_.shows(Layer::Addressing) ? joined(segment.prefixes) : QString();
  Box box = sized({.key = segment.id,
                   .object = segment.id,
                   .label = nameOf(segment),
                   .sublabel = listed({names, prefixes}),
                   .icon = QStringLiteral("segment"),
                   .up = segment.up});
  box.faintSublabel = look_.dims(Layer::Addressing);
  return box;
}
Box BoxText::egress(const plan::InternetEgress& egress) const {
  const auto* both = std::get_if<Mbps>(&egress.bandwidth_mbps);
  const auto* apart = std::get_if<plan::UpDown>(&egress.bandwidth_mbps);
  return sized({.key = egress.id,
                .object = egress.id,
                .shape = BoxShape::Edge,
                .label = nameOf(egress),
                .sublabel = both != nullptr ? rate(both->value) : rate(std::max(apart->up.value, apart->down.value)),
                .icon = QStringLiteral("internet-egress"),
                .up = egress.up});
}
Box BoxText::circuit(const plan::Circuit& circuit) const {
  return sized({.key = circuit.id,
                .object = circuit.id,
                .shape = BoxShape::Edge,
                .label = nameOf(circuit),
                .sublabel = rate(circuit.bandwidth_mbps.value),
                .icon = QStringLiteral("circuit"),
                .up = circuit.up});
}
Box BoxText::meetMe(const plan::MeetMeLocation& location) const {
  Box box = sized({.key = location.id,
                   .object = location.id,
                   .shape = BoxShape::Pill,
                   .label = CanvasText::tr("%1 meet-me").arg(nameOf(location)),
                   .icon = QStringLiteral("meet-me-location"),
                   .up = location.up});
  return box;
}
Box BoxText::internet() const {
  return sized({.key = kInternet,
                .shape = BoxShape::Pill,
                .label = CanvasText::tr("Internet"),
                .icon = QStringLiteral("internet")});
}
Box BoxText::cloud() const {
  QStringList services;
  std::unordered_map<std::string, bool> seen;
  for (const plan::Flow& flow : plan_.flows)
    if (!flow.service.empty() && seen.emplace(flow.service.id, true).second)
      services += QString::fromStdString(plan::nameOf(plan_, flow.service.id));
  return {.key = kMicrosoft,
          .shape = BoxShape::Cloud,
          .label = QStringLiteral("Microsoft 365"),
          .sublabel = services.join(QStringLiteral(", ")),
          .icon = QStringLiteral("microsoft"),
          .rect = QRectF(0, 0, 360, 60)};
}

} // namespace rw::ui
