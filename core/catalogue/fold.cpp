#include "catalogue/fold.h"

namespace rw::catalogue {

namespace {

/// U+00C0 to U+017F, a letter each.
constexpr std::string_view kLatin = "aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
                                    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnn"
                                    "oooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kLatin.size() == 0x180 - 0xc0);

} // namespace

std::string folded(std::string_view name) {
  std::string out;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto byte = static_cast<unsigned char>(name[i]);
    const auto next = i + 1 < name.size() ? static_cast<unsigned char>(name[i + 1]) : 0U;
    if (byte >= 0xc3 && byte <= 0xc5 && (next & 0xc0U) == 0x80) {
      out += kLatin[((byte & 0x1fU) << 6U | (next & 0x3fU)) - 0xc0];
      ++i;
    } else if (name.substr(i).starts_with("’")) {
      out += '\'';
      i += 2;
    } else if (byte >= 'A' && byte <= 'Z') {
      out += static_cast<char>(byte - 'A' + 'a');
    } else if (byte != '.' && byte != ',') {
      out += name[i];
    }
  }
  return out;
}

} // namespace rw::catalogue
