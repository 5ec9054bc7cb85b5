#include "tables/columns.h"

#include "bridge/labels.h"

namespace rw::ui {

using plan::PropertyInfo;
using plan::Shape;

namespace {

/// A number, or a number among others.
const plan::TypeInfo* numberIn(const plan::TypeInfo& type) {
  if (type.shape == Shape::Int || type.shape == Shape::Real) return &type;
  for (const plan::TypeInfo* option : type.options())
    if (const plan::TypeInfo* number = numberIn(*option)) return number;
  return nullptr;
}

int widthOf(const Column& column) {
  if (column.number) return 96;
  if (column.property().key == "name") return 190;
  switch (column.type().shape) {
  case Shape::Bool: return 84;
  case Shape::Enum: return 112;
  case Shape::Address: return 120;
  case Shape::List:
  case Shape::Map: return 176;
  default: return 140;
  }
}

/// The figures that a plan is about. What is seldom looked at, somebody has to ask for.
bool isUsual(const Column& column) {
  const plan::Group group = column.property().meta.group;
  return group == plan::Group::Capacity || (group != plan::Group::Operation && column.path.size() == 1);
}

void append(std::vector<const PropertyInfo*> path, std::vector<Column>& columns) {
  const PropertyInfo& last = *path.back();
  if (last.type->shape == Shape::Record) {
    for (const PropertyInfo& field : last.type->fields()) {
      path.push_back(&field);
      append(path, columns);
      path.pop_back();
    }
    return;
  }
  Column column{std::move(path), {}, {}, false, false, 0};
  QStringList keys, titles;
  for (const PropertyInfo* step : column.path) {
    keys << qs(step->key);
    titles << planText(step->label());
  }
  column.key = keys.join(u'.');
  column.title = titles.join(QStringLiteral(", "));
  if (const plan::TypeInfo* number = numberIn(*last.type)) {
    column.number = true;
    if (!number->unit.empty()) column.title += QStringLiteral(" (%1)").arg(qs(number->unit));
  }
  column.usual = isUsual(column);
  column.width = widthOf(column);
  columns.push_back(std::move(column));
}

Value partAt(std::span<const PropertyInfo* const> fields, const Value& value) {
  if (fields.empty() || value.empty()) return value;
  const Value* given = value.field(fields.front()->key);
  return partAt(fields.subspan(1), given != nullptr ? *given : fields.front()->fallback());
}

Value replaced(std::span<const PropertyInfo* const> path, const Value& whole, Value part) {
  if (path.size() == 1) return part;
  Value::Record record;
  for (const PropertyInfo& field : path.front()->type->fields()) {
    const Value* given = whole.field(field.key);
    Value value = given != nullptr ? *given : field.fallback();
    if (&field == path[1]) value = replaced(path.subspan(1), value, part);
    if (field.meta.required ? !value.empty() : value != field.fallback())
      record.emplace_back(field.key, std::move(value));
  }
  return record;
}

} // namespace

std::vector<Column> columnsOf(const plan::EntityInfo& kind) {
  std::vector<Column> columns;
  for (const PropertyInfo& property : kind.properties)
    if (!property.meta.blob) append({&property}, columns);
  return columns;
}

Value partOf(const Column& column, const Value& whole) { return partAt(std::span(column.path).subspan(1), whole); }

Value fallbackOf(const Column& column) { return partOf(column, column.property().fallback()); }

Value withPart(const Column& column, const Value& whole, Value part) {
  // What is not there does not come to be by saying nothing of it.
  if (whole.empty() && column.path.size() > 1 && (part.empty() || part == column.path.back()->fallback())) return whole;
  return replaced(column.path, whole, std::move(part));
}

} // namespace rw::ui
