// Small text helpers that files and messages share.
#pragma once

#include "base/phrase.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace rw {

/// The shortest decimal text that reads back as the same number: `4`, `0.5`, `1e+30`. Never depends on the locale.
std::string formatNumber(double number);

/// The whole of `text` as a number, or nothing. Infinity and NaN are nothing.
std::optional<double> parseNumber(std::string_view text);
std::optional<std::int64_t> parseInteger(std::string_view text);

/// An id is short and unique in its plan: `[a-z0-9-]+`, at most 120 characters.
bool isId(std::string_view text);

/// An id made from a name: `New York (2)` -> `new-york-2`; `object` where nothing is left.
std::string idFrom(std::string_view name);

/// Hands out ids that differ from each other: `pop`, `pop-2`, `pop-3`.
class FreeIds {
 public:
  /// `wish`, with a number behind it where it was handed out before.
  std::string take(const std::string& wish);

 private:
  std::unordered_map<std::string, int> used_; ///< and the last number behind each
};

/// The candidate that `text` was most likely meant to be, or empty where none is near.
std::string_view nearest(std::string_view text, std::span<const std::string_view> candidates);
/// How to mend a name that nobody knows: `did you mean "…"?` where a candidate is near, else `otherwise`.
Phrase didYouMean(std::string_view text, std::span<const std::string_view> candidates, Phrase otherwise = {});

/// Whether `text` is well-formed UTF-8 without control characters other than tab and line ends.
bool isCleanUtf8(std::string_view text);

/// `text` shortened for a message: at most `limit` bytes, cut at a character, with an ellipsis.
std::string excerpt(std::string_view text, std::size_t limit = 60);

} // namespace rw
