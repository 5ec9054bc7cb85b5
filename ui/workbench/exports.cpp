#include "workbench/exports.h"

#include "bridge/issued_versions.h"
#include "bridge/labels.h"
#include "bridge/plan_comparison.h"
#include "bridge/plan_document.h"
#include "dialogs/diagram_dialog.h"
#include "dialogs/document_dialog.h"
#include "document/protocol.h"
#include "document/tables.h"
#include "formats/yaml.h"
#include "output/diagram_export.h"
#include "output/document_export.h"
#include "output/figures.h"
#include "output/spreadsheet.h"
#include "workbench/files.h"
#include "workbench/message_bar.h"

#include <QFileInfo>
#include <QProgressDialog>
#include <QSettings>
#include <QThread>

namespace rw::ui {

namespace {

const QString kDocumentKindKey = QStringLiteral("export/documentKind");
const QString kTableKindKey = QStringLiteral("export/tableKind");
constexpr double kAnalysed = 0.4; ///< the share of the work that the analysis is, roughly

/// The kind of file that was chosen last, and what is chosen now.
QString chooseRemembered(QWidget* window, const QString& title, const store::Project& project,
                         const std::vector<FileKind>& kinds, const QString& key, qsizetype& kind) {
  kind = QSettings().value(key).toLongLong();
  const QString path = chooseTarget(window, title, project, kinds, &kind);
  if (!path.isEmpty()) QSettings().setValue(key, kind);
  return path;
}

/// A report of the plan as it stands, with fixes and study; what is known already is taken over.
std::shared_ptr<const engine::Report> wholeReport(const plan::Plan& plan, std::shared_ptr<const engine::Report> known,
                                                  const std::atomic<bool>& givenUp,
                                                  const analysis::Progress& progress) {
  const bool fits = known->failed.empty() && known->fixesProven && known->network != nullptr &&
                    plan::sameTables(known->plan, plan, ~plan::KindMask{});
  if (fits && known->study != nullptr) return known;
  auto report = std::make_shared<engine::Report>(
      fits ? *known
           : engine::analyse(plan, {.cancelled = &givenUp, .before = known->network != nullptr ? known : nullptr}));
  report->study = std::make_shared<const engine::Study>(engine::study(plan, &givenUp, progress));
  return report;
}

} // namespace

Exports::Exports(QWidget* window, MessageBar* messages) : QObject(window), window_(window), messages_(messages) {}

Exports::~Exports() {
  if (thread_ == nullptr) return;
  *givenUp_ = true;
  thread_->wait();
  delete thread_;
}

void Exports::yaml() {
  const QString path =
      chooseTarget(window_, tr("Export YAML"), document_->project(), {{tr("Plans as YAML"), QStringLiteral("yaml")}});
  if (!path.isEmpty())
    tellOutcome(path, writeBytes(QByteArray::fromStdString(formats::writeYaml(document_->plan())), path.toStdString()));
}

void Exports::diagram(const Look& look) {
  DiagramDialog dialog(*document_, look, window_);
  if (dialog.exec() != QDialog::Accepted) return;
  const std::array<FileKind, 4> kinds{{{tr("SVG picture"), QStringLiteral("svg")},
                                       {tr("PNG picture"), QStringLiteral("png")},
                                       {tr("PDF pages"), QStringLiteral("pdf")},
                                       {tr("Drawing for draw.io"), QStringLiteral("drawio")}}};
  const QString path =
      chooseTarget(window_, tr("Export diagram"), document_->project(), {kinds[std::size_t(dialog.kind())]});
  if (path.isEmpty()) return;
  const DiagramExport options = dialog.options();
  // What the screen shows, failures included.
  start(path, false,
        [path, options, plan = document_->completedPlan()](const engine::Report& report, const KeepGoing&) {
          return exportDiagram(plan, &report, options, path.toStdString());
        });
}

QString Exports::chooseDocument(QWidget* over, const QString& title) {
  qsizetype kind = 0;
  return chooseRemembered(over, title, document_->project(),
                          {{tr("PDF document"), QStringLiteral("pdf")},
                           {tr("OpenDocument text"), QStringLiteral("odt")},
                           {tr("Web page in one file"), QStringLiteral("html")},
                           {tr("Markdown with pictures beside it"), QStringLiteral("md")}},
                          kDocumentKindKey, kind);
}

void Exports::protocol(QWidget* over) {
  const QString path = chooseDocument(over, tr("Write the protocol of the walkthroughs"));
  if (path.isEmpty()) return;
  start(path, false, [path](const engine::Report& report, const KeepGoing& keepGoing) {
    return exportDocument(
        composeProtocol(report), [&](const document::Figure& figure) { return drawingOf(figure, report); },
        path.toStdString(), keepGoing);
  });
}

void Exports::document(const PlanComparison& comparison) {
  const std::shared_ptr<const PlanComparison::Answer> compared = comparison.answer();
  // Held against nothing else, it tells what has changed since it was issued last.
  std::optional<plan::IssuedVersion> issued;
  if (const plan::IssuedVersion* last = compare::lastIssued(document_->plan()); last != nullptr && compared == nullptr)
    issued = *last;
  const QString since = compared != nullptr ? comparison.name() : issued ? issuedText(*issued) : QString();
  DocumentDialog dialog(*document_, since, window_);
  if (dialog.exec() != QDialog::Accepted) return;
  const QString path = chooseDocument(window_, tr("Export plan document"));
  if (path.isEmpty()) return;
  DocumentChoice choice = dialog.choice();
  if (compared != nullptr) choice.before = compared->before;
  choice.since = since;
  start(path, true, [path, choice, issued](const engine::Report& report, const KeepGoing& keepGoing) mutable {
    if (issued) {
      const Result<plan::Plan> then = compare::issuedPlan(*issued, report.plan);
      if (!then) return Status(fail(then.error()));
      choice.before = std::make_shared<const engine::Report>(engine::analyseWhole(*then, {.fixes = false}));
    }
    return exportDocument(
        composePlan(report, choice),
        [&](const document::Figure& figure) { return drawingOf(figure, report, choice.before.get()); },
        path.toStdString(), keepGoing);
  });
}

void Exports::tables() {
  std::vector<FileKind> kinds{{tr("Spreadsheet with all tables"), QStringLiteral("xlsx")}};
  std::vector<plan::EntityKind> tables;
  for (const plan::EntityInfo& info : plan::entities()) {
    if (info.size(document_->plan()) == 0 || info.kind() == plan::EntityKind::Placement) continue;
    kinds.push_back({tr("%1 as CSV").arg(planText(info.meta->plural)), QStringLiteral("csv")});
    tables.push_back(info.kind());
  }
  qsizetype kind = 0;
  const QString path = chooseRemembered(window_, tr("Export tables"), document_->project(), kinds, kTableKindKey, kind);
  if (path.isEmpty()) return;
  const auto write = [path](const Result<QByteArray>& bytes) {
    return bytes ? writeBytes(*bytes, path.toStdString()) : Status(fail(bytes.error()));
  };
  if (kind == 0) {
    start(path, true, [write](const engine::Report& report, const KeepGoing&) {
      const plan::Design& design = report.plan.design();
      return write(toXlsx(catalogueTables(Source(report)), qs(design.displayName()), qs(design.author)));
    });
  } else {
    start(path, true, [write, table = tables[std::size_t(kind - 1)]](const engine::Report& report, const KeepGoing&) {
      return write(toCsv(objectTable(Source(report), table)));
    });
  }
}

void Exports::start(const QString& path, bool whole, Write write) {
  if (busy()) return;
  givenUp_ = std::make_shared<std::atomic<bool>>(false);
  progress_ = new QProgressDialog(tr("Writing %1…").arg(QFileInfo(path).fileName()), tr("Give up"), 0, 100, window_);
  progress_->setObjectName(QStringLiteral("exportProgress"));
  progress_->setWindowTitle(tr("Export"));
  progress_->setAutoClose(false);
  progress_->setAutoReset(false);
  progress_->setMinimumDuration(500);
  progress_->setValue(0);
  connect(progress_, &QProgressDialog::canceled, this, [given = givenUp_] { *given = true; });

  const auto tell = [this](double share) {
    QMetaObject::invokeMethod(this, [this, share] {
      if (progress_ != nullptr && !progress_->wasCanceled()) progress_->setValue(int(share * 100));
    });
  };
  thread_ = QThread::create([this, path, whole, tell, given = givenUp_, write = std::move(write),
                             plan = document_->plan(), known = document_->report()] {
    const std::shared_ptr<const engine::Report> report =
        whole ? wholeReport(plan, known, *given, [&](double share) { tell(share * kAnalysed); }) : known;
    const double begun = whole ? kAnalysed : 0;
    const Status status = *given ? Status() : write(*report, [&](double share) {
      tell(begun + share * (1 - begun));
      return !*given;
    });
    QMetaObject::invokeMethod(this, [this, path, status] { finished(path, status); });
  });
  thread_->start();
  Q_EMIT busyChanged();
}

void Exports::finished(const QString& path, const Status& status) {
  thread_->wait();
  delete std::exchange(thread_, nullptr);
  // Not at once: its own signal may be on the stack.
  std::exchange(progress_, nullptr)->deleteLater();
  if (*givenUp_)
    messages_->say(MessageBar::Tone::Info, tr("The export was given up; no file was written."));
  else
    tellOutcome(path, status);
  Q_EMIT busyChanged();
}

void Exports::tellOutcome(const QString& path, const Status& status) {
  if (status)
    messages_->say(MessageBar::Tone::Info, tr("Written: %1").arg(path));
  else
    messages_->say(MessageBar::Tone::Error, sentence(status.error()), {}, true);
}

} // namespace rw::ui
