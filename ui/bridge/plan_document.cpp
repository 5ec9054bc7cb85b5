#include "bridge/plan_document.h"

#include "bridge/labels.h"

#include <QDateTime>
#include <QTimer>
#include <atomic>
#include <cmath>

namespace rw::ui {

namespace {

constexpr int kSaveAfterMs = 1000;

bool exists(const plan::Plan& plan, const QString& id) {
  const std::string key = id.toStdString();
  return plan::findById(plan, key).has_value() || plan.layout.find(key) != nullptr;
}

bool canFail(const plan::Plan& completed, const std::string& element) {
  return std::ranges::count(analysis::elements(completed), element) > 0;
}

/// What an analysis depends on: moving and renaming start none.
bool sameToAnalyse(const plan::Revisions& a, const plan::Revisions& b) {
  return a.routing == b.routing && a.report == b.report;
}

} // namespace

struct PlanDocument::Private {
  explicit Private(store::Project opened) : project(std::move(opened)) {}

  store::Project project;
  plan::Plan completed;
  std::shared_ptr<const engine::Report> report = std::make_shared<engine::Report>();
  std::shared_ptr<const engine::Study> study;
  std::optional<plan::Revisions> studied; ///< the state of the plan that the study speaks of
  std::shared_ptr<const std::vector<analysis::Failure>> pairs;
  std::optional<plan::Revisions> paired; ///< the state of the plan that the pairs speak of
  bool pairsWanted = false;
  std::atomic<int> permille{0}; ///< what the analyser has done
  plan::Revisions submitted;
  bool analysing = false;
  bool failureMode = false;
  std::vector<std::string> failed;
  QStringList selection;
  QStringList lit;
  QTimer save;
  std::unique_ptr<engine::Analyser> analyser; ///< last, so that its thread ends first
};

PlanDocument::PlanDocument(store::Project project, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(project))) {
  d->completed = catalogue::completed(plan());
  d->save.setSingleShot(true);
  d->save.setInterval(kSaveAfterMs);
  connect(&d->save, &QTimer::timeout, this, [this] {
    if (Status saved = save(); !saved) Q_EMIT refused(sentence(saved.error()));
  });
  d->analyser = std::make_unique<engine::Analyser>([this](std::shared_ptr<const engine::Report> report) {
    QMetaObject::invokeMethod(
        this, [this, report = std::move(report)] { take(report); }, Qt::QueuedConnection);
  });
  submit({});
}

PlanDocument::~PlanDocument() {
  d->analyser.reset();
  if (d->save.isActive()) static_cast<void>(save()); // what cannot be saved stays in the journal
}

const plan::Plan& PlanDocument::plan() const { return d->project.plan(); }
const plan::Plan& PlanDocument::completedPlan() const { return d->completed; }
store::Project& PlanDocument::project() { return d->project; }
const store::Project& PlanDocument::project() const { return d->project; }

namespace {

Result<edit::ChangeSet> changesOf(const plan::Plan& plan, const QString& title,
                                  const std::function<Status(edit::Transaction&)>& steps) {
  edit::Transaction transaction(plan, title.toStdString(), catalogue::externalIds());
  if (Status status = steps(transaction); !status) return fail(status.error());
  return transaction.finish();
}

} // namespace

Status PlanDocument::edit(const QString& title, const std::function<Status(edit::Transaction&)>& steps) {
  auto changes = changesOf(plan(), title, steps);
  if (changes) return apply(std::move(*changes));
  Q_EMIT refused(sentence(changes.error()));
  return fail(changes.error());
}

Status PlanDocument::editInPlace(const QString& title, const std::function<Status(edit::Transaction&)>& steps) {
  auto changes = changesOf(plan(), title, steps);
  return changes ? apply(std::move(*changes)) : Status(fail(changes.error()));
}

Status PlanDocument::apply(edit::ChangeSet changes) {
  if (changes.empty()) return {};
  if (changes.author.empty()) changes.author = qEnvironmentVariable("USER").toStdString();
  if (changes.time.empty()) changes.time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
  if (Status status = d->project.commit(changes); !status) {
    Q_EMIT refused(sentence(status.error()));
    return status;
  }
  follow(changes);
  return {};
}

void PlanDocument::undo() { follow(d->project.undo()); }
void PlanDocument::redo() { follow(d->project.redo()); }
bool PlanDocument::canUndo() const { return !d->project.readOnly() && d->project.stepsInForce() > 0; }
bool PlanDocument::canRedo() const {
  return !d->project.readOnly() && d->project.stepsInForce() < d->project.steps().size();
}

void PlanDocument::goToStep(std::size_t steps) {
  while (d->project.stepsInForce() > steps && canUndo())
    if (!follow(d->project.undo())) return;
  while (d->project.stepsInForce() < steps && canRedo())
    if (!follow(d->project.redo())) return;
}

Status PlanDocument::save() {
  d->save.stop();
  if (d->project.file().empty() || d->project.readOnly() || !d->project.modified()) return {};
  Status status = d->project.save();
  Q_EMIT stepsChanged();
  return status;
}

Status PlanDocument::saveAs(const QString& file) {
  d->save.stop();
  Status status = d->project.saveAs(std::filesystem::path(file.toStdString()));
  Q_EMIT stepsChanged();
  return status;
}

Status PlanDocument::recover() {
  const plan::Plan before = plan();
  if (Status status = d->project.recover(tr("Recover unsaved edits").toStdString()); !status) return status;
  follow(edit::diff(before, plan()));
  return {};
}

