// What tells two states apart at a glance.
#pragma once

#include "plan/plan.h"

#include <QString>
#include <string>

namespace rw::ui {

/// The first 16 hexadecimal digits of SHA-256 over a text.
QString fingerprintOf(const std::string& text);
/// Of the plan's canonical YAML, without the versions that were issued of it.
QString fingerprintOf(const plan::Plan& plan);

} // namespace rw::ui
