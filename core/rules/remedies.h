// What several rules share: looking at flows, and change sets that mend.
#pragma once

#include "rules/rule.h"

namespace rw::rules {

using routing::FlowResult;
using routing::GroupResult;

/// The edge's kind by id.
bool isCircuit(const plan::Plan& plan, const std::string& edge);
bool isInternet(const plan::Plan& plan, const std::string& edge);

/// The first group of the flow for which `wanted` holds, the deciding one first; nullptr where there is none.
template <class Wanted> const GroupResult* groupWhere(const FlowResult& flow, const Wanted& wanted) {
  if (wanted(flow.deciding())) return &flow.deciding();
  for (const GroupResult& group : flow.groups)
    if (wanted(group)) return &group;
  return nullptr;
}

/// A finding about one flow with the usual arguments: {flow}, {edge_out}, {edge_back}, {at}, {people}. Subjects are the
/// edges, the place where it fails, and the flow's end.
Finding aboutFlow(const Input& input, const FlowResult& flow, const GroupResult& group, std::string title,
                  std::string message);

/// What the failing place does to the flow, for {how}: `the answer is dropped at …`.
std::string_view causeText(routing::Cause cause);

/// A range of `length` bits that overlaps nothing in the plan: private, or out of the registered ranges. Nothing where
/// none is left.
std::optional<net::Prefix> freePrivate(const plan::Plan& plan, net::Family family);
std::optional<net::Prefix> freeRegistered(const plan::Plan& plan, int length);

/// Every mention of prefixes in use: networks, pools, advertisements, addresses of endpoints and services.
std::vector<net::Prefix> usedPrefixes(const plan::Plan& plan);

/// The edges whose traffic a pool translates: those it names, or (for all) those that hang on its device and those by
/// which flows leave that it translated.
std::vector<std::string> servedEdges(const Input& input, const plan::NatPool& pool);

/// Source NAT for calls that come in by `edge`, at the device that holds it (else the first device on the way).
std::vector<Fix> sourceNatWhereItEnters(const Input& input, const Finding& finding);
/// Keeps ExpressRoute routes away from `nodes`: filters on the links by which they come in. Empty where they come in by
/// an edge of the nodes' own, or not at all.
edit::ChangeSet scopedAway(const Input& input, const std::vector<std::string>& nodes);
/// The site's flows leave by its nearest internet egress: routes scoped away, its flows meant for the internet.
std::vector<Fix> localBreakout(const Input& input, const Finding& finding);

/// Adds an advertisement to an edge; takes those out that `drop` names.
Status advertise(edit::Transaction& edit, const std::string& edge, const net::Prefix& prefix);
Status withdraw(edit::Transaction& edit, const std::string& edge,
                const std::function<bool(const plan::Advertisement&)>& drop);
/// A pool of its own for `edge`, out of the registered ranges, at the device of `pool`; `pool` no longer serves the
/// edge.
std::optional<edit::ChangeSet> poolOfItsOwn(const plan::Plan& plan, const plan::NatPool& pool, const std::string& edge);

/// The fix with this id, or nothing where the change set is empty.
void offer(std::vector<Fix>& fixes, std::string id, Message title, edit::ChangeSet changes);
/// A transaction's changes, empty where a step was refused.
edit::ChangeSet changesOf(const plan::Plan& plan, const std::function<Status(edit::Transaction&)>& steps);

} // namespace rw::rules
