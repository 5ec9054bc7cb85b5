#include "compare/difference.h"

#include <algorithm>

namespace rw::compare {

namespace {

std::int64_t mostCutOff(const engine::Study& study) {
  std::int64_t most = 0;
  for (const analysis::Failure& failure : study.failures) most = std::max(most, failure.people_cut_off);
  return most;
}

} // namespace

bool Difference::empty() const {
  return objects.empty() && flows.empty() && findings.gone.empty() && findings.come.empty() && loads.empty() &&
         cutOffBefore == cutOffAfter;
}

Difference differenceOf(const engine::Report& before, const engine::Report& after, const plan::Plan& now) {
  return {objectsThatDiffer(before.plan, now),
          flowsThatDiffer(*before.network, *after.network),
          findingsThatDiffer(before.findings, after.findings),
          loadsThatDiffer(before.study->loads, after.study->loads),
          mostCutOff(*before.study),
          mostCutOff(*after.study)};
}

} // namespace rw::compare
