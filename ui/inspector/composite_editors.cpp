#include "inspector/composite_editors.h"

#include "bridge/labels.h"
#include "inspector/field_editors.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace rw::ui {

using plan::Shape;

namespace {

constexpr int kInset = 10;
constexpr int kInnerLabel = 106; ///< so that the fields stand below those of plain properties

Error within(Error error, std::string_view key) {
  error.where.path = std::string(key) + (error.where.path.empty() ? "" : ".") + error.where.path;
  return error;
}

bool plainInList(const plan::TypeInfo& element) {
  return element.shape == Shape::Text || element.shape == Shape::Int || element.shape == Shape::Prefix ||
         element.shape == Shape::Address;
}

QToolButton* smallButton(const QString& iconName, const QString& text, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setIcon(icon(iconName));
  button->setIconSize({16, 16});
  button->setToolTip(text);
  button->setAccessibleName(text);
  button->setFocusPolicy(Qt::StrongFocus);
  return button;
}

/// What people call an alternative by its shape.
QString nameOfShape(const plan::TypeInfo& type) {
  switch (type.shape) {
  case Shape::Int:
  case Shape::Real: return OneOfEditor::tr("One figure");
  case Shape::Prefix: return OneOfEditor::tr("A prefix");
  case Shape::Address: return OneOfEditor::tr("An address");
  case Shape::Ref: return OneOfEditor::tr("One object");
  case Shape::List: return OneOfEditor::tr("Chosen ones");
  case Shape::Record: {
    QStringList labels;
    for (const plan::PropertyInfo& property : type.fields()) labels << planText(property.label());
    return labels.join(QStringLiteral(", "));
  }
  default: return OneOfEditor::tr("Text");
  }
}

} // namespace

Value blankValue(const plan::TypeInfo& type) {
  switch (type.shape) {
  case Shape::Bool: return false;
  case Shape::Enum: return type.choices.front().key;
  case Shape::List: return Value::List{};
  case Shape::Record:
  case Shape::Map: return Value::Record{};
  case Shape::OneOf: return blankValue(*type.options().front());
  default: return {};
  }
}

ValueEditor* makeEditor(const FieldSpec& spec, PlanDocument& document, QWidget* parent) {
  switch (spec.type->shape) {
  case Shape::Bool:
    if (!spec.type->optional) return new BoolEditor(spec, parent);
    return new ChoiceEditor(spec, parent);
  case Shape::Enum: return new ChoiceEditor(spec, parent);
  case Shape::Int:
  case Shape::Real:
  case Shape::Prefix:
  case Shape::Address: return new LineEditor(spec, parent);
  case Shape::Ref: return new RefEditor(spec, document, parent);
  case Shape::Record: return new RecordEditor(spec, document, parent);
  case Shape::Map: return new EntriesEditor(spec, document, parent);
  case Shape::OneOf: return new OneOfEditor(spec, document, parent);
  case Shape::List:
    if (plainInList(*spec.type->element)) return new TextEditor(spec, parent);
    return new EntriesEditor(spec, document, parent);
  case Shape::Text:
  case Shape::Any: break;
  }
  return new TextEditor(spec, parent);
}

// ---------------------------------------------------------------- records

RecordEditor::RecordEditor(const FieldSpec& spec, PlanDocument& document, QWidget* parent) : ValueEditor(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(mirrored({kInset, 0, 0, 0}));
  column->setSpacing(4);
  for (const plan::PropertyInfo& property : spec.type->fields()) {
    const QString label = planText(property.label());
    auto* editor = makeEditor(
        {property.type, &property.meta, property.fallback(), spec.name + QStringLiteral(", ") + label}, document, this);
    editor->setToolTip(planText(property.meta.help));
    auto* name = new QLabel(label, this);
    name->setProperty("role", "dim");
    name->setToolTip(editor->toolTip());
    if (editor->wide()) {
      column->addWidget(name);
      column->addWidget(editor);
    } else {
      auto* row = new QHBoxLayout;
      row->setSpacing(8);
      name->setFixedWidth(kInnerLabel);
      name->setWordWrap(true);
      row->addWidget(name);
      row->addWidget(editor, 1);
      column->addLayout(row);
    }
    connect(editor, &ValueEditor::edited, this, &ValueEditor::edited);
    fields_.push_back({&property, editor});
  }
}

void RecordEditor::put(const Value& value) {
  for (const Field& field : fields_) {
    const Value fallback = field.property->fallback();
    const Value* given = value.field(field.property->key);
    field.editor->put(given != nullptr ? *given : fallback);
    field.editor->setDim(given == nullptr || *given == fallback);
  }
}

