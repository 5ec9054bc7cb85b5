#include "output/document_export.h"

#include "base/phrase.h"
#include "document/writers.h"
#include "output/odt_footer.h"
#include "output/pdf_links.h"
#include "output/text_builder.h"
#include "theme/theme.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocumentWriter>

namespace rw::ui {

namespace {

// A4 in units of 1/96 inch; room for the head and the foot of each page is part of the margins.
constexpr double kWidth = 793.7;
constexpr double kHeight = 1122.5;
constexpr double kSide = 64;
constexpr double kTop = 76;
constexpr double kBottom = 76;
constexpr int kResolution = 1200;
constexpr double kPointsPerUnit = 72.0 / 96;

tl::unexpected<Error> givenUp() {
  return fail(RW_TR("errors", "the document was given up"), RW_TR("errors", "export it again"));
}

/// The share of the work until the text is laid out, roughly.
constexpr double kBuilt = 0.6;

void paintFrame(QPainter& painter, const document::Document& document, int page, int pages) {
  const Theme& theme = Theme::light();
  QFont small = font(11);
  small.setPixelSize(10);
  painter.setFont(small);
  painter.setPen(theme.dim);
  const QRectF foot(kSide, kHeight - kBottom + 26, kWidth - 2 * kSide, 16);
  if (page > 0) {
    const QRectF head(kSide, kTop - 42, kWidth - 2 * kSide, 16);
    const QString title = QString::fromStdString(document.title).simplified();
    const QFontMetricsF metrics(small);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(title, Qt::ElideRight, head.width() * 0.6));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(QString::fromStdString(document.kind), Qt::ElideRight, head.width() * 0.38));
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(QPointF(kSide, kTop - 20), QPointF(kWidth - kSide, kTop - 20));
    painter.setPen(theme.dim);
  }
  painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                   QString::fromStdString(filled(document.page, {std::to_string(page + 1), std::to_string(pages)})));
}

Result<QByteArray> pdf(const document::Document& document, const DrawFigure& draw, const KeepGoing& keepGoing) {
  const QSizeF room(kWidth - 2 * kSide, kHeight - kTop - kBottom);
  const auto goOn = [&](double from, double to, double share) {
    return !keepGoing || keepGoing(from + (to - from) * share);
  };
  const DocumentPages pages(document, draw, room, [&](double share) { return goOn(0, kBuilt, share); });
  if (!pages.whole()) return givenUp();

  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setTitle(QString::fromStdString(document.title));
  writer.setCreator(QStringLiteral("Routewright"));
  writer.setResolution(kResolution);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF(0, 0, 0, 0));
  QPainter painter(&writer);
  for (int page = 0; page < pages.count(); ++page) {
    if (!goOn(kBuilt, 1, double(page) / pages.count())) return givenUp();
    if (page > 0) writer.newPage();
    painter.resetTransform();
    painter.scale(kResolution / 96.0, kResolution / 96.0);
    paintFrame(painter, document, page, pages.count());
    painter.translate(kSide, kTop);
    pages.paint(painter, page);
  }
  painter.end();

  std::vector<PdfBookmark> bookmarks;
  for (const DocumentPages::Place& place : pages.places())
    bookmarks.push_back({QString::fromStdString(place.heading.number + " " + place.heading.section->title),
                         QString::fromStdString(place.heading.section->id), place.heading.depth, place.page,
                         (place.y + kTop) * kPointsPerUnit});
  return withBookmarks(buffer.data(), bookmarks, QString::fromStdString(document.language));
}

/// Adds each part of a document to one long text.
struct OdtParts {
  TextBuilder& builder;
  const DrawFigure& draw;
  QSizeF room;

  void operator()(const document::Figure& figure) const {
    const Drawing drawing = draw(figure);
    if (drawing.paint) {
      constexpr double fine = 1.6; // 150 dots to the inch
      const double scale =
          std::min({room.width() / drawing.size.width(), 0.8 * room.height() / drawing.size.height(), 1.0});
      builder.image(toImage(drawing, fine * scale), drawing.size * scale);
    }
    builder.caption(figure.caption);
  }
  void operator()(const document::Table& table) const {
    if (!table.caption.empty()) builder.caption(table.caption);
    builder.add(table);
  }
  template <class Block> void operator()(const Block& block) const { builder.add(block); }
};

