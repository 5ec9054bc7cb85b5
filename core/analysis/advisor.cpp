#include "analysis/advisor.h"

#include "routing/latency_estimate.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace rw::analysis {

namespace {

constexpr std::size_t kNearest = 8;    ///< candidates of each site that are looked at
constexpr std::size_t kMostTried = 48; ///< candidates in all, those of most people first
constexpr double kEqualMs = 0.5;       ///< nobody notices

class Advisor {
 public:
  Advisor(const plan::Plan& plan, const std::vector<MeetMeCandidate>& candidates)
      : plan_(plan), candidates_(candidates) {
    for (const plan::Site& site : plan.sites) {
      const auto place = plan::placeOf(site);
      if (!place || site.people <= 0) continue;
      sites_.push_back(&site);
      people_ += static_cast<double>(site.people);
      std::vector<double>& row = rtt_.emplace_back();
      for (const MeetMeCandidate& candidate : candidates)
        row.push_back(2 * routing::estimatedLatencyMs(*place, candidate.at));
    }
    const std::optional<plan::Location>& tenant = plan.design().tenant;
    const auto at = tenant ? plan::placeOf(*tenant) : std::nullopt;
    for (const MeetMeCandidate& candidate : candidates)
      onward_.push_back(at ? 2 * routing::estimatedLatencyMs(candidate.at, *at) : 0);
    readCosts();
  }

  [[nodiscard]] bool empty() const { return sites_.empty() || candidates_.empty(); }

  /// The candidates that are near to somebody, those near to most people first.
  [[nodiscard]] std::vector<std::size_t> near() const {
    std::vector<double> weight(candidates_.size(), 0);
    std::vector<std::size_t> order(candidates_.size());
    for (std::size_t s = 0; s < sites_.size(); ++s) {
      std::iota(order.begin(), order.end(), 0);
      const std::size_t nearest = std::min(kNearest, order.size());
      std::ranges::partial_sort(order, order.begin() + static_cast<std::ptrdiff_t>(nearest), {},
                                [&](std::size_t c) { return std::pair(rtt_[s][c], c); });
      for (std::size_t i = 0; i < nearest; ++i)
        weight[order[i]] += static_cast<double>(sites_[s]->people) / static_cast<double>(i + 1);
    }
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&](std::size_t c) { return weight[c] <= 0; });
    std::ranges::sort(order, {}, [&](std::size_t c) { return std::pair(-weight[c], c); });
    if (order.size() > kMostTried) order.resize(kMostTried);
    return order;
  }

  struct Score {
    double rtt = 0;
    double onward = 0;
    std::vector<std::size_t> set;
    std::set<std::size_t> used; ///< those that some site is nearest to
    /// Whether people are better off, and among equals whether it is nearer to the tenant.
    bool operator<(const Score& other) const {
      const double a = std::round(rtt / kEqualMs);
      const double b = std::round(other.rtt / kEqualMs);
      return std::tie(a, onward, rtt, set) < std::tie(b, other.onward, other.rtt, other.set);
    }
  };

  [[nodiscard]] Score score(std::vector<std::size_t> set) const {
    Score out{0, 0, std::move(set), {}};
    for (std::size_t s = 0; s < sites_.size(); ++s) {
      const std::size_t best = nearest(s, out.set);
      const double share = static_cast<double>(sites_[s]->people) / people_;
      out.rtt += share * rtt_[s][best];
      out.onward += share * onward_[best];
      out.used.insert(best);
    }
    return out;
  }

  [[nodiscard]] MeetMeSet tell(const std::vector<std::size_t>& set) const {
    const Score scored = score(set);
    MeetMeSet out;
    out.rtt_ms = scored.rtt;
    out.onward_ms = scored.onward;
    for (const std::size_t c : set) out.locations.push_back(candidates_[c].id);
    std::ranges::sort(out.locations);
    for (std::size_t s = 0; s < sites_.size(); ++s) {
      const std::size_t best = nearest(s, set);
      out.sites.push_back({sites_[s]->id, sites_[s]->people, candidates_[best].id, rtt_[s][best]});
      out.worst_ms = std::max(out.worst_ms, rtt_[s][best]);
    }
    if (meanCost_) {
      out.monthly_cost = 0;
      for (const std::size_t c : set) {
        const auto known = costs_.find(candidates_[c].id);
        *out.monthly_cost += known != costs_.end() ? known->second : *meanCost_;
      }
      out.cost_per_person = *out.monthly_cost / people_;
    }
    return out;
  }

 private:
  [[nodiscard]] std::size_t nearest(std::size_t site, const std::vector<std::size_t>& set) const {
    return *std::ranges::min_element(set, {}, [&](std::size_t c) { return rtt_[site][c]; });
  }

  void readCosts() {
    double sum = 0;
    std::size_t count = 0;
    for (const plan::Circuit& circuit : plan_.circuits) {
      if (!circuit.monthly_cost) continue;
      costs_[circuit.meet_me.id] += *circuit.monthly_cost;
      sum += *circuit.monthly_cost;
      ++count;
    }
    if (count > 0) meanCost_ = sum / static_cast<double>(count);
  }

  const plan::Plan& plan_;
  const std::vector<MeetMeCandidate>& candidates_;
  std::vector<const plan::Site*> sites_;
  double people_ = 0;
  std::vector<std::vector<double>> rtt_; ///< by site, then candidate
  std::vector<double> onward_;
  std::map<std::string, double> costs_; ///< by location
  std::optional<double> meanCost_;
};

} // namespace

