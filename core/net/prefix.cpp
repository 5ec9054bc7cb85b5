#include "net/prefix.h"

#include "base/text.h"

#include <arpa/inet.h>
#include <array>

namespace rw::net {

Result<Address> Address::parse(std::string_view text) {
  const std::string copy(text);
  std::array<unsigned char, 16> bytes{};
  const auto word = [&bytes](std::size_t from, std::size_t count) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i) value = value << 8U | bytes.at(from + i);
    return value;
  };
  if (copy.find('\0') == std::string::npos) {
    if (inet_pton(AF_INET, copy.c_str(), bytes.data()) == 1) return Address{Family::V4, 0, word(0, 4)};
    if (inet_pton(AF_INET6, copy.c_str(), bytes.data()) == 1) return Address{Family::V6, word(0, 8), word(8, 8)};
  }
  return fail({RW_TR("errors", "\"{0}\" is not an address"), {excerpt(text)}},
              RW_TR("errors", "write 192.0.2.1 or 2001:db8::1"));
}

std::string Address::text() const {
  std::array<unsigned char, 16> bytes{};
  std::array<char, INET6_ADDRSTRLEN> buffer{};
  if (family == Family::V4) {
    for (unsigned i = 0; i < 4; ++i) bytes.at(i) = static_cast<unsigned char>(low >> (24U - 8U * i));
    inet_ntop(AF_INET, bytes.data(), buffer.data(), buffer.size());
  } else {
    for (unsigned i = 0; i < 8; ++i) {
      bytes.at(i) = static_cast<unsigned char>(high >> (56U - 8U * i));
      bytes.at(8 + i) = static_cast<unsigned char>(low >> (56U - 8U * i));
    }
    inet_ntop(AF_INET6, bytes.data(), buffer.data(), buffer.size());
  }
  return buffer.data();
}

// The 128-bit position of bit `index` of the family, counted from the least significant.
static int shiftOf(Family family, int index) { return bitsOf(family) - 1 - index; }

bool Address::bit(int index) const {
  const int shift = shiftOf(family, index);
  return ((shift >= 64 ? high >> static_cast<unsigned>(shift - 64) : low >> static_cast<unsigned>(shift)) & 1U) != 0;
}

Address Address::withBit(int index) const {
  Address out = *this;
  const int shift = shiftOf(family, index);
  (shift >= 64 ? out.high : out.low) |= std::uint64_t{1} << static_cast<unsigned>(shift % 64);
  return out;
}

// A word whose lowest `bits` bits are set.
static std::uint64_t lowMask(int bits) {
  if (bits <= 0) return 0;
  return bits >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << static_cast<unsigned>(bits)) - 1;
}

Address Address::masked(int length) const {
  const int host = bitsOf(family) - length;
  return {family, high & ~lowMask(host - 64), low & ~lowMask(host)};
}

Address Address::filled(int length) const {
  const int host = bitsOf(family) - length;
  return {family, high | lowMask(host - 64), low | lowMask(host)};
}

Result<Prefix> Prefix::parse(std::string_view text) {
  const std::size_t slash = text.find('/');
  const auto address = Address::parse(text.substr(0, slash));
  if (!address)
    return fail({RW_TR("errors", "\"{0}\" is not a prefix"), {excerpt(text)}},
                RW_TR("errors", "write it in CIDR form: 203.0.113.0/28 or 2001:db8::/48"));
  const int bits = bitsOf(address->family);
  int length = bits;
  if (slash != std::string_view::npos) {
    const std::string_view digits = text.substr(slash + 1);
    const auto number = parseInteger(digits);
    if (!number || digits.empty() || digits.front() == '+' || *number < 0 || *number > bits)
      return fail({RW_TR("errors", "\"{0}\" has no valid prefix length"), {excerpt(text)}},
                  {RW_TR("errors", "a length from 0 to {0} stands behind the slash"), {std::to_string(bits)}});
    length = static_cast<int>(*number);
  }
  const Prefix prefix(*address, length);
  if (prefix.address_ != *address)
    return fail({RW_TR("errors", "\"{0}\" has bits behind its length"), {excerpt(text)}},
                {RW_TR("errors", "the network is {0}"), {prefix.text()}});
  return prefix;
}

bool Prefix::contains(const Address& address) const {
  return address.family == address_.family && address.masked(length_) == address_;
}

bool Prefix::covers(const Prefix& other) const { return other.length_ >= length_ && contains(other.address_); }

std::string Prefix::text() const { return address_.text() + "/" + std::to_string(length_); }

const std::array<Prefix, 5>& privateSpace() {
  static const std::array<Prefix, 5> space = [] {
    const auto v4 = [](std::uint64_t address, int length) { return Prefix(Address{Family::V4, 0, address}, length); };
    return std::array<Prefix, 5>{v4(0x0a000000, 8), v4(0xac100000, 12), v4(0xc0a80000, 16), v4(0x64400000, 10),
                                 Prefix(Address{Family::V6, 0xfc00000000000000, 0}, 7)};
  }();
  return space;
}

bool coveredBy(const Prefix& prefix, const std::vector<Prefix>& ranges) {
  bool touched = false;
  for (const Prefix& range : ranges) {
    if (range.covers(prefix)) return true;
    touched = touched || prefix.covers(range);
  }
  if (!touched) return false;
  const int longer = prefix.length() + 1;
  return coveredBy(Prefix(prefix.address(), longer), ranges) &&
         coveredBy(Prefix(prefix.address().withBit(prefix.length()), longer), ranges);
}

bool isPrivate(const Address& address) { return isPrivate(Prefix::host(address)); }

bool isPrivate(const Prefix& prefix) {
  for (const Prefix& space : privateSpace())
    if (space.covers(prefix)) return true;
  return false;
}

} // namespace rw::net
