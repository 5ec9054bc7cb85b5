// The walkthrough: one flow, one hop at a time, over the whole screen and big enough to read across a room. Keyboard
// and clicker: arrows and page keys step, 1 to 3 mark, N writes a note, A shows the audience's window, Escape leaves.
#pragma once

#include "walkthrough/session.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QLabel;
class QPushButton;

namespace rw::ui {

class AudienceWindow;
class ChoiceBox;
class ShareDialog;
class ShareServer;
class WalkStage;

class WalkthroughWindow : public QWidget {
  Q_OBJECT
 public:
  /// Begins with this flow, or with the first that nobody has signed.
  WalkthroughWindow(PlanDocument& document, const QString& flow, QWidget* parent);
  ~WalkthroughWindow() override;
  [[nodiscard]] WalkSession& session() { return session_; }
  [[nodiscard]] ShareServer& server() { return *server_; }

 Q_SIGNALS:
  void protocolWanted(); ///< what was said is to be written as a file

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  QWidget* buildHead();
  QWidget* buildFoot();
  void begin(const QString& flow);
  void refresh();
  void refreshElements();
  void mark(plan::Mark mark);
  void showAudience();
  void share();

  WalkSession session_;
  std::unique_ptr<ShareServer> server_;
  QPointer<ShareDialog> shareDialog_;
  QPointer<AudienceWindow> audience_;
  WalkStage* stage_;
  QLabel* word_;
  QLineEdit* reviewer_;
  QLineEdit* note_;
  ChoiceBox* flows_;
  ChoiceBox* failure_;
  std::array<QPushButton*, 3> marks_{};
  QPushButton* shared_; ///< says that others follow
  QPushButton* back_;
  QPushButton* next_;
  QPushButton* sign_;
  std::vector<std::string> elements_; ///< of `failure_`, from its second line on
  bool tookDown_ = false;             ///< what is down, this window took down
  int shownFlow_ = -1;
  int shownStep_ = -1;
};

} // namespace rw::ui
