// The objects of one kind as rows, their properties as columns. Holds no values: every cell is read from the document
// when it is looked at.
#pragma once

#include "bridge/plan_document.h"
#include "tables/columns.h"

#include <QAbstractTableModel>

namespace rw::ui {

class PlanTableModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;
  void setDocument(PlanDocument* document);
  void setKind(plan::EntityKind kind);
  [[nodiscard]] const plan::EntityInfo& kind() const { return plan::entityInfo(kind_); }
  [[nodiscard]] const std::vector<Column>& columns() const { return columns_; }
  /// Keeps the rows of which one of these columns has all words of `text`.
  void setFilter(const QString& text, const std::vector<int>& columns);
  void sort(int column, Qt::SortOrder order) override; ///< -1: as in the plan

  [[nodiscard]] plan::ObjectKey keyAt(int row) const { return {kind_, rows_[std::size_t(row)]}; }
  /// -1 where there is none.
  [[nodiscard]] int rowOf(const QString& id) const;
  /// A cell as text for elsewhere: numbers without groups; as files have them where `plain`.
  [[nodiscard]] QString textAt(int row, int column, bool plain) const;
  /// Whether a line of text can hold all of a cell.
  [[nodiscard]] bool isLine(int row, int column) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  /// From the text of a line, in one step; what the plan refuses is said by `refused`, and false given back.
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

 Q_SIGNALS:
  void refused(const QString& text);

 private:
  void reload();
  void arrange();
  void sortRows();
  [[nodiscard]] const void* object(int row) const;
  [[nodiscard]] Value value(int row, int column) const;
  [[nodiscard]] QString text(int row, int column) const;

  PlanDocument* document_ = nullptr;
  plan::EntityKind kind_ = plan::EntityKind::Site;
  std::vector<Column> columns_;
  std::vector<std::string> all_;  ///< ids in the order of the plan
  std::vector<std::string> rows_; ///< ids in the order of the screen
  QStringList words_;
  std::vector<int> searched_;
  int sortedBy_ = -1;
  Qt::SortOrder order_ = Qt::AscendingOrder;
};

} // namespace rw::ui
