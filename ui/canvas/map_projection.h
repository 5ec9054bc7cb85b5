// From the globe to the map (Mercator) and back, and the world's outline on it.
#pragma once

#include "base/geo.h"

#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>
#include <vector>

namespace rw::ui {

/// Map units: degrees of longitude to the right, as long downwards. Latitudes beyond 82 degrees are drawn at 82.
QPointF onMap(GeoPoint place);
GeoPoint onGlobe(QPointF point);

/// The great circle between two places in map units, cut where it crosses the antimeridian.
std::vector<QPolygonF> greatCircle(GeoPoint from, GeoPoint to);

/// Land, in map units, filled by the even-odd rule. Read once.
const QPainterPath& coastline();

} // namespace rw::ui
