// latency: the meet-me table, and what mends its detours.
#include "analysis/meet_me_table.h"
#include "base/text.h"
#include "catalogue/catalogue.h"
#include "cli/cli.h"
#include "cli/output.h"
#include "engine/remedies.h"

#include <fmt/format.h>

namespace rw::cli {

namespace {

using analysis::MeetMeRow;
using analysis::Way;

struct Options {
  std::string plan;
  bool json = false;
  std::vector<std::string> failed;
};

Json toJson(const std::optional<Way>& way) {
  return way ? Json{{"edge", way->edge}, {"rtt_ms", rounded(way->rtt_ms)}} : Json(nullptr);
}

using Remedies = std::vector<engine::Remedy>;

std::string asJson(const std::vector<MeetMeRow>& rows, const Remedies& remedies, const plan::Plan& plan) {
  Json sites = Json::array();
  for (const MeetMeRow& row : rows) {
    Json mends = Json::array();
    for (const engine::Remedy& remedy : remedies)
      if (remedy.site == row.site)
        mends.push_back({{"fix", remedy.fix.id},
                         {"title", render(remedy.fix.title, plan)},
                         {"flow", remedy.flow},
                         {"rtt_ms", rounded(remedy.rtt_ms)}});
    sites.push_back({{"site", row.site},
                     {"people", row.people},
                     {"internet", toJson(row.internet)},
                     {"expressroute", toJson(row.expressroute)},
                     {"taken", toJson(row.taken)},
                     {"stretch", rounded(row.stretch)},
                     {"hairpin", row.hairpin},
                     {"remedies", std::move(mends)}});
  }
  return toText(Json{{"sites", std::move(sites)}});
}

std::string asText(const std::vector<MeetMeRow>& rows, const Remedies& remedies, const plan::Plan& plan) {
  if (rows.empty()) return "The plan has no sites.\n";
  const auto way = [](const std::optional<Way>& w) {
    return w ? fmt::format("{:.1f} ms by {}", w->rtt_ms, w->edge) : std::string("-");
  };
  Columns columns({"site", "people", "internet", "expressroute", "taken", "stretch", ""});
  for (const MeetMeRow& row : rows)
    columns.add({row.site, std::to_string(row.people), way(row.internet), way(row.expressroute), way(row.taken),
                 row.stretch ? fmt::format("{:.2f}", *row.stretch) : "-", row.hairpin ? "hairpin" : ""});
  std::string out = columns.text(0);
  if (remedies.empty()) return out;
  Columns mends({"detour of", "ms then", "remedy", "fix --apply"});
  for (const engine::Remedy& remedy : remedies)
    mends.add({remedy.flow, fmt::format("{:.1f}", remedy.rtt_ms), render(remedy.fix.title, plan), remedy.fix.id});
  return out + "\n" + mends.text(0);
}

Result<Answer> latency(const Options& options) {
  return readPlan(options.plan).and_then([&](const plan::Plan& given) -> Result<Answer> {
    const plan::Plan plan = catalogue::completed(given);
    if (auto known = checkElements(plan, options.failed); !known) return fail(known.error());
    const routing::Network network(plan, {.failed = options.failed});
    const auto rows = analysis::meetMeTable(plan, network);
    // Remedies are proven for the plan as it stands.
    const Remedies remedies = options.failed.empty() ? engine::hairpinRemedies(engine::analyse(given)) : Remedies();
    return Answer{options.json ? asJson(rows, remedies, plan) : asText(rows, remedies, plan)};
  });
}

} // namespace

void addLatency(CLI::App& app, Command& chosen) {
  addCommand<Options>(
      app, chosen, "latency", "Shows the meet-me table: each site's round trips by internet and by ExpressRoute",
      [](CLI::App& command, Options& options) {
        addPlan(command, options.plan);
        addJson(command, options.json);
        addFail(command, options.failed);
      },
      latency);
}

} // namespace rw::cli
