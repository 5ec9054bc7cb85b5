// The lines between boxes.
#include "canvas/line_jumps.h"
#include "output/painter.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace rw::ui {
namespace {

constexpr double kWidth = 1.6;

double widthOf(double width, const Ink& ink) {
  return std::max(width, 1.2 / std::max(0.02, ink.detail)); // never lost when zoomed out
}

bool isSquare(const Wire& wire) {
  for (const QPolygonF& line : wire.lines)
    for (qsizetype k = 0; k + 1 < line.size(); ++k)
      if (std::abs(line[k].x() - line[k + 1].x()) > 0.01 && std::abs(line[k].y() - line[k + 1].y()) > 0.01)
        return false;
  return true;
}

} // namespace

void paintWire(QPainter& painter, const Wire& wire, const Ink& ink) {
  const Theme& t = ink.theme;
  QPen pen(ink.selected || ink.hovered ? t.accent : t.link, widthOf(kWidth, ink), Qt::SolidLine, Qt::RoundCap,
           Qt::RoundJoin);
  if (ink.selected) pen.setWidthF(std::max(2.6, 2 / ink.detail));
  if (!wire.up) pen.setDashPattern({3, 3});
  painter.setBrush(Qt::NoBrush);
  const QPainterPath line = pathOf(wire, readable(ink, 12));
  if (ink.selected) {
    QColor glow = t.accent;
    glow.setAlphaF(0.2F);
    painter.strokePath(line, QPen(glow, std::max(8.0, 5 / ink.detail), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  }
  painter.strokePath(line, pen);
}

void paintWires(QPainter& painter, const std::vector<const Wire*>& wires, const QRectF& exposed, const Ink& ink) {
  const bool raster = painter.paintEngine()->type() == QPaintEngine::Raster;
  const bool jumps = readable(ink, 12);
  QList<QLineF> straight;
  QPainterPath arcs;
  for (const Wire* wire : wires) {
    // A file has each line as one; points on a screen do not tell.
    if (raster && isSquare(*wire))
      addParts(*wire, jumps, exposed, straight, arcs);
    else
      paintWire(painter, *wire, ink);
  }
  if (straight.isEmpty()) return;
  const bool afar = fromAfar(ink); // a pixel wide: as these are level or upright, hard edges are the sharper ones
  const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
  // The square cap fills the corners, and a pen without round ends is drawn without working out an outline.
  QPen pen(ink.theme.link, afar ? painter.device()->devicePixelRatioF() : widthOf(kWidth, ink), Qt::SolidLine,
           Qt::SquareCap, Qt::MiterJoin);
  pen.setCosmetic(afar);
  painter.setRenderHint(QPainter::Antialiasing, smooth && !afar);
  painter.setPen(pen);
  painter.drawLines(straight);
  painter.strokePath(arcs, pen);
  painter.setRenderHint(QPainter::Antialiasing, smooth);
}

} // namespace rw::ui
