// The routing table of the selected node: for every prefix what it uses, what lost, and at which step.
#pragma once

#include "bridge/plan_document.h"

#include <QFrame>

class QLabel;

namespace rw::ui {

class RowsTable;
class SearchField;

class RoutesPanel : public QFrame {
  Q_OBJECT
 public:
  explicit RoutesPanel(QWidget* parent = nullptr);
  void setDocument(PlanDocument* document);
  /// Why a packet to `prefix` takes the way it takes at this node: its table with that prefix alone.
  void explain(const QString& node, const QString& prefix);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void follow();
  void refresh();
  void choose(const QString& row);

  PlanDocument* document_ = nullptr;
  QString node_;
  QLabel* title_;
  SearchField* search_;
  QLabel* empty_;
  RowsTable* table_;
};

} // namespace rw::ui
