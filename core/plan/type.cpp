#include "plan/type.h"

#include "base/text.h"
#include "net/prefix.h"

#include <cmath>
#include <vector>

namespace rw::plan {

namespace {

constexpr std::size_t kLongestText = 100'000;
constexpr std::size_t kLongestBlob = 16U << 20U;
constexpr std::size_t kLongestKey = 200;
constexpr int kDeepestValue = 16;

/// Shorthands for what is said often here.
Phrase expectedOf(const TypeInfo& type, const Meta& meta) {
  return {RW_TR("errors", "expected: {0}"), {describe(type, meta)}};
}
Phrase atMostBytes(std::size_t bytes) { return {RW_TR("errors", "at most {0} bytes"), {std::to_string(bytes)}}; }

/// A bound as people write it: 100000000, not 1e+08.
std::string boundText(double number) {
  const bool whole = number == std::floor(number) && std::abs(number) < 1e15;
  return whole ? std::to_string(static_cast<std::int64_t>(number)) : formatNumber(number);
}

Phrase rangeText(const Meta& meta) {
  const bool low = meta.min > std::numeric_limits<double>::lowest();
  const bool high = meta.max < std::numeric_limits<double>::max();
  if (low && high) return {RW_TR("errors", "{0} to {1}"), {boundText(meta.min), boundText(meta.max)}};
  if (low) return {RW_TR("errors", "at least {0}"), {boundText(meta.min)}};
  if (high) return {RW_TR("errors", "at most {0}"), {boundText(meta.max)}};
  return {};
}

Error wrong(const std::string& text, const TypeInfo& type, const Meta& meta) {
  return {.what = {RW_TR("errors", "\"{0}\" does not fit here"), {excerpt(text)}}, .mend = expectedOf(type, meta)};
}
Error wrong(const Value& value, const TypeInfo& type, const Meta& meta) { return wrong(toText(value), type, meta); }

Status checkNumber(double number, const Value& value, const TypeInfo& type, const Meta& meta) {
  if (!std::isfinite(number)) return fail(wrong(value, type, meta));
  if (number < meta.min || number > meta.max)
    return fail({RW_TR("errors", "{0} is out of range"), {toText(value)}}, expectedOf(type, meta));
  return {};
}

Status checkText(const std::string& text, std::size_t longest = kLongestText) {
  if (text.size() > longest) return fail(RW_TR("errors", "the text is too long"), atMostBytes(longest));
  if (!isCleanUtf8(text))
    return fail(RW_TR("errors", "the text is not clean UTF-8"),
                RW_TR("errors", "remove control characters and broken bytes"));
  return {};
}

Status checkKey(const std::string& key) {
  if (key.size() > kLongestKey) return fail(RW_TR("errors", "the name is too long"), atMostBytes(kLongestKey));
  return checkText(key);
}

Status within(Status status, std::string_view key) {
  if (!status) {
    std::string& path = status.error().where.path;
    path = std::string(key) + (path.empty() || path.front() == '[' ? "" : ".") + path;
  }
  return status;
}

/// What the format leaves open must still be text that every file can hold.
Status checkAny(const Value& value, int depth) {
  if (depth > kDeepestValue)
    return fail(RW_TR("errors", "the value is nested too deeply"),
                {RW_TR("errors", "at most {0} levels"), {std::to_string(kDeepestValue)}});
  if (const auto* text = value.text()) return checkText(*text);
  if (const auto* items = value.list())
    for (std::size_t i = 0; i < items->size(); ++i)
      if (Status status = within(checkAny((*items)[i], depth + 1), "[" + std::to_string(i) + "]"); !status)
        return status;
  if (const auto* fields = value.record())
    for (const auto& [key, field] : *fields) {
      if (Status status = checkKey(key); !status) return status;
      if (Status status = within(checkAny(field, depth + 1), key); !status) return status;
    }
  return {};
}

Status checkRecord(const Value& value, const TypeInfo& type) {
  for (const auto& [key, field] : *value.record()) {
    const PropertyInfo* known = nullptr;
    std::vector<std::string_view> keys;
    for (const PropertyInfo& property : type.fields()) {
      keys.push_back(property.key);
      if (property.key == key) known = &property;
    }
    if (known == nullptr) {
      return fail({RW_TR("errors", "unknown key \"{0}\""), {excerpt(key)}},
                  didYouMean(key, keys, RW_TR("errors", "remove it")));
    }
    if (Status status = within(check(field, *known->type, known->meta), key); !status) return status;
  }
  for (const PropertyInfo& property : type.fields())
    if (const Value* field = value.field(property.key);
        property.meta.required && (field == nullptr || field->empty() || toText(*field).empty()))
      return fail({RW_TR("errors", "\"{0}\" is missing"), {std::string(property.key)}},
                  expectedOf(*property.type, property.meta));
  return {};
}

} // namespace

Phrase describe(const TypeInfo& type, const Meta& meta) {
  const auto number = [&](Phrase out) {
    if (!type.unit.empty()) out = {RW_TR("errors", "{0} in {1}"), {std::move(out), std::string(type.unit)}};
    if (const Phrase range = rangeText(meta); !range.empty())
      out = {RW_TR("errors", "{0}, {1}"), {std::move(out), range}};
    return out;
  };
  switch (type.shape) {
  case Shape::Bool: return RW_TR("errors", "true or false");
  case Shape::Int: return number(RW_TR("errors", "a whole number"));
  case Shape::Real: return number(RW_TR("errors", "a number"));
  case Shape::Text: return RW_TR("errors", "text");
  case Shape::Enum: {
    std::string keys;
    for (const Choice& choice : type.choices) keys += (keys.empty() ? "" : ", ") + std::string(choice.key);
    return type.choices.size() == 1 ? Phrase(keys) : Phrase(RW_TR("errors", "one of {0}"), {keys});
  }
  case Shape::Prefix: return RW_TR("errors", "a prefix such as 203.0.113.0/28");
  case Shape::Address: return RW_TR("errors", "an address such as 192.0.2.1");
  case Shape::Ref: return RW_TR("errors", "the id of an object of this plan");
  case Shape::List: return {RW_TR("errors", "a list, each {0}"), {describe(*type.element, meta)}};
  case Shape::Map: return {RW_TR("errors", "names with {0}"), {describe(*type.element, meta)}};
  case Shape::Record: {
    std::string out = "{";
    for (const PropertyInfo& property : type.fields()) out += (out == "{" ? "" : ", ") + std::string(property.key);
    return out + "}";
  }
  case Shape::OneOf: {
    Phrase out;
    for (const TypeInfo* option : type.options())
      out = out.empty() ? describe(*option, meta)
                        : Phrase(RW_TR("errors", "{0}, or {1}"), {out, describe(*option, meta)});
    return out;
  }
  case Shape::Any: return RW_TR("errors", "any value");
  }
  return {};
}

Result<Value> parseScalar(std::string_view text, const TypeInfo& type, const Meta& meta) {
  if (text.empty() && type.optional) return Value();
  const auto expected = [&] { return fail(wrong(std::string(text), type, meta)); };
  const auto checked = [&](Value value) -> Result<Value> {
    if (Status status = check(value, type, meta); !status) return fail(status.error());
    return value;
  };
  switch (type.shape) {
  case Shape::Bool:
    if (text == "true" || text == "yes") return Value(true);
    if (text == "false" || text == "no") return Value(false);
    return expected();
  case Shape::Int:
    if (const auto number = parseInteger(text)) return checked(Value(*number));
    if (const auto number = parseNumber(text); number && *number == std::floor(*number) && std::abs(*number) < 1e15)
      return checked(Value(static_cast<std::int64_t>(*number)));
    return expected();
  case Shape::Real:
    if (const auto number = parseNumber(text)) return checked(Value(*number));
    return expected();
  case Shape::Prefix: {
    const auto prefix = net::Prefix::parse(text);
    return prefix ? Result<Value>(Value(prefix->text())) : fail(prefix.error());
  }
  case Shape::Address: {
    const auto address = net::Address::parse(text);
    return address ? Result<Value>(Value(address->text())) : fail(address.error());
  }
  case Shape::OneOf: {
    Result<Value> first = expected();
    int scalars = 0;
    for (const TypeInfo* option : type.options()) {
      if (!option->isScalar()) continue;
      Result<Value> value = parseScalar(text, *option, meta);
      if (value) return value;
      if (++scalars == 1) first = value;
    }
    return scalars == 1 ? first : Result<Value>(expected());
  }
  case Shape::Text:
  case Shape::Enum:
  case Shape::Ref:
  case Shape::Any: return checked(Value(text));
  default: return expected();
  }
}

Status check(const Value& value, const TypeInfo& type, const Meta& meta) {
  if (value.empty()) {
    if (type.optional || type.shape == Shape::Any) return {};
    return fail(RW_TR("errors", "a value is missing"), expectedOf(type, meta));
  }
  switch (type.shape) {
  case Shape::Bool:
    if (value.boolean() != nullptr) return {};
    break;
  case Shape::Int:
    if (const auto* number = value.integer()) return checkNumber(static_cast<double>(*number), value, type, meta);
    break;
  case Shape::Real:
    if (const auto* number = value.real()) return checkNumber(*number, value, type, meta);
    break;
  case Shape::Text:
    if (const auto* text = value.text()) return checkText(*text, meta.blob ? kLongestBlob : kLongestText);
    break;
  case Shape::Enum:
    if (const auto* text = value.text()) {
      std::vector<std::string_view> keys;
      for (const Choice& choice : type.choices) {
        if (choice.key == *text) return {};
        keys.push_back(choice.key);
      }
      return fail({RW_TR("errors", "\"{0}\" is not known here"), {excerpt(*text)}},
                  didYouMean(*text, keys, expectedOf(type, meta)));
    }
    break;
  case Shape::Prefix:
    if (const auto* text = value.text()) {
      const auto prefix = net::Prefix::parse(*text);
      return prefix ? Status() : Status(fail(prefix.error()));
    }
    break;
  case Shape::Address:
    if (const auto* text = value.text()) {
      const auto address = net::Address::parse(*text);
      return address ? Status() : Status(fail(address.error()));
    }
    break;
  case Shape::Ref:
    if (const auto* text = value.text()) {
      if (text->empty() || isId(*text)) return {};
      return fail({RW_TR("errors", "\"{0}\" is not an id"), {excerpt(*text)}},
                  RW_TR("errors", "ids have small letters, digits and hyphens"));
    }
    break;
  case Shape::List:
    if (const auto* items = value.list()) {
      for (std::size_t i = 0; i < items->size(); ++i)
        if (Status status = within(check((*items)[i], *type.element, meta), "[" + std::to_string(i) + "]"); !status)
          return status;
      return {};
    }
    break;
  case Shape::Map:
    if (const auto* fields = value.record()) {
      for (const auto& [key, field] : *fields) {
        if (Status status = checkKey(key); !status) return status;
        if (Status status = within(check(field, *type.element, meta), key); !status) return status;
      }
      return {};
    }
    break;
  case Shape::Record:
    if (value.record() != nullptr) return checkRecord(value, type);
    break;
  case Shape::OneOf:
    if (const TypeInfo* alternative = alternativeFor(value, type)) return check(value, *alternative, meta);
    break;
  case Shape::Any: return checkAny(value, 1);
  }
  return fail(wrong(value, type, meta));
}

const TypeInfo* alternativeFor(const Value& value, const TypeInfo& type) {
  const auto fits = [&value](const TypeInfo& option) {
    if (option.shape == Shape::Record || option.shape == Shape::Map) return value.record() != nullptr;
    if (option.shape == Shape::List) return value.list() != nullptr;
    return value.scalar();
  };
  const TypeInfo* similar = nullptr;
  for (const TypeInfo* option : type.options()) {
    if (!fits(*option)) continue;
    if (!option->isScalar()) return option;
    if (check(value, *option, Meta{})) return option;
    if (similar == nullptr) similar = option;
  }
  return similar;
}

} // namespace rw::plan
