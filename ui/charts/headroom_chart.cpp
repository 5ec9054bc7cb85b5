#include "charts/headroom_chart.h"

#include "bridge/analysis_labels.h"
#include "theme/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>
#include <cmath>
#include <ranges>

namespace rw::ui {

namespace {

constexpr int kHeightOfRow = 26;
constexpr int kHeightOfFrame = 120; ///< title, legend, axis and margins
constexpr double kPercent = 100;

} // namespace

HeadroomChart::HeadroomChart(QWidget* parent) : QChartView(new QChart, parent) {
  setObjectName(QStringLiteral("headroomChart"));
  setAccessibleName(tr("Chart of loads"));
  setAccessibleDescription(tr("The table has the same figures."));
  setRenderHint(QPainter::Antialiasing);
  setFrameShape(QFrame::NoFrame);
  chart()->setMargins({8, 4, 8, 4});
  chart()->setBackgroundRoundness(0);
}

void HeadroomChart::setBars(const std::vector<Bar>& bars, const plan::HeadroomLimits& limits) {
  bars_ = bars;
  limits_ = limits;
  setMinimumHeight(kHeightOfFrame + kHeightOfRow * int(bars.size()));
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
  setBackgroundBrush(theme.panel);
  c.setTitle(tr("Load of circuits and internet egresses"));
  c.setTitleFont(ui::font(12, true));
  c.setTitleBrush(theme.text);
  c.legend()->setFont(ui::font(11));
  c.legend()->setLabelColor(theme.text);
  c.legend()->setAlignment(Qt::AlignTop);

  QStringList names;
  double most = 1;
  auto* worst = new QBarSet(tr("Worst single failure"));
  auto* normal = new QBarSet(tr("Normal"));
  normal->setColor(theme.dim);
  normal->setBorderColor(theme.dim);
  worst->setBrush(QBrush(theme.dim, Qt::BDiagPattern));
  worst->setBorderColor(theme.dim);
  // The axis begins at the foot, readers at the top.
  for (const Bar& bar : bars_ | std::views::reverse) {
    names << bar.name;
    normal->append(bar.normal * kPercent);
    worst->append(bar.worst.value_or(0) * kPercent);
    most = std::max({most, bar.normal, bar.worst.value_or(0)});
  }
  auto* series = new QHorizontalBarSeries;
  series->append(worst); // the lower one
  series->append(normal);
  series->setBarWidth(0.7);
  c.addSeries(series);
  for (QBarSet* set : {normal, worst})
    connect(set, &QBarSet::hovered, this, [this](bool on, int index) { tell(index, on); });

  auto* edges = new QBarCategoryAxis;
  edges->append(names);
  edges->setLabelsFont(ui::font(11));
  edges->setLabelsColor(theme.text);
  edges->setLinePenColor(theme.line);
  edges->setGridLineVisible(false);
  auto* load = new QValueAxis;
  load->setRange(0, std::ceil(most * 10) * 10);
  load->setTickCount(11);
  load->setTitleText(tr("Load, % of capacity"));
  load->setTitleFont(ui::font(11));
  load->setTitleBrush(theme.dim);
  load->setLabelsFont(ui::font(11));
  load->setLabelsColor(theme.dim);
  load->setLabelFormat(QStringLiteral("%.0f"));
  load->setGridLineColor(theme.grid);
  load->setLinePenColor(theme.line);
  c.addAxis(edges, Qt::AlignLeft);
  c.addAxis(load, Qt::AlignTop); // in sight before anybody scrolls
  series->attachAxis(edges);
  series->attachAxis(load);

  // Limits of headroom are loads seen from the other side.
  const auto limit = [&](const QString& name, double headroom, const QColor& colour, Qt::PenStyle style) {
    auto* line = new QLineSeries;
    const double at = (1 - headroom) * kPercent;
    line->append(at, -0.5);
    line->append(at, double(bars_.size()) - 0.5);
    line->setName(QStringLiteral("%1 (%2)").arg(name, shareText(1 - headroom)));
    line->setPen(QPen(colour, 1.5, style));
    c.addSeries(line);
    line->attachAxis(edges);
    line->attachAxis(load);
    for (QLegendMarker* marker : c.legend()->markers(line))
      marker->setShape(QLegend::MarkerShapeFromSeries); // dashes tell a line where colours do not
  };
  limit(tr("congestion likely above"), limits_.congested, theme.bad, Qt::SolidLine);
  limit(tr("little room above"), limits_.low, theme.warn, Qt::DashLine);
  limit(tr("excess below"), limits_.excess, theme.advice, Qt::DotLine);
}

void HeadroomChart::tell(int index, bool hovered) {
  if (!hovered || index < 0 || std::size_t(index) >= bars_.size()) {
    QToolTip::hideText();
    return;
  }
  const Bar& bar = bars_[bars_.size() - 1 - std::size_t(index)];
  QStringList lines{bar.name, tr("Normal: %1").arg(shareText(bar.normal, 1))};
  if (bar.worst) {
    const QString worst = tr("Worst single failure: %1").arg(shareText(bar.worst, 1));
    lines << (bar.failure.isEmpty() ? worst : tr("%1 (%2)").arg(worst, bar.failure));
  }
  QToolTip::showText(QCursor::pos(), lines.join(u'\n'), this);
}

} // namespace rw::ui
