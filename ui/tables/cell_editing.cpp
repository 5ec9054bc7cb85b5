#include "tables/cell_editing.h"

#include "bridge/value_text.h"
#include "inspector/value_editor.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace rw::ui {

namespace {

constexpr int kChoicesShown = 12;

bool leaves(int key) {
  return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

// ---------------------------------------------------------------- the line

CellLine::CellLine(const QModelIndex& cell, const QStringList& choices, QWidget* parent)
    : QLineEdit(parent), cell_(cell) {
  setObjectName(QStringLiteral("tables.cell"));
  setAccessibleName(cell.model()->headerData(cell.column(), Qt::Horizontal).toString());
  if (choices.isEmpty()) return;
  auto* completer = new QCompleter(choices, this);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  completer->setMaxVisibleItems(kChoicesShown);
  completer->popup()->setObjectName(QStringLiteral("choiceList"));
  completer->popup()->setAccessibleName(accessibleName());
  setCompleter(completer);
  connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& choice) {
    setText(choice);
    Q_EMIT finished(Qt::Key_unknown);
  });
  // All of them, unless typing has begun.
  QTimer::singleShot(0, this, [this, completer] {
    if (isModified() || !hasFocus()) return;
    completer->setCompletionPrefix({});
    completer->complete();
    const auto same = completer->completionModel()->match(completer->completionModel()->index(0, 0), Qt::DisplayRole,
                                                          text(), 1, Qt::MatchFixedString);
    if (!same.isEmpty()) completer->popup()->setCurrentIndex(same.front());
  });
}

bool CellLine::event(QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QLineEdit::event(event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (!leaves(key)) return QLineEdit::event(event);
  if (completer() != nullptr && completer()->popup()->isVisible()) {
    const QModelIndex chosen = completer()->popup()->currentIndex();
    completer()->popup()->hide();
    if (chosen.isValid()) setText(chosen.data().toString());
  }
  event->accept();
  Q_EMIT finished(Qt::Key(key));
  return true;
}

// ---------------------------------------------------------------- the delegate

CellEditing::CellEditing(PlanTableModel& model, QObject* parent) : CellDelegate(parent), model_(model) {}

void CellEditing::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* table = qobject_cast<const QAbstractItemView*>(option.widget);
  // The object is selected with any of its cells.
  if (table != nullptr && table->selectionModel()->rowIntersectsSelection(index.row(), {}))
    painter->fillRect(option.rect, Theme::current().field);
  CellDelegate::paint(painter, option, index);
  if (table == nullptr || table->currentIndex() != index || !table->hasFocus()) return;
  painter->save();
  painter->setPen(QPen(Theme::current().accent, 1));
  painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
  painter->restore();
}

QWidget* CellEditing::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
  if (!model_.isLine(index.row(), index.column())) {
    Q_EMIT elsewhere(tr("This is more than a line can hold: it is changed in the inspector."));
    return nullptr;
  }
  Q_EMIT begun();
  Names names(document_->plan());
  const Column& column = model_.columns()[std::size_t(index.column())];
  auto* line = new CellLine(index, lineChoices(column.type(), names), parent);
  line->setAlignment(column.number ? Qt::AlignTrailing : Qt::AlignLeading);
  connect(line, &CellLine::finished, this,
          [self = const_cast<CellEditing*>(this), line](Qt::Key by) { self->finish(line, by); });
  return line;
}

void CellEditing::setEditorData(QWidget* editor, const QModelIndex& index) const {
  auto* line = static_cast<CellLine*>(editor);
  line->setText(index.data(Qt::EditRole).toString());
  line->selectAll();
}

// Asked for where the focus went elsewhere. What is refused then is said, and the old value stays.
void CellEditing::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const {
  model_.setData(index, static_cast<CellLine*>(editor)->text());
}

void CellEditing::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
  constexpr int kLeast = 96; // enough to type in
  QRect place = option.rect;
  if (place.width() < kLeast) place.setWidth(kLeast);
  editor->setGeometry(place);
}

bool CellEditing::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && leaves(static_cast<QKeyEvent*>(event)->key())) return false; // the line's
  return CellDelegate::eventFilter(watched, event);
}

// What is refused keeps the line open, to be mended or left with Escape.
void CellEditing::finish(CellLine* line, Qt::Key by) {
  if (!line->cell().isValid()) return;
  if (!model_.setData(line->cell(), line->text())) {
    setStyleRole(line, "role", QStringLiteral("error"));
    line->setFocus();
    return;
  }
  const auto hint = by == Qt::Key_Tab ? EditNextItem : by == Qt::Key_Backtab ? EditPreviousItem : NoHint;
  Q_EMIT closeEditor(line, hint);
  if (by == Qt::Key_Return || by == Qt::Key_Enter) Q_EMIT enteredBelow();
}

} // namespace rw::ui
