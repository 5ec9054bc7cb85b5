// The lit path of a flow, its marks, and the legend.
#include "canvas/canvas_text.h"
#include "output/painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace rw::ui {
namespace {

constexpr double kStroke = 4;

QPen requestPen(const Theme& theme, double width) {
  return QPen(theme.request, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
}
QPen answerPen(const Theme& theme, double width) {
  QPen pen(theme.answer, width, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
  pen.setDashPattern({9 / kStroke, 6 / kStroke}); // in units of the pen's width
  return pen;
}

void arrow(QPainter& painter, QPointF tip, double dx, double dy, const QColor& colour) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  const QPointF along(dx, dy);
  const QPointF across(-dy, dx);
  painter.drawPolygon(QPolygonF{tip + along * 6, tip - along * 6 + across * 6, tip - along * 6 - across * 6});
}

/// In the middle of each longer part, and again every so often on a long one.
void arrows(QPainter& painter, const std::vector<QPolygonF>& lines, const QColor& colour) {
  for (const QPolygonF& line : lines) {
    if (line.size() > 8) { // an arc
      const qsizetype i = line.size() / 2;
      const QLineF part(line[i], line[i + 1]);
      if (part.length() > 0)
        arrow(painter, part.center(), part.dx() / part.length(), part.dy() / part.length(), colour);
      continue;
    }
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
      const QLineF part(line[i], line[i + 1]);
      const double length = part.length();
      if (length < 22) continue;
      const int count = std::max(1, int(length / 240));
      for (int k = 0; k < count; ++k)
        arrow(painter, part.pointAt((k + 0.5) / count), part.dx() / length, part.dy() / length, colour);
    }
  }
}

void disc(QPainter& painter, QPointF centre, const QString& icon, const QColor& ground, const QColor& line,
          const QColor& sign) {
  painter.setPen(QPen(line, 1));
  painter.setBrush(ground);
  painter.drawEllipse(centre, 10, 10);
  drawIcon(painter, icon, sign, QRectF(centre - QPointF(7, 7), QSizeF(14, 14)));
}

void cross(QPainter& painter, QPointF centre, double radius, const Theme& theme) {
  painter.setPen(QPen(theme.canvas, 1.5));
  painter.setBrush(theme.bad);
  painter.drawEllipse(centre, radius, radius);
  painter.setPen(QPen(theme.dark ? theme.canvas : QColor(Qt::white), radius * 0.22, Qt::SolidLine, Qt::RoundCap));
  const double arm = radius * 0.4;
  painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
  painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
}

} // namespace

void paintPath(QPainter& painter, const FlowPath& path, const Ink& ink) {
  painter.setBrush(Qt::NoBrush);
  const double least = path.beside ? kStroke / 2 : kStroke;
  const double width = std::max(least, 2 / std::max(0.05, ink.detail)); // never lost when zoomed out
  painter.setPen(requestPen(ink.theme, width));
  for (const QPolygonF& line : path.request) painter.drawPolyline(line);
  painter.setPen(answerPen(ink.theme, width));
  for (const QPolygonF& line : path.answer) painter.drawPolyline(line);
  if (ink.detail < 0.3) return;
  arrows(painter, path.request, ink.theme.request);
  arrows(painter, path.answer, ink.theme.answer);
}

