#include "document/chapters.h"

#include <set>

namespace rw::ui::chapter {

using document::Cell;
using document::Span;
using document::Tone;
using plan::EntityKind;

namespace {

QString some(const std::vector<std::string>& entries) {
  QStringList texts;
  for (const std::string& entry : entries) texts << qs(entry);
  return firstOf(texts);
}

QString some(const std::vector<net::Prefix>& prefixes) {
  QStringList texts;
  for (const net::Prefix& prefix : prefixes) texts << qs(prefix.text());
  return firstOf(texts);
}

/// Services that a flow uses or that the plan has adopted, in the order of the plan.
std::vector<const plan::Service*> usedServices(const plan::Plan& plan) {
  std::set<std::string> used;
  for (const plan::Flow& flow : plan.flows) used.insert(flow.service.id);
  for (const plan::ServiceRef& service : plan.design().adopted) used.insert(service.id);
  std::vector<const plan::Service*> out;
  for (const plan::Service& service : plan.services)
    if (used.contains(service.id)) out.push_back(&service);
  return out;
}

/// `203.0.113.0/28 (ER Ashburn); …`: by which edges of these the address is advertised.
QString advertised(const Source& source, const std::optional<net::Address>& address, bool expressRoute) {
  if (!address) return {};
  QStringList out;
  const auto add = [&](const auto& edge) {
    for (const plan::Advertisement& one : edge.advertise)
      if (one.prefix.contains(*address))
        out << QStringLiteral("%1 (%2)").arg(qs(one.prefix.text()), qs(edge.displayName()));
  };
  if (expressRoute)
    for (const plan::Circuit& circuit : source.plan.circuits) add(circuit);
  else
    for (const plan::InternetEgress& egress : source.plan.internet_egresses) add(egress);
  return out.join(QStringLiteral("; "));
}

/// What becomes of the request's addresses, and where.
QString translationsOnPath(const Source& source, const routing::GroupResult& group) {
  QStringList out;
  for (const routing::Hop& hop : group.forward)
    for (const QString& one : translations(hop))
      out << DocumentText::tr("%1 at %2").arg(one, nameText(source.plan, hop.node));
  return out.join(QStringLiteral("; "));
}

/// Devices other than plain routers and switches that the paths pass.
QString perimeter(const Source& source, const routing::GroupResult& group) {
  QStringList out;
  for (const std::vector<routing::Hop>* hops : {&group.forward, &group.back})
    for (const routing::Hop& hop : *hops) {
      const plan::Device* device = source.plan.devices.find(hop.node);
      if (device == nullptr || device->kind == plan::DeviceKind::Router || device->kind == plan::DeviceKind::Switch)
        continue;
      const QString name = qs(device->displayName());
      if (!out.contains(name)) out << name;
    }
  return out.join(QStringLiteral(", "));
}

/// The guide's sheet of one connection.
document::Section sheet(const Source& source, const plan::Flow& flow, const routing::FlowResult& result) {
  const plan::ObjectKey key{EntityKind::Flow, flow.id};
  const bool outbound = flow.direction == plan::FlowDirection::Outbound;
  const plan::Service* service = source.plan.services.find(flow.service.id);
  const plan::PublishedEndpoint* endpoint = source.plan.published_endpoints.find(flow.endpoint.id);
  document::Section out = section("flow-" + flow.id, qs(flow.displayName()));
  Properties sheet;
  sheet.add(source, key, "direction");
  sheet.add(source, key, "service");
  const QString microsoft = service == nullptr
                                ? QString()
                                : QStringLiteral("%1: %2").arg(
                                      qs(service->displayName()),
                                      some(service->prefixes.empty() ? service->internet_prefixes : service->prefixes));
  if (outbound) {
    sheet.add(DocumentText::tr("On-premises end (source)"), nameCell(source, flow.site.id));
    sheet.add(DocumentText::tr("Microsoft's end (destination)"), cell(microsoft));
    if (service != nullptr) sheet.add(DocumentText::tr("Names in public DNS"), cell(some(service->hosts)));
    sheet.add(source, key, "method");
  } else {
    sheet.add(DocumentText::tr("Microsoft's end (source)"), cell(microsoft));
    sheet.add(DocumentText::tr("On-premises end (destination)"), nameCell(source, flow.endpoint.id));
    if (endpoint != nullptr) {
      const plan::ObjectKey at{EntityKind::PublishedEndpoint, endpoint->id};
      sheet.add(DocumentText::tr("Name in public DNS"), cell(qs(endpoint->fqdn)));
      sheet.add(source, at, "public_ip");
      sheet.add(DocumentText::tr("Used by other services of Microsoft"), yesNo(endpoint->used_by.other_microsoft));
      sheet.add(DocumentText::tr("Used by people on the internet"), yesNo(endpoint->used_by.internet_users));
      sheet.add(source, at, "server");
      sheet.add(source, at, "servers");
      sheet.add(DocumentText::tr("Advertised to the internet"), cell(advertised(source, endpoint->public_ip, false)));
      sheet.add(DocumentText::tr("Advertised to ExpressRoute"), cell(advertised(source, endpoint->public_ip, true)));
    }
  }
  sheet.add(source, key, "intended");
  sheet.add(source, key, "fallback");
  sheet.add(source, key, "reason");
  sheet.add(DocumentText::tr("NAT on its path"), cell(translationsOnPath(source, result.deciding())));
  sheet.add(DocumentText::tr("Perimeter on its path"), cell(perimeter(source, result.deciding())));
  sheet.add(source, key, "security");
  sheet.add(source, key, "availability");
  sheet.add(source, key, "symmetry");
  sheet.add(DocumentText::tr("Request by"), nameCell(source, result.deciding().edge_out));
  sheet.add(DocumentText::tr("Answer by"), nameCell(source, result.deciding().edge_back));
  Span verdict = verdictSpan(source, result);
  verdict.target = "proof-" + flow.id;
  sheet.add(DocumentText::tr("Verdict"), verdict);
  out.blocks.emplace_back(sheet.take());
  return out;
}

} // namespace

void services(const Source& source, document::Section& into) {
  document::Section used = section("used-services", DocumentText::tr("Services"));
  document::Table table{.columns = {{.title = utf8(labelOf(EntityKind::Service)), .width = 1.2},
                                    {.title = utf8(DocumentText::tr("ExpressRoute")), .width = 1.3},
                                    {.title = utf8(DocumentText::tr("BGP community")), .width = 1},
                                    {.title = utf8(DocumentText::tr("Names")), .width = 2},
                                    {.title = utf8(DocumentText::tr("Prefixes over both paths")), .width = 2},
                                    {.title = utf8(DocumentText::tr("Prefixes over the internet alone")), .width = 2}}};
  for (const plan::Service* service : usedServices(source.plan))
    table.rows.push_back({cell(qs(service->displayName())), yesNo(service->expressroute), cell(qs(service->community)),
                          cell(some(service->hosts)), cell(some(service->prefixes)),
                          cell(some(service->internet_prefixes))});
  addTable(
      used, std::move(table),
      DocumentText::tr("No service is adopted yet. Choose the services in the plan's properties, and add a flow for "
                       "each one that a site uses."));
  into.sections.push_back(std::move(used));

  document::Section catalogue = section("flow-catalogue", DocumentText::tr("Flow catalogue"));
  document::Table flows = flowTable(source);
  addTable(catalogue, std::move(flows),
           DocumentText::tr("No flows are in the plan yet. Add one for each service that a site uses, and one for "
                            "each call from Microsoft to a published endpoint."));
  for (const plan::Flow& flow : source.plan.flows)
    if (const routing::FlowResult* result = source.explained(flow.id))
      catalogue.sections.push_back(sheet(source, flow, *result));
  into.sections.push_back(std::move(catalogue));
}

} // namespace rw::ui::chapter
