// Runs the core over a plan: routing, rules and loads, then the proof of each fix, then every failure. Once, or again
// and again in the background.
#pragma once

#include "analysis/meet_me_table.h"
#include "catalogue/catalogue.h"
#include "engine/study.h"
#include "routing/routing.h"
#include "rules/finding.h"

#include <functional>
#include <memory>

namespace rw::engine {

/// Everything that is known of one state of a plan. Immutable once made.
struct Report {
  plan::Plan plan;                        ///< the snapshot it speaks of
  std::vector<std::string> failed;        ///< elements taken down besides those that the plan has down
  std::vector<routing::FlowResult> flows; ///< in the plan's order, without hops
  std::vector<rules::Finding> findings;   ///< errors first
  std::vector<analysis::Load> loads;      ///< of every carrier, without its worst failure
  std::vector<analysis::MeetMeRow> meetMe;
  std::optional<analysis::Failure> failure; ///< what taking `failed` down does; nothing where nothing is
  std::shared_ptr<const Study> study;       ///< null until it is worked out
  std::shared_ptr<const std::vector<analysis::Failure>> pairs; ///< null until they are asked for and worked out
  bool complete = true;                                        ///< false where the work was cancelled: drop it
  bool fixesProven = false; ///< fixes were tried, and only those that help are left; else there are none
  double milliseconds = 0;

  std::shared_ptr<const routing::Network> network; ///< what the findings rest on

  [[nodiscard]] const routing::FlowResult* flow(const std::string& id) const;
  /// The same with its paths, hop by hop.
  [[nodiscard]] std::optional<routing::FlowResult> explained(const std::string& id) const;
  [[nodiscard]] std::size_t count(rules::Severity severity) const;
};

struct Options {
  std::vector<std::string> failed;    ///< elements taken down, as in routing::Options
  bool fixes = true;                  ///< whether fixes are worked out and proven
  bool study = true;                  ///< whether the analyser goes on with every failure
  bool pairs = false;                 ///< whether it then goes on with every pair of them (see jointFailures)
  std::shared_ptr<const Study> known; ///< a study of this very state of the plan, if there is one: reports have it
  analysis::Progress progress;        ///< of the study, then of the pairs; on the analyser's thread
  const std::atomic<bool>* cancelled = nullptr;
  /// Of a plan that differs little, as before an edit: what did not change is taken over. The answer is the same.
  std::shared_ptr<const Report> before;
};

/// One whole analysis.
Report analyse(const plan::Plan& plan, const Options& options = {});

/// The same with its study.
Report analyseWhole(const plan::Plan& plan, const Options& options = {});

/// Verdicts and findings alone after a fix, started from the report before; incomplete where it cannot be applied.
Report fixed(const Report& before, const rules::Fix& fix, const Options& options = {});

/// What a fix does, computed before and after: offered only where its finding is gone and no new error has come.
struct Proof {
  bool helps = false;
  Report before;
  Report after;
};
Proof prove(const plan::Plan& plan, const rules::Finding& finding, const rules::Fix& fix);

/// Analyses snapshots on a thread of its own; only the newest counts. `deliver` is called on that thread, first with
/// findings without fixes, then again with proven fixes, then with the study, then with the pairs; never for a snapshot
/// that was overtaken before it was done.
class Analyser {
 public:
  using Deliver = std::function<void(std::shared_ptr<const Report>)>;
  explicit Analyser(Deliver deliver);
  ~Analyser();
  Analyser(const Analyser&) = delete;
  Analyser& operator=(const Analyser&) = delete;

  /// Hands over a snapshot; what runs is cancelled. Returns at once. What did not change since the last one is not
  /// computed again: snapshots share it.
  void submit(plan::Plan snapshot, Options options = {});
  /// Waits until nothing is under way (tests, command line).
  void wait();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

} // namespace rw::engine
