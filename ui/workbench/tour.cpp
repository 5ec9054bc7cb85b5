#include "workbench/tour.h"

#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "canvas/canvas_view.h"
#include "inspector/value_editor.h"
#include "theme/theme.h"
#include "workbench/actions.h"
#include "workbench/main_window.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace rw::ui {

namespace {

constexpr int kBubbleWidth = 320;
constexpr int kGap = 14;   ///< between the bubble and what it speaks of
constexpr int kLook = 120; ///< ms

} // namespace

TourRing::TourRing(QWidget* window) : QWidget(window) { setAttribute(Qt::WA_TransparentForMouseEvents); }

void TourRing::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(Theme::current().accent, 3));
  painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 8, 8);
}

QString Tour::sample() { return QStringLiteral("problem-1"); }

Tour::Tour(MainWindow& window)
    : QFrame(&window), window_(window), ring_(new TourRing(&window)), count_(new QLabel(this)),
      title_(new QLabel(this)), text_(new QLabel(this)), skip_(new QPushButton(tr("Skip this step"), this)),
      end_(new QPushButton(tr("End the tour"), this)) {
  setObjectName(QStringLiteral("tour"));
  setFixedWidth(kBubbleWidth);
  count_->setProperty("role", "dim");
  count_->setFont(ui::font(11));
  title_->setObjectName(QStringLiteral("tour.title"));
  title_->setFont(ui::font(14, true));
  title_->setWordWrap(true);
  text_->setObjectName(QStringLiteral("tour.text"));
  text_->setWordWrap(true);
  skip_->setObjectName(QStringLiteral("tour.skip"));
  end_->setObjectName(QStringLiteral("tour.end"));
  auto* buttons = new QHBoxLayout;
  buttons->setContentsMargins(0, 6, 0, 0);
  buttons->addWidget(skip_);
  buttons->addStretch(1);
  buttons->addWidget(end_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 12, 16, 14);
  column->setSpacing(6);
  for (QLabel* label : {count_, title_, text_}) column->addWidget(label);
  column->addLayout(buttons);
  connect(skip_, &QPushButton::clicked, this, [this] { go(step_ + 1); });
  connect(end_, &QPushButton::clicked, this, &Tour::deleteLater);
  connect(window_.actions().get(QStringLiteral("file.export_diagram")), &QAction::triggered, this,
          [this] { exported_ = true; });
  addSteps();
  // What a step waits for, and where it is, has no common signal.
  auto* timer = new QTimer(this);
  connect(timer, &QTimer::timeout, this, &Tour::look);
  timer->start(kLook);
  hide();
}

Tour::~Tour() { delete ring_; }

void Tour::addSteps() {
  const auto name = [this](const QString& id) {
    return nameText(window_.document()->completedPlan(), id.toStdString());
  };
  const auto circuit = [this] { return qs(window_.document()->plan().circuits[0].id); };
  steps_ = {
      {tr("One call is never answered"),
       [this, name] {
         return tr("Microsoft calls the sign-in servers. The request, solid, comes in at %1. The answer, dashed, turns "
                   "off and dies at %2: that firewall never saw the call. Click %1, the one that did see it.")
             .arg(name(entered_), name(died_));
       },
       [this] { return objectRect(entered_); }, [this] { return window_.document()->selection().contains(entered_); }},
      {tr("Ask why"),
       [] {
         return tr(
             "Open the tab Path, choose a hop of the answer, and press \"Why this way?\". You see the routes that "
             "the node knows: which one won, which ones lost, and at which step.");
       },
       [this] {
         if (!showsPanel(QStringLiteral("pathPanel"))) return tabRect(QStringLiteral("pathPanel"));
         const auto* why = window_.findChild<QPushButton*>(QStringLiteral("path.why"));
         return rectOf(why->isEnabled() ? QStringLiteral("path.why") : QStringLiteral("pathTable"));
       },
       [this] { return showsPanel(QStringLiteral("routesPanel")); }},
      {tr("Mend it"),
       [] {
         return tr("Go back to the tab Findings and press \"Mend\". Every remedy was tried before it is offered, and "
                   "says what it changes. Apply one of them; undo would take it back.");
       },
       [this] {
         return showsPanel(QStringLiteral("findingsPanel")) ? rectOf(QStringLiteral("mend"))
                                                            : tabRect(QStringLiteral("findingsPanel"));
       },
       [this] {
         const auto result = window_.document()->report()->flow(flow_.toStdString());
         return result != nullptr && result->deciding().delivered && !window_.document()->analysing();
       }},
      {tr("Take the circuit down"),
       [name, circuit] {
         return tr("Does it still hold when ExpressRoute fails? Press the flash in the bar above, or F8, then click "
                   "%1. The plan itself stays as it is.")
             .arg(name(circuit()));
       },
       [this, circuit] {
         return window_.document()->failureMode() ? objectRect(circuit())
                                                  : rectOf(QStringLiteral("tool.view.failures"));
       },
       [this] { return !window_.document()->failed().empty(); }},
      {tr("Hand it over"),
       [] {
         return tr("Leave the failure mode with Escape, and choose \"Diagram\" under Export, or press Ctrl+E: readers "
                   "get a drawing with title block and legend, and need no Routewright.");
       },
       [this] { return rectOf(QStringLiteral("exportButton")); }, [this] { return exported_; }}};
}

