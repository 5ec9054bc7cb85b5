#include "output/diagram_export.h"

#include "bridge/labels.h"
#include "canvas/canvas_text.h"
#include "canvas/geo_diagram.h"
#include "output/diagram_drawing.h"
#include "output/drawio.h"
#include "output/painter.h"
#include "output/pdf_links.h"

#include <QBuffer>
#include <QDate>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <cmath>

namespace rw::ui {
namespace {

constexpr double kTitleHeight = 56;

const Ink& paper() {
  static const Ink ink{.theme = Theme::light()};
  return ink;
}

/// Name, version, date, author, reviewer, page: at the foot of every page.
void titleBlock(QPainter& painter, const QRectF& rect, const plan::Plan& plan, const DiagramExport& options,
                const QString& sheet, int page, int pages) {
  const Theme& t = Theme::light();
  painter.setPen(QPen(t.nodeLine, 1));
  painter.setBrush(Qt::white);
  painter.drawRect(rect);
  QString reviewer = options.reviewer;
  for (const plan::TeamMember& member : plan.design().team)
    if (reviewer.isEmpty() &&
        QString::fromStdString(member.role).contains(QLatin1String("review"), Qt::CaseInsensitive))
      reviewer = QString::fromStdString(member.name);
  const QString date =
      options.date.isEmpty() ? QLocale().toString(QDate::currentDate(), QLocale::ShortFormat) : options.date;
  const QString name = QString::fromStdString(plan.design().displayName());
  const std::array<std::tuple<QString, QString, double>, 6> cells{{
      {CanvasText::tr("Plan"), sheet.isEmpty() ? name : CanvasText::tr("%1: %2").arg(sheet, name), 0.34},
      {CanvasText::tr("Version"), options.version, 0.11},
      {CanvasText::tr("Date"), date, 0.13},
      {CanvasText::tr("Author"), QString::fromStdString(plan.design().author), 0.16},
      {CanvasText::tr("Reviewer"), reviewer, 0.16},
      {CanvasText::tr("Page"), CanvasText::tr("%1 of %2").arg(page).arg(pages), 0.10},
  }};
  double x = rect.left();
  for (const auto& [title, value, share] : cells) {
    const QRectF cell(x, rect.top(), rect.width() * share, rect.height());
    painter.setPen(QPen(t.nodeLine, 1));
    if (x > rect.left()) painter.drawLine(cell.topLeft(), cell.bottomLeft());
    paintText(painter, QRectF(cell.left() + 10, cell.top() + 8, cell.width() - 20, 16),
              Qt::AlignLeft | Qt::AlignVCenter, title, font(11), t.dim, paper());
    paintText(painter, QRectF(cell.left() + 10, cell.top() + 27, cell.width() - 20, 20),
              Qt::AlignLeft | Qt::AlignVCenter, value.isEmpty() ? QStringLiteral("–") : value, font(14, true), t.text,
              paper());
    x += cell.width();
  }
}

// A page in units of 1/96 inch, as on the screen.
constexpr double kPageMargin = 38;
QSizeF roomOn(QPageSize::PageSizeId id) {
  const QSizeF page = QPageSize::size(id, QPageSize::Point).transposed() * (96.0 / 72);
  return page - QSizeF(2 * kPageMargin, 2 * kPageMargin + kTitleHeight + 12);
}

/// A drawing on one page, or cut like a map where it would be unreadable on one.
struct Sheet {
  QString name; ///< empty: the whole
  Drawing drawing;
  QPageSize::PageSizeId size = QPageSize::A4;
  double scale = 1;
  int columns = 1;
  int rows = 1;

