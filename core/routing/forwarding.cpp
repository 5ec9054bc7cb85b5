#include "routing/forwarding.h"

#include <algorithm>
#include <set>

namespace rw::routing {

/// Branches of one packet that are followed at the most; beyond, the first ones stand for all.
static constexpr std::size_t kMostBranches = 256;

struct Forwarding::Branch {
  Walk walk;
  NodeIndex node;
  LinkIndex link = kNone;
  Addresses packet;
};

const Arc& Forwarding::arcTo(NodeIndex from, NodeIndex to) const {
  const Arc* best = nullptr;
  for (const Arc& arc : state_.topology.arcsOf(from))
    if (arc.to == to && state_.status().links[arc.link] != 0 && (best == nullptr || arc.cost < best->cost)) best = &arc;
  return *best;
}

const std::vector<PrefixIndex>& Forwarding::chainOf(const net::Address& address) const {
  constexpr std::size_t kMostKept = 20'000;
  if (chains_.size() > kMostKept) chains_.clear();
  const auto [found, added] = chains_.try_emplace(address);
  if (added) found->second = state_.routes.prefixes().chain(address);
  return found->second;
}

Forwarding::Match Forwarding::match(NodeIndex node, std::span<const PrefixIndex> chain) const {
  for (const PrefixIndex prefix : chain) {
    const ClassIndex index = state_.routes.classOf(prefix);
    reads_.tree(index, node);
    if (const Best best = state_.best(index, node); best.tier != Tier::None) return {prefix, index, best};
  }
  return {};
}

/// Follows a packet along every branch. `process(walk, visit, forwarded)` does what the device does: once before
/// routing, where it may also name an edge by which the packet must leave, and once more behind it where the packet
/// goes on.
template <class Process>
std::vector<Walk> Forwarding::follow(NodeIndex start, const Addresses& packet, const Process& process) const {
  std::vector<Walk> done;
  std::vector<Branch> open;
  open.push_back({{}, start, kNone, packet});
  open.back().walk.visits.reserve(16);
  std::vector<Source> sources;
  // Most hops leave the destination as it is.
  std::optional<net::Address> destination;
  std::vector<PrefixIndex> chain;
  const auto finish = [&done](Branch& branch, Ending end) {
    branch.walk.end = end;
    done.push_back(std::move(branch.walk));
  };
  const auto goOn = [&](Branch& branch, NodeIndex from, const Addresses& out, const Source& next) {
    const Arc& arc = arcTo(from, next.node);
    branch.packet = out;
    branch.node = next.node;
    branch.link = arc.link;
    branch.walk.latency_ms += arc.latency_ms;
  };
  while (!open.empty() && done.size() < kMostBranches) {
    Branch branch = std::move(open.back());
    open.pop_back();
    for (;;) {
      Walk& walk = branch.walk;
      const NodeIndex node = branch.node;
      const bool again =
          std::ranges::any_of(walk.visits, [&](const Visit& v) { return v.node == node && v.in == branch.packet; });
      reads_.node(node);
      walk.visits.push_back({.node = node,
                             .link = branch.link,
                             .latency_ms = walk.latency_ms,
                             .in = branch.packet,
                             .out = branch.packet});
      if (again) {
        if (walk.failure == Cause::None) {
          walk.failure = Cause::Loop;
          walk.failedAt = walk.visits.size() - 1;
        }
        finish(branch, Ending::Loop);
        break;
      }
      const EdgeIndex forced = process(walk, walk.visits.back(), false);
      Visit& here = walk.visits.back();
      if (destination != here.out.dst) {
        destination = here.out.dst;
        chain = chainOf(here.out.dst);
        reads_.address(here.out.dst);
      }
      const Match matched = match(node, chain);
      here.prefix = matched.prefix;
      if (forced != kNone) {
        here.next = {kNone, forced};
        here.bySession = true;
        walk.edge = forced;
        finish(branch, Ending::Left);
        break;
      }
      if (here.prefix == kNone) {
        if (walk.failure == Cause::None) {
          walk.failure = Cause::NoRoute;
          walk.failedAt = walk.visits.size() - 1;
        }
        finish(branch, Ending::NoRoute);
        break;
      }
      if (matched.best.tier == Tier::Connected) {
        finish(branch, Ending::Arrived);
        break;
      }
      process(walk, here, true);
      state_.sourcesOf(matched.index, node, matched.best, sources);
      walk.share /= static_cast<double>(sources.size());
      // The first branch goes on here; the others wait, the last on top, so that they come out in order of id.
      for (std::size_t i = sources.size(); i-- > 1;) {
        if (open.size() >= kMostBranches) break;
        Branch other = branch;
        Visit& there = other.walk.visits.back();
        there.next = sources[i];
        if (sources[i].node == kNone) {
          other.walk.edge = sources[i].edge;
          finish(other, Ending::Left);
          continue;
        }
        goOn(other, node, there.out, there.next);
        open.push_back(std::move(other));
      }
      here.next = sources.front();
      if (here.next.node == kNone) {
        walk.edge = here.next.edge;
        finish(branch, Ending::Left);
        break;
      }
      goOn(branch, node, here.out, here.next);
    }
  }
  return done;
}

std::vector<Walk> Forwarding::request(NodeIndex start, const Addresses& packet, const Treatment& treatment) const {
  const Topology& topology = state_.topology;
  return follow(start, packet, [&](Walk& walk, Visit& visit, bool forwarded) {
    if (!forwarded) {
      // Destination translation comes before routing.
      if (visit.node == treatment.translatedAt && treatment.called && treatment.server &&
          visit.out.dst == *treatment.called)
        visit.out.dst = *treatment.server;
    } else if (treatment.cameBy != kNone) {
      // Source translation comes behind it, at the first device with a pool for the edge of entry.
      const bool already = std::ranges::any_of(walk.visits, [](const Visit& v) { return v.in.src != v.out.src; });
      for (const std::uint32_t index : topology.nodes[visit.node].pools) {
        const Pool& pool = topology.pools[index];
        if (already || !pool.inbound || !pool.serves[treatment.cameBy]) continue;
        const auto& addresses = representatives(pool.prefixes, visit.out.src.family);
        if (addresses.empty()) continue;
        visit.out.src = addresses.front();
        break;
      }
    }
    return kNone;
  });
}

std::vector<Walk> Forwarding::translated(Walk request) const {
  std::vector<Walk> out;
  if (request.end == Ending::Left && net::isPrivate(request.visits.front().in.src))
    for (std::size_t i = 0; i < request.visits.size(); ++i)
      for (const std::uint32_t index : state_.topology.nodes[request.visits[i].node].pools) {
        const Pool& pool = state_.topology.pools[index];
        if (pool.inbound || !pool.serves[request.edge]) continue;
        const auto& addresses = representatives(pool.prefixes, request.visits.front().in.src.family);
        for (const net::Address& address : addresses) {
          const bool last = &address == &addresses.back();
          Walk& walk = last ? out.emplace_back(std::move(request)) : out.emplace_back(request);
          walk.share /= static_cast<double>(addresses.size());
          walk.visits[i].out.src = address;
          for (std::size_t k = i + 1; k < walk.visits.size(); ++k)
            walk.visits[k].in.src = walk.visits[k].out.src = address;
        }
        if (!out.empty()) return out;
      }
  out.push_back(std::move(request));
  return out;
}

void Forwarding::keepSessions(Walk& request, EdgeIndex cameBy) const {
  for (const Visit& visit : request.visits) {
    const Node& node = state_.topology.nodes[visit.node];
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
    const Node& node = state_.topology.nodes[visit.node];
    EdgeIndex leaveBy = kNone;
    // A session of this device or its group: undo what was done to the request.
    for (const Session& session : request.sessions)
      if (session.group == node.stateGroup && session.before != session.after &&
          session.after.reversed() == visit.out) {
        visit.out = session.before.reversed();
        if (node.symmetricReturn && session.cameBy != kNone) {
          const Edge& edge = state_.topology.edges[session.cameBy];
          for (std::uint32_t end = edge.firstEnd; end < edge.firstEnd + edge.endCount; ++end)
            if (state_.topology.ends[end].node == visit.node) {
              reads_.end(end);
              if (state_.status().ends[end] != 0) leaveBy = session.cameBy;
            }
        }
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
    if (walk.end == Ending::Arrived) {
      // It reached the owner of its address, who is not the one that asked: a pool's device without the session.
      walk.home = addressed && walk.last() == client;
      if (!walk.home) fail(walk, Cause::NoNatState);
    } else if (walk.end == Ending::Left) {
      // An address of the enterprise that finds only a way out is not found.
      walk.home = client == kNone;
      if (!walk.home || !addressed) fail(walk, Cause::NoRoute);
    }
  }
  return walks;
}

std::vector<ClassIndex> Forwarding::classesOf(const net::Address& address) const {
  std::vector<ClassIndex> out;
  for (const PrefixIndex prefix : chainOf(address)) out.push_back(state_.routes.classOf(prefix));
  return out;
}

const std::vector<net::Address>& Forwarding::representatives(const std::vector<net::Prefix>& ranges,
                                                             net::Family family) const {
  for (const net::Prefix& range : ranges) reads_.range(range);
  auto& known = representatives_[&ranges].at(static_cast<std::size_t>(family));
  if (!known) known = splitIntoParts(ranges, family);
  return *known;
}

std::vector<net::Address> Forwarding::splitIntoParts(const std::vector<net::Prefix>& ranges, net::Family family) const {
  std::vector<net::Address> out;
  // Parts that the same routes cover are routed alike; those in the same advertised ranges are answered alike. A
  // private one is translated, a public one beside it is not.
  std::set<std::tuple<bool, std::vector<ClassIndex>, std::vector<std::size_t>>> known;
  for (const net::Prefix& range : ranges) {
    if (range.family() != family) continue;
    for (const net::Address& address : state_.routes.prefixes().atoms(range)) {
      std::vector<std::size_t> advertised;
      std::size_t number = 0;
      for (const Edge& edge : state_.topology.edges)
        for (const plan::Advertisement& announced : edge.advertise)
          if (++number; announced.prefix.contains(address)) advertised.push_back(number);
      if (known.emplace(net::isPrivate(address), classesOf(address), std::move(advertised)).second)
        out.push_back(address);
    }
  }
  return out;
}

} // namespace rw::routing
