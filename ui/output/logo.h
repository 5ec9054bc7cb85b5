// The picture on the cover of documents, kept in the plan as base64.
#pragma once

#include <QImage>
#include <string>

namespace rw::ui {

inline constexpr QSize kLargestLogo(800, 400); ///< pixels; larger pictures are made smaller when they are taken over

/// Null where the text is no PNG or JPEG in base64, or one that is larger than any logo.
QImage logoOf(const std::string& base64);
/// As the plan keeps it: a PNG in base64, no larger than `kLargestLogo`.
std::string logoText(const QImage& picture);

} // namespace rw::ui
