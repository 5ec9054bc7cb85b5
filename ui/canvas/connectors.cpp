#include "canvas/connectors.h"

#include "base/parallel.h"
#include "canvas/drawn_lines.h"
#include "canvas/line_jumps.h"
#include "canvas/obstacles.h"
#include "canvas/wire_labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace rw::ui {
namespace {

enum class Side : std::uint8_t { Top, Right, Bottom, Left };
constexpr bool isVertical(Side side) { return side == Side::Top || side == Side::Bottom; }
constexpr double kClear = 24;      ///< room that a line keeps before it turns
constexpr double kInset = 16;      ///< nearest to a corner that a line may end
constexpr double kApart = 12;      ///< between parallel lines
constexpr double kWidest = 20;     ///< from the first to the last of those that join the same two boxes
constexpr std::size_t kBundle = 6; ///< more lines than this at one side of a box run as one

/// The way of a line: out at one side of a box, in at one of another.
struct Way {
  Side start = Side::Bottom;
  Side end = Side::Top;
  QPolygonF line;
};

struct Route : Way {
  std::vector<int> wires;      ///< those that run along it; the first as the line does
  std::vector<double> offsets; ///< of each from the line
  [[nodiscard]] double half() const { return offsets.back(); }
};

/// Where the line between two boxes may run. For one thread; a copy serves another one.
class WayFinder {
 public:
  explicit WayFinder(const Diagram& diagram) : d_(diagram), obstacles_(diagram) {}

  /// Tries simple shapes first; the first kind that has a free way wins, the shortest of it.
  Way best(const Wire& wire) {
    hit_.clear();
    bool collecting = true; // what is in the way: `around` goes by it
    const QRectF a = at(wire.from).rect;
    const QRectF b = at(wire.to).rect;
    Way best;
    double least = 1e18;
    const auto consider = [&](Side start, Side end, QPolygonF line) {
      double length = 0;
      for (qsizetype i = 0; i + 1 < line.size(); ++i) length += QLineF(line[i], line[i + 1]).length();
      // What joins two boxes of one site stays in it.
      const int home = at(wire.from).container;
      if (home >= 0 && home == at(wire.to).container &&
          !std::all_of(line.begin(), line.end(), [&](QPointF p) { return at(home).rect.contains(p); }))
        length += 400;
      const double free = length + 24 * double(line.size());
      if (!collecting && free >= least) return;
      const double enough = collecting ? 1e18 : least - free;
      const double score = free + obstacles_.cost(line, wire.from, wire.to, &hit_, enough).score();
      if (score >= least) return;
      least = score;
      best = {.start = start, .end = end, .line = std::move(line)};
    };
    const double reach = QLineF(a.center(), b.center()).length() * 2;

    straight(wire, consider);
    if (least < 300 + reach) return best;
    bent(a, b, wire.outer, consider);
    if (least < 300 + reach) return best;
    stepped(a, b, wire, consider);
    if (least < 4000) return best; // through no box
    collecting = false;
    around(wire, consider);
    return best;
  }

  /// Whether a line between the ends of a wire runs through no box.
  bool isFree(const QPolygonF& line, const Wire& wire) {
    return obstacles_.cost(line, wire.from, wire.to, &hit_).boxes == 0;
  }

 private:
  const Box& at(int index) const { return d_.boxes[std::size_t(index)]; }

  static QPointF middle(const QRectF& rect, Side side) {
    switch (side) {
    case Side::Top: return {rect.center().x(), rect.top()};
    case Side::Bottom: return {rect.center().x(), rect.bottom()};
    case Side::Left: return {rect.left(), rect.center().y()};
    case Side::Right: return {rect.right(), rect.center().y()};
    }
    return {};
  }
  /// Lines end on the straight part of a rim.
  static double insetOf(const Box& box) {
    return box.shape == BoxShape::Cloud || box.shape == BoxShape::Pill ? box.rect.height() / 2 : kInset;
  }

