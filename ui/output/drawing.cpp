#include "output/drawing.h"

#include "base/phrase.h"
#include "bridge/printable.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

namespace rw::ui {

QByteArray toSvg(const Drawing& drawing, const SvgOptions& options) {
  QBuffer buffer;
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(96);
  generator.setSize(drawing.size.toSize());
  generator.setViewBox(QRectF(QPointF(), drawing.size));
  generator.setTitle(printable(options.title.toStdString()).toHtmlEscaped()); // which Qt leaves as it is
  QPainter painter(&generator);
  if (!options.transparent) painter.fillRect(QRectF(QPointF(), drawing.size), Qt::white);
  drawing.paint(painter, {.detail = 1, .outlines = options.outlines});
  painter.end();
  return buffer.data();
}

QImage toImage(const Drawing& drawing, double scale, bool transparent) {
  constexpr double mostPoints = 1.2e8; // more helps nobody and may not fit into memory
  scale = std::min(std::clamp(scale, 0.1, 8.0), std::sqrt(mostPoints / (drawing.size.width() * drawing.size.height())));
  QImage image((drawing.size * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
  if (image.isNull()) return image;
  image.fill(transparent ? Qt::transparent : Qt::white);
  QPainter painter(&image);
  painter.scale(scale, scale);
  drawing.paint(painter, {.detail = scale, .outlines = false});
  return image;
}

Status writeBytes(const QByteArray& bytes, const std::filesystem::path& out) {
  QSaveFile file(QString::fromStdString(out.string()));
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
  return fail({RW_TR("errors", "the file cannot be written: {0}"), {file.errorString().toStdString()}},
              RW_TR("errors", "choose another folder or free some space"), {.file = out.string()}, ErrorKind::Io);
}

} // namespace rw::ui