void paintMarks(QPainter& painter, const FlowPath& path, const Diagram& diagram, const Ink& ink) {
  const Theme& t = ink.theme;
  for (const Badge& badge : path.badges) {
    const QRectF rect = diagram.boxes[std::size_t(badge.box)].rect;
    double x = rect.right() - 14;
    if (badge.keepsState) {
      disc(painter, {x, rect.top() - 3}, QStringLiteral("state"), t.panel, t.nodeLine, t.text);
      x -= 24;
    }
    if (badge.translates) disc(painter, {x, rect.top() - 3}, QStringLiteral("translates"), t.panel, t.nodeLine, t.text);
  }
  if (!path.nameRect.isEmpty() && readable(ink, 11)) {
    painter.setPen(QPen(path.delivered ? t.request : t.bad, path.beside ? 1 : 2));
    painter.setBrush(t.panel);
    painter.drawRoundedRect(path.nameRect, 4, 4);
    paintText(painter, path.nameRect.adjusted(8, 0, -8, 0), Qt::AlignCenter, path.name, font(11, true), t.text, ink);
  }
  if (!path.reasonRect.isEmpty() && readable(ink, 11)) {
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.panel);
    painter.drawRoundedRect(path.reasonRect, 11, 11);
    paintText(painter, path.reasonRect.adjusted(12, 0, -12, 0), Qt::AlignCenter, path.reason, font(11), t.dim, ink);
  }
  if (path.diesAt < 0) return;
  cross(painter, path.cross, std::max(11.0, 6 / std::max(0.05, ink.detail)), t);
  if (path.callout.isEmpty() || !readable(ink, 11)) return;
  painter.setPen(QPen(t.bad, 1));
  painter.setBrush(t.badGround);
  painter.drawRoundedRect(path.callout, 6, 6);
  const QRectF words = path.callout.adjusted(12, 6, -12, -6);
  paintText(painter, QRectF(words.left(), words.top(), words.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
            path.calloutTitle, font(12, true), t.bad, ink);
  paintText(painter, QRectF(words.left(), words.top() + 18, words.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
            path.calloutText, font(11), t.text, ink);
}

namespace {

/// Draws or measures: sign and word one after the other.
struct LegendPen {
  QPainter* painter;
  double x;
  double y;
  const Ink* ink;

  template <class Draw> void entry(const QString& word, double signWidth, const Draw& draw) {
    if (painter != nullptr) draw(QRectF(x, y - 8, signWidth, 16));
    const double width = QFontMetricsF(font(11)).horizontalAdvance(word) + 1;
    if (painter != nullptr)
      paintText(*painter, QRectF(x + signWidth + 8, y - 9, width, 18), Qt::AlignLeft | Qt::AlignVCenter, word, font(11),
                ink->theme.text, *ink);
    x += signWidth + 8 + width + 20;
  }
};

double layLegend(QPainter* painter, const QRectF& rect, const Legend& legend, const Ink& ink) {
  LegendPen pen{painter, rect.left() + 14, rect.center().y(), &ink};
  const Theme& t = ink.theme;
  if (legend.path) {
    const auto stroke = [&](const QPen& style) {
      return [&painter, style](const QRectF& r) {
        painter->setPen(style);
        painter->drawLine(QPointF(r.left(), r.center().y()), QPointF(r.right(), r.center().y()));
      };
    };
    pen.entry(CanvasText::tr("request"), 28, stroke(requestPen(t, kStroke)));
    pen.entry(CanvasText::tr("answer"), 28, stroke(answerPen(t, kStroke)));
    pen.entry(CanvasText::tr("dies here"), 14, [&](const QRectF& r) { cross(*painter, r.center(), 7, t); });
    const auto sign = [&](const QString& icon) {
      return [&painter, &t, icon](const QRectF& r) {
        drawIcon(*painter, icon, t.text, QRectF(r.center() - QPointF(7, 7), QSizeF(14, 14)));
      };
    };
    pen.entry(CanvasText::tr("translates"), 14, sign(QStringLiteral("translates")));
    pen.entry(CanvasText::tr("keeps state"), 14, sign(QStringLiteral("state")));
  }
  if (legend.loads)
    pen.entry(CanvasText::tr("load, worst failure"), 40, [&](const QRectF& r) {
      const QRectF bar(r.left(), r.center().y() - 3, r.width(), 6);
      painter->setPen(Qt::NoPen);
      painter->setBrush(t.line);
      painter->drawRoundedRect(bar, 3, 3);
      painter->setBrush(t.ok);
      painter->drawRoundedRect(QRectF(bar.topLeft(), QSizeF(16, 6)), 3, 3);
      painter->setPen(QPen(t.text, 2, Qt::SolidLine, Qt::FlatCap));
      painter->drawLine(QPointF(bar.left() + 28, bar.top() - 2), QPointF(bar.left() + 28, bar.bottom() + 2));
    });
  if (legend.people)
    pen.entry(CanvasText::tr("people"), 16, [&](const QRectF& r) {
      QColor colour = t.accent;
      colour.setAlphaF(0.25F);
      painter->setPen(Qt::NoPen);
      painter->setBrush(colour);
      painter->drawEllipse(r.center(), 8, 8);
    });
  if (legend.changes) {
    const auto sign = [&](compare::Change change) {
      return [&painter, &ink, change](const QRectF& r) { paintChangeSign(*painter, r.center(), change, ink); };
    };
    pen.entry(CanvasText::tr("added"), 16, sign(compare::Change::Added));
    pen.entry(CanvasText::tr("changed"), 16, sign(compare::Change::Changed));
    pen.entry(CanvasText::tr("gone"), 16, sign(compare::Change::Removed));
  }
  return pen.x - 20 + 14 - rect.left();
}

} // namespace

QSizeF legendSize(const Legend& legend) {
  if (!legend.path && !legend.loads && !legend.people && !legend.changes) return {};
  return {layLegend(nullptr, QRectF(), legend, Ink{.theme = Theme::light()}), 24};
}

void paintLegend(QPainter& painter, const QRectF& rect, const Legend& legend, const Ink& ink) {
  painter.setPen(QPen(ink.theme.line, 1));
  painter.setBrush(ink.theme.panel);
  painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
  layLegend(&painter, rect, legend, ink);
}

} // namespace rw::ui