void RecordEditor::putMixed(const std::vector<Value>& values) {
  for (const Field& field : fields_) {
    const Value fallback = field.property->fallback();
    std::vector<Value> parts;
    for (const Value& value : values) {
      const Value* given = value.field(field.property->key);
      parts.push_back(given != nullptr ? *given : fallback);
    }
    field.editor->putAll(parts);
    field.editor->setDim(parts.front() == fallback || std::ranges::count(parts, parts.front()) != std::ssize(parts));
  }
}

Result<Value> RecordEditor::take(const Value& before) const {
  Value::Record record;
  for (const Field& field : fields_) {
    const Value* given = before.field(field.property->key);
    auto value = field.editor->take(given != nullptr ? *given : field.property->fallback());
    if (!value) return fail(within(value.error(), field.property->key));
    const bool set = *value != field.property->fallback();
    if (set || (field.property->meta.required && !value->empty()))
      record.emplace_back(field.property->key, std::move(*value));
  }
  return Value(std::move(record));
}

void RecordEditor::setWrong(bool wrong) {
  for (const Field& field : fields_) field.editor->setWrong(wrong);
}

// ---------------------------------------------------------------- lists and maps

EntriesEditor::EntriesEditor(FieldSpec spec, PlanDocument& document, QWidget* parent)
    : ValueEditor(parent), spec_(std::move(spec)), element_(*spec_.meta), document_(document),
      named_(spec_.type->shape == Shape::Map), column_(new QVBoxLayout(this)), mixed_(new QLabel(mixedText(), this)),
      add_(smallButton(QStringLiteral("add"), tr("Add to %1").arg(spec_.name), this)) {
  element_.required = true;
  column_->setContentsMargins(mirrored({kInset, 0, 0, 0}));
  column_->setSpacing(4);
  add_->setText(tr("Add"));
  add_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  mixed_->setProperty("role", "dim");
  mixed_->hide();
  column_->addWidget(mixed_);
  column_->addWidget(add_, 0, Qt::AlignLeading);
  connect(add_, &QToolButton::clicked, this, [this] {
    append({}, blankValue(*spec_.type->element));
    entries_.back().box->setFocus();
    Q_EMIT rearranged();
    Q_EMIT edited();
  });
}

void EntriesEditor::append(const QString& key, const Value& value) {
  Entry entry{new QWidget(this), nullptr, nullptr};
  auto* row = new QHBoxLayout(entry.box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  if (named_) {
    entry.key = new QLineEdit(key, entry.box);
    entry.key->setPlaceholderText(tr("name"));
    entry.key->setAccessibleName(tr("%1, name").arg(spec_.name));
    connect(entry.key, &QLineEdit::editingFinished, this, [this, line = entry.key, last = key]() mutable {
      if (line->text() == last) return;
      last = line->text();
      Q_EMIT edited();
    });
    row->addWidget(entry.key, 1);
  }
  entry.editor =
      makeEditor({spec_.type->element, &element_, blankValue(*spec_.type->element), spec_.name}, document_, entry.box);
  entry.editor->put(value);
  row->addWidget(entry.editor, 1);
  auto* away = smallButton(QStringLiteral("close"), tr("Take out of %1").arg(spec_.name), entry.box);
  row->addWidget(away, 0, Qt::AlignTop);
  entry.box->setFocusProxy(named_ ? static_cast<QWidget*>(entry.key) : entry.editor);
  connect(entry.editor, &ValueEditor::edited, this, &ValueEditor::edited);
  connect(away, &QToolButton::clicked, this, [this, box = entry.box] { remove(box); });
  column_->insertWidget(column_->count() - 1, entry.box);
  entries_.push_back(entry);
  mixed_->hide();
}

void EntriesEditor::remove(QWidget* box) {
  std::erase_if(entries_, [box](const Entry& entry) { return entry.box == box; });
  add_->setFocus();
  box->hide();
  box->deleteLater();
  Q_EMIT edited();
}

void EntriesEditor::put(const Value& value) {
  mixed_->hide();
  for (const Entry& entry : entries_) {
    entry.box->hide();
    entry.box->deleteLater();
  }
  entries_.clear();
  if (const Value::List* items = value.list())
    for (const Value& item : *items) append({}, item);
  if (const Value::Record* fields = value.record())
    for (const auto& [key, field] : *fields) append(qs(key), field);
  Q_EMIT rearranged();
}

void EntriesEditor::putMixed(const std::vector<Value>&) {
  put({});
  mixed_->show();
}

Result<Value> EntriesEditor::take(const Value& before) const {
  if (!mixed_->isHidden()) return before;
  Value::List list;
  Value::Record record;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    auto value = entries_[i].editor->take({});
    if (!value) return fail(within(value.error(), std::to_string(i + 1)));
    if (!named_) {
      list.push_back(std::move(*value));
      continue;
    }
    const std::string key = entries_[i].key->text().trimmed().toStdString();
    if (key.empty()) return fail(RW_TR("errors", "a name is missing"), RW_TR("errors", "give each entry a name"));
    if (Value(record).field(key) != nullptr)
      return fail({RW_TR("errors", "the name \"{0}\" is there twice"), {key}}, RW_TR("errors", "change one of them"));
    record.emplace_back(key, std::move(*value));
  }
  if (!named_) return Value(std::move(list));
  std::ranges::sort(record, {}, &Value::Field::first);
  return Value(std::move(record));
}

