// The plan document as a file.
#pragma once

#include "document/document.h"
#include "output/document_pages.h"

#include <filesystem>

namespace rw::ui {

/// The endings that a document may have: `.pdf`, `.odt`, `.html`, `.md`.
QStringList documentEndings();

/// Writes the document by the ending of `out`. PDF has vector drawings, bookmarks, links and page numbers; ODT has
/// pictures; HTML is one file; Markdown has its drawings as SVG in a folder beside it, `NAME-figures`. May run on any
/// thread. Errors: another ending, a file that cannot be written, `given up` where `keepGoing` says no.
Status exportDocument(const document::Document& document, const DrawFigure& draw, const std::filesystem::path& out,
                      const KeepGoing& keepGoing = {});

} // namespace rw::ui