Result<QByteArray> odt(const document::Document& document, const DrawFigure& draw, const KeepGoing& keepGoing) {
  QTextDocument text;
  TextBuilder builder(text, true);
  const QSizeF room(kWidth - 2 * kSide, kHeight - kTop - kBottom);
  text.setPageSize(room);
  text.setMetaInformation(QTextDocument::DocumentTitle, QString::fromStdString(document.title));
  QTextCursor whole(&text);
  whole.beginEditBlock(); // nothing is laid out
  if (const Drawing logo = document.logo ? draw(*document.logo) : Drawing(); logo.paint)
    builder.image(toImage(logo, 3), logo.size);
  builder.kind(document.kind);
  builder.title(document.title);
  builder.add(document.cover);
  builder.contentsTitle(document.contents);
  builder.contents(contentsOf(document));
  const std::vector<document::Heading> headings = document::headings(document);
  for (std::size_t i = 0; i < headings.size(); ++i) {
    if (keepGoing && !keepGoing(double(i) / double(headings.size()))) return givenUp();
    builder.heading(headings[i]);
    for (const document::Block& block : headings[i].section->blocks) std::visit(OdtParts{builder, draw, room}, block);
  }
  whole.endEditBlock();
  QBuffer buffer;
  QTextDocumentWriter writer(&buffer, "ODF");
  if (!writer.write(&text))
    return fail(RW_TR("errors", "the document cannot be written as ODT"), RW_TR("errors", "export it as PDF"), {},
                ErrorKind::Internal);
  return withPageFooter(buffer.data(), QString::fromStdString(document.page));
}

/// Text with its figures as files in a folder beside it, which are written once the text is.
class MarkdownExport {
 public:
  MarkdownExport(const DrawFigure& draw, const std::filesystem::path& out)
      : draw_(draw), out_(out), folder_(out.parent_path() / (out.stem().string() + "-figures")) {}

  Status write(const document::Document& document) {
    const std::string text = document::toMarkdown(document, [this](const document::Figure& one) { return place(one); });
    Status status = writeBytes(QByteArray::fromStdString(text), out_);
    std::error_code failure; // writing into it says what is wrong
    if (status && !figures_.empty()) std::filesystem::create_directory(folder_, failure);
    for (std::size_t i = 0; i < figures_.size() && status; ++i) status = writeBytes(figures_[i], folder_ / nameOf(i));
    return status;
  }

 private:
  static std::string nameOf(std::size_t figure) { return "figure-" + std::to_string(figure + 1) + ".svg"; }

  std::string place(const document::Figure& figure) {
    const Drawing drawing = draw_(figure);
    if (!drawing.paint) return {};
    figures_.push_back(toSvg(drawing, {.title = QString::fromStdString(figure.caption)}));
    const QByteArray folder = QUrl::toPercentEncoding(QString::fromStdString(folder_.filename().string()));
    return folder.toStdString() + "/" + nameOf(figures_.size() - 1);
  }

  const DrawFigure& draw_;
  std::filesystem::path out_;
  std::filesystem::path folder_;
  std::vector<QByteArray> figures_;
};

std::string dataAddress(const document::Figure& figure, const DrawFigure& draw) {
  const Drawing drawing = draw(figure);
  if (!drawing.paint) return {};
  const QByteArray svg = toSvg(drawing, {.title = QString::fromStdString(figure.caption)});
  return "data:image/svg+xml;base64," + svg.toBase64().toStdString();
}

} // namespace

QStringList documentEndings() {
  return {QStringLiteral(".pdf"), QStringLiteral(".odt"), QStringLiteral(".html"), QStringLiteral(".md")};
}

Status exportDocument(const document::Document& document, const DrawFigure& draw, const std::filesystem::path& out,
                      const KeepGoing& keepGoing) {
  const QString ending = QString::fromStdString(out.extension().string()).toLower();
  if (!documentEndings().contains(ending))
    return fail(RW_TR("errors", "a plan document is written as PDF, ODT, HTML or Markdown"),
                RW_TR("errors", "let the file's name end in .pdf, .odt, .html or .md"), {.file = out.string()});
  if (keepGoing && !keepGoing(0)) return givenUp();
  if (ending == QLatin1String(".md")) return MarkdownExport(draw, out).write(document);
  if (ending == QLatin1String(".html"))
    return writeBytes(QByteArray::fromStdString(document::toHtml(
                          document, [&](const document::Figure& figure) { return dataAddress(figure, draw); })),
                      out);
  const Result<QByteArray> bytes =
      ending == QLatin1String(".odt") ? odt(document, draw, keepGoing) : pdf(document, draw, keepGoing);
  return bytes ? writeBytes(*bytes, out) : Status(fail(bytes.error()));
}

} // namespace rw::ui
