#include "routing/forwarding.h"

#include <algorithm>
#include <set>

namespace rw::routing {

namespace {

/// Branches of one packet that are followed at the most; beyond, the first ones stand for all.
constexpr std::size_t kMostBranches = 256;

/// The link and latency by which a packet goes from one node to the next: the cheapest, then the lowest index.
const Arc* arcTo(const Node& from, NodeIndex to) {
  const Arc* best = nullptr;
  for (const Arc& arc : from.arcs)
    if (arc.to == to && (best == nullptr || arc.cost < best->cost)) best = &arc;
  return best;
}

} // namespace

struct Forwarding::Branch {
  Walk walk;
  NodeIndex node;
  std::uint32_t link = kNone;
  Addresses packet;
};

/// Follows a packet along every branch. `process(walk, visit, forwarded)` does what the device does: once before
/// routing, where it may also name an edge by which the packet must leave, and once more behind it where the packet
/// goes on.
template <class Process>
std::vector<Walk> Forwarding::follow(NodeIndex start, const Addresses& packet, const Process& process) const {
  std::vector<Walk> done;
  std::vector<Branch> open;
  open.push_back({{}, start, kNone, packet});
  net::Address chainOf = packet.dst;
  std::vector<PrefixIndex> chain = routes_.prefixes().chain(chainOf);
  const auto finish = [&done](Branch& branch, End end) {
    branch.walk.end = end;
    done.push_back(std::move(branch.walk));
  };
  while (!open.empty() && done.size() < kMostBranches) {
    Branch branch = std::move(open.back());
    open.pop_back();
    for (;;) {
      Walk& walk = branch.walk;
      const bool again = std::ranges::any_of(
          walk.visits, [&](const Visit& v) { return v.node == branch.node && v.in == branch.packet; });
      Visit visit{.node = branch.node,
                  .link = branch.link,
                  .latency_ms = walk.latency_ms,
                  .in = branch.packet,
                  .out = branch.packet};
      if (again) {
        if (walk.failure == Cause::None) {
          walk.failure = Cause::Loop;
          walk.failedAt = walk.visits.size();
        }
        walk.visits.push_back(visit);
        finish(branch, End::Loop);
        break;
      }
      walk.visits.push_back(visit);
      const EdgeIndex forced = process(walk, walk.visits.back(), false);
      Visit& here = walk.visits.back();
      if (here.out.dst != chainOf) {
        chainOf = here.out.dst;
        chain = routes_.prefixes().chain(chainOf);
      }
      here.prefix = routes_.match(branch.node, chain);
      if (forced != kNone) {
        here.next = {kNone, forced};
        here.bySession = true;
        walk.edge = forced;
        finish(branch, End::Left);
        break;
      }
      if (here.prefix == kNone) {
        if (walk.failure == Cause::None) {
          walk.failure = Cause::NoRoute;
          walk.failedAt = walk.visits.size() - 1;
        }
        finish(branch, End::NoRoute);
        break;
      }
      const RouteTree& tree = routes_.tree(here.prefix);
      if (tree.best[branch.node].tier == Tier::Connected) {
        finish(branch, End::Arrived);
        break;
      }
      process(walk, here, true);
      const std::span<const Source> sources = tree.of(branch.node);
      // The first branch goes on here; the others wait, the last on top, so that they come out in order of id.
      for (std::size_t i = sources.size(); i-- > 1;) {
        if (open.size() >= kMostBranches) break;
        Branch other = branch;
        Visit& there = other.walk.visits.back();
        there.next = sources[i];
        if (sources[i].node == kNone) {
          other.walk.edge = sources[i].edge;
          finish(other, End::Left);
          continue;
        }
        const Arc* arc = arcTo(topology_.nodes[branch.node], sources[i].node);
        other.packet = there.out;
        other.node = sources[i].node;
        other.link = arc->link;
        other.walk.latency_ms += arc->latency_ms;
        open.push_back(std::move(other));
      }
      here.next = sources.front();
      if (here.next.node == kNone) {
        walk.edge = here.next.edge;
        finish(branch, End::Left);
        break;
      }
      const Arc* arc = arcTo(topology_.nodes[branch.node], here.next.node);
      branch.packet = here.out;
      branch.node = here.next.node;
      branch.link = arc->link;
      walk.latency_ms += arc->latency_ms;
    }
  }
  return done;
}

std::vector<Walk> Forwarding::request(NodeIndex start, const Addresses& packet, const Treatment& treatment) const {
  return follow(start, packet, [&](Walk& walk, Visit& visit, bool forwarded) {
    if (!forwarded) {
      // Destination translation comes before routing.
      if (visit.node == treatment.translatedAt && treatment.called && treatment.server &&
          visit.out.dst == *treatment.called)
        visit.out.dst = *treatment.server;
    } else if (treatment.cameBy != kNone) {
      // Source translation comes behind it, at the first device with a pool for the edge of entry.
      const bool already = std::ranges::any_of(walk.visits, [](const Visit& v) { return v.in.src != v.out.src; });
      for (const Pool& pool : topology_.pools) {
        if (already || !pool.inbound || pool.at != visit.node ||
            !pool.declared->serves(topology_.edges[treatment.cameBy].id))
          continue;
        const auto addresses = representatives(pool.declared->prefixes, visit.out.src.family);
        if (addresses.empty()) continue;
        visit.out.src = addresses.front();
        break;
      }
    }
    return kNone;
  });
}

std::vector<Walk> Forwarding::translated(const Walk& request) const {
  if (request.end != End::Left) return {request};
  const Addresses packet = request.visits.front().in;
  if (!net::isPrivate(packet.src)) return {request};
  for (std::size_t i = 0; i < request.visits.size(); ++i)
    for (const Pool& pool : topology_.pools) {
      if (pool.inbound || pool.at != request.visits[i].node || !pool.declared->serves(topology_.edges[request.edge].id))
        continue;
      std::vector<Walk> out;
      for (const net::Address& address : representatives(pool.declared->prefixes, packet.src.family)) {
        Walk& walk = out.emplace_back(request);
        walk.visits[i].out.src = address;
        for (std::size_t k = i + 1; k < walk.visits.size(); ++k)
          walk.visits[k].in.src = walk.visits[k].out.src = address;
      }
      if (!out.empty()) return out;
    }
  return {request};
}

void Forwarding::keepSessions(Walk& request, EdgeIndex cameBy) const {
  for (const Visit& visit : request.visits) {
    const Node& node = topology_.nodes[visit.node];
    if (node.keepsState || visit.in != visit.out)
      request.sessions.push_back({node.stateGroup, visit.in, visit.out, cameBy});
  }
}

std::vector<Walk> Forwarding::answer(NodeIndex start, const Addresses& packet, const Walk& request,
                                     NodeIndex client) const {
  const auto fail = [](Walk& walk, Cause cause) {
    if (walk.failure != Cause::None) return;
    walk.failure = cause;
    walk.failedAt = walk.visits.size() - 1;
  };
  std::vector<Walk> walks = follow(start, packet, [&](Walk& walk, Visit& visit, bool forwarded) {
    if (forwarded) return kNone;
    const Node& node = topology_.nodes[visit.node];
    EdgeIndex leaveBy = kNone;
    // A session of this device or its group: undo what was done to the request.
    for (const Session& session : request.sessions)
      if (session.group == node.stateGroup && session.before != session.after &&
          session.after.reversed() == visit.out) {
        visit.out = session.before.reversed();
        if (node.symmetricReturn && session.cameBy != kNone &&
            std::ranges::find(topology_.edges[session.cameBy].at, visit.node) !=
                topology_.edges[session.cameBy].at.end())
          leaveBy = session.cameBy;
        break;
      }
    if (node.keepsState) {
      const bool seen = std::ranges::any_of(request.sessions, [&](const Session& session) {
        return session.group == node.stateGroup &&
               (session.before.reversed() == visit.out || session.after.reversed() == visit.out);
      });
      if (!seen) fail(walk, Cause::NoSessionState);
    }
    return leaveBy;
  });
  const net::Address& asker = request.visits.front().in.src;
  for (Walk& walk : walks) {
    const bool addressed = walk.visits.back().out.dst == asker;
    if (walk.end == End::Arrived) {
      // It reached the owner of its address, who is not the one that asked: a pool's device without the session.
      walk.home = addressed && walk.last() == client;
      if (!walk.home) fail(walk, Cause::NoNatState);
    } else if (walk.end == End::Left) {
      // An address of the enterprise that finds only a way out is not found.
      walk.home = client == kNone;
      if (!walk.home || !addressed) fail(walk, Cause::NoRoute);
    }
  }
  return walks;
}

std::vector<net::Address> Forwarding::representatives(const std::vector<net::Prefix>& ranges,
                                                      net::Family family) const {
  std::vector<net::Address> out;
  // Parts that the same routes cover are routed alike; those in the same advertised ranges are answered alike. A
  // private one is translated, a public one beside it is not.
  std::set<std::tuple<bool, std::vector<ClassIndex>, std::vector<std::size_t>>> known;
  for (const net::Prefix& range : ranges) {
    if (range.family() != family) continue;
    for (const net::Address& address : routes_.prefixes().atoms(range)) {
      std::vector<ClassIndex> classes;
      for (const PrefixIndex prefix : routes_.prefixes().chain(address)) classes.push_back(routes_.classOf(prefix));
      std::vector<std::size_t> advertised;
      std::size_t number = 0;
      for (const Edge& edge : topology_.edges)
        for (const plan::Advertisement& announced : edge.advertise)
          if (++number; announced.prefix.contains(address)) advertised.push_back(number);
      if (known.emplace(net::isPrivate(address), std::move(classes), std::move(advertised)).second)
        out.push_back(address);
    }
  }
  return out;
}

} // namespace rw::routing
