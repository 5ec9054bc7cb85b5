#include "analysis/hairpin.h"

#include "base/geo.h"
#include "catalogue/catalogue.h"
#include "routing/topology.h"
#include "rules/remedies.h"

#include <limits>

namespace rw::rules::hairpin {
namespace {

std::optional<GeoPoint> placeOf(const routing::Topology& topology, const std::string& id) {
  const routing::NodeIndex node = topology.node(id);
  return node != routing::kNone ? topology.nodes[node].place : std::nullopt;
}

/// The node furthest from where the flow starts: the detour's far end.
std::string farthest(const routing::Topology& topology, const plan::Flow& flow, const GroupResult& group) {
  const auto home = placeOf(topology, flow.site.id);
  std::string best = group.forward.empty() ? "" : group.forward.back().node;
  double most = -1;
  for (const routing::Hop& hop : group.forward)
    if (const auto place = placeOf(topology, hop.node); home && place && distanceKm(*home, *place) > most) {
      most = distanceKm(*home, *place);
      best = hop.node;
    }
  return best;
}

std::vector<Finding> find(const Input& input) {
  std::vector<Finding> out;
  for (const FlowResult& flow : input.network.verdicts()) {
    const auto hairpin = analysis::hairpinOf(input.plan, input.network, flow);
    if (!hairpin) continue;
    const plan::Flow* declared = input.plan.flows.find(flow.flow);
    const GroupResult* worst = hairpin->group;
    const routing::Network::Reference& against = hairpin->best;
    Finding finding = aboutFlow(
        input, flow, *worst, RW_TR("rules", "{flow} takes a detour by {far}"),
        RW_TR("rules",
              "The round trip is {rtt} by {edge_out}; {best_edge} would give {best}. {people} people wait for it."));
    finding.subjects = {declared->site.id, worst->edge_out};
    // The verdict has no hops, the flow with its paths does.
    const auto paths = input.network.explained(flow.flow);
    const std::string far =
        farthest(input.network.topology(), *declared, *analysis::hairpinOf(input.plan, input.network, *paths)->group);
    for (auto* message : {&finding.title, &finding.message})
      for (const auto& argument : std::vector<std::pair<std::string, Argument>>{{"far", object(far)},
                                                                                {"rtt", number(*worst->rtt_ms, "ms")},
                                                                                {"best", number(against.rtt_ms, "ms")},
                                                                                {"best_edge", object(against.edge)}})
        message->arguments.push_back(argument);
    out.push_back(std::move(finding));
  }
  return out;
}

/// A circuit at the peering location nearest to the site, on the device that holds the site's nearest internet egress.
void nearerMeetMe(const Input& input, const Finding& finding, std::vector<Fix>& out) {
  const plan::Flow* flow = input.plan.flows.find(finding.flow);
  const auto home = flow == nullptr ? std::nullopt : placeOf(input.network.topology(), flow->site.id);
  const auto egress = flow == nullptr ? std::nullopt : input.network.reference(flow->site.id, flow->service.id, true);
  const plan::Service* service = flow == nullptr ? nullptr : input.plan.services.find(flow->service.id);
  if (!home || !egress || service == nullptr || !service->isOverExpressRoute()) return;
  const std::string& at = egress->path.back();
  const catalogue::PeeringLocation* nearest = nullptr;
  double least = std::numeric_limits<double>::max();
  for (const catalogue::PeeringLocation& known : catalogue::peeringLocations())
    if (const double km = distanceKm(*home, {known.location.lat->value, known.location.lon->value}); km < least) {
      least = km;
      nearest = &known;
    }
  const auto range = freeRegistered(input.plan, 28);
  if (nearest == nullptr || !range || input.plan.devices.find(at) == nullptr) return;
  Value::List services;
  for (const plan::Circuit& circuit : input.plan.circuits) // what other circuits carry
    for (const plan::ServiceRef& ref : circuit.services)
      if (std::ranges::find(services, Value(ref.id)) == services.end()) services.emplace_back(ref.id);
  if (std::ranges::find(services, Value(service->id)) == services.end()) services.emplace_back(service->id);
  offer(out, finding.rule + "/" + finding.flow + "/nearer-meet-me",
        {RW_TR("rules", "A circuit at {device} to {place}"),
         {{"device", object(at)}, {"place", text(nearest->location.name)}}},
        changesOf(input.plan, [&](edit::Transaction& edit) -> Status {
          const auto circuit = edit.create(plan::EntityKind::Circuit,
                                           {{"id", edit.freeId("er-" + nearest->location.id)},
                                            {"name", "ExpressRoute " + nearest->location.name},
                                            {"at", at},
                                            {"meet_me", nearest->location.id},
                                            {"bandwidth_mbps", 1000.0},
                                            {"sku", "premium"},
                                            {"services", Value(services)},
                                            {"advertise", Value::List{Value::Record{{"prefix", range->text()}}}}});
          if (!circuit) return fail(circuit.error());
          const auto pool = edit.create(plan::EntityKind::NatPool, {{"id", edit.freeId("pool-" + circuit->id)},
                                                                    {"name", "Pool " + nearest->location.name},
                                                                    {"at", at},
                                                                    {"for", Value::List{circuit->id}},
                                                                    {"prefixes", Value::List{range->text()}},
                                                                    {"registered_to", "company"}});
          return pool ? Status() : Status(fail(pool.error()));
        }));
}

/// Takes out of the way what keeps an edge's routes from the first node of `path`: what nodes on it do not accept, and
/// what links on it deny.
Status openWay(edit::Transaction& edit, const std::vector<std::string>& path, bool expressRoute) {
  const plan::RouteFilter filter = expressRoute ? plan::RouteClass::Expressroute : plan::RouteClass::Internet;
  // Routes run from the edge to the first node: each but the one that holds the edge takes them from the next.
  for (std::size_t i = 0; i + 1 < path.size(); ++i) {
    const plan::ObjectKey node = plan::findById(edit.plan(), path[i]).value_or(plan::ObjectKey{});
    plan::Accept accept;
    plan::Codec<plan::Accept>::set(accept, plan::getProperty(edit.plan(), node, "accept"));
    (expressRoute ? accept.expressroute : accept.internet) = true;
    if (Status status = edit.set(node, "accept", plan::Codec<plan::Accept>::get(accept)); !status) return status;
    const plan::Table<plan::Link> links = edit.plan().links;
    for (const plan::Link& link : links)
      for (const bool forth : {true, false}) {
        const auto& [from, to] = forth ? std::tie(link.a.id, link.b.id) : std::tie(link.b.id, link.a.id);
        if (from != path[i + 1] || to != path[i]) continue;
        plan::LinkDeny deny = link.deny;
        std::erase(forth ? deny.a_to_b : deny.b_to_a, filter);
        const Value open = plan::Codec<plan::LinkDeny>::get(deny);
        if (Status status = edit.set({plan::EntityKind::Link, link.id}, "deny", open); !status) return status;
      }
  }
  return {};
}

/// The way to the best edge that the plan has, which policy keeps the flow from.
void anotherEdge(const Input& input, const Finding& finding, std::vector<Fix>& out) {
  const auto& verdicts = input.network.verdicts();
  const auto result = std::ranges::find(verdicts, finding.flow, &FlowResult::flow);
  if (result == verdicts.end()) return;
  const auto hairpin = analysis::hairpinOf(input.plan, input.network, *result);
  if (!hairpin) return;
  const routing::Network::Reference& best = hairpin->best;
  const std::string& site = input.plan.flows.find(finding.flow)->site.id;
  offer(out, finding.rule + "/" + finding.flow + "/another-edge",
        {RW_TR("rules", "Open the way from {site} to {edge}"), {{"site", object(site)}, {"edge", object(best.edge)}}},
        changesOf(input.plan, [&](edit::Transaction& edit) -> Status {
          const routing::Topology& topology = input.network.topology();
          const auto preference = [&](const std::string& edge) {
            return topology.edges[topology.edge(edge)].localPref;
          };
          if (const std::int64_t used = preference(hairpin->group->edge_out); preference(best.edge) < used)
            if (Status status = edit.set(*plan::findById(input.plan, best.edge), "local_pref", used); !status)
              return status;
          return openWay(edit, best.path, isCircuit(input.plan, best.edge));
        }));
}

std::vector<Fix> fixes(const Input& input, const Finding& finding) {
  std::vector<Fix> out;
  anotherEdge(input, finding, out);
  nearerMeetMe(input, finding, out);
  std::ranges::move(localBreakout(input, finding), std::back_inserter(out));
  return out;
}

const Registered registered{{
    .id = "hairpin",
    .severity = Severity::Error,
    .source = "Determine the appropriate meet-me location",
    .why = RW_TR("rules", "Every click waits for the way there and back. A detour to a distant meet-me location is "
                          "felt in each of them, and calls suffer first."),
    .find = find,
    .fixes = fixes,
}};

} // namespace
} // namespace rw::rules::hairpin
