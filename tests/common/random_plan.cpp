#include "common/random_plan.h"

#include <algorithm>
#include <random>

using namespace rw::plan;

namespace rw::test {

namespace {

net::Prefix prefix(const std::string& text) { return net::Prefix::parse(text).value(); }
net::Address address(const std::string& text) { return net::Address::parse(text).value(); }
std::string numbered(const std::string& name, int number) { return name + std::to_string(number); }

template <class T> void append(Table<T>& table, T object) { table.insert(table.size(), std::move(object)); }

/// Random choices from the engine's raw numbers: the distributions of the standard library differ between machines.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}
  int below(int bound) { return static_cast<int>(engine_() % static_cast<std::uint64_t>(bound)); }
  int between(int low, int high) { return low + below(high - low + 1); }
  bool percent(int chance) { return below(100) < chance; }
  template <class T> const T& any(const std::vector<T>& items) {
    return items[static_cast<std::size_t>(below(static_cast<int>(items.size())))];
  }

 private:
  std::mt19937_64 engine_;
};

/// A plan in the making. Hubs (a core router, a perimeter or two, edges) are joined to each other; offices, servers and
/// a proxy hang on their cores.
class Builder {
 public:
  explicit Builder(std::uint64_t seed) : dice_(seed), careless_(dice_.below(3)), ipv6_(dice_.percent(30)) {}

  Plan build() {
    const int hubs = dice_.between(1, 3);
    for (int hub = 0; hub < hubs; ++hub) addHub(hub);
    for (int hub = 1; hub < hubs; ++hub)
      addLink(cores_[static_cast<std::size_t>(hub)], cores_[static_cast<std::size_t>(dice_.below(hub))]);
    if (hubs == 3 && dice_.percent(40)) addLink(cores_[0], cores_[2]);
    addOffices();
    addServices();
    addEdges();
    addPools();
    addEndpoints();
    advertise();
    addFlows();
    scopeRoutes();
    addStaticRoutes();
    takeDown();
    return plan_;
  }

 private:
  /// How likely a mistake is made, in percent: never in a tidy plan, often in a careless one.
  bool mistake(int chance) { return dice_.percent(chance * careless_); }

  // Latencies are multiples of a quarter, so that sums are exact in any order.
  Milliseconds someLatency(int most) { return {dice_.between(1, most * 4) * 0.25}; }

  template <class T> void place(T& object) {
    if (dice_.percent(70)) {
      object.lat = Degrees{static_cast<double>(dice_.between(35, 55))};
      object.lon = Degrees{static_cast<double>(dice_.between(-5, 20))};
    }
  }

  void addLink(const std::string& a, const std::string& b) {
    Link link;
    link.id = numbered("link-", static_cast<int>(plan_.links.size()));
    link.a.id = a;
    link.b.id = b;
    link.latency_ms = someLatency(8);
    if (dice_.percent(80)) link.cost = dice_.between(1, 4);
    append(plan_.links, std::move(link));
  }

  void addHub(int hub) {
    std::string home;
    if (dice_.percent(50)) {
      Site site;
      site.id = home = numbered("dc-", hub);
      site.kind = SiteKind::Datacenter;
      site.prefixes = {prefix("10." + std::to_string(100 + hub) + ".0.0/16")};
      place(site);
      append(plan_.sites, std::move(site));
    }
    const std::string core = numbered("core-", hub);
    addDevice(core, home, dice_.percent(90) ? DeviceKind::Router : DeviceKind::Firewall);
    cores_.push_back(core);
    if (!home.empty()) addLink(home, core);

    const std::string perimeter = numbered("perimeter-", hub);
    addPerimeter(perimeter, home, core);
    if (dice_.percent(30)) {
      const std::string twin = numbered("twin-", hub);
      addPerimeter(twin, home, core);
      if (dice_.percent(30)) addLink(perimeter, twin);
      if (dice_.percent(50))
        for (const std::string& id : {perimeter, twin}) device(id).state_group = numbered("pair-", hub);
    }
  }

  void addPerimeter(const std::string& id, const std::string& home, const std::string& core) {
    static const std::vector<DeviceKind> kinds{DeviceKind::Firewall, DeviceKind::Firewall, DeviceKind::Firewall,
                                               DeviceKind::Nat,      DeviceKind::Router,   DeviceKind::LoadBalancer};
    addDevice(id, home, dice_.any(kinds));
    perimeters_.push_back(id);
    addLink(core, id);
    if (dice_.percent(20)) device(id).stateful = dice_.percent(50);
    if (dice_.percent(20)) device(id).symmetric_return = dice_.percent(50);
  }

