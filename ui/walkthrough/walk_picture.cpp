#include "walkthrough/walk_picture.h"

#include "output/diagram_drawing.h"
#include "output/drawing.h"

#include <QPainter>

namespace rw::ui {

namespace {

constexpr double kMargin = 24;

} // namespace

void WalkPicture::follow(const plan::Plan& completed, const std::shared_ptr<const engine::Report>& report,
                         const routing::FlowResult* result) {
  if (result == nullptr) {
    report_.reset();
    diagram_ = {};
    return;
  }
  if (report_ == report && path_.flow == result->flow) return;
  report_ = report;
  diagram_ = logicalDiagram(completed, report.get());
  if (diagram_.bounds.width() > kReadableWidth) diagram_ = logicalDiagram(pathPart(completed, *result), report.get());
  if (!report->failed.empty()) takeDown(diagram_, completed, report->failed);
  path_ = flowPath(diagram_, completed, *result);
}

QRectF WalkPicture::area() const {
  return (diagram_.bounds | path_.callout).adjusted(-kMargin, -kMargin, kMargin, kMargin);
}

QRectF WalkPicture::placeOf(const std::string& node) const {
  const int box = diagram_.anchor(node);
  return box >= 0 ? diagram_.boxes[std::size_t(box)].rect : QRectF();
}

QByteArray WalkPicture::svg() const {
  if (diagram_.boxes.empty()) return {};
  const QRectF whole = area();
  return toSvg({.size = whole.size(),
                .paint =
                    [&](QPainter& painter, const Fineness& fine) {
                      painter.translate(-whole.topLeft());
                      paintDiagram(painter, diagram_, {&path_, 1}, fine.detail, fine.outlines);
                    }},
               {});
}

} // namespace rw::ui
