#include "bridge/fingerprint.h"

#include <QCryptographicHash>

namespace rw::ui {

QString fingerprintOf(const std::string& text) {
  constexpr qsizetype digits = 16;
  const QByteArray bytes = QByteArray::fromRawData(text.data(), qsizetype(text.size()));
  return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(digits));
}

} // namespace rw::ui
