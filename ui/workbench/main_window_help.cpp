// The main window's help and tour.
#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "canvas/canvas_view.h"
#include "help/help_window.h"
#include "workbench/actions.h"
#include "workbench/main_window.h"
#include "workbench/tour.h"

#include <QApplication>
#include <QToolTip>

namespace rw::ui {

// What the tool tip speaks of, else what has the focus, else where to begin.
QString MainWindow::helpTopic() const {
  const QWidget* at = QToolTip::isVisible() ? QApplication::widgetAt(QCursor::pos()) : QApplication::focusWidget();
  if (at == canvas_ && document_ != nullptr)
    if (const auto key = keyOf(document_->plan(), document_->selection().value(0)))
      return topicOf(plan::entityInfo(key->kind).meta->key);
  for (; at != nullptr; at = at->parentWidget())
    if (const QString topic = at->property("help").toString(); !topic.isEmpty()) return topic;
  return QStringLiteral("first-steps");
}

void MainWindow::help() {
  const QString topic = helpTopic();
  if (help_ == nullptr) {
    help_ = new HelpWindow(this);
    connect(help_, &HelpWindow::actionWanted, this, [this](const QString& id) {
      activateWindow();
      actions_->get(id)->trigger();
    });
  }
  help_->present(topic);
}

void MainWindow::takeTour() {
  delete tour_;
  if (!openSample(Tour::sample())) return;
  tour_ = new Tour(*this);
}

} // namespace rw::ui
