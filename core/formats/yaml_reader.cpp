// From a tree of YAML nodes to a plan, by the registry: no property is named here.
#include "base/text.h"
#include "formats/yaml_tree.h"

#include <unordered_map>

namespace rw::formats {

namespace {

using plan::EntityInfo;
using plan::KindMask;
using plan::Meta;
using plan::Plan;
using plan::PropertyInfo;
using plan::Shape;
using plan::TypeInfo;
using Kind = YamlNode::Kind;

constexpr std::string_view kVersionKey = "routewright";
constexpr std::string_view kIdKey = "id";

Phrase shapeName(const YamlNode& node) {
  switch (node.kind) {
  case Kind::Null: return RW_TR("errors", "nothing");
  case Kind::Scalar: return RW_TR("errors", "a single value");
  case Kind::List: return RW_TR("errors", "a list");
  case Kind::Map: return RW_TR("errors", "a record (key: value)");
  }
  return {};
}

/// An error inside `key` of something: its path gets one step longer at the front.
Error within(Error error, std::string_view key) {
  std::string& path = error.where.path;
  path = std::string(key) + (path.empty() || path.front() == '[' ? "" : ".") + path;
  return error;
}
std::string indexed(std::string_view collection, std::size_t index) {
  return std::string(collection) + "[" + std::to_string(index) + "]";
}

class YamlReader {
 public:
  YamlReader(const YamlTree& tree, const plan::ExternalIds& external) : tree_(tree), external_(external) {}

  Result<Plan> read() {
    if (Status status = readVersion(); !status) return fail(status.error());
    const YamlNode& root = tree_.root();
    for (std::size_t i = 0; i < root.items.size(); i += 2)
      if (Status status = readTop(*root.items[i], *root.items[i + 1]); !status) return fail(status.error());
    if (Status status = resolveMentions(); !status) return fail(status.error());
    if (Status status = refuseProblems(); !status) return fail(status.error());
    return std::move(plan_);
  }

 private:
  /// A reference that was read, to be resolved when everything is there.
  struct Mention {
    std::string id;
    KindMask targets;
    const YamlNode* node;
    std::string path;
  };
  struct Place {
    const YamlNode* node;
    std::string path;
  };

  tl::unexpected<Error> refuse(const YamlNode& node, Phrase what, Phrase mend,
                               ErrorKind kind = ErrorKind::Input) const {
    return fail(std::move(what), std::move(mend), tree_.where(node), kind);
  }
  /// An error of the schema, which knows no file, at its place.
  tl::unexpected<Error> refuse(const YamlNode& node, Error error) const {
    Where where = tree_.where(node);
    where.path = std::move(error.where.path);
    error.where = std::move(where);
    return fail(std::move(error));
  }
  tl::unexpected<Error> refuseShape(const YamlNode& node, const Phrase& expected) const {
    return refuse(node, {RW_TR("errors", "{0} does not fit here"), {shapeName(node)}},
                  {RW_TR("errors", "expected: {0}"), {expected}});
  }

  Status readVersion() {
    const YamlNode& root = tree_.root();
    if (root.kind == Kind::Null)
      return fail(RW_TR("errors", "the file is empty"), RW_TR("errors", "a plan begins with \"routewright: 1\""),
                  tree_.where(root), ErrorKind::Foreign);
    const YamlNode* version = root.kind == Kind::Map ? root.field(kVersionKey) : nullptr;
    if (version == nullptr || version->kind == Kind::Null)
      return refuse(root, RW_TR("errors", "this is not a plan: the format version is missing"),
                    RW_TR("errors", "a plan begins with \"routewright: 1\""), ErrorKind::Foreign);
    const auto number = version->kind == Kind::Scalar ? parseInteger(version->text) : std::nullopt;
    if (!number || *number < 1)
      return refuse(*version, RW_TR("errors", "the format version is not a whole number"),
                    RW_TR("errors", "write \"routewright: 1\""));
    if (*number > kFormatVersion)
      return refuse(
          *version,
          {RW_TR("errors", "this plan has format {0}, made by a newer version of the program"),
           {std::to_string(*number)}},
          {RW_TR("errors", "update the program; this one reads format {0}"), {std::to_string(kFormatVersion)}},
          ErrorKind::Newer);
    return {};
  }

