#include "panels/tables_panel.h"

#include "bridge/labels.h"
#include "bridge/new_objects.h"
#include "inspector/field_editors.h"
#include "panels/table_view.h"
#include "tables/plan_table.h"
#include "theme/theme.h"
#include "workbench/search_field.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

namespace rw::ui {

using plan::EntityInfo;
using plan::EntityKind;

namespace {

const QString kLastKind = QStringLiteral("tables/kind");

/// Neither the plan itself nor where things are drawn is a table of objects.
bool hasTable(const EntityInfo& entity) { return !entity.meta->singleton && !entity.meta->keyedById; }

/// Whether there is more than one node to name: which ones, nobody can guess.
bool joins(const EntityInfo& entity) {
  return std::ranges::count_if(entity.properties, [](const plan::PropertyInfo& property) {
           return property.meta.required && property.type->shape == plan::Shape::Ref &&
                  property.type->targets == plan::kNodeKinds;
         }) > 1;
}

} // namespace

TablesPanel::TablesPanel(QWidget* parent)
    : QFrame(parent), kinds_(new ChoiceBox(this)), search_(new SearchField(this)), columnMenu_(new QMenu(this)),
      message_(new QLabel(this)), empty_(new QLabel(this)), table_(new PlanTable(this)) {
  setObjectName(QStringLiteral("tablesPanel"));
  kinds_->setObjectName(QStringLiteral("tables.kinds"));
  kinds_->setAccessibleName(tr("Kind of objects"));
  kinds_->setMinimumWidth(110);
  kinds_->setMaximumWidth(210);
  for (const EntityInfo& entity : plan::entities())
    if (hasTable(entity)) kinds_->addItem({}, int(entity.kind()));
  search_->setObjectName(QStringLiteral("tables.search"));
  search_->setAccessibleName(tr("Keep the rows that have these words"));
  search_->setPlaceholderText(tr("Filter"));
  search_->setMinimumWidth(60);
  search_->setMaximumWidth(220);
  add_ = panelButton(tr("Add"), QStringLiteral("add"), QStringLiteral("tables.add"), this);
  remove_ = panelButton(tr("Remove"), QStringLiteral("delete"), QStringLiteral("tables.remove"), this);
  columns_ = new QToolButton(this);
  columns_->setObjectName(QStringLiteral("tables.columns"));
  columns_->setIcon(icon(QStringLiteral("columns")));
  columns_->setText(tr("Columns"));
  columns_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  columns_->setPopupMode(QToolButton::InstantPopup);
  columns_->setFocusPolicy(Qt::StrongFocus);
  columns_->setMenu(columnMenu_);
  copyCsv_ = panelButton(tr("Copy as CSV"), QStringLiteral("copy"), QStringLiteral("tables.copyCsv"), this);
  message_->setObjectName(QStringLiteral("tables.message"));
  message_->setWordWrap(true);
  message_->setProperty("tone", "error");
  message_->setContentsMargins(12, 2, 12, 2);
  message_->hide();
  empty_->setObjectName(QStringLiteral("tables.empty"));
  empty_->setProperty("role", "dim");
  empty_->setWordWrap(true);
  empty_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
  empty_->setContentsMargins(12, 8, 12, 8);

  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(8, 4, 8, 0);
  for (QWidget* part : std::initializer_list<QWidget*>{kinds_, search_, add_, remove_}) bar->addWidget(part);
  bar->addStretch();
  bar->addWidget(columns_);
  bar->addWidget(copyCsv_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addLayout(bar);
  column->addWidget(message_);
  column->addWidget(table_, 1);
  column->addWidget(empty_, 1);

  QHeaderView* heads = table_->horizontalHeader();
  heads->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(heads, &QWidget::customContextMenuRequested, this,
          [this, heads](const QPoint& at) { columnMenu_->popup(heads->mapToGlobal(at)); });
  connect(heads, &QHeaderView::sectionResized, this, [this] {
    if (!restoring_) saveColumns();
  });
  connect(columnMenu_, &QMenu::aboutToShow, this, &TablesPanel::fillColumnMenu);
  connect(kinds_, &QComboBox::activated, this, [this] { showKind(EntityKind(kinds_->currentData().toInt())); });
  connect(search_, &QLineEdit::textChanged, this, &TablesPanel::search);
  connect(add_, &QPushButton::clicked, this, &TablesPanel::add);
  connect(remove_, &QPushButton::clicked, this, &TablesPanel::remove);
  connect(copyCsv_, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(table_->csv()); });
  connect(table_, &PlanTable::said, this, &TablesPanel::say);
  connect(table_, &PlanTable::deleteWanted, this, &TablesPanel::remove);
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablesPanel::select);
  connect(&model(), &QAbstractItemModel::modelAboutToBeReset, this, [this] {
    const int row = table_->currentIndex().row();
    current_ = row >= 0 && row < model().rowCount() ? qs(model().keyAt(row).id) : QString();
  });
  connect(&model(), &QAbstractItemModel::modelReset, this, [this] {
    if (const int row = model().rowOf(current_); row >= 0) table_->goTo(row);
    refresh();
    follow();
  });