  template <class Consider> void straight(const Wire& wire, const Consider& consider) {
    const QRectF a = at(wire.from).rect;
    const QRectF b = at(wire.to).rect;
    const double left = std::max(a.left() + insetOf(at(wire.from)), b.left() + insetOf(at(wire.to)));
    const double right = std::min(a.right() - insetOf(at(wire.from)), b.right() - insetOf(at(wire.to)));
    if (left <= right) {
      // At the middle of the narrower one, so that lines meet boxes where people expect it.
      const double x = std::clamp(a.width() <= b.width() ? a.center().x() : b.center().x(), left, right);
      if (a.bottom() < b.top())
        consider(Side::Bottom, Side::Top, {{x, a.bottom()}, {x, b.top()}});
      else if (b.bottom() < a.top())
        consider(Side::Top, Side::Bottom, {{x, a.top()}, {x, b.bottom()}});
    }
    const double top = std::max(a.top(), b.top()) + 12;
    const double bottom = std::min(a.bottom(), b.bottom()) - 12;
    if (top <= bottom && !wire.outer) {
      const double y = std::clamp(a.height() <= b.height() ? a.center().y() : b.center().y(), top, bottom);
      if (a.right() < b.left())
        consider(Side::Right, Side::Left, {{a.right(), y}, {b.left(), y}});
      else if (b.right() < a.left())
        consider(Side::Left, Side::Right, {{a.left(), y}, {b.right(), y}});
    }
  }

  /// One corner: out at a side, in from above or below; and the other way round.
  template <class Consider> void bent(const QRectF& a, const QRectF& b, bool outer, const Consider& consider) {
    const QPointF ca = a.center();
    const QPointF cb = b.center();
    const Side across = cb.x() > ca.x() ? Side::Right : Side::Left;
    const Side back = cb.x() > ca.x() ? Side::Left : Side::Right;
    const Side down = cb.y() > ca.y() ? Side::Bottom : Side::Top;
    const Side up = cb.y() > ca.y() ? Side::Top : Side::Bottom;
    const bool beyondX = cb.x() < a.left() - 12 || cb.x() > a.right() + 12;
    const bool beyondY = ca.y() < b.top() - 12 || ca.y() > b.bottom() + 12;
    if (beyondX && beyondY && !outer) {
      const QPointF p = middle(a, across);
      const QPointF q = middle(b, up);
      consider(across, up, {p, {q.x(), p.y()}, q});
    }
    if ((ca.x() < b.left() - 12 || ca.x() > b.right() + 12) && (cb.y() < a.top() - 12 || cb.y() > a.bottom() + 12)) {
      const QPointF p = middle(a, down);
      const QPointF q = middle(b, back);
      consider(down, back, {p, {p.x(), q.y()}, q});
    }
  }

