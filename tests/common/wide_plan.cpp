#include "common/wide_plan.h"

#include "base/geo.h"

#include <array>
#include <cmath>
#include <random>

namespace rw {

using namespace rw::plan;

namespace {

template <class T> void append(Table<T>& table, T object) { table.insert(table.size(), std::move(object)); }

net::Prefix network(std::uint32_t address, int length) { return {net::Address{net::Family::V4, 0, address}, length}; }

class Maker {
 public:
  Maker(const WidePlan& wanted, std::uint64_t seed) : wanted_(wanted), random_(seed) {}

  Plan run() {
    addNodes();
    addLinks();
    addServices();
    addEdges();
    addFlows();
    return std::move(plan_);
  }

 private:
  int below(int limit) { return static_cast<int>(random_() % static_cast<std::uint64_t>(limit)); }
  bool chance(int percent) { return below(100) < percent; }
  [[nodiscard]] bool isSite(int n) const { return n % 10 < 3; }
  static std::string node(int n) { return "n" + std::to_string(n); }
  static std::string service(int s) { return "s" + std::to_string(s); }

  void addNodes() {
    Design& design = plan_.designs.modify(0);
    design.name = "Wide network";
    for (int n = 0; n < wanted_.nodes; ++n) {
      points_.push_back({-50.0 + below(1100) / 10.0, -120.0 + below(2400) / 10.0});
      if (isSite(n)) {
        Site site;
        site.id = node(n);
        site.people = 20 + below(2000);
        site.lat = Degrees{points_.back().lat};
        site.lon = Degrees{points_.back().lon};
        site.prefixes = {network((10U << 24U) + static_cast<std::uint32_t>(n) * 1024U, 22)};
        append(plan_.sites, std::move(site));
      } else {
        Device device;
        device.id = node(n);
        // Firewalls stand at the edges (below) and, sharing their state, here and there inside.
        device.kind = n % 10 == 9 ? DeviceKind::Firewall : DeviceKind::Router;
        if (device.kind == DeviceKind::Firewall) device.state_group = "inside";
        device.throughput_mbps = Mbps{20000};
        append(plan_.devices, std::move(device));
      }
    }
  }

  // A mesh in rows, so that ways are long and many are alike; and filters everywhere, so that each group of services
  // goes its own way through it: together, flows cross most links.
  void addLinks() {
    const int row = static_cast<int>(std::sqrt(1.6 * wanted_.nodes));
    const std::array<int, 3> steps{1, row, row + 1};
    for (int l = 0; l < wanted_.links; ++l) {
      const int a = l % wanted_.nodes;
      const int b = (a + steps.at(static_cast<std::size_t>(l / wanted_.nodes))) % wanted_.nodes;
      Link link;
      link.id = "l" + std::to_string(l);
      link.a.id = node(a);
      link.b.id = node(b);
      link.cost = 100 + below(40);
      link.latency_ms = Milliseconds{static_cast<double>(*link.cost) / 50};
      link.bandwidth_mbps = Mbps{10000};
      for (std::uint32_t group = 0; group < 13; ++group)
        for (auto* deny : {&link.deny.a_to_b, &link.deny.b_to_a})
          if (chance(40)) deny->push_back(network((40U << 24U) + group * (8U << 16U), 13));
      if (chance(2)) link.deny.b_to_a.emplace_back(RouteClass::Expressroute);
      append(plan_.links, std::move(link));
    }
  }

  void addServices() {
    for (int s = 0; s < wanted_.services; ++s) {
      Service made;
      made.id = service(s);
      made.prefixes = {network((40U << 24U) + static_cast<std::uint32_t>(s) * (1U << 16U), 16)};
      made.tcp = {443};
      append(plan_.services, std::move(made));
    }
  }

  void addEdges() {
    const int circuits = wanted_.edges * 6 / 10;
    for (int e = 0; e < wanted_.edges; ++e) {
      // At a firewall that keeps state of its own and translates.
      const int at = (e * wanted_.nodes / wanted_.edges / 10) * 10 + 5;
      Device& gate = plan_.devices.modify(*plan_.devices.position(node(at)));
      gate.kind = DeviceKind::Firewall;
      gate.state_group.clear();
      const std::string id = (e < circuits ? "er" : "inet") + std::to_string(e);
      const net::Prefix pool = network((203U << 24U) + (static_cast<std::uint32_t>(e) << 8U), 28);
      const Advertisement advertised{.prefix = pool};
      if (e < circuits) {
        MeetMeLocation location;
        location.id = "m" + std::to_string(e);
        location.lat = Degrees{points_[static_cast<std::size_t>(at)].lat};
        location.lon = Degrees{points_[static_cast<std::size_t>(at)].lon};
        append(plan_.meet_me_locations, location);
        Circuit circuit;
        circuit.id = id;
        circuit.at = NodeRef{node(at)};
        circuit.meet_me.id = location.id;
        circuit.bandwidth_mbps = Mbps{10000};
        circuit.latency_ms = Milliseconds{1};
        for (int s = 0; s < wanted_.services; ++s)
          if (chance(30)) circuit.services.push_back({service(s)});
        circuit.advertise = {advertised};
        append(plan_.circuits, std::move(circuit));
      } else {
        InternetEgress egress;
        egress.id = id;
        egress.at.id = node(at);
        egress.bandwidth_mbps = Mbps{5000};
        egress.latency_ms = Milliseconds{8};
        egress.advertise = {advertised};
        append(plan_.internet_egresses, std::move(egress));
      }
      NatPool made;
      made.id = "pool" + std::to_string(e);
      made.at.id = node(at);
      made.edges = std::vector<EdgeRef>{{id}};
      made.prefixes = {pool};
      append(plan_.nat_pools, std::move(made));
    }
  }

  void addFlows() {
    const int sites = static_cast<int>(plan_.sites.size());
    for (int f = 0; f < wanted_.flows; ++f) {
      Flow flow;
      flow.id = "f" + std::to_string(f);
      flow.site.id = plan_.sites[static_cast<std::size_t>(f % sites)].id;
      flow.service.id = service((f + f / sites * 37) % wanted_.services);
      flow.demand = Demand{{1 + below(20) / 10.0}, {5 + below(100) / 10.0}};
      append(plan_.flows, std::move(flow));
    }
  }

  const WidePlan& wanted_;
  std::mt19937_64 random_;
  Plan plan_;
  std::vector<GeoPoint> points_;
};

} // namespace

Plan widePlan(const WidePlan& wanted, std::uint64_t seed) { return Maker(wanted, seed).run(); }

} // namespace rw
