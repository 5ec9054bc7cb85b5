// Documents as HTML and Markdown: whatever a name has in it, it stays a name.
#include "document/writers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rw::document {

namespace {

using testing::HasSubstr;
using testing::Not;

const std::vector<std::string> kHostile{
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='x",
    "&amp; &lt;b&gt;",
    "](javascript:alert(1))",
    "| a | b |\n| --- | --- |",
    "`code` ```fence```",
    "# heading\n- list\n1. one",
    "**strong** _soft_ ~~gone~~",
    "\xE2\x80\xAE"
    "desrever",
    std::string("control\x01\x1f\x7f", 10),
    std::string(10'000, 'x'),
};

/// A document in which a text stands in every place that has one.
Document documentOf(const std::string& text) {
  Document out{
      .title = text, .kind = text, .language = "en", .contents = text, .page = text, .cover = {}, .chapters = {}};
  out.cover = {.caption = {},
               .columns = {{.title = text}, {.title = text}},
               .rows = {{Cell(text), Cell(text)}},
               .properties = true};
  Section chapter{.id = "one", .title = text, .blocks = {}, .sections = {}};
  chapter.blocks.emplace_back(Paragraph{Text{{.text = text},
                                             {.text = text, .tone = Tone::Bad, .strong = true},
                                             {.text = text, .code = true},
                                             {.text = text, .target = "two"}},
                                        true});
  chapter.blocks.emplace_back(List{{text, text}, true});
  chapter.blocks.emplace_back(List{{text}, false});
  chapter.blocks.emplace_back(Code{text});
  chapter.blocks.emplace_back(Table{.caption = text,
                                    .columns = {{.title = text}, {.title = text, .number = true}},
                                    .rows = {{Cell(Span{.text = text, .code = true}), Cell(text, 1)}}});
  chapter.blocks.emplace_back(Figure{.kind = Figure::Kind::Map, .caption = text, .flow = {}, .region = {}});
  chapter.sections.push_back({.id = "two", .title = text, .blocks = {}, .sections = {}});
  out.chapters.push_back(std::move(chapter));
  return out;
}

std::string noFigure(const Figure&) { return {}; }

/// Tags of a text, each as it stands between its brackets.
std::vector<std::string> tags(const std::string& html) {
  std::vector<std::string> out;
  for (std::size_t at = 0; (at = html.find('<', at)) != std::string::npos;) {
    const std::size_t end = html.find('>', at);
    out.push_back(html.substr(at + 1, end - at - 1));
    at = end;
  }
  return out;
}

TEST(Document, NumbersItsHeadings) {
  Document document;
  document.chapters = {{.id = "a",
                        .title = "A",
                        .blocks = {},
                        .sections = {{.id = "b",
                                      .title = "B",
                                      .blocks = {},
                                      .sections = {{.id = "c", .title = "C", .blocks = {}, .sections = {}}}}}},
                       {.id = "d", .title = "D", .blocks = {}, .sections = {}}};
  std::string said;
  for (const Heading& heading : headings(document))
    said += heading.number + heading.section->title + std::to_string(heading.depth) + " ";
  EXPECT_EQ(said, "1A0 1.1B1 1.1.1C2 2D0 ");
}

TEST(Document, HtmlHasTheSameTagsWhateverTheNames) {
  const std::vector<std::string> plain = tags(toHtml(documentOf("name"), noFigure));
  for (const std::string& text : kHostile) {
    std::vector<std::string> others = tags(toHtml(documentOf(text), noFigure));
    std::erase(others, "br"); // a line end
    // The figure's words stand in an attribute.
    const auto bare = [](std::vector<std::string> all) {
      for (std::string& tag : all)
        if (tag.starts_with("nav aria-label=")) tag = "nav";
      return all;
    };
    EXPECT_EQ(bare(others), bare(plain)) << text.substr(0, 60);
  }
}

TEST(Document, HtmlShowsFiguresAndLeadsToSections) {
  const std::string html = toHtml(documentOf("a & b"), [](const Figure&) { return "data:image/svg+xml;base64,AA=="; });
  EXPECT_THAT(html, HasSubstr(R"(<img src="data:image/svg+xml;base64,AA==" alt="a &amp; b">)"));
  EXPECT_THAT(html, HasSubstr(R"(<h2 id="one" dir="auto">1 a &amp; b</h2>)"));
  EXPECT_THAT(html, HasSubstr(R"(<a href="#two">a &amp; b</a>)"));
  EXPECT_THAT(html, HasSubstr(R"(<td class="number">a &amp; b</td>)"));
  EXPECT_THAT(html, Not(HasSubstr("http")));
}

TEST(Document, MarkdownKeepsItsLinesWhateverTheNames) {
  const auto shape = [](const std::string& markdown) {
    // What a line is told by: its first sign, and how many cells it has.
    std::vector<std::pair<char, int>> out;
    std::size_t from = 0;
    bool fenced = false;
    while (from < markdown.size()) {
      const std::size_t end = markdown.find('\n', from);
      const std::string line = markdown.substr(from, end - from);
      from = end + 1;
      if (line.starts_with("```")) {
        fenced = !fenced;
        out.emplace_back('`', 0);
        continue;
      }
      if (fenced) continue;
      int bars = 0;
      for (std::size_t i = 0; line.starts_with('|') && i < line.size(); ++i)
        bars += line[i] == '|' && (i == 0 || line[i - 1] != '\\');
      // Any letter or escaped sign begins a paragraph.
      const char first = line.empty()                                                          ? ' '
                         : std::string_view("#>-<|!1").find(line[0]) != std::string_view::npos ? line[0]
                                                                                               : 'a';
      out.emplace_back(first, bars);
    }
    return out;
  };
  const auto plain = shape(toMarkdown(documentOf("name"), noFigure));
  for (const std::string& text : kHostile) {
    if (text.find("```") != std::string::npos) continue; // its fences are longer: below
    EXPECT_EQ(shape(toMarkdown(documentOf(text), noFigure)), plain) << text.substr(0, 60);
  }
}

TEST(Document, MarkdownFencesAreLongerThanWhatIsInThem) {
  Document document = documentOf("name");
  document.chapters[0].blocks = {Code{"a\n```\nb"}, Paragraph{Text(Span{.text = "x ` y", .code = true})}};
  const std::string markdown = toMarkdown(document, noFigure);
  EXPECT_THAT(markdown, HasSubstr("````\na\n```\nb\n````\n"));
  EXPECT_THAT(markdown, HasSubstr("``x ` y``"));
}

TEST(Document, MarkdownPutsFiguresWhereTheyWerePlaced) {
  const std::string markdown = toMarkdown(documentOf("a_b"), [](const Figure&) { return "plan-figures/figure-1.svg"; });
  EXPECT_THAT(markdown, HasSubstr("![a\\_b](plan-figures/figure-1.svg)"));
}

} // namespace

} // namespace rw::document
