#include "analysis/sweep.h"

#include "analysis/load.h"
#include "base/parallel.h"
#include "routing/failed_state.h"

#include <algorithm>

namespace rw::analysis {

using routing::Carriers;
using routing::ClassIndex;
using routing::FlowSummary;
using routing::Network;
using routing::NodeIndex;
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

/// What hangs on a link, on an end of an edge, on a node with networks of its own.
struct ByPlace {
  Index links, ends, nodes;
};

/// Finds what holds up routes: all links, ends and nodes by which they came about.
class Dependencies {
 public:
  explicit Dependencies(const State& state) : state_(state), needed_(state.topology.nodes.size()) {}

  /// A node's route counts, and those that it hangs on.
  void need(ClassIndex index, NodeIndex node) {
    if (state_.best(index, node).tier != routing::Tier::None && needed_.add(node)) open_.push_back(node);
  }
  /// `what` hangs on all that was needed of a class since the last call.
  void note(ClassIndex index, std::uint32_t what) {
    const Topology& topology = state_.topology;
    while (!open_.empty()) {
      const NodeIndex n = open_.back();
      open_.pop_back();
      const routing::Best best = state_.best(index, n);
      if (best.tier == routing::Tier::Connected) nodes_.emplace_back(n, what);
      state_.sourcesOf(index, n, best, sources_);
      for (const routing::Source& source : sources_) {
        if (source.node != routing::kNone) {
          for (const routing::Arc& arc : topology.arcsOf(n))
            if (arc.to == source.node) links_.emplace_back(arc.link, what);
          need(index, source.node);
        } else {
          const routing::Edge& edge = topology.edges[source.edge];
          for (std::uint32_t end = edge.firstEnd; end < edge.firstEnd + edge.endCount; ++end)
            if (topology.ends[end].node == n) ends_.emplace_back(end, what);
        }
      }
    }
    needed_.clear();
  }
  [[nodiscard]] ByPlace indexed() const {
    const Topology& topology = state_.topology;
    return {Index(topology.links.size(), links_), Index(topology.ends.size(), ends_),
            Index(topology.nodes.size(), nodes_)};
  }

 private:
  const State& state_;
  Marks needed_;
  std::vector<NodeIndex> open_;
  std::vector<routing::Source> sources_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> links_, ends_, nodes_;
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

  /// Which flows looked at what, and what their answers hang on.
  void indexDependencies() {
    const State& state = network.state();
    const std::size_t nodes = network.topology().nodes.size();
    const routing::Reads resources(state);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> read;
    Dependencies ofFlows(state);
    for (std::uint32_t i = 0; i < network.looked().size(); ++i) {
      const std::vector<std::uint32_t>& looked = network.looked()[i]->resources;
      const auto trees = std::ranges::lower_bound(looked, resources.trees());
      for (const std::uint32_t resource : looked) read.emplace_back(resource, i);
      for (auto from = looked.begin(); from != trees;) {
        const auto index = static_cast<ClassIndex>(*from / nodes);
        const auto to = std::ranges::find_if(from, trees, [&](std::uint32_t r) { return r / nodes != index; });
        // Where a loss can make a route better elsewhere, all of the tree counts (below).
        if (state.routes.classes()[index].uniform)
          for (; from != to; ++from) ofFlows.need(index, static_cast<NodeIndex>(*from % nodes));
        ofFlows.note(index, i);
        from = to;
      }
    }
    readers = Index(resources.count(), read);
    flowsBy = ofFlows.indexed();

    Dependencies ofTrees(state);
    for (ClassIndex c = 0; c < state.routes.classes().size(); ++c)
      if (!state.routes.classes()[c].uniform && state.known(c) != nullptr) {
        for (NodeIndex n = 0; n < nodes; ++n) ofTrees.need(c, n);
        ofTrees.note(c, c);
      }
    treesBy = ofTrees.indexed();
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
  ByPlace flowsBy;                  ///< what holds up the routes of uniform classes -> flows that hang on them
  ByPlace treesBy;                  ///< the same of other classes -> the classes
};

/// One thread's state, and how it shows a failure.
class Sweep::Worker {
 public:
  explicit Worker(const Data& data)
      : data_(data), state_(data.network.state()), evaluator_(state_), summary_(state_.topology), resources_(state_),
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
    state_.restore();
  }

 private:
  void repairWhatItTouches(const std::vector<std::string>& element) {
    const routing::FailedState::Difference& gone = state_.takeDown(state_.topology.outageOf(element));
    effect_.edges = gone.physical;
    wanted_.clear();
    flows_.clear();
    eachAt(data_.flowsBy, gone, [this](std::uint32_t flow) { want(flow); });
    classes_.clear();
    eachAt(data_.treesBy, gone, [this](std::uint32_t index) {
      if (!classes_.add(index)) return;
      for (const NodeIndex node : state_.changed(index)) wantReaders(resources_.ofTree(index, node));
    });
    for (const NodeIndex node : gone.nodes) wantReaders(resources_.ofNode(node));
    for (const std::uint32_t end : gone.ends) wantReaders(resources_.ofEnd(end));
    std::ranges::sort(wanted_);
    effect_.flows.clear();
    for (const std::uint32_t i : wanted_) {
      const plan::Flow& flow = state_.topology.plan.flows[data_.network.computed()[i]];
      effect_.flows.push_back({i, summary_.of(flow, evaluator_.evaluate(flow))});
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

  void want(std::uint32_t flow) {
    if (flows_.add(flow)) wanted_.push_back(flow);
  }
  void wantReaders(std::uint32_t resource) {
    for (const std::uint32_t flow : data_.readers.of(resource)) want(flow);
  }
  template <class See>
  static void eachAt(const ByPlace& of, const routing::FailedState::Difference& gone, const See& see) {
    for (const routing::LinkIndex link : gone.links) std::ranges::for_each(of.links.of(link), see);
    for (const std::uint32_t end : gone.ends) std::ranges::for_each(of.ends.of(end), see);
    for (const NodeIndex node : gone.nodes) std::ranges::for_each(of.nodes.of(node), see);
  }

  /// Moves the traffic of the flows that changed, where it did.
  void shift() {
    effect_.carriers.clear();
    carriers_.clear();
    for (const Effect::Flow& flow : effect_.flows) {
      const plan::Demand& demand = data_.demand[flow.index];
      const auto lay = [&](const Share& share, double sign) {
        if (carriers_.add(share.carrier)) effect_.carriers.push_back(share.carrier);
        traffic_[share.carrier] += sign * share.of(demand);
      };
      const std::vector<Share>& before = data_.network.summaries()[flow.index].shares;
      auto then = before.begin();
      auto now = flow.now.shares.begin();
      while (then != before.end() || now != flow.now.shares.end()) {
        if (now == flow.now.shares.end() || (then != before.end() && then->carrier < now->carrier)) {
          lay(*then++, -1);
        } else if (then == before.end() || now->carrier < then->carrier) {
          lay(*now++, 1);
        } else {
          if (*then != *now) {
            lay(*then, -1);
            lay(*now, 1);
          }
          ++then;
          ++now;
        }
      }
    }
  }

  const Data& data_;
  routing::FailedState state_;
  routing::Evaluator evaluator_;
  routing::Summary summary_;
  routing::Reads resources_;
  Marks flows_;
  Marks classes_;
  Marks carriers_;
  std::vector<std::uint32_t> wanted_;
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
