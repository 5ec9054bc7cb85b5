#include "inspector/inspector.h"

#include "bridge/labels.h"
#include "bridge/new_objects.h"
#include "bridge/plan_document.h"
#include "help/help_pages.h"
#include "inspector/composite_editors.h"
#include "plan/address_space.h"
#include "theme/theme.h"
#include "workbench/elided_label.h"
#include "workbench/heading.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace rw::ui {

using plan::EntityKind;
using plan::ObjectKey;
using plan::Shape;

namespace {

constexpr int kLabelWidth = 116;
const QMargins kHeadingMargins(0, 10, 0, 2);
constexpr std::size_t kRelatedShown = 30;
constexpr qsizetype kClaimsShown = 4;

QString rangeText(const plan::PropertyInfo& property) {
  const plan::Meta& meta = property.meta;
  const bool low = meta.min > std::numeric_limits<double>::lowest();
  const bool high = meta.max < std::numeric_limits<double>::max();
  if (low && high)
    return PropertyRow::tr("%1 to %2").arg(numberText(meta.min), numberText(meta.max, property.type->unit));
  if (low) return PropertyRow::tr("at least %1").arg(numberText(meta.min, property.type->unit));
  if (high) return PropertyRow::tr("at most %1").arg(numberText(meta.max, property.type->unit));
  return {};
}

QString helpText(const plan::PropertyInfo& property) {
  QString out =
      QStringLiteral("<p><b>%1</b></p><p>%2</p>").arg(planText(property.label()), planText(property.meta.help));
  if (const QString range = rangeText(property); !range.isEmpty()) out += QStringLiteral("<p>%1</p>").arg(range);
  if (!property.meta.guide.empty()) out += QStringLiteral("<p><i>%1</i></p>").arg(guideText(property.meta.guide));
  return out + QStringLiteral("<p>%1</p>").arg(PropertyRow::tr("F1 tells more"));
}

/// Of a list, what its entries are.
const plan::TypeInfo& elementOf(const plan::PropertyInfo& property) {
  return property.type->element != nullptr ? *property.type->element : *property.type;
}

void collectFocus(QLayout* layout, QList<QWidget*>& chain);

void collectFocus(QWidget* widget, QList<QWidget*>& chain) {
  if (widget->isHidden()) return;
  if ((widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr) chain << widget;
  collectFocus(widget->layout(), chain);
}

void collectFocus(QLayout* layout, QList<QWidget*>& chain) {
  for (int i = 0; layout != nullptr && i < layout->count(); ++i) {
    QLayoutItem* item = layout->itemAt(i);
    if (item->widget() != nullptr)
      collectFocus(item->widget(), chain);
    else if (item->layout() != nullptr)
      collectFocus(item->layout(), chain);
  }
}

} // namespace

// ---------------------------------------------------------------- one property

PropertyRow::PropertyRow(const plan::PropertyInfo& property, PlanDocument& document, QWidget* parent)
    : QWidget(parent), property_(property), document_(document) {
  setObjectName(QStringLiteral("inspector.") + qs(property.key));
  const QString label = planText(property.label());
  setToolTip(helpText(property));
  editor_ = makeEditor({property.type, &property.meta, property.fallback(), label}, document, this);
  name_ = new QLabel(label, this);
  name_->setWordWrap(true);
  name_->setBuddy(editor_);
  message_ = new QLabel(this);
  message_->setObjectName(objectName() + QStringLiteral(".message"));
  message_->setWordWrap(true);
  message_->setFont(ui::font(11));
  message_->hide();
  if (const Shape shape = elementOf(property).shape; shape == Shape::Prefix || shape == Shape::Address) {
    claims_ = new QLabel(this);
    claims_->setObjectName(objectName() + QStringLiteral(".claims"));
    claims_->setProperty("role", "dim");
    claims_->setWordWrap(true);
    claims_->setFont(ui::font(11));
    claims_->hide();
  }

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(3);
  if (editor_->wide()) {
    column->addWidget(name_);
    column->addWidget(editor_);
  } else {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    name_->setFixedWidth(kLabelWidth);
    row->addWidget(name_, 0, Qt::AlignVCenter);
    row->addWidget(editor_, 1);
    column->addLayout(row);
  }
  column->addWidget(message_);
  if (claims_ != nullptr) column->addWidget(claims_);
  // Over the label's end, so that nothing moves when it comes and goes.
  reset_ = new QToolButton(this);
  reset_->setObjectName(objectName() + QStringLiteral(".reset"));
  reset_->setIcon(icon(QStringLiteral("reset")));
  reset_->setIconSize({16, 16});
  reset_->setFixedSize(24, 24);
  reset_->setAutoFillBackground(true);
  reset_->setToolTip(tr("Back to the default"));
  reset_->setAccessibleName(tr("%1: back to the default").arg(label));
  reset_->setFocusPolicy(Qt::NoFocus); // no stop between the fields: an emptied field and the context menu do the same
  reset_->hide();
  connect(reset_, &QToolButton::clicked, this, &PropertyRow::reset);
  connect(editor_, &ValueEditor::edited, this, &PropertyRow::commit);
  connect(qApp, &QApplication::focusChanged, this, &PropertyRow::mark);
}

void PropertyRow::refresh(const std::vector<ObjectKey>& keys) {
  std::vector<Value> values;
  values.reserve(keys.size());
  for (const ObjectKey& key : keys) values.push_back(plan::getProperty(document_.plan(), key, property_.key));
  // What is being typed stays while the plan's own values stay.
  if (keys == keys_ && values == shown_) return tellClaims();
  keys_ = keys;
  shown_ = std::move(values);
  message_->hide();
  tellClaims();
  editor_->setWrong(false);
  editor_->putAll(shown_);
  mark();
}

// Who else has these addresses. Nothing is wrong with that by itself: people decide.
void PropertyRow::tellClaims() {
  constexpr plan::KindMask holders = plan::maskOf(EntityKind::Site) | plan::maskOf(EntityKind::Segment) |
                                     plan::maskOf(EntityKind::Device) | plan::maskOf(EntityKind::NatPool) |
                                     plan::maskOf(EntityKind::PublishedEndpoint);
  if (claims_ == nullptr) return;
  claims_->hide();
  if (keys_.size() != 1 || (plan::maskOf(keys_.front().kind) & holders) == 0) return;
  std::vector<std::string> texts;
  if (const Value::List* list = shown_.front().list())
    for (const Value& entry : *list) texts.push_back(toText(entry));
  else if (!shown_.front().empty())
    texts.push_back(toText(shown_.front()));
  QStringList lines;
  for (const std::string& text : texts) {
    const auto range = net::Prefix::parse(text);
    if (!range) continue;
    for (const plan::Claim& claim : plan::claimsOn(document_.plan(), *range, keys_.front())) {
      const QString name = nameText(document_.plan(), claim.holder.id);
      lines << (elementOf(property_).shape == Shape::Address
                    ? tr("%1 lies in %2 of %3").arg(qs(text), qs(claim.range.text()), name)
                    : tr("%1 overlaps %2 of %3").arg(qs(text), qs(claim.range.text()), name));
    }
  }
  if (lines.isEmpty()) return;
  const qsizetype more = lines.size() - kClaimsShown;
  if (more > 0) lines = lines.mid(0, kClaimsShown) << tr("and %Ln more", nullptr, int(more));
  claims_->setText(lines.join(u'\n'));
  claims_->setVisible(true);
}

// A default is dim, and so is the word "mixed"; a set value is dark, and can be put back.
void PropertyRow::mark() {
  if (shown_.empty()) return;
  const bool mixed = std::ranges::count(shown_, shown_.front()) != std::ssize(shown_);
  editor_->setDim(mixed || shown_.front() == property_.fallback());
  const QWidget* focus = QApplication::focusWidget();
  reset_->setVisible(canReset() && (underMouse() || (focus != nullptr && isAncestorOf(focus))));
}

bool PropertyRow::canReset() const {
  const Value fallback = property_.fallback();
  return !property_.meta.required && std::ranges::any_of(shown_, [&](const Value& value) { return value != fallback; });
}

QString PropertyRow::ofWhat() const {
  const QString what = planText(property_.label());
  return keys_.size() == 1 ? tr("%1 of %2").arg(what, nameText(document_.plan(), keys_.front().id))
                           : tr("%1 of %2").arg(what, objectsText(std::ssize(keys_)));
}

void PropertyRow::commit() {
  std::vector<Value> wanted;
  for (const Value& before : shown_) {
    auto value = editor_->take(before);
    if (!value) return complain(value.error());
    if (Status status = plan::check(*value, *property_.type, property_.meta); !status) return complain(status.error());
    wanted.push_back(std::move(*value));
  }
  set(ofWhat(), std::move(wanted));
}

void PropertyRow::reset() {
  set(tr("%1 back to the default").arg(ofWhat()), std::vector<Value>(keys_.size(), property_.fallback()));
  editor_->putAll(shown_); // also where something wrong was typed
  mark();
}

void PropertyRow::set(const QString& title, std::vector<Value> values) {
  const std::vector<Value> before = std::exchange(shown_, std::move(values));
  const Status done = document_.editInPlace(title, [&](edit::Transaction& edit) -> Status {
    for (std::size_t i = 0; i < keys_.size(); ++i)
      if (Status status = edit.set(keys_[i], property_.key, shown_[i]); !status) return status;
    return {};
  });
  if (!done) {
    shown_ = before;
    editor_->setWrong(true);
    return complain(done.error());
  }
  message_->hide();
  editor_->setWrong(false);
  // What was mixed is told anew: a field that is emptied now goes back to its default.
  if (std::ranges::count(before, before.front()) != std::ssize(before)) editor_->putAll(shown_);
  mark();
}

bool PropertyRow::event(QEvent* event) {
  const bool handled = QWidget::event(event);
  if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) mark();
  return handled;
}

