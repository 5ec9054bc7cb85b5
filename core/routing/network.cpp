#include "base/parallel.h"
#include "routing/explain.h"
#include "routing/routing.h"
#include "routing/update.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace rw::routing {

namespace {

/// What computed routes may take; a plan that needs more gives them up on the way and computes them again.
constexpr std::size_t kTreeBytes = 256U << 20U;

} // namespace

struct Network::Data {
  explicit Data(const plan::Plan& plan) : topology(plan), routes(topology) {}
  Data(const plan::Plan& plan, const Data& before)
      : topology(Topology::after(plan, before.topology)), routes(topology, before.routes) {}

  Topology topology;
  Routes routes;
  std::unique_ptr<State> state;
  std::vector<std::uint32_t> computed;
  std::vector<FlowSummary> summaries;
  std::vector<std::shared_ptr<const Looked>> looked;
  bool incomplete = false;

  mutable std::mutex mutex;
  mutable std::optional<std::vector<FlowResult>> verdicts;
  mutable std::unique_ptr<Explainer> explainer;
  mutable std::unordered_map<NodeIndex, FastestTo> ways; ///< by the node of an end

  const FastestTo& fastest(std::uint32_t end) const {
    const NodeIndex node = topology.ends[end].node;
    const std::scoped_lock lock(mutex);
    const auto [found, added] = ways.try_emplace(node);
    if (added) found->second = fastestTo(topology, state->status(), node);
    return found->second;
  }

  void begin(const Options& options) {
    Status status = topology.status;
    topology.takeDown(topology.outageOf(options.failed), status);
    state = std::make_unique<State>(topology, routes, std::move(status), options.shuffle);
    const std::set<std::string> wanted(options.flows.begin(), options.flows.end());
    for (std::uint32_t i = 0; i < topology.plan.flows.size(); ++i)
      if (wanted.empty() || wanted.contains(topology.plan.flows[i].id)) computed.push_back(i);
    summaries.resize(computed.size());
  }

  [[nodiscard]] bool large() const {
    return routes.classes().size() * topology.nodes.size() * sizeof(Best) > kTreeBytes;
  }

  /// Takes over what still holds of `before`; gives back the flows whose answers may be others now, nothing where there
  /// is no common ground.
  std::optional<std::vector<std::uint32_t>> carryOver(const Data& before) {
    const auto& then = before.topology.plan.flows;
    if (large() || before.large() || before.incomplete || before.computed.size() != then.size() ||
        computed.size() != topology.plan.flows.size())
      return {};
    const auto update = Update::between(*before.state, *state);
    if (!update) return {};
    std::vector<std::uint32_t> again;
    looked.resize(computed.size());
    for (std::uint32_t i = 0; i < computed.size(); ++i) {
      const std::string& id = flow(i).id;
      const auto old = i < then.size() && then[i].id == id ? std::optional<std::size_t>(i) : then.position(id);
      if (!old || update->touches(i, *before.looked[*old])) {
        again.push_back(i);
        continue;
      }
      summaries[i] = before.summaries[*old];
      looked[i] = update->renumbered(before.looked[*old]);
    }
    return again;
  }

  void evaluate(const std::vector<std::uint32_t>& which, const std::atomic<bool>* cancelled) {
    const auto stop = [cancelled] { return cancelled != nullptr && cancelled->load(std::memory_order_relaxed); };
    const auto one = [this](const Evaluator& evaluator, Summary& summary, std::size_t i) {
      summaries[i] = summary.of(flow(i), evaluator.evaluate(flow(i)));
    };
    if (large()) {
      const Evaluator evaluator(*state);
      Summary summary(topology);
      for (auto i = which.begin(); i != which.end() && !stop(); ++i) {
        one(evaluator, summary, *i);
        evaluator.forgetReads();
        state->trim(kTreeBytes);
      }
    } else {
      looked.resize(computed.size());
      // Flows of one site follow each other and share what an evaluator keeps.
      inParallel(
          which.size(),
          [&](const auto& next) {
            const Evaluator evaluator(*state);
            Summary summary(topology);
            for (std::size_t n = next(); n < which.size() && !stop(); n = next()) {
              one(evaluator, summary, which[n]);
              looked[which[n]] = std::make_shared<const Looked>(evaluator.takeReads());
            }
          },
          64);
    }
    incomplete = stop();
  }

  [[nodiscard]] std::vector<std::uint32_t> everyFlow() const {
    std::vector<std::uint32_t> out(computed.size());
    std::iota(out.begin(), out.end(), 0);
    return out;
  }

  [[nodiscard]] const plan::Flow& flow(std::size_t i) const { return topology.plan.flows[computed[i]]; }
};

Network::Network(const plan::Plan& plan, Options options) : data_(std::make_unique<Data>(plan)) {
  data_->begin(options);
  data_->evaluate(data_->everyFlow(), options.cancelled);
}

Network::Network(const plan::Plan& plan, const Network& before, Options options)
    : data_(std::make_unique<Data>(plan, *before.data_)) {
  data_->begin(options);
  const auto touched = data_->carryOver(*before.data_);
  data_->evaluate(touched ? *touched : data_->everyFlow(), options.cancelled);
}

Network::~Network() = default;
Network::Network(Network&&) noexcept = default;

