#include "dialogs/shortcuts_dialog.h"

#include "bridge/labels.h"
#include "bridge/plan_search.h"
#include "dialogs/within_screen.h"
#include "help/help_window.h"
#include "output/shortcut_sheet.h"
#include "panels/table_view.h"
#include "theme/theme.h"
#include "workbench/actions.h"
#include "workbench/search_field.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rw::ui {

namespace {

constexpr int kCommandColumn = 0;
constexpr int kKeysColumn = 1;
constexpr int kIdRole = Qt::UserRole;

const ActionInfo* infoOf(const QString& id) {
  for (const ActionInfo& info : actionCatalogue())
    if (id == QLatin1String(info.id)) return &info;
  return nullptr;
}

QString plain(const QAction* action) { return withoutMnemonic(action->text()).remove(u'…'); }

} // namespace

ShortcutsDialog::ShortcutsDialog(Actions& actions, QWidget* parent) : QDialog(parent), actions_(actions) {
  setObjectName(QStringLiteral("shortcutsDialog"));
  HelpWindow::offerIn(*this, QStringLiteral("commands"));
  setWindowTitle(tr("Keyboard shortcuts"));
  resizeWithinScreen(*this, {640, 620});
  search_ = new SearchField(this);
  search_->setObjectName(QStringLiteral("shortcuts.search"));
  search_->setAccessibleName(tr("Find a command"));
  list_ = new QTreeWidget(this);
  list_->setObjectName(QStringLiteral("shortcuts.list"));
  list_->setAccessibleName(tr("Commands"));
  list_->setHeaderLabels({tr("Command"), tr("Keys")});
  setUpTable(list_);
  list_->setRootIsDecorated(true);
  list_->header()->setSectionResizeMode(kCommandColumn, QHeaderView::Stretch);
  list_->setColumnWidth(kKeysColumn, 200);
  edit_ = new QKeySequenceEdit(this);
  edit_->setObjectName(QStringLiteral("shortcuts.keys"));
  edit_->setAccessibleName(tr("New keys"));
  assign_ = new QPushButton(tr("Assign"), this);
  assign_->setObjectName(QStringLiteral("shortcuts.assign"));
  assign_->setProperty("role", "primary");
  assign_->setAutoDefault(false);
  reset_ = new QPushButton(tr("Reset"), this);
  reset_->setObjectName(QStringLiteral("shortcuts.reset"));
  reset_->setToolTip(tr("Give this command the keys that it came with"));
  reset_->setAutoDefault(false);
  word_ = new QLabel(this);
  word_->setObjectName(QStringLiteral("shortcuts.word"));
  word_->setProperty("role", "dim");
  word_->setWordWrap(true);
  word_->setMinimumHeight(word_->fontMetrics().height() * 2);
  word_->setAlignment(Qt::AlignTop | Qt::AlignLeading);

  auto* keys = new QHBoxLayout;
  keys->addWidget(edit_, 1);
  keys->addWidget(assign_);
  keys->addWidget(reset_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  const auto button = [&](const QString& text, const char* name, QDialogButtonBox::ButtonRole role, auto act) {
    QPushButton* made = buttons->addButton(text, role);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, act);
  };
  button(tr("Reset all"), "shortcuts.resetAll", QDialogButtonBox::ResetRole, [this] { reset({}); });
  button(tr("Save as PDF…"), "shortcuts.pdf", QDialogButtonBox::ActionRole, [this] { savePdf(); });
  button(tr("Print…"), "shortcuts.print", QDialogButtonBox::ActionRole, [this] { print(); });
  buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 14);
  column->setSpacing(10);
  column->addWidget(search_);
  column->addWidget(list_, 1);
  column->addLayout(keys);
  column->addWidget(word_);
  column->addWidget(buttons);

  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(search_, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
  connect(list_, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
  connect(edit_, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::judge);
  connect(assign_, &QPushButton::clicked, this, &ShortcutsDialog::assign);
  connect(reset_, &QPushButton::clicked, this, [this] { reset(currentId()); });
  fill();
}

void ShortcutsDialog::fill() {
  QPixmap nothing(16, 16); // so that names stand below each other
  nothing.fill(Qt::transparent);
  const QIcon blank(nothing);
  for (const ActionMenu& menu : actionMenus()) {
    auto* group = new QTreeWidgetItem(list_, {withoutMnemonic(menuTitle(menu))});
    group->setFont(kCommandColumn, ui::font(12, true));
    group->setFlags(Qt::ItemIsEnabled);
    for (const ActionInfo& info : actionCatalogue()) {
      const QString id = QString::fromLatin1(info.id);
      if (!id.startsWith(QLatin1String(menu.name) + u'.')) continue;
      auto* item = new QTreeWidgetItem(group, {plain(actions_.get(id))});
      item->setData(kCommandColumn, kIdRole, id);
      item->setIcon(kCommandColumn, actions_.get(id)->icon().isNull() ? blank : actions_.get(id)->icon());
      item->setToolTip(kCommandColumn, actions_.get(id)->statusTip());
      showKeys(item);
    }
  }
  list_->expandAll();
  list_->setCurrentItem(list_->topLevelItem(0)->child(0));
  search_->setFocus();
}

void ShortcutsDialog::showKeys(QTreeWidgetItem* item) const {
  const QString id = item->data(kCommandColumn, kIdRole).toString();
  QStringList keys;
  for (const QKeySequence& each : actions_.keys(id)) keys << each.toString(QKeySequence::NativeText);
  item->setText(kKeysColumn, keys.join(QStringLiteral(", ")));
  // What is not as it came is dark and strong, as in the inspector.
  const bool own = actions_.keys(id) == Actions::ownKeys(*infoOf(id));
  item->setForeground(kKeysColumn, own ? Theme::current().dim : Theme::current().text);
  item->setFont(kKeysColumn, ui::font(12, !own));
}

void ShortcutsDialog::filter(const QString& text) {
  const QString wanted = folded(text);
  for (int i = 0; i < list_->topLevelItemCount(); ++i) {
    QTreeWidgetItem* group = list_->topLevelItem(i);
    bool any = false;
    for (int j = 0; j < group->childCount(); ++j) {
      QTreeWidgetItem* item = group->child(j);
      const bool shown =
          folded(item->text(kCommandColumn) + u' ' + item->text(kKeysColumn) + u' ' + item->toolTip(kCommandColumn))
              .contains(wanted);
      item->setHidden(!shown);
      any = any || shown;
    }
    group->setHidden(!any);
  }
}

QString ShortcutsDialog::currentId() const {
  const QTreeWidgetItem* item = list_->currentItem();
  return item != nullptr ? item->data(kCommandColumn, kIdRole).toString() : QString();
}

void ShortcutsDialog::showCurrent() {
  const QString id = currentId();
  edit_->setEnabled(!id.isEmpty());
  edit_->setKeySequence(id.isEmpty() ? QKeySequence() : actions_.keys(id).value(0));
  judge();
}

/// Says what comes of the keys that are typed, before they are assigned.
void ShortcutsDialog::judge() {
  const QString id = currentId();
  const QKeySequence keys = edit_->keySequence();
  const ActionInfo* other = id.isEmpty() ? nullptr : actions_.takenBy(keys, id);
  const bool same = !id.isEmpty() && actions_.keys(id).value(0) == keys;
  assign_->setEnabled(!id.isEmpty() && !same);
  assign_->setText(keys.isEmpty() ? tr("Take keys away") : other != nullptr ? tr("Take over") : tr("Assign"));
  reset_->setEnabled(!id.isEmpty() && actions_.keys(id) != Actions::ownKeys(*infoOf(id)));
  word_->setText(
      id.isEmpty() ? tr("Choose a command to change its keys.")
      : other != nullptr
          ? tr("These keys belong to “%1”, which loses them.").arg(plain(actions_.get(QString::fromLatin1(other->id))))
          : tr("Click into the field and press the new keys."));
}

void ShortcutsDialog::assign() {
  const QString id = currentId();
  const QKeySequence keys = edit_->keySequence();
  const auto show = [this](const QString& changed) {
    for (QTreeWidgetItemIterator at(list_); *at != nullptr; ++at)
      if ((*at)->data(kCommandColumn, kIdRole).toString() == changed) showKeys(*at);
  };
  while (const ActionInfo* other = actions_.takenBy(keys, id)) {
    const QString loser = QString::fromLatin1(other->id);
    QList<QKeySequence> left;
    for (const QKeySequence& each : actions_.keys(loser))
      if (each.matches(keys) == QKeySequence::NoMatch && keys.matches(each) == QKeySequence::NoMatch) left << each;
    actions_.setKeys(loser, left);
    show(loser);
  }
  actions_.setKeys(id, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
  show(id);
  judge();
}

/// Of one command, or of all where `id` is empty. Whoever has its keys by now gives them back.
void ShortcutsDialog::reset(const QString& id) {
  if (id.isEmpty()) {
    for (const ActionInfo& info : actionCatalogue())
      actions_.setKeys(QString::fromLatin1(info.id), Actions::ownKeys(info));
  } else {
    const QList<QKeySequence> own = Actions::ownKeys(*infoOf(id));
    for (const QKeySequence& keys : own)
      while (const ActionInfo* other = actions_.takenBy(keys, id)) {
        QList<QKeySequence> left = actions_.keys(QString::fromLatin1(other->id));
        left.removeIf([&](const QKeySequence& each) { return each.matches(keys) || keys.matches(each); });
        actions_.setKeys(QString::fromLatin1(other->id), left);
      }
    actions_.setKeys(id, own);
  }
  for (QTreeWidgetItemIterator at(list_); *at != nullptr; ++at)
    if (!(*at)->data(kCommandColumn, kIdRole).toString().isEmpty()) showKeys(*at);
  showCurrent();
}

void ShortcutsDialog::savePdf() {
  QString path = QFileDialog::getSaveFileName(this, tr("Save the keys as PDF"), QStringLiteral("routewright-keys.pdf"),
                                              tr("PDF page (*.pdf)"));
  if (path.isEmpty()) return;
  if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) path += QStringLiteral(".pdf");
  const Status status = writeShortcutSheet(actions_, path.toStdString());
  word_->setText(status ? tr("Written: %1").arg(path) : sentence(status.error()));
}

void ShortcutsDialog::print() {
  auto* printer = new QPrinter(QPrinter::HighResolution);
  auto* dialog = new QPrintDialog(printer, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QObject::destroyed, dialog, [printer] { delete printer; });
  connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
          [this](QPrinter* to) { shortcutSheet(actions_)->print(to); });
  dialog->open();
}

} // namespace rw::ui
