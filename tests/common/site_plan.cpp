#include "common/site_plan.h"

#include <random>

namespace rw {

using namespace rw::plan;

namespace {

constexpr int kSiteSize = 8; ///< the site and its devices
constexpr int kRegionSize = 25;
constexpr int kEdges = 10;

template <class T> void append(Table<T>& table, T object) { table.insert(table.size(), std::move(object)); }

class Maker {
 public:
  Maker(int nodes, int links, std::uint64_t seed) : nodes_(nodes), links_(links), random_(seed) {}

  Plan run() {
    plan_.designs.modify(0).name = "Many sites";
    for (int n = 0; n < nodes_; ++n) addNode(n);
    for (int l = 0; l < links_; ++l) addLink(l);
    for (int e = 0; e < kEdges; ++e) addEdge(e);
    addFlows();
    return std::move(plan_);
  }

 private:
  int below(int limit) { return static_cast<int>(random_() % static_cast<std::uint64_t>(limit)); }
  static std::string node(int n) { return "n" + std::to_string(n); }
  [[nodiscard]] int sites() const { return (nodes_ + kSiteSize - 1) / kSiteSize; }
  /// A node in this site, or the site itself.
  int in(int site) { return std::min(site * kSiteSize + below(kSiteSize), nodes_ - 1); }

  void addNode(int n) {
    const std::string number = std::to_string(n);
    if (n % kSiteSize == 0) {
      const int s = n / kSiteSize;
      Site site;
      site.id = node(n);
      site.name = "Site " + number;
      site.region = "Region " + std::to_string(s / kRegionSize);
      site.people = 20 + below(2000);
      site.lat = Degrees{-50.0 + below(1100) / 10.0};
      site.lon = Degrees{-120.0 + below(2400) / 10.0};
      site.prefixes = {
          net::Prefix(net::Address{net::Family::V4, 0, (10U << 24U) + static_cast<std::uint32_t>(s) * 1024U}, 22)};
      append(plan_.sites, std::move(site));
      return;
    }
    Device device;
    device.id = node(n);
    device.kind = n % kSiteSize == 1 ? DeviceKind::Firewall : DeviceKind::Router;
    device.name = (n % kSiteSize == 1 ? "Firewall " : "Router ") + number;
    device.site.id = node(n / kSiteSize * kSiteSize);
    append(plan_.devices, std::move(device));
  }

  void addLink(int l) {
    const int site = l % sites();
    int other = site;
    if (l % 2 == 1) other = below(10) == 0 ? below(sites()) : (site + 1 + below(3)) % sites();
    Link link;
    link.id = "l" + std::to_string(l);
    link.a.id = node(in(site));
    do link.b.id = node(in(other));
    while (link.b.id == link.a.id);
    link.cost = 100 + below(40);
    append(plan_.links, std::move(link));
  }

  void addEdge(int e) {
    const std::string at = node(e * sites() / kEdges * kSiteSize + 1);
    if (e % 2 == 0) {
      MeetMeLocation location;
      location.id = "m" + std::to_string(e);
      location.name = "Meet " + std::to_string(e);
      append(plan_.meet_me_locations, location);
      Circuit circuit;
      circuit.id = "er" + std::to_string(e);
      circuit.at = NodeRef{at};
      circuit.meet_me.id = location.id;
      circuit.bandwidth_mbps = Mbps{10000};
      append(plan_.circuits, std::move(circuit));
      return;
    }
    InternetEgress egress;
    egress.id = "inet" + std::to_string(e);
    egress.at.id = at;
    egress.bandwidth_mbps = Mbps{1000};
    append(plan_.internet_egresses, std::move(egress));
  }

  void addFlows() {
    Service service;
    service.id = "mail";
    service.prefixes = {*net::Prefix::parse("40.96.0.0/13")};
    service.tcp = {443};
    append(plan_.services, std::move(service));
    for (int f = 0; f < std::min(50, sites()); ++f) {
      Flow flow;
      flow.id = "f" + std::to_string(f);
      flow.site.id = node(f * kSiteSize);
      flow.service.id = "mail";
      append(plan_.flows, std::move(flow));
    }
  }

  int nodes_;
  int links_;
  std::mt19937_64 random_;
  Plan plan_;
};

} // namespace

Plan sitePlan(int nodes, int links, std::uint64_t seed) { return Maker(nodes, links, seed).run(); }

} // namespace rw