  /// Two corners: over a channel between the two.
  template <class Consider> void stepped(const QRectF& a, const QRectF& b, const Wire& wire, const Consider& consider) {
    const double ax = a.center().x();
    const double bx = b.center().x();
    const auto vertical = [&](Side start, Side end, double from, double to) {
      for (const double y : {wire.outer ? to + (from > to ? kClear : -kClear) : (from + to) / 2,
                             to + (from > to ? kClear : -kClear), from + (from > to ? -kClear : kClear)})
        consider(start, end, {{ax, from}, {ax, y}, {bx, y}, {bx, to}});
    };
    if (a.bottom() + kClear <= b.top()) vertical(Side::Bottom, Side::Top, a.bottom(), b.top());
    if (b.bottom() + kClear <= a.top()) vertical(Side::Top, Side::Bottom, a.top(), b.bottom());
    const double ay = a.center().y();
    const double by = b.center().y();
    const auto horizontal = [&](Side start, Side end, double from, double to) {
      for (const double x :
           {(from + to) / 2, to + (from > to ? kClear : -kClear), from + (from > to ? -kClear : kClear)})
        consider(start, end, {{from, ay}, {x, ay}, {x, by}, {to, by}});
    };
    if (wire.outer) return;
    if (a.right() + kClear <= b.left()) horizontal(Side::Right, Side::Left, a.right(), b.left());
    if (b.right() + kClear <= a.left()) horizontal(Side::Left, Side::Right, a.left(), b.right());
    // Out and back on the same side.
    for (const double out : {kClear, 2 * kClear}) {
      const double right = std::max(a.right(), b.right()) + out;
      consider(Side::Right, Side::Right, {{a.right(), ay}, {right, ay}, {right, by}, {b.right(), by}});
      const double left = std::min(a.left(), b.left()) - out;
      consider(Side::Left, Side::Left, {{a.left(), ay}, {left, ay}, {left, by}, {b.left(), by}});
      const double low = std::max(a.bottom(), b.bottom()) + out;
      consider(Side::Bottom, Side::Bottom, {{ax, a.bottom()}, {ax, low}, {bx, low}, {bx, b.bottom()}});
      const double high = std::min(a.top(), b.top()) - out;
      consider(Side::Top, Side::Top, {{ax, a.top()}, {ax, high}, {bx, high}, {bx, b.top()}});
    }
  }

  /// Through the gaps beside the boxes and their sites: up to four corners.
  template <class Consider> void around(const Wire& wire, const Consider& consider) {
    const QRectF a = at(wire.from).rect;
    const QRectF b = at(wire.to).rect;
    const QRectF outerA = outerOf(wire.from);
    const QRectF outerB = outerOf(wire.to);
    const bool downwards = b.center().y() >= a.center().y();
    const Side start = downwards ? Side::Bottom : Side::Top;
    const Side end = downwards ? Side::Top : Side::Bottom;
    const double sign = downwards ? 1 : -1;
    const QPointF p = middle(a, start);
    const QPointF q = middle(b, end);
    std::vector<double> gutters{b.left() - kClear,       b.right() + kClear,     outerB.left() - kClear,
                                outerB.right() + kClear, outerA.left() - kClear, outerA.right() + kClear,
                                a.left() - kClear,       a.right() + kClear};
    for (const int index : hit_) {
      gutters.push_back(at(index).rect.left() - kClear / 2);
      gutters.push_back(at(index).rect.right() + kClear / 2);
    }
    const std::array firsts{p.y() + sign * kClear, (downwards ? outerA.bottom() : outerA.top()) + sign * kClear};
    const std::array seconds{q.y() - sign * kClear, (downwards ? outerB.top() : outerB.bottom()) - sign * kClear};
    for (const double x : gutters) {
      for (const double y1 : firsts) {
        for (const double y2 : seconds) consider(start, end, {p, {p.x(), y1}, {x, y1}, {x, y2}, {q.x(), y2}, q});
        // Straight in where the gap leads to a wide rim.
        if (x > b.left() + insetOf(at(wire.to)) && x < b.right() - insetOf(at(wire.to)))
          consider(start, end, {p, {p.x(), y1}, {x, y1}, {x, q.y()}});
        if (wire.outer) continue;
        const Side side = x < b.center().x() ? Side::Left : Side::Right;
        const QPointF in = middle(b, side);
        consider(start, side, {p, {p.x(), y1}, {x, y1}, {x, in.y()}, in});
      }
      if (wire.outer) continue;
      const Side side = x < a.center().x() ? Side::Left : Side::Right;
      const QPointF out = middle(a, side);
      for (const double y2 : seconds) consider(side, end, {out, {x, out.y()}, {x, y2}, {q.x(), y2}, q});
      const Side inSide = x < b.center().x() ? Side::Left : Side::Right;
      const QPointF in = middle(b, inSide);
      consider(side, inSide, {out, {x, out.y()}, {x, in.y()}, in});
    }
  }
  QRectF outerOf(int index) const {
    const int container = at(index).container;
    return container >= 0 ? at(container).rect : at(index).rect;
  }