  void addDevice(const std::string& id, const std::string& home, DeviceKind kind) {
    Device added;
    added.id = id;
    added.kind = kind;
    added.site.id = home;
    append(plan_.devices, std::move(added));
  }

  Device& device(const std::string& id) { return plan_.devices.modify(*plan_.devices.position(id)); }

  void addOffices() {
    if (dice_.percent(35)) {
      addDevice("proxy", "", dice_.percent(80) ? DeviceKind::Proxy : DeviceKind::CloudProxy);
      device("proxy").prefixes = {prefix(mistake(15) ? "192.0.2.0/28" : "10.50.0.0/24")};
      addLink("proxy", dice_.percent(80) ? dice_.any(cores_) : dice_.any(perimeters_));
    }
    const int offices = dice_.between(1, 2);
    for (int office = 0; office < offices; ++office) {
      Site site;
      site.id = numbered("office-", office);
      site.people = dice_.between(0, 500);
      place(site);
      const int kind = dice_.below(10);
      if (kind < 7) site.prefixes.push_back(prefix("10." + std::to_string(office + 1) + ".0.0/16"));
      if (kind == 6 || kind == 7 || kind == 8)
        site.prefixes.push_back(prefix("203.0.113." + std::to_string(64 * office) + "/26"));
      if (ipv6_ && dice_.percent(60))
        site.prefixes.push_back(
            prefix((dice_.percent(70) ? "2001:db8:" : "fd00:db8:") + std::to_string(office + 1) + "::/48"));
      if (plan_.devices.find("proxy") != nullptr && dice_.percent(50)) {
        site.proxy.id = "proxy";
        if (dice_.percent(70)) site.access = Access::Proxy;
      }
      append(plan_.sites, std::move(site));
      std::string gateway = dice_.any(cores_);
      if (plan_.devices.size() + plan_.sites.size() < 11 && dice_.percent(15)) {
        const std::string inner = numbered("inner-", office);
        addDevice(inner, "", DeviceKind::Firewall);
        addLink(inner, gateway);
        gateway = inner;
      }
      addLink(numbered("office-", office), gateway);
      if (dice_.percent(50))
        addLink(numbered("office-", office), dice_.percent(80) ? dice_.any(cores_) : dice_.any(perimeters_));
    }
    if (dice_.percent(75)) {
      Segment servers;
      servers.id = "servers";
      servers.prefixes = {prefix("10.200.0.0/24"), prefix("192.0.2.64/27")};
      servers.transit = dice_.percent(70);
      if (ipv6_) servers.prefixes.push_back(prefix("2001:db8:200::/64"));
      append(plan_.segments, std::move(servers));
      addLink("servers", dice_.any(cores_));
      if (dice_.percent(35)) addLink("servers", dice_.percent(50) ? dice_.any(cores_) : dice_.any(perimeters_));
    }
  }

  void addServices() {
    Service mail;
    mail.id = "mail";
    mail.prefixes = {prefix("40.96.0.0/13"), prefix("52.96.0.0/14")};
    if (ipv6_) mail.prefixes.push_back(prefix("2603:1006::/40"));
    if (dice_.percent(30)) mail.internet_prefixes = {prefix("13.107.6.152/31")};
    mail.tcp = {443};
    append(plan_.services, std::move(mail));

    Service files;
    files.id = "files";
    files.prefixes = {prefix(dice_.percent(50) ? "52.104.0.0/14" : "52.96.4.0/24")}; // the latter: a part of mail's
    if (dice_.percent(40)) files.location = Location{.city = "", .lat = Degrees{47}, .lon = Degrees{8}};
    append(plan_.services, std::move(files));

    Service calls;
    calls.id = "calls";
    calls.prefixes = {prefix("52.112.0.0/14")};
    calls.udp = {3478};
    if (dice_.percent(30)) calls.tcp = {443};
    append(plan_.services, std::move(calls));

    Service cdn;
    cdn.id = "cdn";
    cdn.operated_by = Operator::ThirdParty;
    cdn.expressroute = dice_.percent(10);
    if (dice_.percent(50)) cdn.hosts = {"cdn.example"};
    if (cdn.hosts.empty() || dice_.percent(40)) cdn.internet_prefixes = {prefix("152.199.0.0/16")};
    cdn.tcp = {443};
    append(plan_.services, std::move(cdn));
  }

