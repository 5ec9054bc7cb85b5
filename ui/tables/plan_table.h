// The table as a spreadsheet has it: cells are chosen, edited in place, copied and pasted by mouse and keys.
#pragma once

#include "tables/plan_table_model.h"

#include <QTableView>

namespace rw::ui {

class CellEditing;

class PlanTable : public QTableView {
  Q_OBJECT
 public:
  explicit PlanTable(QWidget* parent);
  void setDocument(PlanDocument* document);
  [[nodiscard]] PlanTableModel& table() const { return *model_; }

  /// Columns that are shown, in the order of the screen.
  [[nodiscard]] std::vector<int> shownColumns() const;
  /// Rows in which something is selected.
  [[nodiscard]] std::vector<int> selectedRows() const;
  /// All rows of the columns that are shown, with their heads.
  [[nodiscard]] QString csv() const;
  void goTo(int row);

 Q_SIGNALS:
  void said(const QString& text); ///< a refusal; empty: there is none any more
  void deleteWanted();

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void copy();
  void paste();
  PlanDocument* document_ = nullptr;
  PlanTableModel* model_;
  CellEditing* editing_;
};

} // namespace rw::ui
