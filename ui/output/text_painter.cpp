// Words on the canvas: cut where they do not fit, laid out once.
#include "output/painter.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace rw::ui {
namespace {

constexpr qsizetype kMostLines = 20000; ///< kept: more than a large plan shows

/// A line of text as the glyphs of its font.
struct Line {
  QList<QGlyphRun> glyphs;
  QSizeF size;
};

struct LineKey {
  QString text;
  int size;
  int weight;
  double width; ///< to which it is cut; 0: not at all
  bool operator==(const LineKey&) const = default;
};
std::size_t qHash(const LineKey& key, std::size_t seed) {
  return qHashMulti(seed, key.text, key.size, key.weight, key.width);
}

QFont unhinted(QFont font) {
  font.setHintingPreference(QFont::PreferNoHinting); // the same width at every zoom
  return font;
}

Line laidOut(const LineKey& key, const QFont& face) {
  const QFont font = unhinted(face);
  QTextLayout layout(key.width > 0 ? QFontMetricsF(font).elidedText(key.text, Qt::ElideRight, key.width) : key.text,
                     font);
  QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute); // by the text itself: a diagram is never mirrored
  option.setWrapMode(QTextOption::NoWrap);
  layout.setTextOption(option);
  layout.beginLayout();
  QTextLine line = layout.createLine();
  line.setLineWidth(1e5);
  layout.endLayout();
  return {layout.glyphRuns(), {line.naturalTextWidth(), line.height()}};
}

/// Laying out takes several times as long as drawing, and most lines are the same in every frame.
const Line& lineOf(const QString& text, const QFont& face, double width) {
  thread_local QHash<LineKey, Line> known;
  const auto line = [&](double cut) -> const Line& {
    const LineKey key{text, face.pixelSize(), face.weight(), cut};
    if (const auto found = known.constFind(key); found != known.constEnd()) return *found;
    if (known.size() >= kMostLines) known.clear();
    return *known.insert(key, laidOut(key, face));
  };
  const Line& whole = line(0);
  return whole.size.width() <= width || width <= 0 ? whole : line(width);
}

/// Where what is `width` wide begins.
double leftOf(const QRectF& rect, double width, Qt::Alignment alignment) {
  if (alignment & Qt::AlignRight) return rect.right() - width;
  return alignment & Qt::AlignHCenter ? rect.center().x() - width / 2 : rect.left();
}

} // namespace

bool readable(const Ink& ink, double size) { return size * ink.detail >= 5; }

void paintText(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& face,
               const QColor& colour, const Ink& ink) {
  if (text.isEmpty() || !readable(ink, face.pixelSize())) return;
  if (!ink.outlines && painter.paintEngine()->type() == QPaintEngine::Raster) {
    const Line& line = lineOf(text, face, rect.width() + 0.5);
    const QPointF at(leftOf(rect, line.size.width(), alignment), rect.center().y() - line.size.height() / 2);
    painter.setPen(colour);
    for (const QGlyphRun& run : line.glyphs) painter.drawGlyphRun(at, run);
    return;
  }
  const QFont font = unhinted(face);
  const QFontMetricsF metrics(font);
  const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width() + 0.5);
  if (!ink.outlines) {
    painter.setFont(font);
    painter.setPen(colour);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by the text itself: a diagram is never mirrored
    painter.drawText(rect, int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    return;
  }
  QPainterPath path;
  path.addText(QPointF(leftOf(rect, metrics.horizontalAdvance(shown), alignment),
                       rect.center().y() + (metrics.ascent() - metrics.descent()) / 2),
               font, shown);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawPath(path);
}

} // namespace rw::ui
