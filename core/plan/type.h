// What a property's value may look like, known at run time: YAML, the project file, the inspector and the reference
// manual all read these descriptions, so that a property is declared in one place only.
#pragma once

#include "base/error.h"
#include "base/value.h"
#include "plan/kinds.h"

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

namespace rw::plan {

enum class Shape : std::uint8_t { Bool, Int, Real, Text, Enum, Prefix, Address, Ref, List, Record, Map, OneOf, Any };

/// One value of an enumeration: as the format writes it, and as people read it.
struct Choice {
  std::string_view key;
  std::string_view label;
};

/// What a change of a property can touch. Moving a box starts no analysis and makes no review stale.
enum class Aspect : std::uint8_t {
  Routing, ///< paths and verdicts
  Report,  ///< what documents and rules say, not where packets go
  Label,   ///< names only
  Layout,  ///< the drawing only
};

/// The group of the inspector that a property stands in, in this order.
enum class Group : std::uint8_t {
  Identity,
  Place,
  Behaviour,
  Addresses,
  Routes,
  Capacity,
  Translation,
  Plan,
  Operation
};

/// What people are told of a property, and its bounds. `min` and `max` bound numbers.
struct Meta {
  std::string_view label;
  std::string_view help;    ///< what it is for, in our own words
  std::string_view guide{}; ///< the chapter of the guide that it serves
  Group group = Group::Identity;
  Aspect aspect = Aspect::Routing;
  double min = std::numeric_limits<double>::lowest();
  double max = std::numeric_limits<double>::max();
  bool required = false; ///< must be given in a file
  bool blob = false;     ///< made by the program and long: fields, tables and search leave it out
  bool drawn = false;    ///< given by drawing: the inspector does not ask for it
  int since = 1;         ///< format version that introduced it
};

struct PropertyInfo;

/// The structure of a value. Trivially copyable, lives for the whole run.
struct TypeInfo {
  Shape shape = Shape::Any;
  bool optional = false;                               ///< may be nothing
  std::string_view unit{};                             ///< numbers: what people read behind them
  std::span<const Choice> choices{};                   ///< Enum
  KindMask targets = 0;                                ///< Ref
  const TypeInfo* element = nullptr;                   ///< List, Map
  std::span<const PropertyInfo> (*fields)() = nullptr; ///< Record
  const TypeInfo* const* alternatives = nullptr;       ///< OneOf: `alternativeCount` of them
  std::size_t alternativeCount = 0;

  [[nodiscard]] bool isScalar() const { return shape <= Shape::Ref; }
  [[nodiscard]] std::span<const TypeInfo* const> options() const { return {alternatives, alternativeCount}; }
};

/// One property of an entity or of a record inside one.
struct PropertyInfo {
  std::string_view key;
  const TypeInfo* type;
  Meta meta;
  Value (*get)(const void* object);
  /// False where the value does not fit the type; `check` first for a word of why.
  bool (*set)(void* object, const Value& value);
  /// A new object, of the type that `get` reads.
  const void* (*fresh)();

  /// The value of a new object.
  [[nodiscard]] Value fallback() const { return get(fresh()); }
  [[nodiscard]] std::string_view label() const { return meta.label; }
};

/// Reads a scalar from text as a file or an input field has it. Errors say what is expected.
Result<Value> parseScalar(std::string_view text, const TypeInfo& type, const Meta& meta);

/// Whether `value` is one that the type may hold: structure, range, known choices, well-formed ids; not whether
/// a reference's target exists. The error's path names the place inside the value.
Status check(const Value& value, const TypeInfo& type, const Meta& meta);

/// What a type accepts, for messages and the manual: `number in ms, 0 to 10000`, `one of office, branch`.
Phrase describe(const TypeInfo& type, const Meta& meta);

/// Calls `visit(id, targets, path)` for every reference inside the value.
template <class Visit> void forEachRef(const Value& value, const TypeInfo& type, const Visit& visit);

/// The alternative of a OneOf that has the value's structure, or nullptr.
const TypeInfo* alternativeFor(const Value& value, const TypeInfo& type);

template <class Visit> void forEachRef(const Value& value, const TypeInfo& type, const Visit& visit) {
  switch (type.shape) {
  case Shape::Ref:
    if (const std::string* id = value.text(); id != nullptr && !id->empty()) visit(*id, type.targets);
    break;
  case Shape::List:
    if (const Value::List* items = value.list())
      for (const Value& item : *items) forEachRef(item, *type.element, visit);
    break;
  case Shape::Map:
    if (const Value::Record* fields = value.record())
      for (const auto& [key, field] : *fields) forEachRef(field, *type.element, visit);
    break;
  case Shape::Record:
    for (const PropertyInfo& property : type.fields())
      if (const Value* field = value.field(property.key)) forEachRef(*field, *property.type, visit);
    break;
  case Shape::OneOf:
    if (const TypeInfo* alternative = alternativeFor(value, type)) forEachRef(value, *alternative, visit);
    break;
  default: break;
  }
}

} // namespace rw::plan
