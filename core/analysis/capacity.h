// What carries traffic, with its capacity and background: the one place that turns traffic into headroom.
#pragma once

#include "analysis/load.h"
#include "routing/summary.h"

#include <algorithm>

namespace rw::analysis {

class Capacities {
 public:
  explicit Capacities(const routing::Topology& topology);

  struct Item {
    CarrierKind kind = CarrierKind::Circuit;
    std::string id;
    std::uint32_t index = 0;  ///< of its edge, link or node
    std::size_t physical = 0; ///< of a physical link: 0 primary, 1 secondary
    double capacityUp = 0;    ///< Mbit/s; 0: none given
    double capacityDown = 0;
    double backgroundUp = 0;
    double backgroundDown = 0;
    [[nodiscard]] bool hasCapacity() const { return capacityUp > 0 || capacityDown > 0; }
    [[nodiscard]] bool isEdge() const { return kind == CarrierKind::Circuit || kind == CarrierKind::InternetEgress; }
  };
  /// At most two indexes.
  struct Pair {
    std::array<std::uint32_t, 2> values{};
    std::uint32_t count = 0;
    void add(std::uint32_t value) { values.at(count++) = value; }
    [[nodiscard]] const std::uint32_t* begin() const { return values.data(); }
    [[nodiscard]] const std::uint32_t* end() const { return values.data() + count; }
  };
  /// Circuits, each with its physical links, egresses, links, devices; in the order of the plan.
  [[nodiscard]] const std::vector<Item>& items() const { return items_; }
  /// The items whose traffic a carrier bears.
  [[nodiscard]] const Pair& itemsOf(std::uint32_t carrier) const { return byCarrier_[carrier]; }
  /// The items of an edge's physical links.
  [[nodiscard]] const Pair& physicalOf(routing::EdgeIndex edge) const { return byEdge_[edge]; }
  /// The carriers of an item's traffic, of both directions.
  [[nodiscard]] Pair carriersOf(const Item& item) const;

  struct Traffic {
    double up = 0;
    double down = 0;
    bool isUp = true; ///< the item is in service
  };
  /// Background included. `traffic` is by carrier, without background.
  [[nodiscard]] Traffic trafficOf(const Item& item, const std::vector<double>& traffic,
                                  const routing::Status& status) const;
  /// 1 - load / capacity, the smaller direction's; nothing where it has no capacity or is down.
  [[nodiscard]] static std::optional<double> headroomOf(const Item& item, const Traffic& load);
  [[nodiscard]] std::optional<double> headroomOf(const Item& item, const std::vector<double>& traffic,
                                                 const routing::Status& status) const {
    if (!item.hasCapacity()) return {}; // before its traffic is looked up
    return headroomOf(item, trafficOf(item, traffic, status));
  }

 private:
  const routing::Topology& topology_;
  routing::Carriers carriers_;
  std::vector<Item> items_;
  std::vector<Pair> byCarrier_; ///< an end may bear both links of a circuit
  std::vector<Pair> byEdge_;
};

/// Every item with its traffic (by carrier, background left out), without its worst failure.
std::vector<Load> loadsOf(const Capacities& capacities, const plan::HeadroomLimits& limits,
                          const std::vector<double>& traffic, const routing::Status& status);

/// Whether a headroom is less than another by more than rounding: shares are kept in single precision.
inline bool isLess(double headroom, double than) { return than - headroom > 1e-6 * std::max(1.0, 1 - headroom); }

/// How a headroom stands against the limits of the design.
HeadroomStatus statusOf(std::optional<double> headroom, const plan::HeadroomLimits& limits);

} // namespace rw::analysis