  const Diagram& d_;
  Obstacles obstacles_;
  std::vector<int> hit_; ///< what stood in the way of the line in hand
};

class Connectors {
 public:
  explicit Connectors(Diagram& diagram) : d_(diagram), finder_(diagram) {}

  /// Of lines between the same two boxes one finds the way, and all run beside each other along it.
  void route(const std::vector<int>& wires) {
    std::map<std::pair<int, int>, std::size_t> known;
    std::vector<Route> routes;
    for (const int index : wires) {
      Wire& wire = d_.wires[std::size_t(index)];
      if (isDrawn(wire)) {
        wire.lines = {drawnLine(d_, wire)};
        continue;
      }
      const auto [found, first] = known.try_emplace(std::minmax(wire.from, wire.to), routes.size());
      if (first) routes.emplace_back();
      routes[found->second].wires.push_back(index);
    }
    findWays(routes);
    for (Route& route : routes) route.offsets = offsets(route.wires.size());
    separatePorts(routes);
    separateRuns(routes);
    for (const Route& route : routes) fanOut(route);
  }

 private:
  /// Boxes alone decide on a way: those of many lines are looked for on two threads.
  void findWays(std::vector<Route>& routes) const {
    inParallel(
        routes.size(),
        [&](const auto& next) {
          WayFinder finder = finder_;
          for (std::size_t i = next(); i < routes.size(); i = next())
            static_cast<Way&>(routes[i]) = finder.best(wireOf(routes[i]));
        },
        64);
  }
  const Box& at(int index) const { return d_.boxes[std::size_t(index)]; }

  /// Where several lines meet one side of a box, each gets a place of its own; straight ones keep theirs.
  void separatePorts(std::vector<Route>& routes) {
    struct End {
      std::size_t route;
      bool start;
      double far; ///< where it goes, along the rim
      bool straight;
    };
    std::map<std::pair<int, Side>, std::vector<End>> ends;
    for (std::size_t i = 0; i < routes.size(); ++i) {
      const Wire& wire = wireOf(routes[i]);
      const QPolygonF& line = routes[i].line;
      if (line.size() < 2) continue;
      const auto add = [&](int box, Side side, bool start) {
        const QPointF far =
            start ? line[std::min<qsizetype>(2, line.size() - 1)] : line[std::max<qsizetype>(0, line.size() - 3)];
        ends[{box, side}].push_back({i, start, isVertical(side) ? far.x() : far.y(), line.size() == 2});
      };
      add(wire.from, routes[i].start, true);
      add(wire.to, routes[i].end, false);
    }
    for (auto& [place, list] : ends) {
      if (list.size() < 2 || list.size() > kBundle) continue;
      const auto& [box, side] = place;
      const QRectF rect = at(box).rect;
      const double centre = isVertical(side) ? rect.center().x() : rect.center().y();
      const double half = (isVertical(side) ? rect.width() : rect.height()) / 2 - (isVertical(side) ? kInset : 8);
      std::vector<std::pair<double, double>> taken; // where, and how far to either side
      double count = 0;
      for (const End& end : list) count += double(routes[end.route].wires.size());
      std::stable_sort(list.begin(), list.end(), [](const End& a, const End& b) { return a.far < b.far; });
      for (const End& end : list)
        if (end.straight) taken.emplace_back(alongOf(routes[end.route], end.start, side), routes[end.route].half());
      // Those that turn off furthest take the outermost places.
      std::vector<End> bending;
      for (const End& end : list)
        if (!end.straight) bending.push_back(end);
      std::stable_sort(bending.begin(), bending.end(),
                       [&](const End& a, const End& b) { return std::abs(a.far - centre) < std::abs(b.far - centre); });
      const double step = std::min(16.0, 2 * half / count);
      for (const End& end : bending) {
        const double now = alongOf(routes[end.route], end.start, side);
        const double direction = end.far < centre ? -1 : 1;
        double there = now;
        for (int k = 0; k < 16; ++k) {
          const double offset = (k + 1) / 2 * step * (k % 2 == 1 ? direction : -direction);
          const double wish = k == 0 ? now : now + offset;
          if (wish < centre - half - 0.1 || wish > centre + half + 0.1) continue;
          const double own = routes[end.route].half();
          if (std::ranges::none_of(taken, [&](const auto& port) {
                return std::abs(port.first - wish) < step + port.second + own - 0.1;
              })) {
            there = wish;
            break;
          }
        }
        taken.emplace_back(there, routes[end.route].half());
        shiftEnd(routes[end.route].line, end.start, side, there);
      }
    }
  }
  const Wire& wireOf(const Route& route) const { return d_.wires[std::size_t(route.wires.front())]; }
  static std::vector<double> offsets(std::size_t count) {
    const double last = double(count) - 1;
    const double apart = count < 2 ? 0 : std::min(kApart, kWidest / last);
    std::vector<double> offsets;
    for (std::size_t k = 0; k < count; ++k) offsets.push_back((double(k) - last / 2) * apart);
    return offsets;
  }
  void fanOut(const Route& route) {
    const QPolygonF line = simplified(route.line);
    const int from = wireOf(route).from;
    for (std::size_t k = 0; k < route.wires.size(); ++k) {
      Wire& wire = d_.wires[std::size_t(route.wires[k])];
      QPolygonF own = beside(line, route.offsets[k]);
      if (wire.from != from) std::reverse(own.begin(), own.end());
      wire.lines = {std::move(own)};
    }
  }
  static double alongOf(const Route& route, bool start, Side side) {
    const QPointF p = start ? route.line.front() : route.line.back();
    return isVertical(side) ? p.x() : p.y();
  }
  static void shiftEnd(QPolygonF& line, bool start, Side side, double along) {
    QPointF& end = start ? line.front() : line.back();
    QPointF& next = start ? line[1] : line[line.size() - 2];
    if (isVertical(side)) {
      end.setX(along);
      next.setX(along);
    } else {
      end.setY(along);
      next.setY(along);
    }
  }

