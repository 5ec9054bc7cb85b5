#include "bridge/difference_lines.h"
#include "bridge/printable.h"
#include "document/chapters.h"

namespace rw::ui::chapter {

void changes(const Source& source, document::Section& into) {
  const compare::Difference difference = compare::differenceOf(*source.before, source.report, source.written());
  into.blocks.emplace_back(paragraph(
      DocumentText::tr("Against %1: %2").arg(printable(source.since.toStdString()), differenceSummary(difference))));
  if (!difference.objects.empty())
    into.blocks.emplace_back(document::Figure{.kind = document::Figure::Kind::Changes,
                                              .caption = utf8(DocumentText::tr("What was added, changed or is gone")),
                                              .flow = {},
                                              .region = {}});
  document::Table table{.columns = {{.title = utf8(DocumentText::tr("What")), .width = 1.6},
                                    {.title = utf8(DocumentText::tr("Property")), .width = 1.1},
                                    {.title = utf8(DocumentText::tr("Before")), .width = 2},
                                    {.title = utf8(DocumentText::tr("Now")), .width = 2}}};
  for (const DifferenceLine& line : differenceLines(difference, source.before->network->plan(), source.plan)) {
    document::Cell now =
        !line.better ? cell(line.after) : cell(line.after, *line.better ? document::Tone::Good : document::Tone::Bad);
    table.rows.push_back({cell(line.what), cell(line.property), cell(line.before), std::move(now)});
  }
  if (!table.rows.empty()) into.blocks.emplace_back(std::move(table));
}

} // namespace rw::ui::chapter
