#include "walkthrough/walkthrough_window.h"

#include "analysis/failures.h"
#include "bridge/analysis_labels.h"
#include "bridge/labels.h"
#include "inspector/field_editors.h"
#include "inspector/value_editor.h"
#include "theme/theme.h"
#include "walkthrough/path_picture.h"
#include "walkthrough/step_dots.h"

#include <QDate>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace rw::ui {

namespace {

/// To be read across a room: larger than the scale of the window.
QFont large(int size, bool strong = false) {
  QFont out = font(18, strong);
  out.setPixelSize(size);
  return out;
}

} // namespace

WalkthroughWindow::WalkthroughWindow(PlanDocument& document, const QString& flow, QWidget* parent)
    : QWidget(parent, Qt::Window), session_(document) {
  setObjectName(QStringLiteral("walkthrough"));
  setWindowTitle(tr("Walkthrough"));
  setAttribute(Qt::WA_DeleteOnClose);
  setAutoFillBackground(true);

  title_ = new QLabel(this);
  title_->setFont(large(26, true));
  title_->setTextFormat(Qt::PlainText);
  title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  verdict_ = new QLabel(this);
  verdict_->setFont(large(18));
  verdict_->setTextFormat(Qt::PlainText);
  verdict_->setWordWrap(true);
  state_ = new QLabel(this);
  state_->setObjectName(QStringLiteral("walkthrough.state"));
  state_->setTextFormat(Qt::PlainText);
  state_->setWordWrap(true);
  state_->setProperty("role", "dim");
  flows_ = new ChoiceBox(this);
  flows_->setObjectName(QStringLiteral("walkthrough.flows"));
  flows_->setAccessibleName(tr("Flow"));
  flows_->setMinimumWidth(220);
  failure_ = new ChoiceBox(this);
  failure_->setObjectName(QStringLiteral("walkthrough.failure"));
  failure_->setAccessibleName(tr("What is down"));
  failure_->setToolTip(tr("Walk the same flow while something is down"));
  failure_->setMinimumWidth(220);
  reviewer_ = new QLineEdit(session_.reviewer(), this);
  reviewer_->setObjectName(QStringLiteral("walkthrough.reviewer"));
  reviewer_->setPlaceholderText(tr("Reviewer's name"));
  reviewer_->setAccessibleName(tr("Reviewer's name"));
  reviewer_->setFixedWidth(200);
  auto* leave = new QPushButton(icon(QStringLiteral("close")), tr("Leave"), this);
  leave->setObjectName(QStringLiteral("walkthrough.leave"));

  picture_ = new PathPicture(this);
  hop_ = new QTextBrowser(this);
  hop_->setObjectName(QStringLiteral("walkthrough.hop"));
  hop_->setAccessibleName(tr("What happens at this hop"));
  hop_->setFont(large(18));
  hop_->setFrameShape(QFrame::NoFrame);
  hop_->setFocusPolicy(Qt::NoFocus);
  hop_->document()->setDocumentMargin(16);

  dots_ = new StepDots(this);
  word_ = new QLabel(this);
  word_->setObjectName(QStringLiteral("walkthrough.word"));
  word_->setProperty("role", "dim");
  note_ = new QLineEdit(this);
  note_->setObjectName(QStringLiteral("walkthrough.note"));
  note_->setPlaceholderText(tr("Note to this hop, then a mark"));
  note_->setAccessibleName(tr("Note"));
  note_->setMaxLength(2000);
  const auto button = [this](const QString& text, const char* name) {
    auto* made = new QPushButton(text, this);
    made->setObjectName(QLatin1String(name));
    made->setMinimumHeight(32);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
  };
  back_ = button(tr("← Back"), "walkthrough.back");
  next_ = button(tr("Next →"), "walkthrough.next");
  marks_ = {button(tr("1  Agree"), "walkthrough.agree"), button(tr("2  Question"), "walkthrough.question"),
            button(tr("3  Object"), "walkthrough.object")};
  sign_ = button(tr("Sign this flow"), "walkthrough.sign");

  auto* words = new QVBoxLayout;
  words->addWidget(title_);
  words->addWidget(verdict_);
  auto* head = new QHBoxLayout;
  head->setSpacing(12);
  head->addLayout(words, 1);
  for (QWidget* part : {static_cast<QWidget*>(flows_), static_cast<QWidget*>(failure_),
                        static_cast<QWidget*>(reviewer_), static_cast<QWidget*>(leave)})
    head->addWidget(part, 0, Qt::AlignTop);
  auto* middle = new QHBoxLayout;
  middle->setSpacing(16);
  middle->addWidget(picture_, 3);
  middle->addWidget(hop_, 2);
  auto* foot = new QHBoxLayout;
  foot->addWidget(back_);
  foot->addStretch(1);
  for (QPushButton* each : marks_) foot->addWidget(each);
  foot->addWidget(note_, 3);
  foot->addWidget(sign_);
  foot->addStretch(1);
  foot->addWidget(next_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 20);
  column->setSpacing(12);
  column->addLayout(head);
  column->addWidget(state_);
  column->addLayout(middle, 1);
  column->addWidget(dots_);
  column->addLayout(foot);
  column->addWidget(word_, 0, Qt::AlignHCenter);

  connect(&session_, &WalkSession::changed, this, &WalkthroughWindow::refresh);
  connect(leave, &QPushButton::clicked, this, &QWidget::close);
  connect(back_, &QPushButton::clicked, &session_, &WalkSession::back);
  connect(next_, &QPushButton::clicked, &session_, &WalkSession::next);
  connect(sign_, &QPushButton::clicked, this, [this] { session_.sign(QDate::currentDate()); });
  connect(dots_, &StepDots::chosen, this, [this](int step) { session_.goTo(session_.flowIndex(), step); });
  connect(flows_, &QComboBox::activated, this, [this](int index) { session_.goTo(index); });
  connect(failure_, &QComboBox::activated, this, [this](int index) {
    tookDown_ = index != 0;
    if (index == 0)
      session_.document().setFailureMode(false);
    else
      session_.document().setFailed({elements_[std::size_t(index - 1)]});
  });
  connect(reviewer_, &QLineEdit::textEdited, &session_, &WalkSession::setReviewer);
  connect(reviewer_, &QLineEdit::returnPressed, this, [this] { setFocus(); });
  connect(note_, &QLineEdit::returnPressed, this, [this] { setFocus(); });
  constexpr std::array kinds{plan::Mark::Agree, plan::Mark::Question, plan::Mark::Object};
  for (std::size_t i = 0; i < marks_.size(); ++i)
    connect(marks_[i], &QPushButton::clicked, this, [this, kind = kinds[i]] { mark(kind); });

  refreshElements();
  // Where the work is: the flow that was asked for, else the first that is not signed.
  int begin = 0;
  const auto& list = document.plan().flows;
  for (int i = int(list.size()) - 1; i >= 0; --i) {
    const std::string& id = list[std::size_t(i)].id;
    const review::State state =
        review::stateOf(review::newest(document.plan(), id), walkFingerprint(*document.report(), id).toStdString());
    if (flow.isEmpty() ? state != review::State::Agreed && state != review::State::Open : qs(id) == flow) begin = i;
  }
  session_.goTo(begin);
  // The keys are the walk's; lists have them only while they are open.
  setFocusPolicy(Qt::StrongFocus);
  for (ChoiceBox* box : {flows_, failure_}) {
    box->setFocusPolicy(Qt::ClickFocus);
    connect(box, &QComboBox::activated, this, [this] { setFocus(); });
  }
  setFocus();
}

