#include "panels/failures_panel.h"

#include "bridge/analysis_labels.h"
#include "bridge/labels.h"
#include "panels/rows_table.h"
#include "panels/table_view.h"
#include "workbench/elided_label.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <cmath>

namespace rw::ui {

namespace {

/// Ids have no space.
constexpr QChar kBetween = u' ';

RowsTable::Cell countCell(std::int64_t number, const QColor& colour = {}) {
  return {number == 0 ? QStringLiteral("–") : numberText(double(number)),
          double(number),
          {},
          number == 0 ? QColor() : colour};
}

/// In percent with four decimals, on the safe side: 100 is always up. The rest is rounding of the figure itself.
double atLeast(double share) { return std::floor(share * 1e6 + 1e-3) / 1e4; }
double atMost(double share) { return std::ceil(share * 1e6 - 1e-3) / 1e4; }

QString availabilityText(const analysis::SiteAvailability& site) {
  const QString least = numberText(atLeast(site.availability));
  if (site.exact) return QCoreApplication::translate("analysis", "%1 %").arg(least);
  return QCoreApplication::translate("analysis", "%1 to %2 %").arg(least, numberText(atMost(site.at_most)));
}

QLabel* sentence(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  setUpHint(label);
  label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
  return label;
}

} // namespace

FailuresPanel::FailuresPanel(QWidget* parent)
    : QFrame(parent), state_(new ElidedLabel(this)), parts_(new QSplitter(Qt::Horizontal, this)) {
  setObjectName(QStringLiteral("failuresPanel"));
  table_ = new RowsTable(
      QStringLiteral("failuresTable"), tr("Failures, the worst first"),
      {{tr("Failed")},
       {tr("Cut off"), true, tr("People at sites that lose a flow that is delivered today.")},
       {tr("Degraded"), true, tr("People who are not cut off, but meet a detour or a link without room.")},
       {tr("Flows lost"), true, tr("Flows that are delivered today and no more.")},
       {tr("Moved"), true, tr("Flows that go on by another edge.")},
       {tr("Sessions"), true, tr("Flows that go on, but whose sessions are lost and start anew.")},
       {tr("By hand"), false, tr("Whether an edge could serve a lost flow, but somebody must let it in.")},
       {tr("Overloaded"), false, tr("Edges that have no room left.")}},
      this);
  table_->header()->setStretchLastSection(true);
  sites_ = new RowsTable(QStringLiteral("availabilityTable"), tr("Availability of sites"),
                         {{tr("Site")},
                          {tr("Available"), true,
                           tr("Share of time in which every flow of the site works: exact, or between two bounds.")}},
                         this);
  noFigures_ = sentence(tr("Give circuits, links and devices an availability in the inspector, and that of each site "
                           "stands here."),
                        this);
  empty_ = sentence({}, this);
  singles_ = panelPill(tr("Single"), QStringLiteral("failures.singles"), this);
  pairs_ = panelPill(tr("Pairs"), QStringLiteral("failures.pairs"), this);
  pairs_->setToolTip(tr("Two elements at once, where together they do what neither does alone."));
  singles_->setChecked(true);
  auto* lists = new QButtonGroup(this);
  lists->addButton(singles_);
  lists->addButton(pairs_);
  state_->setProperty("role", "dim");
  state_->setObjectName(QStringLiteral("failures.state"));
  progress_ = new QProgressBar(this);
  progress_->setObjectName(QStringLiteral("failures.progress"));
  progress_->setAccessibleName(tr("How much is worked out"));
  progress_->setFixedWidth(120);
  progress_->setTextVisible(false);
  stop_ = panelButton(tr("Stop"), QStringLiteral("close"), QStringLiteral("failures.stop"), this);
  copyCsv_ = panelButton(tr("Copy as CSV"), QStringLiteral("copy"), QStringLiteral("failures.copyCsv"), this);

  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(8, 4, 8, 0);
  bar->addWidget(singles_);
  bar->addWidget(pairs_);
  bar->addSpacing(8);
  bar->addWidget(progress_);
  bar->addWidget(state_, 1);
  bar->addStretch();
  bar->addWidget(stop_);
  bar->addWidget(copyCsv_);
  auto* right = new QWidget(this);
  auto* rightColumn = new QVBoxLayout(right);
  rightColumn->setContentsMargins(0, 0, 0, 0);
  rightColumn->addWidget(noFigures_);
  rightColumn->addWidget(sites_, 1);
  parts_->setHandleWidth(1);
  parts_->setChildrenCollapsible(false);
  parts_->addWidget(table_);
  parts_->addWidget(right);
  parts_->setStretchFactor(0, 1);
  parts_->setSizes({720, 270});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addLayout(bar);
  column->addWidget(empty_, 1);
  column->addWidget(parts_, 1);

  connect(lists, &QButtonGroup::buttonClicked, this,
          [this](QAbstractButton* list) { document_->wantPairs(list == pairs_); });
  connect(stop_, &QPushButton::clicked, this, [this] { document_->wantPairs(false); });
  connect(copyCsv_, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(table_->csv()); });
  connect(table_, &RowsTable::chosen, this, &FailuresPanel::choose);
  connect(sites_, &RowsTable::chosen, this, [this](const QString& site) {
    document_->select({site});
    document_->reveal({site});
  });
}

