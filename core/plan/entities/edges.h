// Links, and the ways out: internet egresses, circuits and the meet-me locations they lead to; NAT pools.
#pragma once

#include "plan/entities/common.h"

namespace rw::plan {

enum class LinkMedium : std::uint8_t { Lan, Mpls, Ipvpn, Ethernet, Wave, Vpn, CrossConnect };
template <> struct Choices<LinkMedium> {
  static constexpr std::array values{Choice{"lan", RW_TR("plan", "LAN")},
                                     Choice{"mpls", RW_TR("plan", "MPLS")},
                                     Choice{"ipvpn", RW_TR("plan", "IP VPN")},
                                     Choice{"ethernet", RW_TR("plan", "Ethernet")},
                                     Choice{"wave", RW_TR("plan", "Wavelength")},
                                     Choice{"vpn", RW_TR("plan", "VPN tunnel")},
                                     Choice{"cross_connect", RW_TR("plan", "Cross connect")}};
};
/// Where a route comes from, as filters name it.
enum class RouteClass : std::uint8_t { Expressroute, Internet, Connected, Static };
template <> struct Choices<RouteClass> {
  static constexpr std::array values{
      Choice{"expressroute", RW_TR("plan", "ExpressRoute routes")}, Choice{"internet", RW_TR("plan", "Default route")},
      Choice{"connected", RW_TR("plan", "Connected networks")}, Choice{"static", RW_TR("plan", "Static routes")}};
};
/// Routes that a filter stops: a class of them, or all that a prefix covers.
using RouteFilter = std::variant<RouteClass, net::Prefix>;

struct LinkDeny {
  std::vector<RouteFilter> a_to_b;
  std::vector<RouteFilter> b_to_a;
};
template <> struct Schema<LinkDeny> {
  static constexpr auto properties = std::tuple{
      prop("a_to_b", &LinkDeny::a_to_b,
           {.label = RW_TR("plan", "From A to B"), .help = RW_TR("plan", "Routes that B does not learn from A here.")}),
      prop(
          "b_to_a", &LinkDeny::b_to_a,
          {.label = RW_TR("plan", "From B to A"), .help = RW_TR("plan", "Routes that A does not learn from B here.")})};
};

/// How a link is drawn on the logical view.
enum class LinkLine : std::uint8_t { Orthogonal, Straight, Curved };
template <> struct Choices<LinkLine> {
  static constexpr std::array values{Choice{"orthogonal", RW_TR("plan", "Square")},
                                     Choice{"straight", RW_TR("plan", "Straight")},
                                     Choice{"curved", RW_TR("plan", "Curved")}};
};
/// A point of the logical view that a line runs through, in canvas units.
struct Waypoint {
  double x = 0;
  double y = 0;
};
template <> struct Schema<Waypoint> {
  static constexpr auto properties = std::tuple{prop("x", &Waypoint::x,
                                                     {.label = RW_TR("plan", "X"),
                                                      .help = RW_TR("plan", "To the right, in canvas units."),
                                                      .aspect = Aspect::Layout,
                                                      .min = -1e7,
                                                      .max = 1e7,
                                                      .required = true}),
                                                prop("y", &Waypoint::y,
                                                     {.label = RW_TR("plan", "Y"),
                                                      .help = RW_TR("plan", "Downwards, in canvas units."),
                                                      .aspect = Aspect::Layout,
                                                      .min = -1e7,
                                                      .max = 1e7,
                                                      .required = true})};
};

struct Link : Element {
  NodeRef a;
  NodeRef b;
  LinkMedium medium = LinkMedium::Lan;
  std::optional<Milliseconds> latency_ms;
  std::optional<Mbps> bandwidth_mbps;
  std::optional<std::int64_t> cost;
  LinkDeny deny;
  LinkLine line = LinkLine::Orthogonal;
  std::vector<Waypoint> waypoints; ///< from a to b
};
template <> struct Schema<Link> {
  static constexpr EntityMeta meta{.kind = EntityKind::Link,
                                   .key = "links",
                                   .label = RW_TR("plan", "Link"),
                                   .plural = RW_TR("plan", "Links"),
                                   .help = RW_TR("plan", "Joins two nodes, both ways."),
                                   .icon = "link"};
  static constexpr auto properties = elementSchema(
      prop("a", &Link::a,
           {.label = RW_TR("plan", "From (A)"),
            .help = RW_TR("plan", "One end."),
            .guide = "Network topology design",
            .required = true}),
      prop("b", &Link::b,
           {.label = RW_TR("plan", "To (B)"),
            .help = RW_TR("plan", "The other end."),
            .guide = "Network topology design",
            .required = true}),
      prop("medium", &Link::medium,
           {.label = RW_TR("plan", "Medium"),
            .help = RW_TR("plan", "What carries it."),
            .guide = "Network topology design",
            .aspect = Aspect::Report}),
      prop("latency_ms", &Link::latency_ms,
           {.label = RW_TR("plan", "One-way latency"),
            .help = RW_TR("plan", "Measured or given. Left empty, estimated from the distance."),
            .guide = "Meet-me location",
            .group = Group::Capacity,
            .min = 0,
            .max = 10000}),
      prop("bandwidth_mbps", &Link::bandwidth_mbps,
           {.label = RW_TR("plan", "Bandwidth"),
            .help = RW_TR("plan", "In each direction."),
            .guide = "Bandwidth planning",
            .group = Group::Capacity,
            .aspect = Aspect::Report,
            .min = 0,
            .max = 1e9}),
      prop("cost", &Link::cost,
           {.label = RW_TR("plan", "Cost"),
            .help = RW_TR("plan", "Routing metric. Left empty, ten times the one-way latency in ms, at least 1."),
            .guide = "Plan your routing",
            .group = Group::Routes,
            .min = 1,
            .max = 1e9}),
      prop("deny", &Link::deny,
           {.label = RW_TR("plan", "Route filters"),
            .help = RW_TR("plan", "Routes that do not pass here."),
            .guide = "Solution 1b: Route scoping",
            .group = Group::Routes}),
      prop("line", &Link::line,
           {.label = RW_TR("plan", "Line"),
            .help = RW_TR("plan", "How it is drawn on the logical view."),
            .group = Group::Place,
            .aspect = Aspect::Layout,
            .since = 2}),
      prop("waypoints", &Link::waypoints,
           {.label = RW_TR("plan", "Way-points"),
            .help = RW_TR("plan", "Points that the line runs through, from A to B. Drag its handles on the canvas."),
            .group = Group::Place,
            .aspect = Aspect::Layout,
            .since = 2}));
};

struct InternetEgress : Element {
  NodeRef at;
  std::string isp;
  std::variant<Mbps, UpDown> bandwidth_mbps;
  std::optional<Milliseconds> latency_ms;
  std::int64_t local_pref = 100;
  std::int64_t prepend_in = 0;
  std::vector<IpFamily> families{IpFamily::Ipv4};
  Demand background;
  std::vector<Advertisement> advertise;
};
template <> struct Schema<InternetEgress> {
  static constexpr EntityMeta meta{.kind = EntityKind::InternetEgress,
                                   .key = "internet_egresses",
                                   .label = RW_TR("plan", "Internet egress"),
                                   .plural = RW_TR("plan", "Internet egresses"),
                                   .help = RW_TR("plan", "A circuit of an internet provider."),
                                   .icon = "internet-egress"};
  static constexpr auto properties =
      std::tuple_cat(nameProperty(),
                     std::tuple{prop("at", &InternetEgress::at,
                                     {.label = RW_TR("plan", "At"),
                                      .help = RW_TR("plan", "The node on which it hangs."),
                                      .guide = "Network topology design",
                                      .group = Group::Place,
                                      .required = true}),
                                prop("isp", &InternetEgress::isp,
                                     {.label = RW_TR("plan", "Provider"),
                                      .help = RW_TR("plan", "Who runs it."),
                                      .guide = "Network topology design",
                                      .aspect = Aspect::Report}),
                                prop("bandwidth_mbps", &InternetEgress::bandwidth_mbps,
                                     {.label = RW_TR("plan", "Bandwidth"),
                                      .help = RW_TR("plan", "One figure, or up and down apart."),
                                      .guide = "Bandwidth planning",
                                      .group = Group::Capacity,
                                      .aspect = Aspect::Report,
                                      .min = 0,
                                      .max = 1e9}),
                                prop("latency_ms", &InternetEgress::latency_ms,
                                     {.label = RW_TR("plan", "One-way latency"),
                                      .help = RW_TR("plan", "To Microsoft's edge over the internet."),
                                      .guide = "Meet-me location",
                                      .group = Group::Capacity,
                                      .min = 0,
                                      .max = 10000})},
                     edgeRouteProperties<InternetEgress>(), elementProperties());
};

struct MeetMeLocation : Element {
  std::string city;
  std::optional<Degrees> lat;
  std::optional<Degrees> lon;
};
template <> struct Schema<MeetMeLocation> {
  static constexpr EntityMeta meta{.kind = EntityKind::MeetMeLocation,
                                   .key = "meet_me_locations",
                                   .label = RW_TR("plan", "Meet-me location"),
                                   .plural = RW_TR("plan", "Meet-me locations"),
                                   .help = RW_TR("plan", "Where circuits meet Microsoft's network."),
                                   .icon = "meet-me-location"};
  static constexpr auto properties =
      std::tuple_cat(nameProperty(), locationProperties<MeetMeLocation>(), elementProperties());
};

/// A circuit's two physical links at two nodes.
struct NodePair {
  NodeRef primary;
  NodeRef secondary;
};
template <> struct Schema<NodePair> {
  static constexpr auto properties = std::tuple{prop("primary", &NodePair::primary,
                                                     {.label = RW_TR("plan", "Primary at"),
                                                      .help = RW_TR("plan", "The node of the primary link."),
                                                      .required = true}),
                                                prop("secondary", &NodePair::secondary,
                                                     {.label = RW_TR("plan", "Secondary at"),
                                                      .help = RW_TR("plan", "The node of the secondary link."),
                                                      .required = true})};
};
struct PhysicalLink {
  std::optional<net::Prefix> subnet;
  bool up = true;
};
template <> struct Schema<PhysicalLink> {
  static constexpr auto properties = std::tuple{
      prop("subnet", &PhysicalLink::subnet,
           {.label = RW_TR("plan", "Subnet"), .help = RW_TR("plan", "The public /30 or /126 of its BGP session.")}),
      prop("up", &PhysicalLink::up,
           {.label = RW_TR("plan", "In service"), .help = RW_TR("plan", "Switch off to see what its failure does.")})};
};
struct PhysicalLinks {
  PhysicalLink primary;
  PhysicalLink secondary;
};
template <> struct Schema<PhysicalLinks> {
  static constexpr auto properties =
      std::tuple{prop("primary", &PhysicalLinks::primary,
                      {.label = RW_TR("plan", "Primary"), .help = RW_TR("plan", "The first of the two links.")}),
                 prop("secondary", &PhysicalLinks::secondary,
                      {.label = RW_TR("plan", "Secondary"), .help = RW_TR("plan", "The second of the two links.")})};
};
enum class CircuitModel : std::uint8_t { CloudExchange, Ethernet, Ipvpn, Direct };
template <> struct Choices<CircuitModel> {
  static constexpr std::array values{Choice{"cloud_exchange", RW_TR("plan", "Cloud exchange")},
                                     Choice{"ethernet", RW_TR("plan", "Point-to-point Ethernet")},
                                     Choice{"ipvpn", RW_TR("plan", "Any-to-any IP VPN")},
                                     Choice{"direct", RW_TR("plan", "ExpressRoute Direct")}};
};
enum class Sku : std::uint8_t { Local, Standard, Premium };
template <> struct Choices<Sku> {
  static constexpr std::array values{Choice{"local", RW_TR("plan", "Local")},
                                     Choice{"standard", RW_TR("plan", "Standard")},
                                     Choice{"premium", RW_TR("plan", "Premium")}};
};
enum class Perimeter : std::uint8_t { Existing, New, Backhaul, Managed };
template <> struct Choices<Perimeter> {
  static constexpr std::array values{
      Choice{"existing", RW_TR("plan", "Existing perimeter")}, Choice{"new", RW_TR("plan", "New perimeter")},
      Choice{"backhaul", RW_TR("plan", "Backhauled")}, Choice{"managed", RW_TR("plan", "Managed by the provider")}};
};

struct Circuit : Element {
  std::variant<NodeRef, NodePair> at;
  MeetMeRef meet_me;
  std::string provider;
  std::optional<CircuitModel> model;
  Mbps bandwidth_mbps;
  std::optional<Milliseconds> latency_ms;
  std::optional<Sku> sku;
  std::vector<ServiceRef> services;
  std::int64_t local_pref = 100;
  std::int64_t prepend_in = 0;
  std::optional<std::int64_t> asn;
  std::optional<std::int64_t> prepend_asn;
  bool bfd = false;
  std::vector<IpFamily> families{IpFamily::Ipv4};
  PhysicalLinks links;
  std::optional<Perimeter> perimeter;
  std::vector<std::int64_t> qos;
  Demand background;
  std::vector<Advertisement> advertise;

