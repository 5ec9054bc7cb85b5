#include "output/document_pages.h"

#include "output/table_layout.h"
#include "output/text_builder.h"
#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <algorithm>
#include <cmath>

namespace rw::ui {

namespace {

constexpr int kContentsDepth = 1;      ///< sections below are not in the table of contents
constexpr double kCoverDrop = 0.22;    ///< share of the page above the cover's words
constexpr double kFigureHeading = 110; ///< room that a figure leaves for its heading and its caption
constexpr double kTallRow = 160;
constexpr double kApartPadding = 10; ///< round what is set off

} // namespace

/// What is laid out by itself: a heading, a paragraph, a table, a drawing.
struct DocumentPages::Piece {
  // One of these.
  std::unique_ptr<QTextDocument> text;
  std::unique_ptr<TableLayout> table;
  Drawing drawing;
  double scale = 1; ///< of the drawing
  double height = 0;
  Space space;
  bool apart = false; ///< on a ground of its own
  bool newPage = false;
  bool keepWithNext = false;
  std::ptrdiff_t heading = -1; ///< index into `places_`
  bool contents = false;       ///< the table of contents

  /// The least of it that may stand at the foot of a page.
  [[nodiscard]] double least() const {
    if (table == nullptr) return height;
    const std::size_t first = table->head() > 0 ? 2 : 1;
    // A row that is very tall is cut.
    return std::min(table->rows()[std::min(first, table->rows().size() - 1)], kTallRow);
  }
  [[nodiscard]] double head() const { return table != nullptr ? table->head() : 0; }
};

std::vector<document::Heading> contentsOf(const document::Document& document) {
  std::vector<document::Heading> out = document::headings(document);
  std::erase_if(out, [](const document::Heading& heading) { return heading.depth > kContentsDepth; });
  return out;
}

DocumentPages::DocumentPages(const document::Document& document, const DrawFigure& draw, QSizeF room,
                             const KeepGoing& keepGoing)
    : room_(room) {
  make(document, draw, keepGoing);
  if (!whole_) return;
  place();
  for (const std::unique_ptr<Piece>& piece : pieces_)
    if (piece->contents) numberContents(*piece, contentsOf(document), places_);
}
DocumentPages::~DocumentPages() = default;

namespace {

std::vector<QRectF> linesOf(const QTextDocument& text) {
  std::vector<QRectF> out;
  for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
    text.documentLayout()->blockBoundingRect(block); // lays it out
    const QTextLayout* layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i)
      out.push_back(layout->lineAt(i).rect().translated(layout->position()));
  }
  return out;
}

} // namespace

