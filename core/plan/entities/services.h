// What the plan is for: Microsoft 365 services, the company's own published systems, and the flows between.
#pragma once

#include "plan/entities/common.h"

namespace rw::plan {

enum class Operator : std::uint8_t { Microsoft, ThirdParty };
template <> struct Choices<Operator> {
  static constexpr std::array values{Choice{"microsoft", RW_TR("plan", "Microsoft")},
                                     Choice{"third_party", RW_TR("plan", "Third party")}};
};
enum class Anywhere : std::uint8_t { Nearest };
template <> struct Choices<Anywhere> {
  static constexpr std::array values{Choice{"nearest", RW_TR("plan", "Nearest")}};
};

struct Service : Entity {
  Operator operated_by = Operator::Microsoft;
  bool expressroute = true;
  std::string community;
  std::vector<net::Prefix> prefixes;
  std::vector<net::Prefix> internet_prefixes;
  std::vector<std::string> hosts;
  std::variant<Anywhere, Location> location;
  std::vector<std::int64_t> tcp;
  std::vector<std::int64_t> udp;

  /// Whether a circuit can bring its networks: what others run has no routes there, whatever `expressroute` says.
  [[nodiscard]] bool isOverExpressRoute() const { return expressroute && operated_by == Operator::Microsoft; }
  /// Whether something of it is published without addresses.
  [[nodiscard]] bool hasHosts() const { return !hosts.empty() || (prefixes.empty() && internet_prefixes.empty()); }
  /// TCP counts where it uses both, and where nothing is said.
  [[nodiscard]] bool usesTcp() const { return !tcp.empty() || udp.empty(); }
};
template <> struct Schema<Service> {
  static constexpr EntityMeta meta{.kind = EntityKind::Service,
                                   .key = "services",
                                   .label = RW_TR("plan", "Service"),
                                   .plural = RW_TR("plan", "Services"),
                                   .help = RW_TR("plan", "A Microsoft 365 workload and its network attributes."),
                                   .icon = "service"};
  static constexpr auto properties = entitySchema(
      prop("operator", &Service::operated_by,
           {.label = RW_TR("plan", "Run by"),
            .help = RW_TR("plan", "A service run by others answers by the internet only."),
            .guide = "Gather requirements",
            .group = Group::Behaviour}),
      prop("expressroute", &Service::expressroute,
           {.label = RW_TR("plan", "Over ExpressRoute"),
            .help = RW_TR("plan", "Whether Microsoft offers it there."),
            .guide = "Gather requirements",
            .group = Group::Behaviour}),
      prop("community", &Service::community,
           {.label = RW_TR("plan", "BGP community"),
            .help = RW_TR("plan", "The value that a route filter names."),
            .guide = "Plan your routing",
            .group = Group::Routes,
            .aspect = Aspect::Report}),
      prop("prefixes", &Service::prefixes,
           {.label = RW_TR("plan", "Networks"),
            .help = RW_TR("plan", "Those that can be reached over ExpressRoute."),
            .guide = "Gather requirements",
            .group = Group::Addresses}),
      prop("internet_prefixes", &Service::internet_prefixes,
           {.label = RW_TR("plan", "Internet networks"),
            .help = RW_TR("plan", "Those that are on the internet only."),
            .guide = "Gather requirements",
            .group = Group::Addresses}),
      prop("hosts", &Service::hosts,
           {.label = RW_TR("plan", "Hosts"),
            .help = RW_TR("plan", "Names published without addresses; they are on the internet."),
            .guide = "Gather requirements",
            .group = Group::Addresses}),
      prop("location", &Service::location,
           {.label = RW_TR("plan", "Location"),
            .help = RW_TR("plan", "Where Microsoft's side is; nearest: where a request enters Microsoft's network."),
            .guide = "Meet-me location",
            .group = Group::Place}),
      prop("tcp", &Service::tcp,
           {.label = RW_TR("plan", "TCP ports"),
            .help = RW_TR("plan", "Ports it uses."),
            .guide = "Gather requirements",
            .group = Group::Addresses,
            .min = 1,
            .max = 65535}),
      prop("udp", &Service::udp,
           {.label = RW_TR("plan", "UDP ports"),
            .help = RW_TR("plan", "Ports it uses."),
            .guide = "Gather requirements",
            .group = Group::Addresses,
            .min = 1,
            .max = 65535}));
};

struct UsedBy {
  bool other_microsoft = false;
  bool internet_users = false;
};
template <> struct Schema<UsedBy> {
  static constexpr auto properties =
      std::tuple{prop("other_microsoft", &UsedBy::other_microsoft,
                      {.label = RW_TR("plan", "Other Microsoft services"),
                       .help = RW_TR("plan", "Whether services outside Microsoft 365 call it too.")}),
                 prop("internet_users", &UsedBy::internet_users,
                      {.label = RW_TR("plan", "People on the internet"),
                       .help = RW_TR("plan", "Whether people outside call it too.")})};
};

struct PublishedEndpoint : Entity {
  std::string fqdn;
  std::optional<net::Address> public_ip;
  NodeRef server;
  std::optional<net::Address> server_ip;
  DeviceRef translated_at;
  std::vector<std::string> servers;
  UsedBy used_by;
};
template <> struct Schema<PublishedEndpoint> {
  static constexpr EntityMeta meta{.kind = EntityKind::PublishedEndpoint,
                                   .key = "published_endpoints",
                                   .label = RW_TR("plan", "Published endpoint"),
                                   .plural = RW_TR("plan", "Published endpoints"),
                                   .help = RW_TR("plan", "A system of the company that Microsoft 365 calls."),
                                   .icon = "published-endpoint"};
  static constexpr auto properties = entitySchema(
      prop("fqdn", &PublishedEndpoint::fqdn,
           {.label = RW_TR("plan", "Public name"),
            .help = RW_TR("plan", "Microsoft finds it by public DNS."),
            .guide = "Design inbound service connectivity",
            .aspect = Aspect::Report}),
      prop("public_ip", &PublishedEndpoint::public_ip,
           {.label = RW_TR("plan", "Public address"),
            .help = RW_TR("plan", "What the public name leads to."),
            .guide = "Design inbound service connectivity",
            .group = Group::Addresses}),
      prop("server", &PublishedEndpoint::server,
           {.label = RW_TR("plan", "Server"),
            .help = RW_TR("plan", "The node on which it runs."),
            .guide = "Design inbound service connectivity",
            .group = Group::Place,
            .required = true}),
      prop("server_ip", &PublishedEndpoint::server_ip,
           {.label = RW_TR("plan", "Server's address"),
            .help = RW_TR("plan", "What the public address is translated to."),
            .guide = "Design inbound service connectivity",
            .group = Group::Addresses}),
      prop("translated_at", &PublishedEndpoint::translated_at,
           {.label = RW_TR("plan", "Translated at"),
            .help = RW_TR("plan", "The device that translates; none: the server holds the public address."),
            .guide = "Design inbound service connectivity",
            .group = Group::Translation}),
      prop("servers", &PublishedEndpoint::servers,
           {.label = RW_TR("plan", "Internal systems"),
            .help = RW_TR("plan", "The systems behind it."),
            .guide = "Design inbound service connectivity",
            .group = Group::Plan,
            .aspect = Aspect::Report}),
      prop("used_by", &PublishedEndpoint::used_by,
           {.label = RW_TR("plan", "Also used by"),
            .help = RW_TR("plan", "Others that call the same endpoint."),
            .guide = "Design inbound service connectivity",
            .group = Group::Plan,
            .aspect = Aspect::Report}));
};

enum class FlowDirection : std::uint8_t { Outbound, Inbound };
template <> struct Choices<FlowDirection> {
  static constexpr std::array values{Choice{"outbound", RW_TR("plan", "Outbound")},
                                     Choice{"inbound", RW_TR("plan", "Inbound")}};
};
enum class Intended : std::uint8_t { Either, Expressroute, Internet };
template <> struct Choices<Intended> {
  static constexpr std::array values{Choice{"either", RW_TR("plan", "Either")},
                                     Choice{"expressroute", RW_TR("plan", "ExpressRoute")},
                                     Choice{"internet", RW_TR("plan", "Internet")}};
};
enum class Fallback : std::uint8_t { None, Expressroute, Internet };
template <> struct Choices<Fallback> {
  static constexpr std::array values{Choice{"none", RW_TR("plan", "None")},
                                     Choice{"expressroute", RW_TR("plan", "ExpressRoute")},
                                     Choice{"internet", RW_TR("plan", "Internet")}};
};
enum class Basis : std::uint8_t { Estimate, Pilot, Measured };
template <> struct Choices<Basis> {
  static constexpr std::array values{Choice{"estimate", RW_TR("plan", "Estimate")},
                                     Choice{"pilot", RW_TR("plan", "Pilot")},
                                     Choice{"measured", RW_TR("plan", "Measured")}};
};
/// The method apart for what can use ExpressRoute and what cannot.
struct MethodByPath {
  Access expressroute = Access::Direct;
  Access internet = Access::Direct;
};
template <> struct Schema<MethodByPath> {
  static constexpr auto properties =
      std::tuple{prop("expressroute", &MethodByPath::expressroute,
                      {.label = RW_TR("plan", "Over ExpressRoute"),
                       .help = RW_TR("plan", "How the part goes that can use ExpressRoute.")}),
                 prop("internet", &MethodByPath::internet,
                      {.label = RW_TR("plan", "Over the internet"), .help = RW_TR("plan", "How the rest goes.")})};
};

struct Flow : Entity {
  FlowDirection direction = FlowDirection::Outbound;
  ServiceRef service;
  SiteRef site;
  EndpointRef endpoint;
  std::optional<std::variant<Access, MethodByPath>> method;
  Intended intended = Intended::Either;
  Fallback fallback = Fallback::None;
  std::string reason;
  std::optional<Demand> demand;
  Basis basis = Basis::Estimate;
  Value security;
  Value availability;
  Value symmetry;

