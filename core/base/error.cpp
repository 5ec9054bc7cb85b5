#include "base/error.h"

namespace rw {

std::string Error::text() const {
  std::string out;
  const auto add = [&out](const std::string& part, const char* separator) {
    if (part.empty()) return;
    if (!out.empty()) out += separator;
    out += part;
  };
  add(where.file, "");
  if (where.line > 0) {
    add(std::to_string(where.line), ":");
    add(std::to_string(where.column), ":");
  }
  add(where.path, ": ");
  add(what, ": ");
  add(mend, "; ");
  return out;
}

} // namespace rw
