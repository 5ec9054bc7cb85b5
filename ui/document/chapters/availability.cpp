#include "document/chapters.h"

namespace rw::ui::chapter {

using document::Cell;
using document::Tone;
using plan::EntityKind;

namespace {

document::Section redundancy(const Source& source) {
  document::Section out = section("redundancy", DocumentText::tr("Redundancy of the ways out"));
  document::Table table{.columns = {{.title = utf8(labelOf(EntityKind::Circuit)), .width = 1.3},
                                    {.title = utf8(DocumentText::tr("Meet-me location")), .width = 1.2},
                                    {.title = utf8(DocumentText::tr("Primary link at")), .width = 1.2},
                                    {.title = utf8(DocumentText::tr("Secondary link at")), .width = 1.2},
                                    {.title = utf8(DocumentText::tr("BFD")), .width = 0.6},
                                    {.title = utf8(DocumentText::tr("Shared risks")), .width = 1.2}}};
  for (const plan::Circuit& circuit : source.plan.circuits) {
    const auto* pair = std::get_if<plan::NodePair>(&circuit.at);
    const std::string primary = pair != nullptr ? pair->primary.id : std::get<plan::NodeRef>(circuit.at).id;
    const std::string secondary = pair != nullptr ? pair->secondary.id : primary;
    Cell second = nameCell(source, secondary);
    if (primary == secondary && !second.text.empty()) second.text.front().tone = Tone::Warning;
    QStringList risks;
    for (const std::string& risk : circuit.risk_groups) risks << qs(risk);
    table.rows.push_back({nameCell(source, circuit.id), nameCell(source, circuit.meet_me.id), nameCell(source, primary),
                          std::move(second), yesNo(circuit.bfd), cell(risks.join(QStringLiteral(", ")))});
  }
  addTable(out, std::move(table), DocumentText::tr("No circuit is drawn yet."));
  return out;
}

} // namespace

void availability(const Source& source, document::Section& into) {
  into.blocks.emplace_back(
      paragraph(DocumentText::tr("Every element was taken down on its own and the whole network computed anew. Cut off "
                                 "are the people of sites that "
                                 "lose a flow; degraded those whose path becomes a detour or runs out of headroom.")));

  document::Section single = section("single-failures", DocumentText::tr("Single failures"));
  document::Table failures = failureTable(source);
  failures.caption.clear();
  if (failures.rows.empty())
    single.blocks.emplace_back(paragraph(DocumentText::tr("No single failure changes anything for anybody.")));
  else
    single.blocks.emplace_back(std::move(failures));
  into.sections.push_back(std::move(single));

  into.sections.push_back(redundancy(source));

  document::Section sites = section("site-availability", DocumentText::tr("End to end, site by site"));
  document::Table table = availabilityTable(source);
  table.caption.clear();
  const bool figures =
      std::ranges::any_of(table.rows, [](const std::vector<Cell>& row) { return row[3].number.value_or(0) > 0; });
  if (figures)
    sites.blocks.emplace_back(std::move(table));
  else
    sites.blocks.emplace_back(missing(
        DocumentText::tr("No element on the path of a site has an availability. Enter what carriers and operators "
                         "promise for circuits, internet egresses, links and devices: 0.999 for three nines.")));
  into.sections.push_back(std::move(sites));
}

} // namespace rw::ui::chapter
