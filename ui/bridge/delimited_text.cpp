#include "bridge/delimited_text.h"

#include <QLocale>

namespace rw::ui {

namespace {

/// A cell that would read as something else stands in quotes, its own quotes twice.
QString quoted(const QString& cell, QChar separator) {
  if (!cell.contains(separator) && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r')) return cell;
  return u'"' + QString(cell).replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

QString delimited(const TextRows& rows, QChar separator, const QString& end) {
  QString out;
  for (const QStringList& row : rows) {
    QStringList cells;
    for (const QString& cell : row) cells << quoted(cell, separator);
    out += cells.join(separator) + end;
  }
  return out;
}

/// A spreadsheet that opens the file must not compute what somebody typed as a name.
QString harmless(const QString& cell) {
  if (cell.isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell.front())) return cell;
  bool number = false;
  QLocale().toDouble(cell, &number);
  if (!number) cell.toDouble(&number);
  return number ? cell : u'\'' + cell;
}

} // namespace

QString toCsv(const TextRows& rows) {
  TextRows safe = rows;
  for (QStringList& row : safe)
    for (QString& cell : row) cell = harmless(cell);
  return delimited(safe, u',', QStringLiteral("\r\n"));
}

QString toTabbed(const TextRows& rows) { return delimited(rows, u'\t', QStringLiteral("\n")); }

TextRows fromTabbed(const QString& text) {
  TextRows rows;
  bool begun = false;  // a row has a cell
  bool inside = false; // quotes
  const auto cell = [&]() -> QString& {
    if (!begun) rows.push_back({QString()});
    begun = true;
    return rows.back().back();
  };
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (inside) {
      if (c != u'"') {
        cell() += c;
      } else if (i + 1 < text.size() && text[i + 1] == u'"') {
        cell() += text[++i];
      } else {
        inside = false;
      }
    } else if (c == u'"' && cell().isEmpty()) {
      inside = true;
    } else if (c == u'\t') {
      cell();
      rows.back() << QString();
    } else if (c == u'\n' || c == u'\r') {
      if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') ++i;
      cell();
      begun = false;
    } else {
      cell() += c;
    }
  }
  return rows;
}

} // namespace rw::ui
