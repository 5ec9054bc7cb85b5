#include "catalogue/generate.h"

#include "base/geo.h"
#include "base/text.h"
#include "catalogue/catalogue.h"
#include "catalogue/fold.h"

#include <array>
#include <cmath>

namespace rw::catalogue {

using namespace rw::plan;

namespace {

/// Two meet-me locations each, in the order in which a growing company opens them.
struct Area {
  const char* id;
  const char* name;
  std::array<const char*, 2> meetMe;
};
constexpr std::array<Area, 8> kAreas{{{"na-east", "North America East", {"washington-dc", "new-york"}},
                                      {"europe", "Europe", {"amsterdam", "frankfurt"}},
                                      {"asia", "Asia", {"singapore", "hong-kong"}},
                                      {"na-west", "North America West", {"silicon-valley", "los-angeles"}},
                                      {"india", "India", {"mumbai", "chennai"}},
                                      {"latin-america", "Latin America", {"sao-paulo", "rio-de-janeiro"}},
                                      {"oceania", "Oceania", {"sydney", "melbourne"}},
                                      {"africa", "Middle East and Africa", {"johannesburg", "dubai"}}}};
constexpr int kSitesPerArea = 12; ///< before another one opens
constexpr std::array<double, 10> kCircuitSizes{50, 100, 200, 500, 1000, 2000, 5000, 10000, 40000, 100000};

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same everywhere.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    std::uint64_t z = state_ += 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
  }
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }

 private:
  std::uint64_t state_;
};

GeoPoint pointOf(const City& city) { return {city.lat, city.lon}; }
template <class T> GeoPoint pointOf(const T& placed) { return {placed.lat->value, placed.lon->value}; }

/// One way in tenths of a millisecond: fibre at 200 km a ms, 1.4 times the straight line, and what equipment takes. In
/// whole numbers, so that no machine rounds otherwise.
std::int64_t tenthsOf(GeoPoint a, GeoPoint b) { return 5 + std::llround(distanceKm(a, b)) * 7 / 100; }

net::Prefix network(std::uint32_t address, int length) { return {net::Address{net::Family::V4, 0, address}, length}; }
constexpr std::uint32_t ip(std::uint32_t a, std::uint32_t b, std::uint32_t c) { return a << 24U | b << 16U | c << 8U; }

template <class T> void append(Table<T>& table, T object) { table.insert(table.size(), std::move(object)); }

