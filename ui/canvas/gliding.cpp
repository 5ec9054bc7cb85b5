#include "canvas/gliding.h"

#include "canvas/connectors.h"

#include <QVariantAnimation>

namespace rw::ui {

namespace {

constexpr std::size_t kGlides = 150; ///< lines that find their way anew within a frame

} // namespace

bool canGlide(const Diagram& before, const Diagram& after) {
  return after.wires.size() <= kGlides && after.projection == before.projection;
}

QVariantAnimation* glideTo(CanvasScene& scene, const Diagram& before, int duration, QObject& parent) {
  std::vector<std::pair<QRectF, QRectF>> ways; // of each box, from where to where
  for (const Box& box : scene.diagram().boxes) {
    const int old = before.box(box.key);
    ways.emplace_back(old >= 0 ? before.boxes[std::size_t(old)].rect : box.rect, box.rect);
  }
  auto* gliding = new QVariantAnimation(&parent);
  gliding->setDuration(duration);
  gliding->setStartValue(0.0);
  gliding->setEndValue(1.0);
  gliding->setEasingCurve(QEasingCurve::OutCubic);
  QObject::connect(gliding, &QVariantAnimation::valueChanged, &parent, [&scene, ways](const QVariant& at) {
    const double share = at.toDouble();
    scene.adjust([&](Diagram& diagram) {
      for (std::size_t i = 0; i < ways.size(); ++i) {
        const auto& [from, to] = ways[i];
        diagram.boxes[i].rect = QRectF(from.topLeft() + (to.topLeft() - from.topLeft()) * share,
                                       from.size() + (to.size() - from.size()) * share);
      }
      routeAll(diagram);
    });
  });
  return gliding;
}

} // namespace rw::ui
