#include "bridge/picture.h"

#include <QBuffer>
#include <QByteArray>
#include <QCache>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QMutex>

namespace rw::ui {

namespace {

struct PictureWords {
  Q_DECLARE_TR_FUNCTIONS(PictureWords)
};

QImage decoded(const QByteArray& base64) {
  constexpr int largestSide = 4000;
  const auto bytes = QByteArray::fromBase64Encoding(base64);
  if (!bytes) return {};
  // A plan comes from anywhere: only kinds of pictures that read no other file and need little memory.
  const QByteArray kind = bytes.decoded.startsWith("\x89PNG")    ? "png"
                          : bytes.decoded.startsWith("\xFF\xD8") ? "jpeg"
                                                                 : "";
  if (kind.isEmpty()) return {};
  QBuffer buffer;
  buffer.setData(bytes.decoded);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer, kind);
  const QSize size = reader.size();
  if (!size.isValid() || size.width() > largestSide || size.height() > largestSide) return {};
  return reader.read();
}

QByteArray encoded(const QImage& picture, const char* format, int quality) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  picture.save(&buffer, format, quality);
  return buffer.data();
}

} // namespace

QImage pictureOf(const std::string& base64) {
  constexpr int mostMegabytes = 64;
  static QMutex mutex;
  static QCache<QByteArray, QImage> known(mostMegabytes);
  const auto key = QByteArray::fromStdString(base64);
  {
    const QMutexLocker lock(&mutex);
    if (const QImage* picture = known.object(key)) return *picture;
  }
  QImage picture = decoded(key);
  const QMutexLocker lock(&mutex);
  known.insert(key, new QImage(picture), 1 + int((picture.sizeInBytes() + key.size()) >> 20));
  return picture;
}

std::string pictureText(const QImage& picture, QSize largest) {
  constexpr int quality = 88;
  const bool large = picture.width() > largest.width() || picture.height() > largest.height();
  const QImage kept = large ? picture.scaled(largest, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
  QByteArray bytes = encoded(kept, "PNG", -1);
  // Drawings stay exact; a photograph is several times as long as a PNG.
  if (!kept.hasAlphaChannel())
    if (QByteArray photo = encoded(kept, "JPEG", quality); photo.size() * 3 < bytes.size()) bytes = std::move(photo);
  return bytes.toBase64().toStdString();
}

QString pictureUri(const std::string& base64) {
  const bool photo = base64.starts_with("/9j/"); // a JPEG's first bytes
  return QStringLiteral("data:image/%1,").arg(photo ? QLatin1String("jpeg") : QLatin1String("png")) +
         QString::fromStdString(base64);
}

QImage readPicture(const QString& path) {
  QImageReader reader(path);
  reader.setAutoTransform(true);
  return reader.read();
}

QString pictureFilter() { return PictureWords::tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)"); }

QString noPicture(const QString& path) {
  return PictureWords::tr("%1 is not a picture that can be read: choose a PNG, JPEG or SVG file.")
      .arg(QFileInfo(path).fileName());
}

} // namespace rw::ui