  const plan::EntityInfo* last = plan::entityByKey(QSettings().value(kLastKind).toString().toStdString());
  showKind(last != nullptr && hasTable(*last) ? last->kind() : EntityKind::Site);
}

PlanTableModel& TablesPanel::model() const { return table_->table(); }

void TablesPanel::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  say({});
  table_->setDocument(document);
  if (document == nullptr) return;
  connect(document, &PlanDocument::changed, this, [this] {
    say({});
    refresh();
  });
  connect(document, &PlanDocument::selectionChanged, this, &TablesPanel::follow);
}

void TablesPanel::showKind(EntityKind kind) {
  const EntityInfo& entity = plan::entityInfo(kind);
  say({});
  restoring_ = true;
  search_->clear();
  table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  model().setKind(kind);
  restoreColumns();
  restoring_ = false;
  table_->setAccessibleName(planText(entity.meta->plural));
  kinds_->setToolTip(planText(entity.meta->help));
  kinds_->setCurrentIndex(kinds_->findData(int(kind)));
  QSettings().setValue(kLastKind, qs(entity.meta->key));
  refresh();
  follow();
}

void TablesPanel::refresh() {
  for (int i = 0; i < kinds_->count(); ++i) {
    const EntityInfo& entity = plan::entityInfo(EntityKind(kinds_->itemData(i).toInt()));
    const std::size_t count = document_ != nullptr ? entity.size(document_->plan()) : 0;
    const QString plural = planText(entity.meta->plural);
    kinds_->setItemText(i, count == 0 ? plural : QStringLiteral("%1  %2").arg(plural, numberText(double(count))));
  }
  const EntityInfo& entity = model().kind();
  const bool any = model().rowCount() > 0;
  const QString label = planText(entity.meta->label);
  table_->setVisible(any);
  empty_->setVisible(!any);
  empty_->setText(search_->text().trimmed().isEmpty() ? planText(entity.meta->help) + u' ' + tr("There is none yet.")
                                                      : tr("No row has these words in a column that is shown."));
  add_->setEnabled(!joins(entity));
  add_->setAccessibleName(tr("Add: %1").arg(label));
  add_->setToolTip(add_->isEnabled() ? tr("Add: %1").arg(label)
                                     : tr("Draw it on the canvas, or paste rows that name both of its ends."));
  copyCsv_->setEnabled(any);
  remove_->setEnabled(!table_->selectedRows().empty());
}

void TablesPanel::search() {
  if (!restoring_) model().setFilter(search_->text(), table_->shownColumns());
}

void TablesPanel::add() {
  std::optional<plan::ObjectKey> from;
  if (!document_->selection().isEmpty()) from = keyOf(document_->plan(), document_->selection().front());
  const QString id = createObject(*document_, model().kind().kind(), from);
  if (id.isEmpty()) return;
  table_->setFocus();
  table_->goTo(model().rowOf(id));
}

