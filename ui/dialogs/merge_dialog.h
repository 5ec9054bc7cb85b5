// Takes over what somebody else did to the same plan: what only one of both changed goes together, what both changed is
// decided here, object by object.
#pragma once

#include "compare/merge.h"

#include <QDialog>
#include <map>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace rw::ui {

class PlanDocument;
class RowsTable;

class MergeDialog : public QDialog {
  Q_OBJECT
 public:
  /// `name` says whose plan `theirs` is.
  MergeDialog(PlanDocument& document, plan::Plan theirs, const QString& name, QWidget* parent);
  /// What came of it, in a sentence, once it is accepted.
  [[nodiscard]] const QString& outcome() const { return outcome_; }
  /// Applies the merge as one step; where the plan refuses it says why and stays.
  void accept() override;

 private:
  using ConflictKey = std::tuple<compare::ConflictKind, plan::ObjectKey, std::string>;
  static ConflictKey keyOf(const compare::Conflict& conflict);
  void fillBases();
  void chooseBase(int index);
  void begin(plan::Plan base);
  void fillConflicts();
  void decideAll(compare::Side side);
  void work();
  void tell();
  void showTaken();

  PlanDocument& document_;
  plan::Plan theirs_;
  QString name_;
  std::vector<std::pair<QString, plan::Plan>> bases_;
  plan::Plan base_;
  std::map<ConflictKey, compare::Side> decisions_; ///< what is not there is ours
  compare::Merge merged_;
  QString outcome_;
  QComboBox* from_;
  QLabel* summary_;
  QTableWidget* conflicts_;
  RowsTable* taken_;
  QLabel* problem_;
  QPushButton* allOurs_;
  QPushButton* allTheirs_;
  QPushButton* merge_;
};

} // namespace rw::ui