void WalkthroughWindow::refreshElements() {
  elements_ = analysis::elements(session_.document().plan());
  failure_->clear();
  failure_->addItem(tr("Network as it stands"));
  for (const std::string& element : elements_)
    failure_->addItem(tr("Without %1").arg(elementText(session_.document().completedPlan(), element)));
}

QString WalkthroughWindow::hopHtml(const routing::Hop& hop) const {
  const plan::Plan& plan = session_.document().completedPlan();
  const Theme& theme = Theme::current();
  const auto name = [&](const std::string& id) { return nameText(plan, id).toHtmlEscaped(); };
  const auto line = [&theme](const QString& what, const QString& text) {
    return QStringLiteral("<p style='margin: 10px 0 0 0'><span style='color:%1'>%2</span><br><b>%3</b></p>")
        .arg(theme.dim.name(), what, text);
  };
  const QString direction = session_.isAnswer(session_.step()) ? tr("Answer") : tr("Request");
  QString html =
      QStringLiteral("<p style='color:%1; margin: 0'>%2</p><p style='font-size: 30px; margin: 0'><b>%3</b></p>")
          .arg(theme.dim.name(), direction, name(hop.node));
  if (const auto key = keyOf(plan, qs(hop.node)))
    html += QStringLiteral("<p style='color:%1; margin: 0'>%2</p>")
                .arg(theme.dim.name(), kindText(plan, *key).toHtmlEscaped());
  if (hop.learned_from.empty()) {
    html += line(tr("Where it goes next"), tr("It has no route to the destination."));
  } else {
    const QString from = hop.learned_from == hop.node ? tr("nobody: the destination is here") : name(hop.learned_from);
    html += line(tr("Gets its next route from"), from);
    html += line(tr("Which route that is"),
                 QStringLiteral("%1 · %2").arg(qs(hop.prefix.text()), choiceText(hop.routeClass)));
    html += line(tr("Why that one"), stepText(hop.decided_by).toHtmlEscaped());
  }
  if (!hop.lost.empty()) {
    html += QStringLiteral("<p style='color:%1; margin: 10px 0 0 0'>%2</p><ul style='margin: 0'>")
                .arg(theme.dim.name(), tr("What else it knew"));
    for (const routing::Candidate& lost : hop.lost)
      html +=
          QStringLiteral("<li>%1</li>")
              .arg(tr("%1 from %2, lost by %3")
                       .arg(qs(lost.prefix.text()), name(lost.learned_from), stepText(lost.lost_by).toHtmlEscaped()));
    html += QStringLiteral("</ul>");
  }
  const auto translated = [&](const QString& what, const std::optional<routing::Translation>& one) {
    if (one) html += line(what, QStringLiteral("%1 → %2").arg(qs(one->from), qs(one->to)));
  };
  translated(tr("Translates the destination"), hop.destination_nat);
  translated(tr("Translates the source"), hop.source_nat);
  if (hop.keeps_state) html += line(tr("State"), tr("It remembers this conversation."));
  QStringList controls;
  for (const std::string& control : review::controlsAt(plan, hop.node)) controls << qs(control).toHtmlEscaped();
  if (!controls.isEmpty()) html += line(tr("Controls that it passes"), controls.join(QStringLiteral(", ")));
  const routing::GroupResult& group = session_.result()->deciding();
  if (!group.delivered && group.at == hop.node && session_.step() + 1 == int(session_.steps().size()))
    html += QStringLiteral("<p style='color:%1; margin: 14px 0 0 0'><b>%2</b></p>")
                .arg(theme.bad.name(), verdictText(*session_.result(), plan).toHtmlEscaped());
  return html;
}

