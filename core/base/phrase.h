// Sentences for people that can be said in another language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Marks a text for translation (`lupdate -tr-function-alias QT_TRANSLATE_NOOP+=RW_TR`); expands to the text itself.
#define RW_TR(context, text) text

namespace rw {

/// An English text that remembers how it was made: a pattern marked with RW_TR("errors", …), in which `{0}`, `{1}` …
/// stand for the arguments. A text without a pattern is a pattern by itself, or a name or value that stays as it is.
class Phrase : public std::string {
 public:
  Phrase() = default;
  Phrase(std::string text) : std::string(std::move(text)) {}
  Phrase(const char* text) : std::string(text) {}
  Phrase(std::string_view pattern, std::vector<Phrase> arguments);

  [[nodiscard]] const std::string& pattern() const { return pattern_.empty() ? *this : pattern_; }
  [[nodiscard]] const std::vector<Phrase>& arguments() const { return arguments_; }

 private:
  std::string pattern_;
  std::vector<Phrase> arguments_;
};

/// `pattern` with the texts in place of `{0}`, `{1}` …; a placeholder without a text stays.
std::string filled(std::string_view pattern, const std::vector<std::string>& texts);

} // namespace rw
