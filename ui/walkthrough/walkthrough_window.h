// The walkthrough: one flow, one hop at a time, over the whole screen and big enough to read across a room. Keyboard
// and clicker: arrows and page keys step, 1 to 3 mark, N writes a note, Escape leaves.
#pragma once

#include "walkthrough/session.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace rw::ui {

class ChoiceBox;
class PathPicture;
class StepDots;

class WalkthroughWindow : public QWidget {
  Q_OBJECT
 public:
  /// Begins with this flow, or with the first that nobody has signed.
  WalkthroughWindow(PlanDocument& document, const QString& flow, QWidget* parent);
  [[nodiscard]] WalkSession& session() { return session_; }

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  void refresh();
  void refreshElements();
  void mark(plan::Mark mark);
  [[nodiscard]] QString hopHtml(const routing::Hop& hop) const;

  WalkSession session_;
  QLabel* title_;
  QLabel* verdict_;
  QLabel* state_;
  QLabel* word_;
  QLineEdit* reviewer_;
  QLineEdit* note_;
  ChoiceBox* flows_;
  ChoiceBox* failure_;
  PathPicture* picture_;
  QTextBrowser* hop_;
  StepDots* dots_;
  std::array<QPushButton*, 3> marks_{};
  QPushButton* back_;
  QPushButton* next_;
  QPushButton* sign_;
  std::vector<std::string> elements_; ///< of `failure_`, from its second line on
  bool tookDown_ = false;             ///< what is down, this window took down
  int shownFlow_ = -1;
  int shownStep_ = -1;
};

} // namespace rw::ui
