#include "bridge/plan_comparison.h"

#include "bridge/labels.h"
#include "bridge/new_objects.h"
#include "bridge/plan_document.h"

#include <QThread>

namespace rw::ui {

PlanComparison::PlanComparison(QObject* parent) : QObject(parent) {}

PlanComparison::~PlanComparison() {
  stop();
  for (QThread* thread : givenUpThreads_) {
    thread->wait(); // it would tell who is gone
    delete thread;
  }
}

void PlanComparison::setDocument(PlanDocument* document) {
  if (document == document_) return;
  if (document_ != nullptr) document_->disconnect(this);
  end();
  document_ = document;
  if (document == nullptr) return;
  connect(document, &PlanDocument::changed, this, &PlanComparison::update);
  connect(document, &PlanDocument::reportChanged, this, &PlanComparison::update);
}

void PlanComparison::begin(plan::Plan other, const QString& name) {
  stop();
  other_ = std::move(other);
  name_ = name;
  before_.reset();
  answer_.reset();
  Q_EMIT changed();
  update();
}

void PlanComparison::end() {
  if (!active()) return;
  stop();
  name_.clear();
  other_ = {};
  before_.reset();
  answer_.reset();
  Q_EMIT changed();
}

// What runs is given up and comes to its end by itself: nobody waits for it, and what it reads is its own.
void PlanComparison::stop() {
  if (thread_ == nullptr) return;
  *givenUp_ = true;
  QThread* thread = std::exchange(thread_, nullptr);
  givenUpThreads_.push_back(thread);
  connect(thread, &QThread::finished, this, [this, thread] {
    std::erase(givenUpThreads_, thread);
    thread->deleteLater();
  });
  again_ = false;
}

// Objects are told at once as they are now; what follows from them, as of the newest whole report.
void PlanComparison::update() {
  if (!active()) return;
  if (thread_ != nullptr) {
    again_ = true;
    return;
  }
  const std::shared_ptr<const engine::Report> known = document_->report();
  const bool whole = known->network != nullptr && known->failed.empty() && known->study != nullptr;
  const std::shared_ptr<const engine::Report> after = whole ? known : answer_ != nullptr ? answer_->after : nullptr;
  if (after == nullptr) return; // its report is on its way
  givenUp_ = std::make_shared<std::atomic<bool>>(false);
  thread_ = QThread::create([this, after, before = before_, last = answer_, other = other_, plan = document_->plan(),
                             given = givenUp_]() mutable {
    if (before == nullptr) {
      before = std::make_shared<const engine::Report>(
          engine::analyseWhole(other, {.fixes = false, .cancelled = given.get(), .before = after}));
    }
    if (*given) return;
    auto answer = std::make_shared<Answer>(Answer{before, after, {}});
    // What follows takes longest, and a name or a report without news changes nothing of it.
    if (last != nullptr && last->after == after) {
      answer->difference = last->difference;
      answer->difference.objects = compare::objectsThatDiffer(other, plan);
    } else {
      answer->difference = compare::differenceOf(*before, *after, plan);
    }
    QMetaObject::invokeMethod(this, [this, answer = std::move(answer), given] {
      if (*given) return;
      thread_->wait();
      delete std::exchange(thread_, nullptr);
      before_ = answer->before;
      answer_ = answer;
      Q_EMIT changed();
      if (std::exchange(again_, false)) update();
    });
  });
  thread_->start();
}

ChangesByObject changesByObject(const compare::Difference& difference, const plan::Plan& before,
                                const plan::Plan& now) {
  ChangesByObject out;
  for (const compare::ObjectDiff& diff : difference.objects) {
    if (diff.object.kind == plan::EntityKind::Placement) continue;
    out.insert_or_assign(diff.object.id, diff.change);
    const bool gone = diff.change == compare::Change::Removed;
    const plan::Plan& there = gone ? before : now;
    if ((onCanvas(diff.object.kind) && !gone) || !keyOf(there, qs(diff.object.id))) continue;
    const plan::EntityInfo& info = plan::entityInfo(diff.object.kind);
    for (const std::string_view place : {"at", "device", "site", "a", "b"})
      if (info.property(place) != nullptr)
        out.emplace(toText(plan::getProperty(there, diff.object, place)), compare::Change::Changed);
  }
  return out;
}

plan::Plan planAtStep(const PlanDocument& document, std::size_t steps) {
  const std::vector<edit::ChangeSet>& done = document.project().steps();
  plan::Plan plan = document.plan();
  for (std::size_t i = document.project().stepsInForce(); i > steps; --i)
    if (!edit::apply(plan, edit::inverted(done[i - 1]))) break; // undo would stop there too
  return plan;
}

} // namespace rw::ui
