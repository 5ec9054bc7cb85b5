#include "routing/reads.h"

#include <algorithm>

namespace rw::routing {

Looked Reads::take() {
  const auto onceEach = [](auto& noted) {
    std::ranges::sort(noted);
    noted.erase(std::unique(noted.begin(), noted.end()), noted.end());
    return std::remove_cvref_t<decltype(noted)>(noted.begin(), noted.end());
  };
  Looked out{onceEach(looked_.resources), onceEach(looked_.ranges)};
  looked_.resources.clear();
  looked_.ranges.clear();
  return out;
}

} // namespace rw::routing
