#include "panels/findings_panel.h"

#include "bridge/labels.h"
#include "bridge/new_objects.h"
#include "bridge/plan_document.h"
#include "dialogs/mend_dialog.h"
#include "inspector/value_editor.h"
#include "panels/table_view.h"
#include "theme/theme.h"
#include "workbench/elided_label.h"
#include "workbench/wrapped_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rw::ui {

namespace {
/// More are not read in one go; they come up as these are mended.
constexpr std::size_t kCards = 200;
/// A card takes about a millisecond to make: these fill any window, the next ones come as one scrolls to them.
constexpr std::size_t kAtOnce = 30;
} // namespace

FindingCard::FindingCard(QWidget* parent) : QFrame(parent) {
  setProperty("card", true);
  setFocusPolicy(Qt::StrongFocus);
  severity_ = new QLabel(this);
  severity_->setFont(ui::font(11, true));
  severity_->setAlignment(Qt::AlignCenter);
  severity_->setMinimumWidth(64);
  severity_->setFixedHeight(24);
  title_ = new WrappedLabel(this);
  title_->setTextFormat(Qt::PlainText);
  title_->setFont(ui::font(12, true));
  message_ = new WrappedLabel(this);
  message_->setTextFormat(Qt::PlainText);
  message_->setProperty("role", "dim");
  people_ = new ElidedLabel(this);
  people_->setProperty("role", "dim");
  people_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  people_->setMinimumWidth(80);
  people_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  mend_ = new QPushButton(this);
  mend_->setObjectName(QStringLiteral("mend"));
  mend_->setMinimumWidth(82);
  auto* words = new QVBoxLayout;
  words->setSpacing(3);
  words->addWidget(title_);
  words->addWidget(message_);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 7, 10, 7);
  row->setSpacing(14);
  row->addWidget(severity_, 0, Qt::AlignVCenter);
  row->addLayout(words, 1);
  row->addWidget(people_);
  row->addWidget(mend_);
  connect(mend_, &QPushButton::clicked, this, &FindingCard::mendWanted);
}

void FindingCard::show(const rules::Finding& finding, const PlanDocument& document) {
  setObjectName(QStringLiteral("finding.") + qs(finding.rule));
  setStyleRole(severity_, "role", qs(rules::toString(finding.severity)));
  severity_->setText(severityText(finding.severity));
  const QString title = messageText(finding.title, document.completedPlan());
  const QString message = messageText(finding.message, document.completedPlan());
  title_->setText(title);
  message_->setText(message);
  people_->setVisible(finding.people > 0);
  people_->setText(peopleText(finding.people));
  people_->setFixedWidth(people_->fontMetrics().horizontalAdvance(people_->text()) + 4);
  QString why = QStringLiteral("<p><b>%1</b></p><p>%2</p>").arg(title.toHtmlEscaped(), message.toHtmlEscaped());
  if (const QString reason = whyText(finding.why); !reason.isEmpty())
    why += QStringLiteral("<p>%1</p>").arg(reason.toHtmlEscaped());
  if (!finding.source.empty()) why += QStringLiteral("<p><i>%1</i></p>").arg(guideText(finding.source).toHtmlEscaped());
  setToolTip(why);
  mend_->setVisible(!finding.fixes.empty());
  mend_->setText(tr("Mend (%1)").arg(finding.fixes.size()));
  mend_->setAccessibleName(tr("Mend: %1").arg(title));
  setAccessibleName(QStringLiteral("%1: %2").arg(severity_->text(), title));
  setAccessibleDescription(message);
  setStyleRole(this, "severity", qs(rules::toString(finding.severity)));
}

void FindingCard::setSelected(bool selected) {
  setStyleRole(this, "chosen", selected ? QStringLiteral("yes") : QStringLiteral("no"));
  setStyleRole(mend_, "role", selected ? QStringLiteral("primary") : QString());
}

void FindingCard::mousePressEvent(QMouseEvent* event) {
  QFrame::mousePressEvent(event);
  Q_EMIT chosen();
}

void FindingCard::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
  case Qt::Key_Return:
  case Qt::Key_Enter:
  case Qt::Key_Space: Q_EMIT chosen(); break;
  case Qt::Key_Down: focusNextPrevChild(true); break;
  case Qt::Key_Up: focusNextPrevChild(false); break;
  default: QFrame::keyPressEvent(event);
  }
}

