#include "walkthrough/walkthrough_window.h"

#include "analysis/failures.h"
#include "bridge/analysis_labels.h"
#include "bridge/labels.h"
#include "inspector/field_editors.h"
#include "inspector/value_editor.h"
#include "share/share_dialog.h"
#include "share/share_server.h"
#include "theme/theme.h"
#include "walkthrough/audience_window.h"
#include "walkthrough/step_dots.h"
#include "walkthrough/walk_stage.h"

#include <QDate>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rw::ui {

WalkthroughWindow::WalkthroughWindow(PlanDocument& document, const QString& flow, QWidget* parent)
    : QWidget(parent, Qt::Window), session_(document), server_(std::make_unique<ShareServer>(session_)) {
  setObjectName(QStringLiteral("walkthrough"));
  setWindowTitle(tr("Walkthrough"));
  setAttribute(Qt::WA_DeleteOnClose);
  setAutoFillBackground(true);

  stage_ = new WalkStage(session_, objectName(), this);
  word_ = new QLabel(this);
  word_->setObjectName(QStringLiteral("walkthrough.word"));
  word_->setProperty("role", "dim");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 20);
  column->setSpacing(12);
  column->addWidget(buildHead());
  column->addWidget(stage_, 1);
  column->addWidget(buildFoot());
  column->addWidget(word_, 0, Qt::AlignHCenter);

  connect(&session_, &WalkSession::changed, this, &WalkthroughWindow::refresh);
  connect(server_.get(), &ShareServer::changed, this, &WalkthroughWindow::refresh);
  connect(stage_->dots(), &StepDots::chosen, this, [this](int step) { session_.goTo(session_.flowIndex(), step); });
  refreshElements();
  begin(flow);
  // The keys are the walk's; lists have them only while they are open.
  setFocusPolicy(Qt::StrongFocus);
  for (ChoiceBox* box : {flows_, failure_}) {
    box->setFocusPolicy(Qt::ClickFocus);
    connect(box, &QComboBox::activated, this, [this] { setFocus(); });
  }
  setFocus();
}

WalkthroughWindow::~WalkthroughWindow() = default;

QWidget* WalkthroughWindow::buildHead() {
  auto* head = new QWidget(this);
  flows_ = new ChoiceBox(head);
  flows_->setObjectName(QStringLiteral("walkthrough.flows"));
  flows_->setAccessibleName(tr("Flow"));
  flows_->setMinimumWidth(200);
  failure_ = new ChoiceBox(head);
  failure_->setObjectName(QStringLiteral("walkthrough.failure"));
  failure_->setAccessibleName(tr("What is down"));
  failure_->setToolTip(tr("Walk the same flow while something is down"));
  failure_->setMinimumWidth(200);
  reviewer_ = new QLineEdit(session_.reviewer(), head);
  reviewer_->setObjectName(QStringLiteral("walkthrough.reviewer"));
  reviewer_->setPlaceholderText(tr("Reviewer's name"));
  reviewer_->setAccessibleName(tr("Reviewer's name"));
  reviewer_->setFixedWidth(180);

  shared_ = new QPushButton(head);
  shared_->setObjectName(QStringLiteral("walkthrough.shared"));
  auto* more = new QPushButton(tr("Show and share"), head);
  more->setObjectName(QStringLiteral("walkthrough.more"));
  auto* menu = new QMenu(more);
  const auto entry = [&](const QString& text, const QString& sign, const char* name) {
    QAction* action = menu->addAction(icon(sign), text);
    action->setObjectName(QLatin1String(name));
    return action;
  };
  connect(entry(tr("Window for the audience (A)"), QStringLiteral("eye"), "walkthrough.audience"), &QAction::triggered,
          this, &WalkthroughWindow::showAudience);
  connect(entry(tr("Let a reviewer follow in a browser…"), QStringLiteral("internet"), "walkthrough.share"),
          &QAction::triggered, this, &WalkthroughWindow::share);
  connect(entry(tr("Write the protocol…"), QStringLiteral("print"), "walkthrough.protocol"), &QAction::triggered, this,
          &WalkthroughWindow::protocolWanted);
  more->setMenu(menu);
  auto* leave = new QPushButton(icon(QStringLiteral("close")), tr("Leave"), head);
  leave->setObjectName(QStringLiteral("walkthrough.leave"));
  for (QPushButton* each : {shared_, more, leave}) each->setFocusPolicy(Qt::TabFocus);

  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  for (QWidget* part :
       {static_cast<QWidget*>(flows_), static_cast<QWidget*>(failure_), static_cast<QWidget*>(reviewer_),
        static_cast<QWidget*>(shared_), static_cast<QWidget*>(more), static_cast<QWidget*>(leave)})
    row->addWidget(part);
  row->insertStretch(3);

  connect(leave, &QPushButton::clicked, this, &QWidget::close);
  connect(shared_, &QPushButton::clicked, this, &WalkthroughWindow::share);
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
  return head;
}

