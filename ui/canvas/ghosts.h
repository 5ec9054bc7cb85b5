// What a comparison says is gone, drawn pale where it stood.
#pragma once

#include "bridge/plan_comparison.h"
#include "canvas/diagram.h"
#include "compare/difference.h"
#include "output/painter.h"

namespace rw::ui {

/// A box or a line that is not in the plan any more. Places are those of the other version's diagram.
struct Ghost {
  std::string key;
  QString label;
  QRectF rect;           ///< of a box: from the corner of its container, or of the canvas
  std::string container; ///< key of the box that it stood in; empty: none
  std::string from, to;  ///< of a line: the objects that it joined
};

/// What differs from another version, for who draws a diagram.
struct Marks {
  ChangesByObject changes;
  std::vector<Ghost> ghosts;

  [[nodiscard]] bool empty() const { return changes.empty() && ghosts.empty(); }
  /// Of an object of the diagram.
  [[nodiscard]] std::optional<compare::Change> of(const std::string& object) const;
};
Marks marksOf(const compare::Difference& difference, const engine::Report& before, const plan::Plan& now);

/// Of the logical view. Lays out the other version: only where something that is drawn is gone.
std::vector<Ghost> ghostsOf(const compare::Difference& difference, const engine::Report& before);

/// On a diagram of the plan as it is now; what stood in something that moved moves with it.
void paintGhosts(QPainter& painter, const std::vector<Ghost>& ghosts, const Diagram& diagram, const Ink& ink);

} // namespace rw::ui
