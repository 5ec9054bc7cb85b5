#include "lab/routers.h"

#include <algorithm>
#include <fmt/format.h>
#include <ranges>
#include <set>

namespace rw::lab {

using net::Address;
using net::Family;
using net::Prefix;

namespace {

std::string_view nftName(Family family) { return family == Family::V4 ? "ip" : "ip6"; }

/// Elements of an nftables set.
template <class Range, class Text> std::string listed(Range&& range, const Text& text) {
  std::string out;
  for (const auto& item : range) out += (out.empty() ? "" : ", ") + text(item);
  return out;
}
std::string privateSpace(Family family) {
  const auto of = [&](const Prefix& prefix) { return prefix.family() == family; };
  return listed(net::privateSpace() | std::views::filter(of), [](const Prefix& prefix) { return prefix.text(); });
}
std::string interfaces(const std::vector<WireEnd>& ends) {
  return listed(ends, [](const WireEnd& end) { return "\"" + end.interface() + "\""; });
}

std::vector<WireEnd> endsOf(const Node& node) {
  std::vector<WireEnd> ends;
  for (const Attachment& attachment : node.edges) ends.push_back(attachment.end);
  for (const Neighbour& neighbour : node.neighbours) ends.push_back(neighbour.end);
  return ends;
}

/// The node's ends of the edges for which `wanted` is true.
template <class Wanted> std::vector<WireEnd> edgeEnds(const Node& node, const Wanted& wanted) {
  std::vector<WireEnd> ends;
  for (const Attachment& attachment : node.edges)
    if (wanted(attachment.edge)) ends.push_back(attachment.end);
  return ends;
}

std::string chain(std::string_view name, std::string_view hook, const std::string& rules) {
  if (rules.empty()) return "";
  return fmt::format("  chain {} {{\n    type {};\n{}  }}\n", name, hook, rules);
}

/// What of a packet's way is noted.
enum class Noted {
  Passing,     ///< that it comes to or goes from this node
  Translation, ///< that the node translates it
  Edge,        ///< the edge, and whether it arrives or leaves by it: at the outside
};

/// Notes the ports of requests and answers that come and go by these interfaces.
std::string notes(const std::vector<WireEnd>& ends, Noted noted) {
  const bool outside = noted == Noted::Edge;
  const auto sets = [&](const std::string& suffix) {
    std::string out;
    for (const char* set : {"request", "answer"})
      out += fmt::format("  set {}{} {{ type {}inet_service; size 65535; flags dynamic; }}\n", set, suffix,
                         outside ? "ifname . " : "");
    return out;
  };
  const auto rules = [&](const std::string& side, const std::string& suffix) {
    const std::string key = outside ? side + " . " : "";
    const std::string where =
        fmt::format("{} {{ {} }}{}", side, interfaces(ends), noted == Noted::Translation ? " ct status snat,dnat" : "");
    const std::string flags = "tcp flags & (fin | syn | rst | ack) ==";
    return fmt::format("    {0} {1} syn tcp dport {2}-{3} update @request{5} {{ {4}tcp dport }}\n"
                       "    {0} {1} (syn | ack) tcp sport {2}-{3} update @answer{5} {{ {4}tcp sport }}\n"
                       "    {0} udp dport {2}-{3} update @request{5} {{ {4}udp dport }}\n"
                       "    {0} udp sport {2}-{3} update @answer{5} {{ {4}udp sport }}\n",
                       where, flags, kFirstPort, kLastPort, key, suffix);
  };
  const std::string in = outside ? "_in" : "";
  const std::string out = outside ? "_out" : "";
  return (outside ? sets(in) + sets(out) : sets("")) +
         (noted == Noted::Translation
              ? ""
              : chain("arriving", "filter hook prerouting priority raw - 10", rules("iifname", in))) +
         chain("leaving", "filter hook postrouting priority srcnat + 10", rules("oifname", out));
}

/// What drops sources that cannot come in from the enterprise: private ones, and those of the outside itself.
std::string dropsUnfit(const Network& network, const Probes& probes, const std::vector<WireEnd>& ends) {
  std::set<Address> outside;
  const auto add = [&](const Speaker& speaker) {
    if (network.node(speaker.router) == nullptr) outside.insert(speaker.address);
  };
  for (const Probe& probe : probes.all) {
    add(probe.client);
    for (const Speaker& server : probe.servers) add(server);
  }
  std::string rules;
  for (const Family family : network.families()) {
    std::string unfit = privateSpace(family);
    for (const Address& address : outside)
      if (address.family == family) unfit += ", " + address.text();
    rules += fmt::format("    iifname {{ {} }} {} saddr {{ {} }} drop\n", interfaces(ends), nftName(family), unfit);
  }
  return chain("unfit", "filter hook prerouting priority raw", rules);
}

// --- Translation

std::string number(std::size_t edge) { return std::to_string(edge + 1); }

/// Source translation of requests: of own private sources by outbound pools, of callers by inbound ones.
std::string sourceTranslation(const Network& network, const Node& node, const plan::Plan& plan, int poolParts) {
  std::string rules;
  for (const Family family : network.families()) {
    std::set<Prefix> pools; // what one device translated, no other does
    for (const plan::NatPool& pool : plan.nat_pools)
      for (const Prefix& prefix : pool.prefixes)
        if (prefix.family() == family) pools.insert(prefix);
    const std::string fresh =
        fmt::format("{} saddr != {{ {} }} ", nftName(family), listed(pools, [](const Prefix& p) { return p.text(); }));
    for (const plan::NatPool* pool : node.pools) {
      const auto parts = partsOf(network, pool->prefixes, family);
      if (parts.empty()) continue;
      const bool outbound = pool->direction == plan::PoolDirection::Outbound;
      const auto served = edgeEnds(node, [&](std::size_t edge) { return pool->serves(network.edges[edge].id); });
      const auto far = farEdges(network, node, *pool);
      std::vector<std::string> conditions;
      if (outbound) {
        if (!served.empty()) conditions.push_back(fmt::format("oifname {{ {} }}", interfaces(served)));
        // BIRD writes the edge that a route comes from into its realm, which IPv6 does not have.
        if (!far.empty() && family == Family::V4)
          conditions.push_back(
              fmt::format("oifname {{ {} }} rt classid {{ {} }}", interfaces(endsOf(node)), listed(far, number)));
      } else {
        if (!served.empty()) {
          const std::set<std::size_t> edges = [&] {
            std::set<std::size_t> out;
            for (const Attachment& attachment : node.edges)
              if (pool->serves(network.edges[attachment.edge].id)) out.insert(attachment.edge);
            return out;
          }();
          conditions.push_back(fmt::format("ct mark {{ {} }}", listed(edges, number)));
        }
        if (!far.empty())
          conditions.push_back(fmt::format("iifname {{ {} }} {} dscp {{ {} }}", interfaces(endsOf(node)),
                                           nftName(family), listed(far, number)));
      }
      const std::string sources =
          outbound ? fmt::format("{0} saddr {{ {1} }} {2}", nftName(family), privateSpace(family), fresh) : fresh;
      for (const std::string& condition : conditions)
        for (int part = 0; part < poolParts; ++part) {
          const auto [first, last] = portsOfPart(part, poolParts);
          const Address& to =
              outbound ? parts[std::min(static_cast<std::size_t>(part), parts.size() - 1)] : parts.front();
          rules += fmt::format("    {} {}th dport {}-{} snat {} to {} comment \"{}\"\n", condition, sources, first,
                               last, nftName(family), to.text(), pool->id);
        }
    }
  }
  return rules;
}

std::string destinationTranslation(const Network& network, const Node& node, const plan::Plan& plan,
                                   const Probes& probes) {
  std::string rules;
  for (const plan::PublishedEndpoint& endpoint : plan.published_endpoints) {
    if (endpoint.translated_at.id != node.id || !endpoint.public_ip) continue;
    const auto server = serverOf(endpoint, network);
    std::set<int> ports; // two endpoints may share a public address
    for (const Probe& probe : probes.all)
      if (probe.endpoint == endpoint.id) ports.insert(probe.port);
    if (!server || server->family != endpoint.public_ip->family || ports.empty()) continue;
    const std::string_view name = nftName(server->family);
    rules +=
        fmt::format("    iifname {{ {} }} {} daddr {} th dport {{ {} }} dnat {} to {} comment \"{}\"\n",
                    interfaces(endsOf(node)), name, endpoint.public_ip->text(),
                    listed(ports, [](int port) { return std::to_string(port); }), name, server->text(), endpoint.id);
  }
  return rules;
}

/// A call that another device of the group translates is tracked there alone: a session that was begun without its
/// translation never gets one. A device that neither keeps state nor translates has nothing to share with its group.
std::string leftToOthers(const Network& network, const Node& node, const plan::Plan& plan) {
  std::string rules;
  bool translates = !node.pools.empty();
  for (const plan::PublishedEndpoint& endpoint : plan.published_endpoints) {
    translates = translates || endpoint.translated_at.id == node.id;
    const Node* translator = network.node(endpoint.translated_at.id);
    if (translator == nullptr || translator == &node || translator->box != node.box || !endpoint.public_ip) continue;
    for (const auto& [address, port] : {std::pair("daddr", "dport"), std::pair("saddr", "sport")})
      rules += fmt::format("    iifname {{ {} }} {} {} {} th {} {}-{} notrack\n", interfaces(endsOf(node)),
                           nftName(endpoint.public_ip->family), address, endpoint.public_ip->text(), port, kFirstPort,
                           kLastPort);
  }
  if (node.sharesBox && !node.keepsState() && !translates)
    rules +=
        fmt::format("    iifname {{ {} }} th dport {}-{} notrack\n", interfaces(endsOf(node)), kFirstPort, kLastPort);
  return rules;
}

/// Providers drop what their aggregates attract and no customer announced.
std::string dropsUnannounced(const Network& network) {
  std::string rules;
  for (const Edge& edge : network.edges) {
    if (edge.expressRoute ||
        std::ranges::none_of(edge.advertise, [](const auto& a) { return a.isp_aggregate.has_value(); }))
      continue;
    for (const Family family : network.families()) {
      std::set<Prefix> announced;
      for (const plan::Advertisement& advertised : edge.advertise)
        if (advertised.accepted && advertised.prefix.family() == family) announced.insert(advertised.prefix);
      if (announced.empty()) continue;
      std::set<Prefix> disjoint; // nftables refuses ranges that overlap
      for (const Prefix& prefix : announced)
        if (disjoint.empty() || !disjoint.rbegin()->covers(prefix)) disjoint.insert(prefix);
      for (const WireEnd& end : edge.ends) disjoint.insert(Prefix::host(end.other().address(family)));
      rules +=
          fmt::format("    oifname {{ {} }} meta l4proto {{ tcp, udp }} {} daddr != {{ {} }} drop comment \"{}\"\n",
                      interfaces(edge.ends), nftName(family),
                      listed(disjoint, [](const Prefix& prefix) { return prefix.text(); }), edge.id);
    }
  }
  return rules;
}

} // namespace

std::string nftablesOfNode(const Network& network, const Node& node, const plan::Plan& plan, const Probes& probes) {
  const std::vector<WireEnd> ends = endsOf(node);
  if (ends.empty()) return "";
  // A member of a group that keeps no state takes part in what it translates alone.
  std::string out = notes(ends, node.sharesBox && !node.keepsState() ? Noted::Translation : Noted::Passing);
  out += chain("left_to_others", "filter hook prerouting priority raw", leftToOthers(network, node, plan));

  const std::string sources = sourceTranslation(network, node, plan, probes.poolParts);
  const std::string destinations = destinationTranslation(network, node, plan, probes);
  const bool translates = !sources.empty() || !destinations.empty();
  // Devices of one group share their sessions, so each of them may undo what another did.
  const bool remembers = translates || node.sharesBox;

  std::string entry;
  std::set<std::size_t> edges;
  for (const Attachment& attachment : node.edges) edges.insert(attachment.edge);
  for (const std::size_t edge : edges) {
    const std::string by = interfaces(edgeEnds(node, [&](std::size_t other) { return other == edge; }));
    if (remembers)
      entry += fmt::format("    iifname {{ {} }} ct state new ct mark set {} comment \"{}\"\n", by, edge + 1,
                           network.edges[edge].id);
    // An inbound pool further in learns the edge of entry from the packet.
    for (const Family family : network.families())
      entry += fmt::format("    iifname {{ {} }} th dport {}-{} {} dscp set {}\n", by, kFirstPort, kLastPort,
                           nftName(family), edge + 1);
  }
  if (remembers && node.returnsSymmetrically() && !edges.empty()) {
    const std::string marks =
        listed(edges, [&](std::size_t edge) { return fmt::format("{} : {}", edge + 1, markOf(network, node, edge)); });
    const std::string rule =
        fmt::format("ct direction reply ct status snat,dnat meta mark set ct mark map {{ {} }}\n", marks);
    out += chain("answer_here", "route hook output priority mangle", "    " + rule);
    entry += fmt::format("    iifname {{ {} }} {}", interfaces(ends), rule);
  }
  out += chain("entry", "filter hook prerouting priority mangle", entry);
  out += chain("destinations", "nat hook prerouting priority dstnat", destinations);
  if (node.keepsState())
    out += chain("state", "filter hook forward priority filter",
                 fmt::format("    iifname {{ {0} }} ct state invalid drop\n"
                             "    iifname {{ {0} }} udp sport {1}-{2} ct state new drop\n",
                             interfaces(ends), kFirstPort, kLastPort));
  out += chain("sources", "nat hook postrouting priority srcnat", sources);
  return fmt::format("# {}\ntable inet node{} {{\n{}}}\n", node.id, numberOf(network, node), out);
}

std::string nftablesOfMicrosoft(const Network& network, const Probes& probes, const Sides& sides) {
  std::vector<WireEnd> circuits;
  std::string entry;
  for (const Edge& edge : network.edges) {
    if (!edge.expressRoute) continue;
    circuits.insert(circuits.end(), edge.ends.begin(), edge.ends.end());
    entry += fmt::format("    iifname {{ {} }} ct state new ct mark set {} comment \"{}\"\n", interfaces(edge.ends),
                         sides.numberOf(edge.meets), edge.id);
  }
  // The internet says in each packet from which place it comes.
  for (const Family family : network.families())
    for (std::size_t side = 0; side < sides.places().size(); ++side)
      entry += fmt::format("    iifname \"{}\" ct state new {} dscp {} ct mark set {}\n",
                           network.internetEnd.interface(), nftName(family), side, side);
  std::map<std::size_t, std::set<int>> ports;
  for (const Probe& probe : probes.all)
    if (!probe.sideByEntry) ports[sides.numberOf(probe.side)].insert(probe.port);
  std::string calls;
  for (const auto& [side, list] : ports) {
    const std::string set = listed(list, [](int port) { return std::to_string(port); });
    entry += fmt::format("    ct state new th dport {{ {} }} ct mark set {}\n", set, side);
    calls += fmt::format("    ct direction original th dport {{ {} }} meta mark set {}\n", set, side);
  }
  std::string out;
  if (!circuits.empty()) out += notes(circuits, Noted::Edge) + dropsUnfit(network, probes, circuits);
  out += chain("entry", "filter hook prerouting priority mangle", entry);
  out += chain("side", "route hook output priority mangle",
               fmt::format("    ct direction reply th sport {}-{} meta mark set ct mark\n", kFirstPort, kLastPort) +
                   calls);
  return fmt::format("# Microsoft: a packet's mark is the place from which it is sent\ntable inet microsoft {{\n{}}}\n",
                     out);
}

std::string nftablesOfInternet(const Network& network, const Probes& probes, const Sides& sides) {
  std::vector<WireEnd> egresses;
  std::string entry;
  for (const Edge& edge : network.edges) {
    if (edge.expressRoute) continue;
    egresses.insert(egresses.end(), edge.ends.begin(), edge.ends.end());
    for (const Family family : network.families())
      entry += fmt::format("    iifname {{ {} }} {} dscp set {} comment \"{}\"\n", interfaces(edge.ends),
                           nftName(family), sides.numberOf(edge.meets), edge.id);
  }
  std::string out;
  if (!egresses.empty()) out += notes(egresses, Noted::Edge) + dropsUnfit(network, probes, egresses);
  out += chain("entry", "filter hook prerouting priority mangle", entry);
  out += chain("unannounced", "filter hook postrouting priority mangle", dropsUnannounced(network));
  return fmt::format("# The internet\ntable inet internet {{\n{}}}\n", out);
}

} // namespace rw::lab
