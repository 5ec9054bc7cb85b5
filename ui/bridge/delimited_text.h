// Rows of cells as text that spreadsheets read and write.
#pragma once

#include <QStringList>
#include <vector>

namespace rw::ui {

using TextRows = std::vector<QStringList>;

/// With commas: RFC 4180. What a spreadsheet would take for a formula begins with an apostrophe.
QString toCsv(const TextRows& rows);
/// With tabs, as the clipboard has it.
QString toTabbed(const TextRows& rows);
TextRows fromTabbed(const QString& text);

} // namespace rw::ui
