#include "analysis/sweep.h"

#include "analysis/load.h"
#include "base/parallel.h"

#include <algorithm>

namespace rw::analysis {

using routing::Carriers;
using routing::ClassIndex;
using routing::FlowSummary;
using routing::Network;
using routing::NodeIndex;
using routing::Routes;
using routing::RouteTree;
using routing::Share;
using routing::State;
using routing::Topology;

namespace {

/// Lists of indexes, one for each of `keys`, in two arrays.
class Index {
 public:
  /// `pairs` are (key, value).
  Index(std::size_t keys, const std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs) : first_(keys + 1) {
    for (const auto& [key, value] : pairs) ++first_[key + 1];
    for (std::size_t i = 0; i < keys; ++i) first_[i + 1] += first_[i];
    values_.resize(pairs.size());
    std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
    for (const auto& [key, value] : pairs) values_[next[key]++] = value;
  }
  Index() : first_(1) {}
  [[nodiscard]] std::span<const std::uint32_t> of(std::size_t key) const {
    return {values_.data() + first_[key], first_[key + 1] - first_[key]};
  }

 private:
  std::vector<std::uint32_t> first_;
  std::vector<std::uint32_t> values_;
};

/// A set of dense indexes that is emptied at no cost.
class Marks {
 public:
  explicit Marks(std::size_t count) : mark_(count) {}
  void clear() { ++round_; }
  /// Whether it was not in yet.
  bool add(std::size_t i) { return std::exchange(mark_[i], round_) != round_; }

 private:
  std::vector<std::uint32_t> mark_;
  std::uint32_t round_ = 1;
};

} // namespace

struct Sweep::Data {
  Data(const plan::Plan& plan, const std::vector<std::string>& down, const std::atomic<bool>* stop)
      : failed(down), cancelled(stop), network(plan, {.failed = down, .flows = {}, .cancelled = stop}),
        carriers(network.topology()) {
    const auto& flows = network.topology().plan.flows;
    traffic.assign(carriers.count(), 0);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> crossed;
    for (std::uint32_t i = 0; i < network.summaries().size(); ++i) {
      demand.push_back(demandOf(network.topology().plan, flows[network.computed()[i]]).value_or(plan::Demand{}));
      for (const Share& share : network.summaries()[i].shares) {
        crossed.emplace_back(share.carrier, i);
        traffic[share.carrier] += share.of(demand[i]);
      }
    }
    crossing = Index(carriers.count(), crossed);
    if (!isWhole() && !network.incomplete()) indexDependencies();
  }

  /// Which flows looked at what, and which trees they need of what is up.
  void indexDependencies() {
    const Topology& topology = network.topology();
    const State& state = network.state();
    const std::size_t nodes = topology.nodes.size();
    const std::size_t classes = state.routes.classes().size();
    const routing::Reads resources(state);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> read;
    std::vector<std::vector<NodeIndex>> readNodes(classes);
    for (std::uint32_t i = 0; i < network.looked().size(); ++i)
      for (const std::uint32_t resource : network.looked()[i]->resources) {
        read.emplace_back(resource, i);
        if (resource < classes * nodes) readNodes[resource / nodes].push_back(static_cast<NodeIndex>(resource % nodes));
      }
    readers = Index(resources.count(), read);

    std::vector<std::pair<std::uint32_t, std::uint32_t>> byLink, byEnd, byNode;
    Marks needed(nodes);
    std::vector<NodeIndex> open;
    std::vector<routing::Source> sources;
    for (ClassIndex c = 0; c < classes; ++c) {
      const RouteTree* tree = state.known(c);
      if (tree == nullptr) continue;
      const Routes::Class& of = state.routes.classes()[c];
      needed.clear();
      open.clear();
      const auto need = [&](NodeIndex n) {
        if ((*tree)[n].tier != routing::Tier::None && needed.add(n)) open.push_back(n);
      };
      for (const NodeIndex n : readNodes[c]) need(n);
      // Where a loss can make a route better elsewhere, all of the tree counts.
      if (!of.uniform)
        for (NodeIndex n = 0; n < nodes; ++n) need(n);
      while (!open.empty()) {
        const NodeIndex n = open.back();
        open.pop_back();
        if ((*tree)[n].tier == routing::Tier::Connected) byNode.emplace_back(n, c);
        state.routes.sourcesOf(c, *tree, state.status(), n, sources);
        for (const routing::Source& source : sources) {
          if (source.node != routing::kNone) {
            for (const routing::Arc& arc : topology.arcsOf(n))
              if (arc.to == source.node) byLink.emplace_back(arc.link, c);
            need(source.node);
          } else {
            const routing::Edge& edge = topology.edges[source.edge];
            for (std::uint32_t end = edge.firstEnd; end < edge.firstEnd + edge.endCount; ++end)
              if (topology.ends[end].node == n) byEnd.emplace_back(end, c);
          }
        }
      }
    }
    treesByLink = Index(topology.links.size(), byLink);
    treesByEnd = Index(topology.ends.size(), byEnd);
    treesByNode = Index(nodes, byNode);
  }

  /// The plan is too large to keep what its flows looked at: each failure is computed from nothing.
  [[nodiscard]] bool isWhole() const { return network.looked().empty() && !network.summaries().empty(); }
  [[nodiscard]] bool stopped() const { return cancelled != nullptr && cancelled->load(std::memory_order_relaxed); }

