// Which layers the canvas shows, dims, hides or locks, and the sites of which regions.
#pragma once

#include "canvas/look.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace rw::ui {

class CanvasView;

/// Opens below the button that asks for it; what is chosen shows at once.
class LayersPopup : public QFrame {
  Q_OBJECT
 public:
  LayersPopup(CanvasView& canvas, QWidget* parent);
  void openBelow(const QWidget& button);

 private:
  void refresh();
  void fillRegions();
  void apply();

  CanvasView& canvas_;
  std::array<QComboBox*, kLayers> states_{};
  std::array<QToolButton*, kLayers> locks_{};
  QLabel* regionsTitle_;
  QVBoxLayout* regions_;
  std::vector<QCheckBox*> boxes_;
  bool showing_ = false; ///< the look is being shown, not changed
};

} // namespace rw::ui
