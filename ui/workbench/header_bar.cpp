#include "workbench/header_bar.h"

#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "theme/theme.h"
#include "workbench/actions.h"
#include "workbench/elided_label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace rw::ui {

namespace {

/// A pill that triggers an action and shows its state.
QPushButton* pill(QAction* action, const QString& text, QWidget* parent) {
  auto* button = new QPushButton(text, parent);
  button->setObjectName(QStringLiteral("pill.") + action->objectName());
  button->setProperty("role", "pill");
  button->setCheckable(action->isCheckable());
  button->setToolTip(action->toolTip());
  button->setMinimumWidth(96);
  const auto follow = [button, action] {
    button->setChecked(action->isChecked());
    button->setEnabled(action->isEnabled());
  };
  QObject::connect(action, &QAction::changed, button, follow);
  QObject::connect(button, &QPushButton::clicked, action, [action, follow] {
    action->trigger();
    follow();
  });
  follow();
  return button;
}

QToolButton* tool(QAction* action, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setObjectName(QStringLiteral("tool.") + action->objectName());
  button->setDefaultAction(action);
  button->setIconSize({20, 20});
  button->setFocusPolicy(Qt::TabFocus);
  button->setAccessibleName(withoutMnemonic(action->text()));
  return button;
}

} // namespace

HeaderBar::HeaderBar(Actions& actions, QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("headerBar"));
  setFixedHeight(44);

  auto* menuButton = new QToolButton(this);
  menuButton->setObjectName(QStringLiteral("menuButton"));
  menuButton->setText(QStringLiteral("Routewright"));
  menuButton->setFont(ui::font(14, true));
  menuButton->setIcon(icon(QStringLiteral("expand")));
  menuButton->setIconSize({12, 12});
  menuButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  menuButton->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
  menuButton->setPopupMode(QToolButton::InstantPopup);
  menuButton->setFocusPolicy(Qt::TabFocus);
  menuButton->setToolTip(tr("Menu (F10)"));
  menuButton->setAccessibleName(tr("Menu"));
  auto* menu = new QMenu(menuButton);
  menu->setLayoutDirection(layoutDirection());
  for (const ActionMenu& info : actionMenus()) {
    QMenu* part = actions.menu(info, menu);
    menu->addMenu(part);
    if (qstrcmp(info.name, "file") == 0) {
      recent_ = new QMenu(tr("&Recent"), part);
      recent_->setObjectName(QStringLiteral("recentMenu"));
      recent_->setIcon(icon(QStringLiteral("history")));
      part->insertMenu(actions.get(QStringLiteral("file.save_as")), recent_);
    } else if (qstrcmp(info.name, "arrange") == 0) {
      arrange_ = part;
    }
  }
  menuButton->setMenu(menu);
  auto* open = new QAction(this);
  open->setShortcut(QKeySequence(Qt::Key_F10));
  connect(open, &QAction::triggered, menuButton, &QToolButton::showMenu);
  addAction(open);

  name_ = new ElidedLabel(this);
  name_->setObjectName(QStringLiteral("planName"));
  name_->setProperty("role", "dim");
  name_->setFont(ui::font(14));
  state_ = new QLabel(this);
  state_->setObjectName(QStringLiteral("planState"));
  state_->setProperty("role", "dim");
  state_->setFont(ui::font(11));

  views_ = new QWidget(this);
  auto* views = new QHBoxLayout(views_);
  views->setContentsMargins(0, 0, 0, 0);
  views->setSpacing(4);
  views->addWidget(pill(actions.get(QStringLiteral("view.logical")), tr("Logical"), views_));
  views->addWidget(pill(actions.get(QStringLiteral("view.geographic")), tr("Geographic"), views_));

  right_ = new QWidget(this);
  auto* right = new QHBoxLayout(right_);
  right->setContentsMargins(0, 0, 0, 0);
  right->setSpacing(4);
  auto* saved = new QToolButton(right_);
  saved->setObjectName(QStringLiteral("viewsButton"));
  saved->setIcon(icon(QStringLiteral("eye")));
  saved->setIconSize({20, 20});
  saved->setPopupMode(QToolButton::InstantPopup);
  saved->setFocusPolicy(Qt::TabFocus);
  saved->setToolTip(tr("Saved views"));
  saved->setAccessibleName(tr("Saved views"));
  saved_ = new QMenu(saved);
  saved_->setObjectName(QStringLiteral("viewsMenu"));
  saved->setMenu(saved_);
  layers_ = tool(actions.get(QStringLiteral("view.layers")), right_);
  for (const char* id : {"edit.undo", "edit.redo", "view.zoom_out", "view.zoom_in", "view.fit", "view.failures"})
    right->addWidget(tool(actions.get(QString::fromLatin1(id)), right_));
  right->addWidget(layers_);
  right->addWidget(saved);
  right->addSpacing(8);
  auto* exports = new QPushButton(tr("Export"), right_);
  exports->setObjectName(QStringLiteral("exportButton"));
  exports->setProperty("role", "pill");
  exports->setToolTip(tr("The diagram, the plan document, tables or YAML as a file"));
  exports->setMinimumWidth(96);
  auto* kinds = new QMenu(exports);
  for (const char* id : {"file.export_diagram", "file.export_document", "file.export_protocol", "file.export_tables",
                         "file.export_yaml"})
    kinds->addAction(actions.get(QString::fromLatin1(id)));
  exports->setMenu(kinds);
  right->addWidget(exports);

  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(8, 0, 16, 0);
  row->setSpacing(8);
  row->addWidget(menuButton);
  row->addWidget(name_);
  row->addWidget(state_);
  row->addStretch(1);
  row->addWidget(right_);
  setDocument(nullptr);
}