void DocumentPages::make(const document::Document& document, const DrawFigure& draw, const KeepGoing& keepGoing) {
  const auto textPiece = [this](Space space, const auto& write) -> Piece& {
    auto piece = std::make_unique<Piece>();
    piece->text = std::make_unique<QTextDocument>();
    TextBuilder builder(*piece->text, false);
    piece->text->setTextWidth(room_.width());
    write(builder);
    piece->height = piece->text->size().height();
    piece->space = space;
    pieces_.push_back(std::move(piece));
    return *pieces_.back();
  };
  const auto add = [&](const document::Block& block) {
    const Space space = spaceAround(block);
    if (const auto* figure = std::get_if<document::Figure>(&block)) {
      Drawing drawing = draw(*figure);
      if (drawing.paint) {
        auto piece = std::make_unique<Piece>();
        piece->scale = std::min(
            {room_.width() / drawing.size.width(), (room_.height() - kFigureHeading) / drawing.size.height(), 1.0});
        piece->height = drawing.size.height() * piece->scale;
        piece->drawing = std::move(drawing);
        piece->space = {space.above, 4};
        piece->keepWithNext = true;
        pieces_.push_back(std::move(piece));
      }
      textPiece({0, space.below}, [&](TextBuilder& builder) { builder.caption(figure->caption); });
      return;
    }
    if (const auto* table = std::get_if<document::Table>(&block)) {
      if (table->columns.empty() || table->rows.empty()) return;
      if (!table->caption.empty())
        textPiece({space.above + 6, 0}, [&](TextBuilder& builder) { builder.caption(table->caption); }).keepWithNext =
            true;
      pieces_.push_back(std::make_unique<Piece>());
      pieces_.back()->space = space;
      pieces_.back()->table = std::make_unique<TableLayout>(*table, room_.width(), true);
      pieces_.back()->height = pieces_.back()->table->height();
    } else if (const auto* paragraph = std::get_if<document::Paragraph>(&block)) {
      Piece& piece = textPiece(space, [&](TextBuilder& builder) { builder.add(*paragraph); });
      if (paragraph->apart) {
        piece.apart = true;
        piece.text->setTextWidth(room_.width() - 2 * kApartPadding);
        piece.height = piece.text->size().height() + kApartPadding;
      }
    } else if (const auto* list = std::get_if<document::List>(&block)) {
      textPiece(space, [&](TextBuilder& builder) { builder.add(*list); });
    } else if (const auto* code = std::get_if<document::Code>(&block)) {
      textPiece(space, [&](TextBuilder& builder) { builder.add(*code); });
    }
  };

  double drop = room_.height() * kCoverDrop;
  if (Drawing logo = document.logo ? draw(*document.logo) : Drawing(); logo.paint) {
    auto piece = std::make_unique<Piece>();
    piece->height = logo.size.height();
    piece->drawing = std::move(logo);
    piece->space = {0, 0};
    drop -= piece->height;
    pieces_.push_back(std::move(piece));
  }
  textPiece({drop, 8}, [&](TextBuilder& builder) { builder.kind(document.kind); });
  textPiece({0, 32}, [&](TextBuilder& builder) { builder.title(document.title); });
  add(document.cover);
  Piece& contents = textPiece({0, 12}, [&](TextBuilder& builder) { builder.contentsTitle(document.contents); });
  contents.newPage = contents.keepWithNext = true;
  pieces_.push_back(std::make_unique<Piece>());
  pieces_.back()->contents = true;
  numberContents(*pieces_.back(), contentsOf(document), {});

  const std::vector<document::Heading> all = document::headings(document);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (keepGoing && !keepGoing(double(i) / double(all.size()))) {
      whole_ = false;
      return;
    }
    Piece& heading = textPiece(spaceAround(all[i]), [&](TextBuilder& builder) { builder.heading(all[i]); });
    heading.keepWithNext = true;
    heading.newPage = all[i].depth == 0;
    heading.heading = std::ptrdiff_t(places_.size());
    places_.push_back({all[i], 0, 0});
    for (const document::Block& block : all[i].section->blocks) add(block);
  }
}

void DocumentPages::place() {
  int page = 0;
  double y = 0;
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    const Piece& piece = *pieces_[i];
    const bool cover = page == 0 && i == 0;
    double above = y > 0 || cover ? piece.space.above : 0;
    // What stays together needs room together, down to the first row of what follows.
    double needed = above;
    for (std::size_t j = i; j < pieces_.size(); ++j) {
      const Piece& one = *pieces_[j];
      if (j > i) needed += one.space.above;
      needed += one.keepWithNext ? one.height + one.space.below : one.least();
      if (!one.keepWithNext) break;
    }
    if (y > 0 && (piece.newPage || y + needed > room_.height()) && (piece.newPage || y > piece.space.above)) {
      ++page;
      y = above = 0;
    }
    y += above;
    if (piece.heading >= 0) {
      places_[std::size_t(piece.heading)].page = page;
      places_[std::size_t(piece.heading)].y = y;
    }
    count_ = page + 1;
    if (y + piece.height <= room_.height()) {
      slices_.push_back({i, page, y, 0, piece.height, false});
      y += piece.height;
    } else {
      cut(i, y);
      page = count_ - 1;
    }
    y += piece.space.below;
  }
}

