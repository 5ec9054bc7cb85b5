// A plan as tables of SQLite, made from the registry: one STRICT table per kind of entity, one column per property.
#pragma once

#include "plan/registry.h"
#include "store/sqlite.h"

#include <span>

namespace rw::store {

/// `RWpl`, in the header of every project file.
inline constexpr std::int32_t kApplicationId = 0x5257706c;

/// A step of the format's history: what turns the tables of version `to - 1` into those of `to`, beyond columns and
/// tables that are merely new (those are added, and hold the defaults).
struct Migration {
  int to;
  Status (*run)(Database&);
};
std::span<const Migration> migrations();

/// Makes the tables and fills them. The database is empty.
Status writeTables(Database& database, const plan::Plan& plan);

/// Whether the database holds what Routewright writes, and nothing that could act by itself: no view, no trigger, no
/// strange table or column. `version` is the format's version of the file; columns that are newer may be missing.
Status checkTables(Database& database, int version);

/// A sum over every value of every table but `meta`: a flipped bit in a name or an address is damage that SQLite itself
/// does not see.
Result<std::string> sumOfTables(Database& database);

/// Brings the tables of an older version up to `to`, all of it or nothing.
Status migrate(Database& database, int from, int to, std::span<const Migration> steps);

/// Reads tables of the current version; every value is checked. What is NULL is nothing, or the default where a
/// property must have a value.
Result<plan::Plan> readTables(Database& database);

} // namespace rw::store
