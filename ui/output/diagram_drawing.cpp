#include "output/diagram_drawing.h"

#include "canvas/geo_diagram.h"
#include "output/diagram_painter.h"

#include <QPainter>
#include <memory>

namespace rw::ui {
namespace {

constexpr double kMargin = 24;
constexpr double kMapMargin = 60; ///< besides, for names and areas of people

struct Sheet {
  Diagram diagram;
  std::vector<FlowPath> paths;
  std::optional<Marks> marks;
  Legend legend;
  QRectF area; ///< what is shown, in canvas units
};

Result<Sheet> makeSheet(const plan::Plan& plan, const engine::Report* report, const DiagramChoice& choice) {
  Sheet sheet;
  const bool map = choice.look.projection == plan::Projection::Geographic;
  if (map) {
    const QRectF extent = geographicExtent(plan, choice.look);
    sheet.diagram = geographicDiagram(
        plan, std::clamp(1400 / std::max(extent.width(), 1.6 * extent.height()), 3.0, 120.0), report, choice.look);
    sheet.legend.people = choice.look.shows(Layer::People);
  } else {
    sheet.diagram = logicalDiagram(plan, report, choice.look);
    for (const Box& box : sheet.diagram.boxes) sheet.legend.loads |= box.load.has_value();
  }
  std::vector<routing::FlowResult> results;
  for (const std::string& flow : choice.lit) {
    std::optional<routing::FlowResult> result;
    if (report != nullptr) result = report->explained(flow);
    if (!result)
      return fail({RW_TR("errors", "there is no flow \"{0}\""), {flow}}, RW_TR("errors", "name a flow of this plan"));
    results.push_back(std::move(*result));
  }
  if (choice.close && !results.empty() && !map && sheet.diagram.bounds.width() > kReadableWidth)
    sheet.diagram = logicalDiagram(pathPart(plan, results.front()), report, choice.look);
  if (report != nullptr && !report->failed.empty()) takeDown(sheet.diagram, plan, report->failed);
  sheet.paths = flowPaths(sheet.diagram, plan, results);
  sheet.legend.path = !results.empty();
  if (choice.before != nullptr && report != nullptr) {
    compare::Difference difference;
    difference.objects = compare::objectsThatDiffer(choice.before->plan, report->plan);
    sheet.marks = marksOf(difference, *choice.before, report->plan);
    sheet.legend.changes = true;
  }
  const QRectF shown = sheet.diagram.bounds;
  sheet.area = shown.adjusted(-kMargin, -kMargin, kMargin, kMargin);
  if (map) sheet.area.adjust(-kMapMargin, -kMapMargin, kMapMargin, kMapMargin);
  for (const FlowPath& path : sheet.paths)
    for (const QRectF& words : {path.callout, path.nameRect})
      if (!words.isEmpty()) sheet.area |= words.adjusted(-8, -8, 8, 8);
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

void paintSheet(QPainter& painter, const Sheet& sheet, const Fineness& fine) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.save();
  painter.setClipRect(QRectF(QPointF(), sheet.area.size()), Qt::IntersectClip);
  painter.translate(-sheet.area.topLeft());
  if (sheet.diagram.projection == plan::Projection::Geographic)
    paintLand(painter, sheet.diagram, sheet.area, paper(fine.outlines));
  paintDiagram(painter, sheet.diagram, sheet.paths, fine.detail, fine.outlines, sheet.marks ? &*sheet.marks : nullptr);
  painter.restore();
  const QSizeF legend = legendSize(sheet.legend);
  if (!legend.isEmpty())
    paintLegend(painter,
                QRectF(QPointF(sizeWithLegend(sheet).width() - legend.width() - kMargin, sheet.area.height()), legend),
                sheet.legend, paper(fine.outlines));
}

} // namespace

plan::Plan pathPart(const plan::Plan& plan, const routing::FlowResult& result) {
  std::unordered_set<std::string> kept;
  const routing::GroupResult& group = result.deciding();
  for (const std::vector<routing::Hop>* hops : {&group.forward, &group.back})
    for (const routing::Hop& hop : *hops) kept.insert({hop.node, hop.link, hop.learned_from, hop.origin});
  kept.insert({group.edge_out, group.edge_back, group.at});
  const auto keep = [&](const plan::NodeRef& node) { kept.insert(node.id); };
  for (const plan::InternetEgress& egress : plan.internet_egresses)
    if (kept.contains(egress.id)) keep(egress.at);
  for (const plan::Circuit& circuit : plan.circuits)
    if (kept.contains(circuit.id)) kept.insert({circuit.primaryNode(), circuit.secondaryNode(), circuit.meet_me.id});
  for (const plan::Device& device : plan.devices)
    if (kept.contains(device.id)) kept.insert(device.site.id);
  for (const plan::Segment& segment : plan.segments)
    if (kept.contains(segment.id)) kept.insert(segment.site.id);
  return onlyThese(plan, kept);
}

Result<Drawing> diagramDrawing(const plan::Plan& completed, const engine::Report* report, const DiagramChoice& choice) {
  return makeSheet(completed, report, choice).map([](Sheet sheet) {
    const QSizeF size = sizeWithLegend(sheet);
    return Drawing{size, [shared = std::make_shared<const Sheet>(std::move(sheet))](
                             QPainter& painter, const Fineness& fine) { paintSheet(painter, *shared, fine); }};
  });
}

void paintDiagram(QPainter& painter, const Diagram& diagram, std::span<const FlowPath> paths, double detail,
                  bool outlines, const Marks* marks) {
  const Ink plain{.theme = Theme::light(), .detail = detail, .outlines = outlines};
  paintLayers(painter, diagram, paths, false, diagram.bounds.adjusted(-100, -100, 100, 100), plain,
              [&](int box, int wire) {
                Ink ink = plain;
                light(ink, paths, diagram, box, wire);
                if (marks == nullptr) return ink;
                const std::string& object =
                    box >= 0 ? diagram.boxes[std::size_t(box)].object : diagram.wires[std::size_t(wire)].object;
                ink.change = marks->of(object);
                return ink;
              });
  if (marks != nullptr) paintGhosts(painter, marks->ghosts, diagram, plain);
}

} // namespace rw::ui
