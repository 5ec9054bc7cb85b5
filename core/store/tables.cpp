#include "store/tables.h"

#include "base/text.h"
#include "edit/change_set.h"
#include "store/files.h"
#include "store/project.h"

#include <bit>
#include <fmt/format.h>

namespace rw::store {

using plan::EntityInfo;
using plan::Plan;
using plan::PropertyInfo;
using plan::Shape;
using plan::TypeInfo;

namespace {

std::string_view columnType(const TypeInfo& type) {
  switch (type.shape) {
  case Shape::Bool:
  case Shape::Int: return "INTEGER";
  case Shape::Real: return "REAL";
  default: return "TEXT";
  }
}

std::string columnDeclaration(const PropertyInfo& property) {
  const std::string name = sqlName(property.key);
  return fmt::format("{} {}{}", name, columnType(*property.type),
                     property.type->isScalar() ? "" : fmt::format(" CHECK ({0} IS NULL OR json_valid({0}))", name));
}

std::string tableDeclaration(const EntityInfo& entity) {
  std::string columns = "id TEXT NOT NULL PRIMARY KEY, position INTEGER NOT NULL";
  for (const PropertyInfo& property : entity.properties) columns += ", " + columnDeclaration(property);
  return fmt::format("CREATE TABLE {} ({}) STRICT", sqlName(entity.meta->key), columns);
}

/// `id` and the properties' columns, in their order.
std::string columnList(const EntityInfo& entity) {
  std::string columns = "id";
  for (const PropertyInfo& property : entity.properties) columns += ", " + sqlName(property.key);
  return columns;
}

void bindValue(Statement& statement, int parameter, const Value& value, const TypeInfo& type) {
  if (value.empty())
    statement.bindNull(parameter);
  else if (!type.isScalar())
    statement.bind(parameter, edit::valueToJson(value));
  else if (const bool* truth = value.boolean())
    statement.bind(parameter, std::int64_t{*truth});
  else if (const std::int64_t* number = value.integer())
    statement.bind(parameter, *number);
  else if (const double* real = value.real())
    statement.bind(parameter, *real);
  else
    statement.bind(parameter, *value.text());
}

Result<Value> columnValue(const Statement& statement, int column, const TypeInfo& type) {
  const int stored = statement.type(column);
  const auto wrong = [] { return fail(RW_TR("errors", "the column holds a value of another type")); };
  switch (type.shape) {
  case Shape::Bool: {
    const std::int64_t number = statement.integer(column);
    return stored == SQLITE_INTEGER && (number == 0 || number == 1) ? Result<Value>(Value(number == 1)) : wrong();
  }
  case Shape::Int: return stored == SQLITE_INTEGER ? Result<Value>(Value(statement.integer(column))) : wrong();
  case Shape::Real: return stored == SQLITE_FLOAT ? Result<Value>(Value(statement.real(column))) : wrong();
  default:
    if (stored != SQLITE_TEXT) return wrong();
    return type.isScalar() ? Result<Value>(Value(statement.text(column))) : edit::valueFromJson(statement.text(column));
  }
}

Error within(Error error, const EntityInfo& entity, const std::string& id, std::string_view property) {
  const std::string inner = error.where.path;
  error.where.path = fmt::format("{}.{}", entity.meta->key, excerpt(id));
  if (!property.empty()) error.where.path += "." + std::string(property);
  if (!inner.empty()) error.where.path += (inner.front() == '[' ? "" : ".") + inner;
  return error;
}

Status writeEntity(Database& database, const EntityInfo& entity, const Plan& plan) {
  if (Status status = database.run(tableDeclaration(entity)); !status) return status;
  std::string places = "?, ?";
  for (std::size_t i = 0; i < entity.properties.size(); ++i) places += ", ?";
  auto insert = database.prepare(
      fmt::format("INSERT INTO {} ({}, position) VALUES ({})", sqlName(entity.meta->key), columnList(entity), places));
  if (!insert) return fail(insert.error());
  for (std::size_t i = 0; i < entity.size(plan); ++i) {
    const void* object = entity.object(plan, i);
    int parameter = 0;
    insert->bind(parameter++, entity.idAt(plan, i));
    for (const PropertyInfo& property : entity.properties)
      bindValue(*insert, parameter++, property.get(object), *property.type);
    insert->bind(parameter, static_cast<std::int64_t>(i));
    if (Status status = insert->run(); !status) return fail(within(status.error(), entity, entity.idAt(plan, i), ""));
  }
  return {};
}

Status readObject(const Statement& row, const EntityInfo& entity, Plan& plan) {
  const std::string id = row.text(0);
  const auto refuse = [&](const Error& error, std::string_view property = {}) {
    return fail(within(error, entity, id, property));
  };
  if (row.type(0) != SQLITE_TEXT || !plan::mayHaveId(entity, id))
    return refuse({.what = RW_TR("errors", "this is not an id")});
  std::size_t position = entity.size(plan);
  if (!entity.meta->singleton) {
    if (entity.position(plan, id)) return refuse({.what = RW_TR("errors", "the id is used twice")});
    entity.insert(plan, position, id);
  } else if (id != entity.idAt(plan, 0)) {
    return refuse({.what = RW_TR("errors", "there can be only one")});
  } else {
    position = 0;
  }
  void* object = entity.modify(plan, position);
  int column = 1;
  for (const PropertyInfo& property : entity.properties) {
    const int current = column++;
    if (row.type(current) == SQLITE_NULL) {
      if (property.type->optional) property.set(object, Value());
      continue;
    }
    const auto value = columnValue(row, current, *property.type);
    if (!value) return refuse(value.error(), property.key);
    if (Status status = plan::check(*value, *property.type, property.meta); !status)
      return refuse(status.error(), property.key);
    if (!property.set(object, *value))
      return refuse(
          {.what = RW_TR("errors", "the value does not fit"), .mend = plan::describe(*property.type, property.meta)},
          property.key);
  }
  return {};
}

/// A value with its type, exactly: SQLite's text of a real number is rounded.
std::string valueBytes(const Statement& row, int column) {
  const int type = row.type(column);
  if (type == SQLITE_FLOAT) return fmt::format("{}:{:x};", type, std::bit_cast<std::uint64_t>(row.real(column)));
  return fmt::format("{}:{};", type, row.text(column));
}

/// The names in the first column of what `sql` selects.
Result<std::vector<std::string>> names(Database& database, const std::string& sql) {
  auto statement = database.prepare(sql);
  if (!statement) return fail(statement.error());
  std::vector<std::string> out;
  for (;;) {
    const auto row = statement->step();
    if (!row) return fail(row.error());
    if (!*row) return out;
    out.push_back(statement->text(0));
  }
}

tl::unexpected<Error> strange(const Phrase& what, std::string_view name) {
  return fail({RW_TR("errors", "the file holds {0} \"{1}\", which Routewright does not write"), {what, excerpt(name)}},
              RW_TR("errors", "another program has changed it"));
}

Phrase missingColumn(const EntityInfo& entity, std::string_view column) {
  return {RW_TR("errors", "the column \"{0}\" is missing"), {fmt::format("{}.{}", entity.meta->key, column)}};
}

Result<std::vector<std::string>> columnsOf(Database& database, const EntityInfo& entity) {
  return names(database, fmt::format("SELECT name FROM pragma_table_xinfo('{}')", entity.meta->key));
}

Status addColumn(Database& database, const EntityInfo& entity, const PropertyInfo& property) {
  const std::string table = sqlName(entity.meta->key);
  if (Status status = database.run(fmt::format("ALTER TABLE {} ADD COLUMN {}", table, columnDeclaration(property)));
      !status)
    return status;
  auto update = database.prepare(fmt::format("UPDATE {} SET {} = ?", table, sqlName(property.key)));
  if (!update) return fail(update.error());
  bindValue(*update, 0, property.fallback(), *property.type);
  return update->run();
}

bool holds(const std::vector<std::string>& all, std::string_view one) {
  return std::ranges::find(all, one) != all.end();
}

} // namespace

std::span<const Migration> migrations() { return {}; }

Status writeTables(Database& database, const Plan& plan) {
  for (const EntityInfo& entity : plan::entities())
    if (Status status = writeEntity(database, entity, plan); !status) return status;
  return {};
}

Status checkTables(Database& database, int version) {
  for (const auto& [sql, what] :
       {std::pair{"SELECT name FROM sqlite_schema WHERE type = 'trigger'", RW_TR("errors", "a trigger")},
        std::pair{"SELECT name FROM sqlite_schema WHERE type = 'view'", RW_TR("errors", "a view")},
        std::pair{"SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL",
                  RW_TR("errors", "an index")},
        std::pair{"SELECT name FROM sqlite_schema WHERE type = 'table' AND coalesce(rootpage, 0) < 2",
                  RW_TR("errors", "a virtual table")}}) {
    const auto found = names(database, sql);
    if (!found) return fail(found.error());
    if (!found->empty()) return strange(what, found->front());
  }
  const auto tables = names(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
  if (!tables) return fail(tables.error());
  for (const std::string& table : *tables)
    if (table != "meta" && !table.starts_with("sqlite_") && plan::entityByKey(table) == nullptr)
      return strange(RW_TR("errors", "a table"), table);
  for (const EntityInfo& entity : plan::entities()) {
    const bool all = version >= kSchemaVersion;
    if (!holds(*tables, entity.meta->key)) {
      if (all) return fail(Phrase(RW_TR("errors", "the table \"{0}\" is missing"), {std::string(entity.meta->key)}));
      continue;
    }
    const auto computed =
        names(database, fmt::format("SELECT name FROM pragma_table_xinfo('{}') WHERE hidden <> 0", entity.meta->key));
    if (!computed) return fail(computed.error());
    if (!computed->empty()) return strange(RW_TR("errors", "a computed column"), computed->front());
    const auto columns = columnsOf(database, entity);
    if (!columns) return fail(columns.error());
    for (const std::string& column : *columns)
      if (column != "id" && column != "position" && entity.property(column) == nullptr)
        return strange(RW_TR("errors", "a column"), fmt::format("{}.{}", entity.meta->key, column));
    for (const std::string_view needed : {"id", "position"})
      if (!holds(*columns, needed)) return fail(missingColumn(entity, needed));
    for (const PropertyInfo& property : entity.properties)
      if (property.meta.since <= version && !holds(*columns, property.key))
        return fail(missingColumn(entity, property.key));
  }
  return {};
}

Result<std::string> sumOfTables(Database& database) {
  const auto tables = names(
      database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'meta' AND name NOT GLOB 'sqlite_*' "
                "ORDER BY name");
  if (!tables) return fail(tables.error());
  std::uint64_t sum = checksumOf("");
  for (const std::string& table : *tables) {
    auto rows = database.prepare(fmt::format("SELECT * FROM {} ORDER BY id", sqlName(table)));
    if (!rows) return fail(rows.error());
    sum = checksumOf(table, sum);
    for (;;) {
      const auto row = rows->step();
      if (!row) return fail(row.error());
      if (!*row) break;
      for (int column = 0; column < rows->columns(); ++column) sum = checksumOf(valueBytes(*rows, column), sum);
    }
  }
  return fmt::format("{:016x}", sum);
}

Status migrate(Database& database, int from, int to, std::span<const Migration> steps) {
  const auto all = [&]() -> Status {
    for (const Migration& step : steps)
      if (step.to > from && step.to <= to)
        if (Status status = step.run(database); !status) return status;
    for (const EntityInfo& entity : plan::entities()) {
      const auto columns = columnsOf(database, entity);
      if (!columns) return fail(columns.error());
      if (columns->empty()) {
        if (Status status = database.run(tableDeclaration(entity)); !status) return status;
        continue;
      }
      for (const PropertyInfo& property : entity.properties)
        if (!holds(*columns, property.key))
          if (Status status = addColumn(database, entity, property); !status) return status;
    }
    return database.run(fmt::format("PRAGMA user_version = {}", to));
  };
  if (Status status = database.run("BEGIN"); !status) return status;
  if (Status status = all(); !status) {
    database.run("ROLLBACK").map_error([](const Error&) {}); // the first error is the one to tell
    return status;
  }
  return database.run("COMMIT");
}

Result<Plan> readTables(Database& database) {
  Plan plan;
  for (const EntityInfo& entity : plan::entities()) {
    auto rows = database.prepare(
        fmt::format("SELECT {} FROM {} ORDER BY position", columnList(entity), sqlName(entity.meta->key)));
    if (!rows) return fail(rows.error());
    for (;;) {
      const auto row = rows->step();
      if (!row) return fail(row.error());
      if (!*row) break;
      if (Status status = readObject(*rows, entity, plan); !status) return fail(status.error());
    }
  }
  return plan;
}

} // namespace rw::store
