#include "routing/update.h"

#include "base/parallel.h"
#include "plan/registry.h"

#include <algorithm>
#include <numeric>

namespace rw::routing {

namespace {

/// The same nodes, edges and links in the same places, and the same nodes pass on and accept the same routes.
bool sameShape(const Topology& a, const Topology& b) {
  const auto alike = [](const auto& first, const auto& second, const auto& equal) {
    return std::ranges::equal(first, second, equal);
  };
  return a.transit == b.transit && a.ends == b.ends && a.links == b.links && a.linkNodes == b.linkNodes &&
         alike(
             a.nodes, b.nodes,
             [](const Node& x, const Node& y) { return x.id == y.id && x.accepts == y.accepts && x.site == y.site; }) &&
         alike(a.edges, b.edges,
               [](const Edge& x, const Edge& y) { return x.id == y.id && x.expressRoute == y.expressRoute; });
}

/// By position in the table of `now`: whether routing sees another object there than the one of that id in `before`.
std::vector<std::uint8_t> changedObjects(plan::EntityKind kind, const plan::Plan& before, const plan::Plan& now) {
  const plan::EntityInfo& info = plan::entityInfo(kind);
  std::vector<std::uint8_t> out(info.size(now));
  if (info.sameTable(before, now)) return out;
  const std::size_t there = info.size(before);
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (i < there && info.same(now, i, before, i)) continue;
    const auto old = info.position(before, info.idAt(now, i));
    if (old && info.same(now, i, before, *old)) continue;
    out[i] = !old || std::ranges::any_of(info.properties, [&](const plan::PropertyInfo& property) {
      return property.meta.aspect == plan::Aspect::Routing &&
             property.get(info.object(now, i)) != property.get(info.object(before, *old));
    });
  }
  return out;
}

bool overlap(const net::Prefix& a, const net::Prefix& b) { return a.covers(b) || b.covers(a); }

} // namespace

std::optional<Update> Update::between(const State& before, State& now) {
  if (!sameShape(before.topology, now.topology)) return {};
  return Update(before, now);
}

Update::Update(const State& before, State& now)
    : before_(before), now_(now), old_(before), new_(now), changed_(new_.count()) {
  comparePrefixes();
  compareEdges();
  compareNodes();
  compareLinks();
  compareObjects();
  carryTrees();
}

// Classes are told apart by what is in them: their numbers and what makes them up may change.
void Update::comparePrefixes() {
  if (now_.routes.sharesWith(before_.routes)) {
    newClass_.resize(now_.routes.classes().size());
    std::iota(newClass_.begin(), newClass_.end(), 0);
    oldClass_ = newClass_;
    return;
  }
  const net::PrefixSet& was = before_.routes.prefixes();
  const net::PrefixSet& is = now_.routes.prefixes();
  newClass_.assign(before_.routes.classes().size(), kNone);
  oldClass_.assign(now_.routes.classes().size(), kNone);
  std::vector<std::uint8_t> torn(newClass_.size());
  std::size_t common = 0;
  for (PrefixIndex i = 0; i < is.size(); ++i) {
    const auto old = i < was.size() && was[i] == is[i] ? std::optional(i) : was.find(is[i]);
    if (!old) {
      ranges_.push_back(is[i]);
      continue;
    }
    ++common;
    const ClassIndex from = before_.routes.classOf(*old);
    const ClassIndex to = now_.routes.classOf(i);
    if (oldClass_[to] == kNone) oldClass_[to] = from;
    if (newClass_[from] == kNone) newClass_[from] = to;
    if (newClass_[from] != to || oldClass_[to] != from) torn[from] = 1;
  }
  if (common < was.size())
    for (PrefixIndex i = 0; i < was.size(); ++i)
      if (!is.find(was[i])) ranges_.push_back(was[i]);
  // Parts of a range that were routed alike may be so no longer, or have come to be.
  for (PrefixIndex i = 0; i < was.size(); ++i)
    if (torn[before_.routes.classOf(i)] != 0) ranges_.push_back(was[i]);
  for (ClassIndex from = 0; from < torn.size(); ++from)
    if (torn[from] != 0) newClass_[from] = kNone;
  // Whether a range is announced hangs on what of it is inside.
  const std::vector<net::Prefix> others = ranges_;
  for (const Topology* topology : {&before_.topology, &now_.topology})
    for (const Edge& edge : topology->edges)
      for (const plan::Advertisement& advertised : edge.advertise)
        if (std::ranges::any_of(others, [&](const net::Prefix& p) { return overlap(p, advertised.prefix); }))
          ranges_.push_back(advertised.prefix);
  // Names without addresses stand for what no prefix covers.
  for (const net::Family family : {net::Family::V4, net::Family::V6})
    if (!others.empty() &&
        was.uncovered(net::Prefix::everything(family)) != is.uncovered(net::Prefix::everything(family)))
      all_ = true;
}

