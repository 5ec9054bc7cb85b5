// Texts that users typed, on their way into files of other programs.
#pragma once

#include <QString>
#include <string>

namespace rw::ui {

/// The text without what XML, spreadsheets and pages cannot hold: control characters but line ends, characters that are
/// none, halves of pairs.
QString printable(const std::string& text);

} // namespace rw::ui
