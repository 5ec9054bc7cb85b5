#include "document/writers.h"

#include <fmt/format.h>

namespace rw::document {

namespace {

/// `text` so that Markdown and the HTML in it take it as it is, in one line.
std::string escapedMarkdown(std::string_view text) {
  constexpr std::string_view special = "\\`*_{}[]()#+-.!|~>";
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (c == '<') {
      out += "&lt;";
    } else if (c == '&') {
      out += "&amp;";
    } else if (c == '\n' || c == '\t' || c == '\r') {
      out += ' ';
    } else if (special.find(c) != std::string_view::npos) {
      // A point or a hyphen means something at the start of a line only.
      if (out.empty() || (c != '.' && c != '-' && c != '+' && c != '(' && c != ')' && c != '!')) out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) {
      out += c;
    }
  }
  return out;
}

/// `1.` at the start of a line would begin a list.
std::string asParagraph(std::string text) {
  std::size_t digits = 0;
  while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') ++digits;
  if (digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')')) text.insert(digits, "\\");
  return text;
}

/// A fence must be longer than every run of its own sign inside.
std::string fenceFor(std::string_view text, std::size_t least) {
  std::size_t longest = 0, run = 0;
  for (const char c : text) longest = std::max(longest, run = c == '`' ? run + 1 : 0);
  return std::string(std::max(longest + 1, least), '`');
}

std::string code(std::string_view text) {
  const std::string fence = fenceFor(text, 1);
  std::string line(text);
  for (char& c : line)
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  const bool space = line.starts_with('`') || line.ends_with('`');
  return fence + (space ? " " : "") + line + (space ? " " : "") + fence;
}

std::string markdown(const Span& span) {
  if (span.text.empty()) return {};
  std::string out = span.code ? code(span.text) : escapedMarkdown(span.text);
  // Emphasis may not begin or end with a space; the words say it without.
  if (span.strong && !span.text.starts_with(' ') && !span.text.ends_with(' ')) out = "**" + out + "**";
  if (!span.target.empty()) out = fmt::format("[{}](#{})", out, span.target);
  return out;
}

std::string markdown(const Text& text) {
  std::string out;
  for (const Span& span : text) out += markdown(span);
  return out;
}

/// In a cell, where a bar ends it even in code.
std::string cell(const Text& text) {
  std::string out;
  for (const Span& span : text) {
    std::string one = markdown(span);
    if (span.code)
      for (std::size_t at = 0; (at = one.find('|', at)) != std::string::npos; at += 2) one.insert(at, "\\");
    out += one;
  }
  return out;
}

std::string markdown(const Paragraph& paragraph) {
  return (paragraph.apart ? "> " : "") + asParagraph(markdown(paragraph.text)) + "\n\n";
}

std::string markdown(const List& list) {
  std::string out;
  int number = 0;
  for (const Text& item : list.items)
    out += (list.numbered ? std::to_string(++number) + ". " : std::string("- ")) + markdown(item) + "\n";
  return out + "\n";
}

std::string markdown(const Code& block) {
  const std::string fence = fenceFor(block.text, 3);
  return fence + "\n" + block.text + (block.text.ends_with('\n') ? "" : "\n") + fence + "\n\n";
}

std::string markdown(const Table& table) {
  std::string out = table.caption.empty() ? "" : asParagraph(escapedMarkdown(table.caption)) + "\n\n";
  const auto line = [&out](const std::vector<std::string>& cells) {
    for (const std::string& one : cells) out += "| " + one + " ";
    out += "|\n";
  };
  std::vector<std::string> cells;
  for (const Column& column : table.columns) cells.push_back(escapedMarkdown(column.title));
  line(cells);
  for (std::size_t i = 0; i < table.columns.size(); ++i) cells[i] = table.columns[i].number ? "--:" : "---";
  line(cells);
  for (const std::vector<Cell>& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) cells[i] = cell(row[i].text);
    line(cells);
  }
  return out + "\n";
}

class MarkdownWriter {
 public:
  MarkdownWriter(const Document& document, const PlaceFigure& place) : document_(document), place_(place) {}

  std::string write() {
    if (document_.logo) add(*document_.logo);
    out_ += asParagraph(escapedMarkdown(document_.kind)) + "\n\n# " + escapedMarkdown(document_.title) + "\n\n" +
            markdown(document_.cover) + "## " + escapedMarkdown(document_.contents) + "\n\n";
    const std::vector<Heading> all = headings(document_);
    for (const Heading& heading : all)
      if (heading.depth == 0)
        out_ += fmt::format("- [{} {}](#{})\n", heading.number, escapedMarkdown(heading.section->title),
                            heading.section->id);
    out_ += "\n";
    for (const Heading& heading : all) {
      out_ += fmt::format("<a id=\"{}\"></a>\n\n{} {} {}\n\n", heading.section->id,
                          std::string(static_cast<std::size_t>(std::min(heading.depth + 2, 6)), '#'), heading.number,
                          escapedMarkdown(heading.section->title));
      for (const Block& block : heading.section->blocks) std::visit([this](const auto& one) { add(one); }, block);
    }
    return std::move(out_);
  }

 private:
  template <class Kind> void add(const Kind& block) { out_ += markdown(block); }
  void add(const Figure& figure) {
    const std::string address = place_(figure);
    const std::string caption = escapedMarkdown(figure.caption);
    out_ += address.empty() ? caption + "\n\n" : fmt::format("![{}]({})\n\n", caption, address);
  }

  const Document& document_;
  const PlaceFigure& place_;
  std::string out_;
};

} // namespace

std::string toMarkdown(const Document& document, const PlaceFigure& place) {
  return MarkdownWriter(document, place).write();
}

} // namespace rw::document
