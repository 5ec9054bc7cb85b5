#include "workbench/locator.h"

#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "theme/theme.h"
#include "workbench/actions.h"
#include "workbench/search_field.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace rw::ui {

namespace {

constexpr int kWidth = 620;
constexpr int kRow = 32;
constexpr int kRowsShown = 12;
constexpr int kMost = 200; ///< rows in the list; who wants more types more

enum Role { IdRole = Qt::UserRole, AsideRole, RemarkRole };

/// Icon, title, what it is in dim, and at the end of the row why it was found or its keys.
class RowDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {kWidth, kRow};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Theme& theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
      painter->setPen(Qt::NoPen);
      painter->setBrush(theme.adviceGround);
      painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 5, 5);
    }
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    const auto there = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    QRect room = option.rect.adjusted(14, 0, -14, 0);
    const QRect picture(room.left(), room.center().y() - 8, 16, 16);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, there(picture), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    room.setLeft(room.left() + 26);
    const auto write = [&](const QString& text, const QFont& font, const QColor& colour, int most, bool atEnd) {
      const QFontMetrics metrics(font);
      const QString shown = metrics.elidedText(text, Qt::ElideRight, std::min(most, room.width()));
      const int width = metrics.horizontalAdvance(shown);
      const QRect rect(atEnd ? room.right() - width : room.left(), room.top(), width + 1, room.height());
      painter->setFont(font);
      painter->setPen(colour);
      painter->drawText(there(rect), Qt::AlignVCenter | Qt::TextSingleLine, shown);
      if (atEnd)
        room.setRight(rect.left() - 12);
      else
        room.setLeft(rect.right() + 10);
    };
    const QColor words = enabled ? theme.text : theme.dim;
    write(index.data(RemarkRole).toString(), font(11), theme.dim, room.width() / 2, true);
    write(index.data().toString(), font(12, enabled), words, room.width(), false);
    write(index.data(AsideRole).toString(), font(12), theme.dim, room.width(), false);
    painter->restore();
  }
};

QListWidgetItem* addRow(QListWidget* list, const QIcon& picture, const QString& title, const QString& aside,
                        const QString& remark, const QString& id) {
  auto* item = new QListWidgetItem(picture, title, list);
  item->setData(IdRole, id);
  item->setData(AsideRole, aside);
  item->setData(RemarkRole, remark);
  QStringList spoken{title, aside, remark};
  spoken.removeAll(QString());
  item->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
  return item;
}

} // namespace

Locator::Locator(Actions& actions, QWidget* window) : QFrame(window), actions_(actions) {
  setObjectName(QStringLiteral("locator"));
  setAccessibleName(tr("Find"));
  field_ = new SearchField(this);
  field_->setObjectName(QStringLiteral("locator.field"));
  list_ = new QListWidget(this);
  list_->setObjectName(QStringLiteral("locator.list"));
  list_->setAccessibleName(tr("What was found"));
  list_->setItemDelegate(new RowDelegate(list_));
  list_->setFrameShape(QFrame::NoFrame);
  list_->setUniformItemSizes(true);
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  empty_ = new QLabel(this);
  empty_->setObjectName(QStringLiteral("locator.empty"));
  empty_->setProperty("role", "dim");
  empty_->setWordWrap(true);
  empty_->setContentsMargins(14, 6, 14, 10);
  hint_ = new QLabel(this);
  hint_->setProperty("role", "dim");
  hint_->setFont(ui::font(11));
  all_ = new QPushButton(this);
  all_->setObjectName(QStringLiteral("locator.all"));
  all_->setProperty("role", "flat");
  all_->setToolTip(tr("Select everything that was found (Ctrl+Enter)"));
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(14, 4, 8, 6);
  foot->addWidget(hint_, 1);
  foot->addWidget(all_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, 1, 1, 1);
  column->setSpacing(0);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(8, 8, 8, 6);
  head->addWidget(field_);
  column->addLayout(head);
  column->addWidget(empty_);
  column->addWidget(list_);
  column->addLayout(foot);
  hide();

  connect(field_, &QLineEdit::textChanged, this, &Locator::fill);
  connect(list_, &QListWidget::itemClicked, this, &Locator::choose);
  connect(all_, &QPushButton::clicked, this, &Locator::selectAll);
  field_->installEventFilter(this);
  window->installEventFilter(this);
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
    if (isVisible() && now != nullptr && now != this && !isAncestorOf(now)) hide();
  });
}

void Locator::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  search_.reset();
  hide();
  if (document == nullptr) return;
  connect(document, &PlanDocument::changed, this, [this] {
    search_.reset();
    if (isVisible()) fill();
  });
}

void Locator::findObjects() {
  if (document_ != nullptr) open({});
}
void Locator::findActions() { open(QStringLiteral(">")); }

void Locator::open(const QString& text) {
  if (!isVisible()) before_ = QApplication::focusWidget();
  if (field_->text() != text)
    field_->setText(text);
  else
    fill();
  show();
  raise();
  field_->setFocus(Qt::ShortcutFocusReason);
  field_->setCursorPosition(int(text.size()));
}

void Locator::leave() {
  hide();
  if (before_ != nullptr) before_->setFocus();
}

void Locator::place() {
  const int width = std::min(kWidth, parentWidget()->width() - 32);
  const int rows = std::min(list_->count(), kRowsShown);
  list_->setFixedHeight(rows * kRow + (rows > 0 ? 4 : 0));
  list_->setVisible(rows > 0);
  empty_->setVisible(rows == 0);
  const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
  setGeometry((parentWidget()->width() - width) / 2, 52, width, std::min(height, parentWidget()->height() - 60));
}

