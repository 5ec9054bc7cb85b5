#include "canvas/connect_tool.h"

#include "bridge/labels.h"
#include "canvas/canvas_edits.h"
#include "canvas/canvas_text.h"

#include <QPainter>

namespace rw::ui {

ConnectTool::ConnectTool(ToolHost& host, int from, const Pointer& pointer) : Tool(host), from_(from) { look(pointer); }

ConnectTool::ConnectTool(ToolHost& host, int wire, bool first, const Pointer& pointer) : Tool(host) {
  const Wire& taken = host_.canvas().diagram().wires[std::size_t(wire)];
  link_ = taken.object;
  from_ = first ? taken.to : taken.from;
  look(pointer);
}

ConnectTool::ConnectTool(ToolHost& host) : Tool(host) {
  host_.view().viewport()->setCursor(Qt::CrossCursor);
  host_.say(CanvasText::tr("Press on a node and drag to another one. Esc gives up."));
}

/// Of a container only its head stands for the site: its ground is where people let go by mistake.
int ConnectTool::targetAt(QPointF position) const {
  const int box = host_.canvas().boxAt(position);
  if (box < 0) return -1;
  const Diagram& diagram = host_.canvas().diagram();
  const Box& b = diagram.boxes[std::size_t(box)];
  if (b.shape != BoxShape::Container) return box;
  return position.y() < b.rect.top() + kHead - 8 ? diagram.anchor(b.object) : -1;
}

void ConnectTool::press(const Pointer& pointer) {
  if (from_ >= 0 || !pointer.left) return;
  const int box = targetAt(pointer.scene);
  if (box >= 0 && (isJoinable(host_.canvas().diagram().boxes[std::size_t(box)]) ||
                   host_.canvas().diagram().boxes[std::size_t(box)].shape == BoxShape::Container)) {
    from_ = box;
    look(pointer);
  } else {
    host_.say(CanvasText::tr("A link begins at a site, a segment or a device"));
  }
}

void ConnectTool::look(const Pointer& pointer) {
  now_ = pointer.scene;
  to_ = targetAt(pointer.scene);
  why_ = to_ == from_ && to_ >= 0 && onRim(host_.canvas().diagram().boxes[std::size_t(from_)], now_, scale())
             ? CanvasText::tr("Drag to the node to join it with")
             : whyNotJoined(host_.plan().plan(), host_.canvas().diagram(), from_, to_);
  host_.canvas().setHovered(to_ >= 0 && why_.isEmpty() ? to_ : -1);
  const Diagram& diagram = host_.canvas().diagram();
  host_.say(!why_.isEmpty() ? why_
                            : CanvasText::tr("Join %1 and %2")
                                  .arg(nameText(host_.plan().plan(), diagram.boxes[std::size_t(from_)].object),
                                       nameText(host_.plan().plan(), diagram.boxes[std::size_t(to_)].object)));
  repaint();
}

void ConnectTool::move(const Pointer& pointer) {
  if (from_ >= 0) look(pointer);
}

void ConnectTool::release(const Pointer& pointer) {
  if (from_ < 0 || !pointer.left) return;
  look(pointer);
  const Diagram& diagram = host_.canvas().diagram();
  const std::string a = diagram.boxes[std::size_t(from_)].object;
  const std::string b = to_ >= 0 ? diagram.boxes[std::size_t(to_)].object : std::string();
  const bool allowed = why_.isEmpty() && to_ >= 0;
  const std::string link = link_;
  from_ = -1;
  host_.canvas().setHovered(-1);
  host_.say({});
  PlanDocument& plan = host_.plan();
  host_.use(nullptr); // this tool is gone now
  if (!allowed) return;
  if (link.empty())
    joinNodes(plan, a, b);
  else
    (void)relink(plan, link, a, b); // the document says why where it refuses
}

void ConnectTool::cancel() {
  host_.canvas().setHovered(-1);
  host_.say({});
  host_.use(nullptr);
}

void ConnectTool::paint(QPainter& painter) const {
  if (from_ < 0) return;
  const Theme& t = Theme::current();
  const Diagram& diagram = host_.canvas().diagram();
  const bool allowed = why_.isEmpty();
  QPen pen(allowed ? t.accent : to_ >= 0 && to_ != from_ ? t.bad : t.dim, 2);
  pen.setCosmetic(true);
  if (!allowed) pen.setDashPattern({4, 4});
  painter.setPen(pen);
  const Box& from = diagram.boxes[std::size_t(from_)];
  const QPointF end = allowed ? rimPoint(diagram.boxes[std::size_t(to_)], from.rect.center()) : now_;
  painter.drawLine(rimPoint(from, end), end);
  painter.setBrush(pen.color());
  painter.drawEllipse(end, 3 / scale(), 3 / scale());
  if (to_ >= 0 && to_ != from_) paintBubble(painter, now_, why_, true, scale());
}

} // namespace rw::ui
