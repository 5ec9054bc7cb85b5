// The path of a flow that is walked, on its diagram: laid out once for everybody who looks at it.
#pragma once

#include "canvas/flow_path.h"

namespace rw::ui {

class WalkPicture {
 public:
  /// Nothing where `result` is null. Laid out anew only where the report or the flow is another one.
  void follow(const plan::Plan& completed, const std::shared_ptr<const engine::Report>& report,
              const routing::FlowResult* result);
  [[nodiscard]] const Diagram& diagram() const { return diagram_; }
  [[nodiscard]] const FlowPath& path() const { return path_; }
  /// All of it with a margin, in canvas units.
  [[nodiscard]] QRectF area() const;
  /// Where a node is, in canvas units; null where it is not drawn.
  [[nodiscard]] QRectF placeOf(const std::string& node) const;
  /// `area` as a file, in the light theme, text as shapes. Empty where there is nothing.
  [[nodiscard]] QByteArray svg() const;

 private:
  std::shared_ptr<const engine::Report> report_; ///< that the diagram is of
  Diagram diagram_;
  FlowPath path_;
};

} // namespace rw::ui