  Status readTop(const YamlNode& key, const YamlNode& value) {
    if (key.text == kVersionKey) return {};
    const EntityInfo* info = plan::entityByKey(key.text);
    if (info == nullptr) {
      std::vector<std::string_view> keys;
      for (const EntityInfo& entity : plan::entities()) keys.push_back(entity.meta->key);
      return refuse(key, {RW_TR("errors", "unknown key \"{0}\""), {excerpt(key.text)}},
                    didYouMean(key.text, keys, RW_TR("errors", "remove it")));
    }
    if (value.kind == Kind::Null) return {};
    if (info->meta->singleton) return readObject(*info, 0, value, std::string(info->meta->key));
    if (info->meta->keyedById) return readKeyed(*info, value);
    return readCollection(*info, value);
  }

  Status readCollection(const EntityInfo& info, const YamlNode& list) {
    const std::string_view collection = info.meta->key;
    if (list.kind != Kind::List)
      return fail(within(refuseShape(list, RW_TR("errors", "a list, each a record")).value(), collection));
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      const std::string path = indexed(collection, i);
      const YamlNode& node = *list.items[i];
      if (node.kind != Kind::Map)
        return fail(within(refuseShape(node, RW_TR("errors", "a record (key: value)")).value(), path));
      auto id = readId(info, node, i);
      if (!id) return fail(within(id.error(), path));
      info.insert(plan_, i, *id);
      if (Status status = readObject(info, i, node, path); !status) return status;
    }
    return {};
  }

  /// The object's id; refused where it is missing, not well-formed, or another object's.
  Result<std::string> readId(const EntityInfo& info, const YamlNode& object, std::size_t index) {
    const YamlNode* node = object.field(kIdKey);
    if (node == nullptr || node->kind == Kind::Null) {
      if (info.meta->idOptional) return "~" + idFrom(info.meta->key) + "-" + std::to_string(index + 1);
      return refuse(object, RW_TR("errors", "the id is missing"),
                    RW_TR("errors", "ids have small letters, digits and hyphens, and are there once"));
    }
    if (node->kind != Kind::Scalar || !isId(node->text))
      return fail(within(refuse(*node,
                                node->kind == Kind::Scalar
                                    ? Phrase(RW_TR("errors", "\"{0}\" is not an id"), {excerpt(node->text)})
                                    : Phrase(RW_TR("errors", "{0} is not an id"), {shapeName(*node)}),
                                RW_TR("errors", "ids have small letters, digits and hyphens"))
                             .value(),
                         kIdKey));
    if (const auto [first, fresh] = ids_.emplace(node->text, node); !fresh)
      return fail(within(refuse(*node,
                                {RW_TR("errors", "the id \"{0}\" is used twice, first in line {1}"),
                                 {node->text, std::to_string(first->second->line)}},
                                RW_TR("errors", "give one of them another id"))
                             .value(),
                         kIdKey));
    return node->text;
  }

  /// `layout`: a record of id -> properties.
  Status readKeyed(const EntityInfo& info, const YamlNode& map) {
    const std::string_view collection = info.meta->key;
    if (map.kind != Kind::Map)
      return fail(within(refuseShape(map, RW_TR("errors", "a record of id: properties")).value(), collection));
    for (std::size_t i = 0; i < map.items.size(); i += 2) {
      const YamlNode& key = *map.items[i];
      const YamlNode& node = *map.items[i + 1];
      if (!isId(key.text))
        return fail(within(refuse(key, {RW_TR("errors", "\"{0}\" is not an id"), {excerpt(key.text)}},
                                  RW_TR("errors", "ids have small letters, digits and hyphens"))
                               .value(),
                           collection));
      const std::string path = std::string(collection) + "." + key.text;
      info.insert(plan_, i / 2, key.text);
      if (Status status = readObject(info, i / 2, node, path); !status) return status;
    }
    return {};
  }

  Status readObject(const EntityInfo& info, std::size_t position, const YamlNode& node, const std::string& path) {
    if (node.kind != Kind::Map)
      return fail(within(refuseShape(node, RW_TR("errors", "a record (key: value)")).value(), path));
    objects_.emplace(std::string(info.meta->key) + "." + info.idAt(plan_, position), Place{&node, path});
    void* object = info.modify(plan_, position);
    const bool hasId = !info.meta->singleton && !info.meta->keyedById;
    Status status =
        eachField(node, info.properties, hasId, [&](const PropertyInfo& property, const YamlNode& value) -> Status {
          const std::size_t mentioned = mentions_.size();
          auto read = readValue(value, *property.type, property.meta);
          if (!read) return fail(read.error());
          for (std::size_t i = mentioned; i < mentions_.size(); ++i)
            mentions_[i].path = path + "." + std::string(property.key);
          if (!property.set(object, *read)) return refuseShape(value, describe(*property.type, property.meta));
          return {};
        });
    return status ? status : fail(within(status.error(), path));
  }

