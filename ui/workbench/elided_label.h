// A line of text that ends in an ellipsis where it does not fit, and tells the whole in its tool tip.
#pragma once

#include <QLabel>

namespace rw::ui {

class ElidedLabel : public QLabel {
  Q_OBJECT
 public:
  explicit ElidedLabel(QWidget* parent = nullptr);
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;
};

} // namespace rw::ui
