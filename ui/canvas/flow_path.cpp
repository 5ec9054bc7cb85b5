#include "canvas/flow_path.h"

#include "bridge/labels.h"
#include "canvas/canvas_text.h"
#include "canvas/connectors.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <map>

namespace rw::ui {
namespace {

constexpr double kAside = 8; ///< of the request and the answer from the line along which they run

/// What the paths of several flows share: how often each line was run along in each direction, and where words stand.
struct Shared {
  std::map<std::pair<int, bool>, int> runs;
  std::vector<QRectF> words;
};

class Tracer {
 public:
  Tracer(const Diagram& diagram, const plan::Plan& plan, const routing::FlowResult& result, Shared& shared)
      : d_(diagram), plan_(plan), result_(result), group_(result.deciding()), shared_(shared),
        out_(result.direction == plan::FlowDirection::Outbound) {
    path_.flow = result.flow;
    path_.delivered = group_.delivered;
    path_.boxes.assign(d_.boxes.size(), false);
    path_.wires.assign(d_.wires.size(), false);
  }

  FlowPath trace(bool beside, bool named) {
    path_.beside = beside;
    const bool failed = !group_.delivered;
    const auto endsThere = [&](const std::vector<routing::Hop>& hops) {
      return failed && !hops.empty() && hops.back().node == group_.at;
    };
    const bool answerDies = endsThere(group_.back);
    const bool requestDies = group_.back.empty() && endsThere(group_.forward);
    if (out_) {
      hops(group_.forward, path_.request);
      if (!requestDies) outwards(group_.edge_out, group_.forward, path_.request);
      if (!group_.back.empty()) inwards(group_.edge_back, group_.back, path_.answer);
      hops(group_.back, path_.answer);
    } else {
      inwards(group_.edge_out, group_.forward, path_.request);
      hops(group_.forward, path_.request);
      hops(group_.back, path_.answer);
      if (!answerDies && !group_.back.empty()) outwards(group_.edge_back, group_.back, path_.answer);
    }
    badges(group_.forward);
    badges(group_.back);
    if (failed) death(answerDies, requestDies);
    if (!beside) reason();
    if (named) name();
    for (const QRectF& words : {path_.callout, path_.reasonRect, path_.nameRect})
      if (!words.isEmpty()) shared_.words.push_back(words);
    return std::move(path_);
  }

 private:
  const Box& at(int index) const { return d_.boxes[std::size_t(index)]; }

  void touch(int box) {
    if (box >= 0) path_.boxes[std::size_t(box)] = true;
  }
  /// Along a line of the diagram, from the box `from`; a second run the same way keeps its distance.
  void along(int wire, int from, std::vector<QPolygonF>& lines) {
    if (wire < 0 || d_.wires[std::size_t(wire)].hidden) return;
    const Wire& w = d_.wires[std::size_t(wire)];
    const bool backwards = from == w.to;
    path_.wires[std::size_t(wire)] = true;
    touch(w.from);
    touch(w.to);
    const int run = shared_.runs[{wire, backwards}]++;
    for (QPolygonF line : w.lines) {
      if (backwards) std::reverse(line.begin(), line.end());
      lines.push_back(beside(line, kAside * (1 + run)));
    }
    if (backwards && w.lines.size() > 1) std::reverse(lines.end() - std::ptrdiff_t(w.lines.size()), lines.end());
  }

  void hops(const std::vector<routing::Hop>& hops, std::vector<QPolygonF>& lines) {
    for (std::size_t i = 0; i < hops.size(); ++i) {
      touch(d_.anchor(hops[i].node));
      if (i > 0 && !hops[i].link.empty()) along(d_.wire(hops[i].link), d_.anchor(hops[i - 1].node), lines);
    }
  }

  /// The line between a node and its edge.
  int stub(const std::string& edge, const std::vector<routing::Hop>& hops, bool last) const {
    const int node = hops.empty() ? -1 : d_.anchor(last ? hops.back().node : hops.front().node);
    for (const char* part : {"/at", "/primary", "/secondary"}) {
      const int wire = d_.wire(edge + part);
      if (wire >= 0 && (node < 0 || d_.wires[std::size_t(wire)].from == node)) return wire;
    }
    return -1;
  }
  void outwards(const std::string& edge, const std::vector<routing::Hop>& hops, std::vector<QPolygonF>& lines) {
    if (edge.empty()) return;
    const int node = stub(edge, hops, true);
    if (node >= 0) along(node, d_.wires[std::size_t(node)].from, lines);
    const int up = d_.wire(edge + "/up");
    if (up < 0) return;
    along(up, d_.wires[std::size_t(up)].from, lines);
    const int cloud = beyond(up);
    if (cloud >= 0) along(cloud, d_.wires[std::size_t(cloud)].from, lines);
  }
  void inwards(const std::string& edge, const std::vector<routing::Hop>& hops, std::vector<QPolygonF>& lines) {
    if (edge.empty()) return;
    if (const int up = d_.wire(edge + "/up"); up >= 0) {
      if (const int cloud = beyond(up); cloud >= 0) along(cloud, d_.wires[std::size_t(cloud)].to, lines);
      along(up, d_.wires[std::size_t(up)].to, lines);
    }
    if (const int node = stub(edge, hops, false); node >= 0) along(node, d_.wires[std::size_t(node)].to, lines);
  }
  /// From the internet or a meet-me location to Microsoft.
  int beyond(int up) const { return d_.wire(at(d_.wires[std::size_t(up)].to).key + "/up"); }

