// The open plan beside another version of it: what differs, and what follows from that.
#pragma once

#include "bridge/difference_lines.h"
#include "bridge/plan_comparison.h"
#include "bridge/plan_document.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace rw::ui {

class ElidedLabel;
class RowsTable;

class ComparePanel : public QFrame {
  Q_OBJECT
 public:
  explicit ComparePanel(PlanComparison& comparison, QWidget* parent = nullptr);
  void setDocument(PlanDocument* document);

 Q_SIGNALS:
  void fileWanted(); ///< another plan is to be chosen
  void countChanged(int lines);

 private:
  void refresh();
  void fillMenu();
  void choose(const QString& row);

  PlanComparison& comparison_;
  PlanDocument* document_ = nullptr;
  ElidedLabel* note_;
  QLabel* empty_;
  RowsTable* table_;
  QMenu* versions_;
  QPushButton* copyCsv_;
  QPushButton* end_;
  std::vector<DifferenceLine> lines_; ///< as the table has them
};

} // namespace rw::ui
