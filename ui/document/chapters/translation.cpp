#include "document/chapters.h"

namespace rw::ui::chapter {

using plan::EntityKind;

namespace {

/// Whether anybody reaches Microsoft through a proxy.
bool hasProxies(const plan::Plan& plan) {
  return countIf(plan.sites, [](const plan::Site& site) { return site.access == plan::Access::Proxy; }) > 0 ||
         countIf(plan.flows, [](const plan::Flow& flow) { return flow.method.has_value(); }) > 0;
}

} // namespace

void translation(const Source& source, document::Section& into) {
  document::Section nat = section("nat", DocumentText::tr("NAT pools"));
  addTable(
      nat, objectTable(source, EntityKind::NatPool, {"at", "direction", "for", "prefixes", "registered_to"}),
      DocumentText::tr("No NAT pool is in the plan. Requests to Microsoft need a public source; where two edges have "
                       "one pool, answers may come back by the wrong one."));
  into.sections.push_back(std::move(nat));

  document::Section dns = section("dns", DocumentText::tr("Public DNS records"));
  addTable(
      dns,
      objectTable(source, EntityKind::PublishedEndpoint, {"fqdn", "public_ip", "server", "server_ip", "translated_at"}),
      DocumentText::tr("No system is published. Add an endpoint for each one that Microsoft 365 calls."));
  document::Table resolvers = objectTable(source, EntityKind::Site, {"dns_egress"});
  std::erase_if(resolvers.rows, [](const auto& row) { return row[1].text.plain().empty(); });
  resolvers.caption = utf8(DocumentText::tr("Where names are resolved"));
  if (!resolvers.rows.empty()) dns.blocks.emplace_back(std::move(resolvers));
  into.sections.push_back(std::move(dns));

  document::Section spf = section("spf", DocumentText::tr("Mail sources and SPF records"));
  addTable(spf, objectTable(source, EntityKind::MailSource, {"ip", "domain", "spf"}),
           DocumentText::tr("No server is entered that sends mail. Where one keeps sending and gets another public "
                            "address, its SPF record has to change on the same day."));
  into.sections.push_back(std::move(spf));

  document::Section proxies = section("proxies", DocumentText::tr("Proxies and client configuration"));
  if (hasProxies(source.plan)) {
    document::Table access = objectTable(source, EntityKind::Site, {"access", "proxy"});
    access.caption = utf8(DocumentText::tr("How sites reach Microsoft"));
    proxies.blocks.emplace_back(std::move(access));
    document::Table methods = objectTable(source, EntityKind::Flow, {"method"});
    std::erase_if(methods.rows, [](const auto& row) { return row.back().text.plain().empty(); });
    methods.caption = utf8(DocumentText::tr("Flows with a method of their own"));
    if (!methods.rows.empty()) proxies.blocks.emplace_back(std::move(methods));
  } else {
    proxies.blocks.emplace_back(paragraph(DocumentText::tr("Every site reaches Microsoft directly, without a proxy.")));
  }
  into.sections.push_back(std::move(proxies));
}

} // namespace rw::ui::chapter