  void badges(const std::vector<routing::Hop>& hops) {
    for (const routing::Hop& hop : hops) {
      const bool translates = hop.source_nat || hop.destination_nat;
      if (!translates && !hop.keeps_state) continue;
      const int box = d_.anchor(hop.node);
      if (box < 0 || at(box).hidden || at(box).shape == BoxShape::Marker) continue;
      auto badge = std::find_if(path_.badges.begin(), path_.badges.end(), [&](const Badge& b) { return b.box == box; });
      if (badge == path_.badges.end()) badge = path_.badges.insert(path_.badges.end(), Badge{box});
      badge->translates |= translates;
      badge->keepsState |= hop.keeps_state;
    }
  }

  void death(bool answerDies, bool requestDies) {
    path_.diesAt = group_.at == "microsoft" ? d_.box(kMicrosoft) : d_.anchor(group_.at);
    if (path_.diesAt >= 0 && at(path_.diesAt).hidden) path_.diesAt = -1;
    if (path_.diesAt < 0) return;
    const QRectF rect = at(path_.diesAt).rect;
    path_.cross = rect.topRight();
    const std::vector<QPolygonF>& last = answerDies ? path_.answer : path_.request;
    if ((answerDies || requestDies) && !last.empty())
      path_.cross = last.back().back();
    else if (!answerDies && !path_.request.empty() && group_.at == "microsoft")
      path_.cross = path_.request.back().back();
    touch(path_.diesAt);
    if (path_.beside) return;

    const QString edge = group_.edge_out.empty() ? QString() : nameText(plan_, group_.edge_out);
    path_.calloutTitle = CanvasText::tr("Dropped here");
    switch (group_.cause) {
    case routing::Cause::NoSessionState:
      path_.calloutText = edge.isEmpty() ? CanvasText::tr("it has not seen the request")
                          : out_         ? CanvasText::tr("the request left by %1").arg(edge)
                                         : CanvasText::tr("the call came in by %1").arg(edge);
      break;
    case routing::Cause::NoNatState: path_.calloutText = CanvasText::tr("no session for this address here"); break;
    case routing::Cause::WrongSource:
      path_.calloutText = CanvasText::tr("the answer has another address than was called");
      break;
    case routing::Cause::PrivateSource:
      path_.calloutTitle = CanvasText::tr("No way back");
      path_.calloutText = CanvasText::tr("it comes from a private address");
      break;
    case routing::Cause::NotAdvertised:
      path_.calloutTitle = CanvasText::tr("No way back");
      path_.calloutText = out_ ? CanvasText::tr("nobody advertises the address it comes from")
                               : CanvasText::tr("nobody advertises this address");
      break;
    case routing::Cause::NoRoute:
      path_.calloutTitle = CanvasText::tr("No route");
      path_.calloutText = CanvasText::tr("nothing here leads to the destination");
      break;
    case routing::Cause::Loop:
      path_.calloutTitle = CanvasText::tr("Runs in a circle");
      path_.calloutText = CanvasText::tr("it comes back to where it was");
      break;
    case routing::Cause::None: break;
    }
    const double width = std::max(QFontMetricsF(font(12, true)).horizontalAdvance(path_.calloutTitle),
                                  QFontMetricsF(font(11)).horizontalAdvance(path_.calloutText)) +
                         24;
    path_.callout = freeSpot(rect, {std::max(width, 144.0), 48});
  }

  bool collides(const QRectF& rect, bool linesToo) const {
    const QRectF room = rect.adjusted(-4, -4, 4, 4);
    for (const Box& box : d_.boxes) {
      if (box.hidden || box.shape == BoxShape::Frame || box.shape == BoxShape::Note) continue;
      const QRectF taken =
          box.shape == BoxShape::Container ? QRectF(box.rect.topLeft(), QSizeF(box.rect.width(), kHead - 8)) : box.rect;
      if (taken.intersects(room) || box.labelRect.intersects(room)) return true;
    }
    if (path_.callout.intersects(room) && rect != path_.callout) return true;
    for (const QRectF& words : shared_.words)
      if (words.intersects(room)) return true;
    if (!linesToo) return false;
    const auto crosses = [&](const QPolygonF& line) {
      for (qsizetype i = 0; i + 1 < line.size(); ++i)
        if (QRectF(line[i], line[i + 1]).normalized().adjusted(-3, -3, 3, 3).intersects(room)) return true;
      return false;
    };
    return std::any_of(path_.request.begin(), path_.request.end(), crosses) ||
           std::any_of(path_.answer.begin(), path_.answer.end(), crosses) ||
           std::any_of(d_.wires.begin(), d_.wires.end(),
                       [&](const Wire& wire) { return std::any_of(wire.lines.begin(), wire.lines.end(), crosses); });
  }