  void addEdges() {
    for (int i = 0; i < 2; ++i) {
      MeetMeLocation location;
      location.id = numbered("meet-", i);
      place(location);
      append(plan_.meet_me_locations, std::move(location));
    }
    if (dice_.percent(60)) {
      Design& design = plan_.designs.modify(0);
      design.tenant = Location{};
      place(*design.tenant);
    }
    for (std::size_t hub = 0; hub < cores_.size(); ++hub) {
      if (edges_.size() < 4 && dice_.percent(75)) addEgress(static_cast<int>(hub));
      if (edges_.size() < 4 && dice_.percent(60)) addCircuit(static_cast<int>(hub));
    }
    if (edges_.empty()) addEgress(0);
  }

  /// Where an edge of a hub hangs: nearly always at a perimeter.
  std::string edgeNode() { return dice_.percent(93) ? dice_.any(perimeters_) : dice_.any(cores_); }

  template <class T> void setPreferences(T& edge) {
    if (dice_.percent(15)) edge.local_pref = 50 * dice_.between(1, 4);
    if (dice_.percent(15)) edge.prepend_in = dice_.between(1, 3);
    if (ipv6_ && dice_.percent(75)) edge.families.push_back(IpFamily::Ipv6);
    edges_.push_back(edge.id);
  }

  void addEgress(int hub) {
    InternetEgress egress;
    egress.id = numbered("inet-", hub);
    egress.at.id = edgeNode();
    if (dice_.percent(90)) egress.latency_ms = someLatency(20);
    setPreferences(egress);
    append(plan_.internet_egresses, std::move(egress));
  }

  void addCircuit(int hub) {
    Circuit circuit;
    circuit.id = numbered("er-", hub);
    if (perimeters_.size() > 1 && dice_.percent(25)) {
      NodePair pair;
      pair.primary.id = perimeters_[0];
      pair.secondary.id = perimeters_[1];
      circuit.at = pair;
    } else {
      circuit.at = NodeRef{edgeNode()};
    }
    if (dice_.percent(80)) circuit.meet_me.id = numbered("meet-", dice_.below(2));
    circuit.latency_ms = someLatency(5);
    for (const Service& service : plan_.services)
      if (dice_.percent(service.id == "cdn" ? 10 : 70)) circuit.services.push_back({service.id});
    static const std::vector<std::int64_t> numbers{64496, 65010, 4200000005, 12076};
    if (dice_.percent(50)) circuit.asn = dice_.any(numbers);
    if (dice_.percent(20)) circuit.prepend_asn = dice_.any(numbers);
    if (dice_.percent(10)) circuit.links.primary.up = false;
    if (dice_.percent(10)) circuit.links.secondary.up = false;
    setPreferences(circuit);
    append(plan_.circuits, std::move(circuit));
  }

  std::vector<std::string> nodesOf(const std::string& edge) const {
    if (const InternetEgress* egress = plan_.internet_egresses.find(edge)) return {egress->at.id};
    const Circuit* circuit = plan_.circuits.find(edge);
    if (circuit->primaryNode() == circuit->secondaryNode()) return {circuit->primaryNode()};
    return {circuit->primaryNode(), circuit->secondaryNode()};
  }

  void addPools() {
    for (const std::string& edge : edges_)
      for (const std::string& node : nodesOf(edge)) {
        if (mistake(12)) continue; // forgotten
        NatPool pool;
        pool.id = "pool-" + edge + "-" + node;
        pool.at.id = dice_.percent(92) ? node : dice_.any(cores_);
        if (dice_.percent(85))
          pool.edges = std::vector<EdgeRef>{{edge}};
        else
          pool.edges = EveryEdge::All;
        const int number = static_cast<int>(plan_.nat_pools.size());
        if (!plan_.nat_pools.empty() && dice_.percent(8 + 12 * careless_))
          pool.prefixes = plan_.nat_pools[0].prefixes; // shared
        else
          pool.prefixes = {prefix("198.51.100." + std::to_string(16 * number) + "/28")};
        if (ipv6_ && dice_.percent(30)) pool.prefixes.push_back(prefix(numbered("2001:db8:f00", number) + "::/64"));
        append(plan_.nat_pools, std::move(pool));
      }
  }

