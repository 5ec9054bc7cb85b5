// trace and routes: where packets go, and what each node knows.
#include "base/text.h"
#include "catalogue/catalogue.h"
#include "cli/cli.h"
#include "cli/output.h"
#include "routing/routing.h"

namespace rw::cli {

namespace {

struct TraceOptions {
  std::string plan;
  bool json = false;
  std::vector<std::string> flows;
  std::vector<std::string> failed;
};

struct RoutesOptions {
  std::string plan;
  bool json = false;
  std::string node;
  std::vector<std::string> failed;
};

// --- JSON

Json toJson(const routing::Candidate& candidate) {
  Json out{{"prefix", candidate.prefix.text()},
           {"class", routing::toString(candidate.routeClass)},
           {"origin", candidate.origin},
           {"learned_from", candidate.learned_from},
           {"local_pref", candidate.local_pref},
           {"path_length", candidate.path_length},
           {"cost", candidate.cost},
           {"best", candidate.best}};
  if (!candidate.best) out["lost_by"] = routing::toString(candidate.lost_by);
  return out;
}

Json toJson(const routing::Translation& translation, std::string_view address) {
  return {{"from", translation.from}, {"to", translation.to}, {"address", address}};
}

Json toJson(const routing::Hop& hop) {
  Json out{{"node", hop.node},
           {"prefix", hop.prefix.text()},
           {"class", routing::toString(hop.routeClass)},
           {"origin", hop.origin},
           {"learned_from", hop.learned_from},
           {"decided_by", routing::toString(hop.decided_by)},
           {"equal_cost", hop.equal_cost},
           {"latency_ms", rounded(hop.latency_ms)}};
  if (!hop.link.empty()) out["link"] = hop.link;
  // A device that translates both addresses does the destination first.
  if (hop.destination_nat) out["nat"] = toJson(*hop.destination_nat, "destination");
  if (hop.source_nat) out[hop.destination_nat ? "second_nat" : "nat"] = toJson(*hop.source_nat, "source");
  out["state"] = hop.keeps_state;
  out["lost"] = Json::array();
  for (const routing::Candidate& candidate : hop.lost) out["lost"].push_back(toJson(candidate));
  return out;
}

Json toJson(const std::vector<routing::Hop>& hops) {
  Json out = Json::array();
  for (const routing::Hop& hop : hops) out.push_back(toJson(hop));
  return out;
}

Json toJson(const routing::FlowResult& flow) {
  const routing::GroupResult& result = flow.deciding();
  Json out{{"flow", flow.flow}, {"direction", keyOf(flow.direction)}};
  addOutcome(out, result);
  out["intended"] = keyOf(flow.intended);
  out["rtt_ms"] = rounded(result.rtt_ms);
  out["group"] = result.group;
  out["groups"] = flow.groups.size();
  out["branches"] = result.branches;
  out["assumes_microsoft"] = result.assumes_microsoft;
  out["forward"] = toJson(result.forward);
  out["return"] = toJson(result.back);
  return out;
}

// --- Text

/// What happens to a packet at a hop besides forwarding.
std::string remarks(const routing::Hop& hop) {
  std::string out;
  const auto add = [&out](const std::string& text) { out += (out.empty() ? "" : "; ") + text; };
  if (hop.destination_nat) add("destination " + hop.destination_nat->from + " -> " + hop.destination_nat->to);
  if (hop.source_nat) add("source " + hop.source_nat->from + " -> " + hop.source_nat->to);
  if (hop.keeps_state) add("keeps state");
  if (hop.equal_cost) add("equal cost");
  return out;
}

std::string asText(const std::vector<routing::Hop>& hops) {
  Columns columns({"node", "prefix", "class", "next", "decided by", "ms", ""});
  for (const routing::Hop& hop : hops)
    columns.add({hop.node, hop.prefix.text(), std::string(routing::toString(hop.routeClass)),
                 hop.learned_from == hop.node ? "here" : hop.learned_from,
                 std::string(routing::toString(hop.decided_by)), formatNumber(rounded(hop.latency_ms)), remarks(hop)});
  return columns.text(4);
}

std::string asText(const routing::FlowResult& flow, const plan::Plan& plan) {
  const routing::GroupResult& result = flow.deciding();
  std::string out = plan::nameOf(plan, flow.flow) + " (" + flow.flow + ", " + std::string(keyOf(flow.direction)) +
                    "): " + std::string(routing::toString(result.verdict));
  out += ", " + (result.delivered ? "delivered" : whyNotDelivered(result));
  out += "\n  out by " + idOrNone(result.edge_out) + ", back by " + idOrNone(result.edge_back) + ", meant for " +
         std::string(keyOf(flow.intended));
  if (result.rtt_ms) out += ", round trip " + formatNumber(rounded(result.rtt_ms)) + " ms";
  if (result.branches > 1) out += ", worst of " + std::to_string(result.branches) + " branches";
  if (flow.groups.size() > 1) out += ", decided by " + result.group;
  out += "\n";
  if (result.assumes_microsoft) out += "  rests on Microsoft's documented choice between several edges\n";
  if (!result.forward.empty()) out += "  request\n" + asText(result.forward);
  if (!result.back.empty()) out += "  answer\n" + asText(result.back);
  return out;
}

std::string asText(const std::vector<routing::TableRow>& table) {
  Columns columns({"", "prefix", "class", "origin", "learned from", "preference", "path", "cost", "decided by"});
  for (const routing::TableRow& row : table)
    for (const routing::Candidate& candidate : row.candidates)
      columns.add({candidate.best ? "*" : "", row.prefix.text(), std::string(routing::toString(candidate.routeClass)),
                   candidate.origin, candidate.learned_from, std::to_string(candidate.local_pref),
                   std::to_string(candidate.path_length), std::to_string(candidate.cost),
                   candidate.best ? std::string(routing::toString(row.decided_by))
                                  : "lost by " + std::string(routing::toString(candidate.lost_by))});
  return columns.text(0);
}

// --- Commands

Result<Answer> trace(const TraceOptions& options) {
  return readPlan(options.plan).and_then([&](const plan::Plan& given) -> Result<Answer> {
    const plan::Plan plan = catalogue::completed(given);
    std::vector<std::string> flows;
    addIds(plan.flows, flows);
    for (const std::string& id : options.flows)
      if (auto known = checkKnown(id, flows, "--flow", "flow"); !known) return fail(known.error());
    if (auto known = checkElements(plan, options.failed); !known) return fail(known.error());

    const routing::Network network(plan, {.failed = options.failed, .flows = options.flows});
    if (options.json) {
      Json results = Json::array();
      for (const routing::FlowResult& flow : network.flows()) results.push_back(toJson(flow));
      return Answer{toText(Json{{"flows", std::move(results)}})};
    }
    std::string out;
    for (const routing::FlowResult& flow : network.flows()) out += (out.empty() ? "" : "\n") + asText(flow, plan);
    return Answer{out.empty() ? "The plan has no flows.\n" : out};
  });
}

Result<Answer> routes(const RoutesOptions& options) {
  return readPlan(options.plan).and_then([&](const plan::Plan& given) -> Result<Answer> {
    const plan::Plan plan = catalogue::completed(given);
    std::vector<std::string> nodes;
    addIds(plan.sites, nodes);
    addIds(plan.segments, nodes);
    addIds(plan.devices, nodes);
    if (auto known = checkKnown(options.node, nodes, "--node", "node"); !known) return fail(known.error());
    if (auto known = checkElements(plan, options.failed); !known) return fail(known.error());

    const auto table = routing::Network(plan, {.failed = options.failed}).table(options.node);
    if (!options.json) return Answer{table.empty() ? options.node + " has no routes.\n" : asText(table)};
    Json rows = Json::array();
    for (const routing::TableRow& row : table) {
      Json candidates = Json::array();
      for (const routing::Candidate& candidate : row.candidates) candidates.push_back(toJson(candidate));
      rows.push_back({{"prefix", row.prefix.text()},
                      {"decided_by", routing::toString(row.decided_by)},
                      {"candidates", std::move(candidates)}});
    }
    return Answer{toText(Json{{"node", options.node}, {"routes", std::move(rows)}})};
  });
}

} // namespace

void addTrace(CLI::App& app, Command& chosen) {
  addCommand<TraceOptions>(
      app, chosen, "trace", "Follows each flow there and back, hop by hop, with what decided",
      [](CLI::App& command, TraceOptions& options) {
        addPlan(command, options.plan);
        addJson(command, options.json);
        addEach(command, "--flow", options.flows, "A flow to follow; may be repeated; all without it");
        addFail(command, options.failed);
      },
      trace);
  addCommand<RoutesOptions>(
      app, chosen, "routes", "Shows a node's routes: every candidate for each prefix and the step that decided",
      [](CLI::App& command, RoutesOptions& options) {
        addPlan(command, options.plan);
        addJson(command, options.json);
        command.add_option("--node", options.node, "A site, segment or device")->required();
        addFail(command, options.failed);
      },
      routes);
}

} // namespace rw::cli