void WalkthroughWindow::refresh() {
  const plan::Plan& plan = session_.document().completedPlan();
  const plan::Flow* flow = session_.flow();
  {
    const QSignalBlocker quiet(flows_);
    flows_->clear();
    for (const plan::Flow& one : session_.document().plan().flows) flows_->addItem(qs(one.displayName()));
    flows_->setCurrentIndex(session_.flowIndex());
  }
  const std::vector<std::string>& failed = session_.document().failed();
  const auto down = failed.empty() ? elements_.end() : std::ranges::find(elements_, failed.front());
  failure_->setCurrentIndex(down == elements_.end() ? 0 : int(down - elements_.begin()) + 1);

  if (flow == nullptr) {
    title_->setText(tr("No flows yet"));
    verdict_->setText(tr("A walk goes along a flow. Leave, and add one for each service that a site uses."));
  } else {
    title_->setText(
        tr("%1 (%2 of %3)").arg(qs(flow->displayName())).arg(session_.flowIndex() + 1).arg(session_.flowCount()));
    const auto& result = session_.result();
    QString verdict = result ? verdictText(*result, plan) : tr("being worked out…");
    if (!failed.empty()) verdict = tr("Without %1: %2").arg(elementsText(plan, failed), verdict);
    verdict_->setText(verdict);
  }
  QString state;
  if (flow != nullptr) {
    const plan::Review* review = session_.review();
    state = reviewStateText(session_.state());
    if (session_.state() == review::State::Begun)
      state = tr("%1 of %2 hops marked").arg(session_.marked()).arg(session_.steps().size());
    else if (review != nullptr && !review->date.empty())
      state = tr("%1: signed by %2 on %3").arg(state, qs(review->reviewer), qs(review->date));
    if (session_.state() == review::State::Stale && session_.result())
      state += QStringLiteral("  ") + walkDifference(plan, *review, *session_.result());
  }
  state_->setText(state);

  const routing::Hop* hop = session_.hop();
  picture_->show(plan, session_.document().report(), session_.result() ? &*session_.result() : nullptr,
                 hop != nullptr ? hop->node : std::string());
  // A flow that reaches nobody has no hops, and still a verdict.
  if (hop != nullptr)
    hop_->setHtml(hopHtml(*hop));
  else
    hop_->setPlainText(session_.result() ? verdictText(*session_.result(), plan) : QString());
  std::vector<StepDots::Dot> dots;
  for (int i = 0; i < int(session_.steps().size()); ++i) {
    const plan::ReviewedHop* said = session_.markOf(i);
    dots.push_back({said != nullptr ? std::optional(said->mark) : std::nullopt, session_.isAnswer(i),
                    nameText(plan, session_.steps()[std::size_t(i)]->node)});
  }
  dots_->setDots(std::move(dots), session_.step());

  // A note that is being written is not overwritten by an answer that arrives.
  if (shownFlow_ != session_.flowIndex() || shownStep_ != session_.step()) {
    const plan::ReviewedHop* said = session_.markOf(session_.step());
    note_->setText(said != nullptr ? qs(said->note) : QString());
    shownFlow_ = session_.flowIndex();
    shownStep_ = session_.step();
  }
  const QString why = session_.whyNoMark();
  const plan::ReviewedHop* said = session_.markOf(session_.step());
  for (std::size_t i = 0; i < marks_.size(); ++i) {
    marks_[i]->setEnabled(why.isEmpty());
    setStyleRole(marks_[i], "role",
                 said != nullptr && std::size_t(said->mark) == i ? QStringLiteral("primary") : QString());
  }
  note_->setEnabled(why.isEmpty());
  back_->setEnabled(session_.hasBack());
  next_->setEnabled(session_.hasNext());
  sign_->setEnabled(session_.canSign());
  setStyleRole(sign_, "role", session_.canSign() ? QStringLiteral("primary") : QString());
  word_->setText(!why.isEmpty()       ? why
                 : session_.canSign() ? tr("Every hop is marked: the flow can be signed.")
                                      : tr("1, 2, 3 mark · N writes a note · arrows step · Escape leaves"));
}

