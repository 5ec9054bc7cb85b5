#include "panels/table_view.h"

#include "theme/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolTip>
#include <QTreeView>
#include <QVBoxLayout>

namespace rw::ui {

namespace {

constexpr int kPadding = 5; ///< so that cells stand below their heads

} // namespace

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * kPadding + 2, kTableRowHeight};
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Theme& theme = Theme::current();
  const auto* table = qobject_cast<const QAbstractItemView*>(option.widget);
  if (option.state & QStyle::State_Selected)
    painter->fillRect(option.rect, theme.adviceGround);
  else if (table != nullptr && table->hasFocus() &&
           index.siblingAtColumn(0) == table->currentIndex().siblingAtColumn(0))
    painter->fillRect(option.rect, theme.field); // where the keys go on from
  QStyleOptionViewItem inside = option;
  inside.rect.adjust(kPadding, 0, -kPadding, 0);
  QStyledItemDelegate::paint(painter, inside, index);
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
  if (event->type() == QEvent::ToolTip && index.data(Qt::ToolTipRole).isNull()) {
    const bool cut =
        QStyledItemDelegate::sizeHint(option, index).width() > view->visualRect(index).width() - 2 * kPadding;
    QToolTip::showText(event->globalPos(), cut ? index.data().toString() : QString(), view);
    return true;
  }
  return QStyledItemDelegate::helpEvent(event, view, option, index);
}

void setUpTable(QTreeView* table) {
  table->setRootIsDecorated(false);
  table->setUniformRowHeights(true);
  table->setFrameShape(QFrame::NoFrame);
  table->setItemDelegate(new CellDelegate(table));
  table->setTextElideMode(Qt::ElideRight);
  table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  table->setIconSize({16, 16});
  setUpHeader(table->header());
}

void setUpHeader(QHeaderView* header) {
  header->setStretchLastSection(false);
  header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
  header->setHighlightSections(false);
  header->setTextElideMode(Qt::ElideRight);
}

int headWidth(const QString& title) {
  constexpr int kRoom = 20; // beside the words
  return QFontMetrics(font(12, true)).horizontalAdvance(title) + kRoom;
}

void setUpHint(QLabel* label) {
  label->setProperty("role", "dim");
  label->setWordWrap(true);
  label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
  label->setContentsMargins(12, 12, 12, 12);
}

QBoxLayout* noteBar(QWidget* note, std::initializer_list<QWidget*> buttons) {
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(12, 4, 8, 0);
  bar->addWidget(note, 1);
  bar->addStretch(); // keeps the buttons there while the sentence is hidden
  for (QWidget* button : buttons) bar->addWidget(button);
  return bar;
}

void stackPanel(QWidget* panel, QBoxLayout* bar, QLabel* empty, QWidget* body) {
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addLayout(bar);
  column->addWidget(empty);
  column->addWidget(body, 1);
}

QPushButton* panelButton(const QString& text, const QString& iconName, const QString& objectName, QWidget* parent) {
  auto* button = new QPushButton(icon(iconName), text, parent);
  button->setProperty("role", "flat");
  button->setObjectName(objectName);
  button->setAutoDefault(false);
  return button;
}

QPushButton* panelPill(const QString& text, const QString& objectName, QWidget* parent) {
  auto* button = new QPushButton(text, parent);
  button->setObjectName(objectName);
  button->setProperty("role", "pill");
  button->setCheckable(true);
  return button;
}

} // namespace rw::ui
