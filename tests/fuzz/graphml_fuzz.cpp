// Any bytes as GraphML: refused with a word, or read as a plan that is whole, and the same when written as YAML.
#include "edit/change_set.h"
#include "expect.h"
#include "formats/graphml.h"
#include "formats/yaml.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rw;
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const auto plan = formats::readGraphml(input, "input", {.bytes = 1U << 20U, .nodes = 1000, .edges = 4000});
  if (!plan) {
    fuzz::expect(!plan.error().what.empty(), "refused without a word", input);
    return 0;
  }
  const auto problems = plan::problems(*plan, {});
  fuzz::expect(problems.empty(), problems.empty() ? "" : problems.front().text(), input);
  for (const plan::Site& site : plan->sites)
    fuzz::expect(site.lat.has_value() == site.lon.has_value(), "half a place", input);
  const auto again = formats::readYaml(formats::writeYaml(*plan), "written", {});
  fuzz::expect(again.has_value(), again ? "" : again.error().text(), input);
  fuzz::expect(edit::diff(*plan, *again).empty(), "written as another plan", input);
  return 0;
}
