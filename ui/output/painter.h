// The one way an object of the diagram is drawn: on the screen and in every export.
#pragma once

#include "canvas/flow_path.h"
#include "compare/plan_diff.h"
#include "theme/theme.h"

class QPainter;

namespace rw::ui {

/// How an object is drawn, besides what it is.
struct Ink {
  const Theme& theme;
  double detail = 1;     ///< device-independent pixels per canvas unit: what cannot be read is left out
  bool outlines = false; ///< text as shapes, for files that carry no fonts
  bool prompts = false;  ///< what waits for words says so: where it can be written into
  bool selected = false;
  bool hovered = false;
  bool dimmed = false;                     ///< off the lit path
  bool dies = false;                       ///< the lit flow dies here
  bool cutOff = false;                     ///< by what is down
  std::optional<compare::Change> change{}; ///< since the version that the plan is held against
};

/// So small that lines are a pixel wide and corners square; what is selected, cut off or dies keeps some pixels.
inline bool fromAfar(const Ink& ink) { return ink.detail < 0.3; }

/// Between two colours, at `share` from the first to the second.
QColor mixed(const QColor& a, const QColor& b, double share);

void paintBox(QPainter& painter, const Box& box, const Ink& ink);
/// The head of a container: over the lines, which stop at its words.
void paintHead(QPainter& painter, const Box& box, const Ink& ink);
void paintWire(QPainter& painter, const Wire& wire, const Ink& ink);
/// The words on a line: over lines and paths, behind boxes.
void paintWireLabel(QPainter& painter, const Wire& wire, const Ink& ink);
/// Where `ink.change` says so, a rim and a sign at its corner: + for added, ≠ for changed.
void paintChange(QPainter& painter, const Box& box, const Ink& ink);
void paintChangeSign(QPainter& painter, QPointF centre, compare::Change change, const Ink& ink);
QColor changeColour(const Theme& theme, compare::Change change);
/// What every frame asks of a line.
struct WireShape {
  QRectF bounds;
  bool square = true; ///< level and upright parts only
};
WireShape shapeOf(const Wire& wire);
/// Many lines of which none stands out, at least what shows of them in `exposed`: the same in few strokes.
void paintWires(QPainter& painter, const std::vector<std::pair<const Wire*, bool>>& wiresAndWhetherSquare,
                const QRectF& exposed, const Ink& ink);
/// Request and answer: behind boxes.
void paintPath(QPainter& painter, const FlowPath& path, const Ink& ink);
/// Badges, the place where it dies, the words: over boxes.
void paintMarks(QPainter& painter, const FlowPath& path, const Diagram& diagram, const Ink& ink);
/// The world behind the map.
void paintLand(QPainter& painter, const Diagram& diagram, const QRectF& exposed, const Ink& ink);

/// The key to the signs. `legendSize` is what `paintLegend` needs.
struct Legend {
  bool path = false;
  bool loads = false;
  bool people = false;
  bool changes = false; ///< since another version
};
QSizeF legendSize(const Legend& legend);
void paintLegend(QPainter& painter, const QRectF& rect, const Legend& legend, const Ink& ink);

/// Whether text of `size` canvas units is large enough on the screen to be drawn at all.
bool readable(const Ink& ink, double size);
/// One line of text, cut with an ellipsis where it does not fit.
void paintText(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& font,
               const QColor& colour, const Ink& ink);

} // namespace rw::ui