/// Cuts a piece that does not fit below `y` into slices, from the last page on; `y` is where the last one ends.
void DocumentPages::cut(std::size_t index, double& y) {
  const Piece& piece = *pieces_[index];
  double from = 0;
  while (from < piece.height - 0.5) {
    const bool head = from > 0 && piece.head() > 0;
    const double top = y + (head ? piece.head() : 0);
    const double limit = from + room_.height() - top;
    double to = piece.height;
    if (piece.height > limit) {
      // Between rows; of a row taller than the page between lines.
      to = 0;
      if (piece.table != nullptr)
        for (const double row : piece.table->rows())
          if (row <= limit) to = row;
      if (to <= std::max(from, piece.head()))
        to = betweenLines(piece.table != nullptr  ? piece.table->lines()
                          : piece.text != nullptr ? linesOf(*piece.text)
                                                  : std::vector<QRectF>(),
                          from, limit);
      if (to <= from) to = limit;
    }
    slices_.push_back({index, count_ - 1, y, from, to, head});
    y = top + to - from;
    from = to;
    if (from < piece.height - 0.5) {
      ++count_;
      y = 0;
    }
  }
}

/// Pages that are not known yet leave the room of a number.
void DocumentPages::numberContents(Piece& piece, const std::vector<document::Heading>& headings,
                                   const std::vector<Place>& places) const {
  document::Table table{.columns = {{.width = 0.9}, {.width = 12}, {.width = 0.9, .number = true}}};
  std::size_t place = 0;
  for (const document::Heading& heading : headings) {
    while (place < places.size() && places[place].heading.section != heading.section) ++place;
    const bool chapter = heading.depth == 0;
    const auto cell = [&](std::string text) {
      return document::Cell(document::Span{.text = std::move(text),
                                           .tone = chapter ? document::Tone::Plain : document::Tone::Dim,
                                           .strong = chapter,
                                           .target = heading.section->id});
    };
    table.rows.push_back({cell(heading.number), cell(heading.section->title),
                          cell(place < places.size() ? std::to_string(places[place].page + 1) : "0")});
  }
  piece.table = std::make_unique<TableLayout>(table, room_.width(), false);
  piece.height = piece.table->height();
}

void DocumentPages::paint(QPainter& painter, int page) const {
  const auto first = std::ranges::lower_bound(slices_, page, {}, &Slice::page);
  for (auto slice = first; slice != slices_.end() && slice->page == page; ++slice) {
    const Piece& piece = *pieces_[slice->piece];
    const auto part = [&](double y, double from, double to) {
      painter.save();
      painter.translate(0, y - from);
      painter.setClipRect(QRectF(-1, from, room_.width() + 2, to - from), Qt::IntersectClip);
      QAbstractTextDocumentLayout::PaintContext context;
      context.clip = QRectF(0, from, room_.width(), to - from);
      context.palette.setColor(QPalette::Text, Theme::light().text);
      piece.text->documentLayout()->draw(&painter, context);
      painter.restore();
    };
    if (piece.table != nullptr) {
      const auto rows = [&](double y, double from, double to) {
        painter.save();
        painter.translate(0, y - from);
        painter.setClipRect(QRectF(-1, from, room_.width() + 2, to - from + 1), Qt::IntersectClip);
        piece.table->paint(painter, from, to);
        painter.restore();
      };
      if (slice->head) rows(slice->y, 0, piece.head());
      rows(slice->y + (slice->head ? piece.head() : 0), slice->from, slice->to);
      continue;
    }
    if (piece.text == nullptr) {
      painter.save();
      painter.translate(0, slice->y);
      painter.scale(piece.scale, piece.scale);
      piece.drawing.paint(painter, {});
      painter.restore();
      continue;
    }
    if (piece.apart) {
      painter.fillRect(QRectF(0, slice->y, room_.width(), slice->to - slice->from), Theme::light().warnGround);
      painter.fillRect(QRectF(0, slice->y, 3, slice->to - slice->from), Theme::light().warn);
      painter.save();
      painter.translate(kApartPadding, kApartPadding / 2);
      part(slice->y, slice->from, slice->to);
      painter.restore();
      continue;
    }
    part(slice->y, slice->from, slice->to);
  }
}

} // namespace rw::ui
