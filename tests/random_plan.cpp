// Writes the random plan of a seed as YAML: `random_plan SEED`. For looking at a seed that a test names.
#include "common/random_plan.h"
#include "formats/yaml.h"

#include <charconv>
#include <iostream>

int main(int argc, char** argv) {
  std::uint64_t seed = 0;
  const std::string_view text = argc == 2 ? argv[1] : "";
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
  if (text.empty() || error != std::errc() || end != text.data() + text.size()) {
    std::cerr << "usage: random_plan SEED\n";
    return 2;
  }
  std::cout << rw::formats::writeYaml(rw::test::randomPlan(seed));
}
