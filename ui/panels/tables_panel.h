// The plan as tables, one for each kind of object: looked through, sorted, edited cell by cell, filled from a
// spreadsheet. What is selected here is selected everywhere.
#pragma once

#include "bridge/plan_document.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace rw::ui {

class ChoiceBox;
class PlanTable;
class PlanTableModel;

class TablesPanel : public QFrame {
  Q_OBJECT
 public:
  explicit TablesPanel(QWidget* parent = nullptr);
  void setDocument(PlanDocument* document);

 private:
  void showKind(plan::EntityKind kind);
  void refresh();
  void search();
  void add();
  void remove();
  void select();
  void follow();
  void say(const QString& text);
  void fillColumnMenu();
  void restoreColumns();
  void saveColumns() const;
  [[nodiscard]] PlanTableModel& model() const;
  [[nodiscard]] QString setting(const char* what) const;

  PlanDocument* document_ = nullptr;
  ChoiceBox* kinds_;
  QLineEdit* search_;
  QPushButton* add_;
  QPushButton* remove_;
  QToolButton* columns_;
  QPushButton* copyCsv_;
  QMenu* columnMenu_;
  QLabel* message_;
  QLabel* empty_;
  PlanTable* table_;
  QString current_;        ///< the row that the keys go on from, while the rows change
  bool following_ = false; ///< the selection comes from the document
  bool restoring_ = false; ///< the columns come from the settings
};

} // namespace rw::ui
