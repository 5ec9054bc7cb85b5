#include "output/diagram_export.h"

#include "bridge/labels.h"
#include "canvas/canvas_text.h"
#include "canvas/geo_diagram.h"
#include "output/diagram_painter.h"

#include <QBuffer>
#include <QDate>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <cmath>

namespace rw::ui {
namespace {

constexpr double kMargin = 24;
constexpr double kTitleHeight = 56;

struct Sheet {
  Diagram diagram;
  std::optional<FlowPath> path;
  Legend legend;
  QRectF area; ///< what is shown, in canvas units
};

Result<Sheet> makeSheet(const plan::Plan& plan, const engine::Report* report, const DiagramExport& options) {
  Sheet sheet;
  const bool map = options.look.projection == plan::Projection::Geographic;
  if (map) {
    const QRectF extent = geographicExtent(plan, options.look);
    sheet.diagram = geographicDiagram(
        plan, std::clamp(1400 / std::max(extent.width(), 1.6 * extent.height()), 3.0, 120.0), report, options.look);
    sheet.legend.people = options.look.shows(Layer::People);
  } else {
    sheet.diagram = logicalDiagram(plan, report, options.look);
    for (const Box& box : sheet.diagram.boxes) sheet.legend.loads |= box.load.has_value();
  }
  if (report != nullptr && !report->failed.empty()) takeDown(sheet.diagram, plan, report->failed);
  sheet.area = sheet.diagram.bounds.adjusted(-kMargin, -kMargin, kMargin, kMargin);
  if (map) sheet.area.adjust(-60, -60, 60, 60);
  if (options.flow.empty()) return sheet;
  const std::optional<routing::FlowResult> result = report != nullptr ? report->explained(options.flow) : std::nullopt;
  if (!result)
    return fail({RW_TR("errors", "there is no flow \"{0}\""), {options.flow}},
                RW_TR("errors", "name a flow of this plan"));
  sheet.path = flowPath(sheet.diagram, plan, *result);
  sheet.legend.path = true;
  sheet.area |= sheet.path->callout.adjusted(-8, -8, 8, 8);
  return sheet;
}

const Ink& paper(bool outlines) {
  static const Ink text{.theme = Theme::light()};
  static const Ink shapes{.theme = Theme::light(), .outlines = true};
  return outlines ? shapes : text;
}

/// Diagram with its legend below.
QSizeF sizeWithLegend(const Sheet& sheet) {
  const QSizeF legend = legendSize(sheet.legend);
  return {std::max(sheet.area.width(), legend.isEmpty() ? 0 : legend.width() + 2 * kMargin),
          sheet.area.height() + (legend.isEmpty() ? 0 : legend.height() + kMargin)};
}
void paintSheet(QPainter& painter, const Sheet& sheet, bool outlines, double detail) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.save();
  painter.setClipRect(QRectF(QPointF(), sheet.area.size()));
  painter.translate(-sheet.area.topLeft());
  if (sheet.diagram.projection == plan::Projection::Geographic)
    paintLand(painter, sheet.diagram, sheet.area, paper(outlines));
  paintDiagram(painter, sheet.diagram, sheet.path ? &*sheet.path : nullptr, detail, outlines);
  painter.restore();
  const QSizeF legend = legendSize(sheet.legend);
  if (!legend.isEmpty())
    paintLegend(painter,
                QRectF(QPointF(std::max(sheet.area.width(), legend.width() + 2 * kMargin) - legend.width() - kMargin,
                               sheet.area.height()),
                       legend),
                sheet.legend, paper(outlines));
}

Status write(const QByteArray& bytes, const std::filesystem::path& out) {
  QSaveFile file(QString::fromStdString(out.string()));
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
  return fail({RW_TR("errors", "the file cannot be written: {0}"), {file.errorString().toStdString()}},
              RW_TR("errors", "choose another folder or free some space"), {.file = out.string()}, ErrorKind::Io);
}

QByteArray svg(const Sheet& sheet, const plan::Plan& plan, const DiagramExport& options) {
  QBuffer buffer;
  QSvgGenerator generator;
  const QSizeF size = sizeWithLegend(sheet);
  generator.setOutputDevice(&buffer);
  generator.setResolution(96);
  generator.setSize(size.toSize());
  generator.setViewBox(QRectF(QPointF(), size));
  generator.setTitle(QString::fromStdString(plan.design().displayName()));
  QPainter painter(&generator);
  if (!options.transparent) painter.fillRect(QRectF(QPointF(), size), Qt::white);
  paintSheet(painter, sheet, options.outlines, 1);
  painter.end();
  return buffer.data();
}

Result<QByteArray> png(const Sheet& sheet, const DiagramExport& options) {
  const QSizeF size = sizeWithLegend(sheet);
  double scale = std::clamp(options.scale, 0.1, 8.0);
  // A picture of more than 120 million points helps nobody and may not fit into memory.
  scale = std::min(scale, std::sqrt(1.2e8 / (size.width() * size.height())));
  QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
  if (image.isNull())
    return fail(RW_TR("errors", "the picture is too large"), RW_TR("errors", "choose a smaller scale"));
  image.fill(options.transparent ? Qt::transparent : Qt::white);
  QPainter painter(&image);
  painter.scale(scale, scale);
  paintSheet(painter, sheet, false, scale);
  painter.end();
  QBuffer buffer;
  image.save(&buffer, "PNG");
  return buffer.data();
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
              Qt::AlignLeft | Qt::AlignVCenter, name, font(11), t.dim, paper(false));
    paintText(painter, QRectF(cell.left() + 10, cell.top() + 27, cell.width() - 20, 20),
              Qt::AlignLeft | Qt::AlignVCenter, value.isEmpty() ? QStringLiteral("–") : value, font(14, true), t.text,
              paper(false));
    x += cell.width();
  }
}