void WalkthroughWindow::mark(plan::Mark mark) {
  if (!session_.whyNoMark().isEmpty()) return;
  const bool first = session_.step() >= session_.marked();
  session_.mark(mark, note_->text());
  // Agreed is done with; a question stays on the screen until they are through with it.
  if (first && mark == plan::Mark::Agree && session_.step() + 1 < int(session_.steps().size())) session_.next();
}

void WalkthroughWindow::closeEvent(QCloseEvent* event) {
  if (tookDown_) session_.document().setFailureMode(false);
  QWidget::closeEvent(event);
}

void WalkthroughWindow::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
  case Qt::Key_Right:
  case Qt::Key_Down:
  case Qt::Key_PageDown:
  case Qt::Key_Space: session_.next(); break;
  case Qt::Key_Left:
  case Qt::Key_Up:
  case Qt::Key_PageUp:
  case Qt::Key_Backspace: session_.back(); break;
  case Qt::Key_1: mark(plan::Mark::Agree); break;
  case Qt::Key_2: mark(plan::Mark::Question); break;
  case Qt::Key_3: mark(plan::Mark::Object); break;
  case Qt::Key_N: note_->setFocus(); break;
  case Qt::Key_Escape: close(); break;
  default: QWidget::keyPressEvent(event);
  }
}

} // namespace rw::ui
