// What differs between two versions, as rows of a table: what, which property, before, after.
#pragma once

#include "bridge/difference_lines.h"
#include "panels/rows_table.h"

namespace rw::ui {

/// A row for each line, in their order; its id is the line's place among them.
std::vector<RowsTable::Row> differenceRows(const std::vector<DifferenceLine>& lines);

} // namespace rw::ui
