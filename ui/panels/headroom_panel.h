// What every part of the network carries and how much room is left: as a table, or as a chart of the edges.
#pragma once

#include "bridge/plan_document.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace rw::ui {

class HeadroomChart;
class RowsTable;

class HeadroomPanel : public QFrame {
  Q_OBJECT
 public:
  explicit HeadroomPanel(QWidget* parent = nullptr);
  void setDocument(PlanDocument* document);

 private:
  void refresh();

  PlanDocument* document_ = nullptr;
  QComboBox* kinds_;
  QLabel* state_;
  QLabel* empty_;
  QStackedWidget* pages_;
  RowsTable* table_;
  HeadroomChart* chart_;
  QPushButton* asTable_;
  QPushButton* asChart_;
  QPushButton* copyPicture_;
  QPushButton* copyCsv_;
};

} // namespace rw::ui
