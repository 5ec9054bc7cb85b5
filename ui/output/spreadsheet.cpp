#include "output/spreadsheet.h"

#include "base/text.h"
#include "bridge/delimited_text.h"
#include "bridge/printable.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>
#include <xlsxwriter.h>

namespace rw::ui {

namespace {

constexpr qsizetype kSheetName = 31;    ///< characters that Excel lets a sheet's name have
constexpr qsizetype kCellText = 32'767; ///< and a cell
constexpr double kNarrowest = 8;        ///< characters
constexpr double kWidest = 60;
constexpr double kLine = 15; ///< points
constexpr double kMostLines = 20;

tl::unexpected<Error> notMade(const std::string& reason) {
  return fail({RW_TR("errors", "the spreadsheet cannot be made: {0}"), {reason}},
              RW_TR("errors", "free some space in the folder for temporary files"), {}, ErrorKind::Io);
}

/// What Excel takes as the name of a sheet, not used before.
QString sheetName(const QString& caption, QSet<QString>& used) {
  QString name = caption;
  for (QChar& c : name)
    if (QStringLiteral("[]:*?/\\'").contains(c) || c.unicode() < 0x20) c = u' ';
  name = name.simplified().left(kSheetName);
  if (name.isEmpty()) name = QStringLiteral("Table");
  for (int number = 2; used.contains(name.toLower()); ++number) {
    const QString behind = QStringLiteral(" %1").arg(number);
    name = name.left(kSheetName - behind.size()) + behind;
  }
  used.insert(name.toLower());
  return name;
}

/// As a cell can hold it.
QByteArray cellText(const document::Cell& cell) {
  QString text = printable(cell.text.plain());
  if (text.size() > kCellText) text = text.left(kCellText - 1) + u'…';
  return text.toUtf8();
}

class Workbook {
 public:
  explicit Workbook(const QString& file) : book_(workbook_new(file.toUtf8().constData())) {
    head_ = workbook_add_format(book_);
    format_set_bold(head_);
    format_set_bg_color(head_, 0xF0F2F5);
    format_set_bottom(head_, LXW_BORDER_THIN);
    format_set_text_wrap(head_);
    format_set_align(head_, LXW_ALIGN_VERTICAL_TOP);
    text_ = workbook_add_format(book_);
    format_set_text_wrap(text_);
    format_set_align(text_, LXW_ALIGN_VERTICAL_TOP);
    number_ = workbook_add_format(book_);
    format_set_num_format(number_, "#,##0.###;-#,##0.###;0");
    format_set_align(number_, LXW_ALIGN_VERTICAL_TOP);
    share_ = workbook_add_format(book_);
    format_set_num_format(share_, "0.0###%");
    format_set_align(share_, LXW_ALIGN_VERTICAL_TOP);
  }

  void describe(QByteArray title, QByteArray author) {
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    workbook_set_properties(book_, &properties);
  }

  void add(const document::Table& table) {
    const QByteArray name = sheetName(QString::fromStdString(table.caption), used_).toUtf8();
    lxw_worksheet* sheet = workbook_add_worksheet(book_, name.constData());
    const auto columns = lxw_col_t(table.columns.size());
    std::vector<double> widths;
    for (lxw_col_t column = 0; column < columns; ++column) {
      const document::Column& of = table.columns[column];
      widths.push_back(widthOf(table, column));
      worksheet_write_string(sheet, 0, column, of.title.c_str(), head_);
      worksheet_set_column(sheet, column, column, widths[column], nullptr);
    }
    worksheet_set_row(sheet, 0, 2 * kLine, nullptr);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      double lines = 1;
      for (lxw_col_t column = 0; column < columns; ++column) {
        write(sheet, lxw_row_t(row + 1), column, table.rows[row][column], table.columns[column]);
        lines = std::max(lines, std::ceil(double(table.rows[row][column].text.plain().size()) / widths[column]));
      }
      // Not every reader finds out by itself how tall a row is.
      if (lines > 1) worksheet_set_row(sheet, lxw_row_t(row + 1), kLine * std::min(lines, kMostLines), nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(columns - 1));
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
  }

  /// Writes the file. Nothing else may be done afterwards.
  Status close() {
    const lxw_error error = workbook_close(book_);
    if (error == LXW_NO_ERROR) return {};
    return notMade(lxw_strerror(error));
  }

 private:
  static double widthOf(const document::Table& table, lxw_col_t column) {
    double width = double(table.columns[column].title.size()) * 0.7;
    for (const std::vector<document::Cell>& row : table.rows)
      width = std::max(width, double(row[column].text.plain().size()));
    return std::clamp(width + 2, kNarrowest, kWidest);
  }

  void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const document::Cell& cell,
             const document::Column& of) {
    if (cell.number)
      worksheet_write_number(sheet, row, column, *cell.number, of.share ? share_ : number_);
    else if (const QByteArray text = cellText(cell); !text.isEmpty())
      worksheet_write_string(sheet, row, column, text.constData(), text_);
  }

  lxw_workbook* book_;
  lxw_format* head_ = nullptr;
  lxw_format* text_ = nullptr;
  lxw_format* number_ = nullptr;
  lxw_format* share_ = nullptr;
  QSet<QString> used_;
};

} // namespace

Result<QByteArray> toXlsx(const std::vector<document::Table>& tables, const QString& title, const QString& author) {
  const QTemporaryDir folder; // the library writes to files alone
  QFile file(folder.filePath(QStringLiteral("tables.xlsx")));
  if (!folder.isValid()) return notMade(folder.errorString().toStdString());
  Workbook workbook(file.fileName());
  workbook.describe(title.toUtf8(), author.toUtf8());
  for (const document::Table& table : tables) workbook.add(table);
  return workbook.close().and_then([&]() -> Result<QByteArray> {
    if (!file.open(QIODevice::ReadOnly)) return notMade(file.errorString().toStdString());
    return file.readAll();
  });
}

QByteArray toCsv(const document::Table& table) {
  TextRows rows;
  QStringList& heads = rows.emplace_back();
  for (const document::Column& column : table.columns) heads << QString::fromStdString(column.title);
  for (const std::vector<document::Cell>& row : table.rows) {
    QStringList& cells = rows.emplace_back();
    for (const document::Cell& cell : row)
      cells << QString::fromStdString(cell.number ? formatNumber(*cell.number) : cell.text.plain());
  }
  return "\xEF\xBB\xBF" + toCsv(rows).toUtf8();
}

} // namespace rw::ui
