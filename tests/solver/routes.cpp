#include "solver/routes.h"

#include <algorithm>
#include <tuple>

namespace rw::solver {

using plan::RouteClass;

namespace {

/// Smaller is better; equal is a tie.
auto rank(const Route& route) {
  const int own = route.learned ? 2 : route.routeClass == RouteClass::Connected ? 0 : 1;
  return std::tuple(own, -route.local_pref, route.path_length, route.cost);
}

/// Of a tie, the one of the lowest neighbour id.
const Route& passedOn(const std::vector<Route>& routes) {
  return *std::ranges::min_element(
      routes, [](const Route& a, const Route& b) { return std::tuple(rank(a), a.from) < std::tuple(rank(b), b.from); });
}

bool stops(const plan::RouteFilter& filter, const Route& route) {
  if (const auto* routeClass = std::get_if<RouteClass>(&filter)) return *routeClass == route.routeClass;
  return std::get<net::Prefix>(filter).covers(route.prefix);
}

bool accepts(const Node& node, const Route& route) {
  if (route.routeClass == RouteClass::Expressroute) return node.accept.expressroute;
  if (route.routeClass == RouteClass::Internet) return node.accept.internet;
  return true;
}

/// Adds an offer; of several from one neighbour (two links) the better one stays.
void offer(std::vector<Route>& routes, Route offered) {
  for (Route& there : routes)
    if (there.learned && there.from == offered.from) {
      if (rank(offered) < rank(there)) there = std::move(offered);
      return;
    }
  routes.push_back(std::move(offered));
}

} // namespace

std::map<net::Prefix, Table> originated(const World& world) {
  std::map<net::Prefix, Table> out;
  const plan::Plan& plan = world.plan;
  const auto connected = [&](const net::Prefix& prefix, const std::string& node) {
    if (world.node(node) == nullptr) return;
    std::vector<Route>& routes = out[prefix][node];
    Route route{.prefix = prefix, .routeClass = RouteClass::Connected, .origin = node, .from = node};
    if (std::ranges::count(routes, route) == 0) routes.push_back(std::move(route));
  };
  for (const auto& [id, node] : world.nodes)
    for (const net::Prefix& prefix : node.prefixes) connected(prefix, id);
  for (const plan::NatPool& pool : plan.nat_pools)
    for (const net::Prefix& prefix : pool.prefixes) connected(prefix, pool.at.id);
  for (const plan::PublishedEndpoint& endpoint : plan.published_endpoints)
    if (endpoint.public_ip)
      connected(net::Prefix::host(*endpoint.public_ip),
                endpoint.translated_at.empty() ? endpoint.server.id : endpoint.translated_at.id);

  for (const auto& [id, node] : world.nodes) {
    if (node.device == nullptr) continue;
    for (const plan::StaticRoute& wanted : node.device->static_routes) {
      const Lane* lane = world.lane(id, wanted.via.id);
      const auto edge = world.edges.find(wanted.via.id);
      const bool byEdge = edge != world.edges.end() && edge->second.latency.contains(id) &&
                          edge->second.families.contains(wanted.prefix.family());
      if (lane == nullptr && !byEdge) continue;
      out[wanted.prefix][id].push_back({.prefix = wanted.prefix,
                                        .routeClass = RouteClass::Static,
                                        .origin = id,
                                        .from = wanted.via.id,
                                        .stays = !wanted.redistribute});
    }
  }

  for (const auto& [id, edge] : world.edges)
    for (const net::Prefix& prefix : edge.offers)
      for (const auto& [node, latency] : edge.latency)
        offer(out[prefix][node], {.prefix = prefix,
                                  .routeClass = edge.circuit ? RouteClass::Expressroute : RouteClass::Internet,
                                  .origin = id,
                                  .from = id,
                                  .learned = true,
                                  .local_pref = edge.local_pref,
                                  .path_length = edge.prepend_in});
  return out;
}

Routes::Routes(const World& world) : world_(world) {
  for (const auto& [prefix, own] : originated(world))
    for (auto& [node, routes] : settled(own)) {
      std::ranges::sort(routes, {}, [](const Route& route) { return std::tuple(rank(route), route.from); });
      Choice choice{routes, 1};
      while (choice.best < routes.size() && rank(routes[choice.best]) == rank(routes[0])) ++choice.best;
      tables_[node].emplace(prefix, std::move(choice));
    }
}

Table Routes::settled(const Table& own) const {
  for (Table now = own;;) {
    Table next = own;
    for (const Lane& lane : world_.lanes) {
      const auto held = now.find(lane.from);
      if (held == now.end()) continue;
      const Route& best = passedOn(held->second);
      const bool fromAnother = best.learned && !world_.edges.contains(best.from);
      if (best.stays || (fromAnother && !world_.nodes.at(lane.from).transit)) continue;
      if (std::ranges::count(best.path, lane.to) > 0) continue;
      if (!accepts(world_.nodes.at(lane.to), best)) continue;
      if (std::ranges::any_of(lane.deny, [&](const plan::RouteFilter& filter) { return stops(filter, best); }))
        continue;
      Route passed = best;
      passed.from = lane.from;
      passed.learned = true;
      passed.cost += lane.cost;
      passed.path.push_back(lane.from);
      offer(next[lane.to], std::move(passed));
    }
    if (next == now) return now;
    now = std::move(next);
  }
}

const Choice* Routes::lookup(const std::string& node, const net::Address& address) const {
  const auto table = tables_.find(node);
  if (table == tables_.end()) return nullptr;
  const Choice* longest = nullptr;
  for (const auto& [prefix, choice] : table->second)
    if (prefix.contains(address) && (longest == nullptr || prefix.length() > longest->routes[0].prefix.length()))
      longest = &choice;
  return longest;
}

bool Routes::reaches(const std::string& node, const net::Prefix& prefix) const {
  const auto table = tables_.find(node);
  if (table == tables_.end()) return false;
  return std::ranges::any_of(table->second,
                             [&](const auto& row) { return !row.first.isDefault() && row.first.overlaps(prefix); });
}

} // namespace rw::solver
