// What the readers of text files share: size and encoding are checked first, and every mistake has a place.
#pragma once

#include "base/error.h"

#include <string>
#include <string_view>

namespace rw::formats {

/// The text without its byte order mark. Refused: more than `mostBytes`, UTF-16, what is not clean UTF-8
/// (`isCleanUtf8`).
Result<std::string_view> plainText(std::string_view text, const std::string& file, std::size_t mostBytes);

/// The place of a byte of the text: line and column from 1, the column in characters.
Where whereAt(std::string_view text, const std::string& file, std::size_t byte);

} // namespace rw::formats
