#include "routing/state.h"

#include <algorithm>

namespace rw::routing {

State::State(const Topology& t, const Routes& r, Status status, std::uint64_t shuffle)
    : Condition(t, r, std::move(status)), shuffle_(shuffle), trees_(r.classes().size()), owned_(r.classes().size()) {}

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
  if (const RouteTree* tree = known(index)) return *tree;
  const std::scoped_lock lock(locks_.at(index % locks_.size()));
  if (known(index) == nullptr)
    store(index, std::make_shared<RouteTree>(routes.compute(index, status_, scratch(), shuffle_)));
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

std::vector<NodeIndex> State::bringUpToDate(ClassIndex index, RouteTree& tree, const Touched& touched,
                                            bool anew) const {
  if (routes.classes()[index].uniform && !anew) return routes.repair(index, tree, status_, touched, scratch());
  RouteTree now = routes.compute(index, status_, scratch(), shuffle_);
  std::swap(tree, now);
  return Routes::differences(now, tree, touched);
}

} // namespace rw::routing
