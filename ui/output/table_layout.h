// Tables on pages. QTextTable sets every cell three times to find widths that ours are told; with thousands of rows
// that is most of the time that a document takes.
#pragma once

#include "document/document.h"

#include <QTextLayout>
#include <deque>
#include <vector>

class QPainter;

namespace rw::ui {

/// The lowest place between `from` and `limit` that cuts none of these lines of text; `limit` where there is none.
double betweenLines(const std::vector<QRectF>& lines, double from, double limit);

class TableLayout {
 public:
  /// Sets the table for a width in units of 1/96 inch. `ruled`: with lines between rows and a ground behind its heads.
  TableLayout(const document::Table& table, double width, bool ruled);

  [[nodiscard]] double height() const { return rows_.back(); }
  /// Where each row begins, heads included, and the end of the last.
  [[nodiscard]] const std::vector<double>& rows() const { return rows_; }
  /// Height of the heads; 0 where there are none.
  [[nodiscard]] double head() const { return heads_ ? rows_[1] : 0; }
  /// The lines of text of all cells.
  [[nodiscard]] std::vector<QRectF> lines() const;
  /// From the origin on, as far as it lies between the two.
  void paint(QPainter& painter, double from, double to) const;

 private:
  struct Cell {
    std::size_t row = 0;
    QPointF at; ///< of its first line
  };
  double set(const document::Text& text, QPointF at, double width, bool right);

  std::vector<double> rows_;
  std::deque<QTextLayout> layouts_; ///< which cannot be moved
  std::vector<Cell> cells_;         ///< of each layout, row by row
  double width_;
  int size_;
  bool ruled_;
  bool heads_;
};

} // namespace rw::ui
