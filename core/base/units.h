// Quantities that cannot be mixed up: a latency is not a distance.
#pragma once

#include <compare>
#include <string_view>

namespace rw {

/// A number with a unit in its type. `Unit::symbol` is what people read behind the number.
template <class Unit> struct Quantity {
  double value = 0;
  static constexpr std::string_view symbol = Unit::symbol;
  constexpr auto operator<=>(const Quantity&) const = default;
};

struct MillisecondUnit {
  static constexpr std::string_view symbol = "ms";
};
struct MbpsUnit {
  static constexpr std::string_view symbol = "Mbit/s";
};
struct KbpsUnit {
  static constexpr std::string_view symbol = "kbit/s";
};
struct KmUnit {
  static constexpr std::string_view symbol = "km";
};
struct SecondUnit {
  static constexpr std::string_view symbol = "s";
};
struct DegreeUnit {
  static constexpr std::string_view symbol = "°";
};

using Milliseconds = Quantity<MillisecondUnit>;
using Mbps = Quantity<MbpsUnit>;
using Kbps = Quantity<KbpsUnit>;
using Km = Quantity<KmUnit>;
using Seconds = Quantity<SecondUnit>;
using Degrees = Quantity<DegreeUnit>;

} // namespace rw
