// The meet-me table: for each site, the best round trips there are and the one that is taken; detours marked.
#pragma once

#include "bridge/plan_document.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace rw::ui {

class RowsTable;

class LatencyPanel : public QFrame {
  Q_OBJECT
 public:
  explicit LatencyPanel(QWidget* parent = nullptr);
  void setDocument(PlanDocument* document);

 private:
  void refresh();
  void choose(const QString& site);

  PlanDocument* document_ = nullptr;
  QLabel* note_;
  QLabel* empty_;
  RowsTable* table_;
  QPushButton* copyCsv_;
};

} // namespace rw::ui
