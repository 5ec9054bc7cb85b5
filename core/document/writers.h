// Documents as text files.
#pragma once

#include "document/document.h"

#include <functional>

namespace rw::document {

/// Puts a figure where a reader of the file finds it, and returns its address (a file beside it, or `data:`); empty
/// where it cannot be drawn, and then its caption stands alone.
using PlaceFigure = std::function<std::string(const Figure&)>;

/// One page of HTML that needs nothing besides itself if figures do not; readable on screen, light and dark, and on
/// paper.
std::string toHtml(const Document& document, const PlaceFigure& place);

/// GitHub's Markdown: headings with anchors, tables with `|`.
std::string toMarkdown(const Document& document, const PlaceFigure& place);

} // namespace rw::document