void TablesPanel::remove() {
  QStringList ids;
  for (const int row : table_->selectedRows()) ids << qs(model().keyAt(row).id);
  const int first = table_->selectedRows().empty() ? -1 : table_->selectedRows().front();
  deleteObjects(*document_, ids);
  if (first >= 0) table_->goTo(std::min(first, model().rowCount() - 1));
}

// ---------------------------------------------------------------- selection

void TablesPanel::select() {
  remove_->setEnabled(!table_->selectedRows().empty());
  if (following_ || document_ == nullptr) return;
  QStringList ids;
  for (const int row : table_->selectedRows()) ids << qs(model().keyAt(row).id);
  document_->select(ids);
  if (ids.size() == 1 && document_->plan().flows.find(ids.first().toStdString()) != nullptr)
    document_->highlight(ids.first());
}

void TablesPanel::follow() {
  if (document_ == nullptr) return;
  const QSet<QString> wanted(document_->selection().begin(), document_->selection().end());
  std::vector<int> rows;
  for (int row = 0; row < model().rowCount() && !wanted.isEmpty(); ++row)
    if (wanted.contains(qs(model().keyAt(row).id))) rows.push_back(row);
  if (rows == table_->selectedRows()) return;
  QItemSelection selection;
  for (const int row : rows) selection.append({model().index(row, 0), model().index(row, model().columnCount() - 1)});
  following_ = true;
  table_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
  if (!rows.empty() && std::ranges::find(rows, table_->currentIndex().row()) == rows.end()) table_->goTo(rows.front());
  following_ = false;
}

void TablesPanel::say(const QString& text) {
  message_->setText(text);
  message_->setAccessibleName(text);
  message_->setVisible(!text.isEmpty());
}

// ---------------------------------------------------------------- columns

QString TablesPanel::setting(const char* what) const {
  return QStringLiteral("tables/%1/%2").arg(qs(model().kind().meta->key), QLatin1String(what));
}

void TablesPanel::fillColumnMenu() {
  columnMenu_->clear();
  for (int i = 0; i < model().columnCount(); ++i) {
    const Column& column = model().columns()[std::size_t(i)];
    QAction* action = columnMenu_->addAction(column.title);
    action->setObjectName(QStringLiteral("tables.column.") + column.key);
    action->setCheckable(true);
    action->setChecked(!table_->isColumnHidden(i));
    action->setEnabled(column.property().key != "name"); // a row is known by it
    connect(action, &QAction::toggled, this, [this, i](bool shown) {
      table_->setColumnHidden(i, !shown);
      saveColumns();
      search();
    });
  }
  columnMenu_->addSeparator();
  columnMenu_->addAction(icon(QStringLiteral("reset")), tr("As they were at first"), this, [this] {
    QSettings().remove(setting("columns"));
    QSettings().remove(setting("widths"));
    restoring_ = true;
    restoreColumns();
    restoring_ = false;
    search();
  });
}

void TablesPanel::restoreColumns() {
  const QSettings settings;
  const bool chosen = settings.contains(setting("columns"));
  const QStringList shown = settings.value(setting("columns")).toStringList();
  const QVariantMap widths = settings.value(setting("widths")).toMap();
  for (int i = 0; i < model().columnCount(); ++i) {
    const Column& column = model().columns()[std::size_t(i)];
    table_->setColumnHidden(i, chosen ? !shown.contains(column.key) : !column.usual);
    table_->setColumnWidth(i, widths.value(column.key, std::max(column.width, headWidth(column.title))).toInt());
  }
}

void TablesPanel::saveColumns() const {
  QStringList shown;
  QVariantMap widths;
  for (const int i : table_->shownColumns()) {
    const Column& column = model().columns()[std::size_t(i)];
    shown << column.key;
    widths[column.key] = table_->columnWidth(i);
  }
  QSettings settings;
  settings.setValue(setting("columns"), shown);
  settings.setValue(setting("widths"), widths);
}

} // namespace rw::ui
