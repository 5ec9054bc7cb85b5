// What an evaluation looked at, so that it need not be done again while none of it changes.
#pragma once

#include "routing/condition.h"

namespace rw::routing {

/// What one flow's evaluation looked at: while none of it changes, nor an object that the flow names, the answer is the
/// same.
struct Looked {
  std::vector<std::uint32_t> resources; ///< numbers of Reads, each once, in order
  std::vector<net::Prefix> ranges;      ///< addresses and ranges that were looked up, each once, in order
};

/// Notes what evaluations look at.
class Reads {
 public:
  explicit Reads(const Condition& state)
      : nodes_(state.topology.nodes.size()), trees_(state.routes.classes().size() * nodes_),
        ends_(state.topology.ends.size()) {}

  [[nodiscard]] std::uint32_t ofTree(ClassIndex index, NodeIndex node) const {
    return static_cast<std::uint32_t>(index * nodes_ + node);
  }
  [[nodiscard]] std::uint32_t ofEnd(std::uint32_t end) const { return static_cast<std::uint32_t>(trees_ + end); }
  [[nodiscard]] std::uint32_t ofNode(NodeIndex node) const { return static_cast<std::uint32_t>(trees_ + ends_ + node); }
  [[nodiscard]] std::size_t count() const { return trees_ + ends_ + nodes_; }
  /// Those of trees come first.
  [[nodiscard]] std::size_t trees() const { return trees_; }

  void tree(ClassIndex index, NodeIndex node) { looked_.resources.push_back(ofTree(index, node)); }
  void end(std::uint32_t end) { looked_.resources.push_back(ofEnd(end)); }
  void node(NodeIndex node) { looked_.resources.push_back(ofNode(node)); }
  /// Which prefixes, or advertised ranges, it lies in or has in it mattered.
  void range(const net::Prefix& range) {
    if (looked_.ranges.empty() || looked_.ranges.back() != range) looked_.ranges.push_back(range);
  }
  void address(const net::Address& address) { range(net::Prefix::host(address)); }
  /// All that was noted since the last call.
  Looked take();
  void clear() {
    looked_.resources.clear();
    looked_.ranges.clear();
  }

 private:
  std::size_t nodes_;
  std::size_t trees_;
  std::size_t ends_;
  Looked looked_;
};

} // namespace rw::routing
