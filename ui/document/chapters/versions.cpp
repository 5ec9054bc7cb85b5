#include "document/chapters.h"

namespace rw::ui::chapter {

void versions(const Source& source, document::Section& into) {
  document::Table table{.columns = {{.title = utf8(DocumentText::tr("Version")), .width = 0.9},
                                    {.title = utf8(DocumentText::tr("Date")), .width = 0.9},
                                    {.title = utf8(labelOf(plan::EntityKind::IssuedVersion, "author")), .width = 1.2},
                                    {.title = utf8(labelOf(plan::EntityKind::IssuedVersion, "note")), .width = 3},
                                    {.title = utf8(DocumentText::tr("Fingerprint of the plan")), .width = 1.4}}};
  for (const plan::IssuedVersion& version : source.plan.issued_versions)
    table.rows.push_back({cell(qs(version.displayName())), cell(qs(version.date)), cell(qs(version.author)),
                          cell(qs(version.note)), document::Span{.text = version.fingerprint, .code = true}});
  addTable(
      into, std::move(table),
      DocumentText::tr("No version of this plan has been issued yet. Issue one when the plan is given out: the next "
                       "document then lists what has changed since."));
}

} // namespace rw::ui::chapter
