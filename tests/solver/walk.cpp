#include "solver/walk.h"

#include <algorithm>

namespace rw::solver {

using plan::PoolDirection;
using plan::RouteClass;

namespace {

net::Address behind(net::Address address) {
  if (++address.low == 0) ++address.high;
  return address;
}

template <class T> void putInService(plan::Table<T>& table) {
  for (std::size_t i = 0; i < table.size(); ++i)
    if (!table[i].up) table.modify(i).up = true;
}

plan::Plan inService(plan::Plan plan) {
  putInService(plan.sites);
  putInService(plan.segments);
  putInService(plan.devices);
  putInService(plan.links);
  putInService(plan.internet_egresses);
  putInService(plan.meet_me_locations);
  putInService(plan.circuits);
  for (std::size_t i = 0; i < plan.circuits.size(); ++i) {
    plan::PhysicalLinks& links = plan.circuits.modify(i).links;
    links.primary.up = links.secondary.up = true;
  }
  return plan;
}

/// What decides about the routes to a prefix: where it comes from, and what filters stop it.
struct Origins {
  Table routes; ///< without the prefix itself
  std::set<net::Prefix> denied;
  bool operator==(const Origins&) const = default;
};

} // namespace

Walker::Walker(const World& world, const Routes& routes) : world_(world), routes_(routes) {
  const plan::Plan drawn = inService(world.plan);
  const World whole(drawn);
  std::map<net::Prefix, Table> originators = originated(whole);
  for (const auto& [id, edge] : whole.edges)
    for (const plan::Advertisement& advertisement : edge.advertise) {
      originators[advertisement.prefix]; // has a place in the routing even where nobody originates it
      if (advertisement.isp_aggregate) lines_.insert(*advertisement.isp_aggregate);
      advertised_.push_back(advertisement);
    }
  std::vector<Origins> known;
  for (auto& [prefix, table] : originators) {
    lines_.insert(prefix);
    Origins origins{table, {}};
    for (auto& [node, held] : origins.routes)
      for (Route& route : held) route.prefix = {};
    for (const Lane& lane : whole.lanes)
      for (const plan::RouteFilter& filter : lane.deny)
        if (const auto* denied = std::get_if<net::Prefix>(&filter); denied != nullptr && denied->covers(prefix))
          origins.denied.insert(*denied);
    const auto found = std::ranges::find(known, origins);
    alike_[prefix] = static_cast<std::size_t>(found - known.begin());
    if (found == known.end()) known.push_back(std::move(origins));
  }
  for (const plan::Service& service : world_.plan.services) {
    lines_.insert(service.prefixes.begin(), service.prefixes.end());
    lines_.insert(service.internet_prefixes.begin(), service.internet_prefixes.end());
  }
}

void Trip::fail(const std::string& why, const std::string& where) {
  if (!cause.empty()) return;
  cause = why;
  at = where;
}

template <class Arrive> void Walker::go(Trip trip, const Arrive& arrive, std::vector<Trip>& out) const {
  if (!trip.seen.insert({trip.node, trip.packet}).second) {
    trip.fail("loop", trip.node);
    return out.push_back(std::move(trip));
  }
  for (Trip& now : arrive(trip)) {
    if (!now.edge.empty() && now.edge != trip.edge) { // by its session
      out.push_back(std::move(now));
      continue;
    }
    const Choice* choice = routes_.lookup(now.node, now.packet.destination);
    if (choice == nullptr) {
      now.fail("no-route", now.node);
      out.push_back(std::move(now));
      continue;
    }
    for (std::size_t i = 0; i < choice->best; ++i) {
      const Route& route = choice->routes[i];
      Trip next = now;
      next.share /= static_cast<double>(choice->best);
      next.hops.push_back({now.node, route, choice->best > 1, now.latency});
      const auto edge = world_.edges.find(route.from);
      if (route.routeClass == RouteClass::Connected && route.from == now.node) {
        out.push_back(std::move(next));
      } else if (edge != world_.edges.end()) {
        next.edge = edge->first;
        next.latency += edge->second.latency.at(now.node);
        out.push_back(std::move(next));
      } else {
        next.node = route.from;
        next.latency += world_.lane(now.node, route.from)->latency;
        go(std::move(next), arrive, out);
      }
    }
  }
}

std::vector<Trip> Walker::outward(const std::string& from, const Packet& packet) const {
  Trip start;
  start.packet = packet;
  start.node = from;
  std::vector<Trip> ways;
  go(
      start, [](const Trip& trip) { return std::vector{trip}; }, ways);

  std::vector<Trip> out;
  for (Trip& way : ways) {
    if (way.edge.empty()) way.fail("no-route", way.node);
    if (!way.cause.empty()) {
      out.push_back(std::move(way));
      continue;
    }
    // The first device on the way with a pool for the edge rewrites a private source.
    std::vector<Part> sources{{packet.source}};
    std::string translator;
    if (net::isPrivate(packet.source))
      for (const Hop& hop : way.hops) {
        const auto prefixes = pool(hop.node, PoolDirection::Outbound, way.edge, packet.source.family);
        if (prefixes.empty()) continue;
        sources = parts(prefixes);
        translator = hop.node;
        break;
      }
    for (const auto& [source, share] : sources) {
      Trip trip = way;
      trip.share *= share;
      for (const Hop& hop : way.hops) {
        const Packet arrived = trip.packet;
        if (hop.node == translator) trip.packet.source = source;
        trip.sessions.push_back({hop.node, arrived, trip.packet, ""});
      }
      out.push_back(std::move(trip));
    }
  }
  return out;
}

std::vector<Trip> Walker::inside(const std::string& from, const Packet& packet, const std::string& to) const {
  Trip start;
  start.packet = packet;
  start.node = from;
  std::vector<Trip> out;
  go(
      start,
      [](Trip trip) {
        trip.sessions.push_back({trip.node, trip.packet, trip.packet, ""});
        return std::vector{trip};
      },
      out);
  for (Trip& trip : out)
    if (trip.node != to || !trip.edge.empty()) trip.fail("no-route", trip.node);
  return out;
}

std::vector<Trip> Walker::call(const std::string& edge, const std::string& node, const Packet& packet,
                               const plan::PublishedEndpoint& endpoint) const {
  Trip start;
  start.packet = packet;
  start.node = node;
  start.edge = edge;
  start.latency = world_.edges.at(edge).latency.at(node);
  const auto pass = [&](const Trip& trip) {
    Trip passed = trip;
    if (trip.node == endpoint.translated_at.id && trip.packet.destination == packet.destination)
      passed.packet.destination = *endpoint.server_ip;
    std::vector<Part> sources{{passed.packet.source}};
    if (sources[0].address == packet.source)
      if (const auto prefixes = pool(trip.node, PoolDirection::Inbound, edge, packet.source.family); !prefixes.empty())
        sources = parts(prefixes);
    std::vector<Trip> out;
    for (const auto& [source, share] : sources) {
      out.push_back(passed);
      out.back().share *= share;
      out.back().packet.source = source;
      out.back().sessions.push_back({trip.node, trip.packet, out.back().packet, edge});
    }
    return out;
  };
  std::vector<Trip> out;
  go(start, pass, out);
  for (Trip& trip : out) {
    const bool owned = !trip.hops.empty() && trip.hops.back().node == trip.node;
    const bool arrived =
        owned && trip.node == endpoint.server.id && trip.hops.back().route.routeClass == RouteClass::Connected;
    if (!arrived) trip.fail("no-route", trip.node);
    trip.edge = edge;
  }
  return out;
}

bool Walker::undo(Trip& trip, const Trip& request) const {
  for (const Session& session : request.sessions) {
    // Only who keeps state or translates has something to remember, and to share with its group.
    const plan::Device* keeper = world_.nodes.at(session.device).device;
    if (keeper == nullptr || (!keeper->keepsState() && session.arrived == session.left)) continue;
    if (!together(session.device, trip.node)) continue;
    if (trip.packet == session.arrived.answered()) return true;
    if (trip.packet != session.left.answered()) continue;
    const plan::Device* device = world_.nodes.at(trip.node).device;
    if (session.arrived != session.left) trip.undone.insert(trip.node);
    trip.packet = session.arrived.answered();
    const auto edge = world_.edges.find(session.edge);
    if (device->returnsSymmetrically() && edge != world_.edges.end() && edge->second.latency.contains(trip.node)) {
      Route route;
      route.from = route.origin = session.edge;
      trip.hops.push_back({trip.node, route, false, trip.latency});
      trip.edge = session.edge;
      trip.latency += edge->second.latency.at(trip.node);
    }
    return true;
  }
  return false;
}

std::vector<Trip> Walker::answer(const Trip& request, const std::string& from, double latency, const Packet& packet,
                                 const std::string& to) const {
  Trip start;
  start.packet = packet;
  start.node = from;
  start.latency = latency;
  const auto pass = [&](Trip trip) {
    const plan::Device* device = world_.nodes.at(trip.node).device;
    if (device != nullptr && !undo(trip, request) && device->keepsState()) trip.fail("no-session-state", trip.node);
    return std::vector{trip};
  };
  std::vector<Trip> out;
  go(start, pass, out);
  for (Trip& trip : out) {
    const bool routed = !trip.hops.empty() && trip.hops.back().node == trip.node;
    const bool owned = routed && trip.edge.empty() && trip.hops.back().route.routeClass == RouteClass::Connected;
    // An address of the enterprise that finds only a way out.
    const bool outside = to.empty() && trip.packet.destination == request.sessions.front().arrived.source;
    if (!trip.edge.empty() && !outside) trip.fail("no-route", trip.node);
    const bool asker = owned && trip.node == to && trip.packet == request.sessions.front().arrived.answered();
    if (owned && !asker) trip.fail("no-nat-state", trip.node);
    trip.home = asker || (!trip.edge.empty() && to.empty());
  }
  return out;
}

std::vector<net::Prefix> Walker::pool(const std::string& device, PoolDirection direction, const std::string& edge,
                                      net::Family family) const {
  for (const plan::NatPool& pool : world_.plan.nat_pools) {
    if (pool.at.id != device || pool.direction != direction || !pool.serves(edge)) continue;
    std::vector<net::Prefix> prefixes;
    std::ranges::copy_if(pool.prefixes, std::back_inserter(prefixes),
                         [&](const net::Prefix& prefix) { return prefix.family() == family; });
    if (!prefixes.empty()) return prefixes;
  }
  return {};
}

bool Walker::together(const std::string& a, const std::string& b) const {
  if (a == b) return true;
  const plan::Device* one = world_.nodes.at(a).device;
  const plan::Device* other = world_.nodes.at(b).device;
  return one != nullptr && other != nullptr && !one->state_group.empty() && one->state_group == other->state_group;
}

std::vector<net::Prefix> Walker::linesAround(const net::Address& address) const {
  std::vector<net::Prefix> out;
  std::ranges::copy_if(lines_, std::back_inserter(out),
                       [&](const net::Prefix& line) { return line.contains(address); });
  return out;
}

Treatment Walker::treatmentOf(const net::Address& address) const {
  Treatment out{.family = address.family, .isPrivate = net::isPrivate(address), .routes = {}, .advertised = {}};
  std::vector<net::Prefix> lines = linesAround(address);
  std::ranges::sort(lines, std::greater(), &net::Prefix::length);
  for (const net::Prefix& line : lines)
    if (const auto found = alike_.find(line); found != alike_.end()) out.routes.push_back(found->second);
  for (std::size_t i = 0; i < advertised_.size(); ++i)
    if (advertised_[i].prefix.contains(address)) out.advertised.push_back(i);
  return out;
}

std::vector<Part> Walker::parts(const std::vector<net::Prefix>& prefixes) const {
  std::vector<Part> out;
  std::set<std::vector<net::Prefix>> known;
  for (const net::Prefix& prefix : prefixes) {
    std::set<net::Address> starts{prefix.address()};
    for (const net::Prefix& line : lines_)
      if (prefix.covers(line)) {
        starts.insert(line.address());
        if (line.last() < prefix.last()) starts.insert(behind(line.last()));
      }
    for (const net::Address& start : starts)
      if (known.insert(linesAround(start)).second) out.push_back({start});
  }
  std::map<Treatment, double> alike;
  for (const Part& part : out) ++alike[treatmentOf(part.address)];
  for (Part& part : out) part.share = 1 / (alike[treatmentOf(part.address)] * static_cast<double>(alike.size()));
  return out;
}

} // namespace rw::solver