std::vector<MeetMeSet> adviseMeetMe(const plan::Plan& plan, const std::vector<MeetMeCandidate>& candidates,
                                    const AdviceOptions& options) {
  const Advisor advisor(plan, candidates);
  if (advisor.empty()) return {};
  const std::vector<std::size_t> near = advisor.near();
  constexpr std::size_t kept = 64; ///< sets of each size that larger ones are built on
  std::vector<MeetMeSet> out;
  std::vector<Advisor::Score> smaller{{}};
  for (std::size_t size = 1; size <= std::min(options.most_locations, near.size()); ++size) {
    std::set<std::vector<std::size_t>> tried;
    std::vector<Advisor::Score> sets;
    for (const Advisor::Score& base : smaller)
      for (const std::size_t candidate : near) {
        if (std::ranges::find(base.set, candidate) != base.set.end()) continue;
        std::vector<std::size_t> set = base.set;
        set.insert(std::ranges::upper_bound(set, candidate), candidate);
        if (tried.insert(set).second) sets.push_back(advisor.score(std::move(set)));
      }
    std::ranges::sort(sets, [](const auto& a, const auto& b) { return a < b; });
    // A location that nobody would use makes no set of its own.
    std::size_t told = 0;
    for (std::size_t i = 0; i < sets.size() && told < options.best; ++i) {
      if (sets[i].used.size() < size) continue;
      out.push_back(advisor.tell(sets[i].set));
      ++told;
    }
    // Every pair is built on; of more, the best.
    if (size > 1 && sets.size() > kept) sets.resize(kept);
    smaller = std::move(sets);
  }
  std::ranges::stable_sort(out, {}, &MeetMeSet::rtt_ms);
  return out;
}

std::optional<MeetMeSet> meetMeNow(const plan::Plan& plan, const std::vector<MeetMeCandidate>& candidates) {
  const Advisor advisor(plan, candidates);
  std::vector<std::size_t> set;
  for (std::size_t c = 0; c < candidates.size(); ++c)
    for (const plan::Circuit& circuit : plan.circuits)
      if (circuit.meet_me.id == candidates[c].id && (set.empty() || set.back() != c)) set.push_back(c);
  if (advisor.empty() || set.empty()) return {};
  return advisor.tell(set);
}

} // namespace rw::analysis
