// Places that people chose, and free spots for what is new beside them.
#include "canvas/auto_layout.h"

#include <cmath>

namespace rw::ui {
namespace {

class Placements {
 public:
  Placements(Diagram& diagram, const plan::Plan& plan) : d_(diagram), plan_(plan) {}

  void apply() {
    std::size_t movable = 0;
    std::size_t placed = 0;
    for (const Box& box : d_.boxes) {
      if (!placeable(box)) continue;
      ++movable;
      placed += placementOf(box) != nullptr;
    }
    if (placed == 0) return;
    // Contents follow their container, unless they have places of their own.
    for (int i = 0; i < int(d_.boxes.size()); ++i)
      if (d_.boxes[std::size_t(i)].shape == BoxShape::Container) place(i);
    for (int i = 0; i < int(d_.boxes.size()); ++i)
      if (d_.boxes[std::size_t(i)].shape != BoxShape::Container) place(i);
    // A few places in a plan that is else automatic are exceptions; else what has none is new.
    if (placed * 2 >= movable) placeNew();
  }

 private:
  static bool placeable(const Box& box) {
    return !box.object.empty() && box.shape != BoxShape::Lan && box.shape != BoxShape::Note &&
           box.shape != BoxShape::Frame;
  }
  const plan::Placement* placementOf(const Box& box) const {
    const plan::Placement* placement = plan_.layout.find(box.object);
    return placement != nullptr && placement->kind == plan::PlacementKind::Object ? placement : nullptr;
  }
  void place(int index) {
    Box& box = d_.boxes[std::size_t(index)];
    const plan::Placement* placement = placeable(box) ? placementOf(box) : nullptr;
    if (placement == nullptr) return;
    moveBox(d_, index, QPointF(placement->x, placement->y) - box.rect.topLeft());
    box.placed = true;
    if (box.shape == BoxShape::Container && placement->width && placement->height)
      box.rect.setSize({std::max(*placement->width, 4 * kGrid), std::max(*placement->height, kHead + kGrid)});
  }

  bool isFree(const QRectF& rect, int container) const {
    for (const Box& other : d_.boxes) {
      if (!other.placed || other.shape == BoxShape::Frame || other.shape == BoxShape::Note) continue;
      if (other.container != container && !(container < 0 && other.container < 0)) continue;
      if (other.rect.adjusted(-11, -11, 11, 11).intersects(rect)) return false;
    }
    return true;
  }
  /// The nearest free spot: outwards in rings on the grid.
  QRectF freeSpot(QRectF rect, int container, bool onlySideways) const {
    for (int ring = 0; ring < 60; ++ring)
      for (int dy = onlySideways ? 0 : -ring; dy <= (onlySideways ? 0 : ring); ++dy)
        for (const int dx : {ring, -ring}) {
          const QRectF there = rect.translated(dx * 2 * kGrid, dy * 2 * kGrid);
          if (isFree(there, container)) return there;
        }
    return rect;
  }
  void placeNew() {
    fitContainers(d_);
    for (int i = 0; i < int(d_.boxes.size()); ++i) {
      Box& box = d_.boxes[std::size_t(i)];
      if (box.placed || !placeable(box) || box.shape == BoxShape::Pill || box.shape == BoxShape::Edge) continue;
      if (box.container >= 0 && !d_.boxes[std::size_t(box.container)].placed) continue;
      if (box.container >= 0)
        placeInside(box);
      else
        placeBelow(i);
      box.placed = true;
    }
    fitContainers(d_);
    for (const BoxShape shape : {BoxShape::Edge, BoxShape::Pill})
      for (int i = 0; i < int(d_.boxes.size()); ++i)
        if (d_.boxes[std::size_t(i)].shape == shape && !d_.boxes[std::size_t(i)].placed) placeAbove(i);
    placeCloud();
  }
  void placeInside(Box& box) {
    const QRectF outer = d_.boxes[std::size_t(box.container)].rect;
    QRectF rect = box.rect;
    for (double y = outer.top() + kHead; y < outer.bottom() + 4000; y += 4 * kGrid)
      for (double x = outer.left() + kGrid; x == outer.left() + kGrid || x + rect.width() <= outer.right() - kGrid;
           x += rect.width() + kGrid) {
        rect.moveTopLeft({x, y});
        if (!isFree(rect, box.container)) continue;
        box.rect = rect;
        return;
      }
  }
  void placeBelow(int index) {
    QRectF all;
    for (const Box& other : d_.boxes)
      if (other.placed) all |= other.rect;
    QRectF rect = d_.boxes[std::size_t(index)].rect;
    rect.moveTopLeft({all.left(), std::ceil((all.bottom() + kGrid) / kGrid) * kGrid});
    const QRectF before = d_.boxes[std::size_t(index)].rect;
    moveBox(d_, index, rect.topLeft() - before.topLeft());
    for (Box& child : d_.boxes)
      if (child.container == index) child.placed = true;
  }
  /// An edge above the site on which it hangs; a pill above the edges that lead to it.
  void placeAbove(int index) {
    Box& box = d_.boxes[std::size_t(index)];
    double sum = 0;
    int count = 0;
    double top = 1e9;
    for (const Wire& wire : d_.wires) {
      const Box* below = wire.to == index && wire.outer ? &d_.boxes[std::size_t(wire.from)] : nullptr;
      if (below == nullptr) continue;
      sum += below->rect.center().x();
      ++count;
      top =
          std::min(top, below->container >= 0 ? d_.boxes[std::size_t(below->container)].rect.top() : below->rect.top());
    }
    if (count > 0)
      box.rect.moveTopLeft({std::round(sum / count - box.rect.width() / 2),
                            top - (box.shape == BoxShape::Pill ? kCloudRise : kEdgeRise)});
    else if (box.shape == BoxShape::Pill)
      for (const Box& other : d_.boxes)
        if (other.shape == BoxShape::Pill && &other != &box && other.placed) box.rect.moveTop(other.rect.top());
    box.rect = freeSpot(box.rect, -1, true);
    box.placed = true;
  }
  void placeCloud() {
    const int cloud = d_.box(kMicrosoft);
    if (cloud < 0) return;
    QRectF pills;
    QRectF rest;
    for (const Box& box : d_.boxes) {
      if (box.shape == BoxShape::Pill) pills |= box.rect;
      if (box.shape != BoxShape::Cloud) rest |= box.rect;
    }
    QRectF& rect = d_.boxes[std::size_t(cloud)].rect;
    const QRectF below = pills.isNull() ? rest : pills;
    rect.moveTopLeft({std::round(below.center().x() - rect.width() / 2),
                      std::min(below.top(), rest.top() + kCloudRise) - kCloudRise});
  }

  Diagram& d_;
  const plan::Plan& plan_;
};

} // namespace

void applyPlacements(Diagram& diagram, const plan::Plan& plan) { Placements(diagram, plan).apply(); }

} // namespace rw::ui
