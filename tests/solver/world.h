// The solver's reading of a plan: what is up, who is joined to whom, where things are and how far apart. Plain on
// purpose, and written apart from the core: it exists to disagree with it. Latencies are taken as the plan gives them;
// what is not given counts as 0 (the estimate has tests of its own).
#pragma once

#include "base/geo.h"
#include "plan/plan.h"

#include <map>
#include <set>

namespace rw::solver {

using Place = std::optional<GeoPoint>;

/// A site, segment or device that is up.
struct Node {
  std::string id;
  Place place;
  std::vector<net::Prefix> prefixes; ///< with the one it speaks from where the plan names none
  plan::Accept accept;
  bool transit = true;
  const plan::Device* device = nullptr;
};

/// One direction of a link that is up.
struct Lane {
  std::string from;
  std::string to;
  std::string link;
  bool forth = true; ///< from a to b
  std::int64_t cost = 1;
  double latency = 0;
  std::vector<plan::RouteFilter> deny;
};

/// An internet egress or a circuit that is up.
struct Edge {
  std::string id;
  bool circuit = false;
  std::map<std::string, double> latency; ///< by each node at which it hangs and is up: one way to Microsoft's edge
  std::vector<net::Prefix> offers;       ///< the routes that come in
  std::int64_t local_pref = 100;
  std::int64_t prepend_in = 0;
  std::set<net::Family> families;
  std::vector<plan::Advertisement> advertise;
  bool prepends_count = true;
  Place place; ///< where traffic enters Microsoft
};

struct World {
  explicit World(const plan::Plan& plan);

  [[nodiscard]] const Node* node(const std::string& id) const;
  /// The cheapest direct way between two nodes, or nullptr.
  [[nodiscard]] const Lane* lane(const std::string& from, const std::string& to) const;

  const plan::Plan& plan;
  std::map<std::string, Node> nodes;
  std::vector<Lane> lanes;
  std::map<std::string, Edge> edges;

 private:
  void addNodes();
  void addLanes();
  void addEdges();
};

} // namespace rw::solver
