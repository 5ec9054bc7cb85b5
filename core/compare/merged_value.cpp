#include "compare/merge.h"

#include <map>

namespace rw::compare {

namespace {

using plan::Shape;
using plan::TypeInfo;

const Value kNothing;

const Value& fieldOf(const Value& value, std::string_view key) {
  const Value* field = value.record() != nullptr ? value.field(key) : nullptr;
  return field != nullptr ? *field : kNothing;
}

/// What differs between the three is one side's, or can be put together deeper down.
std::optional<Value> part(const Value& base, const Value& ours, const Value& theirs, const TypeInfo& type) {
  if (ours == theirs || theirs == base) return ours;
  if (ours == base) return theirs;
  return mergedValue(base, ours, theirs, type);
}

std::optional<Value> mergedRecord(const Value& base, const Value& ours, const Value& theirs, const TypeInfo& type) {
  Value::Record out;
  for (const plan::PropertyInfo& property : type.fields()) {
    auto field =
        part(fieldOf(base, property.key), fieldOf(ours, property.key), fieldOf(theirs, property.key), *property.type);
    if (!field) return std::nullopt;
    if (!field->empty()) out.emplace_back(property.key, std::move(*field));
  }
  return out;
}

std::optional<Value> mergedMap(const Value& base, const Value& ours, const Value& theirs, const TypeInfo& type) {
  std::map<std::string, Value> out; // as Codec<std::map> writes it: sorted
  for (const Value* side : {&ours, &theirs})
    if (side->record() != nullptr)
      for (const auto& [key, unused] : *side->record()) {
        auto field = part(fieldOf(base, key), fieldOf(ours, key), fieldOf(theirs, key), *type.element);
        if (!field) return std::nullopt;
        if (!field->empty()) out.insert_or_assign(key, std::move(*field));
      }
  return Value::Record(out.begin(), out.end());
}

/// What tells one entry of a list from the others: a scalar itself, of a record its first property.
std::string entryKey(const Value& entry, const TypeInfo& type) {
  if (entry.record() == nullptr) return toText(entry);
  const TypeInfo* record = type.shape == Shape::OneOf ? alternativeFor(entry, type) : &type;
  if (record == nullptr || record->shape != Shape::Record || record->fields().empty()) return toText(entry);
  return toText(fieldOf(entry, record->fields().front().key));
}

/// A list by its entries' keys; nothing where two have the same.
std::optional<std::map<std::string, const Value*>> keyed(const Value& value, const TypeInfo& element) {
  std::map<std::string, const Value*> out;
  if (value.list() == nullptr) return out;
  for (const Value& entry : *value.list())
    if (!out.emplace(entryKey(entry, element), &entry).second) return std::nullopt;
  return out;
}

/// Ours in our order, less what they took out; behind it what they put in.
std::optional<Value> mergedList(const Value& base, const Value& ours, const Value& theirs, const TypeInfo& type) {
  const TypeInfo& element = *type.element;
  const auto inBase = keyed(base, element);
  const auto inOurs = keyed(ours, element);
  const auto inTheirs = keyed(theirs, element);
  if (!inBase || !inOurs || !inTheirs) return std::nullopt;
  const auto entry = [](const auto& in, const std::string& key) -> const Value& {
    const auto found = in.find(key);
    return found != in.end() ? *found->second : kNothing;
  };
  Value::List out;
  for (const Value* side : {&ours, &theirs}) {
    if (side->list() == nullptr) continue;
    for (const Value& each : *side->list()) {
      const std::string key = entryKey(each, element);
      if (side == &theirs && inOurs->contains(key)) continue; // was there already
      auto merged = part(entry(*inBase, key), entry(*inOurs, key), entry(*inTheirs, key), element);
      if (!merged) return std::nullopt;
      if (!merged->empty()) out.push_back(std::move(*merged));
    }
  }
  return out;
}

} // namespace

std::optional<Value> mergedValue(const Value& base, const Value& ours, const Value& theirs, const TypeInfo& type) {
  // One side took away what the other changed.
  if (ours.empty() || theirs.empty()) return std::nullopt;
  switch (type.shape) {
  case Shape::Record: return mergedRecord(base, ours, theirs, type);
  case Shape::Map: return mergedMap(base, ours, theirs, type);
  case Shape::List: return mergedList(base, ours, theirs, type);
  case Shape::OneOf: {
    const TypeInfo* alternative = alternativeFor(ours, type);
    const bool same = alternative != nullptr && alternative == alternativeFor(theirs, type) &&
                      (base.empty() || alternative == alternativeFor(base, type));
    return same ? mergedValue(base, ours, theirs, *alternative) : std::nullopt;
  }
  default: return std::nullopt;
  }
}

} // namespace rw::compare
