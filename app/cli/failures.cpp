// failures: what the failure of every element, or of every pair, does; and how available each site is.
#include "analysis/failures.h"

#include "analysis/availability.h"
#include "base/text.h"
#include "catalogue/catalogue.h"
#include "cli/cli.h"
#include "cli/output.h"

#include <fmt/format.h>

namespace rw::cli {

namespace {

using analysis::Failure;
using analysis::SiteAvailability;

struct Options {
  std::string plan;
  bool json = false;
  int elements = 1;
};

std::string asJson(const std::vector<Failure>& failures, const std::vector<SiteAvailability>& sites) {
  Json rows = Json::array();
  for (const Failure& failure : failures)
    rows.push_back({{"element", failure.element},
                    {"flows_lost", failure.flows_lost},
                    {"flows_moved", failure.flows_moved},
                    {"sessions_lost", failure.sessions_lost},
                    {"people_cut_off", failure.people_cut_off},
                    {"people_degraded", failure.people_degraded},
                    {"overloaded", failure.overloaded},
                    {"by_hand", failure.by_hand}});
  Json available = Json::array();
  for (const SiteAvailability& site : sites)
    available.push_back({{"site", site.site},
                         {"availability", rounded(site.availability, 9)},
                         {"at_most", rounded(site.at_most, 9)},
                         {"exact", site.exact},
                         {"elements", site.elements}});
  return toText(Json{{"failures", std::move(rows)}, {"availability", std::move(available)}});
}

bool harmless(const Failure& failure) { return failure == Failure{.element = failure.element}; }

std::string asText(const std::vector<Failure>& failures, const std::vector<SiteAvailability>& sites) {
  if (failures.empty()) return "The plan has nothing that can fail.\n";
  const auto number = [](std::size_t n) { return n == 0 ? std::string("-") : std::to_string(n); };
  const auto people = [](std::int64_t n) { return n == 0 ? std::string("-") : std::to_string(n); };
  Columns columns({"failed", "people cut off", "degraded", "flows lost", "moved", "sessions lost", "overloaded", ""});
  std::size_t quiet = 0;
  for (const Failure& failure : failures) {
    if (harmless(failure)) {
      ++quiet;
      continue;
    }
    columns.add({fmt::format("{}", fmt::join(failure.element, " + ")), people(failure.people_cut_off),
                 people(failure.people_degraded), number(failure.flows_lost.size()), number(failure.flows_moved.size()),
                 number(failure.sessions_lost.size()), list(failure.overloaded), failure.by_hand ? "by hand" : ""});
  }
  std::string out = quiet == failures.size() ? "" : columns.text(0);
  out += count(quiet, "failure changes", "failures change") + " nothing.\n";
  // With every figure left out, every site is always there: nothing that anybody wants to read.
  const auto uncertain = [](const SiteAvailability& site) { return site.elements > 0; };
  if (std::ranges::none_of(sites, uncertain)) return out;
  Columns available({"site", "availability", "", "elements"});
  for (const SiteAvailability& site : sites)
    available.add({site.site, fmt::format("{:.5f} %", site.availability * 100),
                   site.exact ? "exact" : fmt::format("at most {:.5f} %", site.at_most * 100),
                   std::to_string(site.elements)});
  return out + "\n" + available.text(0);
}

Result<Answer> run(const Options& options) {
  return readPlan(options.plan).map([&](const plan::Plan& given) {
    const plan::Plan plan = catalogue::completed(given);
    const auto failures = analysis::failures(plan, {.elements = options.elements});
    const auto sites = analysis::availabilities(plan);
    return Answer{options.json ? asJson(failures, sites) : asText(failures, sites)};
  });
}

} // namespace

void addFailures(CLI::App& app, Command& chosen) {
  addCommand<Options>(
      app, chosen, "failures", "Shows what each failure does, the worst first, and each site's availability",
      [](CLI::App& command, Options& options) {
        addPlan(command, options.plan);
        addJson(command, options.json);
        command.add_option("--k", options.elements, "1: every single element; 2: every pair")->check(CLI::Range(1, 2));
      },
      run);
}

} // namespace rw::cli
