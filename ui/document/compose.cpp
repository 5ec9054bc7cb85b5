#include "document/compose.h"

#include "bridge/fingerprint.h"
#include "document/chapters.h"

#include <QLocale>

namespace rw::ui {

std::span<const Chapter> chapters() {
  static constexpr Chapter all[] = {
      {"summary", QT_TRANSLATE_NOOP("DocumentText", "Summary"), chapter::summary},
      {"versions", QT_TRANSLATE_NOOP("DocumentText", "Versions"), chapter::versions},
      {"changes", QT_TRANSLATE_NOOP("DocumentText", "Changes"), chapter::changes},
      {"requirements", QT_TRANSLATE_NOOP("DocumentText", "Requirements"), chapter::requirements},
      {"services", QT_TRANSLATE_NOOP("DocumentText", "Services and their paths"), chapter::services},
      {"topology", QT_TRANSLATE_NOOP("DocumentText", "Network topology"), chapter::topology},
      {"addressing", QT_TRANSLATE_NOOP("DocumentText", "Addressing and advertisement"), chapter::addressing},
      {"translation", QT_TRANSLATE_NOOP("DocumentText", "NAT, DNS, SPF and proxies"), chapter::translation},
      {"bandwidth", QT_TRANSLATE_NOOP("DocumentText", "Bandwidth and headroom"), chapter::bandwidth},
      {"availability", QT_TRANSLATE_NOOP("DocumentText", "Availability and failures"), chapter::availability},
      {"security", QT_TRANSLATE_NOOP("DocumentText", "Security by path"), chapter::security},
      {"symmetry", QT_TRANSLATE_NOOP("DocumentText", "Proof of route symmetry"), chapter::symmetry},
      {"reviews", QT_TRANSLATE_NOOP("DocumentText", "Reviews and sign-offs"), chapter::reviews},
      {"deployment", QT_TRANSLATE_NOOP("DocumentText", "Deployment and tests"), chapter::deployment},
      {"checklists", QT_TRANSLATE_NOOP("DocumentText", "Checklists"), chapter::checklists},
      {"assumptions", QT_TRANSLATE_NOOP("DocumentText", "Assumptions"), chapter::assumptions},
      {"glossary", QT_TRANSLATE_NOOP("DocumentText", "Glossary"), chapter::glossary},
  };
  return all;
}

bool needsEarlier(const Chapter& chapter) { return chapter.write == chapter::changes; }

QString chapterTitle(const Chapter& chapter) { return DocumentText::tr(chapter.title); }

document::Document documentOf(const Source& source, const DocumentChoice& choice) {
  const plan::Design& design = source.written().design();
  const plan::ObjectKey key{plan::EntityKind::Design, design.id};

  document::Document out;
  out.title = design.name.empty() ? utf8(DocumentText::tr("A plan without a name")) : design.name;
  out.language = utf8(QLocale().bcp47Name());
  out.contents = utf8(DocumentText::tr("Contents"));
  out.page = utf8(DocumentText::tr("Page %1 of %2").arg(QStringLiteral("{0}"), QStringLiteral("{1}")));
  if (!design.logo.empty())
    out.logo =
        document::Figure{.kind = document::Figure::Kind::Logo,
                         .caption = design.organisation.empty() ? utf8(DocumentText::tr("Logo")) : design.organisation,
                         .flow = {},
                         .region = {}};
  Properties cover;
  for (const std::string_view property : {"organisation", "author", "description"})
    if (!propertyText(source, key, property).isEmpty()) cover.add(source, key, property);
  for (const plan::TeamMember& member : design.team)
    if (qs(member.role).contains(QLatin1String("review"), Qt::CaseInsensitive))
      cover.add(DocumentText::tr("Reviewer"), cell(qs(member.name)));
  if (!choice.version.isEmpty()) cover.add(DocumentText::tr("Version"), cell(choice.version));
  cover.add(DocumentText::tr("Date"), cell(QLocale().toString(choice.date, QLocale::LongFormat)));
  cover.add(DocumentText::tr("Fingerprint of the plan"),
            document::Span{.text = utf8(fingerprintOf(source.written())), .code = true});
  out.cover = cover.take();
  return out;
}

document::Document composePlan(const engine::Report& report, const DocumentChoice& choice) {
  Source source(report);
  source.before = choice.before.get();
  source.since = choice.since;
  document::Document out = documentOf(source, choice);
  out.kind = utf8(DocumentText::tr("ExpressRoute for Microsoft 365: implementation plan"));
  const plan::Design& design = source.written().design();
  for (const Chapter& chapter : chapters()) {
    if (!choice.chapters.isEmpty() && !choice.chapters.contains(QLatin1String(chapter.id))) continue;
    if (needsEarlier(chapter) && choice.before == nullptr) continue;
    document::Section written = ui::section(chapter.id, chapterTitle(chapter));
    chapter.write(source, written);
    if (const auto own = design.document_texts.find(chapter.id); own != design.document_texts.end())
      written.blocks.insert(written.blocks.begin(), document::Paragraph{own->second});
    out.chapters.push_back(std::move(written));
  }
  document::dropDanglingLinks(out);
  return out;
}

} // namespace rw::ui
