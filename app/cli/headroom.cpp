// headroom: what every part of the network carries, and how much room is left, normally and under the worst failure.
#include "analysis/load.h"
#include "base/text.h"
#include "catalogue/catalogue.h"
#include "cli/cli.h"
#include "cli/output.h"

#include <fmt/format.h>

namespace rw::cli {

namespace {

using analysis::CarrierKind;
using analysis::Load;

struct Options {
  std::string plan;
  bool json = false;
  std::vector<std::string> failed;
};

/// One figure where both directions have the same.
Json capacityOf(const Load& load) {
  if (load.capacity_up_mbps == load.capacity_down_mbps || load.kind == CarrierKind::Device)
    return rounded(load.capacity_up_mbps);
  return {{"up", rounded(load.capacity_up_mbps)}, {"down", rounded(load.capacity_down_mbps)}};
}

std::string asJson(const std::vector<Load>& loads) {
  Json edges = Json::array(), links = Json::array(), devices = Json::array();
  for (const Load& load : loads) {
    Json row{{"id", load.id},
             {"kind", analysis::toString(load.kind)},
             {"capacity_mbps", capacityOf(load)},
             {"up_mbps", rounded(load.up_mbps)},
             {"down_mbps", rounded(load.down_mbps)},
             {"headroom", rounded(load.headroom, 6)},
             {"worst_headroom", rounded(load.worst_headroom, 6)},
             {"worst_failure", load.worst_failure.empty() ? Json(nullptr) : Json(load.worst_failure.front())},
             {"status", analysis::toString(load.status)}};
    Json& rows = load.kind == CarrierKind::Link ? links : load.kind == CarrierKind::Device ? devices : edges;
    rows.push_back(std::move(row));
  }
  return toText(Json{{"edges", std::move(edges)}, {"links", std::move(links)}, {"devices", std::move(devices)}});
}

std::string asText(const std::vector<Load>& loads) {
  if (loads.empty()) return "The plan has no circuits, egresses, links or devices.\n";
  const auto mbps = [](std::optional<double> value) {
    return value ? fmt::format("{:.1f}", *value) : std::string("-");
  };
  Columns columns({"", "kind", "Mbit/s up", "of", "down", "of", "headroom", "worst", "under the failure of", "status"});
  for (const Load& load : loads) {
    const bool device = load.kind == CarrierKind::Device;
    columns.add({load.id, std::string(analysis::toString(load.kind)), mbps(load.up_mbps), mbps(load.capacity_up_mbps),
                 device ? "" : mbps(load.down_mbps), device ? "" : mbps(load.capacity_down_mbps),
                 percent(load.headroom), percent(load.worst_headroom), list(load.worst_failure),
                 std::string(analysis::toString(load.status))});
  }
  return columns.text(0);
}

Result<Answer> headroom(const Options& options) {
  return readPlan(options.plan).and_then([&](const plan::Plan& given) -> Result<Answer> {
    const plan::Plan plan = catalogue::completed(given);
    if (auto known = checkElements(plan, options.failed); !known) return fail(known.error());
    const std::vector<Load> loads = analysis::headroom(plan, options.failed);
    return Answer{options.json ? asJson(loads) : asText(loads)};
  });
}

} // namespace

void addHeadroom(CLI::App& app, Command& chosen) {
  addCommand<Options>(
      app, chosen, "headroom", "Shows the load and the room left on circuits, egresses, links and devices",
      [](CLI::App& command, Options& options) {
        addPlan(command, options.plan);
        addJson(command, options.json);
        addFail(command, options.failed);
      },
      headroom);
}

} // namespace rw::cli
