#include "panels/column_fit.h"

#include "panels/table_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>
#include <algorithm>
#include <ranges>

namespace rw::ui {

namespace {

constexpr int kNarrowest = 100;      ///< of a column of text that gives way
constexpr int kMostSpare = 40;       ///< beside what a column needs
constexpr int kRowsLookedAt = 400;   ///< as many as show how wide the rest is
constexpr std::size_t kMeasured = 6; ///< of the longest texts in a column, which may be narrow letters

} // namespace

ColumnFit::ColumnFit(QTreeView* table) : QObject(table), table_(table) {
  table->viewport()->installEventFilter(this);
  const QHeaderView* header = table->header();
  connect(header, &QHeaderView::sectionResized, this, [this, header](int column) {
    const bool stretched = header->stretchLastSection() && column == header->count() - 1;
    setByHand_ = setByHand_ || (!fitting_ && !stretched);
  });
  const auto filled = [this] {
    if (table_->model()->rowCount() == 0) filled_ = false;
    if (!filled_ && table_->isVisible()) fit(); // else once it is shown
  };
  connect(table->model(), &QAbstractItemModel::modelReset, this, filled);
  connect(table->model(), &QAbstractItemModel::rowsInserted, this, filled);
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize || event->type() == QEvent::Show) fit();
  return QObject::eventFilter(watched, event);
}

QString ColumnFit::headOf(int column) const { return table_->model()->headerData(column, Qt::Horizontal).toString(); }

bool ColumnFit::hasNumbers(int column) const {
  const QVariant alignment = table_->model()->index(0, column).data(Qt::TextAlignmentRole);
  return (alignment.toInt() & Qt::AlignTrailing) != 0;
}

int ColumnFit::needOf(int column) const {
  const QAbstractItemModel* model = table_->model();
  std::vector<std::pair<qsizetype, int>> longest;
  for (int row = 0; row < std::min(model->rowCount(), kRowsLookedAt); ++row)
    longest.emplace_back(model->index(row, column).data().toString().size(), row);
  const std::size_t measured = std::min(longest.size(), kMeasured);
  std::ranges::partial_sort(longest, longest.begin() + std::ptrdiff_t(measured), std::greater<>());
  int need = headWidth(headOf(column));
  for (std::size_t i = 0; i < measured; ++i)
    need = std::max(need, table_->sizeHintForIndex(model->index(longest[i].second, column)).width());
  return need;
}

void ColumnFit::fit() {
  if (setByHand_ || fitting_) return;
  const int columns = table_->header()->count();
  if (columns == 0) return;
  const int room = table_->viewport()->width();
  filled_ = table_->model()->rowCount() > 0;
  std::vector<int> needs;
  std::vector<int> least;
  for (int column = 0; column < columns; ++column) {
    const int need = needOf(column);
    needs.push_back(need);
    least.push_back(hasNumbers(column) ? need : std::min(need, std::max(kNarrowest, headWidth(headOf(column)))));
  }
  const auto widthOf = [&](int column, int most) {
    return std::max(least[std::size_t(column)], std::min(needs[std::size_t(column)], most));
  };
  const auto total = [&](int most) {
    int sum = 0;
    for (int column = 0; column < columns; ++column) sum += widthOf(column, most);
    return sum;
  };
  // The widest that all fit with; where none is narrow enough, what is readable is rather scrolled.
  const auto any = std::views::iota(0, *std::ranges::max_element(needs) + 1);
  const int most =
      int(std::ranges::partition_point(any, [&](int width) { return total(width) <= room; }) - any.begin()) - 1;
  const int spare = std::clamp((room - total(most)) / columns, 0, kMostSpare);
  fitting_ = true;
  for (int column = 0; column < columns; ++column) table_->setColumnWidth(column, widthOf(column, most) + spare);
  fitting_ = false;
}

} // namespace rw::ui
