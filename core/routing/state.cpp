#include "routing/state.h"

#include <algorithm>

namespace rw::routing {

State::State(const Topology& t, const Routes& r, Status status, std::uint64_t shuffle)
    : topology(t), routes(r), status_(std::move(status)), shuffle_(shuffle), trees_(r.classes().size()),
      owned_(r.classes().size()) {}

State::State(const State& other)
    : topology(other.topology), routes(other.routes), status_(other.status_), shuffle_(other.shuffle_),
      trees_(other.trees_.size()), owned_(other.trees_.size()) {
  for (ClassIndex i = 0; i < trees_.size(); ++i)
    if (const RouteTree* tree = other.known(i)) store(i, std::make_shared<RouteTree>(*tree));
}

void State::store(ClassIndex index, std::shared_ptr<RouteTree> tree) const {
  trees_[index].store(tree.get(), std::memory_order_release);
  owned_[index] = std::move(tree);
}

std::shared_ptr<RouteTree> State::share(ClassIndex index) const {
  const std::scoped_lock lock(locks_.at(index % locks_.size()));
  return owned_[index];
}

static Routes::Scratch& scratch() {
  thread_local Routes::Scratch own;
  return own;
}

const RouteTree& State::tree(ClassIndex index) const {
  if (!used_.empty()) used_[index] = now_;
  if (const RouteTree* tree = known(index)) {
    if (down_) repair(index);
    return *tree;
  }
  const std::scoped_lock lock(locks_.at(index % locks_.size()));
  if (known(index) == nullptr) {
    store(index, std::make_shared<RouteTree>(routes.compute(index, status_, scratch(), shuffle_)));
    if (down_) {
      passing_.push_back(index);
      repaired_[index] = outage_;
    }
  }
  return *known(index);
}

void State::trim(std::size_t bytes) {
  if (used_.empty()) used_.assign(trees_.size(), 0);
  ++now_;
  // Most flows of one site follow each other: what the last ones used is worth keeping.
  constexpr std::uint32_t kRecent = 16;
  const auto held = static_cast<std::size_t>(std::ranges::count_if(owned_, [](const auto& t) { return t != nullptr; }));
  if (held * topology.nodes.size() * sizeof(Best) <= bytes) return;
  for (ClassIndex i = 0; i < owned_.size(); ++i)
    if (owned_[i] && used_[i] + kRecent < now_) store(i, nullptr);
}

const State::Difference& State::takeDown(const Outage& outage) {
  before_ = status_;
  topology.takeDown(outage, status_);
  down_ = true;
  ++outage_;
  repaired_.resize(trees_.size());
  difference_ = {};
  touched_ = {};
  for (NodeIndex n = 0; n < status_.nodes.size(); ++n)
    if (status_.nodes[n] != before_.nodes[n]) difference_.nodes.push_back(n);
  for (LinkIndex link = 0; link < status_.links.size(); ++link)
    if (status_.links[link] != before_.links[link]) difference_.links.push_back(link);
  for (std::uint32_t end = 0; end < status_.ends.size(); ++end)
    if (status_.ends[end] != before_.ends[end]) difference_.ends.push_back(end);
  for (EdgeIndex edge = 0; edge < status_.physical.size(); ++edge)
    if (status_.physical[edge] != before_.physical[edge]) difference_.physical.push_back(edge);
  touched_.nodes = difference_.nodes;
  for (const std::uint32_t end : difference_.ends) touched_.nodes.push_back(topology.ends[end].node);
  for (const LinkIndex link : difference_.links) touched_.add(topology, link);
  return difference_;
}

const std::vector<State::Changed>& State::repair(std::span<const ClassIndex> classes) {
  for (const ClassIndex index : classes) repair(index);
  return changed_;
}

void State::bringUpToDate(ClassIndex index, RouteTree& tree, const Touched& touched, bool anew,
                          std::vector<Routes::Old>& old) const {
  if (routes.classes()[index].uniform && !anew) {
    routes.repair(index, tree, status_, touched, scratch(), old);
    return;
  }
  RouteTree now = routes.compute(index, status_, scratch(), shuffle_);
  for (NodeIndex n = 0; n < now.size(); ++n)
    if (now[n] != tree[n] || now[n].tied) old.push_back({n, tree[n]});
  // By another link to the same neighbour.
  for (const auto& [from, to] : touched.arcs)
    if (now[to].hop == from) old.push_back({to, tree[to]});
  tree = std::move(now);
}

void State::repair(ClassIndex index) const {
  if (repaired_[index] == outage_ || known(index) == nullptr) return;
  repaired_[index] = outage_;
  Changed change{index, {}};
  if (!spare_.empty()) {
    change.old = std::move(spare_.back().old);
    change.old.clear();
    spare_.pop_back();
  }
  bringUpToDate(index, *owned_[index], touched_, false, change.old);
  changed_.push_back(std::move(change));
}

void State::restore() {
  for (Changed& change : changed_) {
    RouteTree& tree = *owned_[change.index];
    // What was noted first is how it was.
    for (auto old = change.old.rbegin(); old != change.old.rend(); ++old) tree[old->node] = old->best;
    spare_.push_back(std::move(change));
  }
  changed_.clear();
  for (const ClassIndex index : passing_) store(index, nullptr);
  passing_.clear();
  std::swap(status_, before_);
  down_ = false;
}

Looked Reads::take() {
  const auto onceEach = [](auto& noted) {
    std::ranges::sort(noted);
    noted.erase(std::unique(noted.begin(), noted.end()), noted.end());
    return std::remove_cvref_t<decltype(noted)>(noted.begin(), noted.end());
  };
  Looked out{onceEach(looked_.resources), onceEach(looked_.ranges)};
  looked_.resources.clear();
  looked_.ranges.clear();
  return out;
}

} // namespace rw::routing
