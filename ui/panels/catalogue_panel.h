// What the plan holds beside the drawing, by kind: NAT pools, services, published endpoints and the rest of the format.
#pragma once

#include "bridge/plan_document.h"

#include <QFrame>

class QLabel;
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
  [[nodiscard]] plan::EntityKind kind() const;

  PlanDocument* document_ = nullptr;
  QListWidget* kinds_;
  QListWidget* objects_;
  QLabel* help_;
  QPushButton* add_;
  QPushButton* remove_;
};

} // namespace rw::ui
