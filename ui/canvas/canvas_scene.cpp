#include "canvas/canvas_scene.h"

#include <QGraphicsItem>
#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>
#include <cmath>

namespace rw::ui {
namespace {

enum Layer {
  FrameLayer = -10,
  ContainerLayer = 0,
  WireLayer = 10,
  PathLayer = 20,
  LabelLayer = 25,
  BoxLayer = 30,
  HeadLayer = 35,
  NoteLayer = 40,
  MarksLayer = 50
};
enum { BoxType = QGraphicsItem::UserType + 1, WireType };

/// What all items share: they ask the scene what and how to draw.
class Item : public QGraphicsItem {
 public:
  Item(CanvasScene& scene, int index, double layer) : scene_(scene), index_(index) {
    setZValue(layer);
    setAcceptedMouseButtons(Qt::NoButton); // tools of the view take the mouse
  }
  [[nodiscard]] QRectF boundingRect() const override { return bounds_; }
  [[nodiscard]] int index() const { return index_; }
  void setBounds(const QRectF& bounds) {
    if (bounds == bounds_) return;
    prepareGeometryChange();
    bounds_ = bounds;
  }

 protected:
  static double detail(const QPainter& painter) {
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
  }
  CanvasScene& scene_;
  int index_;
  QRectF bounds_;
};

class BoxItem : public Item {
 public:
  using Item::Item;
  [[nodiscard]] int type() const override { return BoxType; }
  [[nodiscard]] const Box& box() const { return scene_.diagram().boxes[std::size_t(index_)]; }
  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    paintBox(*painter, box(), scene_.inkOf(box().object, index_, -1, detail(*painter)));
  }
};

class HeadItem : public Item {
 public:
  using Item::Item;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    const Box& box = scene_.diagram().boxes[std::size_t(index_)];
    paintHead(*painter, box, scene_.inkOf(box.object, index_, -1, detail(*painter)));
  }
};

class WireItem : public Item {
 public:
  using Item::Item;
  [[nodiscard]] int type() const override { return WireType; }
  [[nodiscard]] QPainterPath shape() const override {
    QPainterPath path;
    for (const QPolygonF& line : scene_.diagram().wires[std::size_t(index_)].lines) path.addPolygon(line);
    QPainterPathStroker stroker;
    stroker.setWidth(12);
    return stroker.createStroke(path);
  }
  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    const Wire& wire = scene_.diagram().wires[std::size_t(index_)];
    paintWire(*painter, wire, scene_.inkOf(wire.object, -1, index_, detail(*painter)));
  }
};

class LabelItem : public Item {
 public:
  using Item::Item;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    const Wire& wire = scene_.diagram().wires[std::size_t(index_)];
    paintWireLabel(*painter, wire, scene_.inkOf(wire.object, -1, index_, detail(*painter)));
  }
};

class PathItem : public Item {
 public:
  using Item::Item;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    if (!scene_.path()) return;
    painter->setOpacity(scene_.stale() ? 0.5 : 1);
    paintPath(*painter, *scene_.path(), Ink{.theme = Theme::current(), .detail = detail(*painter)});
  }
};

class MarksItem : public Item {
 public:
  using Item::Item;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    if (!scene_.path()) return;
    painter->setOpacity(scene_.stale() ? 0.5 : 1);
    paintMarks(*painter, *scene_.path(), scene_.diagram(), Ink{.theme = Theme::current(), .detail = detail(*painter)});
  }
};

double layerOf(BoxShape shape) {
  switch (shape) {
  case BoxShape::Frame: return FrameLayer;
  case BoxShape::Container: return ContainerLayer;
  case BoxShape::Note: return NoteLayer;
  default: return BoxLayer;
  }
}

/// Room for rims, halos and what a marker shows round itself.
QRectF drawnRect(const Box& box) {
  QRectF rect = box.rect.adjusted(-6, -6, 6, 6) | box.labelRect;
  if (box.spot) rect |= QRectF(*box.spot - QPointF(4, 4), QSizeF(8, 8));
  if (box.weight > 0) rect |= QRectF(box.rect.center() - QPointF(50, 50), QSizeF(100, 100));
  return rect;
}
QRectF drawnRect(const std::vector<QPolygonF>& lines) {
  QRectF rect;
  for (const QPolygonF& line : lines) rect |= line.boundingRect().adjusted(-0.5, -0.5, 0.5, 0.5);
  return rect.adjusted(-8, -8, 8, 8);
}

} // namespace

CanvasScene::CanvasScene(QObject* parent) : QGraphicsScene(parent) {
  setItemIndexMethod(QGraphicsScene::BspTreeIndex);
  pathItem_ = new PathItem(*this, -1, PathLayer);
  marksItem_ = new MarksItem(*this, -1, MarksLayer);
  addItem(pathItem_);
  addItem(marksItem_);
}

void CanvasScene::setDiagram(Diagram diagram) {
  for (auto* items : {&boxItems_, &headItems_, &wireItems_, &labelItems_}) drop(*items);
  diagram_ = std::move(diagram);
  hovered_ = -1;
  setPath(std::nullopt, false);
  for (int i = 0; i < int(diagram_.boxes.size()); ++i) {
    const Box& box = diagram_.boxes[std::size_t(i)];
    boxItems_.push_back(new BoxItem(*this, i, layerOf(box.shape)));
    if (box.shape == BoxShape::Container) headItems_.push_back(new HeadItem(*this, i, HeadLayer));
  }
  for (int i = 0; i < int(diagram_.wires.size()); ++i) wireItems_.push_back(new WireItem(*this, i, WireLayer));
  makeLabels();
  place();
  for (std::size_t i = 0; i < boxItems_.size(); ++i) boxItems_[i]->setVisible(!diagram_.boxes[i].hidden);
  for (QGraphicsItem* head : headItems_)
    head->setVisible(!diagram_.boxes[std::size_t(static_cast<Item*>(head)->index())].hidden);
  for (std::size_t i = 0; i < wireItems_.size(); ++i) wireItems_[i]->setVisible(!diagram_.wires[i].hidden);
  for (const auto* items : {&boxItems_, &headItems_, &wireItems_})
    for (QGraphicsItem* item : *items) addItem(item);
}