void HeaderBar::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  if (document != nullptr) connect(document, &PlanDocument::stepsChanged, this, &HeaderBar::refresh);
  refresh();
}

void HeaderBar::refresh() {
  for (QWidget* part : {static_cast<QWidget*>(name_), static_cast<QWidget*>(state_), views_, right_})
    part->setVisible(document_ != nullptr);
  if (document_ == nullptr) return;
  const store::Project& project = document_->project();
  const QFileInfo file(QString::fromStdString(project.file().string()));
  const QString name = qs(document_->plan().design().name);
  name_->setText(!name.isEmpty() ? name : file.fileName().isEmpty() ? tr("New plan") : file.completeBaseName());
  const bool unsaved = project.file().empty();
  state_->setText(project.readOnly() ? tr("read only")
                  : unsaved          ? tr("all changes kept, in no file yet")
                                     : tr("all changes kept"));
  state_->setToolTip(
      unsaved
          ? tr("Every change is kept at once and comes back after a crash. Save As gives the plan a file of its own.")
          : tr("Every change is kept at once; %1 is saved by itself.").arg(file.fileName()));
  name_->setToolTip(unsaved ? name_->text() : file.absoluteFilePath());
  resizeEvent(nullptr);
}

// The switch stands in the middle of the window, as long as the tools leave it there; a long name gives way to it, and
// in a narrow window the word on what is kept does.
void HeaderBar::resizeEvent(QResizeEvent*) {
  constexpr int menu = 150;
  constexpr int gaps = 24;
  constexpr int leastName = 80;
  views_->adjustSize();
  const QMargins margins = layout()->contentsMargins();
  const int tools = width() - margins.right() - right_->sizeHint().width();
  const int from = std::min((width() - views_->width()) / 2, tools - gaps / 2 - views_->width());
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  views_->move(mirrored ? width() - from - views_->width() : from, (height() - views_->height()) / 2);
  const int room = from - menu - gaps;
  const int state = state_->sizeHint().width();
  state_->setVisible(document_ != nullptr && room >= leastName + state);
  name_->setMaximumWidth(std::max(leastName, state_->isHidden() ? room : room - state));
}

} // namespace rw::ui