  /// The node of the primary link; of both where there is one node.
  [[nodiscard]] const std::string& primaryNode() const {
    const NodePair* pair = std::get_if<NodePair>(&at);
    return pair != nullptr ? pair->primary.id : std::get<NodeRef>(at).id;
  }
  [[nodiscard]] const std::string& secondaryNode() const {
    const NodePair* pair = std::get_if<NodePair>(&at);
    return pair != nullptr ? pair->secondary.id : std::get<NodeRef>(at).id;
  }
};
template <> struct Schema<Circuit> {
  static constexpr EntityMeta meta{.kind = EntityKind::Circuit,
                                   .key = "circuits",
                                   .label = RW_TR("plan", "ExpressRoute circuit"),
                                   .plural = RW_TR("plan", "ExpressRoute circuits"),
                                   .help = RW_TR("plan", "A pair of links to Microsoft at a meet-me location."),
                                   .icon = "circuit"};
  static constexpr auto properties = std::tuple_cat(
      nameProperty(),
      std::tuple{prop("at", &Circuit::at,
                      {.label = RW_TR("plan", "At"),
                       .help = RW_TR("plan", "The node on which it hangs; two where its links end apart."),
                       .guide = "Network topology design",
                       .group = Group::Place,
                       .required = true}),
                 prop("meet_me", &Circuit::meet_me,
                      {.label = RW_TR("plan", "Meet-me location"),
                       .help = RW_TR("plan", "Where it meets Microsoft's network."),
                       .guide = "Meet-me location",
                       .group = Group::Place}),
                 prop("provider", &Circuit::provider,
                      {.label = RW_TR("plan", "Provider"),
                       .help = RW_TR("plan", "Who carries it."),
                       .guide = "High availability and failover",
                       .aspect = Aspect::Report}),
                 prop("model", &Circuit::model,
                      {.label = RW_TR("plan", "Model"),
                       .help = RW_TR("plan", "How it reaches the meet-me location."),
                       .guide = "Applying security controls",
                       .aspect = Aspect::Report}),
                 prop("bandwidth_mbps", &Circuit::bandwidth_mbps,
                      {.label = RW_TR("plan", "Bandwidth"),
                       .help = RW_TR("plan", "The purchased rate, in each direction."),
                       .guide = "Bandwidth planning",
                       .group = Group::Capacity,
                       .aspect = Aspect::Report,
                       .min = 0,
                       .max = 1e9}),
                 prop("latency_ms", &Circuit::latency_ms,
                      {.label = RW_TR("plan", "One-way latency"),
                       .help = RW_TR("plan", "To Microsoft's edge. Left empty, estimated from the distance."),
                       .guide = "Meet-me location",
                       .group = Group::Capacity,
                       .min = 0,
                       .max = 10000}),
                 prop("sku", &Circuit::sku,
                      {.label = RW_TR("plan", "SKU"),
                       .help = RW_TR("plan", "Microsoft 365 needs Premium."),
                       .guide = "Introduction",
                       .aspect = Aspect::Report}),
                 prop("services", &Circuit::services,
                      {.label = RW_TR("plan", "Route filter"),
                       .help = RW_TR("plan", "The services whose routes come in here."),
                       .guide = "Plan your routing",
                       .group = Group::Routes}),
                 prop("asn", &Circuit::asn,
                      {.label = RW_TR("plan", "AS number"),
                       .help = RW_TR("plan", "Of the enterprise on this circuit."),
                       .guide = "Plan your routing",
                       .group = Group::Routes,
                       .min = 1,
                       .max = 4294967294.0}),
                 prop("prepend_asn", &Circuit::prepend_asn,
                      {.label = RW_TR("plan", "Prepended AS number"),
                       .help = RW_TR("plan", "A private one has no effect: Microsoft removes it."),
                       .guide = "Plan your routing",
                       .group = Group::Routes,
                       .min = 1,
                       .max = 4294967294.0}),
                 prop("bfd", &Circuit::bfd,
                      {.label = RW_TR("plan", "Fast failure detection"),
                       .help = RW_TR("plan", "BFD: a failure is seen in about a second, not in minutes."),
                       .guide = "High availability and failover",
                       .group = Group::Operation,
                       .aspect = Aspect::Report}),
                 prop("links", &Circuit::links,
                      {.label = RW_TR("plan", "Physical links"),
                       .help = RW_TR("plan", "Primary and secondary."),
                       .guide = "High availability and failover",
                       .group = Group::Operation}),
                 prop("perimeter", &Circuit::perimeter,
                      {.label = RW_TR("plan", "Perimeter"),
                       .help = RW_TR("plan", "Where its traffic is inspected."),
                       .guide = "Applying security controls",
                       .group = Group::Behaviour,
                       .aspect = Aspect::Report}),
                 prop("qos", &Circuit::qos,
                      {.label = RW_TR("plan", "DSCP values"),
                       .help = RW_TR("plan", "Markings that are honoured: 46 voice, 34 video, 18 sharing."),
                       .guide = "Bandwidth planning",
                       .group = Group::Behaviour,
                       .aspect = Aspect::Report,
                       .min = 0,
                       .max = 63})},
      edgeRouteProperties<Circuit>(), elementProperties());
};

enum class PoolDirection : std::uint8_t { Outbound, Inbound };
template <> struct Choices<PoolDirection> {
  static constexpr std::array values{Choice{"outbound", RW_TR("plan", "Outbound")},
                                     Choice{"inbound", RW_TR("plan", "Inbound")}};
};
enum class EveryEdge : std::uint8_t { All };
template <> struct Choices<EveryEdge> {
  static constexpr std::array values{Choice{"all", RW_TR("plan", "Every edge")}};
};

struct NatPool : Entity {
  DeviceRef at;
  PoolDirection direction = PoolDirection::Outbound;
  std::variant<EveryEdge, std::vector<EdgeRef>> edges;
  std::vector<net::Prefix> prefixes;
  std::optional<Holder> registered_to;

