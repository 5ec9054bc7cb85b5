// What the routing core is measured against: LEMON's all-pairs shortest paths on the same graph.
#pragma once

#include <cstdint>
#include <vector>

/// An undirected link of a graph with dense nodes.
struct YardstickLink {
  int a;
  int b;
  int cost;
};

/// Runs LEMON's Dijkstra (SmartDigraph, integer costs, one reused object, one thread) from every node and gives back
/// the milliseconds that it took, and the sum of all distances in `sum`, so that nothing is optimised away.
double allPairsMs(int nodes, const std::vector<YardstickLink>& links, std::int64_t& sum);
