#include "lab/lab.h"
#include "lab/routers.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace rw::lab {

using routing::GroupResult;

namespace {

/// Worse is higher. The lab cannot tell why a packet is lost, so all that is not delivered is equally bad.
int severity(const Seen& seen) { return !seen.delivered ? 2 : seen.symmetric ? 0 : 1; }
int severity(const GroupResult& group) {
  return !group.delivered ? 2 : group.verdict == routing::Verdict::Symmetric ? 0 : 1;
}

/// Whether both lists of routers name the same stateful devices; those that share sessions are one.
bool sameState(const Network& network, const nlohmann::json& there, const nlohmann::json& back) {
  std::set<std::string> stateful;
  for (const Node& node : network.nodes)
    if (node.keepsState()) stateful.insert(node.stateGroup);
  const auto groups = [&](const nlohmann::json& routers) {
    std::set<std::string> out;
    for (const nlohmann::json& id : routers)
      if (const Node* node = network.node(id.get<std::string>());
          node != nullptr && stateful.contains(node->stateGroup))
        out.insert(node->stateGroup);
    return out;
  };
  return groups(there) == groups(back);
}

std::string only(const nlohmann::json& edges) {
  return edges.empty() ? std::string() : edges.front().get<std::string>();
}

Seen seenIn(const Network& network, const nlohmann::json& result) {
  Seen seen;
  seen.delivered = result.at("delivered").get<bool>();
  seen.edge_out = only(result.at("edges_out"));
  seen.edge_back = only(result.at("edges_back"));
  seen.symmetric = seen.delivered && seen.edge_out == seen.edge_back &&
                   sameState(network, result.at("request"), result.at("answer")) &&
                   sameState(network, result.at("proxy_request"), result.at("proxy_answer"));
  return seen;
}

/// Whether the lab may see this where the core sees one path.
bool same(const Seen& seen, const GroupResult& group, bool inbound) {
  if (severity(seen) != severity(group) || seen.edge_out != group.edge_out) return false;
  if (seen.edge_back == group.edge_back) return true;
  // The core also names the edge to which an answer was on its way when it died inside.
  return inbound && !group.delivered && group.at != "microsoft" && seen.edge_back.empty();
}

/// The same where the core sees equal paths, of which it shows the worst.
bool amongBranches(const Seen& seen, const GroupResult& group) {
  if (severity(seen) != severity(group)) return severity(seen) < severity(group);
  const auto may = [&](const std::string& edge) {
    return edge.empty() || edge == group.edge_out || edge == group.edge_back ||
           std::ranges::find(group.tied_edges, edge) != group.tied_edges.end();
  };
  return may(seen.edge_out) && may(seen.edge_back);
}

/// The device on the way of a request whose pool serves an edge that hangs elsewhere, where its own route leads to
/// another one than that by which the packet leaves in the end. The core looks ahead; no device can.
const Node* mustLookAhead(const Network& network, const GroupResult& group) {
  for (const routing::Hop& hop : group.forward) {
    const Node* node = network.node(hop.node);
    if (node == nullptr || (hop.origin == group.edge_out && !group.edges_tie)) continue;
    for (const plan::NatPool* pool : node->pools)
      if (pool->direction == plan::PoolDirection::Outbound && !farEdges(network, *node, *pool).empty()) return node;
  }
  return nullptr;
}

std::string edges(const std::string& out, const std::string& back) {
  const auto edge = [](const std::string& id) { return id.empty() ? std::string("none") : id; };
  return ", out by " + edge(out) + ", back by " + edge(back);
}
std::string text(const GroupResult& group) {
  return std::string(toString(group.verdict)) +
         (group.delivered ? "" : ", " + std::string(toString(group.cause)) + " at " + group.at) +
         edges(group.edge_out, group.edge_back) + ", branches " + std::to_string(group.branches);
}
std::string text(const Seen& seen) {
  return std::string(!seen.delivered  ? "not delivered"
                     : seen.symmetric ? "symmetric"
                                      : "asymmetric") +
         edges(seen.edge_out, seen.edge_back);
}

} // namespace

Result<std::vector<Comparison>> compare(const Lab& lab, std::string_view results) {
  const nlohmann::json read = nlohmann::json::parse(results, nullptr, false);
  if (!read.is_object() || !read.contains("results") || read["results"].size() != lab.probes.all.size())
    return fail("the lab left no results, or those of another plan", "see what it wrote on standard error", {},
                ErrorKind::Io);
  // Flow -> group -> what was seen.
  std::map<std::string, std::map<std::string, std::vector<Seen>>> seen;
  for (std::size_t i = 0; i < lab.probes.all.size(); ++i)
    seen[lab.probes.all[i].flow][lab.probes.all[i].group].push_back(seenIn(lab.network, read["results"][i]));

  std::vector<Comparison> out;
  for (const routing::FlowResult& flow : lab.core) {
    Comparison& comparison = out.emplace_back(Comparison{.flow = flow.flow});
    if (const auto untried = lab.probes.untried.find(flow.flow); untried != lab.probes.untried.end()) {
      comparison.remark = untried->second;
      continue;
    }
    const bool inbound = flow.direction == plan::FlowDirection::Inbound;
    comparison.agree = true;
    for (const auto& [name, connections] : seen[flow.flow])
      for (const Seen& connection : connections) {
        if (std::ranges::any_of(flow.groups, [&](const GroupResult& group) {
              return group.group == name &&
                     (same(connection, group, inbound) || (group.branches > 1 && amongBranches(connection, group)));
            }))
          continue;
        if (comparison.agree == false) continue;
        const auto ahead = std::ranges::find_if(flow.groups, [&](const GroupResult& group) {
          return !inbound && group.group == name && mustLookAhead(lab.network, group) != nullptr;
        });
        if (ahead != flow.groups.end()) {
          comparison.agree.reset();
          comparison.remark = mustLookAhead(lab.network, *ahead)->id +
                              " translates for an edge that its own routes do not show; no router can";
          continue;
        }
        comparison.agree = false;
        comparison.remark = name + ", lab: " + text(connection);
        for (const GroupResult& group : flow.groups)
          if (group.group == name) comparison.remark += "; core: " + text(group);
      }
    const auto& deciding = seen[flow.flow][flow.deciding().group];
    if (deciding.empty() && comparison.agree == true) {
      comparison.agree.reset();
      comparison.remark = flow.deciding().group + ", which decides, was not tried: nothing that is up can start it";
    }
    if (!deciding.empty())
      comparison.lab = *std::ranges::max_element(deciding, {}, [](const Seen& s) { return severity(s); });
  }
  return out;
}

std::vector<Comparison> untried(const Lab& lab) {
  std::vector<Comparison> out;
  for (const routing::FlowResult& flow : lab.core) out.push_back({.flow = flow.flow, .remark = "the lab was not run"});
  return out;
}

} // namespace rw::lab
