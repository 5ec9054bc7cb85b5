// What goes into a plan document: its chapters and its version, which are remembered from one export to the next; and
// the plan's own logo and words, which stay in the plan.
#pragma once

#include "document/compose.h"

#include <QDialog>
#include <map>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace rw::ui {

class PlanDocument;

class DocumentDialog : public QDialog {
  Q_OBJECT
 public:
  /// `since`: the version that the plan is held against, whose changes can be told; empty: none.
  DocumentDialog(PlanDocument& document, const QString& since, QWidget* parent);
  [[nodiscard]] DocumentChoice choice() const;
  /// Takes over a picture from a file; false where it is none, which the dialog then says.
  bool takeLogo(const QString& path);
  /// Keeps logo and words in the plan, as one step; where that is refused it says why and stays.
  void accept() override;

 private:
  QWidget* buildChapters(const QString& since);
  QWidget* buildOwn();
  void showText();
  void showLogo();
  void chooseLogo();
  void checkAll(bool on);
  void follow();
  void remember() const;

  PlanDocument& document_;
  std::map<std::string, std::string> texts_; ///< by chapter
  std::string logo_;
  QListWidget* chapters_;
  QLabel* textLabel_;
  QPlainTextEdit* text_;
  QLabel* picture_;
  QPushButton* dropLogo_;
  QLineEdit* version_;
  QLabel* word_;
  QPushButton* export_;
};

} // namespace rw::ui
