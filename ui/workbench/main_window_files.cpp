// The main window's dialogs for files: open, save as, import, export.
#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "canvas/canvas_view.h"
#include "formats/yaml.h"
#include "output/diagram_export.h"
#include "workbench/actions.h"
#include "workbench/files.h"
#include "workbench/header_bar.h"
#include "workbench/main_window.h"
#include "workbench/message_bar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>

namespace rw::ui {

namespace {

const QString kExportKindKey = QStringLiteral("export/kind");

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
  QString path = QFileDialog::getSaveFileName(this, tr("Save As"),
                                              suggestedPath(document_->project(), QStringLiteral("routewright")),
                                              tr("Routewright plans (*.routewright)"));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".routewright");
  saveAs(path);
}

void MainWindow::exportYaml() {
  QString path =
      QFileDialog::getSaveFileName(this, tr("Export YAML"), suggestedPath(document_->project(), QStringLiteral("yaml")),
                                   tr("Plans as YAML (*.yaml)"));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".yaml");
  if (Status status = writeText(path, formats::writeYaml(document_->plan())); !status)
    messages_->say(MessageBar::Tone::Error, sentence(status.error()), {}, true);
  else
    messages_->say(MessageBar::Tone::Info, tr("Written: %1").arg(path));
}

void MainWindow::exportDiagram() {
  const QString svg = tr("SVG picture (*.svg)");
  const QString png = tr("PNG picture (*.png)");
  const QString pdf = tr("PDF page (*.pdf)");
  QString kind = QSettings().value(kExportKindKey, svg).toString();
  QString path = QFileDialog::getSaveFileName(this, tr("Export diagram"),
                                              suggestedPath(document_->project(), QStringLiteral("svg")),
                                              QStringList{svg, png, pdf}.join(QStringLiteral(";;")), &kind);
  if (path.isEmpty()) return;
  QSettings().setValue(kExportKindKey, kind);
  if (QFileInfo(path).suffix().isEmpty())
    path += kind == png ? QStringLiteral(".png") : kind == pdf ? QStringLiteral(".pdf") : QStringLiteral(".svg");
  const DiagramExport options{.projection = canvas_->projection(), .flow = document_->highlightedFlow().toStdString()};
  const auto report = document_->report();
  if (Status status = ui::exportDiagram(document_->completedPlan(), report.get(), options, path.toStdString()); !status)
    messages_->say(MessageBar::Tone::Error, sentence(status.error()), {}, true);
  else
    messages_->say(MessageBar::Tone::Info, tr("Written: %1").arg(path));
}

void MainWindow::fillRecentMenu() {
  QMenu* menu = header_->recentMenu();
  menu->clear();
  for (const QString& path : recentFiles())
    connect(menu->addAction(QFileInfo(path).fileName()), &QAction::triggered, this, [this, path] { openFile(path); });
  if (menu->isEmpty()) menu->addAction(tr("Nothing was open yet"))->setEnabled(false);
}

} // namespace rw::ui
