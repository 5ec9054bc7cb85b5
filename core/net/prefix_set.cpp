#include "net/prefix_set.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace rw::net {

std::uint32_t PrefixSet::add(const Prefix& prefix) {
  const auto [found, added] = index_.emplace(prefix, static_cast<std::uint32_t>(prefixes_.size()));
  if (added) prefixes_.push_back(prefix);
  return found->second;
}

void PrefixSet::freeze() {
  sorted_.resize(prefixes_.size());
  std::iota(sorted_.begin(), sorted_.end(), 0U);
  std::ranges::sort(sorted_, [this](std::uint32_t a, std::uint32_t b) { return prefixes_[a] < prefixes_[b]; });
  std::array<std::set<int, std::greater<>>, 2> lengths;
  for (const Prefix& prefix : prefixes_) lengths.at(static_cast<std::size_t>(prefix.family())).insert(prefix.length());
  for (std::size_t family = 0; family < 2; ++family)
    lengths_.at(family).assign(lengths.at(family).begin(), lengths.at(family).end());
}

std::optional<std::uint32_t> PrefixSet::find(const Prefix& prefix) const {
  const auto found = index_.find(prefix);
  return found == index_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::uint32_t> PrefixSet::chain(const Address& address) const {
  std::vector<std::uint32_t> out;
  for (const int length : lengths_.at(static_cast<std::size_t>(address.family)))
    if (const auto index = find(Prefix(address, length))) out.push_back(*index);
  return out;
}

std::pair<std::size_t, std::size_t> PrefixSet::inside(const Prefix& prefix) const {
  const auto first = std::ranges::upper_bound(sorted_, prefix, {}, [this](std::uint32_t i) { return prefixes_[i]; });
  const auto last = std::ranges::upper_bound(sorted_, Prefix::host(prefix.last()), {},
                                             [this](std::uint32_t i) { return prefixes_[i]; });
  return {static_cast<std::size_t>(first - sorted_.begin()),
          static_cast<std::size_t>(std::max(first, last) - sorted_.begin())};
}

std::vector<std::uint32_t> PrefixSet::overlapping(const Prefix& prefix) const {
  std::vector<std::uint32_t> out = chain(prefix.address());
  std::erase_if(out, [&](std::uint32_t i) { return !prefixes_[i].covers(prefix); });
  const auto [first, last] = inside(prefix);
  out.insert(out.end(), sorted_.begin() + static_cast<std::ptrdiff_t>(first),
             sorted_.begin() + static_cast<std::ptrdiff_t>(last));
  return out;
}

static std::optional<Address> next(Address address) {
  if (address.family == Family::V4) {
    if (address.low == 0xffffffffU) return {};
    ++address.low;
  } else if (++address.low == 0 && ++address.high == 0) {
    return {};
  }
  return address;
}

std::optional<Address> PrefixSet::uncovered(const Prefix& prefix) const {
  const auto [first, last] = inside(prefix);
  Address cursor = prefix.address();
  // The second address of a gap looks like a host; the first is the network's own.
  const auto host = [](const Address& from, const Address& end) {
    const auto second = next(from);
    return second && *second < end ? *second : from;
  };
  for (std::size_t i = first; i < last; ++i) {
    const Prefix& member = prefixes_[sorted_[i]];
    if (cursor < member.address()) return host(cursor, member.address());
    if (const Address end = member.last(); !(end < cursor)) {
      const auto behind = next(end);
      if (!behind || !prefix.contains(*behind)) return {};
      cursor = *behind;
    }
  }
  return host(cursor, prefix.last());
}

std::vector<Address> PrefixSet::atoms(const Prefix& prefix) const {
  std::vector<Address> out;
  if (const auto own = uncovered(prefix)) out.push_back(*own);
  const auto [first, last] = inside(prefix);
  for (std::size_t i = first; i < last; ++i)
    if (const auto address = uncovered(prefixes_[sorted_[i]])) out.push_back(*address);
  return out;
}

} // namespace rw::net
