// How one flow runs over a diagram: the request and the answer along its lines, what each node does to them, where they
// die and why, and the node whose choice decided.
#pragma once

#include "canvas/diagram.h"

#include <span>

namespace rw::ui {

/// What a node does to a passing flow.
struct Badge {
  int box = -1;
  bool translates = false;
  bool keepsState = false;
};

struct FlowPath {
  std::string flow;
  bool beside = false;            ///< not the first of several: thin, and only what tells it from the others is said
  std::vector<QPolygonF> request; ///< in the direction of travel, beside the diagram's lines
  std::vector<QPolygonF> answer;
  std::vector<Badge> badges;
  std::vector<bool> boxes; ///< per box of the diagram: touched
  std::vector<bool> wires;
  bool delivered = true;
  int diesAt = -1; ///< box; -1 where nothing dies
  QPointF cross;   ///< where its cross stands
  QString calloutTitle;
  QString calloutText;
  QRectF callout; ///< empty where there is none
  QString reason; ///< `route from NY core`
  QRectF reasonRect;
  QString name; ///< of the flow, where there are several
  QRectF nameRect;
};

/// The deciding group of the flow's result over the diagram. What is not on the diagram is left out.
FlowPath flowPath(const Diagram& diagram, const plan::Plan& plan, const routing::FlowResult& result);
/// The same for several flows at once, the first of which is told in full. Each keeps to a lane of its own.
std::vector<FlowPath> flowPaths(const Diagram& diagram, const plan::Plan& plan,
                                std::span<const routing::FlowResult> results);

} // namespace rw::ui
