#include "charts/headroom_chart.h"

#include "bridge/analysis_labels.h"
#include "theme/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QLegend>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>
#include <cmath>

namespace rw::ui {

namespace {

constexpr int kWidthOfBar = 44;
constexpr int kWidthOfFrame = 120; ///< axis and margins
constexpr double kPercent = 100;

} // namespace

HeadroomChart::HeadroomChart(QWidget* parent) : QChartView(new QChart, parent) {
  setObjectName(QStringLiteral("headroomChart"));
  setAccessibleName(tr("Chart of loads"));
  setAccessibleDescription(tr("The table beside it has the same figures."));
  setRenderHint(QPainter::Antialiasing);
  setFrameShape(QFrame::NoFrame);
  chart()->setMargins({8, 4, 8, 4});
  chart()->setBackgroundRoundness(0);
}

void HeadroomChart::setBars(const std::vector<Bar>& bars, const plan::HeadroomLimits& limits) {
  bars_ = bars;
  limits_ = limits;
  setMinimumWidth(kWidthOfFrame + kWidthOfBar * int(bars.size()));
  draw(Theme::current());
}

QImage HeadroomChart::picture() {
  draw(Theme::light());
  constexpr double scale = 2;
  QImage image(size() * scale, QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(scale);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  render(&painter, QRectF(QPointF(), QSizeF(size())));
  painter.end();
  draw(Theme::current());
  return image;
}

void HeadroomChart::draw(const Theme& theme) {
  QChart& c = *chart();
  c.removeAllSeries();
  for (QAbstractAxis* axis : c.axes()) {
    c.removeAxis(axis);
    delete axis;
  }
  c.setBackgroundBrush(theme.panel);
  c.setTitle(tr("Load of circuits and internet egresses"));
  c.setTitleFont(ui::font(12, true));
  c.setTitleBrush(theme.text);
  c.legend()->setFont(ui::font(11));
  c.legend()->setLabelColor(theme.text);
  c.legend()->setAlignment(Qt::AlignTop);

  QStringList names;
  double most = 1;
  auto* normal = new QBarSet(tr("Normal"));
  auto* worst = new QBarSet(tr("Worst single failure"));
  normal->setColor(theme.accent);
  normal->setBorderColor(theme.accent);
  worst->setBrush(QBrush(theme.warn, Qt::BDiagPattern)); // told apart without colour, too
  worst->setBorderColor(theme.warn);
  for (const Bar& bar : bars_) {
    names << bar.name;
    normal->append(bar.normal * kPercent);
    worst->append(bar.worst.value_or(0) * kPercent);
    most = std::max({most, bar.normal, bar.worst.value_or(0)});
  }
  auto* series = new QBarSeries;
  series->append(normal);
  series->append(worst);
  series->setBarWidth(0.7);
  c.addSeries(series);
  for (QBarSet* set : {normal, worst})
    connect(set, &QBarSet::hovered, this, [this](bool on, int index) { tell(index, on); });

  auto* across = new QBarCategoryAxis;
  across->append(names);
  across->setLabelsFont(ui::font(11));
  across->setLabelsColor(theme.text);
  across->setLinePenColor(theme.line);
  across->setGridLineVisible(false);
  if (names.size() > 4) across->setLabelsAngle(-45);
  auto* up = new QValueAxis;
  up->setRange(0, std::ceil(most * 10) * 10);
  up->setTitleText(tr("Load, % of capacity"));
  up->setTitleFont(ui::font(11));
  up->setTitleBrush(theme.dim);
  up->setLabelsFont(ui::font(11));
  up->setLabelsColor(theme.dim);
  up->setLabelFormat(QStringLiteral("%.0f"));
  up->setGridLineColor(theme.grid);
  up->setLinePenColor(theme.line);
  c.addAxis(across, Qt::AlignBottom);
  c.addAxis(up, Qt::AlignLeft);
  series->attachAxis(across);
  series->attachAxis(up);

  // Limits of headroom are loads seen from the other side.
  const auto limit = [&](const QString& name, double headroom, const QColor& colour, Qt::PenStyle style) {
    auto* line = new QLineSeries;
    const double load = (1 - headroom) * kPercent;
    line->append(-0.5, load);
    line->append(double(bars_.size()) - 0.5, load);
    line->setName(QStringLiteral("%1 (%2)").arg(name, shareText(1 - headroom)));
    line->setPen(QPen(colour, 1.5, style));
    c.addSeries(line);
    line->attachAxis(across);
    line->attachAxis(up);
  };
  limit(tr("congestion likely above"), limits_.congested, theme.bad, Qt::SolidLine);
  limit(tr("little room above"), limits_.low, theme.warn, Qt::DashLine);
  limit(tr("more than is used below"), limits_.excess, theme.advice, Qt::DotLine);
}

void HeadroomChart::tell(int index, bool hovered) {
  if (!hovered || index < 0 || std::size_t(index) >= bars_.size()) {
    QToolTip::hideText();
    return;
  }
  const Bar& bar = bars_[std::size_t(index)];
  QStringList lines{bar.name, tr("Normal: %1").arg(shareText(bar.normal, 1))};
  if (bar.worst) {
    const QString worst = tr("Worst single failure: %1").arg(shareText(bar.worst, 1));
    lines << (bar.failure.isEmpty() ? worst : tr("%1 (%2)").arg(worst, bar.failure));
  }
  QToolTip::showText(QCursor::pos(), lines.join(u'\n'), this);
}

} // namespace rw::ui
