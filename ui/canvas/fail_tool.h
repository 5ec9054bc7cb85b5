// Failure mode: a click takes an element down, or puts it up again.
#pragma once

#include "canvas/tool.h"

namespace rw::ui {

class FailTool : public Tool {
 public:
  explicit FailTool(ToolHost& host);
  void press(const Pointer& pointer) override;
  void move(const Pointer& pointer) override;
};

} // namespace rw::ui