QRect Tour::rectOf(const QString& name) const {
  const auto* widget = window_.findChild<QWidget*>(name);
  return widget != nullptr && widget->isVisible() ? QRect(widget->mapTo(&window_, QPoint()), widget->size()) : QRect();
}

QRect Tour::tabRect(const QString& panel) const {
  auto* tabs = window_.findChild<QTabWidget*>(QStringLiteral("panels"));
  const int index = tabs->indexOf(tabs->findChild<QWidget*>(panel));
  const QTabBar* bar = tabs->tabBar();
  const QRect tab = bar->tabRect(index);
  return QRect(bar->mapTo(&window_, tab.topLeft()), tab.size());
}

bool Tour::showsPanel(const QString& panel) const {
  const auto* tabs = window_.findChild<QTabWidget*>(QStringLiteral("panels"));
  return tabs->currentWidget()->objectName() == panel;
}

QRect Tour::objectRect(const QString& id) const {
  CanvasView* canvas = window_.canvas();
  const QRectF scene = canvas->objectRect(id);
  if (scene.isEmpty()) return {};
  const QRect seen = canvas->mapFromScene(scene).boundingRect() & canvas->viewport()->rect();
  return seen.isEmpty() ? QRect() : QRect(canvas->viewport()->mapTo(&window_, seen.topLeft()), seen.size());
}

void Tour::look() {
  if (window_.document() == nullptr) return deleteLater();
  if (step_ < 0) {
    // It begins when the flow that breaks is lit up.
    const auto flow = window_.document()->report()->explained(window_.document()->highlightedFlow().toStdString());
    if (!flow || flow->deciding().delivered) return;
    flow_ = qs(flow->flow);
    died_ = qs(flow->deciding().at);
    for (const routing::Hop& hop : flow->deciding().forward)
      if (hop.keeps_state && entered_.isEmpty()) entered_ = qs(hop.node);
    go(0);
  } else if (step_ < int(steps_.size()) && steps_[std::size_t(step_)].done()) {
    go(step_ + 1);
  } else {
    place();
  }
}

void Tour::go(int step) {
  step_ = step;
  exported_ = false;
  const bool over = step_ >= int(steps_.size());
  title_->setText(over ? tr("That is the whole round") : steps_[std::size_t(step_)].title);
  text_->setText(over ? tr("Drawn, checked, mended, tried and handed over. The menu starts a new plan of your own; F1 "
                           "helps wherever you are.")
                      : steps_[std::size_t(step_)].text());
  count_->setText(over ? tr("Done") : tr("Step %1 of %2").arg(step_ + 1).arg(steps_.size()));
  skip_->setVisible(!over);
  end_->setText(over ? tr("Close") : tr("End the tour"));
  setStyleRole(end_, "role", over ? QStringLiteral("primary") : QString());
  setAccessibleName(title_->text());
  setAccessibleDescription(text_->text());
  QAccessibleEvent said(this, QAccessible::Alert); // screen readers read it out
  QAccessible::updateAccessibility(&said);
  show();
  place();
}

// Above or below what it speaks of, or beside it, whatever has room.
void Tour::place() {
  const QRect target = step_ < int(steps_.size()) ? steps_[std::size_t(step_)].target() : QRect();
  ring_->setVisible(!target.isEmpty());
  ring_->setGeometry(target.adjusted(-6, -6, 6, 6));
  ring_->raise();
  layout()->activate();
  resize(kBubbleWidth, heightForWidth(kBubbleWidth) > 0 ? heightForWidth(kBubbleWidth) : sizeHint().height());
  const QRect room = window_.rect().adjusted(8, 8, -8, -8);
  QPoint at(room.center().x() - width() / 2, room.center().y() - height() / 2);
  if (!target.isEmpty()) {
    // The drawing is to be seen where the step speaks of it, and below a tab what it shows.
    const QRect drawing = rectOf(QStringLiteral("canvas"));
    const bool drawn = drawing.contains(target);
    const QPoint spots[] = {{target.left(), drawn ? drawing.bottom() + kGap : target.top() - kGap - height()},
                            {target.left(), target.bottom() + kGap},
                            {target.right() + kGap, target.top()},
                            {target.left() - kGap - width(), target.top()}};
    at = spots[0];
    for (const QPoint& spot : spots) {
      QRect bubble(spot, size());
      bubble.moveLeft(std::clamp(bubble.left(), room.left(), std::max(room.left(), room.right() - width())));
      if (!room.contains(bubble) || bubble.intersects(target)) continue;
      at = bubble.topLeft();
      break;
    }
  }
  at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
  at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
  move(at);
  raise();
}

} // namespace rw::ui
