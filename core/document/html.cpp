#include "document/writers.h"

#include <fmt/format.h>

namespace rw::document {

namespace {

/// `text` as HTML shows it, in an element or an attribute. Control characters have no place in HTML; a line end stays
/// one.
std::string escapedHtml(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
    case '&': out += "&amp;"; break;
    case '<': out += "&lt;"; break;
    case '>': out += "&gt;"; break;
    case '"': out += "&quot;"; break;
    case '\'': out += "&#39;"; break;
    case '\n': out += "<br>"; break;
    case '\t': out += ' '; break;
    default:
      if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) out += c;
    }
  }
  return out;
}

/// For an attribute, where no element may stand.
std::string attribute(std::string_view text) {
  std::string line(text);
  for (char& c : line)
    if (c == '\n') c = ' ';
  return escapedHtml(line);
}

std::string_view toneClass(Tone tone) {
  switch (tone) {
  case Tone::Plain: return "";
  case Tone::Dim: return "dim";
  case Tone::Good: return "good";
  case Tone::Advice: return "advice";
  case Tone::Warning: return "warning";
  case Tone::Bad: return "bad";
  }
  return "";
}

std::string html(const Span& span) {
  std::string out = escapedHtml(span.text);
  if (span.code) out = "<code>" + out + "</code>";
  if (span.strong) out = "<strong>" + out + "</strong>";
  if (span.tone != Tone::Plain) out = fmt::format("<span class=\"{}\">{}</span>", toneClass(span.tone), out);
  if (!span.target.empty()) out = fmt::format("<a href=\"#{}\">{}</a>", attribute(span.target), out);
  return out;
}

std::string html(const Text& text) {
  std::string out;
  for (const Span& span : text) out += html(span);
  return out;
}

std::string html(const Paragraph& paragraph) {
  return fmt::format("<p{} dir=\"auto\">{}</p>\n", paragraph.apart ? " class=\"apart\"" : "", html(paragraph.text));
}

std::string html(const List& list) {
  const std::string_view tag = list.numbered ? "ol" : "ul";
  std::string out = fmt::format("<{}>\n", tag);
  for (const Text& item : list.items) out += fmt::format("<li dir=\"auto\">{}</li>\n", html(item));
  return out + fmt::format("</{}>\n", tag);
}

std::string html(const Code& code) {
  std::string text = escapedHtml(code.text);
  for (std::size_t at; (at = text.find("<br>")) != std::string::npos;) text.replace(at, 4, "\n");
  return "<pre><code>" + text + "</code></pre>\n";
}

std::string html(const Table& table) {
  std::string out = fmt::format("<div class=\"wide\"><table{}>\n", table.properties ? " class=\"properties\"" : "");
  if (!table.caption.empty()) out += "<caption>" + escapedHtml(table.caption) + "</caption>\n";
  if (!table.properties) {
    double whole = 0;
    for (const Column& column : table.columns) whole += column.width;
    out += "<colgroup>";
    for (const Column& column : table.columns)
      out += fmt::format("<col style=\"width:{:.2f}%\">", 100 * column.width / whole);
    out += "</colgroup>\n<thead><tr>";
    for (const Column& column : table.columns)
      out += fmt::format("<th scope=\"col\"{}>{}</th>", column.number ? " class=\"number\"" : "",
                         escapedHtml(column.title));
    out += "</tr></thead>\n";
  }
  out += "<tbody>\n";
  for (const std::vector<Cell>& row : table.rows) {
    out += "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string text = html(row[i].text);
      if (table.properties && i == 0)
        out += "<th scope=\"row\">" + text + "</th>";
      else if (table.columns[i].number)
        out += "<td class=\"number\">" + text + "</td>";
      else
        out += "<td dir=\"auto\">" + text + "</td>";
    }
    out += "</tr>\n";
  }
  return out + "</tbody></table></div>\n";
}

