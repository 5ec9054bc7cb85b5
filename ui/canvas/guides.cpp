#include "canvas/guides.h"

#include "theme/theme.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace rw::ui {
namespace {

constexpr double kSame = 0.6; ///< distributed boxes stand on whole units, so that equal gaps differ by one at most
constexpr double kSameGap = 1.1;

/// A rectangle along one direction.
struct Span {
  double low = 0;
  double high = 0;
  [[nodiscard]] double size() const { return high - low; }
  [[nodiscard]] double mid() const { return (low + high) / 2; }
  [[nodiscard]] std::array<double, 3> stops() const { return {low, mid(), high}; }
};
enum class Direction : std::uint8_t { Across, Down };

Span along(const QRectF& rect, Direction direction) {
  return direction == Direction::Across ? Span{rect.left(), rect.right()} : Span{rect.top(), rect.bottom()};
}
Direction turned(Direction direction) { return direction == Direction::Across ? Direction::Down : Direction::Across; }
bool overlap(const Span& a, const Span& b) { return a.low < b.high && b.low < a.high; }
/// Edges line up with edges, centres with centres.
bool lineUp(std::size_t a, std::size_t b) { return (a == 1) == (b == 1); }

/// The nearest two on either side of a rectangle, among those beside it.
struct Row {
  std::array<const QRectF*, 2> before{};
  std::array<const QRectF*, 2> after{};

  Row(const std::vector<QRectF>& siblings, const QRectF& there, Direction direction) {
    const auto next = [&](const Span& from, bool onwards) {
      const QRectF* best = nullptr;
      double distance = 1e18;
      for (const QRectF& rect : siblings) {
        if (!overlap(along(rect, turned(direction)), along(there, turned(direction)))) continue;
        const Span span = along(rect, direction);
        const double away = onwards ? span.mid() - from.mid() : from.mid() - span.mid();
        const double gap = onwards ? span.low - from.high : from.low - span.high;
        if (away <= 0 || gap < -12 || away >= distance) continue;
        distance = away;
        best = &rect;
      }
      return best;
    };
    const Span own = along(there, direction);
    before[0] = next(own, false);
    after[0] = next(own, true);
    if (before[0] != nullptr) before[1] = next(along(*before[0], direction), false);
    if (after[0] != nullptr) after[1] = next(along(*after[0], direction), true);
  }
};

/// How far it is to lie in a gap's middle, or as far from its neighbour as that from the next.
template <class Consider>
void considerGaps(const Row& row, const Span& own, Direction direction, const Consider& consider) {
  const auto at = [&](const QRectF* rect) { return along(*rect, direction); };
  if (row.before[0] != nullptr && row.after[0] != nullptr) {
    const double free = at(row.after[0]).low - at(row.before[0]).high - own.size();
    if (free > 0) consider(at(row.before[0]).high + free / 2 - own.low);
  }
  if (row.before[1] != nullptr)
    if (const double gap = at(row.before[0]).low - at(row.before[1]).high; gap > 0)
      consider(at(row.before[0]).high + gap - own.low);
  if (row.after[1] != nullptr)
    if (const double gap = at(row.after[1]).low - at(row.after[0]).high; gap > 0)
      consider(at(row.after[0]).low - gap - own.high);
}

QLineF lineAt(double where, double low, double high, Direction direction) {
  return direction == Direction::Across ? QLineF(where, low, where, high) : QLineF(low, where, high, where);
}

/// How far a guide runs: over what lies beside `own` and to the next on either side. All the way would be a net.
Span nearest(const std::vector<const QRectF*>& rects, const Span& own, Direction direction) {
  Span reach = own;
  Span before{own.low, -1e18};
  Span after{1e18, own.high};
  for (const QRectF* rect : rects) {
    const Span span = along(*rect, direction);
    if (span.high <= own.low)
      before = span.high > before.high ? span : before;
    else if (span.low >= own.high)
      after = span.low < after.low ? span : after;
    else
      reach = {std::min(reach.low, span.low), std::max(reach.high, span.high)};
  }
  return {std::min(reach.low, before.low), std::max(reach.high, after.high)};
}

/// A guide from one end to the other, cut where it would run through the words in a box.
void addCut(std::vector<QLineF>& lines, double where, Span reach, std::vector<QRectF> boxes, Direction direction) {
  std::erase_if(boxes, [&](const QRectF& rect) {
    const Span span = along(rect, direction);
    return where < span.low + 1 || where > span.high - 1;
  });
  std::ranges::sort(boxes, {}, [&](const QRectF& rect) { return along(rect, turned(direction)).low; });
  double from = reach.low;
  for (const QRectF& rect : boxes) {
    const Span span = along(rect, turned(direction));
    if (span.high <= from) continue;
    if (span.low >= reach.high) break;
    if (span.low > from) lines.push_back(lineAt(where, from, span.low, direction));
    from = span.high;
  }
  if (from < reach.high) lines.push_back(lineAt(where, from, reach.high, direction));
}

void addLines(std::vector<QLineF>& lines, const std::vector<QRectF>& neighbours, std::vector<QRectF> labelled,
              const QRectF& there, Direction direction) {
  labelled.push_back(there);
  const std::array<double, 3> own = along(there, direction).stops();
  std::array<std::vector<const QRectF*>, 3> matched;
  for (const QRectF& rect : neighbours) {
    const std::array<double, 3> stops = along(rect, direction).stops();
    for (std::size_t i = 0; i < own.size(); ++i)
      for (std::size_t j = 0; j < stops.size(); ++j)
        if (lineUp(i, j) && std::abs(own[i] - stops[j]) < kSame) {
          matched[i].push_back(&rect);
          break;
        }
  }
  // Boxes of one size line up three times over: then their edges say it, where others are centred too their centres.
  const bool centred = !std::ranges::includes(matched[0], matched[1]);
  for (std::size_t i = 0; i < own.size(); ++i) {
    if (matched[i].empty() || (i == 1 && !centred)) continue;
    if (i != 1 && centred && std::ranges::includes(matched[1], matched[i])) continue;
    addCut(lines, own[i], nearest(matched[i], along(there, turned(direction)), turned(direction)), labelled, direction);
  }
}

void addGaps(std::vector<QLineF>& gaps, const Row& row, const QRectF& there, Direction direction) {
  const auto gap = [&](const QRectF* a, const QRectF* b) {
    return a != nullptr && b != nullptr ? along(*b, direction).low - along(*a, direction).high : -1.0;
  };
  const auto add = [&](const QRectF* a, const QRectF* b) {
    const Span one = along(*a, turned(direction));
    const Span two = along(*b, turned(direction));
    // Not in the middle, where the line that joins the two may run.
    const Span common{std::max(one.low, two.low), std::min(one.high, two.high)};
    const double beside = overlap(one, two) ? common.low + common.size() / 4 : along(there, turned(direction)).mid();
    const QLineF line = lineAt(beside, along(*a, direction).high, along(*b, direction).low, turned(direction));
    if (std::find(gaps.begin(), gaps.end(), line) == gaps.end()) gaps.push_back(line);
  };
  const std::array<const QRectF*, 5> order{row.before[1], row.before[0], &there, row.after[0], row.after[1]};
  // Only gaps that follow each other, one of which is beside what moves.
  for (std::size_t i = 0; i + 2 < order.size(); ++i) {
    const double first = gap(order[i], order[i + 1]);
    const double second = gap(order[i + 1], order[i + 2]);
    if (first <= 0 || second <= 0 || std::abs(first - second) > kSameGap) continue;
    add(order[i], order[i + 1]);
    add(order[i + 1], order[i + 2]);
  }
}

} // namespace

