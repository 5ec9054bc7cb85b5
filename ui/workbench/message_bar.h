// Says in the window, not in a box before it, what happened and what can be done about it.
#pragma once

#include <QFrame>
#include <functional>

class QHBoxLayout;
class QLabel;
class QTimer;

namespace rw::ui {

class MessageBar : public QFrame {
  Q_OBJECT
 public:
  enum class Tone { Info, Warning, Error };
  struct Choice {
    QString text;
    std::function<void()> act;
  };

  explicit MessageBar(QWidget* parent = nullptr);
  /// Shows a message until it is closed, replaced, or (without choices and unless it `stays`) some seconds have passed.
  void say(Tone tone, const QString& text, const std::vector<Choice>& choices = {}, bool stays = false);
  void clear();
  [[nodiscard]] QString text() const;

 private:
  QLabel* icon_;
  QLabel* text_;
  QHBoxLayout* choices_;
  QTimer* timer_;
};

} // namespace rw::ui
