#include "analysis/failures.h"

#include "analysis/capacity.h"
#include "analysis/references.h"
#include "analysis/sweep.h"

#include <algorithm>
#include <set>
#include <thread>

namespace rw::analysis {

using plan::FlowDirection;

std::vector<std::string> elements(const plan::Plan& plan) {
  std::vector<std::string> out;
  std::set<std::string> groups;
  const auto add = [&](const auto& table) {
    for (const auto& element : table) {
      out.push_back(element.id);
      groups.insert(element.risk_groups.begin(), element.risk_groups.end());
    }
  };
  add(plan.sites);
  add(plan.segments);
  add(plan.devices);
  add(plan.links);
  add(plan.internet_egresses);
  add(plan.meet_me_locations);
  add(plan.circuits);
  for (const plan::Circuit& circuit : plan.circuits)
    for (const char* link : {"/primary", "/secondary"}) out.push_back(circuit.id + link);
  out.insert(out.end(), groups.begin(), groups.end());
  return out;
}

namespace {

/// What one failure does, told of what a sweep shows of it.
class Judge {
 public:
  Judge(const Sweep& sweep, const Capacities& capacities)
      : sweep_(sweep), capacities_(capacities), topology_(sweep.network().topology()), references_(topology_),
        ways_(topology_, sweep.network().state().status(), References::Ways::Asked::ByMany) {
    const routing::Status& status = sweep.network().state().status();
    for (const Capacities::Item& item : capacities.items())
      crowded_.push_back(isCrowded(item, sweep.traffic(), status));
    hairpins_.resize(sweep.network().summaries().size());
    // All of them now: afterwards several threads only look.
    for (std::uint32_t end = 0; end < topology_.ends.size(); ++end)
      static_cast<void>(ways_.to(end, topology_.ends[end].node));
    for (std::uint32_t i = 0; i < hairpins_.size(); ++i)
      hairpins_[i] = references_.hairpin(flow(i), sweep.network().summaries()[i], ways_);
  }

  [[nodiscard]] Failure judge(const Effect& effect, std::vector<std::string> element) const {
    Failure out{.element = std::move(element)};
    std::set<std::string> cutOff;
    std::set<std::string> degraded;
    bool everybody = false;
    std::optional<References::Ways> ways; // only where a flow may have a detour, or is lost
    const auto waysNow = [&]() -> const References::Ways& {
      if (!ways) ways.emplace(topology_, *effect.status, References::Ways::Asked::ByFew);
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
          return !crowded_[i] ||
                 !std::ranges::binary_search(before.shares, share.carrier, {}, &routing::Share::carrier);
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

 private:
  [[nodiscard]] const plan::Flow& flow(std::uint32_t index) const {
    return topology_.plan.flows[sweep_.network().computed()[index]];
  }
  [[nodiscard]] bool isCrowded(const Capacities::Item& item, const std::vector<double>& traffic,
                               const routing::Status& status) const {
    constexpr double kRounding = 1e-9;
    const auto headroom = capacities_.headroomOf(item, traffic, status);
    return headroom && *headroom < -kRounding;
  }
  /// Circuits, egresses and links that have become overloaded, in the order of the plan.
  [[nodiscard]] std::set<std::uint32_t> newlyCrowded(const Effect& effect) const {
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
  static bool moved(const routing::FlowSummary& before, const routing::FlowSummary& now) {
    const auto edges = [](const routing::GroupSummary& g) { return std::pair(g.edgeOut, g.edgeBack); };
    return !std::ranges::equal(before.groups, now.groups, {}, edges, edges);
  }

  const Sweep& sweep_;
  const Capacities& capacities_;
  const routing::Topology& topology_;
  References references_;
  References::Ways ways_;      ///< as it stands
  std::vector<bool> crowded_;  ///< by item, as it stands
  std::vector<bool> hairpins_; ///< by flow, as it stands
};

bool worse(const Failure& a, const Failure& b) {
  const auto weight = [](const Failure& f) {
    return std::tuple(f.people_cut_off, f.flows_lost.size(), f.people_degraded, f.overloaded.size(),
                      f.flows_moved.size());
  };
  return weight(a) > weight(b);
}

} // namespace

std::vector<Failure> failures(const plan::Plan& plan, const FailureOptions& options) {
  std::vector<std::vector<std::string>> cases;
  const std::vector<std::string> single = elements(plan);
  for (std::size_t i = 0; i < single.size(); ++i) {
    if (options.elements == 1) cases.push_back({single[i]});
    if (options.elements == 2)
      for (std::size_t j = i + 1; j < single.size(); ++j) cases.push_back({single[i], single[j]});
  }
  return failuresOf(plan, cases, options);
}

std::vector<Failure> failuresOf(const plan::Plan& plan, const std::vector<std::vector<std::string>>& cases,
                                const FailureOptions& options) {
  const Sweep sweep(plan, {}, options.cancelled);
  if (sweep.network().incomplete()) return {};
  const Capacities capacities(sweep.network().topology());
  const Judge judge(sweep, capacities);
  std::vector<Failure> out(cases.size());
  const std::thread::id caller = std::this_thread::get_id();
  std::atomic<std::size_t> done{0};
  sweep.run(cases, [&](std::size_t, std::size_t number, const Effect& effect) {
    out[number] = judge.judge(effect, cases[number]);
    const std::size_t count = ++done;
    if (options.progress && std::this_thread::get_id() == caller)
      options.progress(static_cast<double>(count) / static_cast<double>(cases.size()));
  });
  if (options.progress && done == cases.size()) options.progress(1);
  std::ranges::stable_sort(out, worse);
  return out;
}

Failure failure(const plan::Plan& plan, const std::vector<std::string>& element) {
  return failuresOf(plan, {element}, {}).front();
}

} // namespace rw::analysis
