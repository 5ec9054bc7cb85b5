#include "bridge/printable.h"

namespace rw::ui {

QString printable(const std::string& text) {
  QString out = QString::fromStdString(text);
  for (qsizetype i = 0; i < out.size(); ++i) {
    const QChar c = out[i];
    const bool pair = c.isHighSurrogate() && i + 1 < out.size() && out[i + 1].isLowSurrogate();
    if (pair)
      ++i; // whole
    else if (c == u'\t')
      out[i] = u' ';
    else if ((c.unicode() < 0x20 && c != u'\n') || c.unicode() == 0x7f || c == QChar::ObjectReplacementCharacter ||
             c.unicode() >= 0xfffe || c.isSurrogate())
      out.remove(i--, 1);
  }
  return out;
}

} // namespace rw::ui
