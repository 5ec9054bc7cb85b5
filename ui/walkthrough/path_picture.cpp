#include "walkthrough/path_picture.h"

#include "output/diagram_painter.h"
#include "walkthrough/walk_picture.h"

#include <QPainter>

namespace rw::ui {

PathPicture::PathPicture(QWidget* parent) : QWidget(parent) { setMinimumSize(320, 240); }

void PathPicture::show(const WalkPicture& picture, const std::string& node) {
  picture_ = &picture;
  current_ = node.empty() ? -1 : picture.diagram().anchor(node);
  update();
}

void PathPicture::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::current();
  QPainter painter(this);
  painter.fillRect(rect(), theme.canvas);
  if (picture_ == nullptr || picture_->diagram().boxes.empty()) return;
  const Diagram& diagram = picture_->diagram();
  const FlowPath& path = picture_->path();
  const QRectF area = picture_->area();
  const double scale = std::min({width() / area.width(), height() / area.height(), 2.0});
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(rect().center());
  painter.scale(scale, scale);
  painter.translate(-area.center());
  const Ink plain{.theme = theme, .detail = scale};
  paintLayers(painter, diagram, {&path, 1}, false, area, plain, [&](int box, int wire) {
    Ink ink = plain;
    light(ink, {&path, 1}, diagram, box, wire);
    ink.selected = box >= 0 && box == current_;
    return ink;
  });
  if (current_ < 0) return;
  // Seen from the last row: a rim of its own round what is spoken of.
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme.accent, 3 / std::min(scale, 1.0)));
  painter.drawRoundedRect(diagram.boxes[std::size_t(current_)].rect.adjusted(-6, -6, 6, 6), 10, 10);
}

} // namespace rw::ui