void EntriesEditor::setWrong(bool wrong) {
  for (const Entry& entry : entries_) entry.editor->setWrong(wrong);
}

// ---------------------------------------------------------------- one of several shapes

OneOfEditor::OneOfEditor(FieldSpec spec, PlanDocument& document, QWidget* parent)
    : ValueEditor(parent), spec_(std::move(spec)), document_(document), column_(new QVBoxLayout(this)),
      box_(new ChoiceBox(this)) {
  column_->setContentsMargins(mirrored({kInset, 0, 0, 0}));
  column_->setSpacing(4);
  if (spec_.fallback.empty() && !spec_.meta->required) options_.push_back({tr("not set"), nullptr, {}});
  for (const plan::TypeInfo* type : spec_.type->options()) {
    if (type->shape == Shape::Enum)
      for (const plan::Choice& choice : type->choices) options_.push_back({planText(choice.label), type, choice.key});
    else
      options_.push_back({nameOfShape(*type), type, {}});
  }
  for (const Option& option : options_) box_->addItem(option.label);
  box_->setAccessibleName(spec_.name);
  column_->addWidget(box_);
  setFocusProxy(box_);
  connect(box_, &QComboBox::activated, this, [this](int index) {
    if (index == chosen_) return;
    const plan::TypeInfo* type = options_[std::size_t(index)].type;
    choose(index, type == nullptr ? Value() : blankValue(*type));
    Q_EMIT rearranged();
    Q_EMIT edited();
  });
}

void OneOfEditor::choose(int index, const Value& value) {
  const Option* option = index < 0 ? nullptr : &options_[std::size_t(index)];
  const bool nested = option != nullptr && option->type != nullptr && option->choice.empty();
  if (index != chosen_ || !nested) {
    delete inner_;
    inner_ = nullptr;
    if (nested) {
      inner_ = makeEditor({option->type, spec_.meta, blankValue(*option->type), spec_.name}, document_, this);
      column_->addWidget(inner_);
      inner_->show();
      connect(inner_, &ValueEditor::edited, this, &ValueEditor::edited);
    }
  }
  chosen_ = index;
  box_->setCurrentIndex(index);
  setFocusProxy(inner_ != nullptr ? static_cast<QWidget*>(inner_) : box_);
  if (inner_ != nullptr) inner_->put(value);
}

void OneOfEditor::put(const Value& value) {
  mixed_ = false;
  const plan::TypeInfo* type = value.empty() ? nullptr : plan::alternativeFor(value, *spec_.type);
  int index = -1;
  for (std::size_t i = 0; i < options_.size() && index < 0; ++i)
    if (options_[i].type == type && (options_[i].choice.empty() || options_[i].choice == toText(value))) index = int(i);
  // What is new begins as what it is most often: a reference that leads nowhere yet, a prefix to be typed.
  if (index < 0 && value.empty() && options_.front().type != nullptr && options_.front().choice.empty()) index = 0;
  choose(index, value);
}

Result<Value> OneOfEditor::take(const Value& before) const {
  if (mixed_ && chosen_ < 0) return before;
  if (chosen_ < 0) return fail(RW_TR("errors", "nothing is chosen"), RW_TR("errors", "choose what it is"));
  const Option& option = options_[std::size_t(chosen_)];
  if (option.type == nullptr) return Value();
  if (!option.choice.empty()) return Value(option.choice);
  return inner_->take({});
}

void OneOfEditor::setDim(bool dim) {
  setStyleRole(box_, "state", dim ? QStringLiteral("default") : QString());
  if (inner_ != nullptr) inner_->setDim(dim);
}
void OneOfEditor::setWrong(bool wrong) {
  if (inner_ != nullptr) inner_->setWrong(wrong);
}
void OneOfEditor::putMixed(const std::vector<Value>&) {
  choose(-1, {});
  mixed_ = true;
  box_->setPlaceholderText(mixedText());
}

} // namespace rw::ui