void PropertyRow::contextMenuEvent(QContextMenuEvent* event) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  QAction* back = menu->addAction(icon(QStringLiteral("reset")), tr("Back to the default"), this, &PropertyRow::reset);
  back->setEnabled(canReset());
  menu->popup(event->globalPos());
}

void PropertyRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  layout()->activate();
  const QRect label = name_->geometry();
  reset_->move(isRightToLeft() ? label.left() : label.right() - reset_->width() + 1,
               label.center().y() - reset_->height() / 2);
}

void PropertyRow::complain(const Error& error) {
  // Of several objects, the one that minds.
  QString who;
  const QStringList path = qs(error.where.path).split(u'.');
  for (const ObjectKey& key : keys_)
    if (keys_.size() > 1 && path.value(1) == qs(key.id)) who = nameText(document_.plan(), key.id) + u':' + u' ';
  // A new entry that is not filled in yet is no mistake.
  bool mistake = false;
  for (const QWidget* field : editor_->findChildren<QWidget*>())
    mistake = mistake || field->property("role").toString() == QStringLiteral("error");
  setStyleRole(message_, "tone", mistake ? QStringLiteral("error") : QStringLiteral("hint"));
  message_->setText(who + sentence({.what = error.what, .mend = error.mend}));
  message_->show();
  message_->setAccessibleName(message_->text());
}

