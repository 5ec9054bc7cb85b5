#include "inspector/field_editors.h"

#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "bridge/value_text.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QTextDocument>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

namespace rw::ui {

using plan::Shape;

namespace {

constexpr int kMostLines = 8;
constexpr int kArrow = 12;

QHBoxLayout* rowOf(QWidget* widget) {
  auto* row = new QHBoxLayout(widget);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  return row;
}

QString notSetText() { return ValueEditor::tr("not set"); }

void look(QWidget* field, bool dim) { setStyleRole(field, "state", dim ? QStringLiteral("default") : QString()); }
/// Where nothing was typed that is not in the plan yet, undo and redo are the plan's, not the field's.
bool leavesUndoToPlan(QEvent* event, bool typed) {
  if (event->type() != QEvent::ShortcutOverride || typed) return false;
  auto* key = static_cast<QKeyEvent*>(event);
  if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo)) return false;
  event->ignore();
  return true;
}

void wrongLook(QWidget* field, bool wrong) { setStyleRole(field, "role", wrong ? QStringLiteral("error") : QString()); }

} // namespace

void ValueEditor::putAll(const std::vector<Value>& values) {
  if (std::ranges::all_of(values, [&](const Value& value) { return value == values.front(); }))
    put(values.front());
  else
    putMixed(values);
}

QString ValueEditor::mixedText() { return tr("mixed"); }

QMargins mirrored(const QMargins& margins) {
  if (QGuiApplication::isLeftToRight()) return margins;
  return {margins.right(), margins.top(), margins.left(), margins.bottom()};
}

void setStyleRole(QWidget* widget, const char* property, const QString& value) {
  if (widget->property(property).toString() == value) return;
  widget->setProperty(property, value);
  widget->style()->unpolish(widget);
  widget->style()->polish(widget);
  widget->update();
}

// ---------------------------------------------------------------- numbers, prefixes, addresses

LineEditor::LineEditor(FieldSpec spec, QWidget* parent)
    : ValueEditor(parent), spec_(std::move(spec)), line_(new QLineEdit(this)) {
  auto* row = rowOf(this);
  row->addWidget(line_, 1);
  if (!spec_.type->unit.empty()) {
    auto* unit = new QLabel(qs(spec_.type->unit), this);
    unit->setProperty("role", "dim");
    row->addWidget(unit);
    line_->setAccessibleName(QStringLiteral("%1, %2").arg(spec_.name, qs(spec_.type->unit)));
  } else {
    line_->setAccessibleName(spec_.name);
  }
  line_->setPlaceholderText(notSetText());
  line_->installEventFilter(this);
  setFocusProxy(line_);
  connect(line_, &QLineEdit::editingFinished, this, &LineEditor::finish);
  connect(line_, &QLineEdit::textEdited, this, [this] { look(line_, dim_ && line_->text() == shown_); });
}

void LineEditor::put(const Value& value) {
  shown_ = plainText(value, *spec_.type);
  given_ = value;
  mixed_ = false;
  line_->setText(shown_);
  givenText_ = line_->text();
  line_->setCursorPosition(0);
  line_->setPlaceholderText(notSetText());
  setWrong(false);
}

Result<Value> LineEditor::take(const Value& before) const {
  if (mixed_ && line_->text() == givenText_) return before;
  if (!given_.empty() && line_->text() == givenText_) return given_; // looking never edits
  const QString typed = line_->text().trimmed();
  if (typed.isEmpty() && !spec_.type->optional && !spec_.fallback.empty()) return spec_.fallback;
  return plainValue(typed, *spec_.type, *spec_.meta);
}

void LineEditor::finish() {
  if (line_->text() == shown_) return;
  shown_ = line_->text();
  setWrong(!take({}));
  Q_EMIT edited();
}

bool LineEditor::eventFilter(QObject* watched, QEvent* event) {
  if (leavesUndoToPlan(event, line_->text() != shown_)) return true;
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
    line_->setText(shown_);
    look(line_, dim_);
    return true;
  }
  return ValueEditor::eventFilter(watched, event);
}

void LineEditor::setDim(bool dim) {
  dim_ = dim;
  look(line_, dim && line_->text() == shown_);
}
void LineEditor::setWrong(bool wrong) { wrongLook(line_, wrong); }
void LineEditor::putMixed(const std::vector<Value>&) {
  put({});
  mixed_ = true;
  line_->setPlaceholderText(mixedText());
}

