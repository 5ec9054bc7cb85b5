#include "common/topologies.h"

#include "base/text.h"
#include "formats/graphml.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>

namespace rw::test {

namespace {

net::Prefix prefix(const std::string& text) { return net::Prefix::parse(text).value(); }

template <class T> void append(plan::Table<T>& table, T object) { table.insert(table.size(), std::move(object)); }

/// The sites with the most links, the best first.
std::vector<std::string> bestJoined(const plan::Plan& plan, std::size_t count) {
  std::map<std::string, std::size_t> links;
  for (const plan::Link& link : plan.links) ++links[link.a.id], ++links[link.b.id];
  std::vector<std::string> sites;
  for (const plan::Site& site : plan.sites) sites.push_back(site.id);
  std::ranges::stable_sort(sites, std::greater<>(), [&](const std::string& id) { return links[id]; });
  sites.resize(std::min(count, sites.size()));
  return sites;
}

void addGateway(plan::Plan& plan, const std::string& site, const std::string& number) {
  plan::Device firewall;
  firewall.id = "firewall-" + number;
  firewall.kind = plan::DeviceKind::Firewall;
  firewall.site.id = site;
  plan::Link lan;
  lan.id = "lan-" + number;
  lan.a.id = site;
  lan.b.id = firewall.id;

  plan::InternetEgress egress;
  egress.id = "inet-" + number;
  egress.at.id = firewall.id;
  egress.latency_ms = Milliseconds{5};
  egress.advertise = {{.prefix = prefix("198.51.100." + number + "/32")}};
  plan::Circuit circuit;
  circuit.id = "er-" + number;
  circuit.at = plan::NodeRef{firewall.id};
  circuit.meet_me.id = "amsterdam";
  circuit.services = {plan::ServiceRef{"exchange"}};
  circuit.advertise = {{.prefix = prefix("203.0.113." + number + "/32")}};
  append(plan.devices, std::move(firewall));
  append(plan.links, std::move(lan));
  for (const auto& [edge, range] :
       {std::pair(egress.id, egress.advertise[0].prefix), std::pair(circuit.id, circuit.advertise[0].prefix)}) {
    plan::NatPool pool;
    pool.id = "pool-" + edge;
    pool.at.id = "firewall-" + number;
    pool.edges = std::vector{plan::EdgeRef{edge}};
    pool.prefixes = {range};
    append(plan.nat_pools, std::move(pool));
  }
  append(plan.internet_egresses, std::move(egress));
  append(plan.circuits, std::move(circuit));
}

} // namespace

std::vector<Topology> publishedTopologies() {
  const std::filesystem::path folder(RW_SHARED_DIR "/data/topologies");
  std::vector<Topology> out;
  std::ifstream readme(folder / "README.md");
  for (std::string line; std::getline(readme, line);) {
    if (!line.starts_with("| topology-zoo/")) continue;
    std::ranges::replace(line, '|', ' ');
    std::istringstream words(line);
    std::string file;
    Topology topology;
    words >> file >> topology.nodes >> topology.edges >> topology.placed >> topology.edgesWithSpeed;
    topology.file = folder / file;
    out.push_back(std::move(topology));
  }
  return out;
}

Result<plan::Plan> readTopology(const Topology& topology) {
  std::ifstream in(topology.file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  return formats::readGraphml(text, topology.file.filename());
}

void addMicrosoftTo(plan::Plan& plan, std::size_t every) {
  const std::vector<std::string> gateways = bestJoined(plan, 2);
  for (std::size_t i = 0; i < gateways.size(); ++i) addGateway(plan, gateways[i], std::to_string(i + 1));
  std::vector<std::string> senders{gateways.front()};
  for (std::size_t i = 0; i < plan.sites.size(); i += every) senders.push_back(plan.sites[i].id);
  for (std::size_t i = 0; i < senders.size(); ++i) {
    plan::Flow flow;
    flow.id = "mail-" + std::to_string(i);
    flow.service.id = "exchange";
    flow.site.id = senders[i];
    flow.intended = plan::Intended::Expressroute;
    append(plan.flows, std::move(flow));
  }
}

} // namespace rw::test
