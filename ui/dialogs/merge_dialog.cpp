#include "dialogs/merge_dialog.h"

#include "bridge/issued_versions.h"
#include "bridge/labels.h"
#include "bridge/plan_comparison.h"
#include "bridge/plan_document.h"
#include "bridge/value_text.h"
#include "catalogue/catalogue.h"
#include "dialogs/within_screen.h"
#include "edit/change_set.h"
#include "help/help_window.h"
#include "inspector/field_editors.h"
#include "inspector/value_editor.h"
#include "panels/difference_rows.h"
#include "workbench/files.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace rw::ui {

namespace {

using compare::Conflict;
using compare::ConflictKind;
using compare::Side;

enum MergeColumn { What, Property, Before, Mine, Theirs, Take, Columns };

QString valueShown(const plan::Plan& plan, const Conflict& conflict, const Value& value) {
  const plan::PropertyInfo* property = plan::entityInfo(conflict.object.kind).property(conflict.property);
  const QString text = property->meta.blob ? QString() : propertyLine(value, *property, plan);
  return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

MergeDialog::MergeDialog(PlanDocument& document, plan::Plan theirs, const QString& name, QWidget* parent)
    : QDialog(parent), document_(document), theirs_(std::move(theirs)), name_(name), from_(new ChoiceBox(this)),
      summary_(new QLabel(this)), conflicts_(new QTableWidget(0, Columns, this)), problem_(new QLabel(this)) {
  setObjectName(QStringLiteral("mergeDialog"));
  HelpWindow::offerIn(*this, QStringLiteral("files"));
  setWindowTitle(tr("Merge with %1").arg(name));
  resizeWithinScreen(*this, {980, 560});
  from_->setObjectName(QStringLiteral("merge.from"));
  summary_->setObjectName(QStringLiteral("merge.summary"));
  summary_->setWordWrap(true);
  problem_->setObjectName(QStringLiteral("merge.problem"));
  problem_->setWordWrap(true);
  setStyleRole(problem_, "role", QStringLiteral("error"));
  auto* what = new QLabel(tr("What only one of you changed is taken over. What both changed you decide below; nothing "
                             "happens to the plan before you merge, and it is one step that can be undone."),
                          this);
  what->setWordWrap(true);
  what->setProperty("role", "dim");
  conflicts_->setObjectName(QStringLiteral("merge.conflicts"));
  conflicts_->setAccessibleName(tr("What both changed"));
  conflicts_->setHorizontalHeaderLabels(
      {tr("What"), tr("Property"), tr("When both began"), tr("Mine"), tr("Theirs"), tr("Take")});
  conflicts_->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
  conflicts_->horizontalHeader()->setStretchLastSection(true);
  conflicts_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  conflicts_->verticalHeader()->hide();
  conflicts_->verticalHeader()->setMinimumSectionSize(36);
  conflicts_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  conflicts_->setSelectionBehavior(QAbstractItemView::SelectRows);
  conflicts_->setWordWrap(true);
  constexpr std::array widths{190, 130, 170, 170, 170};
  for (std::size_t i = 0; i < widths.size(); ++i) conflicts_->setColumnWidth(int(i), widths[i]);
  taken_ = new RowsTable(QStringLiteral("merge.taken"), tr("What the merge changes in your plan"),
                         {{tr("What")}, {tr("Property")}, {tr("Mine")}, {tr("Merged")}}, this);

  auto* form = new QFormLayout;
  form->addRow(tr("&Both began with"), from_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  merge_ = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
  merge_->setObjectName(QStringLiteral("merge.accept"));
  merge_->setDefault(true);
  setStyleRole(merge_, "role", QStringLiteral("primary"));
  allOurs_ = buttons->addButton(tr("All mine"), QDialogButtonBox::ResetRole);
  allTheirs_ = buttons->addButton(tr("All theirs"), QDialogButtonBox::ResetRole);
  allOurs_->setObjectName(QStringLiteral("merge.allMine"));
  allTheirs_->setObjectName(QStringLiteral("merge.allTheirs"));
  for (QPushButton* each : {allOurs_, allTheirs_}) each->setAutoDefault(false);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(12);
  column->addWidget(what);
  column->addLayout(form);
  column->addWidget(summary_);
  column->addWidget(conflicts_, 1);
  column->addWidget(taken_, 1);
  column->addWidget(problem_);
  column->addWidget(buttons);

  connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(allOurs_, &QPushButton::clicked, this, [this] { decideAll(Side::Ours); });
  connect(allTheirs_, &QPushButton::clicked, this, [this] { decideAll(Side::Theirs); });
  connect(from_, &QComboBox::activated, this, &MergeDialog::chooseBase);
  fillBases();
  begin(bases_.front().second);
}

MergeDialog::ConflictKey MergeDialog::keyOf(const Conflict& conflict) {
  return {conflict.kind, conflict.object, conflict.property};
}

/// What both may have begun with, the likeliest first.
void MergeDialog::fillBases() {
  const auto& issued = document_.plan().issued_versions;
  for (std::size_t i = issued.size(); i-- > 0;)
    if (Result<plan::Plan> then = compare::issuedPlan(issued[i], document_.plan()); then)
      bases_.emplace_back(issuedText(issued[i]), std::move(*then));
  bases_.emplace_back(tr("the plan as it was opened"), planAtStep(document_, 0));
  for (const auto& [name, plan] : bases_) from_->addItem(name);
  from_->addItem(tr("another file…"));
}

void MergeDialog::chooseBase(int index) {
  if (index < int(bases_.size())) return begin(bases_[std::size_t(index)].second);
  const QString path = QFileDialog::getOpenFileName(this, tr("The plan that both began with"), {},
                                                    tr("Plans (*.routewright *.yaml *.yml)"));
  if (path.isEmpty()) return from_->setCurrentIndex(0), begin(bases_.front().second);
  Result<plan::Plan> read = readPlan(path);
  if (!read) {
    from_->setCurrentIndex(0);
    begin(bases_.front().second);
    problem_->setText(sentence(read.error()));
    return problem_->show();
  }
  begin(compare::aligned({&document_.plan()}, std::move(*read)));
}

void MergeDialog::begin(plan::Plan base) {
  base_ = std::move(base);
  decisions_.clear();
  work();
  fillConflicts();
}

/// The merge as it is decided by now.
void MergeDialog::work() {
  const auto decide = [this](const Conflict& conflict) -> std::optional<Side> {
    const auto known = decisions_.find(keyOf(conflict));
    return known != decisions_.end() ? known->second : Side::Ours;
  };
  const auto keysOf = [](const compare::Merge& merged) {
    std::vector<ConflictKey> keys;
    for (const Conflict& conflict : merged.conflicts) keys.push_back(keyOf(conflict));
    return keys;
  };
  const std::vector<ConflictKey> before = keysOf(merged_);
  merged_ = compare::merge(base_, document_.plan(), theirs_, decide, catalogue::externalIds());
  tell();
  // What is taken over may refer to what the other removed. Not at once: a choice in the table may be what asks.
  if (keysOf(merged_) != before) QMetaObject::invokeMethod(this, &MergeDialog::fillConflicts, Qt::QueuedConnection);
}

void MergeDialog::tell() {
  const auto conflicts = int(merged_.conflicts.size());
  summary_->setText(
      tr("%Ln changes of theirs are taken over.", nullptr, int(merged_.taken)) + QLatin1Char(' ') +
      (conflicts == 0 ? tr("Nothing is in conflict.") : tr("%Ln conflicts are to be decided.", nullptr, conflicts)));
  QStringList problems;
  for (const Error& problem : merged_.problems) problems << sentence(problem);
  problem_->setText(problems.mid(0, 3).join(QLatin1Char('\n')));
  problem_->setVisible(!problems.isEmpty());
  merge_->setEnabled(problems.isEmpty());
  showTaken();
}

void MergeDialog::showTaken() {
  const compare::Difference difference{.objects = compare::objectsThatDiffer(document_.plan(), merged_.plan)};
  std::vector<RowsTable::Row> rows =
      differenceRows(differenceLines(difference, document_.completedPlan(), catalogue::completed(merged_.plan)));
  taken_->setVisible(!rows.empty());
  taken_->setRows(std::move(rows));
}

void MergeDialog::fillConflicts() {
  const plan::Plan& plan = document_.completedPlan();
  const std::vector<Conflict> list = merged_.conflicts;
  conflicts_->setRowCount(int(list.size()));
  conflicts_->setVisible(!list.empty());
  allOurs_->setVisible(!list.empty());
  allTheirs_->setVisible(!list.empty());
  for (int row = 0; row < int(list.size()); ++row) {
    const Conflict& conflict = list[std::size_t(row)];
    const plan::EntityInfo& info = plan::entityInfo(conflict.object.kind);
    std::array<QString, Take> cells;
    cells[What] = QStringLiteral("%1 (%2)").arg(qs(conflict.name), planText(info.meta->label));
    if (conflict.kind == ConflictKind::BothChanged) {
      cells[Property] = planText(info.property(conflict.property)->label());
      cells[Before] = valueShown(plan, conflict, conflict.base);
      cells[Mine] = valueShown(plan, conflict, conflict.ours);
      cells[Theirs] = valueShown(plan, conflict, conflict.theirs);
    } else {
      QStringList users;
      for (const plan::ObjectKey& user : conflict.users) users << nameText(plan, user.id);
      const QString kept = conflict.kind == ConflictKind::RemovedChanged
                               ? tr("changed")
                               : tr("used by %1").arg(users.join(QStringLiteral(", ")));
      cells[Property] = tr("the whole object");
      cells[Before] = tr("there");
      cells[Mine] = conflict.removedBy == Side::Ours ? tr("removed") : kept;
      cells[Theirs] = conflict.removedBy == Side::Ours ? kept : tr("removed");
    }
    for (int column = 0; column < Take; ++column) {
      auto* item = new QTableWidgetItem(cells[std::size_t(column)]);
      item->setToolTip(cells[std::size_t(column)]);
      conflicts_->setItem(row, column, item);
    }
    auto* take = new ChoiceBox(conflicts_);
    take->addItems({tr("Mine"), tr("Theirs")});
    const auto decided = decisions_.find(keyOf(conflict));
    take->setCurrentIndex(decided != decisions_.end() && decided->second == Side::Theirs ? 1 : 0);
    take->setAccessibleName(cells[What] + QLatin1Char(' ') + cells[Property]);
    connect(take, &QComboBox::currentIndexChanged, this, [this, key = keyOf(conflict)](int index) {
      decisions_[key] = index == 0 ? Side::Ours : Side::Theirs;
      work();
    });
    conflicts_->setCellWidget(row, Take, take);
  }
  conflicts_->resizeRowsToContents();
}

void MergeDialog::decideAll(Side side) {
  for (int row = 0; row < conflicts_->rowCount(); ++row)
    if (auto* take = qobject_cast<QComboBox*>(conflicts_->cellWidget(row, Take)))
      take->setCurrentIndex(side == Side::Ours ? 0 : 1);
}

void MergeDialog::accept() {
  edit::ChangeSet changes = edit::diff(document_.plan(), merged_.plan);
  changes.title = tr("Merge with %1").arg(name_).toStdString();
  const bool any = !changes.changes.empty();
  if (const Status done = any ? document_.apply(std::move(changes)) : Status(); !done) {
    problem_->setText(sentence(done.error()));
    return problem_->show();
  }
  outcome_ = any ? tr("Merged with %1. Undo takes it back.").arg(name_)
                 : tr("%1 has nothing that this plan does not have.").arg(name_);
  QDialog::accept();
}

} // namespace rw::ui
