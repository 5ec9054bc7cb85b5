#include "document/chapters.h"

namespace rw::ui::chapter {

using document::Cell;

void requirements(const Source& source, document::Section& into) {
  const plan::Design& design = source.written().design();
  const plan::ObjectKey key{plan::EntityKind::Design, design.id};

  document::Section why = section("why", DocumentText::tr("Why ExpressRoute"));
  Properties properties;
  for (const std::string_view property : {"reason", "approval", "instance", "tenant", "adopted"})
    properties.add(source, key, property);
  why.blocks.emplace_back(properties.take());
  if (design.reason == plan::Reason::None)
    why.blocks.emplace_back(
        missing(DocumentText::tr("The plan does not say why ExpressRoute is needed. Enter the reason in the plan's "
                                 "properties: a regulation, or a network assessment.")));
  if (design.approval.state != plan::ApprovalState::Granted)
    why.blocks.emplace_back(
        missing(DocumentText::tr("Microsoft has not yet granted this subscription ExpressRoute for Microsoft 365. "
                                 "Without it, route filters for Microsoft 365 are refused.")));
  into.sections.push_back(std::move(why));

  document::Section places = section("places", DocumentText::tr("Places and people"));
  document::Table sites = objectTable(source, plan::EntityKind::Site,
                                      {"kind", "region", "city", "people", "access", "proxy", "dns_egress"});
  addTable(places, std::move(sites),
           DocumentText::tr("No sites are in the plan yet. Draw one for each place where "
                            "people or servers are, with the number of its people."));
  into.sections.push_back(std::move(places));

  document::Section needs = section("needs", DocumentText::tr("Security and availability that are asked for"));
  document::Table asked =
      objectTable(source, plan::EntityKind::Flow, {"reason", "security", "availability", "symmetry"});
  asked.caption.clear();
  std::erase_if(asked.rows, [](const std::vector<Cell>& row) {
    return std::all_of(row.begin() + 1, row.end(), [](const Cell& cell) { return cell.text.plain().empty(); });
  });
  addTable(needs, std::move(asked),
           DocumentText::tr("No flow says what security or availability it needs. Enter it in the properties of "
                            "the flows: what people do when a circuit or an internet egress fails."));
  into.sections.push_back(std::move(needs));

  document::Section team = section("team", DocumentText::tr("Team"));
  document::Table members{.columns = {{.title = utf8(DocumentText::tr("Role")), .width = 1},
                                      {.title = utf8(DocumentText::tr("Name")), .width = 2}}};
  for (const plan::TeamMember& member : design.team)
    members.rows.push_back({cell(qs(member.role)), cell(qs(member.name))});
  addTable(
      team, std::move(members),
      DocumentText::tr(
          "Nobody is named yet. A rollout needs people for network, firewalls and proxies, Microsoft 365, security, "
          "support of users, project management, and a sponsor: enter them in the plan's properties."));
  into.sections.push_back(std::move(team));
}

} // namespace rw::ui::chapter
