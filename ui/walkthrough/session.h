// A walk along the flows of a plan with a second reviewer: where it stands, what was marked, what is signed. Keeps
// nothing but the place; marks and sign-offs are in the plan, so that a walk goes on where it stopped.
#pragma once

#include "bridge/plan_document.h"
#include "review/review.h"
#include "walkthrough/walk_picture.h"

namespace rw::ui {

inline constexpr int kLongestNote = 2000; ///< characters

/// How a flow's review stands, in words: `agreed`, `the path has changed`.
QString reviewStateText(review::State state);
/// The fingerprint of what is to be seen of a flow; empty where it has no result yet.
QString walkFingerprint(const engine::Report& report, const std::string& flow);
/// How the walk that was signed differs from that of now, in one sentence.
QString walkDifference(const plan::Plan& plan, const plan::Review& review, const routing::FlowResult& now);

class WalkSession : public QObject {
  Q_OBJECT
 public:
  explicit WalkSession(PlanDocument& document, QObject* parent = nullptr);

  [[nodiscard]] PlanDocument& document() const { return document_; }
  [[nodiscard]] int flowCount() const { return int(document_.plan().flows.size()); }
  [[nodiscard]] int flowIndex() const { return flow_; }
  /// nullptr where the plan has no flows.
  [[nodiscard]] const plan::Flow* flow() const;
  /// With its hops; nothing before the first analysis.
  [[nodiscard]] const std::optional<routing::FlowResult>& result() const { return result_; }
  [[nodiscard]] const std::vector<const routing::Hop*>& steps() const { return steps_; }
  [[nodiscard]] int step() const { return step_; }
  [[nodiscard]] const routing::Hop* hop() const;
  /// Whether the hop is on the way of the answer.
  [[nodiscard]] bool isAnswer(int step) const;

  [[nodiscard]] const QString& reviewer() const { return reviewer_; }
  void setReviewer(const QString& name);
  /// The flow's name and its place among the flows; empty without one.
  [[nodiscard]] QString title() const;
  /// The verdict in words, with what is down.
  [[nodiscard]] QString verdict() const;
  /// What is to be seen of the flow, as a review has it; empty where there is no result.
  [[nodiscard]] const QString& fingerprint() const { return fingerprint_; }
  /// The flow's path on the diagram; laid out when it is first asked for.
  [[nodiscard]] const WalkPicture& picture() const;

  // What follows is of the reviewer `by`: the one at this screen, or one who follows from elsewhere.
  /// The newest review of this flow by them, or nullptr.
  [[nodiscard]] const plan::Review* review(const QString& by) const;
  [[nodiscard]] review::State state(const QString& by) const;
  /// How many hops are marked, from the first on.
  [[nodiscard]] int marked(const QString& by) const;
  /// What was said to a hop; nothing where it is not marked.
  [[nodiscard]] const plan::ReviewedHop* markOf(int step, const QString& by) const;
  /// Who else has a review of this flow as it is now, in the order of the plan.
  [[nodiscard]] QStringList others() const;
  /// Why they cannot mark this hop now, in words; empty where they can.
  [[nodiscard]] QString whyNoMark(int step, const QString& by) const;
  /// Marks a hop, as one undo step. What was seen before the path changed does not count any more. Gives back why it
  /// could not be, in words; nothing where it was.
  QString mark(int step, const QString& by, plan::Mark mark, const QString& note);
  [[nodiscard]] bool canSign(const QString& by) const;
  QString sign(const QString& by, const QDate& date); ///< the same

  // The same of the reviewer at this screen and the hop that is shown.
  [[nodiscard]] const plan::Review* review() const { return review(reviewer_); }
  [[nodiscard]] review::State state() const { return state(reviewer_); }
  [[nodiscard]] int marked() const { return marked(reviewer_); }
  [[nodiscard]] const plan::ReviewedHop* markOf(int step) const { return markOf(step, reviewer_); }
  [[nodiscard]] QString whyNoMark() const { return whyNoMark(step_, reviewer_); }
  void mark(plan::Mark mark, const QString& note) { this->mark(step_, reviewer_, mark, note); }
  [[nodiscard]] bool canSign() const { return canSign(reviewer_); }
  void sign(const QDate& date) { sign(reviewer_, date); }

  void goTo(int flow, int step = -1); ///< without a step: where the walk of this flow stopped
  void next();                        ///< the next hop, then the next flow
  void back();
  [[nodiscard]] bool hasNext() const;
  [[nodiscard]] bool hasBack() const;

 Q_SIGNALS:
  void changed();

 private:
  void follow();
  void load(); ///< the hops of the flow
  /// Whether what is shown is of the network as it stands and of the plan as it is.
  [[nodiscard]] bool upToDate() const;

  PlanDocument& document_;
  QString reviewer_;
  int flow_ = 0;
  int step_ = 0;
  std::optional<routing::FlowResult> result_;
  std::vector<const routing::Hop*> steps_; ///< into `result_`
  QString fingerprint_;
  mutable WalkPicture picture_;
};

} // namespace rw::ui
