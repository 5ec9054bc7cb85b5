#include "common/samples.h"

#include <algorithm>

namespace rw::test {

using plan::Shape;

std::vector<Value> samplesOf(const plan::TypeInfo& type, const plan::Meta& meta) {
  const double low = std::max(meta.min, -1000.0);
  const double high = std::min(meta.max, 1000.0);
  std::vector<Value> out;
  switch (type.shape) {
  case Shape::Bool: out = {true, false}; break;
  case Shape::Int: out = {static_cast<std::int64_t>(low), static_cast<std::int64_t>(high)}; break;
  case Shape::Real: out = {low, high, low + (high - low) / 3}; break;
  case Shape::Text: out = {"plain", "true", "12", "two\nlines", "- [x]: #", "Zürich 東京", "'\"\\"}; break;
  case Shape::Enum:
    for (const plan::Choice& choice : type.choices) out.emplace_back(choice.key);
    break;
  case Shape::Prefix: out = {"203.0.113.0/28", "2001:db8::/48"}; break;
  case Shape::Address: out = {"192.0.2.1", "2001:db8::1"}; break;
  case Shape::Ref: out = {"some-thing"}; break;
  case Shape::List: {
    Value::List all;
    for (Value& item : samplesOf(*type.element, meta)) {
      out.emplace_back(Value::List{item});
      all.push_back(std::move(item));
    }
    out.emplace_back(all);
    break;
  }
  case Shape::Map: {
    Value::Record fields;
    for (Value& item : samplesOf(*type.element, meta))
      fields.emplace_back("key" + std::to_string(fields.size()), std::move(item));
    out.emplace_back(std::move(fields));
    break;
  }
  case Shape::Record: {
    Value::Record fields;
    for (const plan::PropertyInfo& property : type.fields())
      for (const Value& sample : samplesOf(*property.type, property.meta))
        if (sample != property.fallback() || property.meta.required) {
          fields.emplace_back(property.key, sample);
          break;
        }
    out.emplace_back(std::move(fields));
    break;
  }
  case Shape::OneOf:
    for (const plan::TypeInfo* option : type.options())
      for (Value& sample : samplesOf(*option, meta)) out.push_back(std::move(sample));
    break;
  case Shape::Any:
    out = {"text", true, 12, 0.5, Value::List{1, "two"}, Value::Record{{"a", 1}, {"b", Value::List{}}}};
    break;
  }
  return out;
}

plan::Plan planWithEveryKind() {
  plan::Plan plan;
  for (const plan::EntityInfo& entity : plan::entities())
    if (!entity.meta->singleton) {
      std::string id = "thing-" + std::string(entity.meta->key);
      std::ranges::replace(id, '_', '-');
      entity.insert(plan, 0, id);
    }
  return plan;
}

} // namespace rw::test
