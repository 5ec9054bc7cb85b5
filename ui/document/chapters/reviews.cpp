#include "document/chapters.h"
#include "walkthrough/session.h"

#include <set>

namespace rw::ui::chapter {

using document::Cell;
using document::Span;

namespace {

/// Whether what was signed is still what there is to see.
document::Cell stateCell(const Source& source, const plan::Review& review) {
  const std::string now = walkFingerprint(source.report, review.flow.id).toStdString();
  const review::State state = review::stateOf(&review, now);
  return cell(reviewStateText(state), toneOf(state));
}

} // namespace

void reviews(const Source& source, document::Section& into) {
  std::set<std::string> reviewed;
  document::Table signedOff{
      .columns = {{.title = utf8(labelOf(plan::EntityKind::Flow)), .width = 1.6},
                  {.title = utf8(DocumentText::tr("Reviewer")), .width = 1.2},
                  {.title = utf8(DocumentText::tr("Date")), .width = 1},
                  {.title = utf8(DocumentText::tr("State")), .width = 1.2},
                  {.title = utf8(DocumentText::tr("Agreed")), .width = 0.7, .number = true},
                  {.title = utf8(DocumentText::tr("Questions")), .width = 0.7, .number = true},
                  {.title = utf8(DocumentText::tr("Objections")), .width = 0.7, .number = true},
                  {.title = utf8(DocumentText::tr("Fingerprint of what was seen")), .width = 1.4}}};
  document::Table open{.columns = {{.title = utf8(labelOf(plan::EntityKind::Flow)), .width = 1.2},
                                   {.title = utf8(DocumentText::tr("Node")), .width = 1.2},
                                   {.title = utf8(DocumentText::tr("Mark")), .width = 0.8},
                                   {.title = utf8(DocumentText::tr("Note")), .width = 2.5},
                                   {.title = utf8(DocumentText::tr("Reviewer")), .width = 1}}};
  for (const plan::Review& review : source.plan.reviews) {
    reviewed.insert(review.flow.id);
    std::array<int, 3> marks{};
    for (const plan::ReviewedHop& hop : review.hops) {
      ++marks[std::size_t(hop.mark)];
      if (hop.mark == plan::Mark::Agree) continue;
      open.rows.push_back({nameCell(source, review.flow.id), nameCell(source, hop.node),
                           cell(choiceText(hop.mark), toneOf(hop.mark)), cell(qs(hop.note)),
                           cell(qs(review.reviewer))});
    }
    signedOff.rows.push_back(
        {nameCell(source, review.flow.id), cell(qs(review.reviewer)), cell(qs(review.date)), stateCell(source, review),
         figure(marks[std::size_t(plan::Mark::Agree)]), figure(marks[std::size_t(plan::Mark::Question)]),
         figure(marks[std::size_t(plan::Mark::Object)]), Span{.text = review.fingerprint, .code = true}});
  }
  addTable(
      into, std::move(signedOff),
      DocumentText::tr("No flow has been walked through with a second person yet. Explain to one who did not draw the "
                       "plan where each node gets its next route from, hop by hop, and enter what came of it."));

  document::Section questions = section("questions", DocumentText::tr("Questions and objections"));
  if (open.rows.empty())
    questions.blocks.emplace_back(paragraph(DocumentText::tr("None.")));
  else
    questions.blocks.emplace_back(std::move(open));
  into.sections.push_back(std::move(questions));

  document::List unseen;
  for (const plan::Flow& flow : source.plan.flows)
    if (!reviewed.contains(flow.id))
      unseen.items.emplace_back(Span{.text = flow.displayName(), .target = "proof-" + flow.id});
  if (!unseen.items.empty() && !reviewed.empty()) {
    document::Section left = section("not-reviewed", DocumentText::tr("Flows that nobody has reviewed"));
    left.blocks.emplace_back(std::move(unseen));
    into.sections.push_back(std::move(left));
  }
}

} // namespace rw::ui::chapter
