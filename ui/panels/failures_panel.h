// What every single failure would do, the worst first; a click shows it in failure mode. Beside it, how available each
// site is.
#pragma once

#include "bridge/plan_document.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QSplitter;

namespace rw::ui {

class RowsTable;

class FailuresPanel : public QFrame {
  Q_OBJECT
 public:
  explicit FailuresPanel(QWidget* parent = nullptr);
  void setDocument(PlanDocument* document);

 Q_SIGNALS:
  void countChanged(int count); ///< failures that cut people off

 private:
  void refresh();
  void choose(const QString& elements);

  PlanDocument* document_ = nullptr;
  QLabel* state_;
  QLabel* empty_;
  QLabel* noFigures_;
  QSplitter* parts_;
  RowsTable* table_;
  RowsTable* sites_;
  QPushButton* copyCsv_;
};

} // namespace rw::ui
