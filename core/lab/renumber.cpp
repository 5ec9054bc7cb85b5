#include "lab/renumber.h"

#include <algorithm>
#include <bit>
#include <set>

namespace rw::lab {

using net::Address;
using net::Family;
using net::Prefix;

namespace {

/// The ranges for tests. The last part of each is the lab's own.
struct TestRange {
  Address start;
  std::uint64_t size;
};
TestRange testRange(Family family) {
  if (family == Family::V4) return {{Family::V4, 0, 0xc6120000}, (1U << 17U) - 256};
  return {{Family::V6, 0x20010db800000000, 0}, std::uint64_t{1} << 32U};
}

/// Addresses that a range has besides those of the ranges inside it.
constexpr std::uint64_t kOwn = 4;

/// Calls `change` with every prefix and address that routing depends on, wherever the plan holds one. Addresses come as
/// networks of one.
template <class Change> void forEachPrefix(plan::Plan& plan, const Change& change) {
  const auto all = [&](std::vector<Prefix>& prefixes) {
    for (Prefix& prefix : prefixes) change(prefix);
  };
  const auto host = [&](std::optional<Address>& address) {
    if (!address) return;
    Prefix prefix = Prefix::host(*address);
    change(prefix);
    address = prefix.address();
  };
  const auto each = [](auto& table, const auto& body) {
    for (std::size_t i = 0; i < table.size(); ++i) body(table.modify(i));
  };
  const auto nodes = [&](auto& node) { all(node.prefixes); };
  const auto edges = [&](auto& edge) {
    for (plan::Advertisement& advertised : edge.advertise) {
      change(advertised.prefix);
      if (advertised.isp_aggregate) change(*advertised.isp_aggregate);
    }
  };
  each(plan.sites, nodes);
  each(plan.segments, nodes);
  each(plan.devices, [&](plan::Device& device) {
    all(device.prefixes);
    for (plan::StaticRoute& route : device.static_routes) change(route.prefix);
  });
  each(plan.links, [&](plan::Link& link) {
    for (auto* filters : {&link.deny.a_to_b, &link.deny.b_to_a})
      for (plan::RouteFilter& filter : *filters)
        if (auto* prefix = std::get_if<Prefix>(&filter)) change(*prefix);
  });
  each(plan.internet_egresses, edges);
  each(plan.circuits, edges);
  each(plan.nat_pools, [&](plan::NatPool& pool) { all(pool.prefixes); });
  each(plan.services, [&](plan::Service& service) {
    all(service.prefixes);
    all(service.internet_prefixes);
  });
  each(plan.published_endpoints, [&](plan::PublishedEndpoint& endpoint) {
    host(endpoint.public_ip);
    host(endpoint.server_ip);
  });
}

/// Whether a part of it is private and a part is not.
bool isMixed(const Prefix& prefix) {
  return !net::isPrivate(prefix) &&
         std::ranges::any_of(net::privateSpace(), [&](const Prefix& space) { return prefix.covers(space); });
}

/// A range and those directly inside it.
struct Range {
  Prefix prefix;
  std::vector<Range> inside;
  std::uint64_t size = 0;
};

std::uint64_t measure(std::vector<Range>& ranges) {
  std::uint64_t sum = 0;
  for (Range& range : ranges) {
    const bool host = range.prefix.length() == bitsOf(range.prefix.family());
    range.size = host ? 1 : std::bit_ceil(measure(range.inside) + kOwn);
    sum += range.size;
  }
  // The largest first: so each starts at a multiple of its size.
  std::ranges::stable_sort(ranges, std::greater<>(), &Range::size);
  return sum;
}

void place(const std::vector<Range>& ranges, Address start, std::vector<std::pair<Prefix, Prefix>>& legend) {
  for (const Range& range : ranges) {
    const int length = bitsOf(start.family) - std::countr_zero(range.size);
    legend.emplace_back(range.prefix, Prefix(start, length));
    place(range.inside, start, legend);
    start.low += range.size;
  }
}

/// The ranges of `sorted` from `next` on that lie in `outer`, as a tree.
std::vector<Range> nest(const std::vector<Prefix>& sorted, std::size_t& next, const Prefix& outer) {
  std::vector<Range> out;
  while (next < sorted.size() && outer.covers(sorted[next])) {
    Range& range = out.emplace_back(Range{sorted[next++], {}, 0});
    range.inside = nest(sorted, next, range.prefix);
  }
  return out;
}

} // namespace

Address reserved::host(Family family, bool thirdParty) {
  const TestRange range = testRange(family);
  return {family, range.start.high, range.start.low + range.size + (thirdParty ? 2 : 1)};
}

Prefix Renumbered::of(const Prefix& prefix) const {
  const auto found = std::ranges::lower_bound(legend, prefix, {}, &std::pair<Prefix, Prefix>::first);
  return found != legend.end() && found->first == prefix ? found->second : prefix;
}

Result<Renumbered> renumber(const plan::Plan& plan) {
  Renumbered out{plan, {}};
  std::set<Prefix> found;
  std::optional<Prefix> mixed;
  forEachPrefix(out.plan, [&](const Prefix& prefix) {
    if (prefix.isDefault() || net::isPrivate(prefix)) return;
    if (isMixed(prefix)) mixed = prefix;
    found.insert(prefix);
  });
  if (mixed)
    return fail("the lab cannot stand in for " + mixed->text() + ", a part of which is private",
                "split it into a private and a public part");
  const std::vector<Prefix> sorted(found.begin(), found.end());
  std::size_t next = 0;
  for (const Family family : {Family::V4, Family::V6}) {
    std::vector<Range> ranges = nest(sorted, next, Prefix::everything(family));
    const TestRange range = testRange(family);
    if (measure(ranges) > range.size)
      return fail("the plan has more public ranges than the lab's test ranges hold", "leave out services it can spare");
    place(ranges, range.start, out.legend);
  }
  std::ranges::sort(out.legend);
  forEachPrefix(out.plan, [&](Prefix& prefix) { prefix = out.of(prefix); });
  return out;
}

} // namespace rw::lab
