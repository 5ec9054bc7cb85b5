// Pictures of people's own in a plan, kept as base64: the logo on the cover of documents, and what notes show.
#pragma once

#include <QImage>
#include <QString>
#include <string>

namespace rw::ui {

// Pixels; larger pictures are made smaller when they are taken over.
inline constexpr QSize kLargestLogo(800, 400);
inline constexpr QSize kLargestPicture(1200, 1200);

/// Null where the text is no PNG or JPEG in base64, or one that is larger than any picture of a plan. On any thread;
/// the last ones are remembered.
QImage pictureOf(const std::string& base64);
/// As the plan keeps it: no larger than `largest`; a JPEG where nothing shines through and that is much shorter, else a
/// PNG.
std::string pictureText(const QImage& picture, QSize largest);

/// A picture that the plan keeps, in a URI as draw.io writes it: without `;base64`.
QString pictureUri(const std::string& base64);

/// A picture file that somebody chose; null where it cannot be read.
QImage readPicture(const QString& path);
/// Which files `readPicture` takes, for file dialogs; and what to say of one that it cannot read.
QString pictureFilter();
QString noPicture(const QString& path);

} // namespace rw::ui