  void addEndpoints() {
    const int endpoints = dice_.percent(75) ? dice_.between(1, 2) : 0;
    for (int i = 0; i < endpoints; ++i) {
      PublishedEndpoint endpoint;
      endpoint.id = numbered("portal-", i);
      const bool segment = !plan_.segments.empty() && dice_.percent(85);
      endpoint.server.id = segment ? "servers" : "office-0";
      endpoint.public_ip = address("198.51.100." + std::to_string(200 + i));
      if (dice_.percent(75)) {
        endpoint.translated_at.id = dice_.percent(90) ? dice_.any(perimeters_) : dice_.any(cores_);
        endpoint.server_ip = address(!segment ? "10.1.0.9" : dice_.percent(20) ? "10.200.0.9" : "192.0.2.70");
      } else if (ipv6_ && segment && dice_.percent(40)) {
        endpoint.public_ip = address(numbered("2001:db8:200::", i + 1));
      }
      if (dice_.percent(50)) addInboundPool(i);
      append(plan_.published_endpoints, std::move(endpoint));
    }
  }

  void addInboundPool(int endpoint) {
    NatPool pool;
    pool.id = numbered("callers-", endpoint);
    pool.direction = PoolDirection::Inbound;
    pool.at.id = dice_.percent(90) ? dice_.any(perimeters_) : dice_.any(cores_);
    if (dice_.percent(60)) pool.edges = std::vector<EdgeRef>{{dice_.any(edges_)}};
    pool.prefixes = {prefix("10.250." + std::to_string(endpoint) + ".0/28")};
    append(plan_.nat_pools, std::move(pool));
  }

  std::vector<Advertisement> someAdvertisements(const std::string& edge) {
    std::vector<net::Prefix> wanted;
    for (const NatPool& pool : plan_.nat_pools) {
      if (pool.direction == PoolDirection::Inbound) continue;
      if (dice_.percent(pool.serves(edge) ? 96 - 8 * careless_ : 4 + 8 * careless_))
        wanted.insert(wanted.end(), pool.prefixes.begin(), pool.prefixes.end());
    }
    for (const Site& site : plan_.sites)
      for (const net::Prefix& own : site.prefixes)
        if (dice_.percent(net::isPrivate(own) ? 2 * careless_ : 60)) wanted.push_back(own);
    for (const PublishedEndpoint& endpoint : plan_.published_endpoints)
      if (dice_.percent(75)) wanted.push_back(net::Prefix::host(*endpoint.public_ip));
    if (dice_.percent(12)) wanted.push_back(prefix("198.51.100.0/24"));
    if (dice_.percent(12)) wanted.push_back(prefix("198.51.100.16/29")); // half a pool
    if (dice_.percent(12)) wanted.push_back(prefix("192.0.2.0/24"));

    std::vector<Advertisement> out;
    for (const net::Prefix& one : wanted) {
      if (std::ranges::any_of(out, [&](const Advertisement& other) { return other.prefix == one; })) continue;
      Advertisement advertisement;
      advertisement.prefix = one;
      if (dice_.percent(20)) advertisement.prepend = dice_.between(1, 3);
      if (dice_.percent(25)) advertisement.when = When::Always;
      if (mistake(4)) advertisement.accepted = false;
      if (one.family() == net::Family::V4 && dice_.percent(8))
        advertisement.isp_aggregate = net::Prefix(one.address(), one.length() - dice_.between(1, 6));
      out.push_back(advertisement);
    }
    return out;
  }

  void advertise() {
    for (std::size_t i = 0; i < plan_.internet_egresses.size(); ++i) {
      InternetEgress& egress = plan_.internet_egresses.modify(i);
      egress.advertise = someAdvertisements(egress.id);
    }
    for (std::size_t i = 0; i < plan_.circuits.size(); ++i) {
      Circuit& circuit = plan_.circuits.modify(i);
      circuit.advertise = someAdvertisements(circuit.id);
    }
  }

