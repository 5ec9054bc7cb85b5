#include "formats/plan_text.h"

#include "formats/graphml.h"

namespace rw::formats {

Result<plan::Plan> readPlanText(std::string_view text, const std::string& file, const plan::ExternalIds& external) {
  // Behind blanks and a byte order mark. No YAML of a plan begins with a bracket like this.
  const std::size_t start = text.find_first_not_of("\xef\xbb\xbf \t\r\n");
  const bool xml = start != std::string_view::npos && text[start] == '<';
  return xml ? readGraphml(text, file) : readYaml(text, file, external);
}

} // namespace rw::formats
