// How much traffic every part of the network carries, and how much room is left.
#pragma once

#include "routing/routing.h"

namespace rw::analysis {

/// What can be too small for its traffic.
enum class CarrierKind : std::uint8_t { Circuit, PhysicalLink, InternetEgress, Link, Device };
/// The names of the format: `circuit`, `physical_link`, …
std::string_view toString(CarrierKind kind);

/// How a headroom stands against the thresholds of the design (`design.headroom`).
enum class HeadroomStatus : std::uint8_t {
  Unknown,   ///< no capacity is given
  Congested, ///< congestion is likely
  Low,
  OnTarget,
  Ample,  ///< more than on target, less than excess
  Excess, ///< cost without use
};
std::string_view toString(HeadroomStatus status);

/// One carrier with its traffic. Directions are seen from the enterprise: `up` leaves it, `down` enters it. Of a link,
/// `up` runs from a to b; a device has one throughput for both, and its traffic counts in `up` alone.
struct Load {
  CarrierKind kind = CarrierKind::Circuit;
  std::string id;                         ///< the plan's; `circuit/primary` for a physical link
  std::optional<double> capacity_up_mbps; ///< nothing where the plan gives none or the carrier is down
  std::optional<double> capacity_down_mbps;
  double up_mbps = 0; ///< background included
  double down_mbps = 0;
  std::optional<double> headroom;         ///< 1 - load / capacity, the smaller direction's; below 0: overloaded
  std::optional<double> worst_headroom;   ///< under the worst single failure that leaves the carrier up
  std::vector<std::string> worst_failure; ///< the element of that failure; empty where none makes it worse
  HeadroomStatus status = HeadroomStatus::Unknown;
};

/// The demand of a flow in Mbit/s, up and down: as written, else people x concurrency x the figures of the site's
/// profile for the service's workload; nothing where neither is there.
std::optional<plan::Demand> demandOf(const plan::Plan& plan, const plan::Flow& flow);

/// Every carrier under the network as it stands, without its worst failure: circuits, each with its physical links,
/// egresses, links, devices.
std::vector<Load> loads(const plan::Plan& plan, const routing::Network& network);
/// The same with the worst single failure of each, on top of `failed`. `plan` has the catalogue's objects in it. Given
/// up soon after `cancelled` becomes true; drop the result then.
std::vector<Load> headroom(const plan::Plan& plan, const std::vector<std::string>& failed = {},
                           const std::atomic<bool>* cancelled = nullptr);

} // namespace rw::analysis
