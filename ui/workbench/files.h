// Files of the workbench: what is opened how, where unsaved plans keep their journals, what was open lately.
#pragma once

#include "store/project.h"

#include <QString>
#include <QStringList>

namespace rw::ui {

/// Where plans that are in no file yet keep their journals.
std::filesystem::path journalFolder();

/// Whether a path is one that can be opened or imported, by its ending.
bool isPlanFile(const QString& path);
/// Opens a project file, or reads YAML or GraphML into a new plan without a file. By what is in the file, not by its
/// name.
Result<store::Project> openPlan(const QString& path);
/// A new plan without a file.
Result<store::Project> newProject(plan::Plan plan);
/// Writes text to a file, whole or not at all.
Status writeText(const QString& path, const std::string& text);

/// The files that were open lately and are still there, the last first.
QStringList recentFiles();
void rememberFile(const QString& path);

/// A file name for this plan with an ending: `new-jersey.yaml`, in the folder of its file or of documents.
QString suggestedPath(const store::Project& project, const QString& ending);

} // namespace rw::ui
