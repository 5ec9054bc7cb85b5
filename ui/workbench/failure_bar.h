// Failure mode's answer in words, over the canvas: what is down and what that does; ways out of it.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace rw::ui {

class PlanDocument;

class FailureBar : public QFrame {
  Q_OBJECT
 public:
  explicit FailureBar(QWidget* parent = nullptr);
  void setDocument(PlanDocument* document);

 private:
  void refresh();

  PlanDocument* document_ = nullptr;
  QLabel* icon_;
  QLabel* text_;
  QPushButton* restore_;
};

} // namespace rw::ui