  void addFlows() {
    const int flows = dice_.between(2, 5);
    for (int i = 0; i < flows; ++i) {
      Flow flow;
      flow.id = numbered("flow-", i);
      flow.service.id = plan_.services[static_cast<std::size_t>(dice_.percent(40) ? 0 : dice_.below(4))].id;
      flow.intended = static_cast<Intended>(dice_.below(3));
      if (!plan_.published_endpoints.empty() && dice_.percent(45)) {
        flow.direction = FlowDirection::Inbound;
        const int which = dice_.below(static_cast<int>(plan_.published_endpoints.size()));
        flow.endpoint.id = numbered("portal-", which);
      } else {
        flow.site.id = plan_.sites[static_cast<std::size_t>(dice_.below(static_cast<int>(plan_.sites.size())))].id;
        if (dice_.percent(15)) flow.method = dice_.percent(50) ? Access::Direct : Access::Proxy;
        if (dice_.percent(8)) flow.method = MethodByPath{.expressroute = Access::Direct, .internet = Access::Proxy};
      }
      append(plan_.flows, std::move(flow));
    }
  }

  void scopeRoutes() {
    static const std::vector<RouteFilter> filters{
        RouteClass::Expressroute,  RouteClass::Expressroute, RouteClass::Internet,
        RouteClass::Connected,     RouteClass::Static,       prefix("40.0.0.0/8"),
        prefix("198.51.100.0/27"), prefix("0.0.0.0/0"),      prefix("52.96.0.0/14")};
    for (std::size_t i = 0; i < plan_.links.size(); ++i) {
      if (dice_.percent(6)) plan_.links.modify(i).deny.a_to_b.push_back(dice_.any(filters));
      if (dice_.percent(6)) plan_.links.modify(i).deny.b_to_a.push_back(dice_.any(filters));
    }
    for (std::size_t i = 0; i < plan_.devices.size(); ++i) {
      if (dice_.percent(8)) plan_.devices.modify(i).accept.expressroute = false;
      if (dice_.percent(6)) plan_.devices.modify(i).accept.internet = false;
      if (mistake(2)) plan_.devices.modify(i).transit = false;
    }
    for (std::size_t i = 0; i < plan_.sites.size(); ++i) {
      if (dice_.percent(8)) plan_.sites.modify(i).accept.expressroute = false;
      if (dice_.percent(40)) plan_.sites.modify(i).transit = false;
    }
  }

  std::vector<std::string> neighboursOf(const std::string& node) const {
    std::vector<std::string> out;
    for (const Link& link : plan_.links) {
      if (link.a.id == node) out.push_back(link.b.id);
      if (link.b.id == node) out.push_back(link.a.id);
    }
    for (const std::string& edge : edges_)
      if (std::ranges::count(nodesOf(edge), node) > 0) out.push_back(edge);
    return out;
  }

  void addStaticRoutes() {
    static const std::vector<net::Prefix> prefixes{prefix("0.0.0.0/0"),       prefix("0.0.0.0/0"),
                                                   prefix("40.96.0.0/13"),    prefix("52.96.0.0/12"),
                                                   prefix("10.1.0.0/16"),     prefix("198.51.100.0/28"),
                                                   prefix("198.51.100.0/24"), prefix("192.0.2.64/27"),
                                                   prefix("10.200.0.0/24"),   prefix("::/0")};
    for (std::size_t i = 0; i < plan_.devices.size(); ++i)
      if (dice_.percent(8)) {
        StaticRoute route;
        route.prefix = dice_.any(prefixes);
        route.via.id = dice_.any(neighboursOf(plan_.devices[i].id));
        route.redistribute = dice_.percent(30);
        plan_.devices.modify(i).static_routes.push_back(std::move(route));
      }
    if (dice_.percent(6)) pointAtEachOther(dice_.any(prefixes));
  }

  /// Two neighbours that each send a prefix to the other: a loop for what meets them on its way.
  void pointAtEachOther(const net::Prefix& prefix) {
    const std::string a = dice_.any(cores_);
    for (const std::string& b : neighboursOf(a))
      if (plan_.devices.find(b) != nullptr) {
        device(a).static_routes.push_back({.prefix = prefix, .via = {b}, .redistribute = false});
        device(b).static_routes.push_back({.prefix = prefix, .via = {a}, .redistribute = false});
        return;
      }
  }

