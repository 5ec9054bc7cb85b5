#include "store/foreign.h"

#include "base/text.h"

namespace rw::store {

namespace {

using namespace std::string_view_literals;

struct Signature {
  std::string_view start;
  std::string_view name;
};

constexpr Signature kSignatures[] = {
    {"SQLite format 3\0"sv, RW_TR("errors", "a SQLite database of another program")},
    {"PK\3\4"sv, RW_TR("errors", "a ZIP archive or an office document")},
    {"%PDF"sv, RW_TR("errors", "a PDF document")},
    {"\x89PNG"sv, RW_TR("errors", "a PNG picture")},
    {"\xff\xd8\xff"sv, RW_TR("errors", "a JPEG picture")},
    {"\x1f\x8b"sv, RW_TR("errors", "compressed data (gzip)")},
    {"7z\xbc\xaf"sv, RW_TR("errors", "a 7-Zip archive")},
    {"\xd0\xcf\x11\xe0"sv, RW_TR("errors", "an old office document")},
    {"\x7f"
     "ELF"sv,
     RW_TR("errors", "a program")},
    {"MZ"sv, RW_TR("errors", "a Windows program")},
};

} // namespace

Error foreign(std::string_view bytes, const std::string& file) {
  const auto error = [&](std::string_view seems, Phrase mend = RW_TR("errors", "open a file that Routewright saved")) {
    return Error{
        .what = bytes.empty()
                    ? Phrase(RW_TR("errors", "the file is empty"))
                    : Phrase(RW_TR("errors", "this is not a Routewright project; it seems to be {0}"), {Phrase(seems)}),
        .mend = std::move(mend),
        .where = {.file = file},
        .kind = ErrorKind::Foreign};
  };
  for (const Signature& signature : kSignatures)
    if (bytes.starts_with(signature.start)) return error(signature.name);
  // Far enough to judge; a character that the cut goes through must not make text of another kind of it.
  std::string_view head = bytes.substr(0, 4096);
  for (int cut = 0; cut < 3 && head.size() == 4096 && !isCleanUtf8(head.substr(0, 4096)); ++cut) head.remove_suffix(1);
  if (bytes.empty() || !isCleanUtf8(head)) return error(RW_TR("errors", "data of a kind that is not known here"));
  const std::size_t first = head.find_first_not_of(" \t\r\n\xef\xbb\xbf");
  const std::string_view text = first == std::string_view::npos ? std::string_view() : head.substr(first);
  if (text.starts_with("routewright:") || text.find("\nroutewright:") != std::string_view::npos)
    return error(RW_TR("errors", "a plan in YAML"), RW_TR("errors", "import it instead of opening it"));
  if (text.starts_with("<")) return error(RW_TR("errors", "XML or HTML"));
  if (text.starts_with("{") || text.starts_with("[")) return error(RW_TR("errors", "JSON"));
  return error(RW_TR("errors", "text"));
}

} // namespace rw::store
