// The lines between boxes.
#include "canvas/line_jumps.h"
#include "output/painter.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <array>
#include <cmath>
#include <compare>

namespace rw::ui {
namespace {

constexpr double kWidth = 1.6;

double widthOf(double width, const Ink& ink) {
  return std::max(width, 1.2 / std::max(0.02, ink.detail)); // never lost when zoomed out
}

/// From afar lines lie on each other: what is covered in a row or a column of pixels is covered once.
class PixelLines {
 public:
  void add(QPointF a, QPointF b) {
    const int x = int(std::floor(a.x()));
    const int y = int(std::floor(a.y()));
    const int right = int(std::floor(b.x()));
    const int bottom = int(std::floor(b.y()));
    if (x == right)
      upright_.push_back({x, y, bottom});
    else
      level_.push_back({y, x, right});
  }
  void paint(QPainter& painter, const QColor& colour) {
    merged(upright_, [&](const Run& run) { painter.fillRect(run.at, run.low, 1, run.high - run.low + 1, colour); });
    merged(level_, [&](const Run& run) { painter.fillRect(run.low, run.at, run.high - run.low + 1, 1, colour); });
  }

 private:
  struct Run {
    int at;
    int low;
    int high;
    auto operator<=>(const Run&) const = default;
  };
  template <class Fill> static void merged(std::vector<Run>& runs, const Fill& fill) {
    std::ranges::sort(runs);
    for (std::size_t i = 0; i < runs.size();) {
      Run whole = runs[i];
      for (++i; i < runs.size() && runs[i].at == whole.at && runs[i].low <= whole.high + 1; ++i)
        whole.high = std::max(whole.high, runs[i].high);
      fill(whole);
    }
  }
  std::vector<Run> upright_;
  std::vector<Run> level_;
};

/// One jump is like the other thousand: drawn once for each quarter of a pixel at which it may begin, then copied; over
/// several lines at once, by halves. Round strokes of their own took longer than all else in a frame.
class JumpStamps {
 public:
  static JumpStamps& of(const QPen& pen, double scale) {
    thread_local JumpStamps stamps;
    if (stamps.scale_ != scale || stamps.pen_ != pen) {
      stamps.stamps_ = {};
      stamps.scale_ = scale;
      stamps.pen_ = pen;
    }
    return stamps;
  }
  enum Part { Up, Down, Whole };
  /// A part of a jump whose upper left corner is there, in device pixels.
  void paint(QPainter& painter, Part part, QPointF corner) {
    QPointF whole(std::floor(corner.x()), std::floor(corner.y()));
    int x = int(std::lround((corner.x() - whole.x()) * kSteps));
    int y = int(std::lround((corner.y() - whole.y()) * kSteps));
    whole += QPointF(x / kSteps, y / kSteps);
    x %= kSteps;
    y %= kSteps;
    QPixmap& stamp = stamps_[std::size_t(part * kSteps * kSteps + x * kSteps + y)];
    if (stamp.isNull()) stamp = drawn(part, QPointF(x, y) / kSteps);
    painter.drawPixmap(whole - QPointF(kRoom, kRoom), stamp);
  }