// ---------------------------------------------------------------- text

TextField::TextField(QWidget* parent) : QPlainTextEdit(parent) {
  setTabChangesFocus(true);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  document()->setDocumentMargin(0);
  connect(this, &QPlainTextEdit::textChanged, this, &TextField::fit);
}

void TextField::fit() {
  const int lines = int(document()->size().height());
  const auto bar = lines > kMostLines ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff;
  if (bar != verticalScrollBarPolicy()) {
    setVerticalScrollBarPolicy(bar);
    // Qt forgets to wrap anew what a bar has narrowed while it is laid out for the first time.
    QResizeEvent narrowed(viewport()->size(), {});
    QPlainTextEdit::resizeEvent(&narrowed);
  }
  setFixedHeight(std::clamp(lines, 1, kMostLines) * fontMetrics().lineSpacing() + 11);
}

void TextField::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && !many_ && !(event->modifiers() & Qt::ShiftModifier)) {
    Q_EMIT done();
    return;
  }
  if (enter && many_ && (event->modifiers() & Qt::ControlModifier)) {
    Q_EMIT done();
    return;
  }
  if (event->key() == Qt::Key_Escape) {
    Q_EMIT escaped();
    return;
  }
  QPlainTextEdit::keyPressEvent(event);
}

void TextField::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason) Q_EMIT done();
}

void TextField::resizeEvent(QResizeEvent* event) {
  QPlainTextEdit::resizeEvent(event);
  fit();
}

TextEditor::TextEditor(FieldSpec spec, QWidget* parent)
    : ValueEditor(parent), spec_(std::move(spec)), field_(new TextField(this)) {
  rowOf(this)->addWidget(field_, 1);
  field_->setAccessibleName(spec_.name);
  field_->setManyLines(spec_.type->shape == Shape::List);
  field_->installEventFilter(this);
  setFocusProxy(field_);
  connect(field_, &TextField::done, this, &TextEditor::finish);
  connect(field_, &TextField::escaped, this, [this] { field_->setPlainText(shown_); });
  connect(field_, &TextField::textChanged, this, [this] { look(field_, dim_ && field_->toPlainText() == shown_); });
}

bool TextEditor::eventFilter(QObject* watched, QEvent* event) {
  if (leavesUndoToPlan(event, field_->toPlainText() != shown_)) return true;
  return ValueEditor::eventFilter(watched, event);
}

QString TextEditor::textOf(const Value& value) const {
  if (spec_.type->shape == Shape::List) {
    QStringList lines;
    if (const Value::List* items = value.list())
      for (const Value& item : *items) lines << quotedEntry(qs(toText(item)));
    return lines.join(u'\n');
  }
  // What the format leaves open is written so that it reads back the same.
  if (spec_.type->shape == Shape::Any && !value.empty() && value.text() == nullptr) return qs(edit::valueToJson(value));
  return qs(toText(value));
}

void TextEditor::put(const Value& value) {
  shown_ = textOf(value);
  field_->setPlaceholderText(spec_.type->shape == Shape::List ? tr("none; one a line") : notSetText());
  if (field_->toPlainText() != shown_) field_->setPlainText(shown_);
  given_ = value;
  mixed_ = false;
  givenText_ = field_->toPlainText();
  setWrong(false);
}

Result<Value> TextEditor::take(const Value& before) const {
  if (mixed_ && field_->toPlainText() == givenText_) return before;
  if (!given_.empty() && field_->toPlainText() == givenText_) return given_; // looking never edits
  const QString typed = field_->toPlainText();
  if (spec_.type->shape == Shape::List) {
    Value::List items;
    for (const QString& line : typed.split(u'\n')) {
      if (line.trimmed().isEmpty()) continue;
      auto item = plan::parseScalar(plainEntry(line).toStdString(), *spec_.type->element, *spec_.meta);
      if (!item) return item;
      items.push_back(std::move(*item));
    }
    return Value(std::move(items));
  }
  const std::string text = typed.toStdString();
  if (spec_.type->shape == Shape::Any) {
    if (typed.trimmed().isEmpty()) return Value();
    if (auto value = edit::valueFromJson(text)) return value;
    return Value(text);
  }
  return plan::parseScalar(text, *spec_.type, *spec_.meta);
}

void TextEditor::finish() {
  if (field_->toPlainText() == shown_) return;
  shown_ = field_->toPlainText();
  setWrong(!take({}));
  Q_EMIT edited();
}

