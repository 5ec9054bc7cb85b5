#include "tables/plan_table.h"

#include "bridge/delimited_text.h"
#include "bridge/labels.h"
#include "tables/cell_editing.h"
#include "tables/cell_paste.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

namespace rw::ui {

PlanTable::PlanTable(QWidget* parent)
    : QTableView(parent), model_(new PlanTableModel(this)), editing_(new CellEditing(*model_, this)) {
  setObjectName(QStringLiteral("tables.table"));
  setFrameShape(NoFrame);
  setShowGrid(false);
  setWordWrap(false);
  setTextElideMode(Qt::ElideRight);
  setIconSize({16, 16});
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerPixel);
  setTabKeyNavigation(false); // Tab leaves the table, as it leaves every field
  setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
  setItemDelegate(editing_);
  setModel(model_);
  verticalHeader()->hide();
  verticalHeader()->setMinimumSectionSize(kTableRowHeight);
  verticalHeader()->setDefaultSectionSize(kTableRowHeight);
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  setUpHeader(horizontalHeader());
  horizontalHeader()->setSortIndicatorClearable(true);
  horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  setSortingEnabled(true);
  setCornerButtonEnabled(false);

  // Whole rows look different where one cell is chosen.
  const auto repaint = qOverload<>(&QWidget::update);
  connect(selectionModel(), &QItemSelectionModel::selectionChanged, viewport(), repaint);
  connect(selectionModel(), &QItemSelectionModel::currentChanged, viewport(), repaint);
  connect(model_, &PlanTableModel::refused, this, &PlanTable::said);
  connect(editing_, &CellEditing::elsewhere, this, &PlanTable::said);
  connect(editing_, &CellEditing::begun, this, [this] { Q_EMIT said({}); });
  connect(editing_, &CellEditing::enteredBelow, this, [this] {
    const QModelIndex at = currentIndex();
    if (at.row() + 1 < model_->rowCount()) setCurrentIndex(at.siblingAtRow(at.row() + 1));
  });
}

void PlanTable::setDocument(PlanDocument* document) {
  document_ = document;
  editing_->setDocument(document);
  model_->setDocument(document);
}

std::vector<int> PlanTable::shownColumns() const {
  std::vector<int> columns;
  for (int column = 0; column < model_->columnCount(); ++column)
    if (!isColumnHidden(column)) columns.push_back(column);
  return columns;
}

std::vector<int> PlanTable::selectedRows() const {
  std::vector<int> rows;
  for (const QItemSelectionRange& range : selectionModel()->selection())
    for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
  std::ranges::sort(rows);
  rows.erase(std::ranges::unique(rows).begin(), rows.end());
  return rows;
}

QString PlanTable::csv() const {
  TextRows rows{{}};
  const std::vector<int> columns = shownColumns();
  for (const int column : columns) rows.front() << model_->columns()[std::size_t(column)].title;
  for (int row = 0; row < model_->rowCount(); ++row) {
    rows.emplace_back();
    for (const int column : columns) rows.back() << model_->textAt(row, column, true);
  }
  return toCsv(rows);
}

void PlanTable::goTo(int row) {
  const std::vector<int> columns = shownColumns();
  if (columns.empty() || row < 0) return;
  const int column = currentIndex().isValid() ? currentIndex().column() : columns.front();
  const QModelIndex at = model_->index(row, isColumnHidden(column) ? columns.front() : column);
  selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
  scrollTo(at);
}

// The window has these keys, too; while the table has the focus they are the table's.
bool PlanTable::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && state() != EditingState) {
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) ||
        key->matches(QKeySequence::SelectAll) || key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete) {
      event->accept();
      return true;
    }
  }
  return QTableView::event(event);
}

void PlanTable::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (event->matches(QKeySequence::Copy))
    copy();
  else if (event->matches(QKeySequence::Paste))
    paste();
  else if (event->key() == Qt::Key_Delete)
    Q_EMIT deleteWanted();
  else if (enter && state() != EditingState && currentIndex().isValid())
    edit(currentIndex());
  else
    QTableView::keyPressEvent(event);
}

// The rectangle around what is selected; what is not selected in it stays empty.
void PlanTable::copy() {
  const std::vector<int> rows = selectedRows();
  if (rows.empty()) return;
  std::vector<int> columns = shownColumns();
  const auto touched = [&](int column) {
    return std::ranges::any_of(selectionModel()->selection(), [column](const QItemSelectionRange& range) {
      return column >= range.left() && column <= range.right();
    });
  };
  std::erase_if(columns, [&](int column) { return !touched(column); });
  TextRows text;
  for (const int row : rows) {
    text.emplace_back();
    for (const int column : columns) {
      const bool chosen = selectionModel()->isSelected(model_->index(row, column));
      text.back() << (chosen ? model_->textAt(row, column, false) : QString());
    }
  }
  QApplication::clipboard()->setText(toTabbed(text));
}

void PlanTable::paste() {
  const TextRows text = fromTabbed(QApplication::clipboard()->text());
  if (text.empty()) return;
  std::vector<int> columns = shownColumns();
  const QModelIndex at = currentIndex();
  if (at.isValid()) std::erase_if(columns, [&](int column) { return column < at.column(); });
  const int first = at.isValid() ? at.row() : model_->rowCount();

  std::vector<CellText> cells;
  const QModelIndexList chosen = selectionModel()->selectedIndexes();
  if (text.size() == 1 && text.front().size() == 1 && chosen.size() > 1) {
    // One value for all that is selected.
    for (const QModelIndex& cell : chosen)
      if (!isColumnHidden(cell.column())) cells.push_back({cell.row(), cell.column(), text.front().front(), 1});
    std::ranges::stable_sort(cells, {}, &CellText::row);
  } else {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const QStringList& line = text[i];
      if (std::size_t(line.size()) > columns.size()) {
        Q_EMIT said(tr("Line %1 of what is pasted has %2 columns; from here on the table shows %3.")
                        .arg(i + 1)
                        .arg(line.size())
                        .arg(columns.size()));
        return;
      }
      for (qsizetype j = 0; j < line.size(); ++j)
        cells.push_back({first + int(i), columns[std::size_t(j)], line[j], int(i) + 1});
    }
  }
  const Status done = setCells(*document_, *model_, cells);
  Q_EMIT said(done ? QString() : sentence({.what = done.error().what, .mend = done.error().mend}));
}

} // namespace rw::ui