 private:
  static constexpr int kSteps = 4;
  static constexpr int kRoom = 4; ///< for the width of the line
  [[nodiscard]] QPixmap drawn(Part part, QPointF offset) const {
    const double radius = kJumpRadius * scale_;
    const int height = int(std::ceil(radius)) + 2 * kRoom + 1;
    QPixmap pixmap(part == Whole ? int(std::ceil(2 * radius)) + 2 * kRoom + 1 : height, height);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QPointF(kRoom, kRoom) + offset);
    painter.scale(scale_, scale_);
    QPainterPath path;
    const QRectF circle(part == Down ? -kJumpRadius : 0, 0, 2 * kJumpRadius, 2 * kJumpRadius);
    const double from = part == Down ? 90 : 180;
    path.arcMoveTo(circle, from);
    path.arcTo(circle, from, part == Whole ? -180 : -90);
    painter.strokePath(path, pen_);
    return pixmap;
  }
  std::array<QPixmap, std::size_t(3 * kSteps * kSteps)> stamps_;
  double scale_ = 0;
  QPen pen_;
};

/// Over several lines at once: up, along, and down.
bool isWide(const Leap& leap) { return leap.right - leap.left > 2 * kJumpRadius + 0.01; }

/// Jumps in device pixels, at the scale in force.
void paintLeaps(QPainter& painter, const std::vector<Leap>& leaps, const QPen& pen) {
  const QTransform before = painter.worldTransform();
  JumpStamps& stamps = JumpStamps::of(pen, before.m11());
  painter.resetTransform();
  for (const Leap& leap : leaps) {
    const QPointF left = before.map(QPointF(leap.left, leap.y - kJumpRadius));
    if (!isWide(leap)) {
      stamps.paint(painter, JumpStamps::Whole, left);
      continue;
    }
    stamps.paint(painter, JumpStamps::Up, left);
    stamps.paint(painter, JumpStamps::Down, before.map(QPointF(leap.right - kJumpRadius, leap.y - kJumpRadius)));
  }
  painter.setWorldTransform(before);
}

} // namespace

WireShape shapeOf(const Wire& wire) {
  WireShape shape;
  double left = 1e18;
  double top = 1e18;
  double right = -1e18;
  double bottom = -1e18;
  for (const QPolygonF& line : wire.lines)
    for (qsizetype k = 0; k < line.size(); ++k) {
      const QPointF& p = line[k];
      left = std::min(left, p.x());
      right = std::max(right, p.x());
      top = std::min(top, p.y());
      bottom = std::max(bottom, p.y());
      if (k > 0 && std::abs(p.x() - line[k - 1].x()) > 0.01 && std::abs(p.y() - line[k - 1].y()) > 0.01)
        shape.square = false;
    }
  if (left <= right) shape.bounds = QRectF(QPointF(left, top), QPointF(right, bottom));
  return shape;
}

void paintWire(QPainter& painter, const Wire& wire, const Ink& ink) {
  const Theme& t = ink.theme;
  const QColor usual = ink.change ? changeColour(t, *ink.change) : t.link;
  QPen pen(ink.selected || ink.hovered ? t.accent : usual, widthOf(kWidth, ink), Qt::SolidLine, Qt::RoundCap,
           Qt::RoundJoin);
  if (ink.selected || ink.change) pen.setWidthF(std::max(2.6, 2 / ink.detail));
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

void paintWires(QPainter& painter, const std::vector<std::pair<const Wire*, bool>>& wiresAndWhetherSquare,
                const QRectF& exposed, const Ink& ink) {
  const QTransform& view = painter.worldTransform();
  const bool raster = painter.paintEngine()->type() == QPaintEngine::Raster && view.type() <= QTransform::TxScale &&
                      view.m11() == view.m22() && painter.device()->devicePixelRatioF() == 1;
  const bool jumps = readable(ink, 12);
  QList<QLineF> straight;
  std::vector<Leap> leaps;
  for (const auto& [wire, square] : wiresAndWhetherSquare) {
    // A file has each line as one; points on a screen do not tell.
    if (raster && square)
      addParts(*wire, jumps, exposed, straight, leaps);
    else
      paintWire(painter, *wire, ink);
  }
  if (straight.isEmpty()) return;
  if (fromAfar(ink)) { // as these are level or upright, hard edges are the sharper ones
    PixelLines lines;
    const QTransform before = view;
    for (const QLineF& part : straight) lines.add(before.map(part.p1()), before.map(part.p2()));
    painter.resetTransform();
    lines.paint(painter, ink.theme.link);
    painter.setWorldTransform(before);
    return;
  }
  for (const Leap& leap : leaps)
    if (isWide(leap))
      straight.emplaceBack(leap.left + kJumpRadius, leap.y - kJumpRadius, leap.right - kJumpRadius,
                           leap.y - kJumpRadius);
  // The square cap fills the corners, and a pen without round ends is drawn without working out an outline.
  const QPen pen(ink.theme.link, widthOf(kWidth, ink), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin);
  painter.setPen(pen);
  painter.drawLines(straight);
  if (!leaps.empty()) paintLeaps(painter, leaps, pen);
}

} // namespace rw::ui