// ---------------------------------------------------------------- all of them

static constexpr int kNarrowest = 240;

Inspector::Inspector(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("inspector"));
  setAccessibleName(tr("Inspector"));
  setMinimumWidth(kNarrowest);
  icon_ = new QLabel(this);
  icon_->setFixedSize(20, 20);
  title_ = new ElidedLabel(this);
  title_->setObjectName(QStringLiteral("inspector.title"));
  title_->setFont(ui::font(14, true));
  subtitle_ = new ElidedLabel(this);
  subtitle_->setObjectName(QStringLiteral("inspector.subtitle"));
  subtitle_->setProperty("role", "dim");
  auto* head = new QHBoxLayout;
  head->setSpacing(10);
  head->addWidget(icon_);
  head->addWidget(title_, 1);
  head->addSpacing(12);
  scroll_ = new QScrollArea(this);
  scroll_->setWidgetResizable(true);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setFocusPolicy(Qt::NoFocus);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(mirrored({16, 16, 4, 0}));
  column->setSpacing(6);
  column->addLayout(head);
  column->addWidget(subtitle_);
  column->addWidget(scroll_, 1);
}

void Inspector::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  kinds_.clear();
  rows_.clear();
  keys_.clear();
  delete scroll_->takeWidget();
  body_ = nullptr;
  if (document == nullptr) return;
  connect(document, &PlanDocument::selectionChanged, this, &Inspector::showSelection);
  connect(document, &PlanDocument::changed, this, [this] {
    // The selection is put right after this when objects went.
    for (const ObjectKey& key : keys_)
      if (plan::findObject(document_->plan(), key) == nullptr) return;
    refresh();
  });
  showSelection();
}

