// Draws a line from a node's rim to another node.
#pragma once

#include "canvas/tool.h"

namespace rw::ui {

class ConnectTool : public Tool {
 public:
  /// Begun at a rim: the button is down.
  ConnectTool(ToolHost& host, int from, const Pointer& pointer);
  /// Chosen in the palette: waits for a press on a node.
  explicit ConnectTool(ToolHost& host);

  void press(const Pointer& pointer) override;
  void move(const Pointer& pointer) override;
  void release(const Pointer& pointer) override;
  void cancel() override;
  [[nodiscard]] bool busy() const override { return from_ >= 0; }
  void paint(QPainter& painter) const override;

 private:
  void look(const Pointer& pointer);
  [[nodiscard]] int targetAt(QPointF position) const;

  int from_ = -1;
  int to_ = -1;
  QPointF now_;
  QString why_; ///< why it may not be joined with what is under the pointer
};

} // namespace rw::ui
