#include "document/tables.h"

#include "bridge/analysis_labels.h"
#include "bridge/value_text.h"
#include "tables/columns.h"

#include <algorithm>
#include <cmath>

namespace rw::ui {

using document::Cell;
using document::Span;
using document::Table;
using document::Text;
using document::Tone;
using plan::EntityKind;

namespace {

document::Column text(const QString& title, double width = 1) { return {.title = utf8(title), .width = width}; }
document::Column number(const QString& title, double width = 0.7) {
  return {.title = utf8(title), .width = width, .number = true};
}

document::Column shares(const QString& title, double width = 0.7) {
  document::Column column = number(title, width);
  column.share = true;
  return column;
}

std::optional<double> numberOf(const Value& value) {
  if (const std::int64_t* integer = value.integer()) return double(*integer);
  if (const double* real = value.real()) return *real;
  return {};
}

Cell valueCell(const Source& source, const Column& column, const Value& value) {
  if (value.empty()) return {};
  return {utf8(lineText(value, column.type(), source.plan).text), numberOf(value)};
}

Cell edgeCell(const Source& source, const std::string& edge) { return nameCell(source, edge); }

Cell wayCell(const std::optional<analysis::Way>& way) {
  return figure(way ? std::optional(way->rtt_ms) : std::nullopt);
}

} // namespace

Table objectTable(const Source& source, EntityKind kind, const std::vector<std::string_view>& keys) {
  const plan::EntityInfo& info = plan::entityInfo(kind);
  std::vector<Column> columns = columnsOf(info);
  const bool whole = keys.empty();
  if (!whole) {
    std::vector<Column> chosen;
    for (const std::string_view key : keys)
      for (const Column& column : columns)
        if (column.key == qs(key)) chosen.push_back(column);
    columns = std::move(chosen);
  }
  Table table{.caption = utf8(pluralOf(kind))};
  if (whole) table.columns.push_back(text(DocumentText::tr("Id")));
  // A name is the id where nobody gave one.
  table.columns.push_back(text(labelOf(kind, "name"), 1.4));
  std::erase_if(columns, [](const Column& column) { return column.key == QLatin1String("name"); });
  for (const Column& column : columns)
    table.columns.push_back(
        {.title = utf8(column.title), .width = std::max(column.width, 60) / 120.0, .number = column.number});
  const plan::Plan& written = source.written();
  for (std::size_t i = 0; i < info.size(written); ++i) {
    const std::string& id = info.idAt(written, i);
    // The catalogue knows where a place is that its author only named.
    const plan::ObjectKey object{kind, id};
    const bool named = !id.starts_with('~');
    std::vector<Cell> row;
    if (whole) row.emplace_back(named ? id : std::string());
    row.push_back(cell(named ? nameText(source.plan, id) : QString()));
    for (const Column& column : columns)
      row.push_back(
          valueCell(source, column, partOf(column, plan::getProperty(source.plan, object, column.property().key))));
    table.rows.push_back(std::move(row));
  }
  // Objects without names of their own need no column for them.
  if (std::ranges::none_of(table.rows, [&](const std::vector<Cell>& row) {
        return row[whole ? 1 : 0].text.plain() != utf8(QStringLiteral("–"));
      })) {
    const std::ptrdiff_t at = whole ? 1 : 0;
    table.columns.erase(table.columns.begin() + at);
    for (std::vector<Cell>& row : table.rows) row.erase(row.begin() + at);
  }
  return table;
}

Table flowTable(const Source& source) {
  Table table{.caption = utf8(DocumentText::tr("Flows and what comes of them")),
              .columns = {text(DocumentText::tr("Flow"), 1.6), text(DocumentText::tr("Direction"), 0.9),
                          text(DocumentText::tr("Service")), text(DocumentText::tr("Between Microsoft and"), 1.2),
                          text(DocumentText::tr("Meant for"), 1.1), text(DocumentText::tr("Verdict"), 1.8),
                          text(DocumentText::tr("Request by"), 1.2), text(DocumentText::tr("Answer by"), 1.2),
                          number(DocumentText::tr("Round trip (ms)"))}};
  for (const routing::FlowResult& result : source.report.flows) {
    const plan::Flow* flow = source.plan.flows.find(result.flow);
    if (flow == nullptr) continue;
    const plan::ObjectKey key{EntityKind::Flow, flow->id};
    const routing::GroupResult& group = result.deciding();
    table.rows.push_back(
        {Span{.text = flow->displayName(), .target = "flow-" + flow->id}, cell(propertyText(source, key, "direction")),
         nameCell(source, flow->service.id),
         nameCell(source, flow->direction == plan::FlowDirection::Outbound ? flow->site.id : flow->endpoint.id),
         cell(propertyText(source, key, "intended")), verdictSpan(source, result), edgeCell(source, group.edge_out),
         edgeCell(source, group.edge_back), figure(group.rtt_ms)});
  }
  return table;
}

Table findingTable(const Source& source) {
  Table table{.caption = utf8(DocumentText::tr("Findings")),
              .columns = {text(DocumentText::tr("Severity"), 0.7), text(DocumentText::tr("What was found"), 3.2),
                          number(DocumentText::tr("People affected")), text(DocumentText::tr("What mends it"), 2)}};
  for (const rules::Finding& finding : source.report.findings) {
    QStringList mends;
    for (const rules::Fix& fix : finding.fixes) mends << messageText(fix.title, source.plan);
    Text what(Span{.text = utf8(messageText(finding.title, source.plan)), .strong = true});
    what.push_back({.text = utf8(DocumentText::tr(". ")) + utf8(messageText(finding.message, source.plan))});
    if (const QString why = whyText(finding.why); !why.isEmpty())
      what.push_back({.text = " " + utf8(why), .tone = Tone::Dim});
    table.rows.push_back({cell(severityText(finding.severity), toneOf(finding.severity)), std::move(what),
                          figure(double(finding.people)), cell(mends.join(QStringLiteral("; ")))});
  }
  return table;
}

Table loadTable(const Source& source, const std::vector<analysis::CarrierKind>& kinds) {
  Table table{.caption = utf8(DocumentText::tr("Loads and headroom")),
              .columns = {text(DocumentText::tr("Name"), 1.6), text(DocumentText::tr("Kind"), 0.9),
                          number(DocumentText::tr("Capacity up (Mbit/s)"), 0.9),
                          number(DocumentText::tr("Capacity down (Mbit/s)"), 0.9),
                          number(DocumentText::tr("Up (Mbit/s)"), 0.9), number(DocumentText::tr("Down (Mbit/s)"), 0.9),
                          shares(DocumentText::tr("Headroom"), 1),
                          shares(DocumentText::tr("In the worst failure"), 0.8),
                          text(DocumentText::tr("Which is that of"), 1.3), text(DocumentText::tr("Status"), 0.9)}};
  const std::vector<analysis::Load>& loads =
      source.report.study != nullptr ? source.report.study->loads : source.report.loads;
  for (const analysis::Load& load : loads) {
    if (std::ranges::find(kinds, load.kind) == kinds.end()) continue;
    using enum analysis::HeadroomStatus;
    const Tone tone = load.status == Congested ? Tone::Bad
                      : load.status == Low     ? Tone::Warning
                      : load.status == Excess  ? Tone::Advice
                      : load.status == Unknown ? Tone::Dim
                                               : Tone::Good;
    table.rows.push_back({cell(elementText(source.plan, load.id)), cell(carrierKindText(load.kind)),
                          figure(load.capacity_up_mbps), figure(load.capacity_down_mbps), figure(load.up_mbps),
                          figure(load.down_mbps), share(load.headroom), share(load.worst_headroom),
                          cell(load.worst_failure.empty() ? QString() : elementsText(source.plan, load.worst_failure)),
                          cell(statusText(load.status), tone)});
  }
  return table;
}

Table meetMeTable(const Source& source) {
  Table table{.caption = utf8(DocumentText::tr("Round trips to Microsoft by site")),
              .columns = {text(DocumentText::tr("Site"), 1.4), number(DocumentText::tr("People")),
                          number(DocumentText::tr("Internet (ms)")),
                          text(DocumentText::tr("Best internet egress"), 1.2),
                          number(DocumentText::tr("ExpressRoute (ms)")), text(DocumentText::tr("Best circuit"), 1.2),
                          number(DocumentText::tr("Taken (ms)")), text(DocumentText::tr("Taken by"), 1.2),
                          text(DocumentText::tr("Detour"))}};
  for (const analysis::MeetMeRow& row : source.report.meetMe) {
    const auto edge = [&](const std::optional<analysis::Way>& way) {
      return edgeCell(source, way ? way->edge : std::string());
    };
    table.rows.push_back({nameCell(source, row.site), figure(double(row.people)), wayCell(row.internet),
                          edge(row.internet), wayCell(row.expressroute), edge(row.expressroute), wayCell(row.taken),
                          edge(row.taken),
                          row.hairpin ? cell(DocumentText::tr("hairpin"), Tone::Bad) : cell(DocumentText::tr("none"))});
  }
  return table;
}

Table failureTable(const Source& source) {
  Table table{.caption = utf8(DocumentText::tr("What the failure of each single element does")),
              .columns = {text(DocumentText::tr("Element"), 1.5), number(DocumentText::tr("People cut off")),
                          number(DocumentText::tr("People degraded")), text(DocumentText::tr("Flows lost"), 1.5),
                          text(DocumentText::tr("Flows moved"), 1.5), text(DocumentText::tr("Sessions lost"), 1.2),
                          text(DocumentText::tr("Overloaded")), text(DocumentText::tr("Needs hands"), 0.7)}};
  if (source.report.study == nullptr) return table;
  for (const analysis::Failure& failure : source.report.study->failures) {
    if (failure.flows_lost.empty() && failure.flows_moved.empty() && failure.sessions_lost.empty() &&
        failure.overloaded.empty() && failure.people_degraded == 0)
      continue;
    const auto names = [&](const std::vector<std::string>& ids) { return cell(firstOf(namesOf(source, ids))); };
    table.rows.push_back(
        {cell(elementsText(source.plan, failure.element)), figure(double(failure.people_cut_off)),
         figure(double(failure.people_degraded)), names(failure.flows_lost), names(failure.flows_moved),
         names(failure.sessions_lost), names(failure.overloaded),
         failure.by_hand ? cell(DocumentText::tr("yes"), Tone::Warning) : cell(DocumentText::tr("no"))});
  }
  return table;
}

Table availabilityTable(const Source& source) {
  Table table{.caption = utf8(DocumentText::tr("Availability of Microsoft 365 by site")),
              .columns = {text(DocumentText::tr("Site"), 1.6), shares(DocumentText::tr("Availability"), 1),
                          number(DocumentText::tr("Hours a year without"), 1),
                          number(DocumentText::tr("Elements with a figure"), 1),
                          text(DocumentText::tr("How it was reckoned"), 1.6)}};
  if (source.report.study == nullptr) return table;
  constexpr double hoursOfYear = 8766;
  for (const analysis::SiteAvailability& row : source.report.study->availabilities)
    table.rows.push_back(
        {nameCell(source, row.site), share(row.availability, 4), figure((1 - row.availability) * hoursOfYear),
         figure(double(row.elements)),
         cell(row.exact ? DocumentText::tr("exactly")
                        : DocumentText::tr("at least; at most %1").arg(qs(share(row.at_most, 4).text.plain())))});
  return table;
}

Table advertisementTable(const Source& source) {
  Table table{.caption = utf8(DocumentText::tr("Advertised prefixes")),
              .columns = {text(DocumentText::tr("Prefix")), text(DocumentText::tr("Advertised by"), 1.4),
                          text(DocumentText::tr("To")), number(DocumentText::tr("Prepends")),
                          text(DocumentText::tr("When")), text(DocumentText::tr("Accepted"), 0.7),
                          text(DocumentText::tr("Inside the provider's range")),
                          text(DocumentText::tr("Registered range"))}};
  const auto registered = [&](const net::Prefix& prefix) {
    for (const auto& entry : source.plan.design().registered_prefixes) {
      const net::Prefix& range = std::holds_alternative<net::Prefix>(entry)
                                     ? std::get<net::Prefix>(entry)
                                     : std::get<plan::RegisteredPrefix>(entry).prefix;
      if (range.covers(prefix)) return cell(qs(range.text()));
    }
    return cell(DocumentText::tr("none"), Tone::Warning);
  };
  const auto add = [&](const std::string& edge, const QString& to, const plan::Advertisement& advertised) {
    const QString when = choiceText(advertised.when);
    table.rows.push_back({Span{.text = advertised.prefix.text(), .code = true}, nameCell(source, edge), cell(to),
                          figure(double(advertised.prepend)), cell(when), yesNo(advertised.accepted),
                          cell(advertised.isp_aggregate ? qs(advertised.isp_aggregate->text()) : QString()),
                          registered(advertised.prefix)});
  };
  for (const plan::InternetEgress& egress : source.plan.internet_egresses)
    for (const plan::Advertisement& advertised : egress.advertise)
      add(egress.id, DocumentText::tr("the internet"), advertised);
  for (const plan::Circuit& circuit : source.plan.circuits)
    for (const plan::Advertisement& advertised : circuit.advertise)
      add(circuit.id, DocumentText::tr("Microsoft"), advertised);
  return table;
}

Table demandTable(const Source& source) {
  Table table{.caption = utf8(DocumentText::tr("Demand of each flow")),
              .columns = {text(DocumentText::tr("Flow"), 1.6), text(DocumentText::tr("Site or endpoint"), 1.3),
                          text(DocumentText::tr("Service")), number(DocumentText::tr("People")),
                          number(DocumentText::tr("Up (Mbit/s)")), number(DocumentText::tr("Down (Mbit/s)")),
                          text(DocumentText::tr("Where it comes from"), 1.4)}};
  for (const plan::Flow& flow : source.plan.flows) {
    const bool outbound = flow.direction == plan::FlowDirection::Outbound;
    const plan::Site* site = outbound ? source.plan.sites.find(flow.site.id) : nullptr;
    const std::optional<plan::Demand> demand = analysis::demandOf(source.plan, flow);
    const QString from = !demand       ? DocumentText::tr("nothing is entered yet")
                         : flow.demand ? propertyText(source, {EntityKind::Flow, flow.id}, "basis")
                                       : DocumentText::tr("people and usage profile");
    table.rows.push_back({Span{.text = flow.displayName(), .target = "flow-" + flow.id},
                          nameCell(source, outbound ? flow.site.id : flow.endpoint.id),
                          nameCell(source, flow.service.id),
                          figure(site != nullptr ? std::optional(double(site->people)) : std::nullopt),
                          figure(demand ? std::optional(demand->up_mbps.value) : std::nullopt),
                          figure(demand ? std::optional(demand->down_mbps.value) : std::nullopt),
                          demand ? cell(from) : cell(from, Tone::Warning)});
  }
  return table;
}

Table hopTable(const Source& source, const std::vector<routing::Hop>& hops) {
  Table table{.columns = {number(DocumentText::tr("Hop"), 0.4), text(DocumentText::tr("Node"), 1.4),
                          text(DocumentText::tr("Comes by"), 1.1), text(DocumentText::tr("Route"), 1.6),
                          text(DocumentText::tr("Next route from"), 1.3), text(DocumentText::tr("Decided by")),
                          text(DocumentText::tr("What happens here"), 1.9),
                          number(DocumentText::tr("After (ms)"), 0.6)}};
  int number = 0;
  for (const routing::Hop& hop : hops) {
    QStringList happens = translations(hop);
    if (hop.keeps_state) happens << DocumentText::tr("keeps the session");
    if (!hop.lost.empty()) happens << DocumentText::tr("%Ln other routes lost", nullptr, int(hop.lost.size()));
    const bool routed = !hop.learned_from.empty();
    const bool end = hop.learned_from == hop.node;
    table.rows.push_back({figure(double(++number), 0), nameCell(source, hop.node), nameCell(source, hop.link),
                          routed ? Cell(Text{{.text = hop.prefix.text()},
                                             {.text = ", " + utf8(choiceText(hop.routeClass)), .tone = Tone::Dim}})
                                 : cell({}),
                          !routed ? cell(DocumentText::tr("no route"), Tone::Bad)
                          : end   ? cell(DocumentText::tr("it is here"))
                                  : nameCell(source, hop.learned_from),
                          cell(routed ? stepText(hop.decided_by) : QString()), cell(happens.join(QStringLiteral("; "))),
                          figure(hop.latency_ms, 2)});
  }
  return table;
}

std::vector<Table> catalogueTables(const Source& source) {
  std::vector<Table> tables;
  tables.push_back(flowTable(source));
  tables.back().caption = utf8(DocumentText::tr("Verdicts"));
  tables.push_back(findingTable(source));
  for (const plan::EntityInfo& info : plan::entities()) {
    if (info.kind() == EntityKind::Placement || info.kind() == EntityKind::View || info.size(source.written()) == 0)
      continue;
    tables.push_back(objectTable(source, info.kind()));
  }
  using enum analysis::CarrierKind;
  tables.push_back(advertisementTable(source));
  tables.push_back(demandTable(source));
  tables.back().caption = utf8(DocumentText::tr("Demand"));
  tables.push_back(loadTable(source, {Circuit, PhysicalLink, InternetEgress, Link, Device}));
  tables.back().caption = utf8(DocumentText::tr("Headroom"));
  tables.push_back(meetMeTable(source));
  tables.back().caption = utf8(DocumentText::tr("Meet-me table"));
  tables.push_back(failureTable(source));
  tables.back().caption = utf8(DocumentText::tr("Failures"));
  tables.push_back(availabilityTable(source));
  tables.back().caption = utf8(DocumentText::tr("Availability"));
  std::erase_if(tables, [](const Table& table) { return table.rows.empty(); });
  return tables;
}

} // namespace rw::ui
