// Names of places as people type them: without case and accents.
#pragma once

#include <string>
#include <string_view>

namespace rw::catalogue {

/// Small letters, Latin letters without their accents, plain apostrophes, no dots and commas: `São Paulo` and
/// `sao paulo` are one.
std::string folded(std::string_view name);

} // namespace rw::catalogue
