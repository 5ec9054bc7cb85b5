// A plan as YAML: read with line and column for every mistake, written canonically.
#pragma once

#include "plan/registry.h"

namespace rw::formats {

/// The newest format that is read and written: the value of the key `routewright`. What each added has
/// `since` in the registry.
inline constexpr int kFormatVersion = 4;

/// What a hostile file may cost at most.
struct YamlLimits {
  std::size_t bytes = 32u << 20U;
  std::size_t nodes = 2'000'000; ///< aliases counted each time they are used
  int depth = 32;
  std::size_t aliases = 1'000;
};

/// Reads a whole plan or nothing. Refused with file, line and column: what is not YAML, unknown and repeated keys,
/// values that do not fit, ids used twice, references that lead nowhere (neither in the plan nor in `external`), a
/// newer format.
Result<plan::Plan> readYaml(std::string_view text, const std::string& file, const plan::ExternalIds& external,
                            const YamlLimits& limits = {});

/// The canonical text: keys in their declared order, defaults left out, the same text for the same plan, in the oldest
/// format that holds all of it. Reading it gives the same plan.
std::string writeYaml(const plan::Plan& plan);

/// Any YAML text as a value, without a schema (the built-in catalogue).
Result<Value> readYamlValue(std::string_view text, const std::string& file, const YamlLimits& limits = {});

} // namespace rw::formats