  Sheet(QString title, Drawing drawn) : name(std::move(title)), drawing(std::move(drawn)) {
    const auto fitting = [&](QPageSize::PageSizeId id) {
      return std::min({roomOn(id).width() / drawing.size.width(), roomOn(id).height() / drawing.size.height(), 1.25});
    };
    size = fitting(QPageSize::A4) >= 0.62 ? QPageSize::A4 : QPageSize::A3;
    scale = fitting(size);
    if (scale >= 0.4) return;
    scale = 0.5;
    columns = int(std::ceil(drawing.size.width() * scale / roomOn(size).width()));
    rows = int(std::ceil(drawing.size.height() * scale / roomOn(size).height()));
    if (columns * rows > 60) { // not even then: the whole on one page
      columns = rows = 1;
      scale = fitting(size);
    }
  }
  [[nodiscard]] int pages() const { return columns * rows; }
};

void paintPage(QPainter& painter, const Sheet& sheet, int page) {
  const QSizeF room = roomOn(sheet.size);
  const QSizeF content = sheet.drawing.size * sheet.scale;
  painter.save();
  painter.setClipRect(QRectF(QPointF(), room));
  if (sheet.pages() == 1)
    painter.translate((room.width() - content.width()) / 2, (room.height() - content.height()) / 2);
  else
    painter.translate(-(page % sheet.columns) * room.width(), -(page / sheet.columns) * room.height());
  painter.scale(sheet.scale, sheet.scale);
  sheet.drawing.paint(painter, {});
  painter.restore();
}

/// The whole, then what else is asked for.
Result<std::vector<Sheet>> sheetsOf(const plan::Plan& plan, const engine::Report* report,
                                    const DiagramExport& options) {
  std::vector<Sheet> out;
  const auto add = [&](const QString& name, const DiagramChoice& choice) -> Status {
    return diagramDrawing(plan, report, choice).map([&](Drawing drawing) {
      out.emplace_back(name, std::move(drawing));
    });
  };
  if (Status whole = add({}, {.look = options.look, .lit = options.lit, .close = false}); !whole)
    return fail(whole.error());
  const QStringList regions = options.regions ? regionsOf(plan) : QStringList();
  for (const QString& region : regions) {
    Look look = options.look;
    look.regions = {region.toStdString()};
    if (Status sheet = add(region, {.look = look, .lit = {}, .close = false}); !sheet) return fail(sheet.error());
  }
  if (options.flows && report != nullptr)
    for (const plan::Flow& flow : plan.flows)
      if (Status sheet =
              add(QString::fromStdString(flow.displayName()), {.look = options.look, .lit = {flow.id}, .close = true});
          !sheet)
        return fail(sheet.error());
  return out;
}

Result<QByteArray> pdf(const std::vector<Sheet>& sheets, const plan::Plan& plan, const DiagramExport& options) {
  constexpr int resolution = 1200;
  constexpr double device = resolution / 96.0;
  int pages = 0;
  for (const Sheet& sheet : sheets) pages += sheet.pages();
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setTitle(QString::fromStdString(plan.design().displayName()));
  writer.setCreator(QStringLiteral("Routewright"));
  writer.setResolution(resolution);
  writer.setPageSize(QPageSize(sheets.front().size));
  writer.setPageOrientation(QPageLayout::Landscape);
  writer.setPageMargins(QMarginsF(0, 0, 0, 0));
  QPainter painter(&writer);
  painter.setRenderHint(QPainter::Antialiasing);
  std::vector<PdfBookmark> bookmarks;
  int number = 0;
  for (const Sheet& sheet : sheets) {
    bookmarks.push_back({sheet.name.isEmpty() ? CanvasText::tr("The whole") : sheet.name,
                         QStringLiteral("sheet-%1").arg(bookmarks.size() + 1), 0, number, 0});
    for (int page = 0; page < sheet.pages(); ++page) {
      if (number > 0) {
        writer.setPageSize(QPageSize(sheet.size));
        writer.newPage();
      }
      painter.resetTransform();
      painter.scale(device, device);
      painter.translate(kPageMargin, kPageMargin);
      paintPage(painter, sheet, page);
      const QSizeF room = roomOn(sheet.size);
      titleBlock(painter, QRectF(0, room.height() + 12, room.width(), kTitleHeight), plan, options, sheet.name,
                 ++number, pages);
    }
  }
  painter.end();
  if (sheets.size() == 1) return buffer.data();
  return withBookmarks(buffer.data(), bookmarks, QLocale().bcp47Name());
}

/// The view that is asked for, and behind it the other one.
QByteArray drawio(const plan::Plan& plan, const engine::Report* report, const Look& look) {
  const auto page = [&](plan::Projection projection) {
    Look other = look;
    other.projection = projection;
    const bool map = projection == plan::Projection::Geographic;
    constexpr double pixelsPerDegree = 20;
    return std::pair(map ? CanvasText::tr("Geographic") : CanvasText::tr("Logical"),
                     map ? geographicDiagram(plan, pixelsPerDegree, report, other)
                         : logicalDiagram(plan, report, other));
  };
  std::vector<std::pair<QString, Diagram>> pages{page(plan::Projection::Logical)};
  auto map = page(plan::Projection::Geographic);
  if (std::ranges::any_of(map.second.boxes, [](const Box& box) { return box.spot.has_value(); }))
    pages.push_back(std::move(map));
  if (look.projection == plan::Projection::Geographic) std::ranges::reverse(pages);
  return toDrawio(pages, plan);
}

} // namespace

Status exportDiagram(const plan::Plan& completed, const engine::Report* report, const DiagramExport& options,
                     const std::filesystem::path& out) {
  std::string ending = out.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return char(std::tolower(c)); });
  if (ending != ".svg" && ending != ".png" && ending != ".pdf" && ending != ".drawio")
    return fail(RW_TR("errors", "a diagram is written as SVG, PNG, PDF or for draw.io"),
                RW_TR("errors", "let the file's name end in .svg, .png, .pdf or .drawio"), {.file = out.string()});
  if (ending == ".drawio") return writeBytes(drawio(completed, report, options.look), out);
  if (ending == ".pdf")
    return sheetsOf(completed, report, options)
        .and_then([&](const std::vector<Sheet>& sheets) { return pdf(sheets, completed, options); })
        .and_then([&](const QByteArray& bytes) { return writeBytes(bytes, out); });
  const Result<Drawing> drawing =
      diagramDrawing(completed, report, {.look = options.look, .lit = options.lit, .close = false});
  if (!drawing) return fail(drawing.error());
  if (ending == ".svg")
    return writeBytes(toSvg(*drawing, {.title = QString::fromStdString(completed.design().displayName()),
                                       .transparent = options.transparent,
                                       .outlines = options.outlines}),
                      out);
  const QImage image = toImage(*drawing, options.scale, options.transparent);
  QBuffer buffer;
  if (image.isNull() || !image.save(&buffer, "PNG"))
    return fail(RW_TR("errors", "the picture is too large"), RW_TR("errors", "choose a smaller scale"));
  return writeBytes(buffer.data(), out);
}

} // namespace rw::ui
