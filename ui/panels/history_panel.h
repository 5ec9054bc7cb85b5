// Every step that was done, and those that can be redone; a click goes to the state behind it.
#pragma once

#include "bridge/plan_document.h"

#include <QListWidget>

namespace rw::ui {

class HistoryPanel : public QListWidget {
  Q_OBJECT
 public:
  explicit HistoryPanel(QWidget* parent = nullptr);
  void setDocument(PlanDocument* document);

 Q_SIGNALS:
  void countChanged(int count);

 private:
  void refresh();
  PlanDocument* document_ = nullptr;
};

} // namespace rw::ui
