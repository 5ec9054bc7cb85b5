// advise: which meet-me locations would serve the people best, and what they would cost.
#include "analysis/advisor.h"
#include "catalogue/catalogue.h"
#include "cli/cli.h"
#include "cli/output.h"

#include <fmt/format.h>

namespace rw::cli {

namespace {

using analysis::MeetMeSet;

struct Options {
  std::string plan;
  bool json = false;
  std::size_t most = 3;
  std::size_t best = 3;
};

/// The real peering locations, and those of the plan's own.
std::vector<analysis::MeetMeCandidate> candidatesOf(const plan::Plan& plan) {
  std::vector<analysis::MeetMeCandidate> out;
  for (const plan::MeetMeLocation& location : plan.meet_me_locations)
    if (const auto at = plan::placeOf(location)) out.push_back({location.id, *at});
  for (const catalogue::PeeringLocation& location : catalogue::peeringLocations())
    if (const auto at = plan::placeOf(location.location);
        at && plan.meet_me_locations.find(location.location.id) == nullptr)
      out.push_back({location.location.id, *at});
  return out;
}

Json toJson(const MeetMeSet& set) {
  Json sites = Json::array();
  for (const analysis::AdvisedSite& site : set.sites)
    sites.push_back(
        {{"site", site.site}, {"people", site.people}, {"location", site.location}, {"rtt_ms", rounded(site.rtt_ms)}});
  return {{"locations", set.locations},
          {"rtt_ms", rounded(set.rtt_ms)},
          {"worst_ms", rounded(set.worst_ms)},
          {"onward_ms", rounded(set.onward_ms)},
          {"monthly_cost", rounded(set.monthly_cost, 2)},
          {"cost_per_person", rounded(set.cost_per_person, 4)},
          {"sites", std::move(sites)}};
}

std::string asText(const std::vector<MeetMeSet>& sets, const std::optional<MeetMeSet>& now, const plan::Plan& plan) {
  if (sets.empty()) return "No site has people and a place, so that no location is nearer than another.\n";
  const std::string currency = plan.design().currency;
  const auto money = [&](std::optional<double> value, int decimals) {
    return value ? fmt::format("{:.{}f}{}{}", *value, decimals, currency.empty() ? "" : " ", currency)
                 : std::string("-");
  };
  Columns columns({"", "locations", "round trip", "worst site", "on to the tenant", "a month", "per person"});
  const auto add = [&](const std::string& rank, const MeetMeSet& set) {
    columns.add({rank, list(set.locations), fmt::format("{:.1f} ms", set.rtt_ms),
                 fmt::format("{:.1f} ms", set.worst_ms), fmt::format("{:.1f} ms", set.onward_ms),
                 money(set.monthly_cost, 0), money(set.cost_per_person, 2)});
  };
  if (now) add("now", *now);
  for (std::size_t i = 0; i < sets.size(); ++i) add(std::to_string(i + 1), sets[i]);
  return columns.text(0) +
         "\nMeans over people, each site by its nearest location over a network of the shortest way.\n";
}

Result<Answer> advise(const Options& options) {
  return readPlan(options.plan).and_then([&](const plan::Plan& given) -> Result<Answer> {
    const plan::Plan plan = catalogue::completed(given);
    const auto candidates = candidatesOf(plan);
    const auto sets = analysis::adviseMeetMe(plan, candidates, {.most_locations = options.most, .best = options.best});
    const auto now = analysis::meetMeNow(plan, candidates);
    if (!options.json) return Answer{asText(sets, now, plan)};
    Json ranked = Json::array();
    for (const MeetMeSet& set : sets) ranked.push_back(toJson(set));
    return Answer{toText(Json{{"now", now ? toJson(*now) : Json(nullptr)}, {"sets", std::move(ranked)}})};
  });
}

} // namespace

void addAdvise(CLI::App& app, Command& chosen) {
  addCommand<Options>(
      app, chosen, "advise", "Ranks sets of meet-me locations by people's round trip, with their cost",
      [](CLI::App& command, Options& options) {
        addPlan(command, options.plan);
        addJson(command, options.json);
        command.add_option("--locations", options.most, "Locations in one set, at most")
            ->check(CLI::Range(1, 4))
            ->capture_default_str();
        command.add_option("--best", options.best, "Sets of each size that are told")
            ->check(CLI::Range(1, 50))
            ->capture_default_str();
      },
      advise);
}

} // namespace rw::cli
