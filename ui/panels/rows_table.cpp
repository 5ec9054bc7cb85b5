#include "panels/rows_table.h"

#include "bridge/delimited_text.h"
#include "panels/table_view.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <cmath>

namespace rw::ui {

namespace {

enum Role { IdRole = Qt::UserRole, SortRole };

constexpr int kNarrowest = 112; ///< of a column of text

} // namespace

RowsTable::RowsTable(const QString& objectName, const QString& name, std::vector<Column> columns, QWidget* parent)
    : QTreeView(parent), columns_(std::move(columns)), model_(new QStandardItemModel(0, int(columns_.size()), this)),
      sorted_(new QSortFilterProxyModel(this)) {
  setObjectName(objectName);
  setAccessibleName(name);
  setUpTable(this);
  for (int i = 0; i < int(columns_.size()); ++i) {
    const Column& column = columns_[std::size_t(i)];
    model_->setHeaderData(i, Qt::Horizontal, column.title);
    model_->setHeaderData(i, Qt::Horizontal, column.help, Qt::ToolTipRole);
    if (column.number)
      model_->setHeaderData(i, Qt::Horizontal, int(Qt::AlignTrailing | Qt::AlignVCenter), Qt::TextAlignmentRole);
  }
  sorted_->setSourceModel(model_);
  sorted_->setSortRole(SortRole);
  sorted_->setSortLocaleAware(true);
  setModel(sorted_);
  setEditTriggers(NoEditTriggers);
  setSortingEnabled(true);
  sortByColumn(-1, Qt::AscendingOrder); // as it was given, until somebody sorts it
  // Another language may need more for a head.
  for (Column& column : columns_) column.width = std::max(column.width, headWidth(column.title));
  fitColumns();
  connect(header(), &QHeaderView::sectionResized, this, [this] { setByHand_ = setByHand_ || !fitting_; });
  const auto choose = [this](const QModelIndex& at) { Q_EMIT chosen(at.siblingAtColumn(0).data(IdRole).toString()); };
  connect(this, &QTreeView::clicked, this, choose);
  connect(this, &QTreeView::activated, this, choose);
}

void RowsTable::resizeEvent(QResizeEvent* event) {
  QTreeView::resizeEvent(event);
  fitColumns();
}

void RowsTable::fitColumns() {
  if (setByHand_) return;
  int total = 0;
  int text = 0; ///< what columns of text can give
  const auto spare = [](const Column& column) {
    return column.number ? 0 : std::max(0, column.width - std::max(kNarrowest, headWidth(column.title)));
  };
  for (const Column& column : columns_) {
    total += column.width;
    text += spare(column);
  }
  const int over = total - viewport()->width();
  // What would hardly be readable any more is rather scrolled.
  const double share = over > 0 && over <= text ? double(over) / text : 0;
  fitting_ = true;
  for (int i = 0; i < int(columns_.size()); ++i) {
    const Column& column = columns_[std::size_t(i)];
    setColumnWidth(i, column.width - int(std::ceil(spare(column) * share)));
  }
  fitting_ = false;
}

void RowsTable::setRows(const std::vector<Row>& rows) {
  const QString current = currentIndex().siblingAtColumn(0).data(IdRole).toString();
  const int scrolled = verticalScrollBar()->value();
  model_->setRowCount(0);
  for (const Row& row : rows) {
    QList<QStandardItem*> items;
    for (int i = 0; i < int(row.cells.size()); ++i) {
      const Cell& cell = row.cells[std::size_t(i)];
      const QVariant alignment = model_->headerData(i, Qt::Horizontal, Qt::TextAlignmentRole);
      auto* item = new QStandardItem(cell.icon, cell.text);
      item->setData(row.id, IdRole);
      item->setData(cell.value.isValid() ? cell.value : QVariant(cell.text), SortRole);
      item->setData(alignment, Qt::TextAlignmentRole);
      if (cell.colour.isValid()) item->setForeground(cell.colour);
      items << item;
    }
    model_->appendRow(items);
  }
  if (const QModelIndex at = row(current); at.isValid()) setCurrentIndex(at);
  verticalScrollBar()->setValue(scrolled);
}

int RowsTable::rowCount() const { return model_->rowCount(); }

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
