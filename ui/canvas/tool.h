// What the pointer does on the canvas: one class per tool. The view hands its events to the tool in force.
#pragma once

#include "bridge/plan_document.h"
#include "canvas/canvas_scene.h"

#include <QGraphicsView>
#include <QPointF>

namespace rw::ui {

/// A pointer event in the terms of the canvas.
struct Pointer {
  QPointF scene;
  QPoint view;
  Qt::KeyboardModifiers modifiers;
  bool left = false; ///< the left button is down, or is the one that changed
};

class Tool;

/// What tools need of the view, and no more.
class ToolHost {
 public:
  virtual ~ToolHost() = default;
  virtual PlanDocument& plan() = 0;
  virtual CanvasScene& canvas() = 0;
  virtual QGraphicsView& view() = 0;
  /// Says what can be done now, or why not; empty: nothing.
  virtual void say(const QString& text) = 0;
  virtual void rename(const std::string& object) = 0;
  /// Asks for the file of a picture that is to stand there.
  virtual void choosePicture(QPointF centre) = 0;
  /// Goes on with another tool; nullptr: the select tool.
  virtual void use(std::unique_ptr<Tool> tool) = 0;
  /// Draws the plan as it is: after a drag that was given up.
  virtual void refresh() = 0;
};

class Tool {
 public:
  explicit Tool(ToolHost& host) : host_(host) {}
  virtual ~Tool() = default;
  Tool(const Tool&) = delete;
  Tool& operator=(const Tool&) = delete;

  virtual void press(const Pointer&) {}
  virtual void move(const Pointer&) {}
  virtual void release(const Pointer&) {}
  virtual void doubleClick(const Pointer&) {}
  /// Escape, or the plan changed under it.
  virtual void cancel() {}
  /// Whether a gesture is under way that an undo would pull the ground from.
  [[nodiscard]] virtual bool busy() const { return false; }
  /// Over everything else, in scene coordinates.
  virtual void paint(QPainter&) const {}

 protected:
  [[nodiscard]] double scale() const { return host_.view().transform().m11(); }
  void repaint() { host_.view().viewport()->update(); }
  ToolHost& host_;
};

/// Whether lines may start at this box.
bool isJoinable(const Box& box);
/// Whether a position is on the rim of a box, within 6 pixels to either side; of a small one less inside, so that its
/// middle can be taken hold of.
bool onRim(const Box& box, QPointF position, double scale);
/// The point of a box's rim on the way to `towards`.
QPointF rimPoint(const Box& box, QPointF towards);
/// A word beside the pointer.
void paintBubble(QPainter& painter, QPointF at, const QString& text, bool bad, double scale);

} // namespace rw::ui
