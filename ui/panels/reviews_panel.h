// How the review of each flow stands, and the questions to work off.
#pragma once

#include "bridge/plan_document.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace rw::ui {

class ElidedLabel;
class RowsTable;

class ReviewsPanel : public QFrame {
  Q_OBJECT
 public:
  explicit ReviewsPanel(QWidget* parent = nullptr);
  void setDocument(PlanDocument* document);

 Q_SIGNALS:
  void walkWanted(const QString& flow);
  void countChanged(int open); ///< flows that are not agreed to

 private:
  void refresh();
  const std::string& fingerprint(const std::string& flow);

  PlanDocument* document_ = nullptr;
  ElidedLabel* note_;
  QLabel* empty_;
  RowsTable* table_;
  QPushButton* walk_;
  QString chosen_;
  std::shared_ptr<const routing::Network> network_;           ///< that the fingerprints are of
  std::unordered_map<std::string, std::string> fingerprints_; ///< of the walks of flows that were reviewed
};

} // namespace rw::ui