QWidget* WalkthroughWindow::buildFoot() {
  auto* foot = new QWidget(this);
  note_ = new QLineEdit(foot);
  note_->setObjectName(QStringLiteral("walkthrough.note"));
  note_->setPlaceholderText(tr("Note to this hop, then a mark"));
  note_->setAccessibleName(tr("Note"));
  note_->setMaxLength(kLongestNote);
  const auto button = [foot](const QString& text, const char* name) {
    auto* made = new QPushButton(text, foot);
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
  auto* row = new QHBoxLayout(foot);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(back_);
  row->addStretch(1);
  for (QPushButton* each : marks_) row->addWidget(each);
  row->addWidget(note_, 3);
  row->addWidget(sign_);
  row->addStretch(1);
  row->addWidget(next_);

  connect(back_, &QPushButton::clicked, &session_, &WalkSession::back);
  connect(next_, &QPushButton::clicked, &session_, &WalkSession::next);
  connect(sign_, &QPushButton::clicked, this, [this] { session_.sign(QDate::currentDate()); });
  connect(note_, &QLineEdit::returnPressed, this, [this] { setFocus(); });
  constexpr std::array kinds{plan::Mark::Agree, plan::Mark::Question, plan::Mark::Object};
  for (std::size_t i = 0; i < marks_.size(); ++i)
    connect(marks_[i], &QPushButton::clicked, this, [this, kind = kinds[i]] { mark(kind); });
  return foot;
}

/// Where the work is: the flow that was asked for, else the first that is not signed.
void WalkthroughWindow::begin(const QString& flow) {
  const PlanDocument& document = session_.document();
  const auto& list = document.plan().flows;
  int first = 0;
  for (int i = int(list.size()) - 1; i >= 0; --i) {
    const std::string& id = list[std::size_t(i)].id;
    const review::State state =
        review::stateOf(review::newest(document.plan(), id), walkFingerprint(*document.report(), id).toStdString());
    if (flow.isEmpty() ? state != review::State::Agreed && state != review::State::Open : qs(id) == flow) first = i;
  }
  session_.goTo(first);
}

void WalkthroughWindow::refreshElements() {
  elements_ = analysis::elements(session_.document().plan());
  failure_->clear();
  failure_->addItem(tr("Network as it stands"));
  for (const std::string& element : elements_)
    failure_->addItem(tr("Without %1").arg(elementText(session_.document().completedPlan(), element)));
}

void WalkthroughWindow::refresh() {
  {
    const QSignalBlocker quiet(flows_);
    flows_->clear();
    for (const plan::Flow& one : session_.document().plan().flows) flows_->addItem(qs(one.displayName()));
    flows_->setCurrentIndex(session_.flowIndex());
  }
  const std::vector<std::string>& failed = session_.document().failed();
  const auto down = failed.empty() ? elements_.end() : std::ranges::find(elements_, failed.front());
  failure_->setCurrentIndex(down == elements_.end() ? 0 : int(down - elements_.begin()) + 1);
  shared_->setVisible(server_->running());
  shared_->setText(tr("%Ln following", nullptr, server_->connected()));
  stage_->refresh();

  // A note that is being written is not overwritten by an answer that arrives.
  const plan::ReviewedHop* said = session_.markOf(session_.step());
  if (shownFlow_ != session_.flowIndex() || shownStep_ != session_.step()) {
    note_->setText(said != nullptr ? qs(said->note) : QString());
    shownFlow_ = session_.flowIndex();
    shownStep_ = session_.step();
  }
  const QString why = session_.whyNoMark();
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

void WalkthroughWindow::showAudience() {
  if (audience_ == nullptr) audience_ = new AudienceWindow(session_, this);
  audience_->present(*this);
  if (audience_->screen() != screen()) activateWindow(); // the keys stay with the presenter
}

void WalkthroughWindow::share() {
  if (shareDialog_ == nullptr) shareDialog_ = new ShareDialog(*server_, this);
  shareDialog_->show();
  shareDialog_->raise();
  shareDialog_->activateWindow();
}

void WalkthroughWindow::closeEvent(QCloseEvent* event) {
  if (tookDown_) session_.document().setFailureMode(false);
  server_->stop();
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
  case Qt::Key_A: showAudience(); break;
  case Qt::Key_Escape: close(); break;
  default: QWidget::keyPressEvent(event);
  }
}

} // namespace rw::ui
