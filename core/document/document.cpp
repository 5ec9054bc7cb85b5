#include "document/document.h"

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

} // namespace

std::vector<Heading> headings(const Document& document) {
  std::vector<Heading> out;
  append(document.chapters, 0, {}, out);
  return out;
}

} // namespace rw::document
