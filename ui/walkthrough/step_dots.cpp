#include "walkthrough/step_dots.h"

#include "bridge/labels.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace rw::ui {

namespace {

constexpr double kWidest = 34;
constexpr double kDot = 18;
constexpr double kGap = 16; ///< between request and answer

} // namespace

StepDots::StepDots(QWidget* parent) : QWidget(parent) {
  setAccessibleName(tr("Hops"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepDots::setDots(std::vector<Dot> dots, int current) {
  dots_ = std::move(dots);
  current_ = current;
  setAccessibleDescription(tr("Hop %1 of %2").arg(current + 1).arg(dots_.size()));
  update();
}

QSize StepDots::sizeHint() const { return {int(kWidest * double(dots_.size()) + kGap), 32}; }

QRectF StepDots::rectOf(int dot) const {
  const double each = std::min(kWidest, (width() - kGap) / std::max(1.0, double(dots_.size())));
  const double whole = each * double(dots_.size()) + kGap;
  const bool answer = dots_[std::size_t(dot)].answer;
  const double left = (width() - whole) / 2 + each * dot + (answer ? kGap : 0);
  const double size = std::min(kDot, each - 2);
  return {left + (each - size) / 2, (height() - size) / 2.0, size, size};
}

int StepDots::at(const QPointF& where) const {
  for (int i = 0; i < int(dots_.size()); ++i)
    if (rectOf(i).adjusted(-4, -8, 4, 8).contains(where)) return i;
  return -1;
}

void StepDots::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::current();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  for (int i = 0; i < int(dots_.size()); ++i) {
    const Dot& dot = dots_[std::size_t(i)];
    const QRectF rect = rectOf(i);
    const QColor colour = !dot.mark                           ? theme.dim
                          : *dot.mark == plan::Mark::Agree    ? theme.ok
                          : *dot.mark == plan::Mark::Question ? theme.warn
                                                              : theme.bad;
    painter.setPen(QPen(i == current_ ? theme.accent : colour, i == current_ ? 3 : 1.5));
    painter.setBrush(dot.mark ? colour : theme.panel);
    painter.drawEllipse(rect);
    // The sign says what the colour says.
    const QString sign = !dot.mark                           ? QString()
                         : *dot.mark == plan::Mark::Agree    ? QStringLiteral("✓")
                         : *dot.mark == plan::Mark::Question ? QStringLiteral("?")
                                                             : QStringLiteral("!");
    painter.setPen(theme.panel);
    painter.setFont(ui::font(11, true));
    painter.drawText(rect, Qt::AlignCenter, sign);
  }
}

void StepDots::mousePressEvent(QMouseEvent* event) {
  if (const int dot = at(event->position()); dot >= 0) Q_EMIT chosen(dot);
}

bool StepDots::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int dot = at(help->pos());
  QToolTip::showText(help->globalPos(), dot >= 0 ? dots_[std::size_t(dot)].name : QString(), this);
  return true;
}

} // namespace rw::ui
