// Something that is drawn on paper, apart from the file that it is drawn into.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>
#include <filesystem>
#include <functional>

class QPainter;

namespace rw::ui {

/// How finely a drawing is asked for.
struct Fineness {
  double detail = 1;     ///< device-independent pixels per unit: what cannot be read is left out
  bool outlines = false; ///< text as shapes
};

struct Drawing {
  QSizeF size;                                                ///< in units of 1/96 inch, as on the screen
  std::function<void(QPainter&, const Fineness& fine)> paint; ///< from the origin on; empty: there is nothing to draw
};

struct SvgOptions {
  QString title;
  bool transparent = false; ///< without a ground
  bool outlines = true;     ///< text as shapes, so that it looks the same everywhere; else as text
};
QByteArray toSvg(const Drawing& drawing, const SvgOptions& options);

/// `scale` in pixels per unit, 0.1 to 8; smaller where the picture would have more than 120 million points. Null where
/// memory does not suffice.
QImage toImage(const Drawing& drawing, double scale, bool transparent = false);

/// Writes a file, whole or not at all.
Status writeBytes(const QByteArray& bytes, const std::filesystem::path& out);

} // namespace rw::ui
