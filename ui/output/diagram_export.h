// The diagram as a file: SVG and PNG for documents, PDF as a page with a title block, draw.io to go on with. Always in
// the light theme; needs a QGuiApplication, no display.
#pragma once

#include "canvas/flow_path.h"

#include <QString>
#include <filesystem>

namespace rw::ui {

struct DiagramExport {
  Look look;                    ///< which view, with which layers, of which regions
  std::vector<std::string> lit; ///< flows whose paths are drawn, the first in full
  double scale = 2;             ///< PNG: pixels per canvas unit, 0.1 to 8
  bool transparent = false;     ///< PNG and SVG: without a ground
  bool outlines = true;         ///< SVG: text as shapes, so that it looks the same everywhere; else as text
  bool regions = false;         ///< PDF: behind the whole a sheet for each region
  bool flows = false;           ///< PDF: and one for each flow, with its path
  QString version;              ///< for the title block
  QString reviewer;             ///< the same; left empty, whoever has that role in the plan's team
  QString date;                 ///< the same, as it is to be written; left empty, today
};

/// Writes the diagram by the ending of `out`: .svg, .png, .drawio (to be edited there) or .pdf (A4 landscape, A3 for a
/// large one, several A3 pages for one that would be unreadable). `completed` is the plan with the catalogue's objects
/// in it; `report` gives path and loads and may be nullptr. The sheets of a PDF are its bookmarks. Errors: another
/// ending, a flow that is not there, a file that cannot be written.
Status exportDiagram(const plan::Plan& completed, const engine::Report* report, const DiagramExport& options,
                     const std::filesystem::path& out);

} // namespace rw::ui
