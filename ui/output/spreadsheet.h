// Tables as a spreadsheet or as CSV.
#pragma once

#include "base/error.h"
#include "document/document.h"

#include <QByteArray>
#include <QString>

namespace rw::ui {

/// An XLSX workbook: a sheet for each table, named by its caption; heads frozen and with filters, numbers as numbers,
/// texts as texts, whatever they begin with.
Result<QByteArray> toXlsx(const std::vector<document::Table>& tables, const QString& title, const QString& author);

/// One table as CSV (RFC 4180), with a byte order mark, as spreadsheets want it; numbers as files have them, with a
/// point. Texts that a spreadsheet would take for a formula begin with an apostrophe.
QByteArray toCsv(const document::Table& table);

} // namespace rw::ui
