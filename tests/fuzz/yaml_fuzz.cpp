// Any bytes as a plan file: refused with a word, or read; what is read is written and read again as the same plan.
#include "edit/change_set.h"
#include "expect.h"
#include "formats/yaml.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rw;
  static const plan::ExternalIds external{.services = {"exchange"}, .meetMeLocations = {"new-york"}};
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const auto plan = formats::readYaml(input, "input", external, {.bytes = 1U << 20U, .nodes = 20'000});
  if (!plan) {
    fuzz::expect(!plan.error().what.empty(), "refused without a word", input);
    return 0;
  }
  const std::string text = formats::writeYaml(*plan);
  const auto again = formats::readYaml(text, "written", external);
  fuzz::expect(again.has_value(), again ? "" : again.error().text(), text);
  const edit::ChangeSet difference = edit::diff(*plan, *again);
  fuzz::expect(difference.empty(), edit::toJson(difference), text);
  fuzz::expect(formats::writeYaml(*again) == text, "written otherwise the second time", text);
  return 0;
}
