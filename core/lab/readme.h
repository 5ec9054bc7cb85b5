// The manual that goes with a lab.
#pragma once

#include "lab/lab.h"

namespace rw::lab {

/// How to use it, how the plan was mapped, what the lab leaves out, and what the core expects of each flow.
std::string readmeOf(const plan::Plan& plan, const Lab& lab);

} // namespace rw::lab
