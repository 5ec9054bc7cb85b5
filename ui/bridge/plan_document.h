// The open plan as the workbench sees it: runs transactions, undoes, keeps the file, and has the core analyse every
// state in the background. Widgets ask it and listen to it; none of them holds a plan of its own.
#pragma once

#include "engine/engine.h"
#include "store/project.h"

#include <QObject>
#include <QStringList>

namespace rw::ui {

class PlanDocument : public QObject {
  Q_OBJECT
 public:
  explicit PlanDocument(store::Project project, QObject* parent = nullptr);
  ~PlanDocument() override;

  [[nodiscard]] const plan::Plan& plan() const;
  /// The plan with the catalogue's services, meet-me locations and positions in it: for drawing.
  [[nodiscard]] const plan::Plan& completedPlan() const;
  [[nodiscard]] store::Project& project();
  [[nodiscard]] const store::Project& project() const;

  /// Runs `steps` as one transaction and one undo step named `title`. What is refused changes nothing; the error is
  /// given back and `refused` is sent. An edit that changed nothing makes no step.
  Status edit(const QString& title, const std::function<Status(edit::Transaction&)>& steps);
  /// The same for who says in place what the plan refuses: `refused` is sent only for what the file refuses.
  Status editInPlace(const QString& title, const std::function<Status(edit::Transaction&)>& steps);
  /// Applies a change set (a fix, a paste) as one step.
  Status apply(edit::ChangeSet changes);
  void undo();
  void redo();
  [[nodiscard]] bool canUndo() const;
  [[nodiscard]] bool canRedo() const;
  /// Undoes or redoes until `steps` of the history are in force.
  void goToStep(std::size_t steps);

  /// A plan with a file is saved by itself a second after the last edit; this does it now. Without a file: nothing.
  Status save();
  Status saveAs(const QString& file);
  /// Takes over what an earlier run left in the journal, as one step.
  Status recover();

  /// The newest analysis; never null, but empty before the first one is done and older than the plan while
  /// `analysing()`.
  [[nodiscard]] std::shared_ptr<const engine::Report> report() const;
  [[nodiscard]] bool analysing() const;

  /// What may fail, and what the failures leave; null before it is first worked out, older than the plan while
  /// `studying()`.
  [[nodiscard]] std::shared_ptr<const engine::Study> study() const;
  [[nodiscard]] bool studying() const;
  /// How much of what is being worked out is done, from 0 to 1.
  [[nodiscard]] double studyProgress() const;
  /// Pairs of failures that do together what neither does alone, worked out only while somebody wants them: there may
  /// be millions to try. Null before they are first worked out, older than the plan while `pairing()`.
  void wantPairs(bool wanted);
  [[nodiscard]] bool pairsWanted() const;
  [[nodiscard]] std::shared_ptr<const std::vector<analysis::Failure>> pairs() const;
  [[nodiscard]] bool pairing() const;

  /// Failure mode: elements are taken down to see what happens, and the report speaks of the network that is left. The
  /// plan itself stays as it is. Leaving it, or setting nothing, puts everything up again.
  [[nodiscard]] bool failureMode() const;
  void setFailureMode(bool on);
  /// The elements that are down, as `routing::Options::failed` names them.
  [[nodiscard]] const std::vector<std::string>& failed() const;
  void setFailed(std::vector<std::string> elements); ///< turns failure mode on
  void toggleFailed(const QString& element);         ///< does nothing for what cannot fail

  /// Ids of the selected objects, in the order of selection.
  [[nodiscard]] const QStringList& selection() const;
  void select(const QStringList& ids);
  /// The flow whose path is lit up; empty: none.
  [[nodiscard]] QString highlightedFlow() const { return litFlows().value(0); }
  void highlight(const QString& flow) { light(flow.isEmpty() ? QStringList() : QStringList{flow}); }
  /// The same with further flows beside it, whose paths are shown, too.
  [[nodiscard]] const QStringList& litFlows() const;
  void light(const QStringList& flows);
  /// Asks the canvas to bring these objects into sight.
  void reveal(const QStringList& ids);

 Q_SIGNALS:
  void changed(const rw::edit::ChangeSet& changes); ///< after every edit, undo and redo
  void refused(const QString& text);                ///< an edit that could not be; a sentence for people
  void reportChanged();
  void studyChanged(); ///< the study, the pairs, or whether they are wanted
  void studyProgressed();
  void failureModeChanged(); ///< the mode, or what is down
  void selectionChanged();
  void highlightChanged();
  void revealRequested(const QStringList& ids);
  void stepsChanged(); ///< undo history or file state

 private:
  bool follow(const Result<std::optional<edit::ChangeSet>>& step);
  void follow(const edit::ChangeSet& changes);
  void submit(const edit::ChangeSet& changes);
  void analyse();
  void tell(double share);
  void take(const std::shared_ptr<const engine::Report>& report);

  struct Private;
  std::unique_ptr<Private> d;
};

} // namespace rw::ui
