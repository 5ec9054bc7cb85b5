// What goes into a plan document: its chapters and its version. Remembered from one export to the next.
#pragma once

#include "document/compose.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace rw::ui {

class DocumentDialog : public QDialog {
  Q_OBJECT
 public:
  /// `since`: the version that the plan is held against, whose changes can be told; empty: none.
  DocumentDialog(const QString& since, QWidget* parent);
  [[nodiscard]] DocumentChoice choice() const;

 private:
  void checkAll(bool on);
  void follow();
  void remember() const;

  QListWidget* chapters_;
  QLineEdit* version_;
  QLabel* word_;
  QPushButton* export_;
};

} // namespace rw::ui
