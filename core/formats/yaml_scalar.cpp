#include "formats/yaml_scalar.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace rw::formats {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string lowered(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

bool isNull(std::string_view text) {
  return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

/// Digits, at most one point, at most one exponent: a number in YAML 1.2 (no hexadecimal or octal: those stay text).
bool isDecimal(std::string_view text, bool& whole) {
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
  std::size_t digits = 0;
  bool point = false;
  std::size_t i = 0;
  for (; i < text.size() && (isDigit(text[i]) || (text[i] == '.' && !point)); ++i)
    isDigit(text[i]) ? void(++digits) : void(point = true);
  whole = !point && i == text.size();
  if (digits == 0 || i == text.size()) return digits > 0;
  if (text[i] != 'e' && text[i] != 'E') return false;
  if (++i < text.size() && (text[i] == '-' || text[i] == '+')) ++i;
  return i < text.size() && std::ranges::all_of(text.substr(i), isDigit);
}

/// Whether some reader takes the word for a number, a time or a date: decimal, 0x1f, 0o17, 0b1, 1_000, 12:30 (base 60
/// in YAML 1.1), .inf, .nan, 2026-01-31.
bool looksLikeNumber(std::string_view text) {
  bool whole = false;
  if (isDecimal(text, whole)) return true;
  if (text.size() >= 8 && std::ranges::all_of(text.substr(0, 4), isDigit) && text[4] == '-' && isDigit(text[5]))
    return true;
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
  if (text.empty()) return false;
  const std::string low = lowered(text);
  if (low == ".inf" || low == ".nan") return true;
  if (!isDigit(text.front()) && text.front() != '.' && text.front() != '_') return false;
  if (low.starts_with("0x") || low.starts_with("0o") || low.starts_with("0b")) return true;
  // 1_000.5, 12:30, 12:30:15.5
  return std::ranges::all_of(text, [](char c) { return isDigit(c) || c == '_' || c == ':' || c == '.'; }) &&
         std::ranges::count(text, '.') <= 1;
}

bool isReservedWord(std::string_view text) {
  constexpr std::array<std::string_view, 9> words{"true", "false", "yes", "no", "on", "off", "y", "n", "null"};
  return text.size() <= 5 && std::ranges::find(words, lowered(text)) != words.end();
}

bool staysPlain(std::string_view text, bool flow) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  if (std::string_view("-?:,[]{}#&*!|>'\"%@`~=").find(text.front()) != std::string_view::npos) return false;
  if (text.starts_with("...") || text.starts_with("<<")) return false;
  if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos) return false;
  // A question mark ends a word inside brackets for some readers.
  if (flow && text.find_first_of(",?[]{}") != std::string_view::npos) return false;
  return !isReservedWord(text) && !looksLikeNumber(text);
}

/// One character of well-formed UTF-8, and how many bytes it has.
char32_t character(std::string_view text, std::size_t at, std::size_t& length) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(at);
  length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  length = std::min(length, text.size() - at);
  char32_t point = length == 1 ? first : first & (0xffU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) point = (point << 6U) | (byte(at + i) & 0x3fU);
  return point;
}

/// What YAML does not print as it is, and what some of its readers take for the end of a line.
bool needsEscape(char32_t c) {
  return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029 || c == 0xfeff || c == 0xfffe ||
         c == 0xffff;
}

void appendEscape(std::string& out, char32_t c) {
  switch (c) {
  case '\n': out += "\\n"; return;
  case '\t': out += "\\t"; return;
  case '\r': out += "\\r"; return;
  default: break;
  }
  std::array<char, 12> buffer{};
  std::snprintf(buffer.data(), buffer.size(), c <= 0xff ? "\\x%02X" : "\\u%04X", static_cast<unsigned>(c));
  out += buffer.data();
}

} // namespace

Value untypedScalar(std::string_view text) {
  if (isNull(text)) return {};
  if (const std::string low = text.size() <= 5 ? lowered(text) : ""; low == "true" || low == "false") {
    // YAML 1.2 knows true, True and TRUE, not tRUE.
    const bool known = text.substr(1) == low.substr(1) || std::ranges::none_of(text, [](char c) { return c >= 'a'; });
    if (known) return low == "true";
  }
  bool whole = false;
  if (!isDecimal(text, whole)) return text;
  if (whole)
    if (const auto number = parseInteger(text)) return *number;
  if (const auto number = parseNumber(text)) return *number;
  return text;
}

std::string quotedIfNeeded(std::string_view text, bool flow) {
  bool escapes = false;
  std::size_t length = 1;
  for (std::size_t i = 0; i < text.size() && !escapes; i += length) escapes = needsEscape(character(text, i, length));
  if (!escapes && staysPlain(text, flow)) return std::string(text);
  std::string out = "\"";
  for (std::size_t i = 0; i < text.size(); i += length) {
    const char32_t c = character(text, i, length);
    if (needsEscape(c)) {
      appendEscape(out, c);
    } else {
      if (c == '"' || c == '\\') out += '\\';
      out += text.substr(i, length);
    }
  }
  return out + '"';
}

std::string untypedReal(double number) {
  std::string out = formatNumber(number);
  if (out.find('.') != std::string::npos) return out;
  const std::size_t exponent = out.find('e');
  return out.insert(exponent == std::string::npos ? out.size() : exponent, ".0");
}

} // namespace rw::formats
