// What links join and edges hang on: sites, segments and devices.
#pragma once

#include "plan/entities/common.h"

namespace rw::plan {

/// The properties that every node has.
template <class T> constexpr auto nodeRouteProperties() {
  return std::tuple{
      prop("accept", &T::accept,
           {.label = RW_TR("plan", "Accepts"),
            .help = RW_TR("plan", "Which routes it takes from its neighbours; its own edges are exempt."),
            .guide = "Solution 1b: Route scoping",
            .group = Group::Routes}),
      prop(
          "transit", &T::transit,
          {.label = RW_TR("plan", "Transit"),
           .help = RW_TR("plan", "Off: it passes on nothing that it learned, so no traffic of others runs through it."),
           .guide = "Plan your routing",
           .group = Group::Routes})};
}

enum class SiteKind : std::uint8_t { Office, Branch, Datacenter, Colocation, Remote };
template <> struct Choices<SiteKind> {
  static constexpr std::array values{
      Choice{"office", RW_TR("plan", "Office")}, Choice{"branch", RW_TR("plan", "Branch")},
      Choice{"datacenter", RW_TR("plan", "Data center")}, Choice{"colocation", RW_TR("plan", "Colocation")},
      Choice{"remote", RW_TR("plan", "Remote users")}};
};
enum class Access : std::uint8_t { Direct, Proxy };
template <> struct Choices<Access> {
  static constexpr std::array values{Choice{"direct", RW_TR("plan", "Direct")},
                                     Choice{"proxy", RW_TR("plan", "By proxy")}};
};

struct Site : Element {
  SiteKind kind = SiteKind::Office;
  std::string region;
  std::string city;
  std::optional<Degrees> lat;
  std::optional<Degrees> lon;
  std::int64_t people = 0;
  std::vector<net::Prefix> prefixes;
  Access access = Access::Direct;
  DeviceRef proxy;
  EdgeRef dns_egress;
  bool transit = true;
  Accept accept;
  std::map<std::string, std::string> workloads;
};
template <> struct Schema<Site> {
  static constexpr EntityMeta meta{
      .kind = EntityKind::Site,
      .key = "sites",
      .label = RW_TR("plan", "Site"),
      .plural = RW_TR("plan", "Sites"),
      .help = RW_TR("plan", "A place with people or servers; on the network, the gateway of its LAN.")};
  static constexpr auto properties = std::tuple_cat(
      nameProperty(),
      std::tuple{prop("kind", &Site::kind,
                      {.label = RW_TR("plan", "Kind"),
                       .help = RW_TR("plan", "What kind of place it is."),
                       .guide = "Network topology design",
                       .aspect = Aspect::Label}),
                 prop("region", &Site::region,
                      {.label = RW_TR("plan", "Region"),
                       .help = RW_TR("plan", "Groups sites that share circuits and fail over to each other."),
                       .guide = "High availability and failover",
                       .group = Group::Place,
                       .aspect = Aspect::Report})},
      locationProperties<Site>(),
      std::tuple{
          prop("people", &Site::people,
               {.label = RW_TR("plan", "People"),
                .help = RW_TR("plan", "Who works here; findings are weighed by them."),
                .guide = "Meet-me location",
                .group = Group::Place,
                .aspect = Aspect::Report,
                .min = 0,
                .max = 1e8}),
          prop("prefixes", &Site::prefixes,
               {.label = RW_TR("plan", "Networks"),
                .help = RW_TR("plan", "The addresses of its LAN."),
                .guide = "Network topology design",
                .group = Group::Addresses}),
          prop("access", &Site::access,
               {.label = RW_TR("plan", "Access"),
                .help = RW_TR("plan", "Whether people reach services directly or by a proxy."),
                .guide = "Gather requirements",
                .group = Group::Behaviour}),
          prop("proxy", &Site::proxy,
               {.label = RW_TR("plan", "Proxy"),
                .help = RW_TR("plan", "The proxy that its people use."),
                .guide = "Design client connectivity",
                .group = Group::Behaviour}),
          prop("dns_egress", &Site::dns_egress,
               {.label = RW_TR("plan", "Resolver's egress"),
                .help = RW_TR("plan",
                              "The edge by which its name resolver asks; it decides which front door Microsoft names."),
                .guide = "Plan DNS",
                .group = Group::Behaviour,
                .aspect = Aspect::Report})},
      nodeRouteProperties<Site>(),
      std::tuple{prop("workloads", &Site::workloads,
                      {.label = RW_TR("plan", "Workloads"),
                       .help = RW_TR("plan", "How heavily each service is used here."),
                       .guide = "Bandwidth planning",
                       .group = Group::Capacity,
                       .aspect = Aspect::Report})},
      elementProperties());
};

struct Segment : Element {
  SiteRef site;
  std::vector<net::Prefix> prefixes;
  Accept accept;
  bool transit = true;
};
template <> struct Schema<Segment> {
  static constexpr EntityMeta meta{.kind = EntityKind::Segment,
                                   .key = "segments",
                                   .label = RW_TR("plan", "Segment"),
                                   .plural = RW_TR("plan", "Segments"),
                                   .help = RW_TR("plan", "A network of servers, a DMZ."),
                                   .icon = "segment"};
  static constexpr auto properties =
      std::tuple_cat(nameProperty(),
                     std::tuple{prop("site", &Segment::site,
                                     {.label = RW_TR("plan", "Site"),
                                      .help = RW_TR("plan", "The site that it belongs to."),
                                      .guide = "Network topology design",
                                      .group = Group::Place}),
                                prop("prefixes", &Segment::prefixes,
                                     {.label = RW_TR("plan", "Networks"),
                                      .help = RW_TR("plan", "Its addresses."),
                                      .guide = "Network topology design",
                                      .group = Group::Addresses})},
                     nodeRouteProperties<Segment>(), elementProperties());
};

enum class DeviceKind : std::uint8_t { Router, Firewall, Proxy, CloudProxy, LoadBalancer, Nat, Ids, Switch, Server };
template <> struct Choices<DeviceKind> {
  static constexpr std::array values{Choice{"router", RW_TR("plan", "Router")},
                                     Choice{"firewall", RW_TR("plan", "Firewall")},
                                     Choice{"proxy", RW_TR("plan", "Proxy")},
                                     Choice{"cloud_proxy", RW_TR("plan", "Cloud proxy")},
                                     Choice{"load_balancer", RW_TR("plan", "Load balancer")},
                                     Choice{"nat", RW_TR("plan", "NAT")},
                                     Choice{"ids", RW_TR("plan", "Intrusion detection")},
                                     Choice{"switch", RW_TR("plan", "Switch")},
                                     Choice{"server", RW_TR("plan", "Server")}};
};
enum class Redundancy : std::uint8_t { Single, ActiveActive, ActivePassive };
template <> struct Choices<Redundancy> {
  static constexpr std::array values{Choice{"single", RW_TR("plan", "Single")},
                                     Choice{"active_active", RW_TR("plan", "Active-active")},
                                     Choice{"active_passive", RW_TR("plan", "Active-passive")}};
};

struct StaticRoute {
  net::Prefix prefix;
  Ref<kNodeKinds | kEdgeKinds> via;
  bool redistribute = false;
};
template <> struct Schema<StaticRoute> {
  static constexpr auto properties =
      std::tuple{prop("prefix", &StaticRoute::prefix,
                      {.label = RW_TR("plan", "Prefix"), .help = RW_TR("plan", "Where to."), .required = true}),
                 prop("via", &StaticRoute::via,
                      {.label = RW_TR("plan", "Via"),
                       .help = RW_TR("plan", "The neighbour, or the own edge, that it leads to."),
                       .required = true}),
                 prop("redistribute", &StaticRoute::redistribute,
                      {.label = RW_TR("plan", "Redistribute"), .help = RW_TR("plan", "Whether neighbours learn it.")})};
};

struct Device : Element {
  SiteRef site;
  DeviceKind kind = DeviceKind::Router;
  std::optional<bool> stateful;
  std::optional<bool> symmetric_return;
  std::string state_group;
  Redundancy redundancy = Redundancy::Single;
  std::vector<net::Prefix> prefixes;
  Accept accept;
  bool transit = true;
  std::optional<Mbps> throughput_mbps;
  std::vector<std::string> controls;
  std::vector<StaticRoute> static_routes;

