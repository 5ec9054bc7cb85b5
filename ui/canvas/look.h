// How a plan is looked at: which view, which layers, which part of it. A saved view keeps one.
#pragma once

#include "plan/plan.h"

#include <QStringList>
#include <array>
#include <span>

namespace rw::ui {

/// What a drawing can say of the same objects, each of it to be shown, dimmed or hidden, and its objects locked.
enum class Layer : std::uint8_t { People, Addressing, Routing, Load, Latency, Security, Review };
inline constexpr std::size_t kLayers = 7;

enum class Visibility : std::uint8_t { Shown, Dimmed, Hidden };

struct LayerInfo {
  Layer layer;
  const char* key;   ///< as `views.layers` has it
  const char* label; ///< context "layers"
  const char* help;
  Visibility initial;
};
/// In the order of `Layer`.
std::span<const LayerInfo> layerCatalogue();
QString layerLabel(const LayerInfo& info);
QString layerHelp(const LayerInfo& info);

struct Look {
  Look() : Look(plan::Projection::Logical) {}
  explicit Look(plan::Projection projection);

  plan::Projection projection;
  std::array<Visibility, kLayers> layers;
  std::array<bool, kLayers> locked{}; ///< what is of the layer can be seen and selected, not moved or deleted
  /// Sites of these regions only, with what stands in them, their edges and the links between them. Empty: all.
  std::vector<std::string> regions;

  [[nodiscard]] Visibility of(Layer layer) const { return layers[std::size_t(layer)]; }
  [[nodiscard]] bool shows(Layer layer) const { return of(layer) != Visibility::Hidden; }
  [[nodiscard]] bool dims(Layer layer) const { return of(layer) == Visibility::Dimmed; }
  [[nodiscard]] bool locks(Layer layer) const { return locked[std::size_t(layer)]; }
  [[nodiscard]] bool shows(const plan::Site& site) const;
  bool operator==(const Look&) const = default;
};

/// As `views.layers` has it: `people`, `load:dimmed`, `routing:locked`. What is not named is hidden.
std::vector<std::string> layerKeys(const Look& look);
/// Reads that; keys that nobody knows are passed over.
void setLayers(Look& look, const std::vector<std::string>& keys);

/// The layer that an object of this kind is locked with.
Layer layerOf(const plan::Plan& plan, const plan::ObjectKey& key);
/// The regions that the plan's sites name, sorted, each once.
QStringList regionsOf(const plan::Plan& plan);

} // namespace rw::ui
