// IP addresses and prefixes, both families.
#pragma once

#include "base/error.h"

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rw::net {

enum class Family : std::uint8_t { V4, V6 };

/// The number of bits of an address: 32 or 128.
constexpr int bitsOf(Family family) { return family == Family::V4 ? 32 : 128; }

/// One address. IPv4 sits in the low 32 bits. Ordered by family, then by number.
struct Address {
  Family family = Family::V4;
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  static Result<Address> parse(std::string_view text);
  [[nodiscard]] std::string text() const;
  /// The bit at `index`, 0 being the most significant of the family's bits.
  [[nodiscard]] bool bit(int index) const;
  /// The same address with all bits behind the first `length` cleared (or set).
  [[nodiscard]] Address masked(int length) const;
  [[nodiscard]] Address filled(int length) const;
  [[nodiscard]] Address withBit(int index) const;
  auto operator<=>(const Address&) const = default;
};

/// A network in CIDR notation; never has bits behind its length. A bare address is read as a network of one.
class Prefix {
 public:
  Prefix() = default;
  Prefix(Address address, int length) : address_(address.masked(length)), length_(length) {}
  /// Refuses an unknown notation, a length out of range and bits behind the length.
  static Result<Prefix> parse(std::string_view text);
  static Prefix host(Address address) { return {address, bitsOf(address.family)}; }
  /// `0.0.0.0/0` or `::/0`.
  static Prefix everything(Family family) { return {Address{family, 0, 0}, 0}; }

  [[nodiscard]] const Address& address() const { return address_; }
  [[nodiscard]] int length() const { return length_; }
  [[nodiscard]] Family family() const { return address_.family; }
  [[nodiscard]] bool isDefault() const { return length_ == 0; }
  [[nodiscard]] Address last() const { return address_.filled(length_); }
  [[nodiscard]] bool contains(const Address& address) const;
  /// Whether `other` lies inside this one or is the same.
  [[nodiscard]] bool covers(const Prefix& other) const;
  [[nodiscard]] bool overlaps(const Prefix& other) const { return covers(other) || other.covers(*this); }
  [[nodiscard]] std::string text() const;
  auto operator<=>(const Prefix&) const = default;

 private:
  Address address_;
  int length_ = 0;
};

/// RFC 1918, 100.64.0.0/10 and fc00::/7: what no answer comes back to.
const std::array<Prefix, 5>& privateSpace();
bool isPrivate(const Address& address);
/// Whether every address of `prefix` is in one of `ranges`, which may each hold a part only.
bool coveredBy(const Prefix& prefix, const std::vector<Prefix>& ranges);
/// The whole prefix is private.
bool isPrivate(const Prefix& prefix);

} // namespace rw::net
