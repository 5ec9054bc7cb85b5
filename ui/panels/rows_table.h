// A table of finished cells: sorted by a click on a head, copied as CSV, the chosen row kept while its contents change.
#pragma once

#include <QTreeView>
#include <QVariant>
#include <functional>
#include <limits>

class QSortFilterProxyModel;

namespace rw::ui {

/// The value of a cell that has no number: sorted behind all numbers, and empty in CSV.
inline constexpr double kNoNumber = std::numeric_limits<double>::infinity();

class RowsTable : public QTreeView {
  Q_OBJECT
 public:
  struct Column {
    QString title;
    bool number = false; ///< at the right
    QString help{};      ///< what it means, for the tool tip of the head
  };
  struct Cell {
    QString text;
    QVariant value; ///< what it is sorted by and what CSV has; the text where there is none
    QIcon icon;
    QColor colour; ///< of the text; invalid: the usual one
  };
  struct Row {
    QString id; ///< what `chosen` says; the same row keeps it
    std::vector<Cell> cells;
  };

  RowsTable(const QString& objectName, const QString& name, std::vector<Column> columns, QWidget* parent);
  void setRows(std::vector<Row> rows);
  [[nodiscard]] int rowCount() const;
  /// Heads and rows as they stand, with commas, points and no units: RFC 4180.
  [[nodiscard]] QString csv() const;
  /// The row with this id as it is on screen, or an invalid index.
  [[nodiscard]] QModelIndex row(const QString& id) const;

 Q_SIGNALS:
  void chosen(const QString& id); ///< by a click, or by Enter

 private:
  class Model;
  std::vector<Column> columns_;
  Model* model_;
  QSortFilterProxyModel* sorted_;
};

} // namespace rw::ui
