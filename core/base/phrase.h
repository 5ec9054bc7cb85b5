// Sentences for people that can be said in another language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Marks a text for translation (`lupdate -tr-function-alias QT_TRANSLATE_NOOP+=RW_TR`); expands to the text itself.
#define RW_TR(context, text) text

namespace rw {

/// An English text that remembers how it was made: from a pattern marked with RW_TR("errors", …), in which `{0}`, `{1}`
/// … stand for the arguments, or from a std::string, a name or value that is the same in every language.
class Phrase : public std::string {
 public:
  Phrase() = default;
  Phrase(std::string value) : std::string(std::move(value)) {}
  Phrase(const char* pattern) : Phrase(std::string_view(pattern)) {}
  Phrase(std::string_view pattern, std::vector<Phrase> arguments = {});

  /// Empty: the text is a value.
  [[nodiscard]] const std::string& pattern() const { return pattern_; }
  [[nodiscard]] const std::vector<Phrase>& arguments() const { return arguments_; }

 private:
  std::string pattern_;
  std::vector<Phrase> arguments_;
};

/// `pattern` with the texts in place of `{0}`, `{1}` …; a placeholder without a text stays.
std::string filled(std::string_view pattern, const std::vector<std::string>& texts);

/// `a, b, c`; nothing of nothing.
Phrase listed(const std::vector<Phrase>& parts);

} // namespace rw
