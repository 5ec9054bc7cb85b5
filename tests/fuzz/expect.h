// What a fuzz target says before it gives up.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace rw::fuzz {

/// Ends the run with `what` and the text that it is about, where `holds` is false.
inline void expect(bool holds, const std::string& what, std::string_view text) {
  if (holds) return;
  std::fprintf(stderr, "%s\n%.*s\n", what.c_str(), static_cast<int>(text.size()), text.data());
  std::abort();
}

} // namespace rw::fuzz
