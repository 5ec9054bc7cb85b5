#include "output/painter.h"

#include "bridge/analysis_labels.h"
#include "canvas/canvas_text.h"
#include "canvas/map_projection.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <memory>
#include <utility>

namespace rw::ui {

QColor mixed(const QColor& a, const QColor& b, double share) {
  const auto mix = [&](int x, int y) { return int(std::lround(x + (y - x) * share)); };
  return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

namespace {

/// Words of a layer that is dimmed: still there, no longer in the way.
QColor faint(const QColor& words, bool dimmed, const Ink& ink) {
  return dimmed ? mixed(words, ink.theme.node, 0.45) : words;
}
/// While another path is lit, grounds sink into the canvas, and words and signs take the dim colour, which still reads.
/// Lines and loads keep theirs: they carry meaning.
QColor sunk(const QColor& ground, const Ink& ink) { return ink.dimmed ? mixed(ground, ink.theme.canvas, 0.3) : ground; }
QColor quiet(const QColor& words, const Ink& ink) { return ink.dimmed ? ink.theme.dim : words; }

void roundRect(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QPen& pen) {
  painter.setPen(pen);
  painter.setBrush(fill);
  painter.drawRoundedRect(rect, radius, radius);
}

/// A width in canvas units, from afar in pixels: what it says is never lost.
double atLeast(double width, double pixels, const Ink& ink) { return std::max(width, pixels / ink.detail); }

QPen rim(const Box& box, const Ink& ink, const QColor& usual) {
  if (ink.dies || ink.cutOff) return QPen(ink.theme.bad, atLeast(2, 2, ink));
  if (ink.selected) return QPen(ink.theme.accent, atLeast(2, 2, ink));
  QPen pen(ink.hovered ? ink.theme.accent : usual, 1);
  if (!box.up) pen.setDashPattern({4, 3});
  return pen;
}

void halo(QPainter& painter, const QRectF& rect, double radius, const Ink& ink) {
  if (!ink.selected) return;
  QColor colour = ink.theme.accent;
  colour.setAlphaF(0.22F);
  painter.setPen(QPen(colour, atLeast(6, 5, ink)));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius + 1, radius + 1);
}

/// On the screen a picture is drawn in every frame, mostly much smaller than it is: made smaller once, with care.
void drawPicture(QPainter& painter, const QRectF& rect, const QImage& picture) {
  using Key = std::pair<qint64, std::pair<int, int>>;
  constexpr int mostMegabytes = 32;
  const bool smooth = painter.testRenderHint(QPainter::SmoothPixmapTransform);
  painter.setRenderHint(QPainter::SmoothPixmapTransform, true);
  const QSize size = painter.deviceTransform().mapRect(rect).size().toSize();
  const bool much = size.width() * 2 < picture.width() && !size.isEmpty();
  if (much && painter.paintEngine()->type() == QPaintEngine::Raster) {
    thread_local QCache<Key, QImage> known(mostMegabytes);
    const Key key{picture.cacheKey(), {size.width(), size.height()}};
    const QImage* small = known.object(key);
    if (small == nullptr) {
      auto made = std::make_unique<QImage>(picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
      const int megabytes = 1 + int(made->sizeInBytes() >> 20);
      painter.drawImage(rect, *made);
      known.insert(key, made.release(), megabytes);
    } else {
      painter.drawImage(rect, *small);
    }
  } else {
    painter.drawImage(rect, picture);
  }
  painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour, const Ink& ink) {
  if (name.isEmpty() || !readable(ink, rect.width() * 0.6)) return;
  const QTransform before = painter.worldTransform();
  if (painter.paintEngine()->type() != QPaintEngine::Raster || before.type() > QTransform::TxScale)
    return drawIcon(painter, name, colour, rect);
  // Working out the curves takes longer than all else in a box: on points they are copied, at whole ones.
  const double points = painter.device()->devicePixelRatioF();
  const QRectF there = before.mapRect(rect);
  const QPixmap drawn = iconPixmap(name, colour, std::max(1, qRound(there.width())), points);
  painter.resetTransform();
  painter.drawPixmap(QPointF(std::round(there.left() * points) / points, std::round(there.top() * points) / points),
                     drawn);
  painter.setWorldTransform(before);
}

void paintLoad(QPainter& painter, const QRectF& rect, const LoadBar& load, const Ink& ink) {
  const Theme& t = ink.theme;
  // Where lines are strong, the track is hollow: what fills it is to be seen.
  roundRect(painter, rect, rect.height() / 2, t.contrast ? t.panel : t.line, t.contrast ? QPen(t.line, 1) : Qt::NoPen);
  if (load.normal > 0) {
    QRectF filled = rect;
    filled.setWidth(std::max(rect.height(), rect.width() * std::min(1.0, load.normal)));
    roundRect(painter, filled, rect.height() / 2, statusColour(ink.theme, load.status), Qt::NoPen);
  }
  if (!load.worst) return;
  const double x = rect.left() + (rect.width() - 1) * std::min(1.0, *load.worst);
  painter.setPen(QPen(*load.worst > 1 ? ink.theme.bad : ink.theme.text, 2, Qt::SolidLine, Qt::FlatCap));
  painter.drawLine(QPointF(x, rect.top() - 2), QPointF(x, rect.bottom() + 2));
}

void paintNode(QPainter& painter, const Box& box, const Ink& ink) {
  const Theme& t = ink.theme;
  halo(painter, box.rect, 6, ink);
  if (box.folded) // there is more behind it
    roundRect(painter, box.rect.translated(4, 4), 6, sunk(t.container, ink), QPen(t.containerLine, 1));
  roundRect(painter, box.rect, 6, sunk(t.node, ink), rim(box, ink, t.nodeLine));
  const QColor iconColour = ink.dies ? t.bad : quiet(box.up ? t.text : t.dim, ink);
  const bool edge = box.shape == BoxShape::Edge;
  const double size = 20;
  paintIcon(painter, box.icon, QRectF(box.rect.left() + 10, box.rect.center().y() - size / 2, size, size), iconColour,
            ink);
  const QRectF words = box.rect.adjusted(38, edge ? 4 : 7, -8, edge ? -4 : -7);
  const QColor name = quiet(box.up ? t.text : t.dim, ink);
  if (edge && box.load && box.up) {
    paintText(painter, QRectF(words.left(), words.top() - 1, words.width(), 15), Qt::AlignLeft | Qt::AlignVCenter,
              box.label, font(11, true), name, ink);
    painter.setOpacity(painter.opacity() * (box.faintLoad ? 0.45 : 1));
    paintLoad(painter, QRectF(words.left(), box.rect.bottom() - 14, words.width() - 6, 6), *box.load, ink);
    painter.setOpacity(painter.opacity() / (box.faintLoad ? 0.45 : 1));
    return;
  }
  const QString second = !box.up      ? CanvasText::tr("out of service")
                         : ink.cutOff ? CanvasText::tr("cut off")
                                      : box.sublabel;
  if (second.isEmpty()) {
    paintText(painter, words, Qt::AlignLeft | Qt::AlignVCenter, box.label, font(edge ? 11 : 12, true), name, ink);
    return;
  }
  const double half = words.height() / 2;
  paintText(painter, QRectF(words.left(), words.top(), words.width(), half), Qt::AlignLeft | Qt::AlignVCenter,
            box.label, font(edge ? 11 : 12, true), name, ink);
  paintText(painter, QRectF(words.left(), words.top() + half, words.width(), half), Qt::AlignLeft | Qt::AlignVCenter,
            second, font(11), box.up && !ink.cutOff ? faint(t.dim, box.faintSublabel, ink) : quiet(t.bad, ink), ink);
}

/// Too small to read as it is: its name as large as its box allows, if that can be read.
void paintFromAfar(QPainter& painter, const Box& box, const Ink& ink) {
  const QSizeF room = box.rect.size() * ink.detail;
  const double widest = room.width() / std::max(6.0, double(box.label.size()) * 0.62);
  const int size = std::max(int(12 * ink.detail), int(std::min({11.0, room.height() / 2, widest})));
  QFont face = font(12, true);
  face.setPixelSize(std::max(1, size));
  const Ink large{.theme = ink.theme, .detail = 1, .outlines = ink.outlines};
  if (!readable(large, size)) return;
  // In pixels: a size of letters for each step of the zoom would be made only to be drawn once.
  const QTransform before = painter.worldTransform();
  painter.translate(box.rect.center());
  painter.scale(1 / ink.detail, 1 / ink.detail);
  QRectF plate(0, 0, std::min(QFontMetricsF(face).horizontalAdvance(box.label), room.width() - 12 * ink.detail),
               size * 1.2);
  plate.moveCenter({});
  roundRect(painter, plate, 3, sunk(box.shape == BoxShape::Cloud ? ink.theme.cloud : ink.theme.container, ink),
            Qt::NoPen); // no line runs through a name
  paintText(painter, plate, Qt::AlignCenter, box.label, face, quiet(ink.theme.text, ink), large);
  painter.setWorldTransform(before);
}

void paintPill(QPainter& painter, const Box& box, const Ink& ink) {
  const Theme& t = ink.theme;
  const double radius = box.rect.height() / 2;
  const bool cloud = box.shape == BoxShape::Cloud;
  halo(painter, box.rect, radius, ink);
  roundRect(painter, box.rect, radius, sunk(box.key == kInternet ? t.internet : t.cloud, ink),
            rim(box, ink, t.containerLine));
  const QColor name = quiet(box.up ? t.text : t.dim, ink);
  if (cloud && !readable(ink, 14)) {
    paintFromAfar(painter, box, ink);
    return;
  }
  if (cloud) {
    const QRectF words = box.rect.adjusted(radius, 8, -radius, -8);
    const bool two = !box.sublabel.isEmpty();
    paintText(painter, two ? QRectF(words.left(), words.top(), words.width(), 24) : words, Qt::AlignCenter, box.label,
              font(14, true), name, ink);
    if (two)
      paintText(painter, QRectF(words.left(), words.top() + 24, words.width(), 18), Qt::AlignCenter, box.sublabel,
                font(11), t.dim, ink);
    return;
  }
  const QRectF words = box.rect.adjusted(42, 0, -14, 0);
  paintIcon(painter, box.icon, QRectF(box.rect.left() + 16, box.rect.center().y() - 10, 20, 20), t.dim, ink);
  paintText(painter, words, Qt::AlignLeft | Qt::AlignVCenter, box.label, font(12), name, ink);
}

void paintContainer(QPainter& painter, const Box& box, const Ink& ink) {
  halo(painter, box.rect, 10, ink);
  roundRect(painter, box.rect, 10, sunk(ink.theme.container, ink), rim(box, ink, ink.theme.containerLine));
}

void paintLan(QPainter& painter, const Box& box, const Ink& ink) {
  const Theme& t = ink.theme;
  halo(painter, box.rect, 6, ink);
  roundRect(painter, box.rect, 6, sunk(t.node, ink), rim(box, ink, t.nodeLine));
  paintIcon(painter, box.icon, QRectF(box.rect.left() + 10, box.rect.center().y() - 10, 20, 20), t.dim, ink);
  const QRectF words = box.rect.adjusted(38, 0, -12, 0);
  const QFontMetricsF metrics(font(11));
  const double right = std::min(words.width() * 0.6, metrics.horizontalAdvance(box.aside) + 8);
  paintText(painter, words.adjusted(0, 0, -right, 0), Qt::AlignLeft | Qt::AlignVCenter, box.label, font(11, true),
            quiet(t.text, ink), ink);
  paintText(painter, words.adjusted(words.width() - right, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter,
            ink.cutOff ? CanvasText::tr("cut off") : box.aside, font(11),
            ink.cutOff ? quiet(t.bad, ink) : faint(t.dim, box.faintAside, ink), ink);
}

void paintMarker(QPainter& painter, const Box& box, const Ink& ink) {
  const Theme& t = ink.theme;
  if (box.spot && QLineF(*box.spot, box.rect.center()).length() > 2) {
    painter.setPen(QPen(t.nodeLine, 1));
    painter.drawLine(*box.spot, box.rect.center());
    painter.setBrush(t.nodeLine);
    painter.drawEllipse(*box.spot, 2, 2);
  }
  if (box.weight > 0) {
    QColor people = t.accent;
    people.setAlphaF(ink.dimmed ? 0.08F : 0.16F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(people);
    const double radius = 12 + 36 * std::sqrt(box.weight);
    painter.drawEllipse(box.rect.center(), radius, radius);
  }
  const double radius = box.rect.width() / 2;
  halo(painter, box.rect, radius, ink);
  roundRect(painter, box.rect, radius, sunk(box.icon == QStringLiteral("meet-me-location") ? t.cloud : t.node, ink),
            rim(box, ink, t.nodeLine));
  const double side = box.rect.width() * 0.68;
  paintIcon(painter, box.icon, QRectF(box.rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side)),
            ink.dies ? t.bad : quiet(t.text, ink), ink);
  if (box.labelRect.isEmpty()) return;
  QColor ground = t.canvas;
  ground.setAlphaF(0.82F);
  roundRect(painter, box.labelRect, 4, ground, Qt::NoPen);
  paintText(painter, box.labelRect.adjusted(4, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, box.label, font(11, true),
            quiet(t.text, ink), ink);
}

QStringList wrapped(const QString& text, const QFontMetricsF& metrics, double width) {
  QStringList lines;
  for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
    QString line;
    for (const QString& word : paragraph.split(QLatin1Char(' '))) {
      const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
      if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) {
        lines += line;
        line = word;
      } else {
        line = longer;
      }
    }
    lines += line;
  }
  return lines;
}

/// Lines of a text from the top of `words` on, as many as there is room for.
void paintLines(QPainter& painter, const QString& text, const QRectF& words, Qt::Alignment alignment,
                const QColor& colour, const Ink& ink) {
  const QFontMetricsF metrics(font(12));
  double y = words.top();
  for (const QString& line : wrapped(text, metrics, words.width())) {
    if (y + metrics.height() > words.bottom() + 2) break;
    paintText(painter, QRectF(words.left(), y, words.width(), metrics.height()), alignment | Qt::AlignVCenter, line,
              font(12), colour, ink);
    y += metrics.height();
  }
}

/// A note with a picture is the picture, its text below.
void paintPicture(QPainter& painter, const Box& box, const Ink& ink) {
  const QFontMetricsF metrics(font(12));
  const qsizetype lines = std::min(qsizetype(3), wrapped(box.label, metrics, box.rect.width()).size());
  const double words = box.label.isEmpty() ? 0 : double(lines) * metrics.height() + 4;
  const QRectF room = box.rect.adjusted(0, 0, 0, -std::min(words, box.rect.height() / 2));
  QRectF there(QPointF(), QSizeF(box.picture.size()).scaled(room.size(), Qt::KeepAspectRatio));
  there.moveCenter(room.center());
  halo(painter, box.rect, 4, ink);
  drawPicture(painter, there, box.picture);
  if (ink.selected || ink.hovered) roundRect(painter, box.rect, 4, Qt::transparent, rim(box, ink, ink.theme.line));
  paintLines(painter, box.label, QRectF(box.rect.left(), room.bottom() + 4, box.rect.width(), words), Qt::AlignHCenter,
             quiet(ink.theme.text, ink), ink);
}

void paintNote(QPainter& painter, const Box& box, const Ink& ink) {
  if (!box.picture.isNull()) return paintPicture(painter, box, ink);
  halo(painter, box.rect, 4, ink);
  roundRect(painter, box.rect, 4, sunk(ink.theme.warnGround, ink),
            rim(box, ink, mixed(ink.theme.warn, ink.theme.warnGround, 0.6)));
  const QString text = !box.label.isEmpty()      ? box.label
                       : !box.sublabel.isEmpty() ? box.sublabel
                       : ink.prompts             ? CanvasText::tr("Empty note: double-click to write")
                                                 : QString();
  paintLines(painter, text, box.rect.adjusted(10, 8, -10, -8), Qt::AlignLeft,
             quiet(box.label.isEmpty() ? ink.theme.dim : ink.theme.text, ink), ink);
}

void paintFrame(QPainter& painter, const Box& box, const Ink& ink) {
  QPen pen = rim(box, ink, ink.theme.containerLine);
  if (!ink.selected) pen.setDashPattern({6, 5});
  halo(painter, box.rect, 12, ink);
  roundRect(painter, box.rect, 12, Qt::transparent, pen);
  paintText(painter, QRectF(box.rect.left() + 14, box.rect.top() + 6, box.rect.width() - 28, 24),
            Qt::AlignLeft | Qt::AlignVCenter, box.label.isEmpty() && ink.prompts ? CanvasText::tr("Region") : box.label,
            font(14, true), ink.theme.dim, ink);
}

} // namespace

namespace {

bool hasBar(const Box& box, const Ink& ink) { return box.load && box.up && 6 * ink.detail >= 1; }

QColor groundOf(const Box& box, const Ink& ink) {
  const Theme& t = ink.theme;
  switch (box.shape) {
  case BoxShape::Pill: return sunk(box.key == kInternet ? t.internet : t.cloud, ink);
  case BoxShape::Container: return sunk(t.container, ink);
  case BoxShape::Note: return sunk(t.warnGround, ink);
  case BoxShape::Frame: return Qt::transparent;
  default: break;
  }
  // No room for a bar: what is short of capacity is all in the bar's colour.
  const bool tight =
      box.load && box.up &&
      (box.load->status == analysis::HeadroomStatus::Congested || box.load->status == analysis::HeadroomStatus::Low);
  return tight ? statusColour(t, box.load->status) : sunk(t.node, ink);
}

/// So small that no more than its ground and its rim can be seen: those in whole pixels.
void paintBlock(QPainter& painter, const Box& box, const Ink& ink) {
  const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::Antialiasing, false);
  if (ink.selected) {
    QColor around = ink.theme.accent;
    around.setAlphaF(0.22F);
    const double width = 3.5 / ink.detail;
    painter.fillRect(box.rect.adjusted(-width, -width, width, width), around);
  }
  const bool site = box.shape == BoxShape::Container || box.shape == BoxShape::Pill || box.shape == BoxShape::Frame;
  QPen pen = rim(box, ink, site ? ink.theme.containerLine : ink.theme.nodeLine);
  if (pen.widthF() * ink.detail < 1) {
    pen.setCosmetic(true);
    pen.setWidthF(painter.device()->devicePixelRatioF());
  }
  pen.setJoinStyle(Qt::MiterJoin);
  painter.setPen(pen);
  painter.setBrush(groundOf(box, ink));
  painter.drawRect(box.rect);
  if (hasBar(box, ink)) {
    QRectF bar(box.rect.left() + 38, box.rect.bottom() - 14, box.rect.width() - 52, 6);
    painter.fillRect(bar, ink.theme.contrast ? ink.theme.panel : ink.theme.line);
    bar.setWidth(bar.width() * std::min(1.0, box.load->normal));
    painter.fillRect(bar, statusColour(ink.theme, box.load->status));
  }
  painter.setRenderHint(QPainter::Antialiasing, smooth);
}

} // namespace

void paintBox(QPainter& painter, const Box& box, const Ink& ink) {
  if (fromAfar(ink) && box.shape != BoxShape::Cloud && box.shape != BoxShape::Marker && box.picture.isNull())
    return paintBlock(painter, box, ink);
  switch (box.shape) {
  case BoxShape::Cloud:
  case BoxShape::Pill: paintPill(painter, box, ink); break;
  case BoxShape::Edge:
  case BoxShape::Node: paintNode(painter, box, ink); break;
  case BoxShape::Container: paintContainer(painter, box, ink); break;
  case BoxShape::Lan: paintLan(painter, box, ink); break;
  case BoxShape::Marker: paintMarker(painter, box, ink); break;
  case BoxShape::Note: paintNote(painter, box, ink); break;
  case BoxShape::Frame: paintFrame(painter, box, ink); break;
  }
}

void paintHead(QPainter& painter, const Box& box, const Ink& ink) {
  const Theme& t = ink.theme;
  const QColor ground = sunk(t.container, ink);
  const QRectF head(box.rect.left() + 12, box.rect.top() + 10, box.rect.width() - 24, 24);
  if (!readable(ink, 12)) {
    paintFromAfar(painter, box, ink);
    return;
  }
  const QFontMetricsF small(font(11));
  const double right = box.aside.isEmpty() ? 0 : std::min(small.horizontalAdvance(box.aside), head.width() * 0.45);
  const double left =
      std::min(QFontMetricsF(font(12, true)).horizontalAdvance(box.label), head.width() - 28 - right - 12);
  const QRectF words(head.left() + 28, head.top(), left, head.height());
  const QRectF aside(head.right() - right, head.top(), right, head.height());
  roundRect(painter, words.adjusted(-4, 2, 4, -2), 3, ground, Qt::NoPen);
  if (right > 0) roundRect(painter, aside.adjusted(-4, 2, 4, -2), 3, ground, Qt::NoPen);
  paintIcon(painter, box.icon, QRectF(head.left(), head.center().y() - 10, 20, 20), quiet(box.up ? t.dim : t.bad, ink),
            ink);
  paintText(painter, words, Qt::AlignLeft | Qt::AlignVCenter, box.label, font(12, true),
            quiet(box.up ? t.text : t.dim, ink), ink);
  paintText(painter, aside, Qt::AlignRight | Qt::AlignVCenter, box.up ? box.aside : CanvasText::tr("out of service"),
            font(11), faint(t.dim, box.up && box.faintAside, ink), ink);
}

void paintWireLabel(QPainter& painter, const Wire& wire, const Ink& ink) {
  if (wire.labelRect.isEmpty() || !readable(ink, 11)) return;
  const Theme& t = ink.theme;
  roundRect(painter, wire.labelRect, 4, t.canvas, Qt::NoPen);
  paintText(painter, wire.labelRect, Qt::AlignCenter, wire.label, font(11),
            ink.selected ? t.accent : faint(t.dim, wire.faint, ink), ink);
}

void paintLand(QPainter& painter, const Diagram& diagram, const QRectF& exposed, const Ink& ink) {
  painter.save();
  painter.setClipRect(exposed);
  painter.scale(diagram.pixelsPerDegree, diagram.pixelsPerDegree);
  painter.setBrush(ink.theme.land);
  QPen pen(mixed(ink.theme.land, ink.theme.containerLine, 0.6), 0);
  painter.setPen(pen);
  painter.drawPath(coastline());
  painter.restore();
}

QColor changeColour(const Theme& theme, compare::Change change) {
  switch (change) {
  case compare::Change::Added: return theme.ok;
  case compare::Change::Removed: return theme.bad;
  case compare::Change::Changed: return theme.warn;
  }
  return theme.warn;
}

void paintChangeSign(QPainter& painter, QPointF centre, compare::Change change, const Ink& ink) {
  const QRectF sign(centre - QPointF(8, 8), QSizeF(16, 16));
  painter.setPen(Qt::NoPen);
  painter.setBrush(changeColour(ink.theme, change));
  painter.drawEllipse(sign);
  paintText(painter, sign, Qt::AlignCenter,
            change == compare::Change::Added     ? QStringLiteral("+")
            : change == compare::Change::Removed ? QStringLiteral("−")
                                                 : QStringLiteral("≠"),
            font(12, true), ink.theme.panel, ink);
}

void paintChange(QPainter& painter, const Box& box, const Ink& ink) {
  if (!ink.change) return;
  const QColor colour = changeColour(ink.theme, *ink.change);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(colour, atLeast(2, 2, ink)));
  painter.drawRoundedRect(box.rect.adjusted(-3, -3, 3, 3), 8, 8);
  if (!readable(ink, 14)) return;
  paintChangeSign(painter, box.rect.topLeft() - QPointF(3, 3), *ink.change, ink);
}

} // namespace rw::ui
