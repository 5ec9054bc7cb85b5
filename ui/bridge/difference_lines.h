// What differs between two versions of a plan, line by line in words: for the workbench and for documents.
#pragma once

#include "compare/difference.h"

#include <QString>

namespace rw::ui {

struct DifferenceLine {
  QString what; ///< the object, the flow, the carrier
  QString icon;
  QString property; ///< what of it; empty where the whole of it was added or removed
  QString before;
  QString after;
  std::string object;           ///< its id; empty where the line speaks of the whole plan
  std::optional<bool> better{}; ///< whether the plan is safer for it, where that can be said
};

/// Objects first, then verdicts and paths, findings, headroom, people. What was only moved on the drawing is one line.
/// The plans are those of the reports, with the catalogue's objects in them.
std::vector<DifferenceLine> differenceLines(const compare::Difference& difference, const plan::Plan& before,
                                            const plan::Plan& after);

/// `3 objects, 2 flows, 1 finding`; that nothing differs where nothing does.
QString differenceSummary(const compare::Difference& difference);

} // namespace rw::ui
