// Files of the workbench: what is opened how, where unsaved plans keep their journals, what was open lately.
#pragma once

#include "store/project.h"

#include <QString>
#include <QStringList>
#include <vector>

class QWidget;

namespace rw::ui {

/// Where plans that are in no file yet keep their journals.
std::filesystem::path journalFolder();

/// Whether a path is one that can be opened or imported, by its ending.
bool isPlanFile(const QString& path);
/// Opens a project file, or reads YAML or GraphML into a new plan without a file. By what is in the file, not by its
/// name.
Result<store::Project> openPlan(const QString& path);
/// The plan that is in such a file, without opening it.
Result<plan::Plan> readPlan(const QString& path);
/// A new plan without a file.
Result<store::Project> newProject(plan::Plan plan);

/// The files that were open lately and are still there, the last first.
QStringList recentFiles();
void rememberFile(const QString& path);

/// A file name for this plan with an ending: `new-jersey.yaml`, in the folder of its file or of documents.
QString suggestedPath(const store::Project& project, const QString& ending);

/// A line in a dialog's list of kinds, and how such files end.
struct FileKind {
  QString text;
  QString ending;
};
/// Asks for a file to write; nothing where nobody wants to. `chosen` is the kind that is on offer first, and then the
/// one that was taken.
QString chooseTarget(QWidget* parent, const QString& title, const store::Project& project,
                     const std::vector<FileKind>& kinds, qsizetype* chosen = nullptr);

} // namespace rw::ui
