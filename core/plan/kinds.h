// The kinds of things a plan holds, and references between them.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace rw::plan {

enum class EntityKind : std::uint8_t {
  Design,
  Site,
  Segment,
  Device,
  Link,
  InternetEgress,
  MeetMeLocation,
  Circuit,
  NatPool,
  Service,
  PublishedEndpoint,
  Flow,
  Control,
  Profile,
  Measurement,
  MailSource,
  Stage,
  Test,
  Review,
  View,
  Placement,
  IssuedVersion,
};
inline constexpr std::size_t kEntityKinds = 22;

/// A set of kinds, one bit each.
using KindMask = std::uint32_t;
constexpr KindMask maskOf(EntityKind kind) { return KindMask{1} << static_cast<unsigned>(kind); }
/// What links join and edges hang on.
inline constexpr KindMask kNodeKinds =
    maskOf(EntityKind::Site) | maskOf(EntityKind::Segment) | maskOf(EntityKind::Device);
/// The ways out of the enterprise.
inline constexpr KindMask kEdgeKinds = maskOf(EntityKind::InternetEgress) | maskOf(EntityKind::Circuit);

/// The name of one object: ids are unique in a plan, but a Placement shares the id of what it places.
struct ObjectKey {
  EntityKind kind = EntityKind::Design;
  std::string id;
  auto operator<=>(const ObjectKey&) const = default;
};

/// A reference by id to an object of one of the kinds in `Targets`; empty where it refers to nothing.
template <KindMask Targets> struct Ref {
  std::string id;
  [[nodiscard]] bool empty() const { return id.empty(); }
  auto operator<=>(const Ref&) const = default;
};
using NodeRef = Ref<kNodeKinds>;
using EdgeRef = Ref<kEdgeKinds>;
using SiteRef = Ref<maskOf(EntityKind::Site)>;
using DeviceRef = Ref<maskOf(EntityKind::Device)>;
using MeetMeRef = Ref<maskOf(EntityKind::MeetMeLocation)>;
using ServiceRef = Ref<maskOf(EntityKind::Service)>;
using EndpointRef = Ref<maskOf(EntityKind::PublishedEndpoint)>;
using FlowRef = Ref<maskOf(EntityKind::Flow)>;
using TestRef = Ref<maskOf(EntityKind::Test)>;

} // namespace rw::plan