QByteArray pdf(const Sheet& sheet, const plan::Plan& plan, const DiagramExport& options) {
  // Pages in units of 1/96 inch, as on the screen.
  const auto pageSize = [](QPageSize::PageSizeId id) {
    return QPageSize::size(id, QPageSize::Point).transposed() * (96.0 / 72);
  };
  const QSizeF content = sizeWithLegend(sheet);
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
      paintSheet(painter, sheet, false, 1);
      painter.restore();
      titleBlock(painter, QRectF(0, page.height() + 12, page.width(), kTitleHeight), plan, options,
                 row * columns + column + 1, rows * columns);
    }
  painter.end();
  return buffer.data();
}

} // namespace

void paintDiagram(QPainter& painter, const Diagram& diagram, const FlowPath* path, double detail, bool outlines) {
  const Ink plain{.theme = Theme::light(), .detail = detail, .outlines = outlines};
  paintLayers(painter, diagram, path, false, diagram.bounds.adjusted(-100, -100, 100, 100), plain,
              [&](int box, int wire) {
                Ink ink = plain;
                if (path != nullptr) light(ink, *path, diagram, box, wire);
                return ink;
              });
}

Status exportDiagram(const plan::Plan& completed, const engine::Report* report, const DiagramExport& options,
                     const std::filesystem::path& out) {
  std::string ending = out.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return char(std::tolower(c)); });
  if (ending != ".svg" && ending != ".png" && ending != ".pdf")
    return fail(RW_TR("errors", "a diagram is written as SVG, PNG or PDF"),
                RW_TR("errors", "let the file's name end in .svg, .png or .pdf"), {.file = out.string()});
  const Result<Sheet> sheet = makeSheet(completed, report, options);
  if (!sheet) return fail(sheet.error());
  if (ending == ".svg") return write(svg(*sheet, completed, options), out);
  if (ending == ".pdf") return write(pdf(*sheet, completed, options), out);
  const Result<QByteArray> picture = png(*sheet, options);
  return picture ? write(*picture, out) : Status(fail(picture.error()));
}

} // namespace rw::ui
