// A word of what a file is that is not ours.
#pragma once

#include "base/error.h"

namespace rw::store {

/// The error for bytes that are not a project file: what they seem to be, and what to do with such a file.
Error foreign(std::string_view bytes, const std::string& file);

} // namespace rw::store
