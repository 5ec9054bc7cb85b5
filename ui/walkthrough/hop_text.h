// What there is to say of a hop, in words, apart from where it is shown: on the stage, in a reviewer's browser, on
// paper.
#pragma once

#include "plan/plan.h"
#include "routing/verdict.h"

#include <QStringList>

namespace rw::ui {

struct HopLine {
  QString label;
  QStringList texts; ///< one, or a list
  bool bad = false;  ///< here it breaks
};

struct HopText {
  QString direction; ///< `Request` or `Answer`
  QString name;      ///< of the node
  QString kind;      ///< what the node is
  std::vector<HopLine> lines;
};

/// Of the hop at `step` of the walk along the group that decides (`review::walk`). `completed` has the catalogue's
/// objects in it.
HopText hopText(const plan::Plan& completed, const routing::FlowResult& result, int step);

} // namespace rw::ui
