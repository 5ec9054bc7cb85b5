// What tells two states apart at a glance.
#pragma once

#include <QString>
#include <string>

namespace rw::ui {

/// The first 16 hexadecimal digits of SHA-256 over a text.
QString fingerprintOf(const std::string& text);

} // namespace rw::ui
