#include "output/diagram_export.h"

#include "bridge/labels.h"
#include "canvas/canvas_text.h"
#include "canvas/geo_diagram.h"
#include "output/diagram_drawing.h"
#include "output/drawio.h"
#include "output/painter.h"

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
void titleBlock(QPainter& painter, const QRectF& rect, const plan::Plan& plan, const DiagramExport& options, int page,
                int pages) {
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
  const std::array<std::tuple<QString, QString, double>, 6> cells{{
      {CanvasText::tr("Plan"), QString::fromStdString(plan.design().displayName()), 0.34},
      {CanvasText::tr("Version"), options.version, 0.11},
      {CanvasText::tr("Date"), date, 0.13},
      {CanvasText::tr("Author"), QString::fromStdString(plan.design().author), 0.16},
      {CanvasText::tr("Reviewer"), reviewer, 0.16},
      {CanvasText::tr("Page"), CanvasText::tr("%1 of %2").arg(page).arg(pages), 0.10},
  }};
  double x = rect.left();
  for (const auto& [name, value, share] : cells) {
    const QRectF cell(x, rect.top(), rect.width() * share, rect.height());
    painter.setPen(QPen(t.nodeLine, 1));
    if (x > rect.left()) painter.drawLine(cell.topLeft(), cell.bottomLeft());
    paintText(painter, QRectF(cell.left() + 10, cell.top() + 8, cell.width() - 20, 16),
              Qt::AlignLeft | Qt::AlignVCenter, name, font(11), t.dim, paper());
    paintText(painter, QRectF(cell.left() + 10, cell.top() + 27, cell.width() - 20, 20),
              Qt::AlignLeft | Qt::AlignVCenter, value.isEmpty() ? QStringLiteral("–") : value, font(14, true), t.text,
              paper());
    x += cell.width();
  }
}

QByteArray pdf(const Drawing& drawing, const plan::Plan& plan, const DiagramExport& options) {
  // Pages in units of 1/96 inch, as on the screen.
  const auto pageSize = [](QPageSize::PageSizeId id) {
    return QPageSize::size(id, QPageSize::Point).transposed() * (96.0 / 72);
  };
  const QSizeF content = drawing.size;
  const auto room = [&](QPageSize::PageSizeId id) {
    return QSizeF(pageSize(id)) - QSizeF(2 * 38, 2 * 38 + kTitleHeight + 12);
  };
  const auto fitting = [&](QPageSize::PageSizeId id) {
    return std::min({room(id).width() / content.width(), room(id).height() / content.height(), 1.25});
  };
  QPageSize::PageSizeId id = fitting(QPageSize::A4) >= 0.62 ? QPageSize::A4 : QPageSize::A3;
  double scale = fitting(id);
  int columns = 1;
  int rows = 1;
  if (scale < 0.4) {
    scale = 0.5;
    columns = int(std::ceil(content.width() * scale / room(id).width()));
    rows = int(std::ceil(content.height() * scale / room(id).height()));
    if (columns * rows > 60) { // not even then: the whole on one page
      columns = rows = 1;
      scale = fitting(id);
    }
  }
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setTitle(QString::fromStdString(plan.design().displayName()));
  writer.setCreator(QStringLiteral("Routewright"));
  writer.setResolution(1200);
  writer.setPageSize(QPageSize(id));
  writer.setPageOrientation(QPageLayout::Landscape);
  writer.setPageMargins(QMarginsF(0, 0, 0, 0));
  QPainter painter(&writer);
  painter.setRenderHint(QPainter::Antialiasing);
  const double device = 1200.0 / 96;
  const QSizeF page = room(id);
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column) {
      if (row + column > 0) writer.newPage();
      painter.resetTransform();
      painter.scale(device, device);
      painter.translate(38, 38);
      painter.save();
      painter.setClipRect(QRectF(QPointF(), page));
      const bool single = columns * rows == 1;
      // One page: in its middle. Several: cut like a map.
      if (single)
        painter.translate((page.width() - content.width() * scale) / 2, (page.height() - content.height() * scale) / 2);
      else
        painter.translate(-column * page.width(), -row * page.height());
      painter.scale(scale, scale);
      drawing.paint(painter, {});
      painter.restore();
      titleBlock(painter, QRectF(0, page.height() + 12, page.width(), kTitleHeight), plan, options,
                 row * columns + column + 1, rows * columns);
    }
  painter.end();
  return buffer.data();
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
  const Result<Drawing> drawing =
      diagramDrawing(completed, report, {.look = options.look, .flow = options.flow, .close = false});
  if (!drawing) return fail(drawing.error());
  if (ending == ".svg")
    return writeBytes(toSvg(*drawing, {.title = QString::fromStdString(completed.design().displayName()),
                                       .transparent = options.transparent,
                                       .outlines = options.outlines}),
                      out);
  if (ending == ".pdf") return writeBytes(pdf(*drawing, completed, options), out);
  const QImage image = toImage(*drawing, options.scale, options.transparent);
  QBuffer buffer;
  if (image.isNull() || !image.save(&buffer, "PNG"))
    return fail(RW_TR("errors", "the picture is too large"), RW_TR("errors", "choose a smaller scale"));
  return writeBytes(buffer.data(), out);
}

} // namespace rw::ui
