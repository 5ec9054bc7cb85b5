#include "bridge/fingerprint.h"

#include "compare/issued.h"
#include "formats/yaml.h"

#include <QCryptographicHash>

namespace rw::ui {

QString fingerprintOf(const std::string& text) {
  constexpr qsizetype digits = 16;
  const QByteArray bytes = QByteArray::fromRawData(text.data(), qsizetype(text.size()));
  return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(digits));
}

QString fingerprintOf(const plan::Plan& plan) {
  return fingerprintOf(formats::writeYaml(compare::withoutIssued(plan)));
}

} // namespace rw::ui
