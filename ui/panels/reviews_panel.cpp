#include "panels/reviews_panel.h"

#include "bridge/labels.h"
#include "panels/rows_table.h"
#include "panels/table_view.h"
#include "theme/theme.h"
#include "walkthrough/session.h"
#include "workbench/elided_label.h"

#include <QLabel>
#include <QPushButton>

namespace rw::ui {

ReviewsPanel::ReviewsPanel(QWidget* parent) : QFrame(parent), note_(new ElidedLabel(this)), empty_(new QLabel(this)) {
  setObjectName(QStringLiteral("reviewsPanel"));
  table_ = new RowsTable(QStringLiteral("reviewsTable"), tr("Reviews"),
                         {{tr("Flow")},
                          {tr("State")},
                          {tr("Reviewer")},
                          {tr("Signed")},
                          {tr("Questions and objections"), false, tr("What the reviewer wrote, hop by hop.")}},
                         this);
  note_->setProperty("role", "dim");
  note_->setText(tr("A second person walks every flow hop by hop, and signs it. A change of its path opens it again."));
  setUpHint(empty_);
  empty_->setText(
      tr("No flows yet. Once there are some, a second person can walk them hop by hop and sign them here."));
  walk_ = panelButton(tr("Walk through"), QStringLiteral("walkthrough"), QStringLiteral("reviews.walk"), this);

  stackPanel(this, noteBar(note_, {walk_}), empty_, table_);

  connect(walk_, &QPushButton::clicked, this, [this] { Q_EMIT walkWanted(chosen_); });
  connect(table_, &RowsTable::chosen, this, [this](const QString& flow) {
    chosen_ = flow;
    document_->highlight(flow);
    document_->select({flow});
  });
}

void ReviewsPanel::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  chosen_.clear();
  if (document != nullptr) {
    connect(document, &PlanDocument::changed, this, &ReviewsPanel::refresh);
    connect(document, &PlanDocument::reportChanged, this, &ReviewsPanel::refresh);
  }
  refresh();
}

/// Several reports of an edit rest on one network.
const std::string& ReviewsPanel::fingerprint(const std::string& flow) {
  const engine::Report& report = *document_->report();
  if (std::exchange(network_, report.network) != report.network) fingerprints_.clear();
  const auto known = fingerprints_.find(flow);
  if (known != fingerprints_.end()) return known->second;
  return fingerprints_.emplace(flow, walkFingerprint(report, flow).toStdString()).first->second;
}

void ReviewsPanel::refresh() {
  std::vector<RowsTable::Row> rows;
  int open = 0;
  if (document_ != nullptr) {
    const Theme& theme = Theme::current();
    const plan::Plan& plan = document_->plan();
    for (const plan::Flow& flow : plan.flows) {
      const plan::Review* review = review::newest(plan, flow.id);
      // Only what was reviewed can be stale: the rest need not be explained.
      const std::string now = review != nullptr ? fingerprint(flow.id) : std::string();
      const review::State state = review::stateOf(review, now);
      open += state == review::State::Agreed ? 0 : 1;
      QStringList said;
      if (review != nullptr)
        for (const plan::ReviewedHop& hop : review->hops)
          if (hop.mark != plan::Mark::Agree)
            said << QStringLiteral("%1: %2").arg(nameText(plan, hop.node),
                                                 hop.note.empty() ? choiceText(hop.mark) : qs(hop.note));
      const QColor colour = state == review::State::Agreed  ? theme.ok
                            : state == review::State::Open  ? theme.warn
                            : state == review::State::Stale ? theme.bad
                                                            : theme.dim;
      rows.push_back({qs(flow.id),
                      {{qs(flow.displayName()), {}, {}, {}},
                       {reviewStateText(state), int(state), {}, colour},
                       {review != nullptr ? qs(review->reviewer) : QString(), {}, {}, {}},
                       {review != nullptr ? qs(review->date) : QString(), {}, {}, {}},
                       {said.join(QStringLiteral("; ")), {}, {}, {}}}});
    }
  }
  table_->setRows(rows);
  table_->setVisible(!rows.empty());
  note_->setVisible(!rows.empty());
  walk_->setVisible(!rows.empty());
  empty_->setVisible(rows.empty());
  Q_EMIT countChanged(open);
}

} // namespace rw::ui
