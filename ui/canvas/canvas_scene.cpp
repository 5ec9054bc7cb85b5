#include "canvas/canvas_scene.h"

#include <QGraphicsItem>
#include <QGraphicsView>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <cmath>

namespace rw::ui {
namespace {

/// Which of several boxes under the pointer is meant: a site only where nothing else is.
int rankOf(BoxShape shape) {
  switch (shape) {
  case BoxShape::Container: return 0;
  case BoxShape::Frame: return 1;
  case BoxShape::Note: return 3;
  default: return 2;
  }
}

/// The whole diagram. One item: with one for each object, Qt's bookkeeping took longer than drawing.
class DiagramItem : public QGraphicsItem {
 public:
  explicit DiagramItem(const CanvasScene& scene) : scene_(scene) {
    setFlag(ItemUsesExtendedStyleOption);  // to know what is exposed
    setAcceptedMouseButtons(Qt::NoButton); // tools of the view take the mouse
  }
  [[nodiscard]] QRectF boundingRect() const override { return {-1e7, -1e7, 2e7, 2e7}; }
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override {
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    paintLayers(
        *painter, scene_.diagram(), scene_.paths(), scene_.stale(), option->exposedRect,
        Ink{.theme = Theme::current(), .detail = detail},
        [&](int box, int wire) { return scene_.inkOf(box, wire, detail); }, scene_.wireShapes());
    paintGhosts(*painter, scene_.marks().ghosts, scene_.diagram(), Ink{.theme = Theme::current(), .detail = detail});
  }

 private:
  const CanvasScene& scene_;
};

} // namespace

CanvasScene::CanvasScene(QObject* parent) : QGraphicsScene(parent) {
  setItemIndexMethod(QGraphicsScene::NoIndex);
  addItem(new DiagramItem(*this));
}

// QGraphicsScene::update() of everything holds back later calls until Qt has worked off the first, and loses some of
// them (seen with Qt 6.4).
void CanvasScene::redraw() {
  for (QGraphicsView* view : views()) view->viewport()->update();
}

void CanvasScene::setDiagram(Diagram diagram) {
  diagram_ = std::move(diagram);
  wireShapes_ = ui::wireShapes(diagram_);
  hovered_ = -1;
  setPaths({}, false);
}

void CanvasScene::adjust(const std::function<void(Diagram&)>& change) {
  change(diagram_);
  wireShapes_ = ui::wireShapes(diagram_);
  redraw();
}

void CanvasScene::setLoads(const LoadBars& loads) {
  for (Box& box : diagram_.boxes) {
    if (box.shape != BoxShape::Edge) continue;
    const auto load = loads.find(box.object);
    box.load = load != loads.end() ? std::optional(load->second) : std::nullopt;
  }
  redraw();
}

void CanvasScene::setCutOff(std::unordered_set<std::string> objects) {
  cutOff_ = std::move(objects);
  redraw();
}

void CanvasScene::setMarks(Marks marks) {
  marks_ = std::move(marks);
  redraw();
}

void CanvasScene::setPaths(std::vector<FlowPath> paths, bool stale) {
  paths_ = std::move(paths);
  stale_ = stale;
  redraw();
}

void CanvasScene::setSelection(const QStringList& objects) {
  selected_.clear();
  for (const QString& id : objects) selected_.insert(id.toStdString());
  redraw();
}

void CanvasScene::setHovered(int box) {
  if (box == hovered_) return;
  for (const int touched : {hovered_, box})
    if (touched >= 0 && touched < int(diagram_.boxes.size())) update(drawnRect(diagram_.boxes[std::size_t(touched)]));
  hovered_ = box;
}

int CanvasScene::boxAt(QPointF position) const {
  int topmost = -1;
  int rank = -1;
  for (int i = 0; i < int(diagram_.boxes.size()); ++i) {
    const Box& box = diagram_.boxes[std::size_t(i)];
    if (box.hidden || (!box.rect.contains(position) && !box.labelRect.contains(position))) continue;
    // A frame is taken by its rim and its title, so that what stands in it can be reached.
    if (box.shape == BoxShape::Frame && box.rect.adjusted(8, 30, -8, -8).contains(position)) continue;
    if (rankOf(box.shape) < rank) continue;
    topmost = i;
    rank = rankOf(box.shape);
  }
  return topmost;
}

int CanvasScene::wireAt(QPointF position, double reach) const {
  int nearest = -1;
  double best = reach;
  for (int index = 0; index < int(diagram_.wires.size()); ++index) {
    if (diagram_.wires[std::size_t(index)].hidden) continue;
    for (const QPolygonF& line : diagram_.wires[std::size_t(index)].lines)
      for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const QPointF along = line[i + 1] - line[i];
        const double length = QPointF::dotProduct(along, along);
        const double t =
            length < 1e-9 ? 0 : std::clamp(QPointF::dotProduct(position - line[i], along) / length, 0.0, 1.0);
        const double distance = QLineF(position, line[i] + along * t).length();
        if (distance >= best) continue;
        best = distance;
        nearest = index;
      }
  }
  return nearest;
}

std::string CanvasScene::objectAt(QPointF position, double reach) const {
  const int box = boxAt(position);
  const bool container = box >= 0 && diagram_.boxes[std::size_t(box)].shape == BoxShape::Container;
  if (box >= 0 && !container) return diagram_.boxes[std::size_t(box)].object;
  if (const int wire = wireAt(position, reach); wire >= 0 && !diagram_.wires[std::size_t(wire)].object.empty())
    return diagram_.wires[std::size_t(wire)].object;
  return container ? diagram_.boxes[std::size_t(box)].object : std::string();
}

Ink CanvasScene::inkOf(int box, int wire, double detail) const {
  const std::string& object =
      box >= 0 ? diagram_.boxes[std::size_t(box)].object : diagram_.wires[std::size_t(wire)].object;
  Ink ink{.theme = Theme::current(), .detail = detail, .prompts = true};
  ink.selected = !object.empty() && selected_.contains(object);
  ink.hovered = box >= 0 && box == hovered_;
  ink.cutOff = box >= 0 && cutOff_.contains(object);
  ink.change = marks_.of(object);
  light(ink, paths_, diagram_, box, wire);
  return ink;
}

QRectF inSight(const QGraphicsView& view) { return view.mapToScene(view.viewport()->rect()).boundingRect(); }

} // namespace rw::ui