void TextEditor::setDim(bool dim) {
  dim_ = dim;
  look(field_, dim && field_->toPlainText() == shown_);
}
void TextEditor::setWrong(bool wrong) { wrongLook(field_, wrong); }
void TextEditor::putMixed(const std::vector<Value>&) {
  put({});
  mixed_ = true;
  field_->setPlaceholderText(mixedText());
}

// ---------------------------------------------------------------- yes or no

BoolEditor::BoolEditor(FieldSpec spec, QWidget* parent)
    : ValueEditor(parent), spec_(std::move(spec)), box_(new QCheckBox(this)) {
  auto* row = rowOf(this);
  row->addWidget(box_);
  row->addStretch(1);
  box_->setAccessibleName(spec_.name);
  setFocusProxy(box_);
  connect(box_, &QCheckBox::clicked, this, [this] {
    box_->setTristate(false);
    say();
    Q_EMIT edited();
  });
}

void BoolEditor::say() {
  box_->setText(box_->checkState() == Qt::PartiallyChecked ? mixedText() : box_->isChecked() ? tr("yes") : tr("no"));
}

void BoolEditor::put(const Value& value) {
  box_->setTristate(false);
  box_->setChecked(value.boolean() != nullptr && *value.boolean());
  say();
}

Result<Value> BoolEditor::take(const Value& before) const {
  return box_->checkState() == Qt::PartiallyChecked ? before : Value(box_->isChecked());
}
void BoolEditor::setDim(bool dim) { look(box_, dim); }
void BoolEditor::setWrong(bool wrong) { wrongLook(box_, wrong); }
void BoolEditor::putMixed(const std::vector<Value>&) {
  box_->setTristate(true);
  box_->setCheckState(Qt::PartiallyChecked);
  say();
}

// ---------------------------------------------------------------- choices

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(3);
  setMaxVisibleItems(16);
  view()->setTextElideMode(Qt::ElideMiddle);
}

void ChoiceBox::showPopup() {
  if (fill) fill();
  const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
  view()->setMinimumWidth(
      std::min(view()->sizeHintForColumn(0) + scrollBar + 16, screen()->availableSize().width() / 2));
  QComboBox::showPopup();
}

QString ChoiceBox::cutText() const {
  QStyleOptionComboBox option;
  initStyleOption(&option);
  const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
  const QString whole = currentIndex() < 0 ? placeholderText() : option.currentText;
  return fontMetrics().elidedText(whole, Qt::ElideMiddle, room.width() - 2);
}

bool ChoiceBox::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip && currentIndex() >= 0 && cutText() != currentText()) {
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), currentText(), this);
    return true;
  }
  return QComboBox::event(event);
}

