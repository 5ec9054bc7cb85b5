#include "canvas/fail_tool.h"

namespace rw::ui {

FailTool::FailTool(ToolHost& host) : Tool(host) { host.view().viewport()->setCursor(Qt::PointingHandCursor); }

void FailTool::press(const Pointer& pointer) {
  const QString id = QString::fromStdString(host_.canvas().objectAt(pointer.scene, 5 / scale()));
  if (!pointer.left || id.isEmpty()) return;
  host_.plan().select({id});
  host_.plan().toggleFailed(id);
}

void FailTool::move(const Pointer& pointer) { host_.canvas().setHovered(host_.canvas().boxAt(pointer.scene)); }

} // namespace rw::ui
