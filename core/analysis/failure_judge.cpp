#include "analysis/failure_judge.h"

#include "routing/state.h"

#include <algorithm>
#include <numeric>

namespace rw::analysis {

using plan::FlowDirection;

static bool moved(const routing::FlowSummary& before, const routing::FlowSummary& now) {
  const auto edges = [](const routing::GroupSummary& g) { return std::pair(g.edgeOut, g.edgeBack); };
  return !std::ranges::equal(before.groups, now.groups, {}, edges, edges);
}

/// Items that make their flows' people suffer: a device's throughput is a warning, a circuit stands for its links.
static bool counts(const Capacities::Item& item) { return item.isEdge() || item.kind == CarrierKind::Link; }

FailureJudge::FailureJudge(const Sweep& sweep, const Capacities& capacities)
    : sweep_(sweep), capacities_(capacities), topology_(sweep.network().topology()), references_(topology_),
      ways_(topology_, sweep.network().state().status()) {
  if (sweep.network().incomplete()) return; // given up: there will be nothing to judge
  const routing::Status& status = sweep.network().state().status();
  room_.resize(sweep.traffic().size(), std::numeric_limits<double>::infinity());
  for (const Capacities::Item& item : capacities.items()) {
    crowded_.push_back(isCrowded(item, sweep.traffic(), status));
    if (!counts(item)) continue;
    const auto [up, down] = capacities.carriersOf(item).values;
    if (item.capacityUp > 0) room_[up] = item.capacityUp - item.backgroundUp;
    if (item.capacityDown > 0) room_[down] = item.capacityDown - item.backgroundDown;
    if (crowded_.back()) room_[up] = room_[down] = -std::numeric_limits<double>::infinity();
  }
  // All of them now: afterwards several threads only look.
  for (std::uint32_t end = 0; end < topology_.ends.size(); ++end)
    static_cast<void>(ways_.to(end, topology_.ends[end].node));
  known_.resize(sweep.network().summaries().size());
  for (std::uint32_t i = 0; i < known_.size(); ++i) {
    Known& known = known_[i];
    known.site = static_cast<std::uint32_t>(topology_.plan.sites.position(flow(i).site.id).value_or(0));
    known.lowest = references_.lowest(flow(i), ways_);
    known.hairpin = references_.hairpin(sweep.network().summaries()[i], known.lowest);
  }
}

Failure FailureJudge::judge(const Effect& effect, std::vector<std::string> element) const {
  Failure out{.element = std::move(element)};
  std::vector<std::uint32_t> cutOff;
  std::vector<std::uint32_t> degraded;
  bool everybody = false;
  std::optional<References::Ways> ways; // only where a flow may have a detour, or is lost
  const auto waysNow = [&]() -> const References::Ways& {
    if (!ways) ways.emplace(ways_, *effect.status);
    return *ways;
  };
  const std::vector<std::uint32_t> crowded = crowdedBy(effect);
  for (const auto& [index, now] : effect.flows) {
    const routing::FlowSummary& before = sweep_.network().summaries()[index];
    const Known& known = known_[index];
    const plan::Flow& of = flow(index);
    const bool inbound = of.direction == FlowDirection::Inbound;
    if (!before.delivered()) continue;
    if (!now.delivered()) {
      out.flows_lost.push_back(of.id);
      out.by_hand = out.by_hand || references_.couldBeServed(of, *effect.status, waysNow());
      if (inbound)
        everybody = true;
      else
        cutOff.push_back(known.site);
      continue;
    }
    if (moved(before, now)) out.flows_moved.push_back(of.id);
    if (!std::ranges::includes(now.keepers, before.keepers)) out.sessions_lost.push_back(of.id);
    if (inbound) continue;
    // Failures only make the best round trip longer: what is no detour against today's is none.
    if (isCrowdedNow(before, now, crowded) || (!known.hairpin && references_.hairpin(now, known.lowest) &&
                                               references_.hairpin(now, references_.lowest(of, waysNow()))))
      degraded.push_back(known.site);
  }
  // Others that cross what these have crowded.
  for (const std::uint32_t i : crowded) {
    if (crowded_[i]) continue;
    const Capacities::Item& item = capacities_.items()[i];
    if (item.isEdge()) out.overloaded.push_back(item.id);
    for (const std::uint32_t carrier : capacities_.carriersOf(item))
      for (const std::uint32_t crossing : sweep_.crossing(carrier)) {
        const bool changed = std::ranges::binary_search(effect.flows, crossing, {}, &Effect::Flow::index);
        if (!changed && flow(crossing).direction == FlowDirection::Outbound &&
            sweep_.network().summaries()[crossing].delivered())
          degraded.push_back(known_[crossing].site);
      }
  }
  if (everybody) {
    cutOff.resize(topology_.plan.sites.size());
    std::iota(cutOff.begin(), cutOff.end(), 0);
  }
  out.people_cut_off = peopleAt(cutOff);
  degraded.insert(degraded.end(), cutOff.begin(), cutOff.end());
  out.people_degraded = peopleAt(std::move(degraded)) - out.people_cut_off;
  return out;
}

std::int64_t FailureJudge::peopleAt(std::vector<std::uint32_t> sites) const {
  std::ranges::sort(sites);
  sites.erase(std::unique(sites.begin(), sites.end()), sites.end());
  return std::accumulate(sites.begin(), sites.end(), std::int64_t{0}, [this](std::int64_t people, std::uint32_t site) {
    return people + topology_.plan.sites[site].people;
  });
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

std::vector<std::uint32_t> FailureJudge::crowdedBy(const Effect& effect) const {
  std::vector<std::uint32_t> out;
  for (const std::uint32_t carrier : effect.carriers) {
    if ((*effect.traffic)[carrier] <= room_[carrier]) continue; // of nearly all
    for (const std::uint32_t i : capacities_.itemsOf(carrier)) {
      const Capacities::Item& item = capacities_.items()[i];
      if (counts(item) && isCrowded(item, *effect.traffic, *effect.status)) out.push_back(i);
    }
  }
  std::ranges::sort(out);
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

bool FailureJudge::isCrowdedNow(const routing::FlowSummary& before, const routing::FlowSummary& now,
                                const std::vector<std::uint32_t>& crowded) const {
  return std::ranges::any_of(crowded, [&](std::uint32_t i) {
    const Capacities::Item& item = capacities_.items()[i];
    return crosses(now, item) && (!crowded_[i] || !crosses(before, item));
  });
}

} // namespace rw::analysis
