#include "panels/headroom_panel.h"

#include "bridge/analysis_labels.h"
#include "bridge/labels.h"
#include "charts/headroom_chart.h"
#include "inspector/field_editors.h"
#include "panels/rows_table.h"
#include "panels/table_view.h"
#include "workbench/elided_label.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>

namespace rw::ui {

namespace {

using analysis::CarrierKind;
using analysis::Load;

QString mbpsText(double mbps) { return numberText(std::round(mbps * 10) / 10, "Mbit/s"); }

QString capacityText(const Load& load) {
  if (!load.capacity_up_mbps && !load.capacity_down_mbps) return QStringLiteral("–");
  const double up = load.capacity_up_mbps.value_or(0);
  const double down = load.capacity_down_mbps.value_or(up);
  return up == down ? mbpsText(up) : QStringLiteral("↑ %1  ↓ %2").arg(mbpsText(up), mbpsText(down));
}

QVariant sortable(std::optional<double> number) { return number.value_or(kNoNumber); }

} // namespace

HeadroomPanel::HeadroomPanel(QWidget* parent)
    : QFrame(parent), kinds_(new ChoiceBox(this)), state_(new ElidedLabel(this)), empty_(new QLabel(this)),
      pages_(new QStackedWidget(this)), chart_(new HeadroomChart(this)) {
  setObjectName(QStringLiteral("headroomPanel"));
  table_ = new RowsTable(QStringLiteral("headroomTable"), tr("Loads and headroom"),
                         {{tr("Name")},
                          {tr("Kind")},
                          {tr("Capacity"), true},
                          {tr("Up"), true, tr("What leaves the enterprise; of a link, what runs from A to B.")},
                          {tr("Down"), true, tr("What comes in; of a link, what runs from B to A.")},
                          {tr("Headroom"), true, tr("The share that is left, in the fuller direction.")},
                          {tr("Worst failure"), true, tr("The headroom under the worst single failure.")},
                          {tr("Cause"), false, tr("The element whose failure that is.")},
                          {tr("Status")}},
                         this);
  kinds_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  kinds_->setMinimumWidth(120);
  kinds_->setObjectName(QStringLiteral("headroom.kinds"));
  kinds_->setAccessibleName(tr("What is listed"));
  kinds_->addItems({tr("Circuits and egresses"), tr("Physical links"), tr("Links"), tr("Devices")});
  for (int i = 0; i < kinds_->count(); ++i)
    kinds_->setMinimumContentsLength(std::max(kinds_->minimumContentsLength(), int(kinds_->itemText(i).size())));
  state_->setProperty("role", "dim");
  state_->setObjectName(QStringLiteral("headroom.state"));
  setUpHint(empty_);
  copyPicture_ = panelButton(tr("Copy chart"), QStringLiteral("copy"), QStringLiteral("headroom.copyPicture"), this);
  copyCsv_ = panelButton(tr("Copy as CSV"), QStringLiteral("copy"), QStringLiteral("headroom.copyCsv"), this);

  asTable_ = panelPill(tr("Table"), QStringLiteral("headroom.asTable"), this);
  asChart_ = panelPill(tr("Chart"), QStringLiteral("headroom.asChart"), this);
  asTable_->setChecked(true);
  auto* views = new QButtonGroup(this);
  views->addButton(asTable_);
  views->addButton(asChart_);

  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(8, 4, 8, 0);
  bar->addWidget(asTable_);
  bar->addWidget(asChart_);
  bar->addWidget(kinds_);
  bar->addSpacing(8);
  bar->addWidget(state_, 1);
  bar->addStretch();
  bar->addWidget(copyPicture_);
  bar->addWidget(copyCsv_);
  auto* scroll = new QScrollArea(this);
  scroll->setWidget(chart_);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  pages_->addWidget(table_);
  pages_->addWidget(scroll);
  stackPanel(this, bar, empty_, pages_);

  connect(views, &QButtonGroup::buttonClicked, this, &HeadroomPanel::refresh);
  connect(kinds_, &QComboBox::currentIndexChanged, this, &HeadroomPanel::refresh);
  connect(copyPicture_, &QPushButton::clicked, this,
          [this] { QApplication::clipboard()->setImage(chart_->picture()); });
  connect(copyCsv_, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(table_->csv()); });
  connect(table_, &RowsTable::chosen, this, [this](const QString& id) {
    // A physical link is shown as its circuit.
    const QString object = id.section(u'/', 0, 0);
    document_->select({object});
    document_->reveal({object});
  });
}