const plan::Plan& Network::plan() const { return data_->topology.plan; }
const Topology& Network::topology() const { return data_->topology; }
const State& Network::state() const { return *data_->state; }
const std::vector<std::uint32_t>& Network::computed() const { return data_->computed; }
const std::vector<FlowSummary>& Network::summaries() const { return data_->summaries; }
const std::vector<std::shared_ptr<const Looked>>& Network::looked() const { return data_->looked; }
bool Network::incomplete() const { return data_->incomplete; }

const std::vector<FlowResult>& Network::verdicts() const {
  const std::scoped_lock lock(data_->mutex);
  if (!data_->verdicts) {
    data_->verdicts.emplace();
    if (!data_->incomplete)
      for (std::size_t i = 0; i < data_->computed.size(); ++i)
        data_->verdicts->push_back(resultOf(data_->topology, data_->flow(i), data_->summaries[i]));
  }
  return *data_->verdicts;
}

std::optional<FlowResult> Network::explained(const std::string& id) const {
  const auto position = data_->topology.plan.flows.position(id);
  if (!position || !std::ranges::binary_search(data_->computed, static_cast<std::uint32_t>(*position))) return {};
  const std::scoped_lock lock(data_->mutex);
  if (!data_->explainer) data_->explainer = std::make_unique<Explainer>(*data_->state);
  return data_->explainer->explain(data_->topology.plan.flows[*position]);
}

std::vector<FlowResult> Network::flows() const {
  std::vector<FlowResult> out;
  if (data_->incomplete) return out;
  for (std::size_t i = 0; i < data_->computed.size(); ++i) {
    out.push_back(*explained(data_->flow(i).id));
    if (data_->large()) data_->state->trim(kTreeBytes);
  }
  return out;
}

std::vector<TableRow> Network::table(const std::string& id) const {
  std::vector<TableRow> out;
  const NodeIndex node = topology().node(id);
  if (node == kNone || state().status().nodes[node] == 0) return out;
  const Routes& routes = data_->routes;
  for (PrefixIndex prefix = 0; prefix < routes.prefixes().size(); ++prefix) {
    TableRow row{routes.prefixes()[prefix], Step::OnlyRoute, state().candidates(node, prefix)};
    const Best best = state().treeOf(prefix)[node];
    if (data_->large()) data_->state->trim(kTreeBytes);
    if (row.candidates.empty()) continue;
    row.decided_by = Routes::decision(best, row.candidates);
    out.push_back(std::move(row));
  }
  std::ranges::stable_sort(out, [](const TableRow& a, const TableRow& b) {
    if (a.prefix.family() != b.prefix.family()) return a.prefix.family() < b.prefix.family();
    if (a.prefix.length() != b.prefix.length()) return a.prefix.length() > b.prefix.length();
    return a.prefix < b.prefix;
  });
  return out;
}

std::vector<std::string> Network::expressRouteFrom(const std::string& id) const {
  std::set<std::string> out;
  const NodeIndex node = topology().node(id);
  if (node == kNone || state().status().nodes[node] == 0) return {};
  const Routes& routes = data_->routes;
  std::set<ClassIndex> seen;
  for (const Edge& edge : topology().edges)
    if (edge.expressRoute)
      for (const net::Prefix& learned : edge.learns)
        if (const auto prefix = routes.prefixes().find(learned); prefix && seen.insert(routes.classOf(*prefix)).second)
          for (const Candidate& candidate : state().candidates(node, *prefix))
            if (candidate.routeClass == RouteClass::Expressroute) out.insert(candidate.learned_from);
  return {out.begin(), out.end()};
}

double Network::linkLatency(const std::string& link) const {
  const auto position = topology().plan.links.position(link);
  return position ? topology().linkLatency[*position] : 0;
}

std::optional<Network::Reference> Network::reference(const std::string& from, const std::string& service,
                                                     bool internetOnly) const {
  const NodeIndex start = topology().node(from);
  if (start == kNone || state().status().nodes[start] == 0) return {};
  std::optional<Reference> best;
  const plan::Service* wanted = topology().plan.services.find(service);
  for (EdgeIndex e = 0; e < topology().edges.size(); ++e) {
    const Edge& edge = topology().edges[e];
    if (!edge.latencyKnown || (edge.expressRoute && internetOnly)) continue;
    if (edge.expressRoute) {
      const plan::Circuit* circuit = topology().plan.circuits.find(edge.id);
      const bool offered =
          wanted != nullptr && wanted->isOverExpressRoute() && !wanted->prefixes.empty() &&
          std::ranges::any_of(circuit->services, [&](const plan::ServiceRef& ref) { return ref.id == service; });
      if (!offered) continue;
    }
    for (std::uint32_t end = edge.firstEnd; end < edge.firstEnd + edge.endCount; ++end) {
      if (state().status().ends[end] == 0) continue;
      const FastestTo& fastest = data_->fastest(end);
      const double rtt = 2 * (fastest.latency_ms[start] + edge.latency_ms);
      if (!std::isfinite(rtt) || (best && rtt >= best->rtt_ms)) continue;
      best = Reference{edge.id, rtt, {}};
      for (NodeIndex node = start; node != kNone; node = fastest.next[node])
        best->path.push_back(topology().idOf(node));
    }
  }
  return best;
}

} // namespace rw::routing
