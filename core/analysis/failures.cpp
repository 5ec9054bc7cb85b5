#include "analysis/failures.h"

#include "analysis/failure_judge.h"

#include <algorithm>
#include <set>

namespace rw::analysis {

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

using Cases = std::vector<std::vector<std::string>>;

/// A plan and what failures do to it.
class Trial {
 public:
  Trial(const plan::Plan& plan, const FailureOptions& options)
      : sweep_(plan, {}, options.cancelled), capacities_(sweep_.network().topology()), judge_(sweep_, capacities_) {}

  /// In the order of `cases`.
  [[nodiscard]] std::vector<Failure> run(const Cases& cases, const Progress& progress = {}) const {
    std::vector<Failure> out(cases.size());
    sweep_.run(
        cases,
        [&](std::size_t, std::size_t number, const Effect& effect) {
          out[number] = judge_.judge(effect, cases[number]);
        },
        progress);
    return out;
  }

 private:
  Sweep sweep_;
  Capacities capacities_;
  FailureJudge judge_;
};

bool isCancelled(const FailureOptions& options) {
  return options.cancelled != nullptr && options.cancelled->load(std::memory_order_relaxed);
}

Cases everyElement(const plan::Plan& plan) {
  Cases out;
  for (std::string& element : elements(plan)) out.push_back({std::move(element)});
  return out;
}

/// Whether two elements together lose a flow or overload an edge that neither does alone.
bool isJoint(const Failure& both, const Failure& one, const Failure& other) {
  const auto contains = [](const std::vector<std::string>& ids, const std::string& id) {
    return std::ranges::find(ids, id) != ids.end();
  };
  const auto isNew = [&](std::vector<std::string> Failure::*list) {
    return std::ranges::any_of(
        both.*list, [&](const std::string& id) { return !contains(one.*list, id) && !contains(other.*list, id); });
  };
  return isNew(&Failure::flows_lost) || isNew(&Failure::overloaded);
}

/// Of a large plan there are millions: as many at once as fit into memory, and of each lot what is asked for.
std::vector<Failure> pairs(const Trial& trial, const Cases& single, const FailureOptions& options) {
  constexpr std::size_t kAtOnce = 1U << 14U;
  const double all = static_cast<double>(single.size()) * static_cast<double>(single.size() - 1) / 2;
  std::vector<Failure> alone;
  if (options.jointly) alone = trial.run(single);
  std::vector<Failure> out;
  Cases lot;
  std::vector<std::pair<std::size_t, std::size_t>> numbers;
  double done = 0;
  const auto look = [&] {
    const auto size = static_cast<double>(lot.size());
    std::vector<Failure> found = trial.run(lot, [&](double share) {
      if (options.progress) options.progress((done + share * size) / all);
    });
    done += size;
    for (std::size_t i = 0; i < found.size() && !isCancelled(options); ++i)
      if (!options.jointly || isJoint(found[i], alone[numbers[i].first], alone[numbers[i].second]))
        out.push_back(std::move(found[i]));
    if (out.size() > options.most) {
      std::ranges::stable_sort(out, worse);
      out.resize(options.most);
    }
    lot.clear();
    numbers.clear();
  };
  for (std::size_t i = 0; i < single.size(); ++i)
    for (std::size_t j = i + 1; j < single.size(); ++j) {
      if (isCancelled(options)) return {};
      lot.push_back({single[i].front(), single[j].front()});
      numbers.emplace_back(i, j);
      if (lot.size() == kAtOnce) look();
    }
  if (!lot.empty()) look();
  return out;
}

} // namespace

bool worse(const Failure& a, const Failure& b) {
  const auto weight = [](const Failure& f) {
    return std::tuple(f.people_cut_off, f.flows_lost.size(), f.people_degraded, f.overloaded.size(),
                      f.flows_moved.size());
  };
  return weight(a) > weight(b);
}

std::vector<Failure> failures(const plan::Plan& plan, const FailureOptions& options) {
  const Trial trial(plan, options);
  const Cases single = everyElement(plan);
  std::vector<Failure> out =
      options.elements == 1 ? trial.run(single, options.progress) : pairs(trial, single, options);
  if (isCancelled(options)) return {};
  std::ranges::stable_sort(out, worse);
  if (out.size() > options.most) out.resize(options.most);
  return out;
}

std::vector<Failure> failuresOf(const plan::Plan& plan, const std::vector<std::vector<std::string>>& cases,
                                const FailureOptions& options) {
  std::vector<Failure> out = Trial(plan, options).run(cases, options.progress);
  if (isCancelled(options)) return {};
  std::ranges::stable_sort(out, worse);
  return out;
}

Failure failure(const plan::Plan& plan, const std::vector<std::string>& element) {
  return failuresOf(plan, {element}, {}).front();
}

} // namespace rw::analysis
