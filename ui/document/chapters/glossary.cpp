#include "document/chapters.h"

#include <algorithm>

namespace rw::ui::chapter {

namespace {

struct Term {
  QString name;
  QString meaning;
};

} // namespace

void glossary(const Source&, document::Section& into) {
  std::vector<Term> terms{
      {DocumentText::tr("Asymmetric path"),
       DocumentText::tr("A request leaves by one edge and its answer comes back by another. A device that keeps state "
                        "and sees only one of them drops what it sees.")},
      {DocumentText::tr("Circuit"),
       DocumentText::tr("An ExpressRoute connection to Microsoft at a meet-me location, made of two physical links.")},
      {DocumentText::tr("Edge"), DocumentText::tr("A way out of the enterprise: an internet egress or a circuit.")},
      {DocumentText::tr("Flow"),
       DocumentText::tr(
           "Who talks to whom: the people of a site to a service, or a service of Microsoft to a published "
           "endpoint.")},
      {DocumentText::tr("Group"), DocumentText::tr("The addresses of a service that are routed alike.")},
      {DocumentText::tr("Hairpin"),
       DocumentText::tr("A detour: traffic runs to a distant place to get out, and comes back most of the way.")},
      {DocumentText::tr("Headroom"), DocumentText::tr("The share of a capacity that is left over.")},
      {DocumentText::tr("Inbound"), DocumentText::tr("Begun by Microsoft, towards a system of the enterprise.")},
      {DocumentText::tr("Local preference"),
       DocumentText::tr("The first thing that decides between routes to the same prefix: the higher wins.")},
      {DocumentText::tr("Meet-me location"),
       DocumentText::tr("The place where a circuit meets Microsoft's network, also called peering location.")},
      {DocumentText::tr("Outbound"), DocumentText::tr("Begun inside the enterprise, towards Microsoft.")},
      {DocumentText::tr("Pool"),
       DocumentText::tr("Public addresses that a device puts in place of internal ones, or of a caller's.")},
      {DocumentText::tr("Prefix"),
       DocumentText::tr("A range of addresses, written 203.0.113.0/24. The longer, the more "
                        "specific; the most specific route is used.")},
      {DocumentText::tr("Prepend"),
       DocumentText::tr("The own network's number written several times into a route, so that it looks longer and is "
                        "used less.")},
      {DocumentText::tr("Source NAT"),
       DocumentText::tr("The sender's address is replaced, so that the answer comes back to the device that replaced "
                        "it.")},
      {DocumentText::tr("State"),
       DocumentText::tr(
           "What a firewall or translator remembers of a conversation, and needs to let its answer pass.")},
  };
  std::ranges::sort(terms, [](const Term& a, const Term& b) { return a.name.localeAwareCompare(b.name) < 0; });
  Properties table;
  for (const Term& term : terms) table.add(term.name, cell(term.meaning));
  into.blocks.emplace_back(table.take());
}

} // namespace rw::ui::chapter