  /// Inner runs of different lines that lie on each other move apart; lines from the same box may run as one.
  void separateRuns(std::vector<Route>& routes) {
    struct Run {
      double low;
      double high;
      int from;
      int to;
    };
    std::map<std::pair<bool, long>, std::vector<Run>> lanes; // (vertical, where)
    for (Route& route : routes) {
      const Wire& wire = wireOf(route);
      QPolygonF& line = route.line;
      for (qsizetype k = 0; k + 1 < line.size(); ++k) {
        const bool vertical = std::abs(line[k].x() - line[k + 1].x()) < 0.5;
        const double low = vertical ? std::min(line[k].y(), line[k + 1].y()) : std::min(line[k].x(), line[k + 1].x());
        const double high = vertical ? std::max(line[k].y(), line[k + 1].y()) : std::max(line[k].x(), line[k + 1].x());
        const double where = vertical ? line[k].x() : line[k].y();
        const bool inner = k > 0 && k + 2 < line.size();
        double there = where;
        for (int step = 0; inner && step < 5; ++step) {
          // Away from the middle in turn: 0, +1, -1, +2, -2.
          there = where + (step % 2 == 1 ? 1 : -1) * ((step + 1) / 2) * kApart * 0.75;
          const auto isLaneFree = [&](double by) {
            return isFree(lanes[{vertical, std::lround((there + by) / 4)}], low, high, wire, route.wires.size() > 1);
          };
          if (std::ranges::all_of(route.offsets, isLaneFree) &&
              (step == 0 || isClear(route, vertical, there, low, high)))
            break;
          if (step == 4) there = where;
        }
        if (there != where) {
          if (vertical) {
            line[k].setX(there);
            line[k + 1].setX(there);
          } else {
            line[k].setY(there);
            line[k + 1].setY(there);
          }
        }
        for (const double by : route.offsets)
          lanes[{vertical, std::lround((there + by) / 4)}].push_back({low, high, wire.from, wire.to});
      }
    }
  }
  /// Whether a run that was moved there keeps off the boxes.
  bool isClear(const Route& route, bool vertical, double there, double low, double high) {
    return std::ranges::all_of(route.offsets, [&](double by) {
      const double at = there + by;
      const QPolygonF run = vertical ? QPolygonF{{at, low}, {at, high}} : QPolygonF{{low, at}, {high, at}};
      return finder_.isFree(run, wireOf(route));
    });
  }
  template <class Runs> static bool isFree(const Runs& runs, double low, double high, const Wire& wire, bool several) {
    return std::none_of(runs.begin(), runs.end(), [&](const auto& run) {
      const bool family =
          !several && (run.from == wire.from || run.from == wire.to || run.to == wire.from || run.to == wire.to);
      return !family && run.low < high - 1 && run.high > low + 1;
    });
  }

