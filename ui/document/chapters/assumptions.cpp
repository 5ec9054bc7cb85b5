#include "document/chapters.h"

#include <algorithm>

namespace rw::ui::chapter {

using document::Text;

void assumptions(const Source& source, document::Section& into) {
  const plan::Plan& plan = source.plan;
  const engine::Report& report = source.report;
  document::List list;
  const auto say = [&](const QString& text) { list.items.emplace_back(utf8(text)); };
  const auto sayCount = [&](std::ptrdiff_t count, const QString& text) {
    if (count > 0) say(text.arg(numberText(double(count))));
  };

  say(DocumentText::tr("Routes are those that BGP and an interior protocol settle on when nothing changes; how they "
                       "change over is not reckoned."));
  say(DocumentText::tr("Microsoft answers over ExpressRoute wherever a circuit advertises the address that it answers, "
                       "and prefers the longer prefix."));
  sayCount(std::ranges::count_if(report.flows, [](const auto& flow) { return flow.deciding().assumes_microsoft; }),
           DocumentText::tr("Verdicts of flows that rest on which of several edges Microsoft chooses: %1."));
  sayCount(countIf(plan.links, [](const plan::Link& link) { return !link.latency_ms; }),
           DocumentText::tr("Links whose latency was estimated from the distance of their ends: %1."));
  sayCount(countIf(plan.links, [](const plan::Link& link) { return !link.bandwidth_mbps; }),
           DocumentText::tr("Links without a bandwidth, of which no headroom is known: %1."));
  sayCount(countIf(plan.internet_egresses, [](const auto& egress) { return !egress.latency_ms; }),
           DocumentText::tr("Internet egresses without a latency, which counts as nothing: %1."));
  sayCount(countIf(plan.flows, [&](const plan::Flow& f) { return !analysis::demandOf(plan, f); }),
           DocumentText::tr("Flows without a demand, which count as no load: %1."));
  sayCount(countIf(plan.flows,
                   [&](const plan::Flow& flow) {
                     return analysis::demandOf(plan, flow) && flow.basis == plan::Basis::Estimate;
                   }),
           DocumentText::tr("Flows whose demand is an estimate and was not measured: %1."));
  if (report.study != nullptr) {
    const auto bounded =
        std::ranges::count_if(report.study->availabilities, [](const auto& site) { return !site.exact; });
    sayCount(bounded, DocumentText::tr("Sites whose availability is a lower bound, as too many elements matter: %1."));
    say(DocumentText::tr("Elements fail apart from each other, but for those that share a risk; one without an "
                         "availability counts as always there."));
  }
  say(DocumentText::tr("Demand is shared equally over paths that are equal."));
  into.blocks.emplace_back(std::move(list));
}

} // namespace rw::ui::chapter