  std::vector<std::string> failed;
  const std::atomic<bool>* cancelled;
  Network network;
  Carriers carriers;
  std::vector<plan::Demand> demand; ///< by flow
  std::vector<double> traffic;      ///< by carrier
  Index crossing;                   ///< carrier -> flows
  Index readers;                    ///< what is read -> flows
  Index treesByLink, treesByEnd, treesByNode;
};

/// One thread's state, and how it shows a failure.
class Sweep::Worker {
 public:
  explicit Worker(const Data& data)
      : data_(data), state_(data.network.state()), evaluator_(state_), resources_(state_),
        flows_(data.network.summaries().size()), classes_(state_.routes.classes().size()),
        carriers_(data.carriers.count()), traffic_(data.traffic) {
    effect_.traffic = &traffic_;
    effect_.status = &state_.status();
  }

  const Effect& show(const std::vector<std::string>& element) {
    data_.isWhole() ? computeAnew(element) : repairWhatItTouches(element);
    shift();
    return effect_;
  }

  void restore() {
    for (const std::uint32_t carrier : effect_.carriers) traffic_[carrier] = data_.traffic[carrier];
    if (!data_.isWhole()) state_.restore();
  }

 private:
  void repairWhatItTouches(const std::vector<std::string>& element) {
    const State::Difference& gone = state_.takeDown(state_.topology.outageOf(element));
    effect_.edges = gone.physical;
    wanted_.clear();
    flows_.clear();
    repair(gone);
    for (const NodeIndex node : gone.nodes) want(resources_.ofNode(node));
    for (const std::uint32_t end : gone.ends) want(resources_.ofEnd(end));
    std::ranges::sort(wanted_);
    effect_.flows.clear();
    for (const std::uint32_t i : wanted_) {
      const plan::Flow& flow = state_.topology.plan.flows[data_.network.computed()[i]];
      effect_.flows.push_back({i, summaryOf(state_.topology, flow, evaluator_.evaluate(flow))});
      evaluator_.forgetReads();
    }
  }

  void computeAnew(const std::vector<std::string>& element) {
    std::vector<std::string> failed = data_.failed;
    failed.insert(failed.end(), element.begin(), element.end());
    whole_ = std::make_unique<Network>(state_.topology.plan,
                                       routing::Options{.failed = failed, .flows = {}, .cancelled = data_.cancelled});
    const routing::Status& now = whole_->state().status();
    effect_.status = &now;
    effect_.edges.clear();
    for (routing::EdgeIndex e = 0; e < now.physical.size(); ++e)
      if (now.physical[e] != state_.status().physical[e]) effect_.edges.push_back(e);
    effect_.flows.clear();
    for (std::uint32_t i = 0; i < whole_->summaries().size(); ++i)
      if (whole_->summaries()[i] != data_.network.summaries()[i]) effect_.flows.push_back({i, whole_->summaries()[i]});
  }

  void want(std::uint32_t resource) {
    for (const std::uint32_t flow : data_.readers.of(resource))
      if (flows_.add(flow)) wanted_.push_back(flow);
  }

  void repair(const State::Difference& gone) {
    touched_.clear();
    classes_.clear();
    const auto add = [&](std::span<const std::uint32_t> trees) {
      for (const std::uint32_t c : trees)
        if (classes_.add(c)) touched_.push_back(c);
    };
    for (const routing::LinkIndex link : gone.links) add(data_.treesByLink.of(link));
    for (const std::uint32_t end : gone.ends) add(data_.treesByEnd.of(end));
    for (const NodeIndex node : gone.nodes) add(data_.treesByNode.of(node));
    for (const State::Changed& changed : state_.repair(touched_))
      for (const Routes::Old& old : changed.old) want(resources_.ofTree(changed.index, old.node));
  }

  /// Moves the traffic of the flows that changed.
  void shift() {
    effect_.carriers.clear();
    carriers_.clear();
    for (const Effect::Flow& flow : effect_.flows) {
      const plan::Demand& demand = data_.demand[flow.index];
      const auto lay = [&](const std::vector<Share>& shares, double sign) {
        for (const Share& share : shares) {
          if (carriers_.add(share.carrier)) effect_.carriers.push_back(share.carrier);
          traffic_[share.carrier] += sign * share.of(demand);
        }
      };
      lay(data_.network.summaries()[flow.index].shares, -1);
      lay(flow.now.shares, 1);
    }
  }

  const Data& data_;
  State state_;
  routing::Evaluator evaluator_;
  routing::Reads resources_;
  Marks flows_;
  Marks classes_;
  Marks carriers_;
  std::vector<std::uint32_t> wanted_;
  std::vector<ClassIndex> touched_;
  std::vector<double> traffic_;
  Effect effect_;
  std::unique_ptr<Network> whole_;
};

Sweep::Sweep(const plan::Plan& plan, const std::vector<std::string>& failed, const std::atomic<bool>* cancelled)
    : data_(std::make_unique<Data>(plan, failed, cancelled)) {}
Sweep::~Sweep() = default;

const Network& Sweep::network() const { return data_->network; }
const std::vector<double>& Sweep::traffic() const { return data_->traffic; }
std::span<const std::uint32_t> Sweep::crossing(std::uint32_t carrier) const { return data_->crossing.of(carrier); }

void Sweep::run(const std::vector<std::vector<std::string>>& elements, const See& see, const Progress& progress) const {
  if (data_->stopped() || data_->network.incomplete()) return;
  std::atomic<std::size_t> threads{0};
  std::atomic<std::size_t> done{0};
  const std::thread::id caller = std::this_thread::get_id();
  inParallel(
      elements.size(),
      [&](const auto& next) {
        const std::size_t thread = threads++;
        Worker worker(*data_);
        for (std::size_t i = next(); i < elements.size() && !data_->stopped(); i = next()) {
          see(thread, i, worker.show(elements[i]));
          worker.restore();
          const std::size_t count = ++done;
          if (progress && std::this_thread::get_id() == caller)
            progress(static_cast<double>(count) / static_cast<double>(elements.size()));
        }
      },
      8);
  if (progress && done == elements.size()) progress(1);
}

} // namespace rw::analysis
