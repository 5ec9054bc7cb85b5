#include "output/figures.h"

#include "bridge/analysis_labels.h"
#include "bridge/labels.h"
#include "bridge/picture.h"
#include "output/diagram_drawing.h"
#include "output/painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <cmath>
#include <memory>

namespace rw::ui {

namespace {

struct FigureText {
  Q_DECLARE_TR_FUNCTIONS(FigureText)
};

/// One edge of the chart.
struct Bar {
  QString name;
  double normal = 0; ///< share of the capacity
  std::optional<double> worst;
  analysis::HeadroomStatus status = analysis::HeadroomStatus::Unknown;
};

struct Chart {
  std::vector<Bar> bars;
  plan::HeadroomLimits limits;
  double most = 1; ///< the load at the right end
};

constexpr double kWidth = 720;
constexpr double kNames = 210;
constexpr double kFigures = 120;
constexpr double kRow = 30;
constexpr double kAbove = 56;
constexpr double kBelow = 40;

Chart chartOf(const engine::Report& report) {
  Chart chart;
  chart.limits = report.plan.design().headroom;
  const std::vector<analysis::Load>& loads = report.study != nullptr ? report.study->loads : report.loads;
  for (const analysis::Load& load : loads) {
    if (load.kind != analysis::CarrierKind::Circuit && load.kind != analysis::CarrierKind::InternetEgress) continue;
    if (!load.headroom) continue;
    Bar bar{nameText(report.network->plan(), load.id), 1 - *load.headroom, {}, load.status};
    if (load.worst_headroom) bar.worst = 1 - *load.worst_headroom;
    chart.most = std::max({chart.most, bar.normal, bar.worst.value_or(0)});
    chart.bars.push_back(std::move(bar));
  }
  chart.most = std::ceil(chart.most * 5) / 5;
  return chart;
}

void paintChart(QPainter& painter, const Chart& chart, const Fineness& fine) {
  const Theme& theme = Theme::light();
  const Ink ink{.theme = theme, .detail = fine.detail, .outlines = fine.outlines};
  const QRectF plot(kNames, kAbove, kWidth - kNames - kFigures, kRow * double(chart.bars.size()));
  const auto x = [&](double load) { return plot.left() + plot.width() * load / chart.most; };
  const auto text = [&](const QRectF& rect, Qt::Alignment alignment, const QString& words, int size, bool strong,
                        const QColor& colour) {
    paintText(painter, rect, alignment | Qt::AlignVCenter, words, font(size, strong), colour, ink);
  };
  painter.setRenderHint(QPainter::Antialiasing);
  text({0, 0, kWidth, 20}, Qt::AlignLeft, FigureText::tr("Load, % of capacity"), 12, true, theme.text);
  for (int tick = 0; tick <= int(std::lround(chart.most * 5)); ++tick) {
    const double load = tick / 5.0;
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(QPointF(x(load), plot.top() - 4), QPointF(x(load), plot.bottom()));
    text({x(load) - 30, plot.top() - 22, 60, 16}, Qt::AlignHCenter, shareText(load), 11, false, theme.dim);
  }
  for (std::size_t i = 0; i < chart.bars.size(); ++i) {
    const Bar& bar = chart.bars[i];
    const QRectF row(0, plot.top() + kRow * double(i), kWidth, kRow);
    const QColor colour = statusColour(theme, bar.status);
    text({0, row.top(), kNames - 12, kRow}, Qt::AlignLeft, bar.name, 12, false, theme.text);
    painter.fillRect(QRectF(plot.left(), row.top() + 8, std::max(1.0, x(bar.normal) - plot.left()), kRow - 16), colour);
    if (bar.worst) {
      painter.setPen(QPen(theme.text, 2));
      painter.drawLine(QPointF(x(*bar.worst), row.top() + 4), QPointF(x(*bar.worst), row.bottom() - 4));
    }
    const QString figures = bar.worst ? FigureText::tr("%1, worst %2").arg(shareText(bar.normal), shareText(bar.worst))
                                      : shareText(bar.normal);
    text({plot.right() + 12, row.top(), kFigures - 12, kRow}, Qt::AlignLeft, figures, 11, false, theme.text);
  }
  // Limits of headroom are loads seen from the other side.
  struct Limit {
    double headroom;
    QColor colour;
    Qt::PenStyle style;
    QString words;
  };
  double left = 0;
  for (const Limit& limit :
       {Limit{chart.limits.excess, theme.advice, Qt::DotLine, FigureText::tr("excess below")},
        Limit{chart.limits.low, theme.warn, Qt::DashLine, FigureText::tr("little room above")},
        Limit{chart.limits.congested, theme.bad, Qt::SolidLine, FigureText::tr("congestion likely above")}}) {
    painter.setPen(QPen(limit.colour, 1.5, limit.style));
    const double at = x(1 - limit.headroom);
    painter.drawLine(QPointF(at, plot.top() - 4), QPointF(at, plot.bottom() + 4));
    const double foot = plot.bottom() + 24;
    painter.drawLine(QPointF(left, foot), QPointF(left + 24, foot));
    text({left + 30, foot - 8, 180, 16}, Qt::AlignLeft,
         QStringLiteral("%1 (%2)").arg(limit.words, shareText(1 - limit.headroom)), 11, false, theme.text);
    left += 220;
  }
}

} // namespace

Drawing headroomDrawing(const engine::Report& report) {
  auto chart = std::make_shared<const Chart>(chartOf(report));
  if (chart->bars.empty()) return {};
  return {QSizeF(kWidth, kAbove + kRow * double(chart->bars.size()) + kBelow),
          [chart](QPainter& painter, const Fineness& fine) { paintChart(painter, *chart, fine); }};
}

Drawing logoDrawing(const std::string& base64) {
  const QImage logo = pictureOf(base64);
  if (logo.isNull()) return {};
  constexpr QSizeF room(220, 72);
  const QSizeF size = QSizeF(logo.size()).scaled(room, Qt::KeepAspectRatio);
  return {size, [logo, size](QPainter& painter, const Fineness&) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(QRectF(QPointF(), size), logo);
          }};
}

Drawing drawingOf(const document::Figure& figure, const engine::Report& report, const engine::Report* before) {
  if (figure.kind == document::Figure::Kind::Headroom) return headroomDrawing(report);
  if (figure.kind == document::Figure::Kind::Logo) return logoDrawing(report.plan.design().logo);
  Look look(figure.kind == document::Figure::Kind::Map ? plan::Projection::Geographic : plan::Projection::Logical);
  if (!figure.region.empty()) look.regions = {figure.region};
  const bool changes = figure.kind == document::Figure::Kind::Changes;
  if (changes && before == nullptr) return {};
  return diagramDrawing(report.network->plan(), &report,
                        {.look = look,
                         .lit = figure.flow.empty() ? std::vector<std::string>() : std::vector{figure.flow},
                         .close = true,
                         .before = changes ? before : nullptr})
      .value_or(Drawing());
}

} // namespace rw::ui
