#include "analysis/availability.h"

#include "routing/topology.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <queue>
#include <set>

namespace rw::analysis {

using plan::FlowDirection;
using routing::Network;
using routing::NodeIndex;

namespace {

/// States of so many elements are all looked at.
constexpr std::size_t kMostExact = 12;
/// Of more elements: so many states, or until no more than this share of time (3 s a year) is left.
constexpr std::size_t kMostStates = 2000;
constexpr double kUnseen = 1e-7;

bool isCancelled(const std::atomic<bool>* cancelled) {
  return cancelled != nullptr && cancelled->load(std::memory_order_relaxed);
}

/// An element that is up today, and the share of time in which it is.
struct Uncertain {
  std::string id;
  double availability = 1;
};

/// What can matter to a site's outbound flows. Policy may lead a flow anywhere that packets can come back from, so this
/// is a matter of the graph alone: dead ends are left out.
class Relevance {
 public:
  explicit Relevance(const plan::Plan& plan) : plan_(plan), topology_(plan) {
    const std::size_t nodes = topology_.nodes.size();
    needed_.assign(nodes, false);
    const auto need = [&](const std::string& id) {
      if (const NodeIndex node = topology_.node(id); node != routing::kNone) needed_[node] = true;
    };
    for (const routing::End& end : topology_.ends) needed_[end.node] = true;
    for (const plan::Site& site : plan.sites) need(site.proxy.id);
    for (const plan::NatPool& pool : plan.nat_pools) need(pool.at.id);
    for (const plan::PublishedEndpoint& endpoint : plan.published_endpoints) {
      need(endpoint.server.id);
      need(endpoint.translated_at.id);
    }
    for (const plan::Device& device : plan.devices)
      for (const plan::StaticRoute& route : device.static_routes) need(route.via.id);
    // Networks that are also somebody else's may draw traffic, or hold up an advertisement.
    std::vector<std::pair<net::Prefix, NodeIndex>> known;
    for (NodeIndex node = 0; node < nodes; ++node)
      for (const net::Prefix& prefix : topology_.nodes[node].prefixes) known.emplace_back(prefix, node);
    const auto addAll = [&](const auto& prefixes) {
      for (const net::Prefix& prefix : prefixes) known.emplace_back(prefix, routing::kNone);
    };
    for (const plan::Service& service : plan.services) addAll(service.prefixes);
    for (const plan::NatPool& pool : plan.nat_pools) addAll(pool.prefixes);
    for (const routing::Edge& edge : topology_.edges)
      for (const plan::Advertisement& advertised : edge.advertise)
        known.emplace_back(advertised.prefix, routing::kNone);
    for (const auto& [prefix, node] : known)
      for (const auto& [other, owner] : known)
        if (node != routing::kNone && node != owner && prefix.overlaps(other)) needed_[node] = true;
  }

  [[nodiscard]] const routing::Topology& topology() const { return topology_; }
  [[nodiscard]] std::vector<Uncertain> elementsFor(const std::string& site) const {
    const std::vector<bool> kept = keptFor(topology_.node(site));
    const auto keeps = [&](const std::string& id) {
      const NodeIndex node = topology_.node(id);
      return node != routing::kNone && kept[node];
    };
    std::set<std::string> sites; // a site that is down takes with it what stands in it
    for (const plan::Segment& segment : plan_.segments)
      if (keeps(segment.id)) sites.insert(segment.site.id);
    for (const plan::Device& device : plan_.devices)
      if (keeps(device.id)) sites.insert(device.site.id);
    std::vector<Uncertain> out;
    const auto add = [&](const auto& table, const auto& matters) {
      for (const auto& element : table)
        if (element.up && element.availability && *element.availability < 1 && matters(element))
          out.push_back({element.id, *element.availability});
    };
    const auto always = [](const plan::Element&) { return true; };
    const auto kind = [&](const plan::Element& element) { return keeps(element.id); };
    add(plan_.sites, [&](const plan::Site& s) { return keeps(s.id) || sites.contains(s.id); });
    add(plan_.segments, kind);
    add(plan_.devices, kind);
    add(plan_.links, [&](const plan::Link& link) { return keeps(link.a.id) && keeps(link.b.id); });
    add(plan_.internet_egresses, always);
    add(plan_.meet_me_locations, always);
    add(plan_.circuits, always);
    return out;
  }

 private:
  /// Nodes that are left after dead ends are cut off, again and again.
  [[nodiscard]] std::vector<bool> keptFor(NodeIndex start) const {
    std::vector<bool> kept(topology_.nodes.size(), true);
    const auto isDeadEnd = [&](NodeIndex node) {
      if (!kept[node] || node == start || needed_[node]) return false;
      std::set<NodeIndex> neighbours;
      for (const routing::Arc& arc : topology_.arcsOf(node))
        if (kept[arc.to]) neighbours.insert(arc.to);
      return neighbours.size() < 2;
    };
    for (bool again = true; again;) {
      again = false;
      for (NodeIndex node = 0; node < kept.size(); ++node)
        if (isDeadEnd(node)) {
          kept[node] = false;
          again = true;
        }
    }
    return kept;
  }

