// The hops of a walk as a row of dots: which is shown, what was said to each; a click goes there.
#pragma once

#include "plan/plan.h"

#include <QWidget>

namespace rw::ui {

class StepDots : public QWidget {
  Q_OBJECT
 public:
  struct Dot {
    std::optional<plan::Mark> mark;
    bool answer = false;
    QString name;
  };
  explicit StepDots(QWidget* parent);
  void setDots(std::vector<Dot> dots, int current);
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void chosen(int step);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  bool event(QEvent* event) override;

 private:
  [[nodiscard]] QRectF rectOf(int dot) const;
  [[nodiscard]] int at(const QPointF& where) const;
  std::vector<Dot> dots_;
  int current_ = -1;
};

} // namespace rw::ui
