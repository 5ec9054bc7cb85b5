// Gives out the plan as it is under the name of a version, which later ones are compared with.
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace rw::ui {

class PlanDocument;

class IssueDialog : public QDialog {
  Q_OBJECT
 public:
  IssueDialog(PlanDocument& document, QWidget* parent);
  /// What was issued, once it is accepted.
  [[nodiscard]] QString version() const;
  /// Issues; where that is refused it says why and stays.
  void accept() override;

 private:
  PlanDocument& document_;
  QLineEdit* version_;
  QLineEdit* author_;
  QPlainTextEdit* note_;
  QLabel* problem_;
};

} // namespace rw::ui
