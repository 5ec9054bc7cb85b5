// Records that several entities share.
#pragma once

#include "base/geo.h"
#include "plan/entities/entity.h"

namespace rw::plan {

/// A place on the map: a city by name, and where it is.
struct Location {
  std::string city;
  std::optional<Degrees> lat;
  std::optional<Degrees> lon;
};
/// Where a place, or an object that has one, stands; nothing where its position is not known.
template <class T> std::optional<GeoPoint> placeOf(const T& object) {
  if (!object.lat || !object.lon) return {};
  return GeoPoint{object.lat->value, object.lon->value};
}
/// The properties of a place, for the record and for every entity that has one.
template <class T> constexpr auto locationProperties() {
  return std::tuple{
      prop("city", &T::city,
           {.label = RW_TR("plan", "City"),
            .help = RW_TR("plan", "Shown on the map and in documents; places the object where no position is given."),
            .guide = "Network topology design",
            .group = Group::Place}),
      prop("lat", &T::lat,
           {.label = RW_TR("plan", "Latitude"),
            .help = RW_TR("plan", "Degrees, north positive."),
            .guide = "Network topology design",
            .group = Group::Place,
            .min = -90,
            .max = 90}),
      prop("lon", &T::lon,
           {.label = RW_TR("plan", "Longitude"),
            .help = RW_TR("plan", "Degrees, east positive."),
            .guide = "Network topology design",
            .group = Group::Place,
            .min = -180,
            .max = 180})};
}
template <> struct Schema<Location> { static constexpr auto properties = locationProperties<Location>(); };

/// Which classes of routes a node takes from its neighbours. Its own edges are exempt.
struct Accept {
  bool expressroute = true;
  bool internet = true;
};
template <> struct Schema<Accept> {
  static constexpr auto properties =
      std::tuple{prop("expressroute", &Accept::expressroute,
                      {.label = RW_TR("plan", "ExpressRoute routes"),
                       .help = RW_TR("plan", "Off: no ExpressRoute route comes in from a neighbour (route scoping)."),
                       .guide = "Solution 1b: Route scoping"}),
                 prop("internet", &Accept::internet,
                      {.label = RW_TR("plan", "Default route"),
                       .help = RW_TR("plan", "Off: no default route comes in from a neighbour."),
                       .guide = "Plan your routing"})};
};

/// Whose name the registry has for an address range.
enum class Holder : std::uint8_t { Company, Carrier, Other };
template <> struct Choices<Holder> {
  static constexpr std::array values{Choice{"company", RW_TR("plan", "Company")},
                                     Choice{"carrier", RW_TR("plan", "Carrier")},
                                     Choice{"other", RW_TR("plan", "Somebody else")}};
};

enum class IpFamily : std::uint8_t { Ipv4, Ipv6 };
template <> struct Choices<IpFamily> {
  static constexpr std::array values{Choice{"ipv4", RW_TR("plan", "IPv4")}, Choice{"ipv6", RW_TR("plan", "IPv6")}};
};

enum class When : std::uint8_t { Reachable, Always };
template <> struct Choices<When> {
  static constexpr std::array values{Choice{"reachable", RW_TR("plan", "While reachable")},
                                     Choice{"always", RW_TR("plan", "Always")}};
};

/// A prefix that the enterprise announces over an edge.
struct Advertisement {
  net::Prefix prefix;
  std::int64_t prepend = 0;
  When when = When::Reachable;
  bool accepted = true;
  std::optional<net::Prefix> isp_aggregate;
};
template <> struct Schema<Advertisement> {
  static constexpr auto properties = std::tuple{
      prop("prefix", &Advertisement::prefix,
           {.label = RW_TR("plan", "Prefix"),
            .help = RW_TR("plan", "The range that is announced."),
            .guide = "Ensuring route symmetry",
            .required = true}),
      prop("prepend", &Advertisement::prepend,
           {.label = RW_TR("plan", "Prepends"),
            .help = RW_TR("plan", "How often the own AS number is repeated: more makes this way less wanted."),
            .guide = "Ensuring route symmetry",
            .min = 0,
            .max = 32}),
      prop("when", &Advertisement::when,
           {.label = RW_TR("plan", "Announced"),
            .help = RW_TR("plan", "While reachable: withdrawn as soon as the edge has no inner route to the range."),
            .guide = "High availability and failover"}),
      prop("accepted", &Advertisement::accepted,
           {.label = RW_TR("plan", "Accepted"),
            .help = RW_TR("plan", "Whether Microsoft or the provider has taken the range in."),
            .guide = "Design outbound service connectivity"}),
      prop("isp_aggregate", &Advertisement::isp_aggregate,
           {.label = RW_TR("plan", "Provider's aggregate"),
            .help = RW_TR("plan", "The larger range under which the internet sees this one."),
            .guide = "Ensuring route symmetry"})};
};

/// Load or capacity in both directions.
struct UpDown {
  Mbps up;
  Mbps down;
};
template <> struct Schema<UpDown> {
  static constexpr auto properties = std::tuple{
      prop("up", &UpDown::up,
           {.label = RW_TR("plan", "Up"),
            .help = RW_TR("plan", "Towards Microsoft or the internet."),
            .min = 0,
            .max = 1e9}),
      prop("down", &UpDown::down,
           {.label = RW_TR("plan", "Down"), .help = RW_TR("plan", "Towards the enterprise."), .min = 0, .max = 1e9})};
};
struct Demand {
  Mbps up_mbps;
  Mbps down_mbps;
};
template <> struct Schema<Demand> {
  static constexpr auto properties = std::tuple{
      prop("up_mbps", &Demand::up_mbps,
           {.label = RW_TR("plan", "Up"), .help = RW_TR("plan", "Traffic towards Microsoft."), .min = 0, .max = 1e9}),
      prop("down_mbps", &Demand::down_mbps,
           {.label = RW_TR("plan", "Down"),
            .help = RW_TR("plan", "Traffic towards the enterprise."),
            .min = 0,
            .max = 1e9})};
};

/// The properties that an internet egress and a circuit have in common as edges.
template <class T> constexpr auto edgeRouteProperties() {
  return std::tuple{
      prop("local_pref", &T::local_pref,
           {.label = RW_TR("plan", "Local preference"),
            .help = RW_TR("plan", "Of two routes of one length, the higher wins everywhere inside."),
            .guide = "Plan your routing",
            .group = Group::Routes,
            .min = 0,
            .max = 4294967295.0}),
      prop("prepend_in", &T::prepend_in,
           {.label = RW_TR("plan", "Inbound prepends"),
            .help = RW_TR("plan", "Lengthens the path of routes that come in here, so that others are preferred."),
            .guide = "Plan your routing",
            .group = Group::Routes,
            .min = 0,
            .max = 32}),
      prop("families", &T::families,
           {.label = RW_TR("plan", "Address families"),
            .help = RW_TR("plan", "IPv4, IPv6 or both."),
            .guide = "Plan your routing",
            .group = Group::Routes}),
      prop("background", &T::background,
           {.label = RW_TR("plan", "Other traffic"),
            .help = RW_TR("plan", "Load that is there before the flows of this plan."),
            .guide = "Bandwidth planning",
            .group = Group::Capacity,
            .aspect = Aspect::Report}),
      prop("advertise", &T::advertise,
           {.label = RW_TR("plan", "Advertised"),
            .help = RW_TR("plan", "The ranges announced here: answers to them, and calls, may come in by this edge."),
            .guide = "Ensuring route symmetry",
            .group = Group::Routes})};
}

} // namespace rw::plan