void FailuresPanel::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  if (document != nullptr) {
    connect(document, &PlanDocument::changed, this, &FailuresPanel::refresh);
    connect(document, &PlanDocument::studyChanged, this, &FailuresPanel::refresh);
    connect(document, &PlanDocument::studyProgressed, this, &FailuresPanel::refreshState);
    connect(document, &PlanDocument::failureModeChanged, this, &FailuresPanel::refreshState);
  }
  refresh();
}

const std::vector<analysis::Failure>* FailuresPanel::listed() const {
  if (document_ == nullptr) return nullptr;
  if (document_->pairsWanted()) return document_->pairs().get();
  return document_->study() != nullptr ? &document_->study()->failures : nullptr;
}

void FailuresPanel::refresh() {
  std::vector<RowsTable::Row> rows, sites;
  if (const std::vector<analysis::Failure>* failures = listed()) {
    const plan::Plan& plan = document_->completedPlan();
    const Theme& theme = Theme::current();
    for (const analysis::Failure& failure : *failures) {
      QStringList ids, overloaded;
      for (const std::string& element : failure.element) ids << qs(element);
      for (const std::string& edge : failure.overloaded) overloaded << nameText(plan, edge);
      rows.push_back({ids.join(kBetween),
                      {{elementsText(plan, failure.element), {}, {}, {}},
                       countCell(failure.people_cut_off, theme.bad),
                       countCell(failure.people_degraded, theme.warn),
                       countCell(std::int64_t(failure.flows_lost.size())),
                       countCell(std::int64_t(failure.flows_moved.size())),
                       countCell(std::int64_t(failure.sessions_lost.size())),
                       {failure.by_hand ? tr("yes") : QString(), {}, {}, {}},
                       {overloaded.join(QStringLiteral(", ")), {}, {}, theme.bad}}});
    }
  }
  int cutting = 0;
  if (const auto study = document_ != nullptr ? document_->study() : nullptr) {
    for (const analysis::Failure& failure : study->failures) cutting += failure.people_cut_off > 0;
    for (const analysis::SiteAvailability& site : study->availabilities)
      if (site.elements > 0)
        sites.push_back({qs(site.site),
                         {{nameText(document_->completedPlan(), site.site), {}, {}, {}},
                          {availabilityText(site), site.availability, {}, {}}}});
  }
  table_->setRows(std::move(rows));
  sites_->setRows(sites);
  sites_->setVisible(!sites.empty());
  noFigures_->setVisible(sites.empty());
  refreshState();
  Q_EMIT countChanged(cutting);
}

void FailuresPanel::refreshState() {
  const bool open = document_ != nullptr;
  const bool pairs = open && document_->pairsWanted();
  const bool working = open && (pairs ? document_->pairing() : document_->studying());
  const bool waiting = working && !document_->failed().empty();
  const bool any = table_->rowCount() > 0;
  const bool nothing = open && !working && document_->study() != nullptr && document_->study()->failures.empty();
  (pairs ? pairs_ : singles_)->setChecked(true);
  for (QWidget* part : std::initializer_list<QWidget*>{singles_, pairs_, copyCsv_}) part->setVisible(!nothing);
  parts_->setVisible(any);
  empty_->setVisible(!any);
  empty_->setText(working ? QString()
                  : nothing
                      ? tr("Nothing can fail yet. Draw sites, devices, links and circuits; what each failure would "
                           "do stands here.")
                      : tr("No two failures do together what neither does alone."));
  copyCsv_->setEnabled(any);
  progress_->setVisible(working && !waiting);
  progress_->setValue(open ? int(document_->studyProgress() * progress_->maximum()) : 0);
  stop_->setVisible(pairs && working);
  if (waiting)
    state_->setText(tr("Worked out when everything is up again."));
  else if (working)
    state_->setText(pairs ? tr("Every pair of failures is being worked out…")
                          : tr("Every failure is being worked out…"));
  else if (pairs)
    state_->setText(tr("Pairs that do together what neither does alone, the worst first. A click takes both down."));
  else
    state_->setText(tr("Single failures, the worst first. A click takes the element down and shows what happens; the "
                       "plan stays as it is."));
  state_->setVisible(working || any);
}

void FailuresPanel::choose(const QString& elements) {
  QStringList objects;
  std::vector<std::string> failed;
  for (const QString& id : elements.split(kBetween)) {
    failed.push_back(id.toStdString());
    const QString object = id.section(u'/', 0, 0); // a physical link is shown as its circuit
    if (keyOf(document_->completedPlan(), object)) objects << object;
  }
  document_->setFailed(std::move(failed));
  document_->select(objects);
  document_->reveal(objects);
}

} // namespace rw::ui
