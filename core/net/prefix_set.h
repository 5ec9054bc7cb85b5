// A set of prefixes with dense indexes: longest-prefix match, and the parts of an address range that are matched alike.
#pragma once

#include "net/prefix.h"

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

namespace rw::net {

struct PrefixHash {
  std::size_t operator()(const Prefix& p) const {
    const std::uint64_t mixed =
        (p.address().high ^ (p.address().low * 0x9e3779b97f4a7c15U)) + static_cast<std::uint64_t>(p.length());
    return static_cast<std::size_t>((mixed ^ (mixed >> 29U)) * 0xbf58476d1ce4e5b9U);
  }
};

class PrefixSet {
 public:
  /// The index of a prefix, adding it where it is new. Indexes count up from 0.
  std::uint32_t add(const Prefix& prefix);
  /// Must be called after the last `add` and before anything below.
  void freeze();

  [[nodiscard]] std::size_t size() const { return prefixes_.size(); }
  [[nodiscard]] const Prefix& operator[](std::uint32_t index) const { return prefixes_[index]; }
  [[nodiscard]] std::optional<std::uint32_t> find(const Prefix& prefix) const;
  /// Every prefix that contains the address, longest first.
  [[nodiscard]] std::vector<std::uint32_t> chain(const Address& address) const;
  /// Every prefix that covers `prefix` or lies inside it, itself included.
  [[nodiscard]] std::vector<std::uint32_t> overlapping(const Prefix& prefix) const;
  /// One address for each part of `prefix` whose addresses all have the same chain.
  [[nodiscard]] std::vector<Address> atoms(const Prefix& prefix) const;

  /// An address of `prefix` that no longer prefix of the set contains; nothing where they leave none.
  [[nodiscard]] std::optional<Address> uncovered(const Prefix& prefix) const;

 private:
  /// The members strictly inside `prefix`, as a range of `sorted_`.
  [[nodiscard]] std::pair<std::size_t, std::size_t> inside(const Prefix& prefix) const;

  std::vector<Prefix> prefixes_;
  std::unordered_map<Prefix, std::uint32_t, PrefixHash> index_;
  std::vector<std::uint32_t> sorted_;       ///< by address, then length
  std::array<std::vector<int>, 2> lengths_; ///< present lengths of each family, longest first
};

} // namespace rw::net
