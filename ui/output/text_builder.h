// The parts of a document as Qt's rich text.
#pragma once

#include "document/document.h"

#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>

class QTextTable;

namespace rw::ui {

/// Above and below a part, in units of 1/96 inch.
struct Space {
  double above = 0;
  double below = 0;
};
Space spaceAround(const document::Block& block);
Space spaceAround(const document::Heading& heading);

/// Text on paper: finer than on the screen.
QFont paperFont(int size, bool strong);
/// How a span is written at this size, with what it leads to.
QTextCharFormat letters(const document::Span& span, int size);
/// Its words; line ends do not begin a new paragraph.
QString lineText(const document::Span& span);
/// The size of the letters of a table, and the room round them: small where it has many columns.
int tableTextSize(const document::Table& table);
double tablePadding(const document::Table& table);

/// Writes one part after the other to the end of a text. Links lead to `#id`, headings are anchors of that name.
class TextBuilder {
 public:
  /// `forFile`: the text is written as it is, with the space round its parts; else somebody places and paints them.
  TextBuilder(QTextDocument& text, bool forFile);

  void kind(const std::string& kind);
  void title(const std::string& title);
  void contentsTitle(const std::string& title);
  void heading(const document::Heading& heading);
  void add(const document::Paragraph& block);
  void add(const document::List& block);
  void add(const document::Code& block);
  void add(const document::Table& block);
  void caption(const std::string& text);
  void image(const QImage& image, QSizeF size);
  /// The table of contents, without pages.
  void contents(const std::vector<document::Heading>& headings);

 private:
  void paragraph(QTextBlockFormat format, Space space);
  void write(const document::Text& text, int size);
  void insert(const QString& text, QTextCharFormat format, int size);
  void leave(const QTextTable& table);

  QTextDocument& text_;
  bool forFile_;
  QTextCursor cursor_;
  bool used_ = false; ///< the paragraph at the end has something in it
  int images_ = 0;
};

} // namespace rw::ui