void ChoiceBox::paintEvent(QPaintEvent*) {
  QStylePainter painter(this);
  QStyleOptionComboBox option;
  initStyleOption(&option);
  painter.drawComplexControl(QStyle::CC_ComboBox, option);
  const QRect arrow = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, this);
  QRect sign(0, 0, kArrow, kArrow);
  sign.moveCenter(arrow.center());
  // Drawn here, as a picture of the style sheet would keep the colour of one theme.
  icon(QStringLiteral("expand")).paint(&painter, sign, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
  option.currentText = cutText();
  option.currentIcon = {}; // in the list only: the name needs the room
  painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ChoiceBox::wheelEvent(QWheelEvent* event) { event->ignore(); }

void ChoiceBox::keyPressEvent(QKeyEvent* event) {
  if (fill && event->key() != Qt::Key_Tab && event->key() != Qt::Key_Backtab) fill();
  QComboBox::keyPressEvent(event);
}

ChoiceEditor::ChoiceEditor(FieldSpec spec, QWidget* parent)
    : ValueEditor(parent), spec_(std::move(spec)), box_(new ChoiceBox(this)) {
  rowOf(this)->addWidget(box_, 1);
  box_->setAccessibleName(spec_.name);
  setFocusProxy(box_);
  if (spec_.type->optional)
    box_->addItem(spec_.type->shape == Shape::Bool ? tr("by its kind") : notSetText(), QString());
  if (spec_.type->shape == Shape::Bool) {
    box_->addItem(tr("yes"), QStringLiteral("true"));
    box_->addItem(tr("no"), QStringLiteral("false"));
  }
  for (const plan::Choice& choice : spec_.type->choices) box_->addItem(planText(choice.label), qs(choice.key));
  connect(box_, &QComboBox::activated, this, &ValueEditor::edited);
}

void ChoiceEditor::put(const Value& value) {
  mixed_ = false;
  box_->setPlaceholderText({});
  box_->setCurrentIndex(box_->findData(qs(toText(value))));
  setWrong(false);
}

Result<Value> ChoiceEditor::take(const Value& before) const {
  if (mixed_ && box_->currentIndex() < 0) return before;
  return plan::parseScalar(box_->currentData().toString().toStdString(), *spec_.type, *spec_.meta);
}

void ChoiceEditor::setDim(bool dim) { look(box_, dim); }
void ChoiceEditor::setWrong(bool wrong) { wrongLook(box_, wrong); }
void ChoiceEditor::putMixed(const std::vector<Value>&) {
  mixed_ = true;
  box_->setPlaceholderText(mixedText());
  box_->setCurrentIndex(-1);
}

// ---------------------------------------------------------------- references

RefEditor::RefEditor(FieldSpec spec, PlanDocument& document, QWidget* parent)
    : ValueEditor(parent), spec_(std::move(spec)), document_(document), box_(new ChoiceBox(this)),
      go_(new QToolButton(this)) {
  auto* row = rowOf(this);
  row->addWidget(box_, 1);
  row->addWidget(go_);
  box_->setAccessibleName(spec_.name);
  box_->setPlaceholderText(notSetText());
  box_->fill = [this] { fill(); };
  setFocusProxy(box_);
  go_->setIcon(icon(QStringLiteral("arrow-right")));
  go_->setIconSize({14, 14});
  go_->setFixedSize(22, 22);
  go_->setToolTip(tr("Go to it"));
  go_->setAccessibleName(tr("Go to %1").arg(spec_.name));
  connect(go_, &QToolButton::clicked, this, [this] {
    const QString id = box_->currentData().toString();
    document_.reveal({id});
    document_.select({id});
  });
  connect(box_, &QComboBox::activated, this, &ValueEditor::edited);
}

void RefEditor::add(const QString& id) {
  if (id.isEmpty()) return box_->addItem(tr("none"), QString());
  const plan::Plan& plan = document_.plan();
  if (const auto key = keyOf(plan, id))
    return box_->addItem(icon(iconName(plan, *key)), nameText(plan, id.toStdString()), id);
  box_->addItem(nameText(document_.completedPlan(), id.toStdString()), id);
}

void RefEditor::fill() {
  const QString current = box_->currentData().toString();
  const bool chosen = box_->currentIndex() >= 0;
  const QSignalBlocker quiet(box_);
  box_->clear();
  if (!spec_.meta->required) add({});
  const plan::Plan& plan = document_.plan();
  for (const plan::EntityInfo& entity : plan::entities())
    if ((spec_.type->targets & plan::maskOf(entity.kind())) != 0)
      for (std::size_t i = 0; i < entity.size(plan); ++i) add(qs(entity.idAt(plan, i)));
  forEachKnown(spec_.type->targets, [&](const std::string& id, const std::string& name) {
    if (box_->findData(qs(id)) < 0) box_->addItem(qs(name), qs(id));
  });
  box_->setCurrentIndex(chosen ? box_->findData(current) : -1);
}

void RefEditor::put(const Value& value) {
  const QString id = qs(toText(value));
  mixed_ = false;
  box_->setPlaceholderText(notSetText());
  box_->clear();
  // Only the value itself stands in the list until it is opened.
  const bool shown = !id.isEmpty() || !spec_.meta->required;
  if (shown) add(id);
  box_->setCurrentIndex(shown ? 0 : -1);
  go_->setEnabled(!id.isEmpty() && keyOf(document_.plan(), id).has_value());
  setWrong(false);
}

Result<Value> RefEditor::take(const Value& before) const {
  if (mixed_ && box_->currentIndex() < 0) return before;
  const QString id = box_->currentData().toString();
  return id.isEmpty() ? Value() : Value(id.toStdString());
}

void RefEditor::setDim(bool dim) { look(box_, dim); }
void RefEditor::setWrong(bool wrong) { wrongLook(box_, wrong); }
void RefEditor::putMixed(const std::vector<Value>&) {
  mixed_ = true;
  box_->clear();
  box_->setPlaceholderText(mixedText());
  box_->setCurrentIndex(-1);
  go_->setEnabled(false);
}

} // namespace rw::ui