void HeadroomPanel::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  if (document != nullptr) {
    connect(document, &PlanDocument::changed, this, &HeadroomPanel::refresh);
    connect(document, &PlanDocument::reportChanged, this, &HeadroomPanel::refresh);
  }
  refresh();
}

void HeadroomPanel::refresh() {
  std::vector<RowsTable::Row> rows;
  std::vector<HeadroomChart::Bar> bars;
  const std::shared_ptr<const engine::Report> report = document_ != nullptr ? document_->report() : nullptr;
  // The worst failures are known for the plan as it stands, and take longer.
  const bool failing = report != nullptr && !report->failed.empty();
  const std::shared_ptr<const engine::Study> study =
      report != nullptr && !failing && !document_->studying() ? document_->study() : nullptr;
  if (report != nullptr) {
    const plan::Plan& plan = document_->completedPlan();
    for (const Load& load : study != nullptr ? study->loads : report->loads) {
      const bool edge = load.kind == CarrierKind::Circuit || load.kind == CarrierKind::InternetEgress;
      const QString name = elementText(plan, load.id);
      const QString cause = elementsText(plan, load.worst_failure);
      if (edge && load.headroom)
        bars.push_back({.name = name,
                        .normal = 1 - *load.headroom,
                        .worst = load.worst_headroom ? std::optional(1 - *load.worst_headroom) : std::nullopt,
                        .failure = cause});
      const int list = edge ? 0 : load.kind == CarrierKind::PhysicalLink ? 1 : load.kind == CarrierKind::Link ? 2 : 3;
      if (list != kinds_->currentIndex()) continue;
      const Theme& theme = Theme::current();
      const bool device = load.kind == CarrierKind::Device;
      const QColor tone = statusColour(theme, load.status);
      rows.push_back({qs(load.id),
                      {{name, {}, {}, {}},
                       {carrierKindText(load.kind), {}, {}, {}},
                       {capacityText(load), sortable(load.capacity_up_mbps), {}, {}},
                       {mbpsText(load.up_mbps), load.up_mbps, {}, {}},
                       {device ? QStringLiteral("–") : mbpsText(load.down_mbps), load.down_mbps, {}, {}},
                       {shareText(load.headroom, 1), sortable(load.headroom), {}, tone},
                       {study != nullptr ? shareText(load.worst_headroom, 1) : QStringLiteral("…"),
                        sortable(load.worst_headroom),
                        {},
                        load.worst_headroom.value_or(1) < 0 ? theme.bad : QColor()},
                       {cause, {}, {}, {}},
                       {statusText(load.status), {}, {}, tone}}});
    }
  }
  // The fullest first, by what may come.
  std::ranges::stable_sort(bars, std::greater<>(),
                           [](const HeadroomChart::Bar& bar) { return std::max(bar.normal, bar.worst.value_or(0)); });
  table_->setRows(rows);
  const plan::HeadroomLimits limits =
      document_ != nullptr ? document_->plan().design().headroom : plan::HeadroomLimits();
  chart_->setBars(bars, limits);
  const bool chart = asChart_->isChecked();
  const bool any = chart ? !bars.empty() : !rows.empty();
  pages_->setCurrentIndex(chart ? 1 : 0);
  pages_->setVisible(any);
  kinds_->setVisible(!chart);
  copyPicture_->setVisible(chart);
  copyPicture_->setEnabled(any);
  copyCsv_->setEnabled(any);
  empty_->setVisible(!any);
  empty_->setText(chart || kinds_->currentIndex() == 0
                      ? tr("Nothing leads out yet, or nothing has a bandwidth. Drag a circuit or an internet egress "
                           "onto a device, and its load and headroom stand here.")
                      : tr("The plan has none of these yet."));
  state_->setText(failing                   ? tr("with what is down")
                  : study == nullptr && any ? tr("the worst failures are being worked out…")
                                            : QString());
}

} // namespace rw::ui
