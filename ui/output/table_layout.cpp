#include "output/table_layout.h"

#include "output/text_builder.h"
#include "theme/theme.h"

#include <QPainter>
#include <algorithm>

namespace rw::ui {

TableLayout::TableLayout(const document::Table& table, double width, bool ruled)
    : width_(width), size_(tableTextSize(table)), ruled_(ruled), heads_(!table.properties && ruled) {
  const double padding = ruled ? tablePadding(table) : 2;
  double whole = 0;
  for (const document::Column& column : table.columns) whole += column.width;
  rows_ = {0};
  const auto addRow = [&](const auto& textOf) {
    double x = 0;
    double height = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const double columnWidth = width * table.columns[i].width / whole;
      height = std::max(height, set(textOf(i), {x + padding, rows_.back() + padding}, columnWidth - 2 * padding,
                                    table.columns[i].number));
      x += columnWidth;
    }
    rows_.push_back(rows_.back() + height + 2 * padding);
  };
  if (heads_)
    addRow([&](std::size_t column) -> document::Text {
      return document::Span{.text = table.columns[column].title, .strong = true};
    });
  for (const std::vector<document::Cell>& row : table.rows)
    addRow([&](std::size_t column) {
      document::Text text = row[column].text;
      if (table.properties && column == 0)
        for (document::Span& span : text) span.tone = document::Tone::Dim;
      return text;
    });
}

/// Sets a cell; its height.
double TableLayout::set(const document::Text& text, QPointF at, double width, bool right) {
  QString words;
  QList<QTextLayout::FormatRange> formats;
  for (const document::Span& span : text) {
    const QString part = lineText(span);
    formats.append({int(words.size()), int(part.size()), letters(span, size_)});
    words += part;
  }
  cells_.push_back({rows_.size() - 1, at});
  QTextLayout& layout = layouts_.emplace_back(words, paperFont(size_, false));
  QTextOption option(right ? Qt::AlignRight : Qt::AlignLeft);
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setUseDesignMetrics(true);
  layout.setTextOption(option);
  layout.setFormats(formats);
  layout.beginLayout();
  double y = 0;
  while (true) {
    QTextLine line = layout.createLine();
    if (!line.isValid()) break;
    line.setLineWidth(std::max(width, 1.0));
    line.setPosition({0, y});
    y += line.height();
  }
  layout.endLayout();
  return y;
}

std::vector<QRectF> TableLayout::lines() const {
  std::vector<QRectF> out;
  for (std::size_t i = 0; i < cells_.size(); ++i)
    for (int line = 0; line < layouts_[i].lineCount(); ++line)
      out.push_back(layouts_[i].lineAt(line).rect().translated(cells_[i].at));
  return out;
}

double betweenLines(const std::vector<QRectF>& lines, double from, double limit) {
  double at = limit;
  for (bool moved = true; moved;) {
    moved = false;
    for (const QRectF& line : lines)
      if (line.top() < at - 0.5 && line.bottom() > at + 0.5 && line.top() > from + 1) {
        at = line.top();
        moved = true;
      }
  }
  return at;
}

void TableLayout::paint(QPainter& painter, double from, double to) const {
  const Theme& theme = Theme::light();
  if (heads_ && from < head()) painter.fillRect(QRectF(0, 0, width_, head()), theme.grid);
  painter.setPen(theme.text);
  const auto first = std::ranges::upper_bound(rows_, from + 0.5);
  const std::size_t firstRow = std::size_t(first - rows_.begin()) - 1;
  const auto cell = std::ranges::lower_bound(cells_, firstRow, {}, &Cell::row);
  for (std::size_t i = std::size_t(cell - cells_.begin()); i < cells_.size() && rows_[cells_[i].row] < to - 0.5; ++i)
    layouts_[i].draw(&painter, cells_[i].at, {}, QRectF(0, from, width_, to - from));
  if (!ruled_) return;
  painter.setPen(QPen(theme.line, 1));
  for (auto row = first; row != rows_.end() && *row <= to + 0.5; ++row)
    painter.drawLine(QPointF(0, *row - 0.5), QPointF(width_, *row - 0.5));
}

} // namespace rw::ui
