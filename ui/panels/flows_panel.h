// The flow catalogue with what comes of each flow; selecting one lights up its path,
// selecting several all of theirs.
#pragma once

#include "bridge/plan_document.h"

#include <QAbstractTableModel>
#include <QFrame>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace rw::ui {

class FlowsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Name, Direction, Service, Intended, Verdict, Out, Back, RoundTrip, Columns };
  enum Role { IdRole = Qt::UserRole, SortRole };

  using QAbstractTableModel::QAbstractTableModel;
  void setDocument(PlanDocument* document);
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  void reload();
  [[nodiscard]] QString text(const plan::Flow& flow, const routing::FlowResult* result, int column) const;
  PlanDocument* document_ = nullptr;
  plan::Table<plan::Flow> flows_; ///< as shown; copies share what did not change
};

class FlowsPanel : public QFrame {
  Q_OBJECT
 public:
  explicit FlowsPanel(QWidget* parent = nullptr);
  void setDocument(PlanDocument* document);

 Q_SIGNALS:
  void countChanged(int count);

 private:
  void follow();
  [[nodiscard]] QStringList chosen() const; ///< rows of the table
  PlanDocument* document_ = nullptr;
  FlowsModel* model_;
  QSortFilterProxyModel* sorted_;
  QTreeView* table_;
  QLabel* empty_;
  QPushButton* remove_;
  bool following_ = false;
};

} // namespace rw::ui
