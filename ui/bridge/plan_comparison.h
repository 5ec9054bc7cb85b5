// The open plan held against another version of it, worked out in the background after every edit.
#pragma once

#include "compare/difference.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <atomic>
#include <memory>
#include <unordered_map>

class QThread;

namespace rw::ui {

class PlanDocument;

class PlanComparison : public QObject {
  Q_OBJECT
 public:
  struct Answer {
    std::shared_ptr<const engine::Report> before; ///< of the other version, with its study
    std::shared_ptr<const engine::Report> after;
    compare::Difference difference;
  };

  explicit PlanComparison(QObject* parent = nullptr);
  ~PlanComparison() override;
  /// Ends a comparison with another document.
  void setDocument(PlanDocument* document);

  /// `name` says which version it is: `as it was opened`, a file's name.
  void begin(plan::Plan other, const QString& name);
  void end();
  [[nodiscard]] bool active() const { return !name_.isEmpty(); }
  [[nodiscard]] const QString& name() const { return name_; }
  /// Null until it is first worked out.
  [[nodiscard]] const std::shared_ptr<const Answer>& answer() const { return answer_; }

 Q_SIGNALS:
  void changed();

 private:
  void update();
  void stop();

  QPointer<PlanDocument> document_;
  QString name_;
  plan::Plan other_;
  std::shared_ptr<const engine::Report> before_; ///< null until it is worked out
  std::shared_ptr<const Answer> answer_;
  QThread* thread_ = nullptr;
  std::vector<QThread*> givenUpThreads_; ///< that are not through yet
  bool again_ = false;                   ///< the plan has changed since the thread began
  std::shared_ptr<std::atomic<bool>> givenUp_;
};

/// What a drawing marks, by the id of the object.
using ChangesByObject = std::unordered_map<std::string, compare::Change>;
/// What is no object of the drawing by itself, or no more, is marked where it stands or stood: a NAT pool at its
/// device, a link that is gone at its ends. What was only moved is not.
ChangesByObject changesByObject(const compare::Difference& difference, const plan::Plan& before, const plan::Plan& now);

/// The plan as it was before all but the first `steps` of the steps that are in force.
plan::Plan planAtStep(const PlanDocument& document, std::size_t steps);

} // namespace rw::ui
