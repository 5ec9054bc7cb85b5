// The plan on the map.
#pragma once

#include "canvas/diagram.h"

namespace rw::ui {

/// Sites and meet-me locations where they are, people as areas, links and circuits as great circles. Devices stand for
/// their site. Markers and words keep their size at every scale, so that the diagram is made anew for each one;
/// markers that would lie on each other move apart and point to their place. What has no position is listed at the
/// left of the rest. The report gives loads and may be nullptr.
Diagram geographicDiagram(const plan::Plan& plan, double pixelsPerDegree, const engine::Report* report = nullptr,
                          const Look& look = Look());

/// Everything that has a position, in map units; empty where nothing has one.
QRectF geographicExtent(const plan::Plan& plan, const Look& look = Look());

} // namespace rw::ui