  /// Calls `take` for every field that is given; refuses keys that are not there and required ones that are left out.
  template <class Take>
  Status eachField(const YamlNode& map, std::span<const PropertyInfo> properties, bool hasId, const Take& take) {
    std::vector<bool> given(properties.size());
    for (std::size_t i = 0; i < map.items.size(); i += 2) {
      const YamlNode& key = *map.items[i];
      const YamlNode& value = *map.items[i + 1];
      if (hasId && key.text == kIdKey) continue;
      const auto property = std::ranges::find(properties, key.text, &PropertyInfo::key);
      if (property == properties.end()) return refuseKey(key, properties, hasId);
      if (value.kind == Kind::Null) continue;
      given[static_cast<std::size_t>(property - properties.begin())] =
          value.kind != Kind::Scalar || !value.text.empty();
      if (Status status = take(*property, value); !status) return fail(within(status.error(), property->key));
    }
    for (std::size_t i = 0; i < properties.size(); ++i)
      if (properties[i].meta.required && !given[i])
        return refuse(map, {RW_TR("errors", "\"{0}\" is missing"), {std::string(properties[i].key)}},
                      {RW_TR("errors", "expected: {0}"), {describe(*properties[i].type, properties[i].meta)}});
    return {};
  }
  tl::unexpected<Error> refuseKey(const YamlNode& key, std::span<const PropertyInfo> properties, bool hasId) const {
    std::vector<std::string_view> keys;
    if (hasId) keys.push_back(kIdKey);
    for (const PropertyInfo& property : properties) keys.push_back(property.key);
    std::string all;
    for (const std::string_view known : keys) all += (all.empty() ? "" : ", ") + std::string(known);
    return refuse(key, {RW_TR("errors", "unknown key \"{0}\""), {excerpt(key.text)}},
                  didYouMean(key.text, keys, {RW_TR("errors", "known here: {0}"), {all}}));
  }

  Result<Value> readValue(const YamlNode& node, const TypeInfo& type, const Meta& meta) {
    switch (type.shape) {
    case Shape::List: return readList(node, type, meta);
    case Shape::Map: return readMap(node, type, meta);
    case Shape::Record: return readRecord(node, type, meta);
    case Shape::OneOf: return readOneOf(node, type, meta);
    case Shape::Any: {
      Value value = untypedValue(node);
      if (Status status = check(value, type, meta); !status) return refuse(node, status.error());
      return value;
    }
    default: return readScalar(node, type, meta);
    }
  }

  Result<Value> readScalar(const YamlNode& node, const TypeInfo& type, const Meta& meta) {
    if (node.kind != Kind::Scalar) return refuseShape(node, describe(type, meta));
    auto value = parseScalar(node.text, type, meta);
    if (!value) return refuse(node, value.error());
    const TypeInfo* taken = type.shape == Shape::OneOf ? alternativeFor(*value, type) : &type;
    if (taken != nullptr && taken->shape == Shape::Ref && value->text() != nullptr)
      mentions_.push_back({*value->text(), taken->targets, &node, {}});
    return value;
  }

  Result<Value> readList(const YamlNode& node, const TypeInfo& type, const Meta& meta) {
    if (node.kind != Kind::List) return refuseShape(node, describe(type, meta));
    Value::List items;
    items.reserve(node.items.size());
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      auto item = readItem(*node.items[i], *type.element, meta);
      if (!item) return fail(within(item.error(), indexed("", i)));
      items.push_back(std::move(*item));
    }
    return items;
  }
  Result<Value> readMap(const YamlNode& node, const TypeInfo& type, const Meta& meta) {
    if (node.kind != Kind::Map) return refuseShape(node, describe(type, meta));
    Value::Record fields;
    for (std::size_t i = 0; i < node.items.size(); i += 2) {
      const YamlNode& key = *node.items[i];
      if (node.items[i + 1]->kind == Kind::Null) continue;
      auto item = readItem(*node.items[i + 1], *type.element, meta);
      if (!item) return fail(within(item.error(), key.text));
      fields.emplace_back(key.text, std::move(*item));
      if (Status status = check(Value(Value::Record{fields.back()}), type, meta); !status)
        return refuse(key, status.error());
    }
    return fields;
  }
  /// What stands in a list cannot be left out.
  Result<Value> readItem(const YamlNode& node, const TypeInfo& type, const Meta& meta) {
    auto value = readValue(node, type, meta);
    if (value && value->empty() && type.shape != Shape::Any)
      return refuse(node, RW_TR("errors", "a value is missing"),
                    {RW_TR("errors", "expected: {0}"), {describe(type, meta)}});
    return value;
  }

