// Puts a new object where the pointer lets go: dragged out of the palette, or clicked there and then here.
#pragma once

#include "canvas/canvas_edits.h"
#include "canvas/guides.h"
#include "canvas/tool.h"

namespace rw::ui {

/// Watches the pointer wherever it is: while it is dragged out of the palette, the palette has the mouse. (Not a QDrag:
/// that does nothing on the offscreen platform and shows no ghost on the canvas.)
class PlaceTool : public QObject, public Tool {
 public:
  PlaceTool(ToolHost& host, QString kind, Value::Record preset);
  ~PlaceTool() override;

  void cancel() override;
  [[nodiscard]] bool busy() const override { return true; }
  void paint(QPainter& painter) const override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void follow(QPoint global, Qt::MouseButtons buttons);
  void drop();
  void look();

  QString kind_;
  Value::Record preset_;
  std::optional<QPoint> first_; ///< where the pointer was first seen
  bool travelled_ = false;
  bool inside_ = false; ///< the pointer is over the canvas
  bool free_ = false;   ///< off guides and grid
  Guides guides_;
  QPointF now_;
  QRectF ghost_;
  Drop drop_;
  int target_ = -1;
  QString why_; ///< why it may not be dropped here
};

} // namespace rw::ui
