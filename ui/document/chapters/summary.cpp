#include "bridge/analysis_labels.h"
#include "document/chapters.h"

#include <algorithm>

namespace rw::ui::chapter {

using document::Span;
using document::Tone;

namespace {

/// What the plan comes to, in one sentence.
Span verdict(const engine::Report& report) {
  const auto broken = std::ranges::count_if(report.flows, [](const auto& flow) { return !flow.deciding().delivered; });
  const auto asymmetric = std::ranges::count_if(report.flows, [](const auto& flow) {
    return flow.deciding().delivered && flow.deciding().verdict == routing::Verdict::Asymmetric;
  });
  const auto elsewhere = std::ranges::count_if(report.flows, [](const auto& flow) {
    return flow.deciding().verdict == routing::Verdict::Symmetric && flow.offIntended() != nullptr;
  });
  if (report.flows.empty())
    return {.text = utf8(DocumentText::tr("Nothing can be said yet: the plan has no flows.")),
            .tone = Tone::Warning,
            .strong = true};
  if (broken > 0)
    return {.text = utf8(DocumentText::tr("The plan does not hold. Flows that are not delivered: %1 of %2.")
                             .arg(numberText(double(broken)), numberText(double(report.flows.size())))),
            .tone = Tone::Bad,
            .strong = true};
  if (report.count(rules::Severity::Error) > 0)
    return {.text = utf8(DocumentText::tr("Every flow arrives, but there are errors to be mended.")),
            .tone = Tone::Bad,
            .strong = true};
  if (asymmetric + elsewhere > 0)
    return {.text = utf8(DocumentText::tr(
                             "Every flow arrives. Flows that take another way back, or another path than meant: %1.")
                             .arg(numberText(double(asymmetric + elsewhere)))),
            .tone = Tone::Warning,
            .strong = true};
  return {.text = utf8(DocumentText::tr(
              "The plan holds: every flow arrives, its answer comes back the same way, by the path that is meant.")),
          .tone = Tone::Good,
          .strong = true};
}

} // namespace

void summary(const Source& source, document::Section& into) {
  const engine::Report& report = source.report;
  into.blocks.emplace_back(document::Paragraph{verdict(report)});

  const plan::Plan& plan = source.written();
  std::int64_t people = 0;
  for (const plan::Site& site : plan.sites) people += site.people;
  Properties size;
  size.add(labelOf(plan::EntityKind::Site, "people"), figure(double(people)));
  size.add(pluralOf(plan::EntityKind::Site), figure(double(plan.sites.size())));
  size.add(pluralOf(plan::EntityKind::InternetEgress), figure(double(plan.internet_egresses.size())));
  size.add(pluralOf(plan::EntityKind::Circuit), figure(double(plan.circuits.size())));
  size.add(pluralOf(plan::EntityKind::Flow), figure(double(plan.flows.size())));
  const auto found = [&](rules::Severity severity) { return figure(double(report.count(severity))); };
  size.add(DocumentText::tr("Errors"), found(rules::Severity::Error));
  size.add(DocumentText::tr("Warnings"), found(rules::Severity::Warning));
  size.add(DocumentText::tr("Advice"), found(rules::Severity::Advice));
  if (report.study != nullptr) {
    if (!report.study->failures.empty() && report.study->failures.front().people_cut_off > 0) {
      const analysis::Failure& worst = report.study->failures.front();
      size.add(DocumentText::tr("Worst single failure"),
               cell(DocumentText::tr("%1: %2 cut off")
                        .arg(elementsText(source.plan, worst.element), peopleText(worst.people_cut_off))));
    }
    const analysis::Load* tightest = nullptr;
    for (const analysis::Load& load : report.study->loads)
      if (load.worst_headroom && (tightest == nullptr || *load.worst_headroom < *tightest->worst_headroom))
        tightest = &load;
    if (tightest != nullptr)
      size.add(DocumentText::tr("Least headroom in the worst failure"),
               cell(QStringLiteral("%1: %2").arg(elementText(source.plan, tightest->id),
                                                 shareText(tightest->worst_headroom))));
  }
  into.blocks.emplace_back(size.take());

  document::Section findings = section("findings", DocumentText::tr("Open findings"));
  document::Table table = findingTable(source);
  table.caption.clear();
  if (table.rows.empty())
    findings.blocks.emplace_back(paragraph(DocumentText::tr("None.")));
  else
    findings.blocks.emplace_back(std::move(table));
  into.sections.push_back(std::move(findings));
}

} // namespace rw::ui::chapter
