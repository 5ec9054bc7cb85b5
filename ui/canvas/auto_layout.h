// Places what nobody has placed: Microsoft on top, then the internet and meet-me locations, then edges above the sites
// on which they hang, sites side by side by region, their devices in layers from the edge inwards, user sites below.
#pragma once

#include "canvas/diagram.h"

namespace rw::ui {

/// Gives every box but notes and frames a place, as if none were placed. Deterministic; sizes of boxes are kept, those
/// of containers, LAN bars and the cloud are set. A plan of 300 sites takes some milliseconds.
void autoLayout(Diagram& diagram);

/// Moves what the plan's layout places; then what is new in a placed drawing to a free spot near where it belongs.
void applyPlacements(Diagram& diagram, const plan::Plan& plan);

/// Positions as near to `wishes` as the sizes and `gap` allow, in the given order: the smallest sum of squared moves.
std::vector<double> spread(const std::vector<double>& wishes, const std::vector<double>& sizes, double gap);

} // namespace rw::ui
