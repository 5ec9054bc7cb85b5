// Declares the properties of entities. `Schema<T>` is specialised beside each struct; everything that works on any
// property (files, undo, inspector, manual) goes through `propertiesOf<T>()` and never names one.
#pragma once

#include "base/units.h"
#include "net/prefix.h"
#include "plan/type.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace rw::plan {

/// Specialise for each entity and record: `static constexpr auto properties = std::tuple{prop(...), ...}`; for an
/// entity also `static constexpr EntityMeta meta`.
template <class T> struct Schema;

/// Specialise for each enumeration, whose values count up from 0: `static constexpr std::array values{Choice{...},
/// ...}`.
template <class E> struct Choices;

template <class O, class T> struct Property {
  std::string_view key;
  T O::*member;
  Meta meta;
};

/// One property: its key in files, the member that holds it, and what people are told of it.
template <class O, class T> constexpr Property<O, T> prop(std::string_view key, T O::*member, Meta meta) {
  return {key, member, meta};
}

template <class T> std::span<const PropertyInfo> propertiesOf();

/// How a C++ type is described, read from a Value and written to one.
template <class T> struct Codec;

template <class T> inline constexpr TypeInfo typeOf = Codec<T>::type();

template <> struct Codec<bool> {
  static constexpr TypeInfo type() { return {.shape = Shape::Bool}; }
  static Value get(bool v) { return v; }
  static bool set(bool& to, const Value& v) { return v.boolean() != nullptr && (to = *v.boolean(), true); }
};
template <> struct Codec<std::int64_t> {
  static constexpr TypeInfo type() { return {.shape = Shape::Int}; }
  static Value get(std::int64_t v) { return v; }
  static bool set(std::int64_t& to, const Value& v) { return v.integer() != nullptr && (to = *v.integer(), true); }
};
template <> struct Codec<double> {
  static constexpr TypeInfo type() { return {.shape = Shape::Real}; }
  static Value get(double v) { return v; }
  static bool set(double& to, const Value& v) { return v.real() != nullptr && (to = *v.real(), true); }
};
template <class Unit> struct Codec<Quantity<Unit>> {
  static constexpr TypeInfo type() { return {.shape = Shape::Real, .unit = Unit::symbol}; }
  static Value get(Quantity<Unit> v) { return v.value; }
  static bool set(Quantity<Unit>& to, const Value& v) { return Codec<double>::set(to.value, v); }
};
template <> struct Codec<std::string> {
  static constexpr TypeInfo type() { return {.shape = Shape::Text}; }
  static Value get(const std::string& v) { return v; }
  static bool set(std::string& to, const Value& v) { return v.text() != nullptr && (to = *v.text(), true); }
};
template <> struct Codec<net::Prefix> {
  static constexpr TypeInfo type() { return {.shape = Shape::Prefix}; }
  static Value get(const net::Prefix& v) { return v.text(); }
  static bool set(net::Prefix& to, const Value& v) {
    const auto prefix = v.text() != nullptr ? net::Prefix::parse(*v.text()) : Result<net::Prefix>(fail(""));
    return prefix && (to = *prefix, true);
  }
};
template <> struct Codec<net::Address> {
  static constexpr TypeInfo type() { return {.shape = Shape::Address}; }
  static Value get(const net::Address& v) { return v.text(); }
  static bool set(net::Address& to, const Value& v) {
    const auto address = v.text() != nullptr ? net::Address::parse(*v.text()) : Result<net::Address>(fail(""));
    return address && (to = *address, true);
  }
};
template <KindMask Targets> struct Codec<Ref<Targets>> {
  static constexpr TypeInfo type() { return {.shape = Shape::Ref, .optional = true, .targets = Targets}; }
  static Value get(const Ref<Targets>& v) { return v.empty() ? Value() : Value(v.id); }
  static bool set(Ref<Targets>& to, const Value& v) {
    if (v.empty()) return to.id.clear(), true;
    return v.text() != nullptr && (to.id = *v.text(), true);
  }
};
template <class E>
requires std::is_enum_v<E>
struct Codec<E> {
  static constexpr TypeInfo type() { return {.shape = Shape::Enum, .choices = Choices<E>::values}; }
  static Value get(E v) { return Choices<E>::values.at(static_cast<std::size_t>(v)).key; }
  static bool set(E& to, const Value& v) {
    for (std::size_t i = 0; i < Choices<E>::values.size(); ++i)
      if (v.text() != nullptr && Choices<E>::values[i].key == *v.text()) return to = static_cast<E>(i), true;
    return false;
  }
};
template <class T> struct Codec<std::optional<T>> {
  static constexpr TypeInfo type() {
    TypeInfo info = Codec<T>::type();
    info.optional = true;
    return info;
  }
  static Value get(const std::optional<T>& v) { return v ? Codec<T>::get(*v) : Value(); }
  static bool set(std::optional<T>& to, const Value& v) {
    if (v.empty()) return to.reset(), true;
    T inner{};
    return Codec<T>::set(inner, v) && (to = std::move(inner), true);
  }
};
template <class T> struct Codec<std::vector<T>> {
  static constexpr TypeInfo type() { return {.shape = Shape::List, .element = &typeOf<T>}; }
  static Value get(const std::vector<T>& v) {
    Value::List items;
    items.reserve(v.size());
    for (const T& item : v) items.push_back(Codec<T>::get(item));
    return items;
  }
  static bool set(std::vector<T>& to, const Value& v) {
    if (v.list() == nullptr) return false;
    std::vector<T> items(v.list()->size());
    for (std::size_t i = 0; i < items.size(); ++i)
      if (!Codec<T>::set(items[i], (*v.list())[i])) return false;
    return to = std::move(items), true;
  }
};
template <class T> struct Codec<std::map<std::string, T>> {
  static constexpr TypeInfo type() { return {.shape = Shape::Map, .element = &typeOf<T>}; }
  static Value get(const std::map<std::string, T>& v) {
    Value::Record fields;
    for (const auto& [key, item] : v) fields.emplace_back(key, Codec<T>::get(item));
    return fields;
  }
  static bool set(std::map<std::string, T>& to, const Value& v) {
    if (v.record() == nullptr) return false;
    std::map<std::string, T> items;
    for (const auto& [key, field] : *v.record())
      if (!Codec<T>::set(items[key], field)) return false;
    return to = std::move(items), true;
  }
};
template <class... T> struct Codec<std::variant<T...>> {
  static constexpr std::array<const TypeInfo*, sizeof...(T)> options{&typeOf<T>...};
  static constexpr TypeInfo type() {
    return {
        .shape = Shape::OneOf, .optional = true, .alternatives = options.data(), .alternativeCount = options.size()};
  }
  static Value get(const std::variant<T...>& v) {
    return std::visit([](const auto& inner) { return Codec<std::remove_cvref_t<decltype(inner)>>::get(inner); }, v);
  }
  static bool set(std::variant<T...>& to, const Value& v) {
    if (v.empty()) return to = {}, true;
    const TypeInfo* wanted = alternativeFor(v, typeOf<std::variant<T...>>);
    return (trySet<T>(to, v, wanted) || ...);
  }

 private:
  template <class Inner> static bool trySet(std::variant<T...>& to, const Value& v, const TypeInfo* wanted) {
    Inner inner{};
    return wanted == &typeOf<Inner> && Codec<Inner>::set(inner, v) && (to = std::move(inner), true);
  }
};
/// Kept as it is: what the format leaves open.
template <> struct Codec<Value> {
  static constexpr TypeInfo type() { return {.shape = Shape::Any, .optional = true}; }
  static Value get(const Value& v) { return v; }
  static bool set(Value& to, const Value& v) { return to = v, true; }
};
/// A record: only what differs from a new one is written, and what is not given is as in a new one.
template <class T>
requires requires { Schema<T>::properties; }
struct Codec<T> {
  static constexpr TypeInfo type() { return {.shape = Shape::Record, .fields = &propertiesOf<T>}; }
  static Value get(const T& v) {
    Value::Record fields;
    for (const PropertyInfo& property : propertiesOf<T>())
      if (Value value = property.get(&v); value != property.fallback() || property.meta.required)
        fields.emplace_back(property.key, std::move(value));
    return fields;
  }
  static bool set(T& to, const Value& v) {
    if (v.record() == nullptr) return false;
    T fresh{};
    for (const auto& [key, field] : *v.record()) {
      bool known = false;
      for (const PropertyInfo& property : propertiesOf<T>())
        if (property.key == key) known = property.set(&fresh, field.empty() ? property.fallback() : field);
      if (!known) return false;
    }
    return to = std::move(fresh), true;
  }
};

/// A new T, made once: to construct one in every property's own function is most of the registry's compile time.
template <class T> const T& freshObject() {
  static const T fresh{};
  return fresh;
}

template <class T, std::size_t I> constexpr PropertyInfo propertyInfo() {
  constexpr auto& declared = std::get<I>(Schema<T>::properties);
  using Member = std::remove_cvref_t<decltype(std::declval<T>().*(declared.member))>;
  return {declared.key,
          &typeOf<Member>,
          declared.meta,
          [](const void* object) {
            return Codec<Member>::get(static_cast<const T*>(object)->*(std::get<I>(Schema<T>::properties).member));
          },
          [](void* object, const Value& value) {
            return Codec<Member>::set(static_cast<T*>(object)->*(std::get<I>(Schema<T>::properties).member), value);
          },
          []() -> const void* { return &freshObject<T>(); }};
}

/// The properties of T in the order in which files write them.
template <class T> std::span<const PropertyInfo> propertiesOf() {
  static constexpr auto table = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<PropertyInfo, sizeof...(I)>{propertyInfo<T, I>()...};
  }
  (std::make_index_sequence<std::tuple_size_v<std::remove_cvref_t<decltype(Schema<T>::properties)>>>{});
  return table;
}

} // namespace rw::plan
