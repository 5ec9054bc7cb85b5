#include "lab/routers.h"
#include "routing/routing.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>

namespace rw::lab {

using net::Address;
using net::Family;
using net::Prefix;

namespace {

/// What one preference is apart from the next: room for every path length.
constexpr std::int64_t kPreferenceStep = 100;
/// The MED of a meet-me location whose place is not known, in m: behind all others.
constexpr long long kFurthest = 4'294'967'295;

std::int64_t localPref(std::int64_t preference, std::int64_t pathLength) {
  return preference * kPreferenceStep + kPreferenceStep - 1 - pathLength;
}

/// 4 or 6.
int digit(Family family) { return family == Family::V4 ? 4 : 6; }

std::int64_t asnOf(std::size_t number) { return 4'200'000'000 + static_cast<std::int64_t>(number); }

std::string_view nameOf(plan::RouteClass routeClass) {
  switch (routeClass) {
  case plan::RouteClass::Connected: return "CONNECTED";
  case plan::RouteClass::Static: return "STATIC";
  case plan::RouteClass::Internet: return "INTERNET";
  case plan::RouteClass::Expressroute: return "EXPRESSROUTE";
  }
  return "";
}

std::string listed(const std::vector<Prefix>& prefixes, Family family, std::string_view suffix = "") {
  std::string out;
  for (const Prefix& prefix : prefixes)
    if (prefix.family() == family) out += (out.empty() ? "" : ", ") + prefix.text() + std::string(suffix);
  return out;
}

/// A condition on `net`, or nothing where no prefix is of the family.
std::string within(const std::vector<Prefix>& prefixes, Family family, std::string_view suffix = "") {
  const std::string list = listed(prefixes, family, suffix);
  if (list.empty()) return "false";
  return fmt::format("(net.type = NET_IP{} && net ~ [ {} ])", digit(family), list);
}
std::string within(const std::vector<Prefix>& prefixes, std::string_view suffix = "") {
  return within(prefixes, Family::V4, suffix) + " || " + within(prefixes, Family::V6, suffix);
}

/// What every router starts with.
std::string head(const std::string& title, const std::string& routerId) {
  return fmt::format("# {}\n"
                     "log stderr {{ error, fatal, bug }};\n"
                     "router id {};\n"
                     "protocol device {{}}\n\n"
                     "template bgp neighbour {{\n"
                     "  strict bind yes;\n"
                     "  connect delay time 1;\n"
                     "  connect retry time 1;\n"
                     "  error wait time 1, 2;\n"
                     "  med metric on;\n"
                     "}}\n",
                     title, routerId);
}

std::string kernel(Family family, std::size_t table, const std::string& name, const std::string& filter) {
  return fmt::format("protocol kernel {{\n"
                     "  kernel table {};\n"
                     "  merge paths on;\n"
                     "  ipv{} {{ table {}; import none; export {}; }};\n"
                     "}}\n",
                     table, digit(family), name, filter);
}

/// A range that an edge announces: the provider's aggregate where there is one.
struct Announced {
  Prefix prefix;
  bool accepted = true;
  std::int64_t prepend = 0;
  bool always = false;
  std::vector<Prefix> because; ///< else it stands while one of these is reached
};
std::vector<Announced> announcedBy(const Edge& edge) {
  std::map<Prefix, Announced> out;
  // What is not accepted counts only where nothing else announces the same range.
  for (const bool accepted : {true, false})
    for (const plan::Advertisement& advertised : edge.advertise) {
      if (advertised.accepted != accepted || !edge.serves(advertised.prefix.family())) continue;
      const bool aggregated = !edge.expressRoute && advertised.isp_aggregate;
      const Prefix prefix = aggregated ? *advertised.isp_aggregate : advertised.prefix;
      Announced& announced = out.try_emplace(prefix, Announced{prefix, accepted, advertised.prepend}).first->second;
      if (announced.accepted != accepted) continue;
      announced.prepend = std::min(announced.prepend, advertised.prepend);
      announced.always = announced.always || advertised.when == plan::When::Always;
      announced.because.push_back(advertised.prefix);
    }
  std::vector<Announced> list;
  for (auto& [prefix, announced] : out) list.push_back(std::move(announced));
  return list;
}

// --- Nodes

std::string ownRoutes(const Node& node, Family family) {
  std::string own;
  for (const Prefix& prefix : node.own)
    if (prefix.family() == family) own += fmt::format("  route {} blackhole;\n", prefix.text());
  std::string out;
  if (!own.empty())
    out += fmt::format("protocol static own{0} {{\n"
                       "  ipv{0} {{ preference 240; import filter {{ starts_here(CONNECTED); accept; }}; }};\n{1}}}\n",
                       digit(family), own);
  for (const bool redistribute : {true, false}) {
    std::string routes;
    for (const StaticRoute& route : node.statics) {
      if (route.prefix.family() != family || route.redistribute != redistribute) continue;
      routes += fmt::format("  route {}", route.prefix.text());
      for (const WireEnd& end : route.via) routes += fmt::format(" via {}", end.other().address(family).text());
      routes += ";\n";
    }
    if (routes.empty()) continue;
    out += fmt::format("protocol static written{}{} {{\n"
                       "  ipv{} {{ import filter {{ starts_here(STATIC); {}accept; }}; }};\n{}}}\n",
                       digit(family), redistribute ? "" : "_local", digit(family),
                       redistribute ? "" : "bgp_community.add(LOCAL); ", routes);
  }
  return out;
}

std::string neighbourProtocol(const Network& network, const Node& node, const Neighbour& neighbour) {
  const Node& peer = network.nodes[neighbour.node];
  std::string learned = "bgp_community.add(LEARNED); accept;";
  if (!node.accept.expressroute) learned = "if EXPRESSROUTE ~ bgp_community then reject; " + learned;
  if (!node.accept.internet) learned = "if INTERNET ~ bgp_community then reject; " + learned;
  std::string passed = "if LOCAL ~ bgp_community then reject; ";
  if (!node.transit) passed += "if LEARNED ~ bgp_community then reject; ";
  std::vector<Prefix> ranges;
  for (const plan::RouteFilter& filter : neighbour.withheld) {
    if (const auto* routeClass = std::get_if<plan::RouteClass>(&filter))
      passed += fmt::format("if {} ~ bgp_community then reject; ", nameOf(*routeClass));
    else
      ranges.push_back(std::get<Prefix>(filter));
  }
  for (const Family family : network.families())
    for (const Prefix& range : ranges)
      if (range.family() == family) passed += fmt::format("if {} then reject; ", within({range}, family, "+"));
  passed += fmt::format("bgp_med = bgp_med + {}; accept;", neighbour.cost);
  std::string channels;
  for (const Family family : network.families())
    channels += fmt::format("  ipv{} {{ next hop self; import filter {{ {} }}; export filter {{ {} }}; }};\n",
                            digit(family), learned, passed);
  return fmt::format("# {}, to {}\n"
                     "protocol bgp {} from neighbour {{\n"
                     "  allow bgp_local_pref yes;\n"
                     "  path metric off;\n"
                     "  local {} as {};\n"
                     "  neighbor {} as {};\n{}{}}}\n",
                     network.wires[neighbour.end.wire].carries, peer.id, neighbour.end.interface(),
                     neighbour.end.address(Family::V4).text(), asnOf(numberOf(network, node)),
                     neighbour.end.other().address(Family::V4).text(), asnOf(neighbour.node + 1),
                     neighbour.end.b ? "  passive;\n" : "", channels);
}

/// Where to look whether the node has a route to the range or into it: at the start of the range, and of every known
/// one in it.
std::vector<Address> within(const Network& network, const Prefix& range) {
  std::set<Address> out{range.address()};
  for (const std::uint32_t index : network.prefixes.overlapping(range))
    if (range.covers(network.prefixes[index])) out.insert(network.prefixes[index].address());
  return {out.begin(), out.end()};
}

std::string edgeProtocols(const Network& network, const Node& node, std::size_t index) {
  const Edge& edge = network.edges[index];
  const std::size_t number = index + 1;
  std::string out = fmt::format("# {}, {}\n", edge.id, edge.expressRoute ? "an ExpressRoute circuit" : "the internet");
  const std::vector<Announced> announced = announcedBy(edge);
  for (const Family family : network.families()) {
    if (!edge.serves(family)) continue;
    const int v = digit(family);
    out += fmt::format("ipv{0} table edge{1}_{0};\n"
                       "protocol pipe {{ table master{0}; peer table edge{1}_{0}; export none;\n"
                       "  import filter {{ if source != RTS_BGP then reject; accept; }};\n}}\n",
                       v, number);
    std::string always;
    std::string tests;
    for (const Announced& range : announced) {
      if (range.prefix.family() != family) continue;
      if (range.always) always += fmt::format("  route {} unreachable;\n", range.prefix.text());
      if (range.always) continue;
      for (const Prefix& reason : range.because)
        for (const Address& address : within(network, reason))
          tests += fmt::format("protocol static {{ ipv{0} {{ table offer{1}_{0}; }}; igp table reached{0}; route {2} "
                               "recursive {3}; }}\n",
                               v, number, range.prefix.text(), address.text());
    }
    if (!always.empty())
      out += fmt::format("protocol static {{ ipv{0} {{ table edge{1}_{0}; }};\n{2}}}\n", v, number, always);
    if (!tests.empty())
      out += fmt::format("ipv{0} table offer{1}_{0};\n{2}"
                         "protocol pipe {{ table edge{1}_{0}; peer table offer{1}_{0}; export none;\n"
                         "  import filter {{ if dest = RTD_UNREACHABLE then reject; accept; }};\n}}\n",
                         v, number, tests);
  }
  std::string prepends;
  for (const Announced& range : announced)
    if (range.prepend > 0) {
      prepends += fmt::format("if net = {} then {{ ", range.prefix.text());
      for (std::int64_t i = 0; i < range.prepend; ++i)
        prepends += fmt::format("bgp_path.prepend({}); ", edge.prependAsn);
      prepends += "} ";
    }
  for (const Attachment& attachment : node.edges) {
    if (attachment.edge != index) continue;
    std::string channels;
    for (const Family family : network.families())
      if (edge.serves(family))
        channels += fmt::format("  ipv{0} {{ table edge{1}_{0};\n"
                                "    import filter {{ comes_by({2}, {3}, {1}); accept; }};\n"
                                "    export filter {{ if source != RTS_STATIC then reject; {4}accept; }};\n  }};\n",
                                digit(family), number, edge.expressRoute ? "EXPRESSROUTE" : "INTERNET",
                                localPref(edge.localPref, edge.prependIn), prepends);
    out += fmt::format("protocol bgp {} from neighbour {{\n"
                       "  path metric off;\n"
                       "  local {} as {};\n"
                       "  neighbor {} as {};\n{}}}\n",
                       attachment.end.interface(), attachment.end.address(Family::V4).text(),
                       asnOf(numberOf(network, node)), attachment.end.other().address(Family::V4).text(),
                       edge.expressRoute ? kMicrosoftAsn : kInternetAsn, channels);
  }
  return out;
}

// --- Outside

std::string outsidePeer(const Network& network, const Edge& edge, const WireEnd& end, std::int64_t asn,
                        const std::string& import, const std::string& exported, std::string_view table) {
  const std::string& at = network.wires[end.wire].a;
  std::string channels;
  for (const Family family : network.families())
    if (edge.serves(family))
      channels +=
          fmt::format("  ipv{0} {{ table {1}{0}; import filter {{ {2}accept; }}; export filter {{ {3} }}; }};\n",
                      digit(family), table, import, exported);
  return fmt::format("# {}, to {}\n"
                     "protocol bgp {} from neighbour {{\n"
                     "  passive;\n"
                     "  allow local as 32; # a plan may prepend any number, Microsoft's too\n"
                     "  local {} as {};\n"
                     "  neighbor {} as {};\n{}}}\n",
                     edge.id, at, end.interface(), end.address(Family::V4).text(), asn,
                     end.other().address(Family::V4).text(), asnOf(numberOf(network, *network.node(at))), channels);
}

/// Refuses private ranges, and those that the plan says are not accepted.
std::string accepted(const Edge& edge) {
  std::string out = "if unfit() then reject; ";
  std::vector<Prefix> refused;
  for (const Announced& range : announcedBy(edge))
    if (!range.accepted) refused.push_back(range.prefix);
  if (!refused.empty()) out += fmt::format("if {} then reject; ", within(refused));
  return out;
}

std::string unfit() {
  const auto& space = net::privateSpace();
  return fmt::format("function unfit() {{\n  return {};\n}}\n", within({space.begin(), space.end()}, "+"));
}

} // namespace

std::string birdOfNode(const Network& network, const Node& node) {
  const std::size_t number = numberOf(network, node);
  std::string out = head(node.id, fmt::format("10.{}.{}.{}", number >> 16U & 255U, number >> 8U & 255U, number & 255U));
  out += fmt::format("\n# The class of a route; where it came from; a route that stays here.\n"
                     "define CONNECTED = (64512, 1);\n"
                     "define STATIC = (64512, 2);\n"
                     "define INTERNET = (64512, 3);\n"
                     "define EXPRESSROUTE = (64512, 4);\n"
                     "define LEARNED = (64512, 10);\n"
                     "define LOCAL = (64512, 11);\n\n"
                     "# LOCAL_PREF is the preference x {0} + {1} - the path length; MED is the cost so far.\n"
                     "function starts_here(pair kind) {{\n"
                     "  bgp_local_pref = {2};\n"
                     "  bgp_med = 0;\n"
                     "  bgp_community = -empty-;\n"
                     "  bgp_community.add(kind);\n"
                     "}}\n"
                     "function comes_by(pair kind; int rating; int at_edge) {{\n"
                     "  bgp_local_pref = rating;\n"
                     "  bgp_med = 0;\n"
                     "  bgp_community = -empty-;\n"
                     "  bgp_community.add(kind);\n"
                     "  bgp_large_community = ---empty---;\n"
                     "  bgp_large_community.add((64512, 0, at_edge));\n"
                     "}}\n\n",
                     kPreferenceStep, kPreferenceStep - 1, localPref(routing::kLearnedLocalPref, 0));
  // The realm tells nftables by which edge a packet is going to leave.
  std::string realms;
  if (!node.pools.empty())
    for (std::size_t edge = 1; edge <= network.edges.size(); ++edge)
      realms += fmt::format("  if (64512, 0, {0}) ~ bgp_large_community then krt_realm = {0};\n", edge);
  for (const Family family : network.families()) {
    const int v = digit(family);
    out += kernel(family, tableOf(network, node), fmt::format("master{}", v),
                  realms.empty() || family == Family::V6 ? "all" : "filter {\n" + realms + "  accept; }");
    if (!node.edges.empty())
      out += fmt::format("# What counts as reached: all but the default.\n"
                         "ipv{0} table reached{0};\n"
                         "protocol pipe {{ table reached{0}; peer table master{0}; export none;\n"
                         "  import filter {{ if net.len = 0 then reject; accept; }};\n}}\n",
                         v);
    out += ownRoutes(node, family);
  }
  std::set<std::size_t> edges;
  for (const Attachment& attachment : node.edges) edges.insert(attachment.edge);
  for (const std::size_t edge : edges) out += "\n" + edgeProtocols(network, node, edge);
  for (const Neighbour& neighbour : node.neighbours) out += "\n" + neighbourProtocol(network, node, neighbour);
  return out;
}

std::string birdOfMicrosoft(const Network& network, const plan::Plan& plan, const Sides& sides) {
  std::string out =
      head("Microsoft: answers by ExpressRoute before the internet, by the nearest of equal circuits", "255.255.0.1");
  out += unfit();
  std::set<Prefix> run; // what Microsoft announces to the internet
  std::set<Prefix> offered;
  for (const plan::Service& service : plan.services)
    if (service.operated_by == plan::Operator::Microsoft) {
      run.insert(service.prefixes.begin(), service.prefixes.end());
      run.insert(service.internet_prefixes.begin(), service.internet_prefixes.end());
    }
  for (const Edge& edge : network.edges) offered.insert(edge.offers.begin(), edge.offers.end());
  for (const Family family : network.families()) run.insert(Prefix::host(reserved::host(family, false)));
  std::set<Prefix> all = run;
  all.insert(offered.begin(), offered.end());

  const WireEnd internet = network.internetEnd;
  for (const Family family : network.families()) {
    const int v = digit(family);
    out += fmt::format("ipv{0} table offers{0};\nprotocol static {{\n  ipv{0} {{ table offers{0}; }};\n", v);
    for (const Prefix& prefix : all)
      if (prefix.family() == family) out += fmt::format("  route {} unreachable;\n", prefix.text());
    out += fmt::format("  route {} via {};\n}}\n", Prefix::everything(family).text(),
                       internet.other().address(family).text());
    for (std::size_t side = 0; side < sides.places().size(); ++side) {
      const std::optional<GeoPoint>& place = sides.places()[side];
      std::string distances;
      for (std::size_t e = 0; e < network.edges.size(); ++e)
        if (const Edge& edge = network.edges[e]; edge.expressRoute && place)
          distances += fmt::format("  if (64512, {}) ~ bgp_community then bgp_med = {};\n", e + 1,
                                   edge.meets ? std::llround(distanceKm(*place, *edge.meets) * 1000) : kFurthest);
      out +=
          fmt::format("# As seen from {0}; MED is the distance in m.\n"
                      "ipv{1} table side{2}_{1};\n"
                      "protocol pipe {{ table side{2}_{1}; peer table offers{1}; export none;\n"
                      "  import filter {{\n  if source != RTS_BGP && net.len > 0 then reject;\n{3}  accept; }};\n}}\n",
                      place ? fmt::format("{}, {}", place->lat, place->lon) : "an unknown place", v, side, distances);
      out += kernel(family, side == 0 ? 254 : 100 + side, fmt::format("side{}_{}", side, v), "all");
    }
  }
  for (std::size_t e = 0; e < network.edges.size(); ++e) {
    const Edge& edge = network.edges[e];
    if (!edge.expressRoute) continue;
    const std::string import =
        accepted(edge) +
        fmt::format("bgp_path.delete([64512..65534, 4200000000..4294967294]); bgp_local_pref = 200; bgp_med = 0; "
                    "bgp_community = -empty-; bgp_community.add((64512, {})); ",
                    e + 1);
    const std::string exported =
        fmt::format("if source = RTS_STATIC && ({}) then accept; reject;", within(edge.offers));
    for (const WireEnd& end : edge.ends)
      out += "\n" + outsidePeer(network, edge, end, kMicrosoftAsn, import, exported, "offers");
  }
  const std::vector<Prefix> runs(run.begin(), run.end());
  std::string channels;
  for (const Family family : network.families())
    channels +=
        fmt::format("  ipv{0} {{ table offers{0}; import filter {{ bgp_local_pref = 100; bgp_med = 0; accept; }};\n"
                    "    export filter {{ if source = RTS_STATIC && ({1}) then accept; reject; }}; }};\n",
                    digit(family), within(runs));
  out += fmt::format("\nprotocol bgp internet from neighbour {{\n  local {} as {};\n  neighbor {} as {};\n{}}}\n",
                     internet.address(Family::V4).text(), kMicrosoftAsn, internet.other().address(Family::V4).text(),
                     kInternetAsn, channels);
  return out;
}

std::string birdOfInternet(const Network& network) {
  std::string out = head("The internet: of equal paths, by the egress with the lowest latency", "255.255.0.2");
  out += unfit();
  const WireEnd microsoft = network.internetEnd.other();
  std::string channels;
  for (const Family family : network.families()) {
    const int v = digit(family);
    out += kernel(family, 254, fmt::format("master{}", v), "where source = RTS_BGP");
    out += fmt::format("protocol static {{\n  ipv{};\n  route {} unreachable;\n}}\n", v,
                       Prefix::everything(family).text());
    channels += fmt::format("  ipv{} {{ import all; export where source = RTS_BGP; }};\n", v);
  }
  out += fmt::format(
      "\nprotocol bgp microsoft from neighbour {{\n  passive;\n  local {} as {};\n  neighbor {} as {};\n{}}}\n",
      microsoft.address(Family::V4).text(), kInternetAsn, microsoft.other().address(Family::V4).text(), kMicrosoftAsn,
      channels);
  for (const Edge& edge : network.edges) {
    if (edge.expressRoute) continue;
    // MED is the latency in µs.
    const std::string import =
        accepted(edge) + fmt::format("bgp_local_pref = 100; bgp_med = {}; ", std::llround(edge.latency_ms * 1000));
    for (const WireEnd& end : edge.ends)
      out += "\n" + outsidePeer(network, edge, end, kInternetAsn, import,
                                "if source = RTS_STATIC && net.len = 0 then accept; reject;", "master");
  }
  return out;
}

} // namespace rw::lab
