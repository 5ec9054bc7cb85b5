#include "rules/remedies.h"

#include "catalogue/catalogue.h"
#include "net/prefix_set.h"

#include <algorithm>
#include <set>

namespace rw::rules {

using edit::ChangeSet;
using edit::Transaction;
using plan::EntityKind;
using plan::ObjectKey;
using routing::Cause;

bool isCircuit(const plan::Plan& plan, const std::string& edge) { return plan.circuits.find(edge) != nullptr; }
bool isInternet(const plan::Plan& plan, const std::string& edge) {
  return plan.internet_egresses.find(edge) != nullptr;
}

std::string_view causeText(Cause cause) {
  switch (cause) {
  case Cause::None: return "";
  case Cause::NoRoute: return RW_TR("rules", "there is no route");
  case Cause::Loop: return RW_TR("rules", "the packet goes round in a loop");
  case Cause::NotAdvertised: return RW_TR("rules", "nobody advertises the address");
  case Cause::PrivateSource: return RW_TR("rules", "it leaves with a private address");
  case Cause::NoNatState: return RW_TR("rules", "the device has no translation for it");
  case Cause::NoSessionState: return RW_TR("rules", "the device has not seen the other half");
  case Cause::WrongSource: return RW_TR("rules", "it comes from another address than the one that was called");
  }
  return "";
}

Finding aboutFlow(const Input& input, const FlowResult& flow, const GroupResult& group, std::string title,
                  std::string message) {
  Finding finding;
  finding.flow = flow.flow;
  finding.people = flow.people;
  const plan::Flow* declared = input.plan.flows.find(flow.flow);
  const std::string end = declared == nullptr                              ? ""
                          : flow.direction == plan::FlowDirection::Inbound ? declared->endpoint.id
                                                                           : declared->site.id;
  for (const std::string& id : {end, group.edge_out, group.edge_back, group.at})
    if (!id.empty() && id != "microsoft" && std::ranges::find(finding.subjects, id) == finding.subjects.end())
      finding.subjects.push_back(id);
  const std::vector<std::pair<std::string, Argument>> arguments{{"flow", object(flow.flow)},
                                                                {"end", object(end)},
                                                                {"edge_out", object(group.edge_out)},
                                                                {"edge_back", object(group.edge_back)},
                                                                {"at", object(group.at)},
                                                                {"cause", text(std::string(causeText(group.cause)))},
                                                                {"group", text(group.group)},
                                                                {"people", number(static_cast<double>(flow.people))}};
  finding.title = {std::move(title), arguments};
  finding.message = {std::move(message), arguments};
  return finding;
}

std::vector<net::Prefix> usedPrefixes(const plan::Plan& plan) {
  std::vector<net::Prefix> out;
  const auto add = [&out](const std::vector<net::Prefix>& prefixes) {
    out.insert(out.end(), prefixes.begin(), prefixes.end());
  };
  for (const auto& site : plan.sites) add(site.prefixes);
  for (const auto& segment : plan.segments) add(segment.prefixes);
  for (const auto& device : plan.devices) {
    add(device.prefixes);
    for (const auto& route : device.static_routes)
      if (!route.prefix.isDefault()) out.push_back(route.prefix);
  }
  for (const auto& pool : plan.nat_pools) add(pool.prefixes);
  for (const auto& service : plan.services) {
    add(service.prefixes);
    add(service.internet_prefixes);
  }
  for (const auto& endpoint : plan.published_endpoints) {
    if (endpoint.public_ip) out.push_back(net::Prefix::host(*endpoint.public_ip));
    if (endpoint.server_ip) out.push_back(net::Prefix::host(*endpoint.server_ip));
  }
  for (const auto& circuit : plan.circuits) {
    for (const auto& advertised : circuit.advertise) out.push_back(advertised.prefix);
    for (const auto* link : {&circuit.links.primary, &circuit.links.secondary})
      if (link->subnet) out.push_back(*link->subnet);
  }
  for (const auto& egress : plan.internet_egresses)
    for (const auto& advertised : egress.advertise) out.push_back(advertised.prefix);
  return out;
}

namespace {

/// The first part of `space` with `length` bits that overlaps nothing in `used`.
std::optional<net::Prefix> freeIn(const net::Prefix& space, int length, const std::vector<net::Prefix>& used) {
  if (length < space.length()) return {};
  net::Address at = space.address();
  for (int tries = 0; tries < 100'000; ++tries) {
    const net::Prefix candidate(at, length);
    const auto taken = std::ranges::find_if(used, [&](const net::Prefix& p) { return p.overlaps(candidate); });
    if (taken == used.end()) return candidate;
    // On behind whatever is larger: the candidate, or what is in its way.
    const net::Address last = taken->length() < length ? taken->last() : candidate.last();
    at = last;
    if (++at.low == 0) ++at.high;
    if (at.family == net::Family::V4 && at.low > 0xffffffffU) return {};
    at = at.masked(length);
    if (!space.contains(at) || at < last) return {};
  }
  return {};
}

} // namespace

std::optional<net::Prefix> freePrivate(const plan::Plan& plan, net::Family family) {
  const auto used = usedPrefixes(plan);
  if (family == net::Family::V6) return freeIn(*net::Prefix::parse("fd00::/8"), 120, used);
  for (const char* space : {"10.255.0.0/16", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"})
    if (const auto found = freeIn(*net::Prefix::parse(space), 28, used)) return found;
  return {};
}

std::optional<net::Prefix> freeRegistered(const plan::Plan& plan, int length) {
  const auto used = usedPrefixes(plan);
  for (const auto& registered : plan.design().registered_prefixes) {
    const auto* record = std::get_if<plan::RegisteredPrefix>(&registered);
    if (record != nullptr && record->holder == plan::Holder::Other) continue;
    const net::Prefix& space = record != nullptr ? record->prefix : std::get<net::Prefix>(registered);
    if (space.family() != net::Family::V4) continue;
    if (const auto found = freeIn(space, length, used)) return found;
  }
  return {};
}

ChangeSet changesOf(const plan::Plan& plan, const std::function<Status(Transaction&)>& steps) {
  Transaction edit(plan, "", catalogue::externalIds());
  if (!steps(edit)) return {};
  return edit.finish().value_or(ChangeSet{});
}

void offer(std::vector<Fix>& fixes, std::string id, Message title, ChangeSet changes) {
  if (!changes.empty()) fixes.push_back({std::move(id), std::move(title), std::move(changes)});
}

Status advertise(Transaction& edit, const std::string& edge, const net::Prefix& prefix) {
  const ObjectKey key = plan::findById(edit.plan(), edge).value_or(ObjectKey{});
  Value value = plan::getProperty(edit.plan(), key, "advertise");
  if (value.list() == nullptr) return fail(RW_TR("errors", "there is no such edge"), {}, {.path = edge});
  value.list()->push_back(Value::Record{{"prefix", prefix.text()}});
  return edit.set(key, "advertise", std::move(value));
}

Status withdraw(Transaction& edit, const std::string& edge,
                const std::function<bool(const plan::Advertisement&)>& drop) {
  const ObjectKey key = plan::findById(edit.plan(), edge).value_or(ObjectKey{});
  const Value value = plan::getProperty(edit.plan(), key, "advertise");
  if (value.list() == nullptr) return fail(RW_TR("errors", "there is no such edge"), {}, {.path = edge});
  Value::List kept;
  for (const Value& item : *value.list()) {
    plan::Advertisement advertised;
    if (!plan::Codec<plan::Advertisement>::set(advertised, item) || !drop(advertised)) kept.push_back(item);
  }
  return edit.set(key, "advertise", Value(std::move(kept)));
}

std::optional<ChangeSet> poolOfItsOwn(const plan::Plan& plan, const plan::NatPool& pool, const std::string& edge) {
  const auto range = freeRegistered(plan, 28);
  if (!range) return {};
  ChangeSet changes = changesOf(plan, [&](Transaction& edit) -> Status {
    Value::List others;
    if (const auto* list = std::get_if<std::vector<plan::EdgeRef>>(&pool.edges)) {
      for (const plan::EdgeRef& ref : *list)
        if (ref.id != edge) others.emplace_back(ref.id);
    } else {
      for (const auto& circuit : plan.circuits)
        if (circuit.id != edge) others.emplace_back(circuit.id);
      for (const auto& egress : plan.internet_egresses)
        if (egress.id != edge) others.emplace_back(egress.id);
    }
    if (Status status = edit.set({EntityKind::NatPool, pool.id}, "for", Value(std::move(others))); !status)
      return status;
    const auto made = edit.create(EntityKind::NatPool, {{"id", edit.freeId("pool-" + edge)},
                                                        {"name", "Pool " + plan::nameOf(plan, edge)},
                                                        {"at", pool.at.id},
                                                        {"for", Value::List{edge}},
                                                        {"prefixes", Value::List{range->text()}},
                                                        {"registered_to", "company"}});
    if (!made) return fail(made.error());
    // What was announced here for the shared pool is announced no more.
    if (Status status = withdraw(edit, edge,
                                 [&](const plan::Advertisement& a) {
                                   return std::ranges::any_of(
                                       pool.prefixes, [&](const net::Prefix& p) { return p.overlaps(a.prefix); });
                                 });
        !status)
      return status;
    return advertise(edit, edge, *range);
  });
  if (changes.empty()) return {};
  return changes;
}

std::vector<std::string> servedEdges(const Input& input, const plan::NatPool& pool) {
  std::vector<std::string> out;
  const bool all = std::holds_alternative<plan::EveryEdge>(pool.edges);
  const auto leaves = [&](const std::string& edge) {
    for (const FlowResult& flow : input.network.verdicts()) {
      if (flow.direction != plan::FlowDirection::Outbound ||
          groupWhere(flow, [&](const GroupResult& g) { return g.edge_out == edge; }) == nullptr)
        continue;
      const auto paths = input.network.explained(flow.flow);
      for (const GroupResult& group : paths->groups)
        if (group.edge_out == edge)
          for (const routing::Hop& hop : group.forward)
            if (hop.node == pool.at.id && hop.source_nat) return true;
    }
    return false;
  };
  for (const plan::Circuit& circuit : input.plan.circuits) {
    const bool hangs = circuit.primaryNode() == pool.at.id || circuit.secondaryNode() == pool.at.id;
    if (pool.serves(circuit.id) && (!all || hangs || leaves(circuit.id))) out.push_back(circuit.id);
  }
  for (const plan::InternetEgress& egress : input.plan.internet_egresses)
    if (pool.serves(egress.id) && (!all || egress.at.id == pool.at.id || leaves(egress.id))) out.push_back(egress.id);
  return out;
}

std::vector<Fix> sourceNatWhereItEnters(const Input& input, const Finding& finding) {
  std::vector<Fix> fixes;
  const auto flow = input.network.explained(finding.flow);
  if (!flow) return fixes;
  const GroupResult* group =
      groupWhere(*flow, [](const GroupResult& g) { return !g.edge_out.empty() && !g.forward.empty(); });
  if (group == nullptr) return fixes;
  // A device answers by its session only where it does so by default or by choice; the first such on the way serves.
  const plan::Device* at = nullptr;
  for (const routing::Hop& hop : group->forward) {
    const plan::Device* device = input.plan.devices.find(hop.node);
    if (device != nullptr && device->returnsSymmetrically()) {
      at = device;
      break;
    }
  }
  if (at == nullptr) return fixes;
  const plan::Flow* declared = input.plan.flows.find(flow->flow);
  const plan::PublishedEndpoint* endpoint =
      declared == nullptr ? nullptr : input.plan.published_endpoints.find(declared->endpoint.id);
  const net::Family family = endpoint != nullptr && endpoint->public_ip ? endpoint->public_ip->family : net::Family::V4;
  const auto range = freePrivate(input.plan, family);
  if (!range) return fixes;
  offer(fixes, finding.rule + "/" + finding.flow + "/source-nat",
        {RW_TR("rules", "Source NAT at {device} for calls that come in by {edge}"),
         {{"device", object(at->id)}, {"edge", object(group->edge_out)}}},
        changesOf(input.plan, [&](Transaction& edit) -> Status {
          const auto made = edit.create(EntityKind::NatPool,
                                        {{"id", edit.freeId("snat-" + group->edge_out)},
                                         {"name", "Inbound source NAT " + plan::nameOf(input.plan, group->edge_out)},
                                         {"at", at->id},
                                         {"direction", "inbound"},
                                         {"for", Value::List{group->edge_out}},
                                         {"prefixes", Value::List{range->text()}},
                                         {"registered_to", "company"}});
          return made ? Status() : Status(fail(made.error()));
        }));
  return fixes;
}

ChangeSet scopedAway(const Input& input, const std::vector<std::string>& nodes) {
  const std::set<std::string> inside(nodes.begin(), nodes.end());
  std::set<std::pair<std::string, std::string>> ways; // from a neighbour outside to a node inside
  for (const std::string& node : inside)
    for (const std::string& neighbour : input.network.expressRouteFrom(node))
      if (!inside.contains(neighbour)) {
        if (isCircuit(input.plan, neighbour)) return {};
        ways.emplace(neighbour, node);
      }
  return changesOf(input.plan, [&](Transaction& edit) -> Status {
    for (const plan::Link& link : input.plan.links)
      for (const auto& [key, from, to] :
           {std::tuple("a_to_b", link.a.id, link.b.id), std::tuple("b_to_a", link.b.id, link.a.id)}) {
        if (!ways.contains({from, to})) continue;
        plan::LinkDeny deny = edit.plan().links.find(link.id)->deny;
        auto& filters = std::string_view(key) == "a_to_b" ? deny.a_to_b : deny.b_to_a;
        const plan::RouteFilter filter = plan::RouteClass::Expressroute;
        if (std::ranges::find(filters, filter) != filters.end()) continue;
        filters.push_back(filter);
        if (Status status = edit.set({EntityKind::Link, link.id}, "deny", plan::Codec<plan::LinkDeny>::get(deny));
            !status)
          return status;
      }
    return {};
  });
}

std::vector<Fix> localBreakout(const Input& input, const Finding& finding) {
  std::vector<Fix> fixes;
  const plan::Flow* flow = input.plan.flows.find(finding.flow);
  if (flow == nullptr) return fixes;
  const auto nearest = input.network.reference(flow->site.id, flow->service.id, true);
  if (!nearest) return fixes;
  ChangeSet scoped = scopedAway(input, nearest->path);
  if (scoped.empty()) return fixes;
  ChangeSet meant = changesOf(input.plan, [&](Transaction& edit) -> Status {
    for (const plan::Flow& other : input.plan.flows)
      if (other.site == flow->site && other.intended == plan::Intended::Expressroute)
        if (Status status = edit.set({EntityKind::Flow, other.id}, "intended", "internet"); !status) return status;
    return {};
  });
  offer(fixes, finding.rule + "/" + finding.flow + "/local-breakout",
        {RW_TR("rules", "Let {site} leave by {edge}: keep ExpressRoute routes away from its way there"),
         {{"site", object(flow->site.id)}, {"edge", object(nearest->edge)}}},
        edit::composed(scoped, meant));
  return fixes;
}

} // namespace rw::rules