  template <class T> void takeDown(Table<T>& table, int chance) {
    for (std::size_t i = 0; i < table.size(); ++i)
      if (dice_.percent(chance)) table.modify(i).up = false;
  }
  void takeDown() {
    takeDown(plan_.links, 4);
    takeDown(plan_.devices, 1);
    takeDown(plan_.sites, 1);
    takeDown(plan_.internet_egresses, 5);
    takeDown(plan_.circuits, 5);
    takeDown(plan_.meet_me_locations, 2);
  }

  Dice dice_;
  int careless_; ///< 0 to 2
  bool ipv6_;
  Plan plan_;
  std::vector<std::string> cores_;
  std::vector<std::string> perimeters_;
  std::vector<std::string> edges_;
};

/// Puts people and traffic on a plan.
class Loader {
 public:
  Loader(Plan plan, std::uint64_t seed) : dice_(seed), plan_(std::move(plan)) {}

  Plan load() {
    addProfiles();
    each(plan_.sites, [&](Site& site) {
      if (dice_.percent(30)) site.people = dice_.between(1, 300);
      for (const char* service : {"mail", "files", "calls"})
        if (dice_.percent(60)) site.workloads[service] = dice_.percent(50) ? "light-" + std::string(service) : "Heavy";
    });
    each(plan_.flows, [&](Flow& flow) {
      if (dice_.percent(60)) flow.demand = Demand{rate(40), rate(80)};
    });
    each(plan_.links, [&](Link& link) {
      if (dice_.percent(70)) link.bandwidth_mbps = capacity();
    });
    each(plan_.devices, [&](Device& device) {
      if (dice_.percent(50)) device.throughput_mbps = capacity();
    });
    each(plan_.internet_egresses, [&](InternetEgress& egress) {
      if (dice_.percent(40))
        egress.bandwidth_mbps = capacity();
      else if (dice_.percent(75))
        egress.bandwidth_mbps = UpDown{capacity(), capacity()};
      if (dice_.percent(40)) egress.background = {rate(20), rate(20)};
    });
    each(plan_.circuits, [&](Circuit& circuit) {
      if (dice_.percent(85)) circuit.bandwidth_mbps = capacity();
      if (dice_.percent(40)) circuit.background = {rate(20), rate(20)};
    });
    shareRisks();
    HairpinLimits& limits = plan_.designs.modify(0).hairpin;
    limits.stretch = 1 + 0.25 * dice_.between(0, 2);
    limits.extra_ms = Milliseconds{static_cast<double>(dice_.between(0, 20))};
    return plan_;
  }

 private:
  template <class T, class Change> void each(Table<T>& table, const Change& change) {
    for (std::size_t i = 0; i < table.size(); ++i) change(table.modify(i));
  }

  /// Half of the rates are round, so that loads meet capacities to the bit.
  Mbps rate(int most) { return {dice_.percent(50) ? 5.0 * dice_.between(0, most / 5) : 0.25 * dice_.below(4 * most)}; }
  Mbps capacity() {
    static const std::vector<double> sold{10, 20, 50, 60, 100, 200, 500, 1000};
    return {dice_.any(sold)};
  }

  void addProfiles() {
    for (const char* service : {"mail", "files", "calls"})
      for (const char* kind : {"light-", "heavy-"}) {
        Profile profile;
        profile.id = std::string(kind) + service;
        profile.workload = service;
        if (kind[0] == 'h') profile.name = "Heavy";
        profile.up_kbps = {static_cast<double>(dice_.between(10, 200))};
        profile.down_kbps = {static_cast<double>(dice_.between(50, 600))};
        profile.concurrency = 0.25 * dice_.between(1, 4);
        append(plan_.profiles, std::move(profile));
      }
  }

  void shareRisks() {
    const auto share = [&](Element& element) {
      for (const char* group : {"duct", "flood"})
        if (dice_.percent(8)) element.risk_groups.emplace_back(group);
    };
    each(plan_.sites, share);
    each(plan_.segments, share);
    each(plan_.devices, share);
    each(plan_.links, share);
    each(plan_.internet_egresses, share);
    each(plan_.meet_me_locations, share);
    each(plan_.circuits, share);
  }

  Dice dice_;
  Plan plan_;
};

} // namespace

Plan randomPlan(std::uint64_t seed) { return Builder(seed).build(); }

Plan randomBusyPlan(std::uint64_t seed) {
  return Loader(randomPlan(seed), seed + 1'000'000).load(); // dice of its own: the plan stays the one of the seed
}

} // namespace rw::test
