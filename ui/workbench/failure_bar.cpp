#include "workbench/failure_bar.h"

#include "bridge/analysis_labels.h"
#include "bridge/labels.h"
#include "bridge/plan_document.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace rw::ui {

namespace {

/// The flows by name, for those who want to know which.
QString flowsText(const plan::Plan& plan, const analysis::Failure& failure) {
  QStringList lines;
  const auto add = [&](const QString& what, const std::vector<std::string>& flows) {
    if (flows.empty()) return;
    QStringList names;
    for (const std::string& flow : flows) names << nameText(plan, flow);
    lines << what.arg(names.join(QStringLiteral(", ")));
  };
  add(FailureBar::tr("Lost: %1"), failure.flows_lost);
  add(FailureBar::tr("Moved: %1"), failure.flows_moved);
  add(FailureBar::tr("Sessions lost: %1"), failure.sessions_lost);
  return lines.join(u'\n');
}

} // namespace

FailureBar::FailureBar(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("failureBar"));
  icon_ = new QLabel(this);
  icon_->setFixedWidth(20);
  text_ = new QLabel(this);
  text_->setObjectName(QStringLiteral("failureText"));
  text_->setWordWrap(true);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  restore_ = new QPushButton(tr("Put all up"), this);
  restore_->setObjectName(QStringLiteral("failure.restore"));
  restore_->setToolTip(tr("Everything is up again; failure mode goes on"));
  auto* leave = new QPushButton(tr("Leave failure mode"), this);
  leave->setObjectName(QStringLiteral("failure.leave"));
  leave->setToolTip(tr("Everything is up again (Esc)"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 6, 12, 6);
  row->setSpacing(8);
  row->addWidget(icon_);
  row->addWidget(text_, 1);
  row->addWidget(restore_);
  row->addWidget(leave);
  connect(restore_, &QPushButton::clicked, this, [this] { document_->setFailed({}); });
  connect(leave, &QPushButton::clicked, this, [this] { document_->setFailureMode(false); });
  hide();
}

void FailureBar::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  if (document != nullptr) {
    connect(document, &PlanDocument::failureModeChanged, this, &FailureBar::refresh);
    connect(document, &PlanDocument::reportChanged, this, &FailureBar::refresh);
  }
  refresh();
}

void FailureBar::refresh() {
  setVisible(document_ != nullptr && document_->failureMode());
  if (isHidden()) return;
  const Theme& theme = Theme::current();
  const plan::Plan& plan = document_->completedPlan();
  const std::shared_ptr<const engine::Report> report = document_->report();
  const bool any = !document_->failed().empty();
  const bool known = any && report->failed == document_->failed() && report->failure;
  if (!any)
    text_->setText(tr("Failure mode: click an element to take it down, again to put it up. The plan stays as it is."));
  else
    text_->setText(tr("Down: %1 — %2")
                       .arg(elementsText(plan, document_->failed()),
                            known ? failureText(plan, *report->failure) : tr("being worked out…")));
  text_->setToolTip(known ? flowsText(plan, *report->failure) : QString());
  restore_->setEnabled(any);
  const bool bad = known && report->failure->people_cut_off > 0;
  const QString tone = bad ? QStringLiteral("error") : QStringLiteral("warning");
  icon_->setPixmap(iconPixmap(QStringLiteral("failures"), bad ? theme.bad : theme.warn, 20, devicePixelRatioF()));
  setAccessibleName(text_->text());
  if (property("tone").toString() == tone) return;
  setProperty("tone", tone);
  style()->unpolish(this);
  style()->polish(this);
}

} // namespace rw::ui
