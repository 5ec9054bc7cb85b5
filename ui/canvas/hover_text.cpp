#include "canvas/hover_text.h"

#include "bridge/analysis_labels.h"
#include "bridge/labels.h"
#include "canvas/canvas_text.h"
#include "routing/routing.h"

#include <cmath>

namespace rw::ui {
namespace {

constexpr std::size_t kRoutes = 5; ///< of a node, told by the tool tip

QString rateText(double mbps) { return numberText(std::round(mbps * 10) / 10, "Mbit/s"); }

/// How much a carrier has to carry, and of what.
void tellLoad(const analysis::Load& load, QStringList& lines) {
  if (load.up_mbps <= 0 && load.down_mbps <= 0) {
    lines << CanvasText::tr("Carries nothing");
    return;
  }
  QString line = load.kind == analysis::CarrierKind::Device
                     ? CanvasText::tr("Carries %1").arg(rateText(load.up_mbps))
                     : CanvasText::tr("Carries %1 up, %2 down").arg(rateText(load.up_mbps), rateText(load.down_mbps));
  if (load.headroom) line += QStringLiteral(" (%1)").arg(shareText(1 - *load.headroom));
  lines << line;
  if (load.worst_headroom && !load.worst_failure.empty())
    lines << CanvasText::tr("%1 under the worst failure").arg(shareText(1 - *load.worst_headroom));
}

void tellRoutes(const engine::Report& report, const plan::Plan& plan, const std::string& node, QStringList& lines) {
  if (report.network == nullptr) return;
  const std::vector<routing::TableRow> table = report.network->table(node);
  if (table.empty()) {
    lines << CanvasText::tr("Knows no route");
    return;
  }
  lines << CanvasText::tr("Knows %n prefix(es):", "", int(table.size()));
  // The shortest ones say most: where everything else goes.
  for (std::size_t i = 0; i < std::min(kRoutes, table.size()); ++i) {
    const routing::TableRow& row = table[table.size() - 1 - i];
    if (row.candidates.empty()) continue;
    const std::string& from = row.candidates.front().learned_from;
    lines << CanvasText::tr("%1 from %2: %3")
                 .arg(qs(row.prefix.text()), from == node ? CanvasText::tr("itself") : nameText(plan, from),
                      stepText(row.decided_by));
  }
  if (table.size() > kRoutes) lines << CanvasText::tr("… the rest is in the tab Routes");
}

} // namespace

QStringList hoverText(const PlanDocument& document, const std::string& object) {
  const plan::Plan& plan = document.completedPlan();
  const auto key = plan::findById(plan, object);
  if (!key) return {};
  const std::shared_ptr<const engine::Report> report = document.report();
  QStringList lines{nameText(plan, object), kindText(plan, *key)};
  if (const plan::Link* link = plan.links.find(object)) {
    lines[1] = CanvasText::tr("%1 to %2").arg(nameText(plan, link->a.id), nameText(plan, link->b.id));
    if (report->network != nullptr) {
      const QString latency = numberText(std::round(report->network->linkLatency(object) * 10) / 10, "ms");
      lines << (link->latency_ms ? CanvasText::tr("One-way latency %1").arg(latency)
                                 : CanvasText::tr("One-way latency about %1, by the distance").arg(latency));
    }
  }
  const auto& loads = report->study != nullptr ? report->study->loads : report->loads;
  for (const analysis::Load& load : loads)
    if (load.id == object) tellLoad(load, lines);
  if ((plan::maskOf(key->kind) & plan::kNodeKinds) != 0) tellRoutes(*report, plan, object, lines);
  return lines;
}

} // namespace rw::ui
