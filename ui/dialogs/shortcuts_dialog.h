// Every command with its keys: found, changed, printed.
#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace rw::ui {

class Actions;
class SearchField;

/// What is changed holds at once and for later runs.
class ShortcutsDialog : public QDialog {
  Q_OBJECT
 public:
  ShortcutsDialog(Actions& actions, QWidget* parent);

 private:
  void fill();
  void filter(const QString& text);
  void showKeys(QTreeWidgetItem* item) const;
  void showCurrent();
  void judge();
  void assign();
  void reset(const QString& id);
  void savePdf();
  void print();
  [[nodiscard]] QString currentId() const;

  Actions& actions_;
  SearchField* search_;
  QTreeWidget* list_;
  QKeySequenceEdit* edit_;
  QLabel* word_;
  QPushButton* assign_;
  QPushButton* reset_;
};

} // namespace rw::ui