  /// Whether it translates what passes by this edge.
  [[nodiscard]] bool serves(const std::string& edge) const {
    const auto* list = std::get_if<std::vector<EdgeRef>>(&edges);
    if (list == nullptr) return true;
    for (const EdgeRef& ref : *list)
      if (ref.id == edge) return true;
    return false;
  }
};
template <> struct Schema<NatPool> {
  static constexpr EntityMeta meta{.kind = EntityKind::NatPool,
                                   .key = "nat_pools",
                                   .label = RW_TR("plan", "NAT pool"),
                                   .plural = RW_TR("plan", "NAT pools"),
                                   .help = RW_TR("plan", "Addresses that a device puts in place of others."),
                                   .icon = "nat-pool"};
  static constexpr auto properties =
      entitySchema(prop("at", &NatPool::at,
                        {.label = RW_TR("plan", "At"),
                         .help = RW_TR("plan", "The device that translates."),
                         .guide = "Design outbound service connectivity",
                         .group = Group::Place,
                         .required = true}),
                   prop("direction", &NatPool::direction,
                        {.label = RW_TR("plan", "Direction"),
                         .help = RW_TR("plan", "Outbound: own private sources. Inbound: the callers' addresses, so "
                                               "that answers come back to this device."),
                         .guide = "Solution 1a: Source NAT",
                         .group = Group::Translation}),
                   prop("for", &NatPool::edges,
                        {.label = RW_TR("plan", "For"),
                         .help = RW_TR("plan", "The edges whose traffic it translates."),
                         .guide = "Ensuring route symmetry",
                         .group = Group::Translation}),
                   prop("prefixes", &NatPool::prefixes,
                        {.label = RW_TR("plan", "Addresses"),
                         .help = RW_TR("plan", "The ranges it draws from."),
                         .guide = "Design outbound service connectivity",
                         .group = Group::Addresses}),
                   prop("registered_to", &NatPool::registered_to,
                        {.label = RW_TR("plan", "Registered to"),
                         .help = RW_TR("plan", "Whose addresses they are."),
                         .guide = "Design outbound service connectivity",
                         .group = Group::Addresses,
                         .aspect = Aspect::Report}));
};

} // namespace rw::plan
