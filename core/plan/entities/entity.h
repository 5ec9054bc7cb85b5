// What every entity has, and what every element that can fail has.
#pragma once

#include "plan/schema.h"

namespace rw::plan {

/// What the registry tells of an entity as a whole.
struct EntityMeta {
  EntityKind kind;
  std::string_view key;   ///< collection in files: `internet_egresses`; also the table of the project file
  std::string_view label; ///< one of them, for people
  std::string_view plural;
  std::string_view help;
  std::string_view icon{};         ///< file in resources/icons, without ending; empty: by its `kind`
  Aspect aspect = Aspect::Routing; ///< what creating or deleting one touches
  bool singleton = false;          ///< exactly one, written as a record: `design`
  bool idOptional = false;         ///< written without an id where the author gave none
  bool keyedById = false;          ///< written as a record of id -> properties: `layout`
};

struct Entity {
  std::string id;
  std::string name; ///< empty: the id

  [[nodiscard]] const std::string& displayName() const { return name.empty() ? id : name; }
};

enum class Owner : std::uint8_t { Company, Carrier };
template <> struct Choices<Owner> {
  static constexpr std::array values{Choice{"company", RW_TR("plan", "Company")},
                                     Choice{"carrier", RW_TR("plan", "Carrier")}};
};

/// An element that can fail.
struct Element : Entity {
  bool up = true;
  std::optional<double> availability;
  std::optional<Seconds> recovery_s;
  std::vector<std::string> risk_groups;
  std::optional<double> monthly_cost;
  std::optional<double> setup_cost;
  std::optional<Owner> owner;
};

/// The property that every entity with an id has.
constexpr auto nameProperty() {
  return std::tuple{
      prop("name", &Entity::name,
           {.label = RW_TR("plan", "Name"),
            .help = RW_TR("plan", "What people call it, on the diagram and in documents. Left empty, the id."),
            .aspect = Aspect::Label})};
}

/// The properties of every element that can fail; they stand last.
constexpr auto elementProperties() {
  return std::tuple{
      prop("up", &Element::up,
           {.label = RW_TR("plan", "In service"),
            .help = RW_TR("plan", "Switch off to see what its failure does to every path."),
            .guide = "High availability and failover",
            .group = Group::Operation}),
      prop("availability", &Element::availability,
           {.label = RW_TR("plan", "Availability"),
            .help = RW_TR("plan", "Share of time in which it works: 0.999 for three nines."),
            .guide = "High availability and failover",
            .group = Group::Operation,
            .aspect = Aspect::Report,
            .min = 0,
            .max = 1}),
      prop("recovery_s", &Element::recovery_s,
           {.label = RW_TR("plan", "Recovery time"),
            .help = RW_TR("plan", "From failure until traffic flows again by another way or this one."),
            .guide = "High availability and failover",
            .group = Group::Operation,
            .aspect = Aspect::Report,
            .min = 0,
            .max = 1e8}),
      prop("risk_groups", &Element::risk_groups,
           {.label = RW_TR("plan", "Shared risks"),
            .help = RW_TR(
                "plan",
                "Names of what it shares with others: a duct, a power feed, a carrier. All of a group fail together."),
            .guide = "High availability and failover",
            .group = Group::Operation,
            .aspect = Aspect::Report}),
      prop("monthly_cost", &Element::monthly_cost,
           {.label = RW_TR("plan", "Monthly cost"),
            .help = RW_TR("plan", "In the currency of the plan."),
            .guide = "Meet-me location",
            .group = Group::Operation,
            .aspect = Aspect::Report,
            .min = 0}),
      prop("setup_cost", &Element::setup_cost,
           {.label = RW_TR("plan", "Set-up cost"),
            .help = RW_TR("plan", "Paid once, in the currency of the plan."),
            .guide = "Meet-me location",
            .group = Group::Operation,
            .aspect = Aspect::Report,
            .min = 0}),
      prop("owner", &Element::owner,
           {.label = RW_TR("plan", "Owner"),
            .help = RW_TR("plan", "Who runs it and mends it."),
            .guide = "High availability and failover",
            .group = Group::Operation,
            .aspect = Aspect::Report})};
}

/// The properties of an element: its name, its own, and those of everything that can fail.
template <class... P> constexpr auto elementSchema(P... own) {
  return std::tuple_cat(nameProperty(), std::tuple{own...}, elementProperties());
}
/// The properties of an entity that cannot fail: its name and its own.
template <class... P> constexpr auto entitySchema(P... own) {
  return std::tuple_cat(nameProperty(), std::tuple{own...});
}

} // namespace rw::plan
