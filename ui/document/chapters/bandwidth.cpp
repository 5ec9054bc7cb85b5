#include "document/chapters.h"

namespace rw::ui::chapter {

using document::Figure;
using plan::EntityKind;

void bandwidth(const Source& source, document::Section& into) {
  document::Section demand = section("demand", DocumentText::tr("What the flows ask for"));
  document::Table demands = demandTable(source);
  addTable(demand, std::move(demands), DocumentText::tr("No flows are in the plan yet."));
  document::Table profiles =
      objectTable(source, EntityKind::Profile, {"workload", "up_kbps", "down_kbps", "concurrency"});
  if (!profiles.rows.empty()) demand.blocks.emplace_back(std::move(profiles));
  into.sections.push_back(std::move(demand));

  document::Section measured = section("measured", DocumentText::tr("What was measured"));
  document::Table measurements =
      objectTable(source, EntityKind::Measurement,
                  {"site", "edge", "rtt_ms", "jitter_ms", "loss", "up_mbps", "down_mbps", "percentile", "taken"});
  addTable(
      measured, std::move(measurements),
      DocumentText::tr(
          "Nothing was measured yet. Estimates have to be held against a pilot with people of every kind, and against "
          "what the network carries today."));
  into.sections.push_back(std::move(measured));

  document::Section headroom = section("headroom", DocumentText::tr("Headroom"));
  const plan::HeadroomLimits& limits = source.plan.design().headroom;
  const auto percent = [](double limit) { return qs(share(limit, 0).text.plain()); };
  headroom.blocks.emplace_back(paragraph(
      DocumentText::tr("Below %1 of headroom congestion is likely, below %2 there is little; from %2 to %3 is "
                       "the target; above %4 is cost without use.")
          .arg(percent(limits.congested), percent(limits.low), percent(limits.high), percent(limits.excess))));
  using enum analysis::CarrierKind;
  const auto add = [&](const QString& caption, const std::vector<analysis::CarrierKind>& kinds) {
    document::Table table = loadTable(source, kinds);
    table.caption = utf8(caption);
    if (!table.rows.empty()) headroom.blocks.emplace_back(std::move(table));
  };
  if (!source.plan.circuits.empty() || !source.plan.internet_egresses.empty())
    headroom.blocks.emplace_back(Figure{.kind = Figure::Kind::Headroom,
                                        .caption = utf8(DocumentText::tr("Load of circuits and internet egresses")),
                                        .flow = {},
                                        .region = {}});
  add(DocumentText::tr("Circuits and internet egresses"), {Circuit, InternetEgress});
  add(DocumentText::tr("Physical links of circuits"), {PhysicalLink});
  add(DocumentText::tr("Links and devices"), {Link, Device});
  into.sections.push_back(std::move(headroom));
}

} // namespace rw::ui::chapter
