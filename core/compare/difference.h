// Everything that differs between two versions of a plan: what people wrote, and what follows from it.
#pragma once

#include "compare/outcome_diff.h"
#include "compare/plan_diff.h"
#include "engine/engine.h"

namespace rw::compare {

struct Difference {
  std::vector<ObjectDiff> objects;
  std::vector<FlowDiff> flows;
  FindingsDiff findings;
  std::vector<LoadDiff> loads;
  std::int64_t cutOffBefore = 0; ///< people, by the worst failure of a single element
  std::int64_t cutOffAfter = 0;

  [[nodiscard]] bool empty() const;
};

/// Both reports with their study. `now` is the plan of `after`, or ahead of it in what needs no analysis: a name, a
/// place on the drawing.
Difference differenceOf(const engine::Report& before, const engine::Report& after, const plan::Plan& now);

} // namespace rw::compare
