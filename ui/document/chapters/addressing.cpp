#include "document/chapters.h"

namespace rw::ui::chapter {

using document::Cell;
using document::Span;
using plan::EntityKind;

void addressing(const Source& source, document::Section& into) {
  const plan::Design& design = source.written().design();

  document::Section registered = section("registered", DocumentText::tr("Public ranges"));
  document::Table ranges{.columns = {{.title = utf8(DocumentText::tr("Range")), .width = 1},
                                     {.title = utf8(DocumentText::tr("Registered to")), .width = 1},
                                     {.title = utf8(DocumentText::tr("Evidence")), .width = 2}}};
  for (const auto& entry : design.registered_prefixes) {
    const auto* whole = std::get_if<plan::RegisteredPrefix>(&entry);
    const plan::RegisteredPrefix range =
        whole != nullptr ? *whole : plan::RegisteredPrefix{std::get<net::Prefix>(entry)};
    ranges.rows.push_back(
        {Span{.text = range.prefix.text(), .code = true}, cell(choiceText(range.holder)), cell(qs(range.evidence))});
  }
  addTable(registered, std::move(ranges),
           DocumentText::tr("No public range is entered yet. What is advertised to Microsoft must be registered "
                            "to the company or to the carrier: enter the ranges in the plan's properties."));
  into.sections.push_back(std::move(registered));

  document::Section advertised = section("advertised", DocumentText::tr("What is advertised where"));
  document::Table table = advertisementTable(source);
  addTable(advertised, std::move(table),
           DocumentText::tr("Nothing is advertised yet. Enter the prefixes at each internet egress and circuit."));
  into.sections.push_back(std::move(advertised));

  document::Section internal = section("subnets", DocumentText::tr("Internal networks"));
  document::Table subnets{.columns = {{.title = utf8(DocumentText::tr("Network")), .width = 1},
                                      {.title = utf8(DocumentText::tr("Of")), .width = 1.5},
                                      {.title = utf8(DocumentText::tr("Kind")), .width = 1}}};
  const auto add = [&](EntityKind kind, const auto& objects) {
    for (const auto& object : objects)
      for (const net::Prefix& prefix : object.prefixes)
        subnets.rows.push_back({Span{.text = prefix.text(), .code = true}, nameCell(source, object.id),
                                cell(kindText(source.plan, {kind, object.id}))});
  };
  add(EntityKind::Site, source.plan.sites);
  add(EntityKind::Segment, source.plan.segments);
  add(EntityKind::Device, source.plan.devices);
  addTable(internal, std::move(subnets), DocumentText::tr("No site or segment has networks yet."));
  into.sections.push_back(std::move(internal));
}

} // namespace rw::ui::chapter
