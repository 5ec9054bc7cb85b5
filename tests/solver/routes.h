// The solver's routes: every node tells its neighbours its best route per prefix, again and again, until nobody has
// anything new to say.
#pragma once

#include "solver/world.h"

namespace rw::solver {

struct Route {
  net::Prefix prefix;
  plan::RouteClass routeClass = plan::RouteClass::Connected;
  std::string origin; ///< the node or edge that originated it
  std::string from;   ///< the neighbour or own edge it came from; the node itself for its own networks
  bool learned = false;
  bool stays = false; ///< a static route that is not redistributed
  std::int64_t local_pref = 100;
  std::int64_t path_length = 0;
  std::int64_t cost = 0;
  std::vector<std::string> path; ///< nodes, the origin's first, without the one that holds it
  bool operator==(const Route&) const = default;
};

/// The routes of one node to one prefix; the best ones first, and how many those are.
struct Choice {
  std::vector<Route> routes;
  std::size_t best = 0;
};

/// Routes to one prefix, by the node that has them.
using Table = std::map<std::string, std::vector<Route>>;

/// What every node brings in itself, by prefix.
std::map<net::Prefix, Table> originated(const World& world);

class Routes {
 public:
  explicit Routes(const World& world);

  /// What the node would use for the address: the longest prefix that matches; nullptr where it has no route.
  [[nodiscard]] const Choice* lookup(const std::string& node, const net::Address& address) const;
  /// Whether the node has a route, other than a default, to the prefix or into it.
  [[nodiscard]] bool reaches(const std::string& node, const net::Prefix& prefix) const;

 private:
  [[nodiscard]] Table settled(const Table& own) const;

  const World& world_;
  std::map<std::string, std::map<net::Prefix, Choice>> tables_;
};

} // namespace rw::solver