void Locator::fill() {
  list_->clear();
  found_.clear();
  const QString text = field_->text().trimmed();
  const bool forActions = text.startsWith(u'>');
  field_->setPlaceholderText(tr("Name, kind, address or any value; > for commands"));
  field_->setAccessibleName(forActions ? tr("Command") : tr("Object"));
  if (forActions)
    fillActions(text.mid(1));
  else
    fillObjects(text);
  for (int row = 0; row < list_->count(); ++row)
    if (list_->item(row)->flags() & Qt::ItemIsEnabled) {
      list_->setCurrentRow(row);
      break;
    }
  hint_->setText(forActions ? tr("Enter does it") : tr("Enter goes there"));
  hint_->setVisible(list_->count() > 0);
  all_->setVisible(found_.size() > 1);
  all_->setText(tr("Select all %n", "", int(found_.size())));
  place();
}

void Locator::fillObjects(const QString& text) {
  if (document_ == nullptr) return empty_->setText(tr("No plan is open. Type > to find a command."));
  if (search_ == nullptr) search_ = std::make_unique<PlanSearch>(document_->plan(), document_->completedPlan());
  const plan::Plan& plan = document_->completedPlan();
  found_ = search_->find(text);
  for (std::size_t i = 0; i < std::min<std::size_t>(found_.size(), kMost); ++i) {
    const Found& found = found_[i];
    const QString id = qs(found.key.id);
    QString name = found.key.kind == plan::EntityKind::Placement
                       ? qs(toText(plan::getProperty(plan, found.key, "text"))).simplified()
                       : nameText(plan, found.key.id);
    const QString remark =
        found.property.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(found.property, found.value);
    addRow(list_, icon(iconName(plan, found.key)), name, kindText(plan, found.key), remark, id);
  }
  empty_->setText(text.isEmpty() ? tr("Type a part of a name, a kind such as firewall, or an address: what holds it is "
                                      "found, too.")
                                 : tr("Nothing in this plan has “%1”.").arg(text));
}

void Locator::fillActions(const QString& text) {
  const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
  for (const ActionMenu& menu : actionMenus()) {
    const QString title = withoutMnemonic(menuTitle(menu));
    for (const ActionInfo& info : actionCatalogue()) {
      const QString id = QString::fromLatin1(info.id);
      if (!id.startsWith(QLatin1String(menu.name) + u'.')) continue;
      const QAction* action = actions_.get(id);
      const QString name = withoutMnemonic(action->text()).remove(u'…');
      const QString searched = folded(title + u' ' + name + u' ' + action->statusTip());
      if (!std::ranges::all_of(words, [&](const QString& word) { return searched.contains(word); })) continue;
      auto* item = addRow(list_, action->icon(), name, QStringLiteral("%1").arg(title),
                          action->shortcut().toString(QKeySequence::NativeText), id);
      item->setToolTip(action->statusTip());
      if (!action->isEnabled()) item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
  }
  // What its name says comes before what its description says, what can be done before what cannot.
  QList<QListWidgetItem*> items;
  while (list_->count() > 0) items << list_->takeItem(0);
  std::ranges::stable_sort(items, {}, [&](const QListWidgetItem* item) {
    const QString name = folded(item->text());
    const bool named = std::ranges::all_of(words, [&](const QString& word) { return name.contains(word); });
    return std::pair(!(item->flags() & Qt::ItemIsEnabled), !named);
  });
  for (QListWidgetItem* item : items) list_->addItem(item);
  empty_->setText(tr("No command is called so."));
}

void Locator::choose() {
  const QListWidgetItem* item = list_->currentItem();
  if (item == nullptr || !(item->flags() & Qt::ItemIsEnabled)) return;
  const QString id = item->data(IdRole).toString();
  const bool action = field_->text().trimmed().startsWith(u'>');
  leave();
  if (action) return actions_.get(id)->trigger();
  document_->select({id});
  if (document_->plan().flows.find(id.toStdString()) != nullptr) document_->highlight(id);
  document_->reveal({id});
}

void Locator::selectAll() {
  QStringList ids;
  for (const Found& found : found_) ids << qs(found.key.id);
  if (ids.isEmpty()) return;
  leave();
  document_->select(ids);
  document_->reveal(ids);
}

bool Locator::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
  // Keys that the field does not need, or that a shortcut of the window would take.
  if (watched != field_ || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
    return QFrame::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  const bool pressed = event->type() == QEvent::KeyPress;
  const auto move = [&](int by) {
    for (int row = list_->currentRow() + by; row >= 0 && row < list_->count(); row += by)
      if (list_->item(row)->flags() & Qt::ItemIsEnabled) return list_->setCurrentRow(row);
  };
  switch (key->key()) {
  case Qt::Key_Escape:
    if (pressed) leave();
    break;
  case Qt::Key_Down:
    if (pressed) move(1);
    break;
  case Qt::Key_Up:
    if (pressed) move(-1);
    break;
  case Qt::Key_Return:
  case Qt::Key_Enter:
    if (pressed && (key->modifiers() & Qt::ControlModifier))
      selectAll();
    else if (pressed)
      choose();
    break;
  default: return QFrame::eventFilter(watched, event);
  }
  event->accept();
  return true;
}

} // namespace rw::ui