void Update::compareEdges() {
  const auto sameObject = [this](EdgeIndex e) {
    const plan::Plan& now = now_.topology.plan;
    const plan::Plan& before = before_.topology.plan;
    const std::size_t egresses = now.internet_egresses.size();
    return e < egresses ? now.internet_egresses.sharesItem(before.internet_egresses, e, e)
                        : now.circuits.sharesItem(before.circuits, e - egresses, e - egresses);
  };
  for (EdgeIndex e = 0; e < now_.topology.edges.size(); ++e) {
    const Edge& was = before_.topology.edges[e];
    const Edge& is = now_.topology.edges[e];
    if (was.latency_ms != is.latency_ms || was.latencyKnown != is.latencyKnown || was.families != is.families ||
        was.meets != is.meets || was.privateAsn != is.privateAsn)
      all_ = true;
    if (was.localPref != is.localPref || was.prependIn != is.prependIn) preferred_.push_back(e);
    if (sameObject(e)) continue;
    for (const Edge* edge : {&was, &is})
      for (const plan::Advertisement& advertised : edge->advertise) ranges_.push_back(advertised.prefix);
  }
}

void Update::compareNodes() {
  const Topology& was = before_.topology;
  const Topology& is = now_.topology;
  const auto samePool = [&](std::uint32_t a, std::uint32_t b) { return was.pools[a] == is.pools[b]; };
  for (NodeIndex n = 0; n < is.nodes.size(); ++n) {
    const Node& a = was.nodes[n];
    const Node& b = is.nodes[n];
    const bool up = before_.status().nodes[n] == now_.status().nodes[n];
    if (!up) nodes_.push_back(n);
    if (!up || a.keepsState != b.keepsState || a.symmetricReturn != b.symmetricReturn || a.stateGroup != b.stateGroup ||
        a.place != b.place || a.prefixes != b.prefixes || !std::ranges::equal(a.pools, b.pools, samePool))
      changed_[new_.ofNode(n)] = 1;
  }
  for (std::uint32_t end = 0; end < is.ends.size(); ++end)
    if (before_.status().ends[end] != now_.status().ends[end]) {
      changed_[new_.ofEnd(end)] = 1;
      nodes_.push_back(is.ends[end].node);
    }
}

void Update::compareLinks() {
  const Topology& was = before_.topology;
  const Topology& is = now_.topology;
  for (std::uint32_t i = 0; i < is.arcs.size(); ++i) {
    const Arc& a = was.arcs[i];
    const Arc& b = is.arcs[i];
    if (a.cost != b.cost || a.denyOut != b.denyOut || a.denyIn != b.denyIn || a.latency_ms != b.latency_ms ||
        before_.status().links[a.link] != now_.status().links[b.link])
      links_.push_back(b.link);
    if (!is.plan.links.sharesItem(was.plan.links, b.link, b.link)) filtered_.push_back(i);
  }
  std::ranges::sort(links_);
  links_.erase(std::unique(links_.begin(), links_.end()), links_.end());
}

void Update::compareObjects() {
  const plan::Plan& was = before_.topology.plan;
  const plan::Plan& is = now_.topology.plan;
  if (changedObjects(plan::EntityKind::Design, was, is).front() != 0) all_ = true;
  flows_ = changedObjects(plan::EntityKind::Flow, was, is);
  const auto sites = changedObjects(plan::EntityKind::Site, was, is);
  const auto endpoints = changedObjects(plan::EntityKind::PublishedEndpoint, was, is);
  auto services = changedObjects(plan::EntityKind::Service, was, is);
  if (!ranges_.empty())
    for (std::size_t s = 0; s < services.size(); ++s)
      for (const auto* prefixes : {&is.services[s].prefixes, &is.services[s].internet_prefixes})
        if (std::ranges::any_of(*prefixes, [this](const net::Prefix& p) { return inRanges(p); })) services[s] = 1;
  const auto any = [](const std::vector<std::uint8_t>& of) { return std::ranges::find(of, 1) != of.end(); };
  const bool removed =
      was.services.size() != is.services.size() || was.published_endpoints.size() != is.published_endpoints.size();
  if (all_ || (!removed && !any(sites) && !any(services) && !any(endpoints))) return;
  const auto other = [](const auto& then, const auto& table, const std::string& id,
                        const std::vector<std::uint8_t>& changed) {
    const auto position = table.position(id);
    return position ? changed[*position] != 0 : then.position(id).has_value();
  };
  for (std::size_t i = 0; i < flows_.size(); ++i) {
    const plan::Flow& flow = is.flows[i];
    if (other(was.sites, is.sites, flow.site.id, sites) ||
        other(was.services, is.services, flow.service.id, services) ||
        other(was.published_endpoints, is.published_endpoints, flow.endpoint.id, endpoints))
      flows_[i] = 1;
  }
}

