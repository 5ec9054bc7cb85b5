// Single values in YAML: what an unquoted word means, and when text needs quotes.
#pragma once

#include "base/value.h"

#include <string>
#include <string_view>

namespace rw::formats {

/// An unquoted word as YAML 1.2 reads it: true or false, a whole number, a number, nothing for null; else text.
Value untypedScalar(std::string_view text);

/// Text as a YAML scalar: as it is where every reader of YAML 1.1 or 1.2 takes it as this very text, else in double
/// quotes. Inside brackets (`flow`) more characters have a meaning.
std::string quotedIfNeeded(std::string_view text, bool flow);

/// A number of which no type is known: never taken for a whole number, `2.0`, `1.0e+30`.
std::string untypedReal(double number);

} // namespace rw::formats