class Generator {
 public:
  Generator(int sites, std::uint64_t seed)
      : random_(seed), sites_(static_cast<std::size_t>(std::clamp(sites, 0, 100'000))) {}

  Plan run() {
    describe();
    const std::size_t areas = std::clamp<std::size_t>(sites_ / kSitesPerArea, 1, kAreas.size());
    for (std::size_t area = 0; area < areas; ++area)
      for (std::size_t half = 0; half < 2 && plan_.sites.size() < sites_; ++half) addEdgeSite(area, half);
    for (std::size_t area = 0; area + 1 < areas || (area + 1 == areas && areas > 2); ++area)
      addBackbone(area, (area + 1) % areas);
    fillCities(areas);
    while (plan_.sites.size() < sites_) addUserSite();
    sizeCircuits();
    return std::move(plan_);
  }

 private:
  struct Edge {
    std::string site;
    std::string circuit;
    GeoPoint point;
  };

  void describe() {
    Design& design = plan_.designs.modify(0);
    design.name = "Enterprise with " + std::to_string(sites_) + (sites_ == 1 ? " site" : " sites");
    design.organisation = "Generated";
    design.approval = {ApprovalState::Granted, "REQ-1"};
    design.reason = Reason::Assessment;
    design.tenant = Location{.city = "Ashburn", .lat = Degrees{39.04}, .lon = Degrees{-77.49}};
    design.registered_prefixes = {network(ip(198, 18, 0), 15)};
  }

  void addSite(const std::string& id, const std::string& name, SiteKind kind, std::size_t area, const std::string& city,
               GeoPoint point, std::int64_t people) {
    // A /22 for each of up to 16,384 sites, else a /25.
    const bool many = sites_ > 16'384;
    const auto number = static_cast<std::uint32_t>(plan_.sites.size());
    Site site;
    site.id = id;
    site.name = name;
    site.kind = kind;
    site.region = kAreas[area].id;
    site.city = city;
    site.lat = Degrees{point.lat};
    site.lon = Degrees{point.lon};
    site.people = people;
    site.prefixes = {network(ip(10, 0, 0) + number * (many ? 128U : 1024U), many ? 25 : 22)};
    append(plan_.sites, std::move(site));
    addFlows(id, name, area, people);
  }

  void addFlows(const std::string& site, const std::string& name, std::size_t area, std::int64_t people) {
    // Mbit/s a head in the busy hour, up and down, in thousandths.
    struct Wanted {
      const char* id;
      const char* title;
      const char* service;
      Intended intended;
      std::int64_t up, down;
    };
    constexpr std::array<Wanted, 3> all{{{"mail-", "Mail from ", "exchange", Intended::Expressroute, 8, 24},
                                         {"files-", "Files from ", "sharepoint", Intended::Expressroute, 10, 36},
                                         {"office-", "Office downloads in ", "cdn", Intended::Internet, 1, 20}}};
    for (const Wanted& wanted : all) {
      Flow flow;
      flow.id = ids_.take(wanted.id + site);
      flow.name = wanted.title + name;
      flow.service.id = wanted.service;
      flow.site.id = site;
      flow.intended = wanted.intended;
      flow.fallback = Fallback::Internet;
      const auto tenths = [people](std::int64_t thousandths) {
        return Mbps{static_cast<double>(people * thousandths / 100 + 1) / 10};
      };
      flow.demand = Demand{tenths(wanted.up), tenths(wanted.down)};
      if (wanted.intended == Intended::Expressroute) load_[area] += flow.demand->down_mbps.value;
      append(plan_.flows, std::move(flow));
    }
  }

  void addLink(const std::string& id, const std::string& a, const std::string& b, LinkMedium medium,
               std::int64_t tenths, std::int64_t cost, double mbps) {
    Link link;
    link.id = ids_.take(id);
    link.a.id = a;
    link.b.id = b;
    link.medium = medium;
    link.latency_ms = Milliseconds{static_cast<double>(tenths) / 10};
    link.bandwidth_mbps = Mbps{mbps};
    link.cost = cost;
    append(plan_.links, std::move(link));
  }
  /// Costs grow with latency in steps of three; the remainder tells the ways apart, so that no two of them ever tie.
  static std::int64_t costOf(std::int64_t tenths, std::int64_t remainder) {
    return 3 * std::max<std::int64_t>(1, tenths / 3) + remainder;
  }

  /// A data center with core, firewall, pools, a circuit and an internet egress.
  void addEdgeSite(std::size_t area, std::size_t half) {
    const Area& in = kAreas[area];
    const auto& all = peeringLocations();
    const auto at = std::ranges::find(all, in.meetMe[half],
                                      [](const PeeringLocation& p) { return std::string_view(p.location.id); });
    if (at == all.end()) return;
    const auto number = static_cast<std::uint32_t>(2 * area + half);
    const std::string letter = half == 0 ? "a" : "b";
    const std::string base = std::string(in.id) + "-" + letter;
    const std::string& city = at->location.name;
    const GeoPoint point = pointOf(at->location);
    addSite(ids_.take(base), city + " data center", SiteKind::Datacenter, area, at->location.city, point,
            20 + 5 * static_cast<std::int64_t>(random_.below(20)));

    Device core;
    core.id = ids_.take(base + "-core");
    core.name = city + " core";
    core.site.id = base;
    core.redundancy = Redundancy::ActiveActive;
    append(plan_.devices, std::move(core));
    Device firewall;
    firewall.id = ids_.take(base + "-firewall");
    firewall.name = city + " firewall";
    firewall.site.id = base;
    firewall.kind = DeviceKind::Firewall;
    firewall.redundancy = Redundancy::ActivePassive;
    firewall.controls = {"firewall", "ids"};
    append(plan_.devices, std::move(firewall));
    addLink(base + "-lan", base, base + "-core", LinkMedium::Lan, 1, 1, 40000);
    addLink(base + "-edge", base + "-core", base + "-firewall", LinkMedium::Lan, 1, 1, 40000);

    Circuit circuit;
    circuit.id = ids_.take("er-" + base);
    circuit.name = "ExpressRoute " + city;
    circuit.at = NodeRef{base + "-firewall"};
    circuit.meet_me.id = at->location.id;
    if (!at->providers.empty()) circuit.provider = at->providers[random_.below(at->providers.size())];
    circuit.model = CircuitModel::Ethernet;
    circuit.latency_ms = Milliseconds{1};
    circuit.sku = Sku::Premium;
    circuit.services = {{"exchange"}, {"sharepoint"}};
    circuit.bfd = true;
    circuit.perimeter = Perimeter::Existing;
    const net::Prefix pool = network(ip(198, 19, number), 28);
    circuit.advertise = {{.prefix = pool}};
    addPool(base, circuit.id, pool);
    InternetEgress egress;
    egress.id = ids_.take("inet-" + base);
    egress.name = "Internet " + city;
    egress.at.id = base + "-firewall";
    egress.isp = "Carrier " + std::string(1, static_cast<char>('A' + random_.below(6)));
    egress.latency_ms = Milliseconds{3 + static_cast<double>(random_.below(30)) / 10};
    const net::Prefix own = network(ip(198, 18, number), 24);
    egress.advertise = {{.prefix = own}};
    addPool(base, egress.id, network(ip(198, 18, number), 26));
    edges_[area].push_back({base, circuit.id, point});
    append(plan_.circuits, std::move(circuit));
    append(plan_.internet_egresses, std::move(egress));
    if (half == 1) {
      const Edge& first = edges_[area].front();
      const std::int64_t tenths = tenthsOf(first.point, point);
      addLink(std::string(in.id) + "-trunk", first.site + "-core", base + "-core", LinkMedium::Wave, tenths,
              costOf(tenths, 0), 10000);
    }
  }
  void addPool(const std::string& base, const std::string& edge, const net::Prefix& prefix) {
    NatPool pool;
    pool.id = ids_.take("pool-" + edge);
    pool.at.id = base + "-firewall";
    pool.edges = std::vector<EdgeRef>{{edge}};
    pool.prefixes = {prefix};
    pool.registered_to = Holder::Company;
    append(plan_.nat_pools, std::move(pool));
  }
  void addBackbone(std::size_t area, std::size_t other) {
    const Edge& a = edges_[area].front();
    const Edge& b = edges_[other].front();
    const std::int64_t tenths = tenthsOf(a.point, b.point);
    addLink(std::string(kAreas[area].id) + "-to-" + kAreas[other].id, a.site + "-core", b.site + "-core",
            LinkMedium::Wave, tenths, costOf(tenths, 0), 10000);
  }

  /// The cities of the world, each in the area whose edge sites are nearest; those of areas that are not open are left
  /// out.
  void fillCities(std::size_t areas) {
    std::array<std::vector<GeoPoint>, kAreas.size()> points;
    for (const PeeringLocation& each : peeringLocations())
      for (std::size_t area = 0; area < kAreas.size(); ++area)
        for (const char* id : kAreas[area].meetMe)
          if (each.location.id == id) points[area].push_back(pointOf(each.location));
    for (const City& city : cities()) {
      std::size_t nearest = 0;
      std::int64_t least = -1;
      for (std::size_t area = 0; area < kAreas.size(); ++area)
        for (const GeoPoint& point : points[area])
          if (const std::int64_t tenths = tenthsOf(pointOf(city), point); least < 0 || tenths < least) {
            least = tenths;
            nearest = area;
          }
      if (nearest < areas) choices_.push_back({&city, nearest});
    }
  }

  void addUserSite() {
    // Large cities are more likely: the less of two draws, as the largest stand first.
    const auto& [city, area] = choices_[std::min(random_.below(choices_.size()), random_.below(choices_.size()))];
    const int nth = ++inCity_[city];
    const std::string suffix = nth == 1 ? "" : " " + std::to_string(nth);
    const std::string id = ids_.take(idFrom(folded(city->name) + suffix));
    const std::uint64_t size = random_.below(10);
    const auto people = static_cast<std::int64_t>(size == 9  ? 800 + random_.below(2200)
                                                  : size > 5 ? 150 + random_.below(650)
                                                             : 10 + random_.below(140));
    const SiteKind kind = people < 100 ? SiteKind::Branch : SiteKind::Office;
    addSite(id, city->name + suffix, kind, area, city->name, pointOf(*city), people);
    for (std::size_t half = 0; half < edges_[area].size(); ++half) {
      const Edge& edge = edges_[area][half];
      const std::int64_t tenths = tenthsOf(pointOf(*city), edge.point);
      addLink(id + (half == 0 ? "-a" : "-b"), id, edge.site + "-core", LinkMedium::Mpls, tenths,
              costOf(tenths, static_cast<std::int64_t>(half) + 1),
              people < 100   ? 200
              : people < 800 ? 1000
                             : 5000);
    }
  }

  /// Each of a region's ways out can carry the whole region and still has some headroom.
  void sizeCircuits() {
    std::size_t next = 0;
    for (std::size_t area = 0; area < edges_.size(); ++area)
      for (std::size_t half = 0; half < edges_[area].size(); ++half, ++next) {
        const auto fits = std::ranges::find_if(kCircuitSizes, [&](double size) { return size >= 1.4 * load_[area]; });
        const double size = fits == kCircuitSizes.end() ? kCircuitSizes.back() : *fits;
        Circuit& circuit = plan_.circuits.modify(next);
        circuit.bandwidth_mbps = Mbps{size};
        if (size > 10000) circuit.model = CircuitModel::Direct;
        plan_.internet_egresses.modify(next).bandwidth_mbps = Mbps{2 * size};
      }
  }

  Plan plan_;
  Random random_;
  std::size_t sites_;
  FreeIds ids_;
  std::array<std::vector<Edge>, kAreas.size()> edges_;
  std::array<double, kAreas.size()> load_{};
  std::vector<std::pair<const City*, std::size_t>> choices_;
  std::unordered_map<const City*, int> inCity_;
};

} // namespace

Plan generate(int sites, std::uint64_t seed) { return Generator(sites, seed).run(); }

} // namespace rw::catalogue