bool PlanDocument::follow(const Result<std::optional<edit::ChangeSet>>& step) {
  if (!step) {
    Q_EMIT refused(sentence(step.error()));
    return false;
  }
  if (*step) follow(**step);
  return step->has_value();
}

void PlanDocument::follow(const edit::ChangeSet& changes) {
  d->completed = catalogue::completed(plan());
  if (!d->project.file().empty()) d->save.start();
  const auto gone = std::erase_if(d->failed, [this](const std::string& id) { return !canFail(d->completed, id); });
  submit(changes);
  Q_EMIT changed(changes);
  if (gone > 0) Q_EMIT failureModeChanged();

  QStringList left;
  for (const QString& id : std::as_const(d->selection))
    if (exists(plan(), id)) left << id;
  select(left);
  QStringList lit;
  for (const QString& id : std::as_const(d->lit))
    if (exists(plan(), id)) lit << id;
  light(lit);
  Q_EMIT stepsChanged();
}

void PlanDocument::submit(const edit::ChangeSet& changes) {
  const plan::Revisions now = plan().revisions;
  if (!changes.empty() && sameToAnalyse(now, d->submitted)) return;
  d->submitted = now;
  analyse();
}

// While something is down, only what the picture answers with is worked out.
void PlanDocument::analyse() {
  const bool whole = d->failed.empty();
  d->analysing = true;
  d->permille = 0;
  d->analyser->submit(plan(), {.failed = d->failed,
                               .fixes = whole,
                               .study = whole && studying(),
                               .pairs = whole && d->pairsWanted && pairing(),
                               .known = whole && !studying() ? d->study : nullptr,
                               .progress = [this](double share) { tell(share); },
                               .cancelled = nullptr});
}

// On the analyser's thread. One word for each step that an eye can see.
void PlanDocument::tell(double share) {
  constexpr double kSteps = 200;
  const int now = int(std::floor(share * kSteps) * (1000 / kSteps));
  if (d->permille.exchange(now) == now) return;
  QMetaObject::invokeMethod(this, &PlanDocument::studyProgressed, Qt::QueuedConnection);
}

void PlanDocument::take(const std::shared_ptr<const engine::Report>& report) {
  // An answer may have been on its way while the plan was edited, or something was taken down.
  if (!report->complete || !sameToAnalyse(report->plan.revisions, d->submitted)) return;
  if (report->failed != d->failed) return;
  d->report = report;
  d->analysing = d->failed.empty() && !report->fixesProven;
  const bool anew = (report->study != nullptr && report->study != d->study) || report->pairs != nullptr;
  if (report->study != nullptr) {
    d->study = report->study;
    d->studied = report->plan.revisions;
  }
  if (report->pairs != nullptr) {
    d->pairs = report->pairs;
    d->paired = report->plan.revisions;
  }
  Q_EMIT reportChanged();
  if (anew) Q_EMIT studyChanged();
}

std::shared_ptr<const engine::Study> PlanDocument::study() const { return d->study; }
bool PlanDocument::studying() const { return !d->studied || !sameToAnalyse(*d->studied, plan().revisions); }
double PlanDocument::studyProgress() const { return d->permille / 1000.; }

void PlanDocument::wantPairs(bool wanted) {
  if (wanted == d->pairsWanted) return;
  d->pairsWanted = wanted;
  // Without them the analyser has less to do, and stops what it is at.
  if (pairing()) analyse();
  Q_EMIT studyChanged();
}

bool PlanDocument::pairsWanted() const { return d->pairsWanted; }
std::shared_ptr<const std::vector<analysis::Failure>> PlanDocument::pairs() const { return d->pairs; }
bool PlanDocument::pairing() const { return !d->paired || !sameToAnalyse(*d->paired, plan().revisions); }

bool PlanDocument::failureMode() const { return d->failureMode; }
const std::vector<std::string>& PlanDocument::failed() const { return d->failed; }

void PlanDocument::setFailureMode(bool on) {
  if (on == d->failureMode) return;
  d->failureMode = on;
  const bool anew = !d->failed.empty();
  d->failed.clear();
  if (anew) analyse();
  Q_EMIT failureModeChanged();
}

void PlanDocument::setFailed(std::vector<std::string> elements) {
  const bool anew = elements != d->failed;
  if (d->failureMode && !anew) return;
  d->failureMode = true;
  d->failed = std::move(elements);
  if (anew) analyse();
  Q_EMIT failureModeChanged();
}

void PlanDocument::toggleFailed(const QString& element) {
  std::vector<std::string> now = d->failed;
  const std::string id = element.toStdString();
  if (std::erase(now, id) == 0) {
    if (!canFail(completedPlan(), id)) return;
    now.push_back(id);
  }
  setFailed(std::move(now));
}

std::shared_ptr<const engine::Report> PlanDocument::report() const { return d->report; }
bool PlanDocument::analysing() const { return d->analysing; }

const QStringList& PlanDocument::selection() const { return d->selection; }
void PlanDocument::select(const QStringList& ids) {
  if (ids == d->selection) return;
  d->selection = ids;
  Q_EMIT selectionChanged();
}

const QStringList& PlanDocument::litFlows() const { return d->lit; }
void PlanDocument::light(const QStringList& flows) {
  if (flows == d->lit) return;
  d->lit = flows;
  Q_EMIT highlightChanged();
}

void PlanDocument::reveal(const QStringList& ids) { Q_EMIT revealRequested(ids); }

} // namespace rw::ui
