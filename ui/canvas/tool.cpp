#include "canvas/tool.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace rw::ui {

bool isJoinable(const Box& box) {
  if (box.shape == BoxShape::Marker) return box.icon.startsWith(QLatin1String("site"));
  return !box.object.empty() && (box.shape == BoxShape::Node || box.shape == BoxShape::Lan);
}

bool onRim(const Box& box, QPointF position, double scale) {
  const double reach = 6 / scale;
  if (box.shape == BoxShape::Marker)
    return std::abs(QLineF(box.rect.center(), position).length() - box.rect.width() / 2) < reach / 1.5;
  const double inside = std::min({reach, box.rect.width() / 4, box.rect.height() / 4});
  return box.rect.adjusted(-reach, -reach, reach, reach).contains(position) &&
         !box.rect.adjusted(inside, inside, -inside, -inside).contains(position);
}

QPointF rimPoint(const Box& box, QPointF towards) {
  const QPointF centre = box.rect.center();
  const QPointF to = towards - centre;
  if (std::abs(to.x()) + std::abs(to.y()) < 1e-6) return centre;
  if (box.shape == BoxShape::Marker) return centre + to * (box.rect.width() / 2 / std::hypot(to.x(), to.y()));
  const double tx = std::abs(to.x()) < 1e-9 ? 1e18 : box.rect.width() / 2 / std::abs(to.x());
  const double ty = std::abs(to.y()) < 1e-9 ? 1e18 : box.rect.height() / 2 / std::abs(to.y());
  return centre + to * std::min({tx, ty, 1.0});
}

void paintBubble(QPainter& painter, QPointF at, const QString& text, bool bad, double scale) {
  if (text.isEmpty()) return;
  const Theme& t = Theme::current();
  painter.save();
  painter.translate(at);
  painter.scale(1 / scale, 1 / scale);
  const QRectF rect(14, 16, QFontMetricsF(font(11)).horizontalAdvance(text) + 20, 24);
  painter.setPen(QPen(bad ? t.bad : t.line, 1));
  painter.setBrush(bad ? t.badGround : t.panel);
  painter.drawRoundedRect(rect, 6, 6);
  paintText(painter, rect.adjusted(10, 0, -10, 0), Qt::AlignLeft | Qt::AlignVCenter, text, font(11),
            bad ? t.bad : t.text, Ink{.theme = t});
  painter.restore();
}

} // namespace rw::ui
