#include "panels/failures_panel.h"

#include "bridge/analysis_labels.h"
#include "bridge/labels.h"
#include "panels/rows_table.h"
#include "panels/table_view.h"
#include "workbench/elided_label.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>

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

QString availabilityText(const analysis::SiteAvailability& site) {
  const auto percent = [](double share) { return QLocale().toString(share * 100, 'f', 4); };
  if (site.exact) return QCoreApplication::translate("analysis", "%1 %").arg(percent(site.availability));
  return QCoreApplication::translate("analysis", "%1 to %2 %").arg(percent(site.availability), percent(site.at_most));
}

QLabel* sentence(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setProperty("role", "dim");
  label->setWordWrap(true);
  label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
  label->setContentsMargins(12, 12, 12, 12);
  return label;
}

} // namespace

FailuresPanel::FailuresPanel(QWidget* parent)
    : QFrame(parent), state_(new ElidedLabel(this)), parts_(new QSplitter(Qt::Horizontal, this)) {
  setObjectName(QStringLiteral("failuresPanel"));
  table_ = new RowsTable(
      QStringLiteral("failuresTable"), tr("Failures, the worst first"),
      {{tr("Failed"), 150, false, {}},
       {tr("People cut off"), 104, true, tr("At sites that lose a flow that is delivered today.")},
       {tr("Degraded"), 74, true, tr("People who are not cut off, but meet a detour or a link without room.")},
       {tr("Flows lost"), 76, true, {}},
       {tr("Moved"), 60, true, tr("Flows that go on by another edge.")},
       {tr("Sessions lost"), 92, true, tr("Flows that go on, but whose sessions start anew.")},
       {tr("By hand"), 98, false, tr("Whether an edge could serve a lost flow, but somebody must let it in.")},
       {tr("Overloaded"), 200, false, tr("Edges that have no room left.")}},
      this);
  sites_ = new RowsTable(QStringLiteral("availabilityTable"), tr("Availability of sites"),
                         {{tr("Site"), 110, false, {}},
                          {tr("Available"), 120, true, tr("Share of time in which every flow of the site works.")},
                          {tr("Figure"), 80, false, tr("Exact, or between two bounds.")}},
                         this);
  noFigures_ = sentence(tr("Give circuits, links and devices an availability in the inspector, and that of each site "
                           "stands here."),
                        this);
  empty_ = sentence(tr("Nothing can fail yet. Draw sites, devices, links and circuits; what each failure would do "
                       "stands here."),
                    this);
  state_->setProperty("role", "dim");
  state_->setObjectName(QStringLiteral("failures.state"));
  copyCsv_ = panelButton(tr("Copy as CSV"), QStringLiteral("copy"), QStringLiteral("failures.copyCsv"), this);

  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(12, 4, 8, 0);
  bar->addWidget(state_, 1);
  bar->addStretch();
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
  parts_->setSizes({720, 210});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addLayout(bar);
  column->addWidget(empty_);
  column->addWidget(parts_, 1);

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
  }
  refresh();
}

void FailuresPanel::refresh() {
  std::vector<RowsTable::Row> rows, sites;
  int cutting = 0;
  const std::shared_ptr<const engine::Study> study = document_ != nullptr ? document_->study() : nullptr;
  if (study != nullptr) {
    const plan::Plan& plan = document_->completedPlan();
    const Theme& theme = Theme::current();
    for (const analysis::Failure& failure : study->failures) {
      QStringList ids, overloaded;
      for (const std::string& element : failure.element) ids << qs(element);
      for (const std::string& edge : failure.overloaded) overloaded << nameText(plan, edge);
      cutting += failure.people_cut_off > 0;
      rows.push_back({ids.join(kBetween),
                      {{elementsText(plan, failure.element), {}, {}, {}},
                       countCell(failure.people_cut_off, theme.bad),
                       countCell(failure.people_degraded, theme.warn),
                       countCell(std::int64_t(failure.flows_lost.size())),
                       countCell(std::int64_t(failure.flows_moved.size())),
                       countCell(std::int64_t(failure.sessions_lost.size())),
                       {failure.by_hand ? tr("needs hands") : QString(), {}, {}, {}},
                       {overloaded.join(QStringLiteral(", ")), {}, {}, theme.bad}}});
    }
    for (const analysis::SiteAvailability& site : study->availabilities)
      if (site.elements > 0)
        sites.push_back({qs(site.site),
                         {{nameText(plan, site.site), {}, {}, {}},
                          {availabilityText(site), site.availability, {}, {}},
                          {site.exact ? tr("exact") : tr("bounds"), {}, {}, {}}}});
  }
  table_->setRows(rows);
  sites_->setRows(sites);
  sites_->setVisible(!sites.empty());
  noFigures_->setVisible(sites.empty());
  const bool studying = document_ != nullptr && document_->studying();
  parts_->setVisible(!rows.empty());
  empty_->setVisible(rows.empty() && !studying);
  copyCsv_->setEnabled(!rows.empty());
  state_->setText(studying ? tr("Every failure is being worked out…")
                           : tr("Single failures, the worst first. A click takes the element down and shows what "
                                "happens; the plan stays as it is."));
  state_->setVisible(studying || !rows.empty());
  Q_EMIT countChanged(cutting);
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
