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

/// Lines in whole pixels, which are the sharper ones: so many at full strength as fit into their width, and beside them
/// one of the rest of it. Where soft edges were worked out for each, that took a fifth of a frame.
class CrispLines {
 public:
  /// In device pixels.
  explicit CrispLines(double width) : width_(width), whole_(int(width + kLeastRest)), rest_(width - whole_) {}

  /// The first pixel of a line whose middle is there.
  [[nodiscard]] int first(double middle) const { return int(std::lround(middle - width_ / 2)); }
  void addLevel(int left, int right, int top) {
    full_.emplaceBack(left, top, right - left, whole_);
    if (rest_ > kLeastRest) soft_.emplaceBack(left, top + whole_, right - left, 1);
  }
  void addUpright(int top, int bottom, int left) {
    full_.emplaceBack(left, top, whole_, bottom - top);
    if (rest_ > kLeastRest) soft_.emplaceBack(left + whole_, top, 1, bottom - top);
  }
  /// The first pixel behind a line that ends there.
  [[nodiscard]] int behind(double end) const { return int(std::lround(end + width_ / 2)); }

  void paint(QPainter& painter, const QColor& line, const QColor& ground) const {
    // Mixed once is much faster than blended everywhere; a picture may have no ground, or another one.
    QColor soft = mixed(ground, line, rest_);
    if (painter.device()->devType() == QInternal::Image) {
      soft = line;
      soft.setAlphaF(float(rest_));
    }
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    // All that is soft first: no line is lighter where it crosses another.
    painter.setBrush(soft);
    painter.drawRects(soft_);
    painter.setBrush(line);
    painter.drawRects(full_);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
  }

 private:
  static constexpr double kLeastRest = 0.1; ///< of a pixel: less does not show
  double width_;
  int whole_;
  double rest_;
  QList<QRect> full_;
  QList<QRect> soft_;
};

/// One jump is like the other thousand: drawn once, then copied; over several lines at once, by halves. Round strokes
/// of their own took longer than all else in a frame.
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
  enum Part : std::uint8_t { Up, Down, Whole };
  /// A part of a jump. `crossing`: the first pixel of the line that jumps and of the one that it jumps over.
  void paint(QPainter& painter, Part part, QPoint crossing) {
    QPixmap& stamp = stamps_.at(part);
    if (stamp.isNull()) stamp = drawn(part);
    painter.drawPixmap(crossing - QPoint(room(), room()), stamp);
  }

 private:
  /// Around the crossing, for the arc and the width of its line.
  [[nodiscard]] int room() const { return int(std::ceil(kJumpRadius * scale_ + pen_.widthF() * scale_)) + 1; }
  [[nodiscard]] QPixmap drawn(Part part) const {
    QPixmap pixmap(2 * room(), 2 * room());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(room(), room());
    painter.scale(scale_, scale_);
    QPainterPath path;
    const double half = pen_.widthF() / 2;
    const QRectF circle(half - kJumpRadius, half - kJumpRadius, 2 * kJumpRadius, 2 * kJumpRadius);
    const double from = part == Down ? 90 : 180;
    path.arcMoveTo(circle, from);
    path.arcTo(circle, from, part == Whole ? -180 : -90);
    painter.strokePath(path, pen_);
    return pixmap;
  }
  std::array<QPixmap, 3> stamps_;
  double scale_ = 0;
  QPen pen_;
};

/// Over several lines at once: up, along, and down.
bool isWide(const Leap& leap) { return leap.right - leap.left > 2 * kJumpRadius + 0.01; }

/// On a screen: in its pixels, at the scale in force.
void paintCrisp(QPainter& painter, const QList<QLineF>& straight, const std::vector<Leap>& leaps, const QPen& pen,
                const Theme& theme) {
  const QTransform before = painter.worldTransform();
  const double scale = before.m11();
  CrispLines lines(pen.widthF() * scale);
  JumpStamps& stamps = JumpStamps::of(pen, scale);
  painter.resetTransform();
  for (const QLineF& part : straight) {
    const QPointF from = before.map(part.p1());
    const QPointF to = before.map(part.p2());
    if (part.y1() == part.y2())
      lines.addLevel(lines.first(from.x()), lines.behind(to.x()), lines.first(from.y()));
    else
      lines.addUpright(lines.first(from.y()), lines.behind(to.y()), lines.first(from.x()));
  }
  const auto crossing = [&](double x, double y) {
    const QPointF there = before.map(QPointF(x, y));
    return QPoint(lines.first(there.x()), lines.first(there.y()));
  };
  for (const Leap& leap : leaps)
    if (isWide(leap)) {
      const QPoint up = crossing(leap.left + kJumpRadius, leap.y);
      const QPoint down = crossing(leap.right - kJumpRadius, leap.y);
      lines.addLevel(up.x(), down.x(), up.y() - int(std::lround(kJumpRadius * scale)));
    }
  lines.paint(painter, pen.color(), theme.canvas);
  for (const Leap& leap : leaps) {
    const QPoint up = crossing(leap.left + kJumpRadius, leap.y);
    if (!isWide(leap)) {
      stamps.paint(painter, JumpStamps::Whole, up);
      continue;
    }
    stamps.paint(painter, JumpStamps::Up, up);
    stamps.paint(painter, JumpStamps::Down, crossing(leap.right - kJumpRadius, leap.y));
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
  // The square cap fills the corners, as whole pixels do.
  paintCrisp(painter, straight, leaps,
             QPen(ink.theme.link, widthOf(kWidth, ink), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin), ink.theme);
}

} // namespace rw::ui
