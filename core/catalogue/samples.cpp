#include "catalogue/samples.h"

#include "base/embedded.h"
#include "base/text.h"
#include "catalogue/catalogue.h"
#include "formats/yaml.h"

#include <cctype>

namespace rw::catalogue {

namespace {

constexpr std::array<std::string_view, 11> kNames{
    "problem-1", "solution-1a",      "solution-1b",   "problem-2", "solution-2",    "pool-on-two-circuits",
    "regional",  "regional-hairpin", "meet-me-table", "contoso",   "contoso-flawed"};

std::string pathOf(std::string_view name) { return "samples/" + std::string(name) + ".yaml"; }

/// What a sample says of itself comes first in it: the rest need not be read to show a list of them.
std::string_view headOf(std::string_view yaml) {
  const std::size_t design = yaml.find("\ndesign:");
  if (design == std::string_view::npos) return yaml;
  for (std::size_t line = yaml.find('\n', design + 1); line != std::string_view::npos; line = yaml.find('\n', line + 1))
    if (line + 1 < yaml.size() && std::isalpha(static_cast<unsigned char>(yaml[line + 1])) != 0)
      return yaml.substr(0, line + 1);
  return yaml;
}

} // namespace

const std::vector<Sample>& samples() {
  static const std::vector<Sample> all = [] {
    std::vector<Sample> out;
    for (const std::string_view name : kNames) {
      const std::string_view yaml = embedded(pathOf(name));
      const auto value = formats::readYamlValue(headOf(yaml), pathOf(name));
      const Value* design = value ? value->field("design") : nullptr;
      const auto text = [design](std::string_view key) {
        const Value* field = design != nullptr ? design->field(key) : nullptr;
        return field != nullptr ? toText(*field) : std::string();
      };
      out.push_back({std::string(name), text("name"), text("description"), yaml});
    }
    return out;
  }();
  return all;
}

Result<plan::Plan> samplePlan(std::string_view name) {
  if (std::ranges::find(kNames, name) != kNames.end())
    return formats::readYaml(embedded(pathOf(name)), pathOf(name), externalIds());
  return fail({RW_TR("errors", "there is no sample \"{0}\""), {excerpt(name)}}, didYouMean(name, kNames));
}

} // namespace rw::catalogue
