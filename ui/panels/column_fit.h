// How wide the columns of a table are: what their words need, as far as the window goes. Numbers are never cut; where
// there is too little for all, the longest texts give way first. What a hand has set stays.
#pragma once

#include <QObject>

class QTreeView;

namespace rw::ui {

/// Of a table with its model, whose last column may stretch. Fits when the table is shown, resized or filled, but not
/// under the eyes of somebody who reads: while it is shown, other contents keep the widths.
class ColumnFit : public QObject {
  Q_OBJECT
 public:
  explicit ColumnFit(QTreeView* table);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fit();
  /// What a column needs for its head and its widest cell.
  [[nodiscard]] int needOf(int column) const;
  [[nodiscard]] QString headOf(int column) const;
  [[nodiscard]] bool hasNumbers(int column) const;

  QTreeView* table_;
  bool fitting_ = false;
  bool setByHand_ = false;
  bool filled_ = false; ///< fitted to rows
};

} // namespace rw::ui
