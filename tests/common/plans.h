// Plans that a test writes into itself.
#pragma once

#include "formats/yaml.h"

#include <gtest/gtest.h>

namespace rw::test {

/// The plan of a YAML file without its first line, the format version. `external` are ids that it may refer to without
/// declaring them. A mistake in it fails the test.
inline plan::Plan planOf(const std::string& body, const plan::ExternalIds& external = {}) {
  auto plan = formats::readYaml("routewright: 1\n" + body, "test.yaml", external);
  EXPECT_TRUE(plan.has_value()) << (plan ? "" : plan.error().text());
  return plan.value_or(plan::Plan());
}

} // namespace rw::test
