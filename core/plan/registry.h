// Every kind of entity at run time: its properties, and how to reach its objects in a plan without naming their type.
#pragma once

#include "plan/plan.h"

namespace rw::plan {

struct EntityInfo {
  const EntityMeta* meta;
  std::span<const PropertyInfo> properties;

  std::size_t (*size)(const Plan&);
  const void* (*object)(const Plan&, std::size_t position);
  std::optional<std::size_t> (*position)(const Plan&, const std::string& id);
  /// For `edit/` and readers of files: an object to change.
  void* (*modify)(Plan&, std::size_t position);
  /// Inserts a new object with defaults at `position` (at most size).
  void (*insert)(Plan&, std::size_t position, const std::string& id);
  void (*erase)(Plan&, std::size_t position);
  /// Whether the object is the very same in both plans, which is enough to be equal.
  bool (*same)(const Plan&, std::size_t position, const Plan&, std::size_t otherPosition);
  /// Whether the whole table is.
  bool (*sameTable)(const Plan&, const Plan&);

  [[nodiscard]] EntityKind kind() const { return meta->kind; }
  [[nodiscard]] const PropertyInfo* property(std::string_view key) const;
  [[nodiscard]] const std::string& idAt(const Plan& plan, std::size_t at) const {
    return static_cast<const Entity*>(object(plan, at))->id;
  }
};

/// Whether all tables of these kinds are the very same in both plans.
bool sameTables(const Plan& a, const Plan& b, KindMask kinds);

/// All kinds, in the order of files.
std::span<const EntityInfo> entities();
const EntityInfo& entityInfo(EntityKind kind);
/// By collection key (`sites`), or nullptr.
const EntityInfo* entityByKey(std::string_view key);

/// Whether an object of this kind may have this id. Readers of files make ids that begin with `~` where the author gave
/// none and none is needed.
bool mayHaveId(const EntityInfo& info, std::string_view id);

/// The object, or nullptr.
const Entity* findObject(const Plan& plan, const ObjectKey& key);
/// The object that has this id, whatever its kind but Placement and Design; empty where there is none.
std::optional<ObjectKey> findById(const Plan& plan, const std::string& id);
/// What people call the object with this id; the id itself where there is none.
std::string nameOf(const Plan& plan, const std::string& id);

/// One property's value; nothing where object or property do not exist.
Value getProperty(const Plan& plan, const ObjectKey& key, std::string_view property);
/// The whole object as a record: `id` first, then every property that differs from a new object's, in order.
Value toRecord(const EntityInfo& info, const void* object);

/// Ids that exist outside the plan: those of the catalogue.
struct ExternalIds {
  std::vector<std::string> services;
  std::vector<std::string> meetMeLocations;
};

/// The kinds by name: `Site, Firewall`.
Phrase kindsText(KindMask kinds);

/// A reference that leads nowhere.
struct DanglingRef {
  ObjectKey from;
  std::string property;
  std::string id;
  KindMask targets;
};
/// Every reference of the plan whose target is neither in it nor among `external`.
std::vector<DanglingRef> danglingRefs(const Plan& plan, const ExternalIds& external);
/// Every (object, property) that refers to `id`.
std::vector<DanglingRef> refsTo(const Plan& plan, const std::string& id);

/// What is wrong with the plan as a whole beyond single values: dangling references, ids used twice, links that join a
/// node with itself, flows without an end. Empty where all is well.
std::vector<Error> problems(const Plan& plan, const ExternalIds& external);

} // namespace rw::plan
