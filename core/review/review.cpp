#include "review/review.h"

#include <algorithm>

namespace rw::review {

namespace {

void add(std::string& out, std::initializer_list<std::string_view> parts) {
  for (const std::string_view part : parts) {
    out += part;
    out += '\t';
  }
  out.back() = '\n';
}

std::string textOf(const std::optional<routing::Translation>& translation) {
  return translation ? translation->from + ">" + translation->to : std::string();
}

} // namespace

std::vector<std::string> controlsAt(const plan::Plan& plan, const std::string& node) {
  std::vector<std::string> out;
  if (const plan::Device* device = plan.devices.find(node)) out = device->controls;
  for (const plan::Control& control : plan.controls)
    if (control.device.id == node)
      for (const std::string& kind : control.kinds)
        if (std::ranges::find(out, kind) == out.end()) out.push_back(kind);
  return out;
}

std::vector<const routing::Hop*> walk(const routing::FlowResult& flow) {
  std::vector<const routing::Hop*> out;
  for (const std::vector<routing::Hop>* hops : {&flow.deciding().forward, &flow.deciding().back})
    for (const routing::Hop& hop : *hops) out.push_back(&hop);
  return out;
}

std::string seen(const routing::FlowResult& flow, const plan::Plan& plan) {
  std::string out;
  for (const routing::GroupResult& group : flow.groups)
    add(out, {"group", group.group, toString(group.verdict), toString(group.cause), group.at, group.edge_out,
              group.edge_back});
  const routing::GroupResult& group = flow.deciding();
  const auto direction = [&](std::string_view name, const std::vector<routing::Hop>& hops) {
    for (const routing::Hop& hop : hops) {
      add(out, {name, hop.node, hop.link, hop.prefix.text(), routing::toString(hop.routeClass), hop.origin,
                hop.learned_from, toString(hop.decided_by), hop.equal_cost ? "tie" : "", textOf(hop.source_nat),
                textOf(hop.destination_nat), hop.keeps_state ? "state" : ""});
      for (const routing::Candidate& lost : hop.lost)
        add(out, {"lost", lost.prefix.text(), routing::toString(lost.routeClass), lost.origin, lost.learned_from,
                  toString(lost.lost_by)});
      for (const std::string& control : controlsAt(plan, hop.node)) add(out, {"control", control});
    }
  };
  direction("request", group.forward);
  direction("answer", group.back);
  return out;
}

const plan::Review* newest(const plan::Plan& plan, const std::string& flow, const std::string& reviewer) {
  const plan::Review* out = nullptr;
  for (const plan::Review& review : plan.reviews)
    if (review.flow.id == flow && (reviewer.empty() || review.reviewer == reviewer)) out = &review;
  return out;
}

State stateOf(const plan::Review* review, const std::string& fingerprint) {
  if (review == nullptr) return State::NotBegun;
  if (review->date.empty()) return marked(review, fingerprint) > 0 ? State::Begun : State::NotBegun;
  if (review->fingerprint != fingerprint) return State::Stale;
  const bool agreed =
      std::ranges::all_of(review->hops, [](const plan::ReviewedHop& hop) { return hop.mark == plan::Mark::Agree; });
  return agreed ? State::Agreed : State::Open;
}

std::size_t marked(const plan::Review* review, const std::string& fingerprint) {
  return review != nullptr && review->fingerprint == fingerprint ? review->hops.size() : 0;
}

} // namespace rw::review
