#include "compare/outcome_diff.h"

#include <cmath>
#include <map>

namespace rw::compare {

namespace {

using routing::FlowResult;
using routing::GroupResult;
using routing::Hop;

bool sameTranslation(const std::optional<routing::Translation>& a, const std::optional<routing::Translation>& b) {
  return a.has_value() == b.has_value() && (!a || (a->from == b->from && a->to == b->to));
}

bool samePath(const std::vector<Hop>& a, const std::vector<Hop>& b) {
  return std::ranges::equal(a, b, [](const Hop& x, const Hop& y) {
    return x.node == y.node && x.link == y.link && sameTranslation(x.source_nat, y.source_nat) &&
           sameTranslation(x.destination_nat, y.destination_nat);
  });
}

bool samePath(const GroupResult& a, const GroupResult& b) {
  return a.group == b.group && a.edge_out == b.edge_out && a.edge_back == b.edge_back &&
         samePath(a.forward, b.forward) && samePath(a.back, b.back);
}

bool sameVerdict(const GroupResult& a, const GroupResult& b) {
  return a.verdict == b.verdict && a.delivered == b.delivered && a.cause == b.cause && a.at == b.at;
}

bool differs(const std::optional<double>& a, const std::optional<double>& b) {
  return a.has_value() != b.has_value() || (a && std::abs(*a - *b) >= 0.001);
}

} // namespace

std::vector<FlowDiff> flowsThatDiffer(const routing::Network& before, const routing::Network& after) {
  std::vector<FlowResult> now = after.flows();
  std::map<std::string, FlowResult*> left;
  for (FlowResult& flow : now) left.emplace(flow.flow, &flow);

  std::vector<FlowDiff> out;
  for (FlowResult& was : before.flows()) {
    const auto found = left.find(was.flow);
    if (found == left.end()) {
      out.push_back({was.flow, Change::Removed, true, true, std::move(was), {}});
      continue;
    }
    FlowResult& is = *found->second;
    left.erase(found);
    const bool verdict =
        !std::ranges::equal(was.groups, is.groups, sameVerdict) || !sameVerdict(was.deciding(), is.deciding());
    const bool path = !std::ranges::equal(was.groups, is.groups,
                                          [](const GroupResult& a, const GroupResult& b) { return samePath(a, b); });
    if (verdict || path) out.push_back({was.flow, Change::Changed, verdict, path, std::move(was), std::move(is)});
  }
  for (FlowResult& flow : now)
    if (left.contains(flow.flow)) out.push_back({flow.flow, Change::Added, true, true, {}, std::move(flow)});
  return out;
}

FindingsDiff findingsThatDiffer(const std::vector<rules::Finding>& before, const std::vector<rules::Finding>& after) {
  const auto notIn = [](const std::vector<rules::Finding>& these, const std::vector<rules::Finding>& those) {
    std::vector<rules::Finding> out;
    for (const rules::Finding& finding : these)
      if (std::ranges::none_of(those, [&](const rules::Finding& other) { return finding.sameAs(other); }))
        out.push_back(finding);
    return out;
  };
  return {notIn(before, after), notIn(after, before)};
}

std::vector<LoadDiff> loadsThatDiffer(const std::vector<analysis::Load>& before,
                                      const std::vector<analysis::Load>& after) {
  using Key = std::pair<analysis::CarrierKind, std::string>;
  std::map<Key, const analysis::Load*> left;
  for (const analysis::Load& load : after) left.emplace(Key{load.kind, load.id}, &load);

  std::vector<LoadDiff> out;
  for (const analysis::Load& was : before) {
    const auto found = left.find({was.kind, was.id});
    if (found == left.end()) {
      out.push_back({was, {}});
      continue;
    }
    const analysis::Load& is = *found->second;
    left.erase(found);
    if (was.status != is.status || differs(was.headroom, is.headroom) || differs(was.worst_headroom, is.worst_headroom))
      out.push_back({was, is});
  }
  for (const analysis::Load& load : after)
    if (left.contains({load.kind, load.id})) out.push_back({{}, load});
  return out;
}

} // namespace rw::compare
