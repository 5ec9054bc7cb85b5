// Keeping what is shown where it is: from the first place that somebody chooses on, nothing moves by itself.
#pragma once

#include "bridge/plan_document.h"
#include "canvas/diagram.h"

#include <unordered_set>

namespace rw::ui {

/// Whether the plan can hold a place for this box.
bool hasPlacement(const Box& box);

/// Adds to a step the place of every box. Written as changes and not by a transaction, whose care would cost seconds
/// for thousands of them.
class Pins {
 public:
  Pins(const plan::Plan& plan, edit::ChangeSet& step);
  void pin(const Diagram& diagram);
  void place(const Box& box);

 private:
  void carry(const Box& site, QPointF by);

  const plan::Plan& plan_;
  edit::ChangeSet& step_;
  std::size_t next_;
  std::unordered_set<std::string> mine_; ///< whose place the step has already
};

/// Runs a finished step under this title.
Status applyStep(PlanDocument& document, const QString& title, edit::ChangeSet step);

} // namespace rw::ui
