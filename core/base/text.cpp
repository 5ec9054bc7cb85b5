#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

namespace rw {

std::string formatNumber(double number) {
  if (number == 0) return "0"; // also for -0
  std::array<char, 32> buffer{};
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
  return {buffer.data(), end};
}

std::optional<double> parseNumber(std::string_view text) {
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || text.empty() || !std::isfinite(number)) return {};
  return number;
}

std::optional<std::int64_t> parseInteger(std::string_view text) {
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return {};
  return number;
}

bool isId(std::string_view text) {
  return !text.empty() && text.size() <= 120 &&
         std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

std::string idFrom(std::string_view name) {
  std::string id;
  for (const char c : name) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (isId(std::string_view(&lower, 1)) && lower != '-')
      id += lower;
    else if (!id.empty() && id.back() != '-')
      id += '-';
    if (id.size() >= 60) break;
  }
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id.empty() ? "object" : id;
}

std::string FreeIds::take(const std::string& wish) {
  const auto [found, fresh] = used_.try_emplace(wish, 1);
  if (fresh) return wish;
  int& last = found->second; // stays where it is while the map grows
  std::string id;
  do id = wish + "-" + std::to_string(++last);
  while (!used_.try_emplace(id, 1).second);
  return id;
}

static std::size_t editDistance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
    }
  }
  return row[b.size()];
}

std::string_view nearest(std::string_view text, std::span<const std::string_view> candidates) {
  if (text.size() > 100) return {}; // hostile input must not cost quadratic time
  std::string_view best;
  std::size_t least = text.size() / 3 + 2;
  for (const std::string_view candidate : candidates)
    if (const std::size_t distance = editDistance(text, candidate); distance < least) {
      least = distance;
      best = candidate;
    }
  return best;
}

Phrase didYouMean(std::string_view text, std::span<const std::string_view> candidates, Phrase otherwise) {
  const std::string_view near = nearest(text, candidates);
  return near.empty() ? std::move(otherwise) : Phrase(RW_TR("errors", "did you mean \"{0}\"?"), {std::string(near)});
}

bool isCleanUtf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x80) {
      if ((byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7f) return false;
      ++i;
      continue;
    }
    const std::size_t length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    if (length == 0 || byte > 0xf4 || i + length > text.size()) return false;
    std::uint32_t point = byte & (0xffU >> (length + 1));
    for (std::size_t k = 1; k < length; ++k) {
      const auto next = static_cast<unsigned char>(text[i + k]);
      if ((next & 0xc0U) != 0x80) return false;
      point = (point << 6U) | (next & 0x3fU);
    }
    constexpr std::array<std::uint32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    if (point < least.at(length) || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return false;
    i += length;
  }
  return true;
}

std::string excerpt(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return std::string(text);
  while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xc0U) == 0x80) --limit;
  return std::string(text.substr(0, limit)) + "…";
}

} // namespace rw
