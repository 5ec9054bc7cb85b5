#include "workbench/files.h"

#include "base/text.h"
#include "bridge/labels.h"
#include "catalogue/catalogue.h"
#include "formats/plan_text.h"
#include "store/files.h"
#include "store/foreign.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace rw::ui {

namespace {

constexpr int kRecent = 10;
constexpr std::size_t kLookedAt = 4096; ///< bytes by which a text is told from a picture and the like
const QString kRecentKey = QStringLiteral("recentFiles");

} // namespace

std::filesystem::path journalFolder() {
  const QString base = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  return std::filesystem::path(base.toStdString()) / "journals";
}

bool isPlanFile(const QString& path) {
  static const QStringList endings{QStringLiteral("routewright"), QStringLiteral("yaml"), QStringLiteral("yml"),
                                   QStringLiteral("graphml")};
  return endings.contains(QFileInfo(path).suffix().toLower());
}

namespace {

/// A database begins with its name; whatever else is a text, or refused in words.
bool isProject(const QString& path, const std::string& bytes) {
  return bytes.starts_with("SQLite") || path.endsWith(qs(store::kFileEnding));
}

Result<plan::Plan> readText(const QString& path, const std::string& bytes) {
  // UTF-16 has zeros too, and its reader says what to do about it.
  const bool utf16 = bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff");
  if (!utf16 && bytes.find('\0') < kLookedAt) return fail(store::foreign(bytes, path.toStdString()));
  return formats::readPlanText(bytes, QFileInfo(path).fileName().toStdString(), catalogue::externalIds());
}

} // namespace

Result<store::Project> openPlan(const QString& path) {
  const auto bytes = store::readFile(path.toStdString());
  if (!bytes) return fail(bytes.error());
  if (isProject(path, *bytes)) return store::Project::open(path.toStdString());
  auto plan = readText(path, *bytes);
  if (!plan) return fail(plan.error());
  return newProject(std::move(*plan));
}

Result<plan::Plan> readPlan(const QString& path) {
  const auto bytes = store::readFile(path.toStdString());
  if (!bytes) return fail(bytes.error());
  return isProject(path, *bytes) ? store::readProject(path.toStdString()) : readText(path, *bytes);
}

Result<store::Project> newProject(plan::Plan plan) {
  std::error_code ignored; // an unwritable folder is reported by the project
  std::filesystem::create_directories(journalFolder(), ignored);
  return store::Project::create(std::move(plan), journalFolder());
}

QStringList recentFiles() {
  QStringList files = QSettings().value(kRecentKey).toStringList();
  files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
  return files;
}

void rememberFile(const QString& path) {
  const QString whole = QFileInfo(path).absoluteFilePath();
  QStringList files = recentFiles();
  files.removeAll(whole);
  files.prepend(whole);
  QSettings().setValue(kRecentKey, QStringList(files.mid(0, kRecent)));
}

QString suggestedPath(const store::Project& project, const QString& ending) {
  const QFileInfo file(QString::fromStdString(project.file().string()));
  const std::string& name = project.plan().design().name;
  const QString folder = project.file().empty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                                : file.absolutePath();
  const QString base = !project.file().empty() ? file.completeBaseName() : qs(idFrom(name.empty() ? "plan" : name));
  return QStringLiteral("%1/%2.%3").arg(folder, base, ending);
}

QString chooseTarget(QWidget* parent, const QString& title, const store::Project& project,
                     const std::vector<FileKind>& kinds, qsizetype* chosen) {
  QStringList filters;
  for (const FileKind& kind : kinds) filters << QStringLiteral("%1 (*.%2)").arg(kind.text, kind.ending);
  const auto endingOf = [&](const QString& filter) { return kinds[std::size_t(filters.indexOf(filter))].ending; };
  const qsizetype first = chosen != nullptr ? std::clamp<qsizetype>(*chosen, 0, filters.size() - 1) : 0;
  // The dialog itself adds an ending that was left out, so that it asks before a file of that name is replaced.
  QFileDialog dialog(parent, title);
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setFileMode(QFileDialog::AnyFile);
  dialog.setNameFilters(filters);
  dialog.selectNameFilter(filters[first]);
  dialog.setDefaultSuffix(endingOf(filters[first]));
  dialog.selectFile(suggestedPath(project, endingOf(filters[first])));
  QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                   [&](const QString& filter) { dialog.setDefaultSuffix(endingOf(filter)); });
  if (dialog.exec() != QDialog::Accepted) return {};
  if (chosen != nullptr) *chosen = filters.indexOf(dialog.selectedNameFilter());
  return dialog.selectedFiles().value(0);
}

} // namespace rw::ui
