// What every single failure would do, or on request every pair, the worst first; a click shows it in failure mode.
// Beside it, how available each site is.
#pragma once

#include "bridge/plan_document.h"

#include <QFrame>

class QLabel;
class QProgressBar;
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
  void refreshState();
  void choose(const QString& elements);
  /// What the table lists; null while it is not known.
  [[nodiscard]] const std::vector<analysis::Failure>* listed() const;

  PlanDocument* document_ = nullptr;
  QPushButton* singles_;
  QPushButton* pairs_;
  QLabel* state_;
  QProgressBar* progress_;
  QPushButton* stop_;
  QLabel* empty_;
  QLabel* noFigures_;
  QSplitter* parts_;
  RowsTable* table_;
  RowsTable* sites_;
  QPushButton* copyCsv_;
};

} // namespace rw::ui