void Inspector::showSelection() {
  // What was typed and not finished belongs to what was selected until now.
  if (QWidget* field = QApplication::focusWidget(); field != nullptr && isAncestorOf(field)) field->clearFocus();
  keys_.clear();
  for (const QString& id : document_->selection())
    if (auto key = keyOf(document_->plan(), id)) keys_.push_back(std::move(*key));
  if (keys_.empty()) keys_.push_back({EntityKind::Design, document_->plan().design().id});

  std::vector<EntityKind> kinds;
  for (const ObjectKey& key : keys_)
    if (std::ranges::find(kinds, key.kind) == kinds.end()) kinds.push_back(key.kind);
  const bool several = keys_.size() > 1;
  if (kinds != kinds_ || several != several_) {
    kinds_ = kinds;
    several_ = several;
    build();
  }
  refresh();
}

void Inspector::build() {
  rows_.clear();
  delete scroll_->takeWidget();
  body_ = new QWidget;
  auto* column = new QVBoxLayout(body_);
  column->setContentsMargins(mirrored({0, 0, 12, 24}));
  column->setSpacing(6);

  // What all kinds share: the same key with the same type.
  std::vector<const plan::PropertyInfo*> shared;
  for (const plan::PropertyInfo& property : plan::entityInfo(kinds_.front()).properties)
    if (std::ranges::all_of(kinds_, [&](EntityKind kind) {
          const plan::PropertyInfo* other = plan::entityInfo(kind).property(property.key);
          return other != nullptr && other->type == property.type && !other->meta.blob && !other->meta.drawn;
        }))
      shared.push_back(&property);

  if (keys_.size() > 1) {
    auto* several = new QLabel(shared.empty() ? tr("They have no property in common.")
                                              : tr("What is set here is set for all of them."),
                               body_);
    several->setObjectName(QStringLiteral("inspector.several"));
    several->setProperty("role", "dim");
    several->setWordWrap(true);
    column->addWidget(several);
  }
  for (int group = 0; group <= int(plan::Group::Operation); ++group) {
    bool headed = false;
    for (const plan::PropertyInfo* property : shared) {
      if (int(property->meta.group) != group) continue;
      if (!headed) {
        column->addWidget(heading(groupText(plan::Group(group)), kHeadingMargins, body_));
        headed = true;
      }
      auto* row = new PropertyRow(*property, *document_, body_);
      row->setProperty("help", topicOf(plan::entityInfo(kinds_.front()).meta->key, property->key));
      column->addWidget(row);
      rows_.push_back(row);
    }
  }
  auto* related = new QWidget(body_);
  related_ = new QVBoxLayout(related);
  related_->setContentsMargins(0, 0, 0, 0);
  related_->setSpacing(2);
  column->addWidget(related);
  column->addStretch(1);
  scroll_->setWidget(body_);
  for (EntriesEditor* editor : body_->findChildren<EntriesEditor*>())
    connect(editor, &EntriesEditor::rearranged, this, &Inspector::chainFocus, Qt::QueuedConnection);
  for (OneOfEditor* editor : body_->findChildren<OneOfEditor*>())
    connect(editor, &OneOfEditor::rearranged, this, &Inspector::chainFocus, Qt::QueuedConnection);
}

// Nothing is cut at the side in a narrow window, unless it would take half of it.
void Inspector::keepWidth() {
  body_->layout()->activate();
  const QMargins around = layout()->contentsMargins();
  const int fields = body_->minimumSizeHint().width() + scroll_->verticalScrollBar()->sizeHint().width();
  setMinimumWidth(std::clamp(around.left() + fields + around.right(), kNarrowest, kNarrowest + 100));
}

