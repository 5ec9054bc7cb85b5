// The main window's dialogs for files: open, save as, import; files dropped on it; its lists of files and views.
#include "bridge/labels.h"
#include "bridge/picture.h"
#include "bridge/plan_comparison.h"
#include "bridge/plan_document.h"
#include "canvas/canvas_view.h"
#include "canvas/pictures.h"
#include "canvas/saved_views.h"
#include "dialogs/issue_dialog.h"
#include "dialogs/merge_dialog.h"
#include "panels/compare_panel.h"
#include "theme/theme.h"
#include "workbench/actions.h"
#include "workbench/files.h"
#include "workbench/header_bar.h"
#include "workbench/main_window.h"
#include "workbench/message_bar.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QTabWidget>

namespace rw::ui {

namespace {

QString startFolder() {
  const QStringList recent = recentFiles();
  return recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                          : QFileInfo(recent.front()).absolutePath();
}

} // namespace

void MainWindow::chooseFile(bool textOnly) {
  const QString texts = tr("Plans as YAML, networks as GraphML (*.yaml *.yml *.graphml)");
  const QString all = tr("Plans and networks (*.routewright *.yaml *.yml *.graphml)");
  const QString path = QFileDialog::getOpenFileName(
      this, textOnly ? tr("Import a plan or a network") : tr("Open a plan"), startFolder(), textOnly ? texts : all);
  if (!path.isEmpty()) openFile(path);
}

void MainWindow::choosePicture(std::optional<QPointF> centre) {
  const QStringList files = QFileDialog::getOpenFileNames(this, tr("Pictures for the canvas"), {}, pictureFilter());
  if (!files.isEmpty()) canvas_->addPictures(files, centre);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  const bool plan = urls.size() == 1 && urls.front().isLocalFile() && isPlanFile(urls.front().toLocalFile());
  if (plan || (document_ != nullptr && holdsPictures(event->mimeData()))) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  const QMimeData& dropped = *event->mimeData();
  if (document_ == nullptr || !holdsPictures(&dropped)) return void(openFile(dropped.urls().front().toLocalFile()));
  const QPoint there = canvas_->mapFrom(this, event->position().toPoint());
  canvas_->dropPictures(dropped, canvas_->rect().contains(there) ? there : canvas_->rect().center());
}

void MainWindow::chooseComparison() {
  const QString path =
      QFileDialog::getOpenFileName(this, tr("Compare with"), startFolder(), tr("Plans (*.routewright *.yaml *.yml)"));
  if (!path.isEmpty()) compareWith(path);
}

bool MainWindow::compareWith(const QString& path) {
  Result<plan::Plan> other = readPlan(path);
  if (!other) {
    messages_->say(MessageBar::Tone::Error, sentence(other.error()), {}, true);
    return false;
  }
  // What was written without ids is told by what it is alike.
  comparison_->begin(compare::aligned({&document_->plan()}, std::move(*other)), QFileInfo(path).fileName());
  tabs_->setCurrentWidget(compare_);
  return true;
}

void MainWindow::chooseMerge() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Merge with another's version"), startFolder(),
                                                    tr("Plans (*.routewright *.yaml *.yml)"));
  if (!path.isEmpty()) mergeWith(path);
}

bool MainWindow::mergeWith(const QString& path) {
  Result<plan::Plan> theirs = readPlan(path);
  if (!theirs) {
    messages_->say(MessageBar::Tone::Error, sentence(theirs.error()), {}, true);
    return false;
  }
  MergeDialog dialog(*document_, std::move(*theirs), QFileInfo(path).fileName(), this);
  if (dialog.exec() == QDialog::Accepted) messages_->say(MessageBar::Tone::Info, dialog.outcome());
  return true;
}

void MainWindow::issue() {
  IssueDialog dialog(*document_, this);
  if (dialog.exec() == QDialog::Accepted)
    messages_->say(MessageBar::Tone::Info,
                   tr("Version %1 is issued: Compare and the plan document know it.").arg(dialog.version()));
}

bool MainWindow::saveAs(const QString& path) {
  if (Status status = document_->saveAs(path); !status) {
    messages_->say(MessageBar::Tone::Error, sentence(status.error()), {}, true);
    return false;
  }
  rememberFile(path);
  messages_->say(MessageBar::Tone::Info, tr("The plan is kept in %1 from now on.").arg(QFileInfo(path).fileName()));
  updateActions();
  return true;
}

void MainWindow::chooseSaveAs() {
  const QString path = chooseTarget(this, tr("Save As"), document_->project(),
                                    {{tr("Routewright plans"), QStringLiteral("routewright")}});
  if (!path.isEmpty()) saveAs(path);
}

void MainWindow::saveView() {
  QInputDialog dialog(this);
  dialog.setObjectName(QStringLiteral("saveViewDialog"));
  dialog.setWindowTitle(tr("Save this view"));
  dialog.setLabelText(tr("Name of the view; one that is there already is replaced:"));
  dialog.setOkButtonText(tr("Save"));
  if (dialog.exec() != QDialog::Accepted || dialog.textValue().trimmed().isEmpty()) return;
  if (!ui::saveView(*document_, *canvas_, dialog.textValue()).isEmpty())
    messages_->say(MessageBar::Tone::Info, tr("The view “%1” is in the plan.").arg(dialog.textValue().trimmed()));
}

void MainWindow::fillViewsMenu() {
  QMenu* menu = header_->viewsMenu();
  menu->clear();
  if (document_ != nullptr)
    for (const plan::View& view : document_->plan().views) {
      const bool logical = view.projection == plan::Projection::Logical;
      QAction* action = menu->addAction(icon(logical ? QStringLiteral("logical") : QStringLiteral("geographic")),
                                        qs(view.displayName()));
      connect(action, &QAction::triggered, this, [this, id = view.id] {
        const plan::View* chosen = document_->plan().views.find(id);
        if (chosen == nullptr) return;
        showView(*chosen, *canvas_);
        document_->select({qs(id)}); // the inspector renames it, Delete takes it away
      });
    }
  if (menu->isEmpty()) menu->addAction(tr("No view is saved yet"))->setEnabled(false);
  menu->addSeparator();
  menu->addAction(actions_->get(QStringLiteral("view.save")));
}

void MainWindow::fillRecentMenu() {
  QMenu* menu = header_->recentMenu();
  menu->clear();
  for (const QString& path : recentFiles())
    connect(menu->addAction(QFileInfo(path).fileName()), &QAction::triggered, this, [this, path] { openFile(path); });
  if (menu->isEmpty()) menu->addAction(tr("Nothing was open yet"))->setEnabled(false);
}

} // namespace rw::ui
