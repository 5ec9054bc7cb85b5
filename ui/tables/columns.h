// The columns of a kind's table, from the registry alone: each property, and each field of a property that is a record.
#pragma once

#include "plan/registry.h"

#include <QString>
#include <vector>

namespace rw::ui {

struct Column {
  std::vector<const plan::PropertyInfo*> path; ///< a property, and the fields in it that lead to a cell

  [[nodiscard]] const plan::PropertyInfo& property() const { return *path.front(); }
  [[nodiscard]] const plan::TypeInfo& type() const { return *path.back()->type; }
  [[nodiscard]] const plan::Meta& meta() const { return path.back()->meta; }

  QString key;   ///< `demand.up_mbps`: stays the same from run to run
  QString title; ///< with its unit
  bool number;   ///< at the right, and sorted by value
  bool usual;    ///< shown until somebody hides it
  int width;
};

/// In the order of the registry, which is that of files: what an object is comes first, how it is run last.
std::vector<Column> columnsOf(const plan::EntityInfo& kind);

/// What stands in the cell, given the whole property; nothing where the record that it is in is not there.
Value partOf(const Column& column, const Value& whole);
/// What the cell of a new object has.
Value fallbackOf(const Column& column);
/// The whole property once its cell is `part`.
Value withPart(const Column& column, const Value& whole, Value part);

} // namespace rw::ui