void Inspector::refresh() {
  if (keys_.size() == 1) {
    const ObjectKey& key = keys_.front();
    icon_->setPixmap(iconPixmap(iconName(document_->plan(), key), Theme::current().text, 20, devicePixelRatioF()));
    const plan::Entity* object = plan::findObject(document_->plan(), key);
    const bool design = key.kind == EntityKind::Design;
    title_->setText(design && object->name.empty()      ? tr("New plan")
                    : key.kind == EntityKind::Placement ? kindText(document_->plan(), key)
                                                        : qs(object->displayName()));
    subtitle_->setText(design ? tr("The plan as a whole: nothing is selected") : kindText(document_->plan(), key));
  } else {
    icon_->setPixmap(iconPixmap(QStringLiteral("select"), Theme::current().text, 20, devicePixelRatioF()));
    title_->setText(objectsText(std::ssize(keys_)));
    QStringList kinds;
    for (EntityKind kind : kinds_) {
      const auto count = std::ranges::count(keys_, kind, &ObjectKey::kind);
      const plan::EntityMeta& meta = *plan::entityInfo(kind).meta;
      kinds << tr("%1 %2", "a count and a kind of objects")
                   .arg(numberText(double(count)), planText(count == 1 ? meta.label : meta.plural));
    }
    subtitle_->setText(kinds.join(QStringLiteral(", ")));
  }
  for (PropertyRow* row : rows_) row->refresh(keys_);
  buildRelated();
  keepWidth();
  chainFocus();
}

// What belongs to the selected object but has no place on the canvas: a device's pools, a site's flows.
void Inspector::buildRelated() {
  while (QLayoutItem* item = related_->takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;
  }
  if (keys_.size() != 1) return;
  const ObjectKey& key = keys_.front();
  const plan::Plan& plan = document_->plan();
  QStringList seen;
  std::vector<ObjectKey> related;
  for (const plan::DanglingRef& ref : plan::refsTo(plan, key.id))
    if (!onCanvas(ref.from.kind) && ref.from.kind != EntityKind::Design && !seen.contains(qs(ref.from.id))) {
      seen << qs(ref.from.id);
      related.push_back(ref.from);
    }
  const std::vector<EntityKind> addable = kindsFor(key.kind);
  if (related.empty() && addable.empty()) return;

  related_->addWidget(heading(tr("Belongs to it"), kHeadingMargins, body_));
  const auto button = [this](const QString& text, const QString& iconName) {
    auto* made = new QPushButton(icon(iconName), text, body_);
    made->setProperty("role", "flat");
    made->setStyleSheet(QStringLiteral("text-align: left"));
    related_->addWidget(made);
    return made;
  };
  for (std::size_t i = 0; i < std::min(related.size(), kRelatedShown); ++i) {
    const ObjectKey& other = related[i];
    const QString name = nameText(plan, other.id);
    auto* go = button(name, iconName(plan, other));
    go->setObjectName(QStringLiteral("related.") + qs(other.id));
    go->setToolTip(tr("%1: %2").arg(kindText(plan, other), name));
    connect(go, &QPushButton::clicked, this, [this, id = qs(other.id)] { document_->select({id}); });
  }
  if (related.size() > kRelatedShown) {
    auto* more =
        new QLabel(tr("and %Ln more, in the catalogue below", nullptr, int(related.size() - kRelatedShown)), body_);
    more->setProperty("role", "dim");
    related_->addWidget(more);
  }
  for (EntityKind kind : addable) {
    const QString what = labelOf(kind);
    auto* add = button(tr("Add: %1").arg(what), QStringLiteral("add"));
    add->setObjectName(QStringLiteral("related.add.") + qs(plan::entityInfo(kind).meta->key));
    connect(add, &QPushButton::clicked, this, [this, kind, key] { createObject(*document_, kind, key); });
  }
}

void Inspector::chainFocus() {
  if (body_ == nullptr) return;
  QList<QWidget*> chain;
  collectFocus(body_->layout(), chain);
  for (qsizetype i = 1; i < chain.size(); ++i) QWidget::setTabOrder(chain[i - 1], chain[i]);
}

} // namespace rw::ui
