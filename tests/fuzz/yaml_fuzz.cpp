// Any bytes as a plan file: refused with a word, or read; what is read is written and read again as the same plan.
#include "edit/change_set.h"
#include "formats/yaml.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

void expect(bool holds, const char* what, const std::string& text) {
  if (holds) return;
  std::fprintf(stderr, "%s\n%s\n", what, text.c_str());
  std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rw;
  static const plan::ExternalIds external{.services = {"exchange"}, .meetMeLocations = {"new-york"}};
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const auto plan = formats::readYaml(input, "input", external, {.bytes = 1U << 20U, .nodes = 20'000});
  if (!plan) {
    expect(!plan.error().what.empty(), "refused without a word", std::string(input));
    return 0;
  }
  const std::string text = formats::writeYaml(*plan);
  const auto again = formats::readYaml(text, "written", external);
  expect(again.has_value(), again ? "" : again.error().text().c_str(), text);
  const edit::ChangeSet difference = edit::diff(*plan, *again);
  expect(difference.empty(), edit::toJson(difference).c_str(), text);
  expect(formats::writeYaml(*again) == text, "written otherwise the second time", text);
  return 0;
}