  QRectF freeSpot(const QRectF& box, QSizeF size) const {
    const double gap = 12;
    const std::array spots{
        QPointF(box.left() + 29, box.bottom() + gap),
        QPointF(box.right() + gap + 4, box.center().y() - size.height() / 2),
        QPointF(box.left() - size.width() - gap - 4, box.center().y() - size.height() / 2),
        QPointF(box.right() - size.width() - 29, box.bottom() + gap),
        QPointF(box.center().x() - size.width() / 2, box.bottom() + gap + 8),
        QPointF(box.left() + 29, box.top() - size.height() - gap),
        QPointF(box.right() - size.width() - 29, box.top() - size.height() - gap),
        QPointF(box.right() + gap + 4, box.bottom() + gap),
        QPointF(box.left() - size.width() - gap, box.bottom() + gap),
    };
    for (const bool lines : {true, false})
      for (const QPointF& spot : spots)
        if (const QRectF rect(spot, size); !collides(rect, lines)) return rect;
    return {spots[0], size};
  }

  /// The node at which the answer leaves the way of the request, and where it has its route from.
  void reason() {
    if (group_.verdict != routing::Verdict::Asymmetric || group_.back.empty()) return;
    std::map<std::string, std::string> wayBack; // what the request came from, per node
    for (std::size_t i = 1; i < group_.forward.size(); ++i)
      wayBack[group_.forward[i].node] = group_.forward[i - 1].node;
    for (std::size_t i = 0; i + 1 < group_.back.size(); ++i) {
      const routing::Hop& hop = group_.back[i];
      const auto expected = wayBack.find(hop.node);
      if (expected == wayBack.end() || expected->second == group_.back[i + 1].node || hop.learned_from.empty())
        continue;
      const int wire = d_.wire(group_.back[i + 1].link);
      if (wire < 0 || d_.wires[std::size_t(wire)].hidden || d_.wires[std::size_t(wire)].lines.empty()) return;
      path_.reason = CanvasText::tr("route from %1").arg(nameText(plan_, hop.learned_from));
      const QSizeF size(QFontMetricsF(font(11)).horizontalAdvance(path_.reason) + 24, 22);
      path_.reasonRect = besideLine(d_.wires[std::size_t(wire)].lines.front(), size);
      return;
    }
  }
  /// Beside where the flow begins, or nearest to that.
  void name() {
    const QString flow = nameText(plan_, path_.flow);
    const QSizeF size(QFontMetricsF(font(11, true)).horizontalAdvance(flow) + 20, 20);
    for (const QPolygonF& line : path_.request) {
      path_.name = flow;
      path_.nameRect = besideLine(line, size);
      if (!collides(path_.nameRect, false)) return;
    }
  }
  /// Next to the longest part of a line, where nothing is in the way.
  QRectF besideLine(const QPolygonF& line, QSizeF size) const {
    QLineF longest;
    for (qsizetype i = 0; i + 1 < line.size(); ++i)
      if (QLineF(line[i], line[i + 1]).length() > longest.length()) longest = QLineF(line[i], line[i + 1]);
    QRectF rect({}, size);
    for (const bool lines : {true, false})
      for (const double t : {0.5, 0.35, 0.65, 0.2, 0.8})
        for (const double side : {1.0, -1.0}) {
          const bool flat = std::abs(longest.dy()) < std::abs(longest.dx());
          const QPointF off =
              flat ? QPointF(0, side * (16 + size.height() / 2)) : QPointF(side * (16 + size.width() / 2), 0);
          rect.moveCenter(longest.pointAt(t) + off);
          if (!collides(rect, lines)) return rect;
        }
    rect.moveCenter(longest.center() + QPointF(0, 28));
    return rect;
  }

  const Diagram& d_;
  const plan::Plan& plan_;
  const routing::FlowResult& result_;
  const routing::GroupResult& group_;
  Shared& shared_;
  bool out_;
  FlowPath path_;
};

} // namespace

FlowPath flowPath(const Diagram& diagram, const plan::Plan& plan, const routing::FlowResult& result) {
  return flowPaths(diagram, plan, {&result, 1}).front();
}

std::vector<FlowPath> flowPaths(const Diagram& diagram, const plan::Plan& plan,
                                std::span<const routing::FlowResult> results) {
  Shared shared;
  std::vector<FlowPath> out;
  for (const routing::FlowResult& result : results)
    out.push_back(Tracer(diagram, plan, result, shared).trace(!out.empty(), results.size() > 1));
  return out;
}

} // namespace rw::ui
