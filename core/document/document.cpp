#include "document/document.h"

#include <set>

namespace rw::document {

std::string Text::plain() const {
  std::string out;
  for (const Span& span : *this) out += span.text;
  return out;
}

namespace {

void append(const std::vector<Section>& sections, int depth, const std::string& above, std::vector<Heading>& out) {
  int number = 0;
  for (const Section& section : sections) {
    out.push_back({&section, depth, above + std::to_string(++number)});
    append(section.sections, depth + 1, out.back().number + ".", out);
  }
}

/// Calls `change` with every text of some sections.
template <class Change> void eachText(std::vector<Section>& sections, const Change& change) {
  for (Section& section : sections) {
    for (Block& block : section.blocks) {
      if (auto* paragraph = std::get_if<Paragraph>(&block)) change(paragraph->text);
      if (auto* list = std::get_if<List>(&block))
        for (Text& item : list->items) change(item);
      if (auto* table = std::get_if<Table>(&block))
        for (std::vector<Cell>& row : table->rows)
          for (Cell& cell : row) change(cell.text);
    }
    eachText(section.sections, change);
  }
}

} // namespace

std::vector<Heading> headings(const Document& document) {
  std::vector<Heading> out;
  append(document.chapters, 0, {}, out);
  return out;
}

void dropDanglingLinks(Document& document) {
  std::set<std::string> there;
  for (const Heading& heading : headings(document)) there.insert(heading.section->id);
  eachText(document.chapters, [&](Text& text) {
    for (Span& span : text)
      if (!there.contains(span.target)) span.target.clear();
  });
}

} // namespace rw::document
