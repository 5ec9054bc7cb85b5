// Plans to look at, built in: the cases of the guide, and a whole enterprise, clean and flawed.
#pragma once

#include "base/error.h"
#include "plan/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace rw::catalogue {

struct Sample {
  std::string name;        ///< as `new --sample` takes it: `problem-1`
  std::string title;       ///< the plan's name
  std::string description; ///< what is to be seen in it
  std::string_view yaml;   ///< the whole text
};

/// All samples, in the order in which they are best looked at.
const std::vector<Sample>& samples();

/// A sample as a plan. Refused where there is none of that name.
Result<plan::Plan> samplePlan(std::string_view name);

} // namespace rw::catalogue
