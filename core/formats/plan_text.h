// A plan from a text file of any kind that is read here.
#pragma once

#include "formats/yaml.h"

namespace rw::formats {

/// No text of a plan is larger than this, in bytes.
inline constexpr std::size_t kLargestPlanText = YamlLimits{}.bytes;

/// Reads GraphML where the text begins like XML, else YAML. `external` as in `readYaml`.
Result<plan::Plan> readPlanText(std::string_view text, const std::string& file, const plan::ExternalIds& external);

} // namespace rw::formats
