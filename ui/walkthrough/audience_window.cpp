#include "walkthrough/audience_window.h"

#include "walkthrough/session.h"
#include "walkthrough/step_dots.h"
#include "walkthrough/walk_stage.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace rw::ui {

AudienceWindow::AudienceWindow(const WalkSession& session, QWidget* parent) : QWidget(parent, Qt::Window) {
  setObjectName(QStringLiteral("audience"));
  setWindowTitle(tr("Walkthrough: what the audience sees"));
  setAttribute(Qt::WA_DeleteOnClose);
  setAutoFillBackground(true);
  auto* stage = new WalkStage(session, QStringLiteral("audience"), this);
  stage->dots()->setAttribute(Qt::WA_TransparentForMouseEvents); // the presenter leads
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(32, 24, 32, 24);
  column->addWidget(stage);
  connect(&session, &WalkSession::changed, stage, &WalkStage::refresh);
  stage->refresh();
}

void AudienceWindow::present(const QWidget& presenter) {
  for (QScreen* screen : presenter.screen()->virtualSiblings())
    if (screen != presenter.screen()) {
      setGeometry(screen->geometry());
      return showFullScreen();
    }
  resize(presenter.screen()->availableSize() * 2 / 3);
  show();
  raise();
}

void AudienceWindow::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape)
    close();
  else if (event->key() == Qt::Key_F11)
    setWindowState(windowState() ^ Qt::WindowFullScreen);
  else
    QWidget::keyPressEvent(event);
}

} // namespace rw::ui
