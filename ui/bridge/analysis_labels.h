// What the analysis says of capacities and failures, in words, numbers and colours of the screen.
#pragma once

#include "engine/engine.h"
#include "theme/theme.h"

#include <QString>

namespace rw::ui {

/// An element that can fail: its name, `ER Ashburn, primary link`, `shared risk “duct”`.
QString elementText(const plan::Plan& plan, const std::string& element);
/// Several, joined by `and`.
QString elementsText(const plan::Plan& plan, const std::vector<std::string>& elements);

QString carrierKindText(analysis::CarrierKind kind);
/// A headroom in words: `on target`, `congestion likely`.
QString statusText(analysis::HeadroomStatus status);
/// Its colour on canvas, in tables and charts.
QColor statusColour(const Theme& theme, analysis::HeadroomStatus status);
/// `12.3 %`; a dash for nothing.
QString shareText(std::optional<double> share, int decimals = 0);

/// What a failure does: `people cut off: 1,200 · flows lost: 3`.
QString failureText(const plan::Plan& plan, const analysis::Failure& failure);

} // namespace rw::ui
