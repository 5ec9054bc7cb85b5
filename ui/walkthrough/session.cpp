#include "walkthrough/session.h"

#include "bridge/analysis_labels.h"
#include "bridge/fingerprint.h"
#include "bridge/labels.h"

#include <QCoreApplication>
#include <QDate>
#include <QSettings>
#include <algorithm>
#include <limits>
#include <utility>

namespace rw::ui {

namespace {

const QString kReviewerKey = QStringLiteral("walkthrough/reviewer");

constexpr int kLast = std::numeric_limits<int>::max(); ///< the last step, however many there are

QString say(const char* text) { return QCoreApplication::translate("WalkSession", text); }

Value hopsValue(const std::vector<plan::ReviewedHop>& hops) {
  Value::List out;
  for (const plan::ReviewedHop& hop : hops) {
    Value::Record record{{"node", hop.node}, {"mark", plan::Choices<plan::Mark>::values[std::size_t(hop.mark)].key}};
    if (!hop.note.empty()) record.emplace_back("note", hop.note);
    out.emplace_back(std::move(record));
  }
  return out;
}

} // namespace

QString reviewStateText(review::State state) {
  switch (state) {
  case review::State::NotBegun: return say(QT_TRANSLATE_NOOP("WalkSession", "not walked yet"));
  case review::State::Begun: return say(QT_TRANSLATE_NOOP("WalkSession", "begun"));
  case review::State::Agreed: return say(QT_TRANSLATE_NOOP("WalkSession", "agreed"));
  case review::State::Open: return say(QT_TRANSLATE_NOOP("WalkSession", "signed with questions"));
  case review::State::Stale: return say(QT_TRANSLATE_NOOP("WalkSession", "changed since it was signed"));
  }
  return {};
}

QString walkFingerprint(const engine::Report& report, const std::string& flow) {
  const auto result = report.explained(flow);
  return result ? fingerprintOf(review::seen(*result, report.network->plan())) : QString();
}

QString walkDifference(const plan::Plan& plan, const plan::Review& review, const routing::FlowResult& now) {
  QStringList before, after;
  for (const plan::ReviewedHop& hop : review.hops) before << nameText(plan, hop.node);
  for (const routing::Hop* hop : review::walk(now)) after << nameText(plan, hop->node);
  if (before == after)
    return WalkSession::tr("The nodes are the same; a route, a translation, a control or the verdict is another one.");
  const QString arrow = QStringLiteral(" → ");
  return WalkSession::tr("Signed was %1; now it is %2.").arg(before.join(arrow), after.join(arrow));
}

WalkSession::WalkSession(PlanDocument& document, QObject* parent)
    : QObject(parent), document_(document), reviewer_(QSettings().value(kReviewerKey).toString()) {
  if (reviewer_.isEmpty())
    for (const plan::TeamMember& member : document.plan().design().team)
      if (qs(member.role).contains(QLatin1String("review"), Qt::CaseInsensitive)) reviewer_ = qs(member.name);
  connect(&document, &PlanDocument::reportChanged, this, &WalkSession::follow);
  connect(&document, &PlanDocument::changed, this, &WalkSession::follow);
  follow();
}

const plan::Flow* WalkSession::flow() const {
  const auto& flows = document_.plan().flows;
  return flow_ < int(flows.size()) ? &flows[std::size_t(flow_)] : nullptr;
}

const routing::Hop* WalkSession::hop() const {
  return step_ < int(steps_.size()) ? steps_[std::size_t(step_)] : nullptr;
}

bool WalkSession::isAnswer(int step) const { return result_ && step >= int(result_->deciding().forward.size()); }

void WalkSession::setReviewer(const QString& name) {
  if (name == reviewer_) return;
  reviewer_ = name;
  QSettings().setValue(kReviewerKey, name);
  Q_EMIT changed();
}

QString WalkSession::title() const {
  const plan::Flow* one = flow();
  if (one == nullptr) return {};
  return tr("%1 (%2 of %3)").arg(qs(one->displayName())).arg(flow_ + 1).arg(flowCount());
}

QString WalkSession::verdict() const {
  if (flow() == nullptr) return {};
  const plan::Plan& plan = document_.completedPlan();
  const QString text = result_ ? verdictText(*result_, plan) : tr("being worked out…");
  return document_.failed().empty() ? text : tr("Without %1: %2").arg(elementsText(plan, document_.failed()), text);
}

const WalkPicture& WalkSession::picture() const {
  picture_.follow(document_.completedPlan(), document_.report(), result_ ? &*result_ : nullptr);
  return picture_;
}

const plan::Review* WalkSession::review(const QString& by) const {
  const plan::Flow* one = flow();
  return one != nullptr ? review::newest(document_.plan(), one->id, by.trimmed().toStdString()) : nullptr;
}

review::State WalkSession::state(const QString& by) const {
  return review::stateOf(review(by), fingerprint_.toStdString());
}
int WalkSession::marked(const QString& by) const {
  return std::min(int(review::marked(review(by), fingerprint_.toStdString())), int(steps_.size()));
}
const plan::ReviewedHop* WalkSession::markOf(int step, const QString& by) const {
  return step < marked(by) ? &review(by)->hops[std::size_t(step)] : nullptr;
}

QStringList WalkSession::others() const {
  QStringList out;
  const plan::Flow* one = flow();
  if (one == nullptr) return out;
  for (const plan::Review& each : document_.plan().reviews) {
    const QString name = qs(each.reviewer);
    if (each.flow.id == one->id && qs(each.fingerprint) == fingerprint_ && name != reviewer_.trimmed() &&
        !out.contains(name))
      out << name;
  }
  return out;
}

QString WalkSession::whyNoMark(int step, const QString& by) const {
  if (!document_.failed().empty()) return tr("Marks are for the network as it stands: put everything up again first.");
  if (step < 0 || step >= int(steps_.size())) return tr("There is nothing to mark.");
  if (document_.project().readOnly() || document_.project().recovery())
    return tr("This plan can only be read now; the main window says why.");
  if (!upToDate()) return tr("The path is being worked out…");
  if (by.trimmed().isEmpty()) return tr("Enter the reviewer's name to mark this hop.");
  if (state(by) == review::State::Agreed || state(by) == review::State::Open)
    return tr("This flow is signed. A change of its path opens it again.");
  if (step > marked(by)) return tr("Mark the hops before this one first.");
  return {};
}

QString WalkSession::mark(int step, const QString& by, plan::Mark mark, const QString& note) {
  if (QString why = whyNoMark(step, by); !why.isEmpty()) return why;
  const plan::Review* known = review(by);
  // One that is signed stays as the record of what was seen then.
  const bool begun = known != nullptr && known->date.empty();
  std::vector<plan::ReviewedHop> hops;
  if (begun && marked(by) > 0) hops = known->hops;
  const plan::ReviewedHop said{steps_[std::size_t(step)]->node, mark, note.trimmed().toStdString()};
  if (step < int(hops.size()))
    hops[std::size_t(step)] = said;
  else
    hops.push_back(said);
  const Status done = document_.edit(tr("Mark a hop"), [&](edit::Transaction& edit) -> Status {
    plan::ObjectKey key{plan::EntityKind::Review, begun ? known->id : std::string()};
    if (!begun) {
      auto made = edit.create(plan::EntityKind::Review, {{"id", edit.freeId("review-" + flow()->id)},
                                                         {"flow", flow()->id},
                                                         {"reviewer", by.trimmed().toStdString()}});
      if (!made) return fail(made.error());
      key = *made;
    }
    return edit.set(key, "fingerprint", fingerprint_.toStdString()).and_then([&] {
      return edit.set(key, "hops", hopsValue(hops));
    });
  });
  return done ? QString() : sentence(done.error());
}

bool WalkSession::canSign(const QString& by) const {
  return !steps_.empty() && upToDate() && state(by) == review::State::Begun && marked(by) == int(steps_.size());
}

QString WalkSession::sign(const QString& by, const QDate& date) {
  if (!canSign(by)) return tr("Mark every hop before you sign.");
  const Status done = document_.edit(tr("Sign a walk"), [&](edit::Transaction& edit) {
    return edit.set({plan::EntityKind::Review, review(by)->id}, "date", date.toString(Qt::ISODate).toStdString());
  });
  return done ? QString() : sentence(done.error());
}

/// Marks change the plan, too, and start an analysis that can only say the same.
bool WalkSession::upToDate() const {
  constexpr plan::KindMask beside = plan::maskOf(plan::EntityKind::Review) | plan::maskOf(plan::EntityKind::View) |
                                    plan::maskOf(plan::EntityKind::Placement) |
                                    plan::maskOf(plan::EntityKind::IssuedVersion);
  const engine::Report& report = *document_.report();
  return document_.failed().empty() && report.failed.empty() && report.network != nullptr &&
         plan::sameTables(report.plan, document_.plan(), ~beside);
}

void WalkSession::goTo(int flow, int step) {
  flow = std::clamp(flow, 0, std::max(0, flowCount() - 1));
  if (std::exchange(flow_, flow) != flow) load();
  step_ = step >= 0 ? step : marked() < int(steps_.size()) ? marked() : 0;
  step_ = std::clamp(step_, 0, std::max(0, int(steps_.size()) - 1));
  Q_EMIT changed();
}

bool WalkSession::hasNext() const { return step_ + 1 < int(steps_.size()) || flow_ + 1 < flowCount(); }
bool WalkSession::hasBack() const { return step_ > 0 || flow_ > 0; }

void WalkSession::next() {
  if (step_ + 1 < int(steps_.size()))
    goTo(flow_, step_ + 1);
  else if (flow_ + 1 < flowCount())
    goTo(flow_ + 1, 0);
}

void WalkSession::back() {
  if (step_ > 0) {
    goTo(flow_, step_ - 1);
  } else if (flow_ > 0) {
    goTo(flow_ - 1, kLast);
  }
}

void WalkSession::follow() {
  load();
  Q_EMIT changed();
}

void WalkSession::load() {
  const plan::Flow* one = flow();
  result_ = one != nullptr ? document_.report()->explained(one->id) : std::nullopt;
  steps_ = result_ ? review::walk(*result_) : std::vector<const routing::Hop*>();
  step_ = std::clamp(step_, 0, std::max(0, int(steps_.size()) - 1));
  fingerprint_ = result_ ? fingerprintOf(review::seen(*result_, document_.report()->network->plan())) : QString();
}

} // namespace rw::ui
