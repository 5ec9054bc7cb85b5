// Sample values and plans made from the registry, so that a new property is tested without a new line.
#pragma once

#include "plan/registry.h"

namespace rw::test {

/// Values that a property of this type must take, defaults aside.
std::vector<Value> samplesOf(const plan::TypeInfo& type, const plan::Meta& meta);

/// A plan with one object of every kind (`thing-<kind>`), without references between them.
plan::Plan planWithEveryKind();

} // namespace rw::test