  Result<Value> readRecord(const YamlNode& node, const TypeInfo& type, const Meta& meta) {
    if (node.kind != Kind::Map) return refuseShape(node, describe(type, meta));
    Value::Record fields;
    Status status =
        eachField(node, type.fields(), false, [&](const PropertyInfo& property, const YamlNode& value) -> Status {
          auto read = readValue(value, *property.type, property.meta);
          if (!read) return fail(read.error());
          fields.emplace_back(property.key, std::move(*read));
          return {};
        });
    return status ? Result<Value>(std::move(fields)) : fail(status.error());
  }

  Result<Value> readOneOf(const YamlNode& node, const TypeInfo& type, const Meta& meta) {
    for (const TypeInfo* option : type.options()) {
      if (node.kind == Kind::Scalar && option->isScalar()) return readScalar(node, type, meta);
      const bool fits = (node.kind == Kind::List && option->shape == Shape::List) ||
                        (node.kind == Kind::Map && (option->shape == Shape::Record || option->shape == Shape::Map));
      if (fits) return readValue(node, *option, meta);
    }
    return refuseShape(node, describe(type, meta));
  }

  Status resolveMentions() {
    std::unordered_map<std::string_view, KindMask> kinds;
    for (const EntityInfo& entity : plan::entities())
      if (!entity.meta->singleton && !entity.meta->keyedById)
        for (std::size_t i = 0; i < entity.size(plan_); ++i) kinds[entity.idAt(plan_, i)] |= maskOf(entity.kind());
    for (const std::string& id : external_.services) kinds[id] |= maskOf(plan::EntityKind::Service);
    for (const std::string& id : external_.meetMeLocations) kinds[id] |= maskOf(plan::EntityKind::MeetMeLocation);
    for (const Mention& mention : mentions_)
      if (const auto found = kinds.find(mention.id); found == kinds.end() || (found->second & mention.targets) == 0)
        return fail(within(dangling(mention, kinds), mention.path));
    return {};
  }
  [[nodiscard]] Error dangling(const Mention& mention,
                               const std::unordered_map<std::string_view, KindMask>& kinds) const {
    const Phrase expected{RW_TR("errors", "expected the id of: {0}"), {plan::kindsText(mention.targets)}};
    if (const auto found = kinds.find(mention.id); found != kinds.end())
      return refuse(*mention.node,
                    {RW_TR("errors", "\"{0}\" is of another kind: {1}"), {mention.id, plan::kindsText(found->second)}},
                    expected)
          .value();
    std::vector<std::string_view> candidates;
    for (const auto& [id, kind] : kinds)
      if ((kind & mention.targets) != 0) candidates.push_back(id);
    std::ranges::sort(candidates);
    return refuse(*mention.node, {RW_TR("errors", "\"{0}\" is not in this plan"), {excerpt(mention.id)}},
                  didYouMean(mention.id, candidates, expected))
        .value();
  }

  /// What is wrong with the plan as a whole, at the object or property that it speaks of.
  Status refuseProblems() {
    const std::vector<Error> problems = plan::problems(plan_, external_);
    if (problems.empty()) return {};
    Error error = problems.front();
    const std::string path = error.where.path;
    const std::size_t dot = path.find('.', path.find('.') + 1); // collection.id.property
    const auto object = objects_.find(path.substr(0, dot));
    if (object == objects_.end()) return refuse(tree_.root(), std::move(error));
    const std::string property = dot == std::string::npos ? "" : path.substr(dot + 1);
    const YamlNode* node = object->second.node->field(property);
    error.where.path = property;
    return fail(
        within(refuse(node != nullptr ? *node : *object->second.node, std::move(error)).value(), object->second.path));
  }

  const YamlTree& tree_;
  const plan::ExternalIds& external_;
  Plan plan_;
  std::vector<Mention> mentions_;
  std::unordered_map<std::string, const YamlNode*> ids_;
  std::unordered_map<std::string, Place> objects_;
};

} // namespace

Result<Plan> readYaml(std::string_view text, const std::string& file, const plan::ExternalIds& external,
                      const YamlLimits& limits) {
  const auto tree = YamlTree::parse(text, file, limits);
  return tree ? YamlReader(*tree, external).read() : fail(tree.error());
}

Result<Value> readYamlValue(std::string_view text, const std::string& file, const YamlLimits& limits) {
  const auto tree = YamlTree::parse(text, file, limits);
  return tree ? Result<Value>(untypedValue(tree->root())) : fail(tree.error());
}

} // namespace rw::formats
