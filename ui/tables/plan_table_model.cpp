#include "tables/plan_table_model.h"

#include "base/text.h"
#include "bridge/labels.h"
#include "bridge/value_text.h"
#include "theme/theme.h"

#include <QCollator>
#include <QLocale>
#include <algorithm>
#include <numeric>
#include <unordered_set>

namespace rw::ui {

void PlanTableModel::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  if (document != nullptr) connect(document, &PlanDocument::changed, this, &PlanTableModel::reload);
  arrange();
}

void PlanTableModel::setKind(plan::EntityKind kind) {
  beginResetModel();
  kind_ = kind;
  columns_ = columnsOf(plan::entityInfo(kind));
  rows_.clear();
  all_.clear();
  sortedBy_ = -1;
  words_.clear();
  endResetModel();
  arrange();
}

void PlanTableModel::setFilter(const QString& text, const std::vector<int>& columns) {
  words_ = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
  searched_ = columns;
  arrange();
}

void PlanTableModel::sort(int column, Qt::SortOrder order) {
  if (column == sortedBy_ && order == order_) return;
  sortedBy_ = column;
  order_ = order;
  arrange();
}

// Rows move when somebody sorts or searches, not while they are edited: a new one comes last, and stays in sight.
void PlanTableModel::reload() {
  std::vector<std::string> now;
  for (std::size_t i = 0; i < kind().size(document_->plan()); ++i) now.push_back(kind().idAt(document_->plan(), i));
  if (now == all_) {
    if (!rows_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return;
  }
  const bool ordered = sortedBy_ < 0 && words_.isEmpty();
  const std::unordered_set<std::string> before(all_.begin(), all_.end());
  beginResetModel();
  all_ = std::move(now);
  if (ordered) {
    rows_ = all_;
  } else {
    std::erase_if(rows_, [&](const std::string& id) { return !kind().position(document_->plan(), id); });
    for (const std::string& id : all_)
      if (!before.contains(id)) rows_.push_back(id);
  }
  endResetModel();
}

void PlanTableModel::arrange() {
  beginResetModel();
  all_.clear();
  rows_.clear();
  if (document_ != nullptr) {
    const plan::Plan& plan = document_->plan();
    for (std::size_t i = 0; i < kind().size(plan); ++i) all_.push_back(kind().idAt(plan, i));
    rows_ = all_;
    if (!words_.isEmpty()) {
      std::vector<std::string> found;
      for (int row = 0; row < rowCount(); ++row) {
        QString line;
        for (const int column : searched_) line += text(row, column) + u'\n';
        line = line.toCaseFolded();
        if (std::ranges::all_of(words_, [&](const QString& word) { return line.contains(word); }))
          found.push_back(rows_[std::size_t(row)]);
      }
      rows_ = std::move(found);
    }
    if (sortedBy_ >= 0) sortRows();
  }
  endResetModel();
}

// Each cell is read once; what has no value comes last both ways.
void PlanTableModel::sortRows() {
  struct Keyed {
    bool empty;
    double number;
    QCollatorSortKey text;
    std::string id;
  };
  QCollator collator;
  collator.setNumericMode(true);
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  const bool numbers = columns_[std::size_t(sortedBy_)].number;
  std::vector<Keyed> keyed;
  for (int row = 0; row < rowCount(); ++row) {
    const Value cell = value(row, sortedBy_);
    const auto number = numbers ? parseNumber(toText(cell)) : std::nullopt;
    const QString shown = text(row, sortedBy_);
    keyed.push_back(
        {shown.isEmpty(), number.value_or(0), collator.sortKey(number ? QString() : shown), rows_[std::size_t(row)]});
  }
  std::ranges::stable_sort(keyed, [this](const Keyed& a, const Keyed& b) {
    if (a.empty != b.empty) return b.empty;
    const Keyed& low = order_ == Qt::AscendingOrder ? a : b;
    const Keyed& high = order_ == Qt::AscendingOrder ? b : a;
    if (const int texts = low.text.compare(high.text); texts != 0) return texts < 0;
    return low.number < high.number;
  });
  for (std::size_t i = 0; i < keyed.size(); ++i) rows_[i] = std::move(keyed[i].id);
}

int PlanTableModel::rowOf(const QString& id) const {
  const auto found = std::ranges::find(rows_, id.toStdString());
  return found == rows_.end() ? -1 : int(found - rows_.begin());
}

int PlanTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(rows_.size()); }
int PlanTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(columns_.size()); }

