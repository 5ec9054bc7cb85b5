// Editing a cell in its place: a line of text, with what it may say in a list below it.
#pragma once

#include "panels/table_view.h"
#include "tables/plan_table_model.h"

#include <QLineEdit>
#include <QPersistentModelIndex>

namespace rw::ui {

/// Says itself when it is done: keys come here also while the list of choices is open.
class CellLine : public QLineEdit {
  Q_OBJECT
 public:
  CellLine(const QModelIndex& cell, const QStringList& choices, QWidget* parent);
  [[nodiscard]] const QPersistentModelIndex& cell() const { return cell_; }

 Q_SIGNALS:
  void finished(Qt::Key by);

 protected:
  bool event(QEvent* event) override;

 private:
  QPersistentModelIndex cell_;
};

class CellEditing : public CellDelegate {
  Q_OBJECT
 public:
  CellEditing(PlanTableModel& model, QObject* parent);
  void setDocument(PlanDocument* document) { document_ = document; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const override;

 Q_SIGNALS:
  void begun() const;
  /// This cell cannot be edited here; a sentence says where it can.
  void elsewhere(const QString& text) const;
  void enteredBelow(); ///< Enter: the cell below is next

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void finish(CellLine* line, Qt::Key by);
  PlanTableModel& model_;
  PlanDocument* document_ = nullptr;
};

} // namespace rw::ui