  /// Drops an answer whose request it has not seen. A firewall keeps state unless the plan says otherwise.
  [[nodiscard]] bool keepsState() const { return stateful.value_or(kind == DeviceKind::Firewall); }
  /// Sends the answer of a session that it translated out by the edge by which it came in.
  [[nodiscard]] bool returnsSymmetrically() const {
    return symmetric_return.value_or(kind == DeviceKind::Firewall || kind == DeviceKind::Nat ||
                                     kind == DeviceKind::LoadBalancer);
  }
  [[nodiscard]] bool isProxy() const { return kind == DeviceKind::Proxy || kind == DeviceKind::CloudProxy; }
};
template <> struct Schema<Device> {
  static constexpr EntityMeta meta{.kind = EntityKind::Device,
                                   .key = "devices",
                                   .label = RW_TR("plan", "Device"),
                                   .plural = RW_TR("plan", "Devices"),
                                   .help = RW_TR("plan", "A router, firewall, proxy or the like.")};
  static constexpr auto properties = std::tuple_cat(
      nameProperty(),
      std::tuple{
          prop("site", &Device::site,
               {.label = RW_TR("plan", "Site"),
                .help = RW_TR("plan", "Where it stands."),
                .guide = "Network topology design",
                .group = Group::Place}),
          prop("kind", &Device::kind,
               {.label = RW_TR("plan", "Kind"),
                .help = RW_TR("plan", "What it does."),
                .guide = "Network topology design"}),
          prop("stateful", &Device::stateful,
               {.label = RW_TR("plan", "Keeps state"),
                .help = RW_TR("plan",
                              "Drops an answer whose request it has not seen. A firewall does unless this says no."),
                .guide = "Ensuring route symmetry",
                .group = Group::Behaviour}),
          prop("symmetric_return", &Device::symmetric_return,
               {.label = RW_TR("plan", "Answers by session"),
                .help = RW_TR("plan", "Sends the answer of a translated session out by the edge by which it came in. "
                                      "Firewalls, NAT and load balancers do unless this says no."),
                .guide = "Solution 1a: Source NAT",
                .group = Group::Behaviour}),
          prop("state_group", &Device::state_group,
               {.label = RW_TR("plan", "State shared with"),
                .help = RW_TR("plan", "Devices that name the same group share their sessions and count as one."),
                .guide = "High availability and failover",
                .group = Group::Behaviour}),
          prop("redundancy", &Device::redundancy,
               {.label = RW_TR("plan", "Redundancy"),
                .help = RW_TR("plan", "Whether it is one box or a pair."),
                .guide = "High availability and failover",
                .group = Group::Behaviour,
                .aspect = Aspect::Report}),
          prop("prefixes", &Device::prefixes,
               {.label = RW_TR("plan", "Networks"),
                .help = RW_TR("plan", "Addresses of its own."),
                .guide = "Network topology design",
                .group = Group::Addresses})},
      nodeRouteProperties<Device>(),
      std::tuple{prop("throughput_mbps", &Device::throughput_mbps,
                      {.label = RW_TR("plan", "Throughput"),
                       .help = RW_TR("plan", "What it can carry with its controls on."),
                       .guide = "Bandwidth planning",
                       .group = Group::Capacity,
                       .aspect = Aspect::Report,
                       .min = 0,
                       .max = 1e9}),
                 prop("controls", &Device::controls,
                      {.label = RW_TR("plan", "Controls"),
                       .help = RW_TR("plan", "What it inspects: firewall, ids, dlp."),
                       .guide = "Applying security controls",
                       .group = Group::Behaviour,
                       .aspect = Aspect::Report}),
                 prop("static_routes", &Device::static_routes,
                      {.label = RW_TR("plan", "Static routes"),
                       .help = RW_TR("plan", "Routes written by hand; they beat learned ones."),
                       .guide = "Plan your routing",
                       .group = Group::Routes})},
      elementProperties());
};

} // namespace rw::plan
