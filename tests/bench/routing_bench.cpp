// The figures of the routing core, each as a ratio to LEMON's all-pairs Dijkstra in the same run; docs/performance.md.
// routing_bench [OUT.json]
#include "analysis/capacity.h"
#include "analysis/failures.h"
#include "analysis/load.h"
#include "common/wide_plan.h"
#include "edit/transaction.h"
#include "lemon_yardstick.h"
#include "routing/state.h"
#include "routing/summary.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>
#include <sys/resource.h>

using namespace rw;

namespace {

double msOf(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> times) {
  std::ranges::sort(times);
  return times[times.size() / 2];
}

constexpr int kRuns = 5;
double medianMs(const std::function<void(int run)>& work) {
  work(-1); // warm
  std::vector<double> times;
  for (int run = 0; run < kRuns; ++run) times.push_back(msOf([&] { work(run); }));
  return median(times);
}

double residentMb() {
  std::ifstream status("/proc/self/statm");
  long size = 0;
  long resident = 0;
  status >> size >> resident;
  return static_cast<double>(resident) * 4096 / 1e6;
}

std::vector<std::vector<std::string>> linksOf(const plan::Plan& plan) {
  std::vector<std::vector<std::string>> out;
  for (const plan::Link& link : plan.links) out.push_back({link.id});
  return out;
}

std::vector<std::vector<std::string>> allOf(const plan::Plan& plan) {
  std::vector<std::vector<std::string>> out;
  for (const std::string& id : analysis::elements(plan)) out.push_back({id});
  return out;
}

void printShape(const plan::Plan& plan, const routing::Network& network) {
  const routing::Carriers carriers(network.topology());
  std::vector<bool> carries(carriers.count());
  std::size_t translated = 0;
  std::size_t delivered = 0;
  for (const routing::FlowSummary& flow : network.summaries()) {
    for (const routing::Share& share : flow.shares) carries[share.carrier] = true;
    translated += flow.keepers.empty() ? 0 : 1;
    delivered += flow.delivered() ? 1 : 0;
  }
  std::size_t used = 0;
  for (routing::LinkIndex link = 0; link < plan.links.size(); ++link)
    used += carries[carriers.link(link, false)] || carries[carriers.link(link, true)] ? 1 : 0;
  std::printf(
      "%zu nodes, %zu links (%zu carry flows), %zu flows (%zu delivered, %zu through NAT and state), %zu classes\n",
      network.topology().nodes.size(), plan.links.size(), used, plan.flows.size(), delivered, translated,
      network.state().routes.classes().size());
}

} // namespace

int main(int argc, char** argv) {
  const plan::Plan plan = widePlan({}, 1);
  std::vector<YardstickLink> graph;
  {
    const routing::Network network(plan, {});
    printShape(plan, network);
    for (routing::LinkIndex link = 0; link < plan.links.size(); ++link)
      graph.push_back({static_cast<int>(network.topology().linkNodes[link].first),
                       static_cast<int>(network.topology().linkNodes[link].second),
                       static_cast<int>(*plan.links[link].cost)});
  }
  std::vector<double> yardstick;
  std::int64_t sum = 0;
  for (int run = 0; run <= kRuns; ++run) yardstick.push_back(allPairsMs(1000, graph, sum));
  yardstick.erase(yardstick.begin());
  const double pairs = median(yardstick);
  std::printf("LEMON 1.3.1, all pairs of 1,000 nodes and 3,000 links: %.1f ms (sum of distances %lld)\n", pairs,
              static_cast<long long>(sum));

  nlohmann::ordered_json json{{"all_pairs_ms", pairs}, {"figures", nlohmann::ordered_json::array()}};
  const auto print = [&](const std::string& what, double ms, double asked) {
    std::printf("%-62s %9.2f ms  %6.3f x  asked %5.2f x  %s\n", what.c_str(), ms, ms / pairs, asked,
                ms / pairs <= asked ? "kept" : "MISSED");
    json["figures"].push_back({{"what", what}, {"ms", ms}, {"ratio", ms / pairs}, {"asked", asked}});
  };

  print("full analysis from nothing, both directions, loads", medianMs([&](int) {
          const routing::Network network(plan, {});
          if (analysis::loads(plan, network).empty()) std::abort();
        }),
        0.2);

  // Each run edits anew what the last one left, as somebody who drags does.
  const auto edit = [&](const std::string& what, const std::function<void(plan::Plan&, int run)>& change) {
    plan::Plan now = plan;
    std::unique_ptr<routing::Network> network = std::make_unique<routing::Network>(now, routing::Options{});
    std::unique_ptr<routing::Network> last;
    std::vector<double> times;
    for (int run = -1; run < kRuns; ++run) {
      change(now, run + 1);
      const double ms = msOf([&] {
        last = std::make_unique<routing::Network>(now, *network, routing::Options{});
        if (analysis::loads(now, *last).empty()) std::abort();
      });
      if (run >= 0) times.push_back(ms);
      std::swap(network, last);
    }
    print(what, median(times), 0.02);
  };
  const auto at = [](std::size_t count, int run) { return static_cast<std::size_t>(run) * 7919 % count; };
  edit("one edit: the cost of a link", [&](plan::Plan& p, int run) {
    plan::Link& link = p.links.modify(at(p.links.size(), run));
    link.cost = *link.cost + 10 - 20 * (run % 2);
  });
  edit("one edit: a filter", [&](plan::Plan& p, int run) {
    p.links.modify(at(p.links.size(), run)).deny.a_to_b = {*net::Prefix::parse("40.16.0.0/13")};
  });
  edit("one edit: a pool", [&](plan::Plan& p, int run) {
    plan::NatPool& pool = p.nat_pools.modify(at(p.nat_pools.size(), run));
    const net::Prefix range = pool.prefixes.front();
    pool.prefixes = {net::Prefix(range.address(), range.length() + 1)};
  });

  print("all 3,000 single link failures: verdicts, loads, people", medianMs([&](int) {
          if (analysis::failuresOf(plan, linksOf(plan)).size() != plan.links.size()) std::abort();
        }),
        1);
  const plan::Plan small = widePlan({.nodes = 300, .links = 700, .edges = 10, .services = 100, .flows = 300}, 1);
  printShape(small, routing::Network(small, {}));
  print("300 nodes, 700 links: all single failures",
        medianMs([&](int) { static_cast<void>(analysis::failuresOf(small, allOf(small))); }), 0.15);
  struct rusage usage {};
  getrusage(RUSAGE_SELF, &usage);
  const double peak = static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
  std::printf("%-62s %9.1f MB peak, %.1f MB now, asked 150 MB\n", "memory", peak, residentMb());
  json["peak_mb"] = peak;
  if (argc > 1) std::ofstream(argv[1]) << json.dump(1) << '\n';
}
