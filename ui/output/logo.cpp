#include "output/logo.h"

#include <QBuffer>
#include <QByteArray>
#include <QImageReader>

namespace rw::ui {

QImage logoOf(const std::string& base64) {
  constexpr int largestSide = 4000;
  const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromStdString(base64));
  if (!decoded) return {};
  // A plan comes from anywhere: only kinds of pictures that read no other file and need little memory.
  const QByteArray kind = decoded.decoded.startsWith("\x89PNG")    ? "png"
                          : decoded.decoded.startsWith("\xFF\xD8") ? "jpeg"
                                                                   : "";
  if (kind.isEmpty()) return {};
  QBuffer buffer;
  buffer.setData(decoded.decoded);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer, kind);
  const QSize size = reader.size();
  if (!size.isValid() || size.width() > largestSide || size.height() > largestSide) return {};
  return reader.read();
}

std::string logoText(const QImage& picture) {
  const bool large = picture.width() > kLargestLogo.width() || picture.height() > kLargestLogo.height();
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  (large ? picture.scaled(kLargestLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture).save(&buffer, "PNG");
  return buffer.data().toBase64().toStdString();
}

} // namespace rw::ui