Guides::Guides(const Diagram& diagram, const std::vector<int>& moving, const QRectF& sight) {
  if (moving.empty()) return;
  std::vector<bool> moved(diagram.boxes.size());
  std::vector<bool> around(diagram.boxes.size()); // sites of what moves: they grow with it
  bool sites = false;
  for (const int index : moving) {
    const Box& box = diagram.boxes[std::size_t(index)];
    moved[std::size_t(index)] = true;
    if (box.container >= 0) around[std::size_t(box.container)] = true;
    sites |= box.shape == BoxShape::Container;
  }
  const int home = diagram.boxes[std::size_t(moving.front())].container;
  for (std::size_t i = 0; i < diagram.boxes.size(); ++i) {
    const Box& box = diagram.boxes[i];
    const bool follows = box.container >= 0 && moved[std::size_t(box.container)];
    if (!moved[i] && !follows && !around[i] && box.rect.intersects(sight)) add(box, home, sites);
  }
}

Guides Guides::forNew(const Diagram& diagram, int home, const QRectF& sight) {
  Guides guides;
  for (int i = 0; i < int(diagram.boxes.size()); ++i)
    if (const Box& box = diagram.boxes[std::size_t(i)]; i != home && box.rect.intersects(sight))
      guides.add(box, home, false);
  return guides;
}

void Guides::add(const Box& box, int home, bool sites) {
  if (box.shape != BoxShape::Container && box.shape != BoxShape::Frame) labelled_.push_back(box.rect);
  if (box.shape == BoxShape::Lan) return; // it goes with its site
  const bool drawing = box.shape == BoxShape::Frame || box.shape == BoxShape::Note;
  if (box.container == home && !drawing) siblings_.push_back(box.rect);
  // A site lines up with what stands beside it, a device with devices: more would catch at every step.
  if (sites ? box.container < 0 : home < 0 || box.shape != BoxShape::Container) neighbours_.push_back(box.rect);
}

void paintGuides(QPainter& painter, const Guides::Marks& marks, double scale) {
  QPen pen(Theme::current().accent, 1);
  pen.setCosmetic(true);
  painter.setPen(pen);
  for (const QLineF& line : marks.lines) painter.drawLine(line);
  // A gap is measured between two strokes across it.
  const double half = 5 / scale;
  for (const QLineF& gap : marks.gaps) {
    const QPointF across = gap.dx() == 0 ? QPointF(half, 0) : QPointF(0, half);
    painter.drawLine(gap);
    painter.drawLine(gap.p1() - across, gap.p1() + across);
    painter.drawLine(gap.p2() - across, gap.p2() + across);
  }
}

Guides::Snap Guides::snap(const QRectF& there, double reach) const {
  const auto best = [&](Direction direction) {
    std::optional<double> found;
    const auto consider = [&](double by) {
      if (std::abs(by) <= reach && (!found || std::abs(by) < std::abs(*found) - 1e-6)) found = by;
    };
    const Span own = along(there, direction);
    for (const QRectF& rect : neighbours_) {
      const std::array<double, 3> stops = along(rect, direction).stops();
      for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
          if (lineUp(i, j)) consider(stops[j] - own.stops()[i]);
    }
    considerGaps(Row(siblings_, there, direction), own, direction, consider);
    return found;
  };
  return {best(Direction::Across), best(Direction::Down)};
}

Guides::Marks Guides::marks(const QRectF& there) const {
  Marks marks;
  for (const Direction direction : {Direction::Across, Direction::Down}) {
    addLines(marks.lines, neighbours_, labelled_, there, direction);
    addGaps(marks.gaps, Row(siblings_, there, direction), there, direction);
  }
  return marks;
}

} // namespace rw::ui
