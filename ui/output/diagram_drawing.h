// A diagram on paper: always in the light theme, without a grid, with the key to its signs below.
#pragma once

#include "canvas/flow_path.h"
#include "canvas/ghosts.h"
#include "output/drawing.h"

namespace rw::ui {

struct DiagramChoice {
  Look look;                              ///< which view, with which layers, of which regions
  std::vector<std::string> lit;           ///< flows whose paths are drawn, the first in full
  bool close = false;                     ///< of a diagram too large for a page only what the first path touches
  const engine::Report* before = nullptr; ///< an earlier version: what differs from it is marked
};

/// `completed` is the plan with the catalogue's objects in it; `report` gives path and loads and may be nullptr.
/// Errors: a flow that is not there.
Result<Drawing> diagramDrawing(const plan::Plan& completed, const engine::Report* report, const DiagramChoice& choice);

/// The plan with nothing in it but what a path runs through, to be laid out anew.
plan::Plan pathPart(const plan::Plan& plan, const routing::FlowResult& result);
/// A diagram wider than this cannot be read on a page or a wall.
inline constexpr double kReadableWidth = 1400; // canvas units

/// The whole of a diagram in canvas units, as on the screen but in the light theme and without a grid. `marks` may be
/// nullptr.
void paintDiagram(QPainter& painter, const Diagram& diagram, std::span<const FlowPath> paths, double detail,
                  bool outlines, const Marks* marks = nullptr);

} // namespace rw::ui
