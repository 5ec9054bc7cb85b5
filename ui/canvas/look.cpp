#include "canvas/look.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace rw::ui {

namespace {

const std::string kDimmed = ":dimmed";
const std::string kLocked = ":locked";

} // namespace

std::span<const LayerInfo> layerCatalogue() {
  static constexpr std::array<LayerInfo, kLayers> all{{
      {Layer::People, "people", QT_TRANSLATE_NOOP("layers", "People"),
       QT_TRANSLATE_NOOP("layers", "How many people work at each site"), Visibility::Shown},
      {Layer::Addressing, "addressing", QT_TRANSLATE_NOOP("layers", "Addressing"),
       QT_TRANSLATE_NOOP("layers", "The prefixes of sites and segments"), Visibility::Shown},
      {Layer::Routing, "routing", QT_TRANSLATE_NOOP("layers", "Routing"),
       QT_TRANSLATE_NOOP("layers", "Costs and filters of links, preference and prepending of edges"),
       Visibility::Hidden},
      {Layer::Load, "load", QT_TRANSLATE_NOOP("layers", "Load"),
       QT_TRANSLATE_NOOP("layers", "Bars of circuits and egresses, and links that are more than half full"),
       Visibility::Shown},
      {Layer::Latency, "latency", QT_TRANSLATE_NOOP("layers", "Latency"),
       QT_TRANSLATE_NOOP("layers", "One-way latency of links and edges, given or estimated"), Visibility::Hidden},
      {Layer::Security, "security", QT_TRANSLATE_NOOP("layers", "Security"),
       QT_TRANSLATE_NOOP("layers", "Which devices keep state, with whom, and what they control"), Visibility::Shown},
      {Layer::Review, "review", QT_TRANSLATE_NOOP("layers", "Notes and frames"),
       QT_TRANSLATE_NOOP("layers", "What was written on the canvas, and the frames round regions"), Visibility::Shown},
  }};
  return all;
}

QString layerLabel(const LayerInfo& info) { return QCoreApplication::translate("layers", info.label); }
QString layerHelp(const LayerInfo& info) { return QCoreApplication::translate("layers", info.help); }

Look::Look(plan::Projection view) : projection(view) {
  for (const LayerInfo& info : layerCatalogue()) layers[std::size_t(info.layer)] = info.initial;
}

bool Look::shows(const plan::Site& site) const {
  return regions.empty() || std::ranges::find(regions, site.region) != regions.end();
}

std::vector<std::string> layerKeys(const Look& look) {
  std::vector<std::string> keys;
  for (const LayerInfo& info : layerCatalogue()) {
    if (look.shows(info.layer)) keys.push_back(look.dims(info.layer) ? info.key + kDimmed : info.key);
    if (look.locks(info.layer)) keys.push_back(info.key + kLocked);
  }
  return keys;
}

void setLayers(Look& look, const std::vector<std::string>& keys) {
  for (const LayerInfo& info : layerCatalogue()) {
    const auto has = [&](const std::string& key) { return std::ranges::find(keys, key) != keys.end(); };
    look.layers[std::size_t(info.layer)] = has(info.key)             ? Visibility::Shown
                                           : has(info.key + kDimmed) ? Visibility::Dimmed
                                                                     : Visibility::Hidden;
    look.locked[std::size_t(info.layer)] = has(info.key + kLocked);
  }
}

Layer layerOf(const plan::Plan& plan, const plan::ObjectKey& key) {
  using plan::EntityKind;
  switch (key.kind) {
  case EntityKind::Segment:
  case EntityKind::NatPool: return Layer::Addressing;
  case EntityKind::Link: return Layer::Routing;
  case EntityKind::InternetEgress:
  case EntityKind::Circuit: return Layer::Load;
  case EntityKind::MeetMeLocation: return Layer::Latency;
  case EntityKind::Placement: return Layer::Review;
  case EntityKind::Device: {
    const plan::Device* device = plan.devices.find(key.id);
    const bool forwards =
        device != nullptr && (device->kind == plan::DeviceKind::Router || device->kind == plan::DeviceKind::Switch);
    return forwards ? Layer::Routing : Layer::Security;
  }
  default: return Layer::People;
  }
}

QStringList regionsOf(const plan::Plan& plan) {
  QSet<QString> seen;
  for (const plan::Site& site : plan.sites)
    if (!site.region.empty()) seen.insert(QString::fromStdString(site.region));
  QStringList regions(seen.begin(), seen.end());
  regions.sort(Qt::CaseInsensitive);
  return regions;
}

} // namespace rw::ui
