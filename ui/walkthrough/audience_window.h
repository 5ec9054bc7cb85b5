// What the audience sees of a walk, on a screen of its own: the stage, without the presenter's controls.
#pragma once

#include <QWidget>

namespace rw::ui {

class WalkSession;

class AudienceWindow : public QWidget {
  Q_OBJECT
 public:
  AudienceWindow(const WalkSession& session, QWidget* parent);
  /// Over the whole of the first screen that the presenter's window is not on; where there is none, as a window that
  /// is dragged to where the audience sees it.
  void present(const QWidget& presenter);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
};

} // namespace rw::ui
