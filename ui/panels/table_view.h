// The look that the tables below the canvas share.
#pragma once

#include <QStyledItemDelegate>
#include <initializer_list>

class QBoxLayout;
class QHeaderView;
class QLabel;
class QPushButton;
class QTreeView;

namespace rw::ui {

inline constexpr int kTableRowHeight = 28;

/// Rows of one height; a cell whose text is cut tells it whole.
class CellDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;
};

/// One line a row, no frame, rows selected whole, columns that the user may size; cut text tells itself in a tool tip.
void setUpTable(QTreeView* table);
void setUpHeader(QHeaderView* header);
/// What a column's head needs to be read whole.
int headWidth(const QString& title);
/// The look of a sentence that stands where a panel has nothing to show.
void setUpHint(QLabel* label);
/// The row above a table: a sentence, and buttons at its other end.
QBoxLayout* noteBar(QWidget* note, std::initializer_list<QWidget*> buttons);
/// A panel from above: a row of buttons, what stands there while it is empty, and what it shows, which takes the rest.
void stackPanel(QWidget* panel, QBoxLayout* bar, QLabel* empty, QWidget* body);
/// A quiet button for the row above a table.
QPushButton* panelButton(const QString& text, const QString& icon, const QString& objectName, QWidget* parent);
/// One of several round buttons there, of which one is down.
QPushButton* panelPill(const QString& text, const QString& objectName, QWidget* parent);

} // namespace rw::ui
