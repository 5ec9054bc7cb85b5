// What everybody in the room sees of a walk: the flow and its verdict, its path, the hop that is spoken of, and what
// was said so far.
#pragma once

#include <QWidget>

class QLabel;
class QTextBrowser;

namespace rw::ui {

class PathPicture;
class StepDots;
class WalkSession;

class WalkStage : public QWidget {
  Q_OBJECT
 public:
  /// The parts are named `name.title`, `name.hop` …
  WalkStage(const WalkSession& session, const QString& name, QWidget* parent);
  [[nodiscard]] StepDots* dots() const { return dots_; }
  void refresh();

 private:
  [[nodiscard]] QString stateText() const;
  [[nodiscard]] QString hopHtml() const;

  const WalkSession& session_;
  QLabel* title_;
  QLabel* verdict_;
  QLabel* state_;
  PathPicture* picture_;
  QTextBrowser* hop_;
  StepDots* dots_;
};

/// To be read across a room: larger than the scale of the window.
QFont stageFont(int size, bool strong = false);

} // namespace rw::ui