  const plan::Plan& plan_;
  const routing::Topology topology_;
  std::vector<bool> needed_; ///< never a dead end
};

/// Which sites are served while some elements are down. Asked once for each set.
class Service {
 public:
  Service(const plan::Plan& plan, const std::atomic<bool>* cancelled) : plan_(plan), cancelled_(cancelled) {
    for (const routing::FlowResult& flow : compute({}, {}))
      if (flow.direction == FlowDirection::Outbound && flow.deciding().delivered) {
        flows_.push_back(flow.flow);
        sites_.insert(plan.flows.find(flow.flow)->site.id);
      }
  }
  [[nodiscard]] const std::set<std::string>& sites() const { return sites_; }
  bool serves(const std::string& site, const std::vector<std::string>& down) {
    const auto [found, added] = cut_.try_emplace(down);
    if (added)
      for (const routing::FlowResult& flow : compute(down, flows_))
        if (!flow.deciding().delivered) found->second.insert(plan_.flows.find(flow.flow)->site.id);
    return !found->second.contains(site);
  }

 private:
  [[nodiscard]] std::vector<routing::FlowResult> compute(const std::vector<std::string>& down,
                                                         const std::vector<std::string>& flows) const {
    return Network(plan_, {.failed = down, .flows = flows, .cancelled = cancelled_}).verdicts();
  }
  const plan::Plan& plan_;
  const std::atomic<bool>* cancelled_;
  std::vector<std::string> flows_; ///< delivered today
  std::set<std::string> sites_;
  std::map<std::vector<std::string>, std::set<std::string>> cut_;
};

/// The states of some elements, the most likely first.
class States {
 public:
  explicit States(std::vector<Uncertain> elements) : elements_(std::move(elements)) {
    std::ranges::stable_sort(elements_, std::greater<>(), &States::ratio);
    double likeliest = 1;
    for (const Uncertain& element : elements_) likeliest *= std::max(element.availability, 1 - element.availability);
    open_.push({likeliest, {}});
  }
  struct State {
    double probability = 0;
    std::vector<std::string> down;
  };
  /// Nothing after the last one.
  std::optional<State> next() {
    if (open_.empty()) return {};
    const Entry entry = open_.top();
    open_.pop();
    // Every set of unlikely states comes from exactly one other: its last member put one further, or one more behind
    // it.
    const std::size_t after = entry.unlikely.empty() ? 0 : entry.unlikely.back() + 1;
    if (after < elements_.size()) {
      Entry more = entry;
      more.unlikely.push_back(after);
      more.probability *= ratio(elements_[after]);
      open_.push(more);
      if (after > 0) {
        Entry other = entry;
        other.unlikely.back() = after;
        const double was = ratio(elements_[after - 1]);
        other.probability = was > 0 ? other.probability / was * ratio(elements_[after]) : 0;
        open_.push(other);
      }
    }
    State state{entry.probability, {}};
    for (std::size_t i = 0; i < elements_.size(); ++i) {
      const bool unlikely = std::ranges::find(entry.unlikely, i) != entry.unlikely.end();
      if (unlikely == isMostlyUp(elements_[i])) state.down.push_back(elements_[i].id);
    }
    std::ranges::sort(state.down);
    return state;
  }

 private:
  struct Entry {
    double probability = 0;
    std::vector<std::size_t> unlikely; ///< elements in their less likely state, ascending
    bool operator<(const Entry& other) const { return probability < other.probability; }
  };
  static bool isMostlyUp(const Uncertain& element) { return element.availability >= 0.5; }
  /// The less likely state over the likely one.
  static double ratio(const Uncertain& element) {
    const double less = std::min(element.availability, 1 - element.availability);
    return less / (1 - less);
  }
  std::vector<Uncertain> elements_;
  std::priority_queue<Entry> open_;
};

/// Whether the site can reach no edge at all while the element is down: then nothing else can help.
bool isolates(const routing::Topology& topology, const std::string& site, const std::string& element) {
  routing::Status status = topology.status;
  topology.takeDown(topology.outageOf({element}), status);
  const NodeIndex home = topology.node(site);
  if (status.nodes[home] == 0) return true;
  const routing::FastestTo ways = routing::fastestTo(topology, status, home);
  for (std::uint32_t end = 0; end < topology.ends.size(); ++end)
    if (status.ends[end] != 0 && std::isfinite(ways.latency_ms[topology.ends[end].node])) return false;
  return true;
}

SiteAvailability availabilityOf(const routing::Topology& topology, const std::string& site,
                                std::vector<Uncertain> elements, Service& service, const std::atomic<bool>* cancelled) {
  SiteAvailability out{.site = site, .elements = elements.size()};
  double alone = 1; // of those without any of which the site is cut off
  std::erase_if(elements, [&](const Uncertain& element) {
    if (!isolates(topology, site, element.id)) return false;
    alone *= element.availability;
    return true;
  });
  out.exact = elements.size() <= kMostExact;
  double served = 0, cut = 0;
  States states(std::move(elements));
  for (std::size_t seen = 0; out.exact || (seen < kMostStates && 1 - served - cut > kUnseen); ++seen) {
    const auto state = states.next();
    if (!state || isCancelled(cancelled)) break;
    (service.serves(site, state->down) ? served : cut) += state->probability;
  }
  out.availability = alone * served;
  out.at_most = out.exact ? out.availability : alone * (1 - cut);
  return out;
}

} // namespace

std::vector<SiteAvailability> availabilities(const plan::Plan& plan, const std::atomic<bool>* cancelled) {
  const Relevance relevance(plan);
  Service service(plan, cancelled);
  std::vector<SiteAvailability> out;
  for (const plan::Site& site : plan.sites)
    if (service.sites().contains(site.id) && !isCancelled(cancelled))
      out.push_back(availabilityOf(relevance.topology(), site.id, relevance.elementsFor(site.id), service, cancelled));
  return out;
}

} // namespace rw::analysis
