#include "walkthrough/path_picture.h"

#include "output/diagram_drawing.h"
#include "output/diagram_painter.h"

#include <QPainter>

namespace rw::ui {

PathPicture::PathPicture(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("walkthrough.picture"));
  setMinimumSize(320, 240);
}

void PathPicture::show(const plan::Plan& completed, const std::shared_ptr<const engine::Report>& report,
                       const routing::FlowResult* result, const std::string& node) {
  if (result == nullptr) {
    report_.reset();
    diagram_ = {};
  } else if (report_ != report || path_.flow != result->flow) {
    report_ = report;
    diagram_ = logicalDiagram(completed, report.get());
    if (diagram_.bounds.width() > kReadableWidth) diagram_ = logicalDiagram(pathPart(completed, *result), report.get());
    if (!report->failed.empty()) takeDown(diagram_, completed, report->failed);
    path_ = flowPath(diagram_, completed, *result);
  }
  current_ = result != nullptr ? diagram_.anchor(node) : -1;
  update();
}

void PathPicture::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::current();
  QPainter painter(this);
  painter.fillRect(rect(), theme.canvas);
  if (diagram_.boxes.empty()) return;
  constexpr double margin = 24;
  const QRectF area = (diagram_.bounds | path_.callout).adjusted(-margin, -margin, margin, margin);
  const double scale = std::min({width() / area.width(), height() / area.height(), 2.0});
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(rect().center());
  painter.scale(scale, scale);
  painter.translate(-area.center());
  const Ink plain{.theme = theme, .detail = scale};
  paintLayers(painter, diagram_, &path_, false, area, plain, [&](int box, int wire) {
    Ink ink = plain;
    light(ink, path_, diagram_, box, wire);
    ink.selected = box >= 0 && box == current_;
    return ink;
  });
  if (current_ < 0) return;
  // Seen from the last row: a rim of its own round what is spoken of.
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme.accent, 3 / std::min(scale, 1.0)));
  painter.drawRoundedRect(diagram_.boxes[std::size_t(current_)].rect.adjusted(-6, -6, 6, 6), 10, 10);
}

} // namespace rw::ui