std::optional<Touched> Update::touchedOf(ClassIndex index, ClassIndex from) const {
  const Routes::Class& was = before_.routes.classes()[from];
  const Routes::Class& is = now_.routes.classes()[index];
  if (was.levels != is.levels) return {};
  Touched out;
  out.nodes = nodes_;
  const auto note = [&](const Origin& origin) { out.nodes.push_back(origin.node); };
  if (was.origins != is.origins) {
    std::vector<Origin> different;
    std::ranges::set_symmetric_difference(was.origins, is.origins, std::back_inserter(different));
    std::ranges::for_each(different, note);
  }
  for (const Origin& origin : is.origins)
    if (std::ranges::find(preferred_, origin.edge) != preferred_.end()) note(origin);
  for (const LinkIndex link : links_) out.add(now_.topology, link);
  for (const std::uint32_t i : filtered_) {
    const Arc& then = before_.topology.arcs[i];
    const Arc& arc = now_.topology.arcs[i];
    if (before_.topology.denies(then.filterIn, was.covered) != now_.topology.denies(arc.filterIn, is.covered)) {
      const auto [a, b] = now_.topology.linkNodes[arc.link];
      out.arcs.emplace_back(arc.to, arc.to == a ? b : a);
    }
  }
  return out;
}

void Update::carry(ClassIndex index, ClassIndex from) {
  const std::shared_ptr<RouteTree> tree = before_.share(from);
  if (tree == nullptr) return;
  const auto touched = touchedOf(index, from);
  if (!touched) return;
  if (!now_.routes.affects(*touched, index, *tree, now_.status())) {
    now_.adopt(index, tree);
    return;
  }
  auto mended = std::make_shared<RouteTree>(*tree);
  for (const NodeIndex node : now_.bringUpToDate(index, *mended, *touched, !before_.routes.classes()[from].uniform))
    changed_[new_.ofTree(index, node)] = 1;
  now_.adopt(index, std::move(mended));
}

void Update::carryTrees() {
  inParallel(
      oldClass_.size(),
      [this](const auto& next) {
        for (std::size_t i = next(); i < oldClass_.size(); i = next())
          if (oldClass_[i] != kNone) carry(static_cast<ClassIndex>(i), oldClass_[i]);
      },
      32);
  // Where the start was no good, nothing that was read of it counts.
  for (ClassIndex& to : newClass_)
    if (to != kNone && now_.known(to) == nullptr) to = kNone;
}

bool Update::inRanges(const net::Prefix& range) const {
  return std::ranges::any_of(ranges_, [&](const net::Prefix& p) { return overlap(p, range); });
}

std::uint32_t Update::renumbered(std::uint32_t resource) const {
  if (resource >= old_.trees()) return static_cast<std::uint32_t>(resource - old_.trees() + new_.trees());
  const auto nodes = static_cast<std::uint32_t>(now_.topology.nodes.size());
  const ClassIndex to = newClass_[resource / nodes];
  return to == kNone ? kNone : new_.ofTree(to, resource % nodes);
}

bool Update::touches(std::size_t flow, const Looked& looked) const {
  if (all_ || flows_[flow] != 0) return true;
  if (!ranges_.empty() && std::ranges::any_of(looked.ranges, [this](const net::Prefix& p) { return inRanges(p); }))
    return true;
  if (now_.routes.sharesWith(before_.routes)) // no number is another one
    return std::ranges::any_of(looked.resources, [this](std::uint32_t resource) { return changed_[resource] != 0; });
  return std::ranges::any_of(looked.resources, [this](std::uint32_t resource) {
    const std::uint32_t now = renumbered(resource);
    return now == kNone || changed_[now] != 0;
  });
}

std::shared_ptr<const Looked> Update::renumbered(const std::shared_ptr<const Looked>& looked) const {
  if (now_.routes.sharesWith(before_.routes)) return looked;
  auto out = std::make_shared<Looked>(*looked);
  for (std::uint32_t& resource : out->resources) resource = renumbered(resource);
  std::ranges::sort(out->resources);
  return out;
}

} // namespace rw::routing
