// How the diagram goes into a file: which view, as what kind of file, and what that kind can do. Remembered from one
// export to the next.
#pragma once

#include "output/diagram_export.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;

namespace rw::ui {

class PlanDocument;

class DiagramDialog : public QDialog {
  Q_OBJECT
 public:
  enum Kind { Svg, Png, Pdf, Drawio };

  /// `shown` is what is on the screen.
  DiagramDialog(const PlanDocument& document, const Look& shown, QWidget* parent);
  [[nodiscard]] Kind kind() const;
  [[nodiscard]] DiagramExport options() const;
  void accept() override;

 private:
  void follow();

  const PlanDocument& document_;
  std::vector<Look> looks_; ///< as `view_` lists them
  QFormLayout* form_;
  QComboBox* view_;
  QComboBox* kind_;
  QCheckBox* path_; ///< of the flow that is lit up
  QDoubleSpinBox* scale_;
  QCheckBox* transparent_;
  QCheckBox* outlines_;
  QCheckBox* regions_;
  QCheckBox* flows_;
  QLineEdit* version_;
};

} // namespace rw::ui
