#include "engine/study.h"

#include "analysis/failure_judge.h"
#include "analysis/worst_headroom.h"
#include "catalogue/catalogue.h"

#include <algorithm>

namespace rw::engine {

Study study(const plan::Plan& plan, const std::atomic<bool>* cancelled, const analysis::Progress& progress) {
  Study out;
  const auto goOn = [&] {
    out.complete = cancelled == nullptr || !cancelled->load(std::memory_order_relaxed);
    return out.complete;
  };
  const plan::Plan whole = catalogue::completed(plan);
  // One sweep for both: what is lost, and what is left of every capacity.
  const analysis::Sweep sweep(whole, {}, cancelled);
  if (!goOn()) return out;
  const analysis::Capacities capacities(sweep.network().topology());
  const analysis::FailureJudge judge(sweep, capacities);
  analysis::WorstHeadroom worst(sweep, capacities);
  std::vector<std::vector<std::string>> cases;
  for (std::string& element : analysis::elements(whole)) cases.push_back({std::move(element)});
  out.failures.resize(cases.size());
  sweep.run(
      cases,
      [&](std::size_t thread, std::size_t number, const analysis::Effect& effect) {
        worst.see(thread, number, effect);
        out.failures[number] = judge.judge(effect, cases[number]);
      },
      progress);
  if (!goOn()) return out;
  out.loads = worst.loads(cases);
  std::ranges::stable_sort(out.failures, analysis::worse);
  out.availabilities = analysis::availabilities(whole, cancelled);
  goOn();
  return out;
}

std::vector<analysis::Failure> jointFailures(const plan::Plan& plan, const std::atomic<bool>* cancelled,
                                             const analysis::Progress& progress) {
  return analysis::failures(
      catalogue::completed(plan),
      {.elements = 2, .jointly = true, .most = kMostPairs, .cancelled = cancelled, .progress = progress});
}

} // namespace rw::engine
