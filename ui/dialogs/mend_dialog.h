// The ways to mend a finding, each with what it does to the flows it touches, before and after; one is applied as one
// step.
#pragma once

#include "rules/finding.h"

#include <QDialog>

namespace rw::engine {
struct Proof;
}

namespace rw::ui {

class PlanDocument;

class MendDialog : public QDialog {
  Q_OBJECT
 public:
  MendDialog(PlanDocument& document, rules::Finding finding, QWidget* parent);

 private:
  void apply(const rules::Fix& fix);
  [[nodiscard]] QString proofHtml(const engine::Proof& proof) const;

  PlanDocument& document_;
  rules::Finding finding_;
};

} // namespace rw::ui
