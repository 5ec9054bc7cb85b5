// Texts set into cells as one step: what is pasted from a spreadsheet.
#pragma once

#include "tables/plan_table_model.h"

namespace rw::ui {

struct CellText {
  int row;    ///< of the table; those behind its end become new objects
  int column; ///< of the model
  QString text;
  int line; ///< of what is pasted, for the refusal
};

/// Sets all of them or none; the error says line, column and reason. `cells` are in the order of rows.
Status setCells(PlanDocument& document, const PlanTableModel& model, const std::vector<CellText>& cells);

} // namespace rw::ui
