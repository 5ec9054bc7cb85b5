#include "document/chapters.h"

#include <set>

namespace rw::ui::chapter {

using document::Cell;
using document::Tone;

namespace {

class Checks {
 public:
  Checks() {
    table_.columns = {{.title = utf8(DocumentText::tr("What")), .width = 3},
                      {.title = utf8(DocumentText::tr("State")), .width = 0.8},
                      {.title = utf8(DocumentText::tr("What is open, or the evidence")), .width = 3}};
  }
  void add(const QString& what, bool done, const QString& remark) {
    table_.rows.push_back(
        {cell(what), done ? cell(DocumentText::tr("done"), Tone::Good) : cell(DocumentText::tr("open"), Tone::Warning),
         cell(remark)});
  }
  /// Done where nothing is open.
  void add(const QString& what, const QStringList& open) { add(what, open.isEmpty(), open.join(QStringLiteral("; "))); }
  [[nodiscard]] document::Table take() { return std::move(table_); }

 private:
  document::Table table_;
};

document::Section beforeDeployment(const Source& source) {
  const plan::Plan& plan = source.plan;
  Checks checks;
  const auto unless = [](bool fine, const QString& otherwise) { return fine ? QStringList() : QStringList(otherwise); };
  checks.add(DocumentText::tr("Services with calls in both directions are listed"),
             unless(!plan.flows.empty(), DocumentText::tr("no flows yet")));

  QStringList diagram;
  if (plan.internet_egresses.empty()) diagram << DocumentText::tr("no internet egress");
  if (plan.circuits.empty()) diagram << DocumentText::tr("no circuit");
  for (const plan::Circuit& circuit : plan.circuits)
    if (circuit.meet_me.empty())
      diagram << DocumentText::tr("%1 has no meet-me location").arg(qs(circuit.displayName()));
  checks.add(DocumentText::tr("A global diagram shows internet egresses and meet-me locations"), diagram);
  checks.add(DocumentText::tr("A routing diagram shows the paths of each service"),
             unless(!plan.flows.empty(), DocumentText::tr("no flows yet")));

  QStringList stages;
  if (plan.stages.empty()) stages << DocumentText::tr("no stages yet");
  for (const plan::Stage& stage : plan.stages) {
    const auto* text = std::get_if<std::string>(&stage.rollback);
    const bool back = text != nullptr ? !text->empty() : !std::get<std::vector<std::string>>(stage.rollback).empty();
    if (!back) stages << DocumentText::tr("%1 has no way back").arg(qs(stage.displayName()));
    if (stage.changes.empty()) stages << DocumentText::tr("%1 does not say what is done").arg(qs(stage.displayName()));
  }
  checks.add(DocumentText::tr("A deployment plan has steps and a way back"), stages);

  std::set<std::string> tested, proven;
  for (const plan::Test& test : plan.tests) {
    tested.insert(test.flow.id);
    if (!test.result.empty() && test.environment != plan::TestEnvironment::RoutesOnly) proven.insert(test.flow.id);
  }
  std::set<std::string> reviewed;
  for (const plan::Review& review : plan.reviews)
    if (std::ranges::all_of(review.hops, [](const plan::ReviewedHop& hop) { return hop.mark == plan::Mark::Agree; }))
      reviewed.insert(review.flow.id);
  const auto without = [&](const std::set<std::string>& done, const QString& nothing) {
    if (plan.flows.empty()) return QStringList(nothing);
    QStringList open;
    for (const plan::Flow& flow : plan.flows)
      if (!done.contains(flow.id)) open << qs(flow.displayName());
    return open.isEmpty() ? open : QStringList(DocumentText::tr("missing for %1").arg(open.join(QStringLiteral(", "))));
  };
  const QString none = DocumentText::tr("no flows yet");
  checks.add(DocumentText::tr("A test plan covers each service"), without(tested, none));

  QStringList paper;
  for (const routing::FlowResult& result : source.report.flows)
    if (!result.deciding().delivered || result.deciding().verdict != routing::Verdict::Symmetric)
      paper << DocumentText::tr("%1 does not hold").arg(nameText(plan, result.flow));
  paper += without(reviewed, none);
  checks.add(DocumentText::tr("Routes of every service were proven on paper, with a second person"), paper);
  checks.add(DocumentText::tr("A test segment was tried as a whole, failures included"), without(proven, none));

  document::Section out = section("before-deployment", DocumentText::tr("Before deployment"));
  out.blocks.emplace_back(checks.take());
  return out;
}

} // namespace

void checklists(const Source& source, document::Section& into) {
  const plan::Design& design = source.written().design();
  document::Section prerequisites = section("prerequisites", DocumentText::tr("Prerequisites"));
  Checks checks;
  checks.add(DocumentText::tr("Microsoft has granted ExpressRoute for Microsoft 365"),
             design.approval.state == plan::ApprovalState::Granted, qs(design.approval.reference));
  checks.add(DocumentText::tr("A network service provider is chosen for every circuit"),
             !source.plan.circuits.empty() &&
                 countIf(source.plan.circuits, [](const auto& circuit) { return circuit.provider.empty(); }) == 0,
             {});
  for (const plan::Prerequisite& one : design.prerequisites) checks.add(qs(one.text), one.done, qs(one.evidence));
  prerequisites.blocks.emplace_back(checks.take());
  into.sections.push_back(std::move(prerequisites));
  into.sections.push_back(beforeDeployment(source));
}

} // namespace rw::ui::chapter
