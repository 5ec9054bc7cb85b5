#include "panels/latency_panel.h"

#include "bridge/labels.h"
#include "panels/rows_table.h"
#include "panels/table_view.h"
#include "theme/theme.h"
#include "workbench/elided_label.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace rw::ui {

namespace {

RowsTable::Cell timeCell(const std::optional<analysis::Way>& way) {
  if (!way) return {QStringLiteral("–"), kNoNumber, {}, {}};
  return {numberText(std::round(way->rtt_ms * 10) / 10, "ms"), way->rtt_ms, {}, {}};
}

} // namespace

LatencyPanel::LatencyPanel(QWidget* parent) : QFrame(parent), note_(new ElidedLabel(this)), empty_(new QLabel(this)) {
  setObjectName(QStringLiteral("latencyPanel"));
  table_ = new RowsTable(
      QStringLiteral("latencyTable"), tr("Meet-me table"),
      {{tr("Site")},
       {tr("People"), true},
       {tr("Internet"), true, tr("The best round trip over the internet, whatever the routes say.")},
       {tr("ExpressRoute"), true, tr("The best round trip over a circuit that offers a service of the site.")},
       {tr("Taken"), true, tr("The round trip of the site's slowest flow.")},
       {tr("Stretch"), true, tr("What is taken, over the best there is.")},
       {tr("Detour"), false, tr("A flow takes far longer than the best way that its service has.")},
       {tr("Taken by")},
       {tr("Best internet egress")},
       {tr("Best circuit")}},
      this);
  note_->setProperty("role", "dim");
  note_->setText(tr("Round trips to Microsoft's edge. A click shows the slowest flow of the site."));
  setUpHint(empty_);
  empty_->setText(tr("No sites yet. Drag a site onto the canvas, and its best ways to Microsoft stand here."));
  copyCsv_ = panelButton(tr("Copy as CSV"), QStringLiteral("copy"), QStringLiteral("latency.copyCsv"), this);

  stackPanel(this, noteBar(note_, {copyCsv_}), empty_, table_);

  connect(copyCsv_, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(table_->csv()); });
  connect(table_, &RowsTable::chosen, this, &LatencyPanel::choose);
}

void LatencyPanel::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  if (document != nullptr) {
    connect(document, &PlanDocument::changed, this, &LatencyPanel::refresh);
    connect(document, &PlanDocument::reportChanged, this, &LatencyPanel::refresh);
  }
  refresh();
}

void LatencyPanel::refresh() {
  std::vector<RowsTable::Row> rows;
  if (document_ != nullptr) {
    const plan::Plan& plan = document_->completedPlan();
    const Theme& theme = Theme::current();
    const auto edge = [&](const std::optional<analysis::Way>& way) -> RowsTable::Cell {
      return {way ? nameText(plan, way->edge) : QString(), {}, {}, {}};
    };
    for (const analysis::MeetMeRow& row : document_->report()->meetMe)
      rows.push_back(
          {qs(row.site),
           {{nameText(plan, row.site), {}, {}, {}},
            {numberText(double(row.people)), double(row.people), {}, {}},
            timeCell(row.internet),
            timeCell(row.expressroute),
            timeCell(row.taken),
            {row.stretch ? QStringLiteral("× %1").arg(QLocale().toString(*row.stretch, 'f', 2)) : QStringLiteral("–"),
             row.stretch.value_or(kNoNumber),
             {},
             row.hairpin ? theme.bad : QColor()},
            row.hairpin ? RowsTable::Cell{tr("hairpin"), {}, icon(QStringLiteral("warning"), theme.bad), theme.bad}
                        : RowsTable::Cell{},
            edge(row.taken),
            edge(row.internet),
            edge(row.expressroute)}});
  }
  table_->setRows(rows);
  table_->setVisible(!rows.empty());
  note_->setVisible(!rows.empty());
  copyCsv_->setEnabled(!rows.empty());
  empty_->setVisible(rows.empty());
}

void LatencyPanel::choose(const QString& site) {
  const routing::FlowResult* slowest = nullptr;
  const std::shared_ptr<const engine::Report> report = document_->report();
  for (const routing::FlowResult& result : report->flows) {
    const plan::Flow* flow = document_->plan().flows.find(result.flow);
    if (flow == nullptr || flow->direction != plan::FlowDirection::Outbound || qs(flow->site.id) != site) continue;
    if (slowest == nullptr || result.deciding().rtt_ms.value_or(0) > slowest->deciding().rtt_ms.value_or(0))
      slowest = &result;
  }
  document_->highlight(slowest != nullptr ? qs(slowest->flow) : QString());
  document_->select({site});
  document_->reveal({site});
}

} // namespace rw::ui
