#include "formats/plain_text.h"

#include "base/text.h"

namespace rw::formats {

namespace {

bool continuesCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80; }

/// Where text stops being clean UTF-8; its size where it never does.
std::size_t firstUnclean(std::string_view text) {
  if (isCleanUtf8(text)) return text.size();
  std::size_t length = 1;
  for (std::size_t i = 0; i < text.size(); i += length) {
    length = 1;
    while (i + length < text.size() && continuesCharacter(text[i + length])) ++length;
    if (!isCleanUtf8(text.substr(i, length))) return i;
  }
  return text.size();
}

} // namespace

Result<std::string_view> plainText(std::string_view text, const std::string& file, std::size_t mostBytes) {
  if (text.size() > mostBytes)
    return fail(RW_TR("errors", "the file is too large"),
                {RW_TR("errors", "at most {0} bytes"), {std::to_string(mostBytes)}}, {.file = file});
  if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff"))
    return fail(RW_TR("errors", "the file is UTF-16"), RW_TR("errors", "save it as UTF-8"), {.file = file});
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  if (const std::size_t broken = firstUnclean(text); broken < text.size())
    return fail(RW_TR("errors", "the file is not clean UTF-8 text"),
                RW_TR("errors", "remove control characters and broken bytes"), whereAt(text, file, broken));
  return text;
}

Where whereAt(std::string_view text, const std::string& file, std::size_t byte) {
  const std::string_view before = text.substr(0, byte);
  const std::size_t lineEnd = before.rfind('\n');
  const std::string_view inLine = before.substr(lineEnd == std::string_view::npos ? 0 : lineEnd + 1);
  return {.file = file,
          .line = static_cast<int>(std::ranges::count(before, '\n')) + 1,
          .column = static_cast<int>(std::ranges::count_if(inLine, std::not_fn(continuesCharacter))) + 1};
}

} // namespace rw::formats
