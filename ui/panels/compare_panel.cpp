#include "panels/compare_panel.h"

#include "bridge/issued_versions.h"
#include "bridge/labels.h"
#include "panels/difference_rows.h"
#include "panels/table_view.h"
#include "theme/theme.h"
#include "workbench/elided_label.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace rw::ui {

namespace {

constexpr std::size_t kStepsOffered = 20; ///< a longer menu would not fit; History goes further back

} // namespace

ComparePanel::ComparePanel(PlanComparison& comparison, QWidget* parent)
    : QFrame(parent), comparison_(comparison), note_(new ElidedLabel(this)), empty_(new QLabel(this)),
      versions_(new QMenu(this)) {
  setObjectName(QStringLiteral("comparePanel"));
  table_ = new RowsTable(QStringLiteral("compareTable"), tr("What differs"),
                         {{tr("What")}, {tr("Property")}, {tr("Before")}, {tr("Now")}}, this);
  note_->setProperty("role", "dim");
  setUpHint(empty_);
  auto* versions = panelButton(tr("Compare with"), QStringLiteral("columns"), QStringLiteral("compare.with"), this);
  versions_->setObjectName(QStringLiteral("compare.versions"));
  versions->setMenu(versions_);
  copyCsv_ = panelButton(tr("Copy as CSV"), QStringLiteral("copy"), QStringLiteral("compare.copyCsv"), this);
  end_ = panelButton(tr("Stop comparing"), QStringLiteral("close"), QStringLiteral("compare.end"), this);

  stackPanel(this, noteBar(note_, {versions, copyCsv_, end_}), empty_, table_);

  connect(versions_, &QMenu::aboutToShow, this, &ComparePanel::fillMenu);
  connect(copyCsv_, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(table_->csv()); });
  connect(end_, &QPushButton::clicked, &comparison_, &PlanComparison::end);
  connect(table_, &RowsTable::chosen, this, &ComparePanel::choose);
  connect(&comparison_, &PlanComparison::changed, this, &ComparePanel::refresh);
}

void ComparePanel::setDocument(PlanDocument* document) {
  document_ = document;
  refresh();
}

void ComparePanel::fillMenu() {
  versions_->clear();
  connect(versions_->addAction(icon(QStringLiteral("open")), tr("Another plan…")), &QAction::triggered, this,
          &ComparePanel::fileWanted);
  versions_->addSeparator();
  // The newest first.
  const auto& issued = document_->plan().issued_versions;
  for (std::size_t i = issued.size(); i-- > 0;) {
    const plan::IssuedVersion& version = issued[i];
    QString text = tr("Version %1, issued %2").arg(qs(version.displayName()), qs(version.date));
    connect(versions_->addAction(icon(QStringLiteral("save")), text.replace(QLatin1Char('&'), QLatin1String("&&"))),
            &QAction::triggered, this, [this, version] {
              Result<plan::Plan> then = compare::issuedPlan(version, document_->plan());
              if (!then) return Q_EMIT document_->refused(sentence(then.error()));
              comparison_.begin(std::move(*then), issuedText(version));
            });
  }
  if (!issued.empty()) versions_->addSeparator();
  const auto add = [this](const QString& text, const QString& name, std::size_t step) {
    connect(versions_->addAction(text), &QAction::triggered, this,
            [this, name, step] { comparison_.begin(planAtStep(*document_, step), name); });
  };
  const std::vector<edit::ChangeSet>& steps = document_->project().steps();
  const std::size_t done = document_->project().stepsInForce();
  add(tr("As it was opened"), tr("the plan as it was opened"), 0);
  for (std::size_t i = done; i-- > 0 && done - i <= kStepsOffered;)
    add(tr("Before: %1").arg(qs(steps[i].title).replace(QLatin1Char('&'), QLatin1String("&&"))),
        tr("the plan before “%1”").arg(qs(steps[i].title)), i);
}

void ComparePanel::refresh() {
  lines_.clear();
  std::vector<RowsTable::Row> rows;
  const std::shared_ptr<const PlanComparison::Answer>& answer = comparison_.answer();
  const bool any = document_ != nullptr && answer != nullptr;
  if (any) {
    lines_ = differenceLines(answer->difference, answer->before->network->plan(), document_->completedPlan());
    rows = differenceRows(lines_);
  }
  table_->setRows(rows);
  table_->setVisible(!rows.empty());
  empty_->setVisible(rows.empty());
  note_->setVisible(any);
  copyCsv_->setEnabled(!rows.empty());
  copyCsv_->setVisible(any);
  end_->setVisible(comparison_.active());
  if (any) note_->setText(tr("Against %1: %2").arg(comparison_.name(), differenceSummary(answer->difference)));
  empty_->setText(!comparison_.active()
                      ? tr("Hold the plan against another version of it: another file, or an earlier step. What was "
                           "added or changed is then marked on the canvas, and what follows from it stands here.")
                  : any ? tr("Nothing differs from %1.").arg(comparison_.name())
                        : tr("Being worked out…"));
  Q_EMIT countChanged(int(rows.size()));
}

void ComparePanel::choose(const QString& row) {
  const std::size_t index = row.toULongLong();
  if (index >= lines_.size()) return;
  const QString id = qs(lines_[index].object);
  const auto key = keyOf(document_->plan(), id);
  if (!key) return document_->select({}); // it is not in the plan any more
  document_->highlight(key->kind == plan::EntityKind::Flow ? id : QString());
  document_->select({id});
  document_->reveal({id});
}

} // namespace rw::ui
