#include "output/text_builder.h"

#include "bridge/printable.h"
#include "theme/theme.h"

#include <QImage>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>
#include <QUrl>
#include <array>

namespace rw::ui {

using document::Span;
using document::Tone;

namespace {

constexpr int kBody = 12; ///< sizes in pixels
constexpr int kSmall = 10;
constexpr std::array kHeadings{22, 16, 13, 12}; ///< by depth
constexpr double kLine = 130;                   ///< per cent, of text that is read and not looked up
constexpr std::size_t kWide = 6;                ///< columns from which on a table is set smaller

QColor colourOf(Tone tone) {
  const Theme& theme = Theme::light();
  switch (tone) {
  case Tone::Plain: return theme.text;
  case Tone::Dim: return theme.dim;
  case Tone::Good: return theme.ok;
  case Tone::Advice: return theme.advice;
  case Tone::Warning: return theme.warn;
  case Tone::Bad: return theme.bad;
  }
  return theme.text;
}

QTextTableFormat tableFormat(double padding, const std::vector<QTextLength>& widths) {
  QTextTableFormat format;
  format.setBorder(0);
  format.setBorderCollapse(true);
  format.setCellSpacing(0);
  format.setCellPadding(padding);
  format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
  format.setColumnWidthConstraints(QList<QTextLength>(widths.begin(), widths.end()));
  return format;
}

std::size_t sizeOf(const document::Heading& heading) {
  return std::min(std::size_t(heading.depth), kHeadings.size() - 1);
}

} // namespace

QFont paperFont(int size, bool strong) {
  QFont out = font(12, strong);
  out.setPixelSize(size);
  out.setHintingPreference(QFont::PreferNoHinting);
  return out;
}

QTextCharFormat letters(const Span& span, int size) {
  QTextCharFormat format;
  format.setFont(paperFont(size, span.strong));
  format.setForeground(colourOf(span.tone));
  if (span.code) format.setFontFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
  if (!span.target.empty()) {
    format.setAnchor(true);
    format.setAnchorHref(u'#' + QString::fromStdString(span.target));
    // What is strong is a heading or a verdict, and keeps its colour.
    if (span.tone == Tone::Plain && !span.strong) format.setForeground(Theme::light().accent);
  }
  return format;
}

QString lineText(const Span& span) {
  return printable(span.text).replace(u'\n', QChar(QChar::LineSeparator)).replace(QChar::ParagraphSeparator, u' ');
}

int tableTextSize(const document::Table& table) { return table.columns.size() > kWide ? kSmall - 1 : kSmall + 1; }
double tablePadding(const document::Table& table) { return table.columns.size() > kWide ? 3 : 4; }

Space spaceAround(const document::Block& block) {
  struct Of {
    Space operator()(const document::Paragraph&) const { return {4, 8}; }
    Space operator()(const document::List&) const { return {4, 8}; }
    Space operator()(const document::Code&) const { return {4, 8}; }
    Space operator()(const document::Table&) const { return {6, 12}; }
    Space operator()(const document::Figure&) const { return {8, 14}; }
  };
  return std::visit(Of(), block);
}

Space spaceAround(const document::Heading& heading) {
  constexpr std::array above{0.0, 24.0, 20.0, 16.0};
  return {above[sizeOf(heading)], 8};
}

TextBuilder::TextBuilder(QTextDocument& text, bool forFile) : text_(text), forFile_(forFile), cursor_(&text) {
  text.setUndoRedoEnabled(false);
  text.setDocumentMargin(0);
  text.setUseDesignMetrics(true);
  text.setDefaultFont(paperFont(kBody, false));
}

/// A new paragraph; the one that a text begins with, or that follows a table, is used first.
void TextBuilder::paragraph(QTextBlockFormat format, Space space) {
  if (forFile_) {
    format.setTopMargin(space.above);
    format.setBottomMargin(space.below);
  }
  if (used_)
    cursor_.insertBlock(format, QTextCharFormat());
  else
    cursor_.setBlockFormat(format);
  used_ = true;
}

void TextBuilder::write(const document::Text& text, int size) {
  for (const Span& span : text) insert(lineText(span), letters(span, size), size);
}

void TextBuilder::insert(const QString& text, QTextCharFormat format, int size) {
  constexpr double pointsPerPixel = 0.75;
  if (forFile_) format.setFontPointSize(size * pointsPerPixel); // files know no pixels
  cursor_.insertText(text, format);
}

void TextBuilder::kind(const std::string& kind) {
  paragraph({}, {0, 8});
  write(Span{.text = kind, .tone = Tone::Dim}, 14);
}

void TextBuilder::title(const std::string& title) {
  paragraph({}, {0, 32});
  write(Span{.text = title, .strong = true}, 30);
}

void TextBuilder::contentsTitle(const std::string& title) {
  QTextBlockFormat format;
  format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
  paragraph(format, {0, 12});
  write(Span{.text = title, .strong = true}, kHeadings[0]);
}

void TextBuilder::heading(const document::Heading& heading) {
  QTextBlockFormat format;
  format.setHeadingLevel(int(sizeOf(heading)) + 1);
  if (heading.depth == 0) format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
  paragraph(format, spaceAround(heading));
  const Span title{.text = heading.number + "  " + heading.section->title, .strong = true};
  QTextCharFormat name = letters(title, kHeadings[sizeOf(heading)]);
  name.setAnchor(true);
  name.setAnchorNames({QString::fromStdString(heading.section->id)});
  insert(lineText(title), name, kHeadings[sizeOf(heading)]);
}

void TextBuilder::add(const document::Paragraph& block) {
  QTextBlockFormat format;
  format.setLineHeight(kLine, QTextBlockFormat::ProportionalHeight);
  if (block.apart && forFile_) format.setBackground(Theme::light().warnGround);
  paragraph(format, spaceAround(block));
  write(block.text, kBody);
}

void TextBuilder::add(const document::List& block) {
  QTextListFormat style;
  style.setStyle(block.numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
  QTextList* list = nullptr;
  for (const document::Text& item : block.items) {
    QTextBlockFormat format;
    format.setLineHeight(kLine, QTextBlockFormat::ProportionalHeight);
    paragraph(format, {2, 2});
    if (list == nullptr)
      list = cursor_.createList(style);
    else
      list->add(cursor_.block());
    write(item, kBody);
  }
}

void TextBuilder::add(const document::Code& block) {
  paragraph({}, spaceAround(block));
  write(Span{.text = block.text, .code = true}, kSmall);
}

void TextBuilder::caption(const std::string& text) {
  paragraph({}, {0, 6});
  write(Span{.text = text, .tone = Tone::Dim}, kSmall + 1);
}

void TextBuilder::add(const document::Table& block) {
  if (block.columns.empty() || block.rows.empty()) return;
  double whole = 0;
  for (const document::Column& column : block.columns) whole += column.width;
  std::vector<QTextLength> widths;
  for (const document::Column& column : block.columns)
    widths.emplace_back(QTextLength::PercentageLength, 100 * column.width / whole);
  QTextTableFormat format = tableFormat(tablePadding(block), widths);
  const int heads = block.properties ? 0 : 1;
  format.setHeaderRowCount(heads);

  if (forFile_) { // which has lines round all cells or round none
    format.setBorder(0.5);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(Theme::light().line);
  }
  const int size = tableTextSize(block);
  if (used_) paragraph({}, {});
  QTextTable* table = cursor_.insertTable(int(block.rows.size()) + heads, int(block.columns.size()), format);
  const Theme& theme = Theme::light();
  const auto cell = [&](int row, std::size_t column, const document::Text& text, bool head) {
    QTextTableCell at = table->cellAt(row, int(column));
    cursor_ = at.firstCursorPosition();
    QTextBlockFormat line;
    if (block.columns[column].number) line.setAlignment(Qt::AlignRight);
    if (head) line.setBackground(theme.grid);
    cursor_.setBlockFormat(line);
    write(text, size);
  };
  for (std::size_t column = 0; heads > 0 && column < block.columns.size(); ++column)
    cell(0, column, Span{.text = block.columns[column].title, .strong = true}, true);
  for (std::size_t row = 0; row < block.rows.size(); ++row)
    for (std::size_t column = 0; column < block.rows[row].size(); ++column) {
      document::Text text = block.rows[row][column].text;
      if (block.properties && column == 0)
        for (Span& span : text) span.tone = Tone::Dim;
      cell(int(row) + heads, column, text, false);
    }
  leave(*table);
}

/// Behind a table a text always goes on with a paragraph, which what comes next then uses.
void TextBuilder::leave(const QTextTable& table) {
  cursor_ = table.lastCursorPosition();
  cursor_.movePosition(QTextCursor::NextBlock);
  used_ = false;
}

void TextBuilder::image(const QImage& image, QSizeF size) {
  paragraph({}, {8, 2});
  const QUrl name(QStringLiteral("figure-%1.png").arg(++images_));
  text_.addResource(QTextDocument::ImageResource, name, image);
  QTextImageFormat format;
  format.setName(name.toString());
  format.setWidth(size.width());
  format.setHeight(size.height());
  cursor_.insertImage(format);
}

void TextBuilder::contents(const std::vector<document::Heading>& headings) {
  for (const document::Heading& heading : headings) {
    const bool chapter = heading.depth == 0;
    paragraph({}, {chapter ? 6.0 : 1.0, 1});
    write(Span{.text = heading.number + "  " + heading.section->title,
               .tone = chapter ? Tone::Plain : Tone::Dim,
               .strong = chapter,
               .target = heading.section->id},
          kBody - 1);
  }
}

} // namespace rw::ui
