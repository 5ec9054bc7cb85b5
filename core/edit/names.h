// Names that no object has yet.
#pragma once

#include "plan/plan.h"

#include <string>
#include <string_view>
#include <unordered_set>

namespace rw::edit {

/// What the objects of a plan are called.
std::unordered_set<std::string> namesIn(const plan::Plan& plan);
/// `Firewall`, `Firewall 2`, … : the first that is not taken.
std::string freeName(const std::unordered_set<std::string>& taken, std::string_view wish);

} // namespace rw::edit
