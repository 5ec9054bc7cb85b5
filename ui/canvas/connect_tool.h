// Draws a line from a node's rim to another node, or takes the end of one to another node.
#pragma once

#include "canvas/tool.h"

namespace rw::ui {

class ConnectTool : public Tool {
 public:
  /// Begun at a rim: the button is down.
  ConnectTool(ToolHost& host, int from, const Pointer& pointer);
  /// The end of a link was taken: the button is down. `first`: that of `Wire::from`.
  ConnectTool(ToolHost& host, int wire, bool first, const Pointer& pointer);
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

  std::string link_; ///< whose end is taken elsewhere; empty for a new one
  int from_ = -1;    ///< the end that stays
  int to_ = -1;
  QPointF now_;
  QString why_; ///< why it may not be joined with what is under the pointer
};

} // namespace rw::ui
