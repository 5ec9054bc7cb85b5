#include "canvas/look.h"
#include "document/chapters.h"

namespace rw::ui::chapter {

using document::Figure;
using plan::EntityKind;

namespace {

void add(document::Section& into, const Source& source, EntityKind kind, const std::vector<std::string_view>& keys) {
  document::Table table = objectTable(source, kind, keys);
  if (!table.rows.empty()) into.blocks.emplace_back(std::move(table));
}

/// Who takes in routes to Microsoft that come over ExpressRoute, and what is not passed on.
document::Section reach(const Source& source) {
  document::Section out = section("expressroute-reach", DocumentText::tr("How far ExpressRoute routes reach"));
  document::Table nodes{.columns = {{.title = utf8(DocumentText::tr("Node")), .width = 1.5},
                                    {.title = utf8(DocumentText::tr("Kind")), .width = 1},
                                    {.title = utf8(DocumentText::tr("ExpressRoute routes")), .width = 1},
                                    {.title = utf8(DocumentText::tr("Come from")), .width = 2}}};
  const auto row = [&](const plan::ObjectKey& key, bool accepts) {
    const std::vector<std::string> from = source.report.network->expressRouteFrom(key.id);
    const QString state = !from.empty() ? DocumentText::tr("has them")
                          : accepts     ? DocumentText::tr("none arrive")
                                        : DocumentText::tr("refuses them");
    nodes.rows.push_back({nameCell(source, key.id), cell(kindText(source.plan, key)), cell(state),
                          cell(firstOf(namesOf(source, from)))});
  };
  for (const plan::Site& site : source.plan.sites) row({EntityKind::Site, site.id}, site.accept.expressroute);
  for (const plan::Segment& segment : source.plan.segments)
    row({EntityKind::Segment, segment.id}, segment.accept.expressroute);
  for (const plan::Device& device : source.plan.devices)
    row({EntityKind::Device, device.id}, device.accept.expressroute);
  addTable(out, std::move(nodes), DocumentText::tr("Nothing is drawn yet that could have routes."));

  document::Table filters{.caption = utf8(DocumentText::tr("Filters on links")),
                          .columns = {{.title = utf8(DocumentText::tr("Link")), .width = 1},
                                      {.title = utf8(DocumentText::tr("Towards")), .width = 1},
                                      {.title = utf8(DocumentText::tr("What is not passed on")), .width = 2}}};
  for (const plan::Link& link : source.plan.links) {
    const plan::ObjectKey key{EntityKind::Link, link.id};
    const Value deny = plan::getProperty(source.plan, key, "deny");
    const auto towards = [&](std::string_view field, const std::string& node) {
      const Value* filter = deny.field(field);
      if (filter == nullptr || filter->list() == nullptr || filter->list()->empty()) return;
      QStringList stopped;
      for (const Value& one : *filter->list()) {
        QString text = qs(rw::toText(one));
        for (const plan::Choice& choice : plan::Choices<plan::RouteClass>::values)
          if (choice.key == rw::toText(one)) text = planText(choice.label);
        stopped << text;
      }
      filters.rows.push_back(
          {nameCell(source, link.id), nameCell(source, node), cell(stopped.join(QStringLiteral(", ")))});
    };
    towards("a_to_b", link.b.id);
    towards("b_to_a", link.a.id);
  }
  if (!filters.rows.empty()) out.blocks.emplace_back(std::move(filters));
  return out;
}

} // namespace

void topology(const Source& source, document::Section& into) {
  const plan::Plan& plan = source.written();
  if (plan.sites.empty()) {
    into.blocks.emplace_back(
        missing(DocumentText::tr("Nothing is drawn yet. Draw sites, what stands in them, the links "
                                 "between them, and every internet egress and circuit.")));
    return;
  }
  const bool placed =
      countIf(source.plan.sites, [](const plan::Site& site) { return plan::placeOf(site).has_value(); }) > 0;
  if (placed)
    into.blocks.emplace_back(Figure{.kind = Figure::Kind::Map,
                                    .caption = utf8(DocumentText::tr("Places, meet-me locations and what joins them")),
                                    .flow = {},
                                    .region = {}});
  into.blocks.emplace_back(
      Figure{.kind = Figure::Kind::Topology,
             .caption = utf8(DocumentText::tr("The network with all internet egresses and circuits")),
             .flow = {},
             .region = {}});
  if (const QStringList regions = regionsOf(source.plan); regions.size() > 1) {
    document::Section sheets = section("regions", DocumentText::tr("Region by region"));
    for (const QString& region : regions)
      sheets.blocks.emplace_back(Figure{.kind = Figure::Kind::Topology,
                                        .caption = utf8(DocumentText::tr("The region %1").arg(region)),
                                        .flow = {},
                                        .region = utf8(region)});
    into.sections.push_back(std::move(sheets));
  }

  document::Section edges = section("ways-out", DocumentText::tr("Ways out of the enterprise"));
  add(edges, source, EntityKind::InternetEgress, {"at", "isp", "bandwidth_mbps", "latency_ms", "local_pref", "up"});
  add(edges, source, EntityKind::Circuit,
      {"at", "meet_me", "provider", "model", "bandwidth_mbps", "sku", "services", "local_pref"});
  if (edges.blocks.empty())
    edges.blocks.emplace_back(missing(DocumentText::tr("No internet egress and no circuit is drawn yet.")));
  into.sections.push_back(std::move(edges));

  document::Section meetMe = section("meet-me", DocumentText::tr("Meet-me locations"));
  document::Table table = meetMeTable(source);
  table.caption.clear();
  meetMe.blocks.emplace_back(std::move(table));
  into.sections.push_back(std::move(meetMe));

  document::Section parts = section("devices", DocumentText::tr("Devices, segments and links"));
  add(parts, source, EntityKind::Device,
      {"site", "kind", "stateful", "state_group", "redundancy", "throughput_mbps", "controls"});
  add(parts, source, EntityKind::Segment, {"site", "prefixes", "transit"});
  add(parts, source, EntityKind::Link, {"a", "b", "medium", "latency_ms", "bandwidth_mbps", "cost"});
  if (!parts.blocks.empty()) into.sections.push_back(std::move(parts));
  into.sections.push_back(reach(source));
}

} // namespace rw::ui::chapter
