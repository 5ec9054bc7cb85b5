#include "document/protocol.h"

#include "document/chapters.h"
#include "walkthrough/session.h"

namespace rw::ui {

namespace {

using document::Cell;
using document::Span;

/// The hops of a review as they were walked, each with what was said; those that were not reached are left out.
document::Table saidTable(const Source& source, const plan::Review& review, const routing::FlowResult* now) {
  document::Table table{.columns = {{.title = utf8(DocumentText::tr("Hop")), .width = 0.5, .number = true},
                                    {.title = utf8(DocumentText::tr("Node")), .width = 1.6},
                                    {.title = utf8(DocumentText::tr("Next route from")), .width = 1.5},
                                    {.title = utf8(DocumentText::tr("Route")), .width = 1.6},
                                    {.title = utf8(DocumentText::tr("Mark")), .width = 1},
                                    {.title = utf8(DocumentText::tr("Note")), .width = 2.6}}};
  const std::vector<const routing::Hop*> hops =
      now != nullptr ? review::walk(*now) : std::vector<const routing::Hop*>();
  for (std::size_t i = 0; i < review.hops.size(); ++i) {
    const plan::ReviewedHop& said = review.hops[i];
    const routing::Hop* hop = i < hops.size() ? hops[i] : nullptr;
    const bool routed = hop != nullptr && !hop->learned_from.empty();
    table.rows.push_back({figure(double(i + 1), 0), nameCell(source, said.node),
                          routed ? nameCell(source, hop->learned_from) : cell({}),
                          routed ? cell(qs(hop->prefix.text())) : cell({}),
                          cell(choiceText(said.mark), toneOf(said.mark)), cell(qs(said.note))});
  }
  return table;
}

/// To be filled in by hand; one row, so that no page parts it.
document::Table signatures() {
  document::Table table{.columns = {{.title = utf8(DocumentText::tr("Reviewer: place, date, signature"))},
                                    {.title = utf8(DocumentText::tr("Presenter: place, date, signature"))}}};
  table.rows.push_back({" \n \n ", " "});
  return table;
}

document::Section walked(const Source& source, const plan::Flow& flow) {
  document::Section out = section("walk-" + flow.id, qs(flow.displayName()));
  const routing::FlowResult* result = source.explained(flow.id);
  const std::string fingerprint = walkFingerprint(source.report, flow.id).toStdString();
  if (result != nullptr) {
    out.blocks.emplace_back(document::Paragraph{verdictSpan(source, *result)});
    out.blocks.emplace_back(
        document::Figure{.kind = document::Figure::Kind::Topology,
                         .caption = utf8(DocumentText::tr("The path of %1").arg(qs(flow.displayName()))),
                         .flow = flow.id,
                         .region = {}});
  }
  int number = 0;
  for (const plan::Review& review : source.plan.reviews) {
    if (review.flow.id != flow.id) continue;
    const review::State state = review::stateOf(&review, fingerprint);
    const bool seen = review.fingerprint == fingerprint;
    document::Section one = section(
        "walk-" + flow.id + "-" + std::to_string(++number),
        DocumentText::tr("Walked by %1").arg(review.reviewer.empty() ? QStringLiteral("–") : qs(review.reviewer)));
    document::Text text{{.text = utf8(reviewStateText(state)), .tone = toneOf(state), .strong = true},
                        {.text = utf8(DocumentText::tr(". "))},
                        {.text = utf8(DocumentText::tr("Fingerprint of what was seen")) + ": "},
                        {.text = review.fingerprint, .code = true}};
    one.blocks.emplace_back(document::Paragraph{std::move(text)});
    if (!seen && result != nullptr)
      one.blocks.emplace_back(document::Paragraph{utf8(walkDifference(source.plan, review, *result)), true});
    // How the route was then is not known any more: only what was said to it.
    one.blocks.emplace_back(saidTable(source, review, seen ? result : nullptr));
    one.blocks.emplace_back(signatures());
    out.sections.push_back(std::move(one));
  }
  return out;
}

} // namespace

document::Document composeProtocol(const engine::Report& report, const DocumentChoice& choice) {
  Source source(report);
  document::Document out = documentOf(source, choice);
  out.kind = utf8(DocumentText::tr("ExpressRoute for Microsoft 365: protocol of the walkthroughs"));
  document::Section reviews = section("reviews", DocumentText::tr("Reviews and sign-offs"));
  chapter::reviews(source, reviews);
  out.chapters.push_back(std::move(reviews));
  for (const plan::Flow& flow : source.plan.flows)
    if (review::newest(source.plan, flow.id) != nullptr) out.chapters.push_back(walked(source, flow));
  document::dropDanglingLinks(out); // flows are proven in the plan document, not here
  return out;
}

} // namespace rw::ui
