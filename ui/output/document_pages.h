// A plan document laid out on pages.
#pragma once

#include "document/document.h"
#include "output/drawing.h"

#include <QRectF>
#include <functional>
#include <memory>

namespace rw::ui {

using DrawFigure = std::function<Drawing(const document::Figure&)>;
/// Told the share that is done, from 0 to 1; false: give up.
using KeepGoing = std::function<bool(double)>;

/// The headings that a table of contents has.
std::vector<document::Heading> contentsOf(const document::Document& document);

/// What stands between the margins of each page. A chapter begins a page; a heading, a caption and the head of a table
/// stand on the page of what they are of; tables are cut between rows and repeat their heads. The work grows with the
/// document, not faster.
class DocumentPages {
 public:
  /// `room`: between the margins, in units of 1/96 inch.
  DocumentPages(const document::Document& document, const DrawFigure& draw, QSizeF room, const KeepGoing& keepGoing);
  ~DocumentPages();
  DocumentPages(const DocumentPages&) = delete;
  DocumentPages& operator=(const DocumentPages&) = delete;

  /// False where `keepGoing` gave up: drop it.
  [[nodiscard]] bool whole() const { return whole_; }
  [[nodiscard]] int count() const { return count_; }
  /// From the origin on.
  void paint(QPainter& painter, int page) const;

  struct Place {
    document::Heading heading;
    int page = 0; ///< from 0
    double y = 0; ///< from the upper rim of the room
  };
  /// Of every heading, in order.
  [[nodiscard]] const std::vector<Place>& places() const { return places_; }

 private:
  struct Piece;
  /// A part of a piece on a page.
  struct Slice {
    std::size_t piece = 0;
    int page = 0;
    double y = 0;
    double from = 0; ///< of the piece
    double to = 0;
    bool head = false; ///< the head of the table above it
  };
  void make(const document::Document& document, const DrawFigure& draw, const KeepGoing& keepGoing);
  void place();
  void cut(std::size_t piece, double& y);
  void numberContents(Piece& piece, const std::vector<document::Heading>& headings,
                      const std::vector<Place>& places) const;

  QSizeF room_;
  std::vector<std::unique_ptr<Piece>> pieces_;
  std::vector<Slice> slices_; ///< in order
  std::vector<Place> places_;
  int count_ = 0;
  bool whole_ = true;
};

} // namespace rw::ui
