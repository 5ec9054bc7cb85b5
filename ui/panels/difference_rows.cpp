#include "panels/difference_rows.h"

#include "theme/theme.h"

namespace rw::ui {

std::vector<RowsTable::Row> differenceRows(const std::vector<DifferenceLine>& lines) {
  const Theme& theme = Theme::current();
  std::vector<RowsTable::Row> rows;
  for (const DifferenceLine& line : lines) {
    const QColor tone = !line.better ? QColor() : *line.better ? theme.ok : theme.bad;
    rows.push_back({QString::number(rows.size()),
                    {{line.what, {}, icon(line.icon), {}},
                     {line.property, {}, {}, {}},
                     {line.before, {}, {}, theme.dim},
                     {line.after, {}, {}, tone}}});
  }
  return rows;
}

} // namespace rw::ui
