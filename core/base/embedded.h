// Files of `resources/` that are built into the program.
#pragma once

#include <string_view>

namespace rw {

/// The text of an embedded file, by its path in `resources/`: `catalogue/services.yaml`. Empty where there is none.
std::string_view embedded(std::string_view path);

} // namespace rw