FindingsPanel::FindingsPanel(QWidget* parent) : QScrollArea(parent) {
  setObjectName(QStringLiteral("findingsPanel"));
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto* body = new QWidget;
  column_ = new QVBoxLayout(body);
  column_->setContentsMargins(8, 8, 8, 8);
  column_->setSpacing(2);
  empty_ = new QLabel(body);
  empty_->setObjectName(QStringLiteral("findingsEmpty"));
  setUpHint(empty_);
  more_ = new QLabel(body);
  more_->setProperty("role", "dim");
  more_->setContentsMargins(12, 8, 12, 8);
  column_->addWidget(empty_);
  column_->addWidget(more_);
  column_->addStretch(1);
  setWidget(body);
  connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
    if (value + 2 * verticalScrollBar()->pageStep() < verticalScrollBar()->maximum()) return;
    if (!report_ || limit_ >= std::min(report_->findings.size(), kCards)) return;
    limit_ = std::min(limit_ + kAtOnce, kCards);
    refresh();
  });
}

void FindingsPanel::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  chosen_.reset();
  report_.reset();
  limit_ = kAtOnce;
  if (document == nullptr) return;
  connect(document, &PlanDocument::reportChanged, this, &FindingsPanel::refresh);
  connect(document, &PlanDocument::changed, this, &FindingsPanel::refresh); // names
  refresh();
}

FindingCard* FindingsPanel::cardAt(std::size_t index) {
  while (cards_.size() <= index) {
    auto* card = new FindingCard(widget());
    const std::size_t at = cards_.size();
    connect(card, &FindingCard::chosen, this, [this, at] { choose(at); });
    connect(card, &FindingCard::mendWanted, this, [this, at] { mend(at); });
    column_->insertWidget(column_->count() - 2, card);
    cards_.push_back(card);
  }
  return cards_[index];
}

void FindingsPanel::refresh() {
  report_ = document_->report();
  const std::vector<rules::Finding>& findings = report_->findings;
  const std::size_t shown = std::min(findings.size(), limit_);
  for (std::size_t i = 0; i < std::max(shown, cards_.size()); ++i) {
    FindingCard* card = cardAt(i);
    card->setVisible(i < shown);
    if (i >= shown) continue;
    card->show(findings[i], *document_);
    card->setSelected(chosen_ && chosen_->sameAs(findings[i]));
  }
  const bool first = report_->flows.empty() && document_->analysing() && findings.empty();
  empty_->setVisible(findings.empty());
  empty_->setText(first ? tr("The plan is being checked…")
                  : document_->plan().flows.empty()
                      ? tr("Nothing to find yet. Draw sites, edges and links, then add flows in the next tab: every "
                           "path is checked both ways.")
                      : tr("No findings. Every flow of this plan goes out and comes back as it should."));
  const std::size_t beyond = findings.size() - std::min(findings.size(), kCards);
  more_->setVisible(beyond > 0 && shown == kCards);
  more_->setText(tr("and %Ln more; they come up as these are mended", nullptr, int(beyond)));
  Q_EMIT countChanged(int(findings.size()));
}

void FindingsPanel::choose(std::size_t index) {
  if (!report_ || index >= report_->findings.size()) return;
  const rules::Finding finding = report_->findings[index];
  chosen_ = finding;
  for (std::size_t i = 0; i < cards_.size(); ++i) cards_[i]->setSelected(i == index);
  QStringList subjects;
  // Where its flow dies is the most telling place of all.
  if (const routing::FlowResult* flow = report_->flow(finding.flow); flow != nullptr && !flow->deciding().delivered)
    if (keyOf(document_->plan(), qs(flow->deciding().at))) subjects << qs(flow->deciding().at);
  for (const std::string& id : finding.subjects)
    if (!subjects.contains(qs(id)) && keyOf(document_->plan(), qs(id))) subjects << qs(id);
  // The inspector shows the most telling one that is drawn; all of them come into sight.
  const auto drawn =
      std::ranges::find_if(subjects, [&](const QString& id) { return onCanvas(keyOf(document_->plan(), id)->kind); });
  if (!subjects.isEmpty()) document_->select({drawn != subjects.end() ? *drawn : subjects.front()});
  if (!finding.flow.empty()) document_->highlight(qs(finding.flow));
  document_->reveal(subjects);
}

void FindingsPanel::mend(std::size_t index) {
  if (!report_ || index >= report_->findings.size()) return;
  choose(index);
  auto* dialog = new MendDialog(*document_, report_->findings[index], window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

bool FindingsPanel::chooseFirstBroken() {
  for (std::size_t i = 0; report_ && i < report_->findings.size(); ++i)
    if (report_->findings[i].severity == rules::Severity::Error && !report_->findings[i].flow.empty()) {
      choose(i);
      return true;
    }
  return false;
}

} // namespace rw::ui