void CanvasScene::drop(std::vector<QGraphicsItem*>& items) {
  for (QGraphicsItem* item : items) {
    removeItem(item); // before it goes: the index must not ask a dead item
    delete item;
  }
  items.clear();
}

void CanvasScene::makeLabels() {
  drop(labelItems_);
  for (int i = 0; i < int(diagram_.wires.size()); ++i)
    if (!diagram_.wires[std::size_t(i)].label.isEmpty()) {
      labelItems_.push_back(new LabelItem(*this, i, LabelLayer));
      addItem(labelItems_.back());
    }
}

void CanvasScene::relabel(const std::function<void(Diagram&)>& change) {
  change(diagram_);
  makeLabels();
  place();
}

void CanvasScene::place() {
  for (std::size_t i = 0; i < boxItems_.size(); ++i)
    static_cast<Item*>(boxItems_[i])->setBounds(drawnRect(diagram_.boxes[i]));
  for (QGraphicsItem* item : headItems_) {
    auto* head = static_cast<Item*>(item);
    head->setBounds(diagram_.boxes[std::size_t(head->index())].rect);
  }
  for (std::size_t i = 0; i < wireItems_.size(); ++i)
    static_cast<Item*>(wireItems_[i])->setBounds(drawnRect(diagram_.wires[i].lines));
  for (QGraphicsItem* item : labelItems_) {
    auto* label = static_cast<Item*>(item);
    label->setBounds(diagram_.wires[std::size_t(label->index())].labelRect);
  }
}

void CanvasScene::adjust(const std::function<void(Diagram&)>& change) {
  change(diagram_);
  place();
  updateAll();
}

void CanvasScene::setLoads(const LoadBars& loads) {
  for (Box& box : diagram_.boxes) {
    if (box.shape != BoxShape::Edge) continue;
    const auto load = loads.find(box.object);
    box.load = load != loads.end() ? std::optional(load->second) : std::nullopt;
  }
  updateAll();
}

void CanvasScene::setCutOff(std::unordered_set<std::string> objects) {
  cutOff_ = std::move(objects);
  updateAll();
}

void CanvasScene::setPath(std::optional<FlowPath> path, bool stale) {
  path_ = std::move(path);
  stale_ = stale;
  QRectF strokes;
  QRectF marks;
  if (path_) {
    strokes = drawnRect(path_->request) | drawnRect(path_->answer);
    marks = strokes | path_->callout | path_->reasonRect;
    for (const Badge& badge : path_->badges) marks |= diagram_.boxes[std::size_t(badge.box)].rect;
    if (path_->diesAt >= 0) marks |= QRectF(path_->cross - QPointF(60, 60), QSizeF(120, 120));
  }
  static_cast<Item*>(pathItem_)->setBounds(strokes);
  static_cast<Item*>(marksItem_)->setBounds(marks.adjusted(-16, -16, 16, 16));
  updateAll();
}

void CanvasScene::setSelection(const QStringList& objects) {
  selected_.clear();
  for (const QString& id : objects) selected_.insert(id.toStdString());
  updateAll();
}

void CanvasScene::setHovered(int box) {
  if (box == hovered_) return;
  for (const int touched : {hovered_, box})
    if (touched >= 0 && touched < int(boxItems_.size())) boxItems_[std::size_t(touched)]->update();
  hovered_ = box;
}

void CanvasScene::updateAll() { update(); }

int CanvasScene::boxAt(QPointF position) const {
  int container = -1;
  for (const QGraphicsItem* item : items(position, Qt::IntersectsItemBoundingRect, Qt::DescendingOrder)) {
    if (item->type() != BoxType) continue;
    const int index = static_cast<const Item*>(item)->index();
    const Box& box = diagram_.boxes[std::size_t(index)];
    if (!box.rect.contains(position) && !box.labelRect.contains(position)) continue;
    // A frame is taken by its rim and its title, so that what stands in it can be reached.
    if (box.shape == BoxShape::Frame && box.rect.adjusted(8, 30, -8, -8).contains(position)) continue;
    if (box.shape != BoxShape::Container) return index;
    if (container < 0) container = index;
  }
  return container;
}

int CanvasScene::wireAt(QPointF position, double reach) const {
  int nearest = -1;
  double best = reach;
  const QRectF around(position - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
  for (const QGraphicsItem* item : items(around, Qt::IntersectsItemBoundingRect)) {
    if (item->type() != WireType) continue;
    const int index = static_cast<const Item*>(item)->index();
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

Ink CanvasScene::inkOf(const std::string& object, int box, int wire, double detail) const {
  Ink ink{.theme = Theme::current(), .detail = detail};
  ink.selected = !object.empty() && selected_.contains(object);
  ink.hovered = box >= 0 && box == hovered_;
  ink.cutOff = box >= 0 && cutOff_.contains(object);
  if (path_) {
    ink.dies = box >= 0 && box == path_->diesAt;
    ink.dimmed = box >= 0 ? !path_->boxes[std::size_t(box)] : !path_->wires[std::size_t(wire)];
    if (box >= 0 && (diagram_.boxes[std::size_t(box)].shape == BoxShape::Container ||
                     diagram_.boxes[std::size_t(box)].shape == BoxShape::Note))
      ink.dimmed = false;
  }
  return ink;
}

} // namespace rw::ui
