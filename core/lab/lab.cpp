#include "lab/lab.h"

#include "base/embedded.h"
#include "lab/readme.h"
#include "lab/routers.h"
#include "routing/routing.h"

#include <nlohmann/json.hpp>
#include <set>

namespace rw::lab {

using Json = nlohmann::ordered_json;

namespace {

Json speaker(const Network& network, const Speaker& speaker) {
  return {{"box", boxOf(network, speaker.router)}, {"address", speaker.address.text()}};
}

/// What `probe.py` reads.
std::string probesFile(const Network& network, const Probes& probes) {
  Json routers = Json::array();
  for (const Node& node : network.nodes)
    routers.push_back(
        {{"router", node.id}, {"box", node.box}, {"table", "node" + std::to_string(numberOf(network, node))}});
  Json edges = Json::array();
  for (const Edge& edge : network.edges)
    for (const WireEnd& end : edge.ends)
      edges.push_back(
          {{"edge", edge.id}, {"box", edge.expressRoute ? kMicrosoft : kInternet}, {"interface", end.interface()}});
  Json all = Json::array();
  for (const Probe& probe : probes.all) {
    Json entry{{"flow", probe.flow},
               {"group", probe.group},
               {"port", probe.port},
               {"protocol", probe.udp ? "udp" : "tcp"},
               {"client", speaker(network, probe.client)},
               {"called", probe.called.text()},
               {"servers", Json::array()}};
    if (probe.proxy) {
      entry["proxy"] = speaker(network, *probe.proxy);
      entry["proxy_port"] = probe.proxyPort;
    }
    for (const Speaker& server : probe.servers) entry["servers"].push_back(speaker(network, server));
    all.push_back(std::move(entry));
  }
  return Json{{"routers", std::move(routers)}, {"edges", std::move(edges)}, {"probes", std::move(all)}}.dump(1) + "\n";
}

} // namespace

Result<Lab> build(const plan::Plan& plan) {
  auto renumbered = renumber(plan);
  if (!renumbered) return fail(renumbered.error());
  const routing::Network computed(plan, {});
  auto network = networkOf(renumbered->plan, [&](const std::string& link) { return computed.linkLatency(link); });
  if (!network) return fail(network.error());
  std::vector<routing::FlowResult> core = computed.flows();
  auto probes = probesOf(*renumbered, *network, core);
  if (!probes) return fail(probes.error());
  // A packet carries the number of an edge, or of a place, in its 6 bits of DSCP.
  constexpr std::size_t kMost = 63;
  const Sides sides(*network, *probes);
  if (network->edges.size() > kMost || sides.places().size() > kMost)
    return fail("the plan has more than " + std::to_string(kMost) + " edges or places where Microsoft is met",
                "try a part of it");

  Lab lab{std::move(core), std::move(*renumbered), std::move(*network), std::move(*probes), {}};
  const Network& net = lab.network;
  const plan::Plan& numbered = lab.renumbered.plan;
  const auto add = [&lab](std::string path, std::string text, bool executable = false) {
    lab.files.push_back({std::move(path), std::move(text), executable});
  };
  add("README.md", readmeOf(plan, lab));
  for (const char* tool : {"lab.sh", "probe.py"}) add(tool, std::string(embedded(std::string("lab/") + tool)), true);
  add("probes.json", probesFile(net, lab.probes));

  std::set<std::string> boxes{kMicrosoft, kInternet};
  std::string routers;
  int sockets = 0; // ids may be longer than the name of a socket
  const auto router = [&](const std::string& id, const std::string& box, const std::string& bird,
                          const std::string& nftables) {
    routers += id + "\t" + box + "\t" + std::to_string(sockets++) + "\n";
    add("routers/" + id + "/bird.conf", bird);
    add("routers/" + id + "/nftables.conf", nftables);
  };
  // The outside comes first: it has the kernel load what all need.
  router(kMicrosoft, kMicrosoft, birdOfMicrosoft(net, numbered, sides), nftablesOfMicrosoft(net, lab.probes, sides));
  router(kInternet, kInternet, birdOfInternet(net), nftablesOfInternet(net, lab.probes, sides));
  for (const Node& node : net.nodes) {
    router(node.id, node.box, birdOfNode(net, node), nftablesOfNode(net, node, numbered, lab.probes));
    boxes.insert(node.box);
  }
  add("routers.tsv", routers);
  std::string wires;
  for (std::size_t number = 0; number < net.wires.size(); ++number) {
    const Wire& wire = net.wires[number];
    wires += WireEnd{number, false}.interface() + "\t" + boxOf(net, wire.a) + "\t" + WireEnd{number, true}.interface() +
             "\t" + boxOf(net, wire.b) + "\t" + wire.carries + "\n";
  }
  add("wires.tsv", wires);
  for (const std::string& box : boxes) {
    add("boxes/" + box + "/interfaces", interfacesOf(net, box, lab.probes));
    add("boxes/" + box + "/rules4", rulesOf(net, box, lab.probes, sides, net::Family::V4));
    add("boxes/" + box + "/rules6", net.ipv6 ? rulesOf(net, box, lab.probes, sides, net::Family::V6) : "");
  }
  return lab;
}

} // namespace rw::lab