  static QPolygonF simplified(const QPolygonF& line) {
    QPolygonF result;
    for (const QPointF& p : line) {
      if (!result.isEmpty() && QLineF(result.back(), p).length() < 0.5) continue;
      if (result.size() > 1) {
        const QPointF a = result[result.size() - 2];
        const QPointF b = result.back();
        const bool flat = (std::abs(a.x() - b.x()) < 0.5 && std::abs(b.x() - p.x()) < 0.5) ||
                          (std::abs(a.y() - b.y()) < 0.5 && std::abs(b.y() - p.y()) < 0.5);
        if (flat) result.pop_back();
      }
      result += p;
    }
    return result;
  }

  Diagram& d_;
  WayFinder finder_;
};

} // namespace

void routeAll(Diagram& diagram) {
  std::vector<int> all;
  for (std::size_t i = 0; i < diagram.wires.size(); ++i)
    if (!diagram.wires[i].hidden) all.push_back(int(i));
  Connectors(diagram).route(all);
  findJumps(diagram);
  placeLabels(diagram);
}

void routeTouching(Diagram& diagram, const std::vector<int>& boxes) {
  std::vector<bool> touched(diagram.boxes.size());
  for (const int box : boxes) touched[std::size_t(box)] = true;
  for (std::size_t i = 0; i < diagram.boxes.size(); ++i)
    if (const int container = diagram.boxes[i].container; container >= 0 && touched[std::size_t(container)])
      touched[i] = true;
  std::vector<int> wires;
  for (std::size_t i = 0; i < diagram.wires.size(); ++i)
    if (!diagram.wires[i].hidden &&
        (touched[std::size_t(diagram.wires[i].from)] || touched[std::size_t(diagram.wires[i].to)]))
      wires.push_back(int(i));
  Connectors(diagram).route(wires);
  findJumps(diagram);
  placeLabels(diagram);
}

QPolygonF beside(const QPolygonF& line, double by) {
  const qsizetype n = line.size();
  if (n < 2) return line;
  // To the right of a direction, on a screen whose y grows downwards.
  const auto normal = [&](qsizetype k) {
    const QLineF part(line[k], line[k + 1]);
    const double length = part.length();
    return length < 1e-9 ? QPointF() : QPointF(-part.dy() / length, part.dx() / length);
  };
  QPolygonF result;
  for (qsizetype i = 0; i < n; ++i) {
    const QPointF before = normal(i == 0 ? 0 : i - 1);
    const QPointF after = normal(i == n - 1 ? n - 2 : i);
    QPointF sum = before + after;
    const double dot = QPointF::dotProduct(sum, sum);
    // The corner of two moved lines; where the line turns back on itself, just aside.
    result += line[i] + (dot > 0.2 ? sum * (2 * by / dot) : before * by);
  }
  return result;
}

} // namespace rw::ui
