// The highlighted flow hop by hop, both directions: what matched, who the route came from, why it won, what is
// translated.
#pragma once

#include "bridge/plan_document.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace rw::ui {

class ChoiceBox;

class PathPanel : public QFrame {
  Q_OBJECT
 public:
  explicit PathPanel(QWidget* parent = nullptr);
  void setDocument(PlanDocument* document);

 Q_SIGNALS:
  /// Why does this node send on what is meant for this prefix as it does?
  void whyAsked(const QString& node, const QString& prefix);

 private:
  void refresh();
  void ask();
  void addDirection(const QString& title, const QColor& colour, const routing::GroupResult& group, bool forward);

  PlanDocument* document_ = nullptr;
  QLabel* verdict_;
  ChoiceBox* groups_;
  QLabel* empty_;
  QTreeWidget* tree_;
  QPushButton* why_;
  QString shownFlow_;
};

} // namespace rw::ui