constexpr std::string_view kStyle = R"(
:root { color-scheme: light dark; --text: #1B2430; --dim: #5B6675; --ground: #FFFFFF; --line: #D9DEE5;
  --soft: #F5F7FA; --accent: #2563EB; --bad: #B3261E; --warn: #8A5A00; --warnground: #FFF3D6; --ok: #1B7F4B;
  --advice: #3D5A80; }
@media (prefers-color-scheme: dark) { :root { --text: #E6EBF2; --dim: #98A5B5; --ground: #1A212B; --line: #2C3644;
  --soft: #232C38; --accent: #7AA8FF; --bad: #FF8A80; --warn: #F2C14E; --warnground: #33290F; --ok: #6BD49A;
  --advice: #9CC0F0; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.55 Inter, system-ui, sans-serif;
  font-variant-numeric: tabular-nums; }
main { max-width: 1040px; margin: 0 auto; padding: 48px 32px 96px; overflow-wrap: anywhere; }
header { border-bottom: 1px solid var(--line); padding-bottom: 24px; margin-bottom: 32px; }
.kind { color: var(--dim); margin: 0; } .logo { max-width: 240px; max-height: 72px; margin-bottom: 24px; }
h1 { font-size: 32px; line-height: 1.2; margin: 4px 0 20px; }
h2 { font-size: 22px; margin: 56px 0 12px; padding-top: 16px; border-top: 1px solid var(--line); }
h3 { font-size: 17px; margin: 32px 0 8px; } h4 { font-size: 15px; margin: 24px 0 8px; }
a { color: var(--accent); text-decoration: none; } a:hover { text-decoration: underline; }
nav ol { list-style: none; padding-left: 0; columns: 2; column-gap: 40px; } nav li { break-inside: avoid; }
.wide { overflow-x: auto; margin: 12px 0 20px; }
table { border-collapse: collapse; width: 100%; min-width: 720px; table-layout: fixed; font-size: 13px; }
caption { text-align: left; color: var(--dim); padding-bottom: 6px; }
th, td { text-align: left; vertical-align: top; padding: 6px 10px; border-bottom: 1px solid var(--line); }
thead th { background: var(--soft); } .number { text-align: right; } td.number { white-space: nowrap; }
.properties th { font-weight: 400; color: var(--dim); width: 30%; }
.apart { background: var(--warnground); border-left: 3px solid var(--warn); padding: 10px 14px; }
.dim { color: var(--dim); } .good { color: var(--ok); } .advice { color: var(--advice); }
.warning { color: var(--warn); } .bad { color: var(--bad); }
pre { background: var(--soft); padding: 10px 14px; overflow-x: auto; } code { font-size: 0.93em; }
figure { margin: 16px 0 24px; } figure img { max-width: 100%; background: #FFFFFF; border: 1px solid var(--line); }
figcaption { color: var(--dim); font-size: 13px; }
@media print { :root { --text: #1B2430; --dim: #5B6675; --ground: #FFFFFF; --line: #D9DEE5; --soft: #F5F7FA;
  --accent: #2563EB; --bad: #B3261E; --warn: #8A5A00; --warnground: #FFF3D6; --ok: #1B7F4B; --advice: #3D5A80; }
  main { max-width: none; padding: 0; } h2 { break-before: page; border: 0; } tr, figure { break-inside: avoid; }
  thead { display: table-header-group; } }
)";

class HtmlWriter {
 public:
  HtmlWriter(const Document& document, const PlaceFigure& place)
      : document_(document), place_(place), headings_(headings(document)) {}

  std::string write() {
    out_ = fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n<header>\n"
                       "<p class=\"kind\">{}</p>\n<h1 dir=\"auto\">{}</h1>\n{}</header>\n",
                       attribute(document_.language), attribute(document_.title), kStyle, escapedHtml(document_.kind),
                       escapedHtml(document_.title), html(document_.cover));
    if (document_.logo)
      if (const std::string address = place_(*document_.logo); !address.empty())
        out_.insert(out_.find("<p class=\"kind\">"),
                    fmt::format("<img class=\"logo\" src=\"{}\" alt=\"{}\">\n", attribute(address),
                                attribute(document_.logo->caption)));
    out_ += fmt::format("<nav aria-label=\"{}\">\n<ol>\n", attribute(document_.contents));
    for (const Heading& heading : headings_)
      if (heading.depth == 0)
        out_ += fmt::format("<li><a href=\"#{}\">{} {}</a></li>\n", heading.section->id, heading.number,
                            escapedHtml(heading.section->title));
    out_ += "</ol>\n</nav>\n";
    for (const Heading& heading : headings_) {
      const int level = std::min(heading.depth + 2, 6);
      out_ += fmt::format("<h{0} id=\"{1}\" dir=\"auto\">{2} {3}</h{0}>\n", level, heading.section->id, heading.number,
                          escapedHtml(heading.section->title));
      for (const Block& block : heading.section->blocks) std::visit([this](const auto& one) { add(one); }, block);
    }
    return std::move(out_) + "</main>\n</body>\n</html>\n";
  }

 private:
  template <class Kind> void add(const Kind& block) { out_ += html(block); }
  void add(const Figure& figure) {
    const std::string address = place_(figure);
    out_ += "<figure>";
    if (!address.empty())
      out_ += fmt::format("<img src=\"{}\" alt=\"{}\">", attribute(address), attribute(figure.caption));
    out_ += fmt::format("<figcaption dir=\"auto\">{}</figcaption></figure>\n", escapedHtml(figure.caption));
  }

  const Document& document_;
  const PlaceFigure& place_;
  std::vector<Heading> headings_;
  std::string out_;
};

} // namespace

std::string toHtml(const Document& document, const PlaceFigure& place) { return HtmlWriter(document, place).write(); }

} // namespace rw::document
