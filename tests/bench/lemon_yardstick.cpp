#include "lemon_yardstick.h"

#include <chrono>
#include <lemon/dijkstra.h>
#include <lemon/smart_graph.h>

double allPairsMs(int nodes, const std::vector<YardstickLink>& links, std::int64_t& sum) {
  lemon::SmartDigraph graph;
  std::vector<lemon::SmartDigraph::Node> all;
  for (int i = 0; i < nodes; ++i) all.push_back(graph.addNode());
  lemon::SmartDigraph::ArcMap<int> cost(graph);
  for (const YardstickLink& link : links) {
    cost[graph.addArc(all[link.a], all[link.b])] = link.cost;
    cost[graph.addArc(all[link.b], all[link.a])] = link.cost;
  }
  lemon::Dijkstra<lemon::SmartDigraph, lemon::SmartDigraph::ArcMap<int>> dijkstra(graph, cost);
  const auto start = std::chrono::steady_clock::now();
  sum = 0;
  for (const auto& from : all) {
    dijkstra.run(from);
    for (const auto& to : all) sum += dijkstra.dist(to);
  }
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}
