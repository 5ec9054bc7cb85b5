#include "document/chapters.h"

namespace rw::ui::chapter {

using document::Cell;
using document::Span;
using plan::EntityKind;

namespace {

document::Section stage(const Source& source, const plan::Stage& stage) {
  const plan::ObjectKey key{EntityKind::Stage, stage.id};
  document::Section out = section("stage-" + stage.id, qs(stage.displayName()));
  Properties properties;
  for (const std::string_view property : {"sites", "window", "approved_by"}) properties.add(source, key, property);
  out.blocks.emplace_back(properties.take());

  document::Table changes{.caption = utf8(DocumentText::tr("What is done, in this order")),
                          .columns = {{.title = utf8(DocumentText::tr("Step")), .width = 0.4, .number = true},
                                      {.title = utf8(DocumentText::tr("What")), .width = 0.7},
                                      {.title = utf8(DocumentText::tr("Object")), .width = 1.5},
                                      {.title = utf8(DocumentText::tr("Property")), .width = 1.2},
                                      {.title = utf8(DocumentText::tr("Value")), .width = 2}}};
  int step = 0;
  for (const plan::StageChange& change : stage.changes)
    changes.rows.push_back({figure(++step, 0), cell(choiceText(change.op)), nameCell(source, change.object),
                            cell(qs(change.key)), cell(qs(rw::toText(change.value)))});
  addTable(out, std::move(changes), DocumentText::tr("This stage says nothing of what is done in it."));

  document::List tests;
  for (const plan::TestRef& test : stage.tests) tests.items.emplace_back(utf8(nameText(source.plan, test.id)));
  out.blocks.emplace_back(paragraph(DocumentText::tr("Tests that must pass before going on:")));
  if (tests.items.empty())
    out.blocks.emplace_back(missing(DocumentText::tr("None is named.")));
  else
    out.blocks.emplace_back(std::move(tests));

  document::List rollback{.items = {}, .numbered = true};
  if (const auto* text = std::get_if<std::string>(&stage.rollback)) {
    if (!text->empty()) rollback.items.emplace_back(*text);
  } else {
    for (const std::string& one : std::get<std::vector<std::string>>(stage.rollback)) rollback.items.emplace_back(one);
  }
  out.blocks.emplace_back(paragraph(DocumentText::tr("Way back, if a test fails:")));
  if (rollback.items.empty())
    out.blocks.emplace_back(missing(DocumentText::tr("There is none. A stage without a way back may not begin.")));
  else
    out.blocks.emplace_back(std::move(rollback));
  return out;
}

/// What can be tried from a host without wildcards in its name.
std::string hostOf(const plan::Service& service) {
  for (const std::string& host : service.hosts)
    if (host.find('*') == std::string::npos) return host;
  return {};
}

/// Tests that follow from the plan itself: each flow's path, each circuit's sessions and advertisements.
document::Section derived(const Source& source) {
  document::Section out = section("derived-tests", DocumentText::tr("Tests that follow from the plan"));
  document::Table table{.columns = {{.title = utf8(DocumentText::tr("What is tested")), .width = 1.2},
                                    {.title = utf8(DocumentText::tr("Run on")), .width = 1},
                                    {.title = utf8(DocumentText::tr("Command")), .width = 2.2},
                                    {.title = utf8(DocumentText::tr("Expected")), .width = 2.2}}};
  for (const plan::Circuit& circuit : source.plan.circuits) {
    QStringList prefixes;
    for (const plan::Advertisement& one : circuit.advertise)
      if (one.accepted) prefixes << qs(one.prefix.text());
    for (const auto& [path, text] : {std::pair("Primary", DocumentText::tr("%1, primary link")),
                                     std::pair("Secondary", DocumentText::tr("%1, secondary link"))})
      table.rows.push_back(
          {cell(text.arg(qs(circuit.displayName()))), cell(DocumentText::tr("Azure PowerShell")),
           Span{.text = "Get-AzExpressRouteCircuitRouteTable -DevicePath " + std::string(path) +
                        " -ExpressRouteCircuitName '" + circuit.id + "' -PeeringType MicrosoftPeering",
                .code = true},
           cell(prefixes.isEmpty()
                    ? DocumentText::tr("the session is up; nothing is advertised")
                    : DocumentText::tr("the session is up and has %1").arg(prefixes.join(QStringLiteral(", "))))});
  }
  for (const plan::Flow& flow : source.plan.flows) {
    const routing::FlowResult* result = source.explained(flow.id);
    if (!result) continue;
    const routing::GroupResult& group = result->deciding();
    const QString path = group.delivered
                             ? DocumentText::tr("answers; the way is %1, out by %2")
                                   .arg(wayText(source.plan, group.forward), nameText(source.plan, group.edge_out))
                             : DocumentText::tr("as planned now it fails: %1").arg(verdictText(*result, source.plan));
    if (flow.direction == plan::FlowDirection::Outbound) {
      const plan::Service* service = source.plan.services.find(flow.service.id);
      const std::string host = service != nullptr ? hostOf(*service) : std::string();
      const std::int64_t port = service != nullptr && !service->tcp.empty() ? service->tcp.front() : 443;
      table.rows.push_back(
          {Span{.text = flow.displayName(), .target = "proof-" + flow.id}, nameCell(source, flow.site.id),
           host.empty() ? cell(DocumentText::tr("connect to a host of %1").arg(nameText(source.plan, flow.service.id)))
                        : Cell(Span{.text = "psping -n 5 " + host + ":" + std::to_string(port) + " ; tracert " + host,
                                    .code = true}),
           cell(path)});
    } else {
      const plan::PublishedEndpoint* endpoint = source.plan.published_endpoints.find(flow.endpoint.id);
      const std::string target = endpoint == nullptr       ? std::string()
                                 : !endpoint->fqdn.empty() ? endpoint->fqdn
                                 : endpoint->public_ip     ? endpoint->public_ip->text()
                                                           : std::string();
      table.rows.push_back({Span{.text = flow.displayName(), .target = "proof-" + flow.id},
                            cell(DocumentText::tr("a host on the internet, and a tenant for tests")),
                            target.empty() ? cell(DocumentText::tr("connect to the endpoint"))
                                           : Cell(Span{.text = "psping -n 5 " + target + ":443", .code = true}),
                            cell(path)});
    }
  }
  addTable(out, std::move(table), DocumentText::tr("There are no circuits and no flows to test yet."));
  return out;
}

} // namespace

void deployment(const Source& source, document::Section& into) {
  into.blocks.emplace_back(paragraph(DocumentText::tr(
      "What is done in the outage window is written here beforehand and was read by a second person. Each stage is "
      "tested before the next one begins, and has a way back.")));
  document::Section stages = section("stages", DocumentText::tr("Stages"));
  for (const plan::Stage& one : source.plan.stages) stages.sections.push_back(stage(source, one));
  if (stages.sections.empty())
    stages.blocks.emplace_back(missing(DocumentText::tr(
        "No stages are planned yet. Begin with a single host or segment that gets the new routes, then "
        "region by region, so that few people are affected by what nobody thought of.")));
  into.sections.push_back(std::move(stages));

  document::Section tests = section("tests", DocumentText::tr("Test plan"));
  document::Table table =
      objectTable(source, EntityKind::Test, {"flow", "from", "environment", "command", "expect", "result", "at", "by"});
  addTable(tests, std::move(table),
           DocumentText::tr(
               "No tests are entered yet. What follows from the plan stands below; add what people do every day: mail, "
               "calendars, files, calls and meetings, from each place and from outside."));
  tests.sections.push_back(derived(source));
  into.sections.push_back(std::move(tests));
}

} // namespace rw::ui::chapter
