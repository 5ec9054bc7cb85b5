#include "base/phrase.h"

#include "base/text.h"

namespace rw {

Phrase::Phrase(std::string_view pattern, std::vector<Phrase> arguments)
    : std::string(filled(pattern, {arguments.begin(), arguments.end()})), pattern_(pattern),
      arguments_(std::move(arguments)) {}

std::string filled(std::string_view pattern, const std::vector<std::string>& texts) {
  std::string out;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    out += pattern.substr(0, open);
    if (open == std::string_view::npos) break;
    pattern.remove_prefix(open);
    const std::size_t close = pattern.find('}');
    const auto number = close == std::string_view::npos ? std::nullopt : parseInteger(pattern.substr(1, close - 1));
    const bool known = number && *number >= 0 && static_cast<std::size_t>(*number) < texts.size();
    out += known ? std::string_view(texts[static_cast<std::size_t>(*number)]) : pattern.substr(0, 1);
    pattern.remove_prefix(known ? close + 1 : 1);
  }
  return out;
}

Phrase listed(const std::vector<Phrase>& parts) {
  Phrase out;
  for (const Phrase& part : parts) out = out.empty() ? part : Phrase(RW_TR("errors", "{0}, {1}"), {out, part});
  return out;
}

} // namespace rw
