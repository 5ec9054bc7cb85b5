// What the plan holds beside the drawing, by kind: NAT pools, services, published endpoints and the rest of the format;
// and what the product knows that a plan can use: Microsoft's services and peering locations.
#pragma once

#include "bridge/plan_document.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace rw::ui {

class CataloguePanel : public QFrame {
  Q_OBJECT
 public:
  explicit CataloguePanel(QWidget* parent = nullptr);
  void setDocument(PlanDocument* document);

 private:
  void refresh();
  void refreshObjects();
  void addOwn();
  void addKnown();
  void choose();
  void takeOver();
  [[nodiscard]] plan::EntityKind kind() const;

  PlanDocument* document_ = nullptr;
  QListWidget* kinds_;
  QLineEdit* search_;
  QListWidget* objects_;
  QLabel* help_;
  QPushButton* add_;
  QPushButton* takeOver_;
  QPushButton* remove_;
};

} // namespace rw::ui
