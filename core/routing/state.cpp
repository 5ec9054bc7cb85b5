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
    if (const RouteTree* tree = other.known(i)) store(i, std::make_unique<RouteTree>(*tree));
}

void State::store(ClassIndex index, std::unique_ptr<RouteTree> tree) const {
  trees_[index].store(tree.get(), std::memory_order_release);
  owned_[index] = std::move(tree);
}

void State::adopt(ClassIndex index, RouteTree tree) { store(index, std::make_unique<RouteTree>(std::move(tree))); }

static Routes::Scratch& scratch() {
  thread_local Routes::Scratch own;
  return own;
}

const RouteTree& State::tree(ClassIndex index) const {
  if (!used_.empty()) used_[index] = now_;
  if (const RouteTree* tree = known(index)) return *tree;
  const std::scoped_lock lock(locks_.at(index % locks_.size()));
  if (known(index) == nullptr) {
    store(index, std::make_unique<RouteTree>(routes.compute(index, status_, scratch(), shuffle_)));
    if (down_) passing_.push_back(index);
  }
  return *known(index);
}

bool State::reaches(NodeIndex node, const net::Prefix& prefix) const {
  const auto near = routes.prefixes().overlapping(prefix);
  return std::ranges::any_of(
      near, [&](PrefixIndex i) { return !routes.prefixes()[i].isDefault() && treeOf(i)[node].tier != Tier::None; });
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

const std::vector<State::Changed>& State::takeDown(const Outage& outage, const Touched& touched,
                                                   const std::vector<ClassIndex>& classes) {
  before_ = status_;
  topology.takeDown(outage, status_);
  down_ = true;
  for (const ClassIndex index : classes) {
    if (known(index) == nullptr) continue;
    Changed change{index, {}};
    if (!spare_.empty()) {
      change.old = std::move(spare_.back().old);
      change.old.clear();
      spare_.pop_back();
    }
    RouteTree& tree = *owned_[index];
    if (routes.classes()[index].uniform) {
      routes.repair(index, tree, status_, touched, scratch(), change.old);
    } else {
      RouteTree now = routes.compute(index, status_, scratch(), shuffle_);
      for (NodeIndex n = 0; n < now.size(); ++n)
        if (now[n] != tree[n] || now[n].tied) change.old.push_back({n, tree[n]});
      tree = std::move(now);
    }
    changed_.push_back(std::move(change));
  }
  return changed_;
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

std::vector<std::uint32_t> Reads::take() {
  std::ranges::sort(seen_);
  seen_.erase(std::unique(seen_.begin(), seen_.end()), seen_.end());
  std::vector<std::uint32_t> out(seen_.begin(), seen_.end());
  seen_.clear();
  return out;
}

} // namespace rw::routing
