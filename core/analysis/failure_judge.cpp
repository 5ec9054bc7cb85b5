#include "analysis/failure_judge.h"

#include "routing/state.h"

#include <algorithm>

namespace rw::analysis {

using plan::FlowDirection;

static bool moved(const routing::FlowSummary& before, const routing::FlowSummary& now) {
  const auto edges = [](const routing::GroupSummary& g) { return std::pair(g.edgeOut, g.edgeBack); };
  return !std::ranges::equal(before.groups, now.groups, {}, edges, edges);
}

FailureJudge::FailureJudge(const Sweep& sweep, const Capacities& capacities)
    : sweep_(sweep), capacities_(capacities), topology_(sweep.network().topology()), references_(topology_),
      ways_(topology_, sweep.network().state().status()) {
  if (sweep.network().incomplete()) return; // given up: there will be nothing to judge
  const routing::Status& status = sweep.network().state().status();
  for (const Capacities::Item& item : capacities.items()) crowded_.push_back(isCrowded(item, sweep.traffic(), status));
  hairpins_.resize(sweep.network().summaries().size());
  // All of them now: afterwards several threads only look.
  for (std::uint32_t end = 0; end < topology_.ends.size(); ++end)
    static_cast<void>(ways_.to(end, topology_.ends[end].node));
  for (std::uint32_t i = 0; i < hairpins_.size(); ++i)
    hairpins_[i] = references_.hairpin(flow(i), sweep.network().summaries()[i], ways_);
}

Failure FailureJudge::judge(const Effect& effect, std::vector<std::string> element) const {
  Failure out{.element = std::move(element)};
  std::set<std::string> cutOff;
  std::set<std::string> degraded;
  bool everybody = false;
  std::optional<References::Ways> ways; // only where a flow may have a detour, or is lost
  const auto waysNow = [&]() -> const References::Ways& {
    if (!ways) ways.emplace(ways_, *effect.status);
    return *ways;
  };
  const std::set<std::uint32_t> crowdedNow = newlyCrowded(effect);
  for (const auto& [index, now] : effect.flows) {
    const routing::FlowSummary& before = sweep_.network().summaries()[index];
    const plan::Flow& of = flow(index);
    const bool inbound = of.direction == FlowDirection::Inbound;
    if (!before.delivered()) continue;
    if (!now.delivered()) {
      out.flows_lost.push_back(of.id);
      out.by_hand = out.by_hand || references_.couldBeServed(of, *effect.status, waysNow());
      if (inbound)
        everybody = true;
      else
        cutOff.insert(of.site.id);
      continue;
    }
    if (moved(before, now)) out.flows_moved.push_back(of.id);
    if (!std::ranges::includes(now.keepers, before.keepers)) out.sessions_lost.push_back(of.id);
    if (inbound) continue;
    const bool crowded = std::ranges::any_of(now.shares, [&](const routing::Share& share) {
      return std::ranges::any_of(capacities_.itemsOf(share.carrier), [&](std::uint32_t i) {
        const Capacities::Item& item = capacities_.items()[i];
        if (item.kind == CarrierKind::Device || item.kind == CarrierKind::PhysicalLink) return false;
        if (!isCrowded(item, *effect.traffic, *effect.status)) return false;
        return !crowded_[i] || !crosses(before, item);
      });
    });
    // Failures only make the best round trip longer: what is no detour against today's is none.
    const bool detour =
        !hairpins_[index] && references_.hairpin(of, now, ways_) && references_.hairpin(of, now, waysNow());
    if (crowded || detour) degraded.insert(of.site.id);
  }
  // Others that cross what these have crowded.
  for (const std::uint32_t i : crowdedNow) {
    const Capacities::Item& item = capacities_.items()[i];
    if (item.isEdge()) out.overloaded.push_back(item.id);
    for (const std::uint32_t carrier : capacities_.carriersOf(item))
      for (const std::uint32_t crossing : sweep_.crossing(carrier)) {
        const bool changed = std::ranges::binary_search(effect.flows, crossing, {}, &Effect::Flow::index);
        if (!changed && flow(crossing).direction == FlowDirection::Outbound &&
            sweep_.network().summaries()[crossing].delivered())
          degraded.insert(flow(crossing).site.id);
      }
  }
  if (everybody)
    for (const plan::Site& site : topology_.plan.sites) cutOff.insert(site.id);
  for (const std::string& site : cutOff) out.people_cut_off += topology_.plan.sites.find(site)->people;
  for (const std::string& site : degraded)
    if (!cutOff.contains(site)) out.people_degraded += topology_.plan.sites.find(site)->people;
  return out;
}

const plan::Flow& FailureJudge::flow(std::uint32_t index) const {
  return topology_.plan.flows[sweep_.network().computed()[index]];
}

bool FailureJudge::isCrowded(const Capacities::Item& item, const std::vector<double>& traffic,
                             const routing::Status& status) const {
  const auto headroom = capacities_.headroomOf(item, traffic, status);
  return headroom && isLess(*headroom, 0);
}

bool FailureJudge::crosses(const routing::FlowSummary& summary, const Capacities::Item& item) const {
  return std::ranges::any_of(capacities_.carriersOf(item), [&](std::uint32_t carrier) {
    return std::ranges::binary_search(summary.shares, carrier, {}, &routing::Share::carrier);
  });
}

std::set<std::uint32_t> FailureJudge::newlyCrowded(const Effect& effect) const {
  std::set<std::uint32_t> out;
  for (const std::uint32_t carrier : effect.carriers)
    for (const std::uint32_t i : capacities_.itemsOf(carrier)) {
      const Capacities::Item& item = capacities_.items()[i];
      if ((item.isEdge() || item.kind == CarrierKind::Link) && !crowded_[i] &&
          isCrowded(item, *effect.traffic, *effect.status))
        out.insert(i);
    }
  return out;
}

} // namespace rw::analysis
