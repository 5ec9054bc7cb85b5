#include "document/chapters.h"

#include <map>

namespace rw::ui::chapter {

using document::Figure;

namespace {

/// Beyond so many ways only those that do not hold have a drawing: the tables say the same.
constexpr std::size_t kDrawn = 60;

void direction(document::Section& into, const Source& source, const QString& title,
               const std::vector<routing::Hop>& hops) {
  if (hops.empty()) return;
  document::Table table = hopTable(source, hops);
  table.caption = utf8(title);
  into.blocks.emplace_back(std::move(table));
}

/// What tells one drawing of a path from another.
std::string wayOf(const routing::GroupResult& group) {
  std::string out = group.edge_out + "/" + group.edge_back + "/" + group.at;
  for (const std::vector<routing::Hop>* hops : {&group.forward, &group.back})
    for (const routing::Hop& hop : *hops) out += "/" + hop.link + ">" + hop.node;
  return out;
}

/// Which flows have a drawing, and where the others find theirs.
class Drawn {
 public:
  explicit Drawn(std::size_t flows) : all_(flows <= kDrawn) {}
  /// The flow whose drawing shows the way of this one: itself, where it is the first; nullptr where none does.
  const plan::Flow* by(const plan::Flow& flow, const routing::GroupResult& group) {
    const bool holds = group.delivered && group.verdict == routing::Verdict::Symmetric;
    if (!all_ && holds && first_.size() >= kDrawn) return nullptr;
    return first_.emplace(wayOf(group), &flow).first->second;
  }

 private:
  bool all_;
  std::map<std::string, const plan::Flow*> first_;
};

document::Section proof(const Source& source, const plan::Flow& flow, const routing::FlowResult& result, Drawn& drawn) {
  const routing::GroupResult& group = result.deciding();
  document::Section out = section("proof-" + flow.id, qs(flow.displayName()));
  document::Text verdict(verdictSpan(source, result));
  verdict.push_back(
      {.text = utf8(DocumentText::tr(". ")) + utf8(DocumentText::tr("Request by %1, answer by %2.")
                                                       .arg(qs(nameCell(source, group.edge_out).text.plain()),
                                                            qs(nameCell(source, group.edge_back).text.plain())))});
  if (result.groups.size() > 1)
    verdict.push_back({.text = " " + utf8(DocumentText::tr("Shown is the worst of %1, the one of %2.")
                                              .arg(DocumentText::tr("%Ln groups of prefixes that are routed alike",
                                                                    nullptr, int(result.groups.size())),
                                                   qs(group.group)))});
  if (group.branches > 1)
    verdict.push_back({.text = " " + utf8(DocumentText::tr("Several routes are equal; the worst of them is shown."))});
  if (group.assumes_microsoft)
    verdict.push_back({.text = " " + utf8(DocumentText::tr("It rests on which of several edges Microsoft chooses."))});
  out.blocks.emplace_back(document::Paragraph{std::move(verdict)});
  const plan::Flow* first = drawn.by(flow, group);
  if (first == &flow)
    out.blocks.emplace_back(Figure{.kind = Figure::Kind::Topology,
                                   .caption = utf8(DocumentText::tr("The path of %1").arg(qs(flow.displayName()))),
                                   .flow = flow.id,
                                   .region = {}});
  else if (first != nullptr)
    out.blocks.emplace_back(document::Paragraph{
        document::Text{{.text = utf8(DocumentText::tr("It is drawn with the flow that takes the same way: "))},
                       {.text = first->displayName(), .target = "proof-" + first->id}}});
  const bool outbound = flow.direction == plan::FlowDirection::Outbound;
  direction(out, source,
            outbound ? DocumentText::tr("Request: to Microsoft") : DocumentText::tr("Request: from Microsoft"),
            group.forward);
  direction(out, source,
            outbound ? DocumentText::tr("Answer: from Microsoft") : DocumentText::tr("Answer: to Microsoft"),
            group.back);
  return out;
}

} // namespace

void symmetry(const Source& source, document::Section& into) {
  if (source.plan.flows.empty()) {
    into.blocks.emplace_back(missing(DocumentText::tr("No flows are in the plan yet, so there is nothing to prove.")));
    return;
  }
  into.blocks.emplace_back(paragraph(DocumentText::tr(
      "For every flow: each node that a request passes and each that its answer passes, with the route that the node "
      "uses, from whom it has it, and why that one won. A flow is symmetric where its answer crosses the same edge as "
      "its request, or no device on the way needs to have seen both.")));
  Drawn drawn(source.plan.flows.size());
  for (const plan::Flow& flow : source.plan.flows)
    if (const routing::FlowResult* result = source.explained(flow.id))
      into.sections.push_back(proof(source, flow, *result, drawn));
}

} // namespace rw::ui::chapter