const void* PlanTableModel::object(int row) const {
  const auto position = kind().position(document_->plan(), rows_[std::size_t(row)]);
  return position ? kind().object(document_->plan(), *position) : nullptr;
}

Value PlanTableModel::value(int row, int column) const {
  const Column& shown = columns_[std::size_t(column)];
  const void* found = object(row);
  return found == nullptr ? Value() : partOf(shown, shown.property().get(found));
}

QString PlanTableModel::text(int row, int column) const {
  const Column& shown = columns_[std::size_t(column)];
  // What has no name is called by its id, as everywhere.
  if (shown.property().key == "name")
    if (const void* found = object(row)) return qs(static_cast<const plan::Entity*>(found)->displayName());
  return lineText(value(row, column), shown.type(), document_->completedPlan()).text;
}

bool PlanTableModel::isLine(int row, int column) const {
  return lineText(value(row, column), columns_[std::size_t(column)].type(), document_->completedPlan()).whole;
}

QString PlanTableModel::textAt(int row, int column, bool plain) const {
  const Value cell = value(row, column);
  const auto* real = cell.real();
  const auto* integer = cell.integer();
  if (real == nullptr && integer == nullptr) return text(row, column);
  if (plain) return qs(toText(cell));
  QLocale locale;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  return real != nullptr ? locale.toString(*real, 'g', QLocale::FloatingPointShortest)
                         : locale.toString(qlonglong(*integer));
}

QVariant PlanTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || document_ == nullptr || index.row() >= rowCount()) return {};
  const Column& column = columns_[std::size_t(index.column())];
  switch (role) {
  case Qt::DisplayRole:
  case Qt::EditRole: return text(index.row(), index.column());
  case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (column.number ? Qt::AlignTrailing : Qt::AlignLeading));
  case Qt::ForegroundRole:
    if (value(index.row(), index.column()) == fallbackOf(column)) return Theme::current().dim;
    return {};
  case Qt::DecorationRole:
    if (column.property().key != "name") return {};
    return icon(iconName(document_->plan(), keyAt(index.row())));
  case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(column.title, text(index.row(), index.column()));
  default: return {};
  }
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  const Column& column = columns_[std::size_t(section)];
  switch (role) {
  case Qt::DisplayRole: return column.title;
  case Qt::ToolTipRole: return planText(column.meta().help);
  case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (column.number ? Qt::AlignTrailing : Qt::AlignLeading));
  default: return {};
  }
}

Qt::ItemFlags PlanTableModel::flags(const QModelIndex& index) const {
  return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool PlanTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!index.isValid() || role != Qt::EditRole) return false;
  const QString typed = value.toString();
  if (typed == text(index.row(), index.column())) return true; // looking never edits
  const Column& column = columns_[std::size_t(index.column())];
  const plan::ObjectKey key = keyAt(index.row());
  Names names(document_->plan());
  const QString title = tr("%1 of %2").arg(planText(column.property().label()), nameText(document_->plan(), key.id));
  const Status done = document_->editInPlace(title, [&](edit::Transaction& edit) -> Status {
    auto part = lineValue(typed, column.type(), column.meta(), fallbackOf(column), names);
    if (!part) return fail(part.error());
    const Value whole = plan::getProperty(edit.plan(), key, column.property().key);
    return edit.set(key, column.property().key, withPart(column, whole, std::move(*part)));
  });
  if (!done) Q_EMIT refused(sentence({.what = done.error().what, .mend = done.error().mend}));
  return done.has_value();
}

} // namespace rw::ui
