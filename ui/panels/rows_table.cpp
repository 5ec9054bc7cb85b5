#include "panels/rows_table.h"

#include "bridge/delimited_text.h"
#include "panels/column_fit.h"
#include "panels/table_view.h"

#include <QAbstractTableModel>
#include <QScrollBar>
#include <QSortFilterProxyModel>

namespace rw::ui {

namespace {

enum Role { IdRole = Qt::UserRole, SortRole };

} // namespace

/// The rows as they were given: thousands of them cost nothing until they are looked at.
class RowsTable::Model : public QAbstractTableModel {
 public:
  Model(const std::vector<Column>& columns, QObject* parent) : QAbstractTableModel(parent), columns_(columns) {}

  void set(std::vector<Row> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
  }
  [[nodiscard]] int rowCount(const QModelIndex& parent) const override {
    return parent.isValid() ? 0 : int(rows_.size());
  }
  [[nodiscard]] int columnCount(const QModelIndex& parent) const override {
    return parent.isValid() ? 0 : int(columns_.size());
  }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
    const Row& row = rows_[std::size_t(index.row())];
    const auto column = std::size_t(index.column());
    if (role == IdRole) return row.id;
    if (column >= row.cells.size()) return {};
    const Cell& cell = row.cells[column];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::DecorationRole: return cell.icon.isNull() ? QVariant() : QVariant(cell.icon);
    case Qt::ForegroundRole: return cell.colour.isValid() ? QVariant(QBrush(cell.colour)) : QVariant();
    case Qt::TextAlignmentRole: return alignment(column);
    case SortRole: return cell.value.isValid() ? cell.value : QVariant(cell.text);
    default: return {};
    }
  }
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
    if (orientation != Qt::Horizontal) return {};
    const auto column = std::size_t(section);
    switch (role) {
    case Qt::DisplayRole: return columns_[column].title;
    case Qt::ToolTipRole: return columns_[column].help;
    case Qt::TextAlignmentRole: return alignment(column);
    default: return {};
    }
  }

 private:
  [[nodiscard]] QVariant alignment(std::size_t column) const {
    return columns_[column].number ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
  }
  const std::vector<Column>& columns_;
  std::vector<Row> rows_;
};

RowsTable::RowsTable(const QString& objectName, const QString& name, std::vector<Column> columns, QWidget* parent)
    : QTreeView(parent), columns_(std::move(columns)), model_(new Model(columns_, this)),
      sorted_(new QSortFilterProxyModel(this)) {
  setObjectName(objectName);
  setAccessibleName(name);
  setUpTable(this);
  setTextElideMode(Qt::ElideMiddle); // names differ at their ends
  sorted_->setSourceModel(model_);
  sorted_->setSortRole(SortRole);
  sorted_->setSortLocaleAware(true);
  setModel(sorted_);
  setEditTriggers(NoEditTriggers);
  setSortingEnabled(true);
  sortByColumn(-1, Qt::AscendingOrder); // as it was given, until somebody sorts it
  new ColumnFit(this);
  const auto choose = [this](const QModelIndex& at) { Q_EMIT chosen(at.siblingAtColumn(0).data(IdRole).toString()); };
  connect(this, &QTreeView::clicked, this, choose);
  connect(this, &QTreeView::activated, this, choose);
}

void RowsTable::setRows(std::vector<Row> rows) {
  const QString current = currentIndex().siblingAtColumn(0).data(IdRole).toString();
  const int scrolled = verticalScrollBar()->value();
  model_->set(std::move(rows));
  if (const QModelIndex at = row(current); at.isValid()) setCurrentIndex(at);
  verticalScrollBar()->setValue(scrolled);
}

int RowsTable::rowCount() const { return model_->rowCount({}); }

QModelIndex RowsTable::row(const QString& id) const {
  for (int i = 0; !id.isEmpty() && i < sorted_->rowCount(); ++i)
    if (sorted_->index(i, 0).data(IdRole).toString() == id) return sorted_->index(i, 0);
  return {};
}

QString RowsTable::csv() const {
  TextRows rows;
  const auto line = [&](const auto& cell) {
    QStringList cells;
    for (int i = 0; i < sorted_->columnCount(); ++i) cells << cell(i);
    rows.push_back(cells);
  };
  line([&](int column) { return sorted_->headerData(column, Qt::Horizontal).toString(); });
  for (int row = 0; row < sorted_->rowCount(); ++row)
    line([&](int column) {
      const QVariant value = sorted_->index(row, column).data(SortRole);
      return value == QVariant(kNoNumber) ? QString() : value.toString();
    });
  return toCsv(rows);
}

} // namespace rw::ui