  /// How its site reaches the service, where `usual` is the site's own method.
  [[nodiscard]] MethodByPath methodOr(Access usual) const {
    if (!method) return {usual, usual};
    if (const auto* both = std::get_if<Access>(&*method)) return {*both, *both};
    return std::get<MethodByPath>(*method);
  }
};
template <> struct Schema<Flow> {
  static constexpr EntityMeta meta{.kind = EntityKind::Flow,
                                   .key = "flows",
                                   .label = RW_TR("plan", "Flow"),
                                   .plural = RW_TR("plan", "Flows"),
                                   .help = RW_TR("plan", "Who talks to whom, and by which path it is meant to go."),
                                   .icon = "flow"};
  static constexpr auto properties = entitySchema(
      prop("direction", &Flow::direction,
           {.label = RW_TR("plan", "Direction"),
            .help = RW_TR("plan", "Outbound: people call Microsoft. Inbound: Microsoft calls a published endpoint."),
            .guide = "Catalog your traffic",
            .group = Group::Plan}),
      prop("service", &Flow::service,
           {.label = RW_TR("plan", "Service"),
            .help = RW_TR("plan", "Microsoft's side."),
            .guide = "Catalog your traffic",
            .group = Group::Plan,
            .required = true}),
      prop("site", &Flow::site,
           {.label = RW_TR("plan", "Site"),
            .help = RW_TR("plan", "Outbound: where the people are."),
            .guide = "Catalog your traffic",
            .group = Group::Plan}),
      prop("endpoint", &Flow::endpoint,
           {.label = RW_TR("plan", "Endpoint"),
            .help = RW_TR("plan", "Inbound: what is called."),
            .guide = "Catalog your traffic",
            .group = Group::Plan}),
      prop("method", &Flow::method,
           {.label = RW_TR("plan", "Method"),
            .help = RW_TR("plan", "Directly or by the site's proxy. Left empty, as the site does."),
            .guide = "Design client connectivity",
            .group = Group::Behaviour}),
      prop("intended", &Flow::intended,
           {.label = RW_TR("plan", "Meant for"),
            .help = RW_TR("plan", "The path that the plan asks for; it binds what can use ExpressRoute."),
            .guide = "Plan your routing",
            .group = Group::Plan}),
      prop("fallback", &Flow::fallback,
           {.label = RW_TR("plan", "Fallback"),
            .help = RW_TR("plan", "The path that is accepted under failure."),
            .guide = "High availability and failover",
            .group = Group::Plan,
            .aspect = Aspect::Report}),
      prop("reason", &Flow::reason,
           {.label = RW_TR("plan", "Reason"),
            .help = RW_TR("plan", "Why this path."),
            .guide = "Catalog your traffic",
            .group = Group::Plan,
            .aspect = Aspect::Report}),
      prop("demand", &Flow::demand,
           {.label = RW_TR("plan", "Demand"),
            .help = RW_TR("plan", "Traffic in the busy hour."),
            .guide = "Bandwidth planning",
            .group = Group::Capacity,
            .aspect = Aspect::Report}),
      prop("basis", &Flow::basis,
           {.label = RW_TR("plan", "Basis"),
            .help = RW_TR("plan", "Where the demand's figure comes from."),
            .guide = "Bandwidth planning",
            .group = Group::Capacity,
            .aspect = Aspect::Report}),
      prop("security", &Flow::security,
           {.label = RW_TR("plan", "Security"),
            .help = RW_TR("plan", "Perimeter controls by path, as in the guide's sheet."),
            .guide = "Catalog your traffic",
            .group = Group::Operation,
            .aspect = Aspect::Report}),
      prop("availability", &Flow::availability,
           {.label = RW_TR("plan", "Availability"),
            .help = RW_TR("plan", "How it stays available, by path."),
            .guide = "Catalog your traffic",
            .group = Group::Operation,
            .aspect = Aspect::Report}),
      prop("symmetry", &Flow::symmetry,
           {.label = RW_TR("plan", "Symmetry"),
            .help = RW_TR("plan", "How its path is kept symmetric."),
            .guide = "Catalog your traffic",
            .group = Group::Operation,
            .aspect = Aspect::Report}));
};

} // namespace rw::plan
