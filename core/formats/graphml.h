// A network drawn elsewhere, as GraphML: the wide-area network on which a plan is made.
#pragma once

#include "plan/plan.h"

namespace rw::formats {

/// What a hostile file may cost at most.
struct GraphmlLimits {
  std::size_t bytes = 16U << 20U;
  std::size_t nodes = 20'000;
  std::size_t edges = 100'000;
};

/// Reads a whole graph or nothing; mistakes are told with line and column. A node becomes a site, an edge a link of
/// medium `wave`, and what the key table calls (in any case of letters)
/// - `label` of a node is the site's name, of the graph the plan's;
/// - `Latitude` and `Longitude` of a node are its place. A node without them is put in the middle of its neighbours
/// that
///   have a place, and so on from there; a part of the graph without any place stays without;
/// - `LinkSpeedRaw` of an edge, in bit/s, is the link's bandwidth.
/// The site's id is made from the node's, which is its identity in the file. Parallel edges stay, edges from a node to
/// itself are left out, and directions do not count. Refused: nodes with the same id, edges and data that refer to what
/// is not there, hyperedges, graphs inside nodes, several graphs.
Result<plan::Plan> readGraphml(std::string_view text, const std::string& file, const GraphmlLimits& limits = {});

} // namespace rw::formats
