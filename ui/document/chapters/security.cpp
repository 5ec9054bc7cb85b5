#include "document/chapters.h"
#include "review/review.h"

namespace rw::ui::chapter {

using document::Cell;
using document::Span;
using plan::EntityKind;

namespace {

/// Devices in the order of the path, with the controls that they have: `NY perimeter (firewall, ids)`.
QString guards(const Source& source, const std::vector<routing::Hop>& hops) {
  QStringList out;
  for (const routing::Hop& hop : hops) {
    const plan::Device* device = source.plan.devices.find(hop.node);
    if (device == nullptr) continue;
    QStringList controls;
    for (const std::string& control : review::controlsAt(source.plan, hop.node)) controls << qs(control);
    if (hop.keeps_state) controls << DocumentText::tr("keeps the session");
    out << (controls.isEmpty()
                ? qs(device->displayName())
                : QStringLiteral("%1 (%2)").arg(qs(device->displayName()), controls.join(QStringLiteral(", "))));
  }
  return out.join(QStringLiteral(" → "));
}

} // namespace

void security(const Source& source, document::Section& into) {
  document::Section perimeter = section("perimeter", DocumentText::tr("Perimeter of each circuit"));
  document::Table models = objectTable(source, EntityKind::Circuit, {"at", "model", "perimeter"});
  addTable(perimeter, std::move(models), DocumentText::tr("No circuit is drawn yet."));
  if (countIf(source.plan.circuits, [](const plan::Circuit& circuit) { return !circuit.perimeter; }) > 0)
    perimeter.blocks.emplace_back(
        missing(DocumentText::tr("A circuit does not say how it is secured: by the perimeter that is there, a new one, "
                                 "one that traffic is carried back to, or one that the provider runs.")));
  into.sections.push_back(std::move(perimeter));

  document::Section controls = section("controls", DocumentText::tr("Controls by direction"));
  document::Table table = objectTable(source, EntityKind::Control, {"device", "edge", "direction", "kinds", "permits"});
  addTable(
      controls, std::move(table),
      DocumentText::tr("No controls are entered. Say for each device at an edge what it does with calls to Microsoft, "
                       "from Microsoft, and to the rest of the internet: they seldom are the same."));
  into.sections.push_back(std::move(controls));

  document::Section passed = section("passed", DocumentText::tr("Devices that each flow passes"));
  document::Table devices{.columns = {{.title = utf8(labelOf(EntityKind::Flow)), .width = 1},
                                      {.title = utf8(DocumentText::tr("Request")), .width = 2},
                                      {.title = utf8(DocumentText::tr("Answer")), .width = 2}}};
  for (const plan::Flow& flow : source.plan.flows)
    if (const routing::FlowResult* result = source.explained(flow.id))
      devices.rows.push_back({Span{.text = flow.displayName(), .target = "proof-" + flow.id},
                              cell(guards(source, result->deciding().forward)),
                              cell(guards(source, result->deciding().back))});
  addTable(passed, std::move(devices), DocumentText::tr("No flows are in the plan yet."));
  into.sections.push_back(std::move(passed));
}

} // namespace rw::ui::chapter
