// From a plan to its canonical YAML text, by the registry: no property is named here.
#include "base/text.h"
#include "formats/yaml.h"
#include "formats/yaml_scalar.h"

namespace rw::formats {

namespace {

using plan::EntityInfo;
using plan::Plan;
using plan::PropertyInfo;
using plan::Shape;
using plan::TypeInfo;

constexpr std::size_t kWidth = 110;

/// A value on its way to text: scalars written, with the width that it takes on one line.
struct Node {
  enum class Kind : std::uint8_t { Scalar, List, Record } kind = Kind::Scalar;
  std::string flow;              ///< Scalar: inside brackets
  std::string block;             ///< Scalar: outside of them
  std::vector<std::string> keys; ///< Record, one for each item
  std::vector<Node> items;
  std::size_t width = 0;  ///< in characters, on one line
  bool recordsIn = false; ///< holds a list of records somewhere: reads better as a block

  [[nodiscard]] bool oneLine(std::size_t column) const {
    return kind == Kind::Scalar || items.empty() || (!recordsIn && column + width <= kWidth);
  }
};

std::size_t charactersOf(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80; }));
}

Node scalarNode(const Value& value, const TypeInfo* type) {
  Node node;
  if (const std::string* text = value.text()) {
    node.flow = quotedIfNeeded(*text, true);
    node.block = quotedIfNeeded(*text, false);
  } else {
    const bool untyped = type == nullptr || type->shape == Shape::Any;
    node.flow = value.empty()                        ? "null"
                : untyped && value.real() != nullptr ? untypedReal(*value.real())
                                                     : toText(value);
    node.block = node.flow;
  }
  node.width = charactersOf(node.flow);
  return node;
}

/// The type of what stands at `key` in a record of this type; nullptr where the type leaves it open.
const TypeInfo* fieldType(const TypeInfo* type, std::string_view key) {
  if (type == nullptr) return nullptr;
  if (type->shape == Shape::Map) return type->element;
  if (type->shape == Shape::Record)
    for (const PropertyInfo& property : type->fields())
      if (property.key == key) return property.type;
  return nullptr;
}

Node nodeOf(const Value& value, const TypeInfo* type) {
  if (type != nullptr && type->shape == Shape::OneOf) type = alternativeFor(value, *type);
  const auto* list = value.list();
  const auto* record = value.record();
  if (list == nullptr && record == nullptr) return scalarNode(value, type);
  Node node;
  node.width = 2;
  if (list != nullptr) {
    node.kind = Node::Kind::List;
    for (const Value& item : *list) {
      node.items.push_back(nodeOf(item, type != nullptr ? type->element : nullptr));
      node.recordsIn = node.recordsIn || node.items.back().kind == Node::Kind::Record;
    }
  } else {
    node.kind = Node::Kind::Record;
    for (const auto& [key, field] : *record) {
      node.keys.push_back(type != nullptr && type->shape == Shape::Record ? key : quotedIfNeeded(key, true));
      node.items.push_back(nodeOf(field, fieldType(type, key)));
      node.width += charactersOf(node.keys.back()) + 2;
    }
  }
  for (const Node& item : node.items) {
    node.width += item.width;
    node.recordsIn = node.recordsIn || item.recordsIn;
  }
  if (!node.items.empty()) node.width += 2 * (node.items.size() - 1);
  return node;
}

Node objectNode(const EntityInfo& info, const Plan& plan, std::size_t position, bool withId) {
  Node node;
  node.kind = Node::Kind::Record;
  node.width = 2;
  const Value object = toRecord(info, info.object(plan, position));
  for (const auto& [key, value] : *object.record()) {
    const PropertyInfo* property = info.property(key);
    if (property == nullptr && !withId) continue;
    node.keys.push_back(key);
    node.items.push_back(nodeOf(value, property != nullptr ? property->type : nullptr));
    node.width += charactersOf(key) + 2 + node.items.back().width + (node.items.size() > 1 ? 2 : 0);
    node.recordsIn = node.recordsIn || node.items.back().recordsIn;
  }
  return node;
}

class Writer {
 public:
  std::string take() { return std::move(out_); }

  void line(std::string_view text) {
    out_ += text;
    out_ += '\n';
  }
  /// `key: value` at an indentation; the key is written already as it must be.
  void field(std::string_view key, const Node& node, std::size_t indent, bool indentFirst = true) {
    if (indentFirst) out_.append(indent, ' ');
    out_ += key;
    out_ += ':';
    if (node.oneLine(indent + charactersOf(key) + 2)) {
      out_ += ' ';
      if (node.kind == Node::Kind::Scalar)
        line(node.block);
      else
        flowLine(node);
      return;
    }
    out_ += '\n';
    block(node, indent + 2);
  }
  void item(const Node& node, std::size_t indent) {
    out_.append(indent, ' ');
    out_ += '-';
    if (node.oneLine(indent + 2)) {
      out_ += ' ';
      if (node.kind == Node::Kind::Scalar)
        line(node.block);
      else
        flowLine(node);
    } else if (node.kind == Node::Kind::Record) {
      out_ += ' ';
      fields(node, indent + 2, false);
    } else {
      out_ += '\n';
      block(node, indent + 2);
    }
  }
  void fields(const Node& node, std::size_t indent, bool indentFirst = true) {
    for (std::size_t i = 0; i < node.items.size(); ++i)
      field(node.keys[i], node.items[i], indent, indentFirst || i > 0);
  }

 private:
  void block(const Node& node, std::size_t indent) {
    if (node.kind == Node::Kind::Record)
      fields(node, indent);
    else
      for (const Node& each : node.items) item(each, indent);
  }
  void flowLine(const Node& node) {
    flow(node);
    out_ += '\n';
  }
  void flow(const Node& node) {
    if (node.kind == Node::Kind::Scalar) {
      out_ += node.flow;
      return;
    }
    const bool record = node.kind == Node::Kind::Record;
    out_ += record ? '{' : '[';
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      if (i > 0) out_ += ", ";
      if (record) out_ += node.keys[i] + ": ";
      flow(node.items[i]);
    }
    out_ += record ? '}' : ']';
  }

  std::string out_;
};

void writeCollection(Writer& writer, const Plan& plan, const EntityInfo& info) {
  if (info.meta->singleton) {
    const Node node = objectNode(info, plan, 0, false);
    if (node.items.empty()) return;
    writer.line(std::string(info.meta->key) + ":");
    writer.fields(node, 2);
    return;
  }
  if (info.size(plan) == 0) return;
  writer.line(std::string(info.meta->key) + ":");
  for (std::size_t i = 0; i < info.size(plan); ++i) {
    const std::string& id = info.idAt(plan, i);
    // An id that the reader made up is not written.
    const bool withId = !info.meta->keyedById && isId(id);
    const Node node = objectNode(info, plan, i, withId);
    if (info.meta->keyedById)
      writer.field(quotedIfNeeded(id, true), node, 2);
    else
      writer.item(node, 2);
  }
}

/// The oldest format that holds all of the plan, so that older programs read what they can.
int versionFor(const Plan& plan) {
  int version = 1;
  for (const EntityInfo& info : plan::entities())
    for (const plan::PropertyInfo& property : info.properties)
      if (property.meta.since > version)
        for (std::size_t i = 0; i < info.size(plan); ++i)
          if (property.get(info.object(plan, i)) != property.fallback()) {
            version = property.meta.since;
            break;
          }
  return version;
}

} // namespace

std::string writeYaml(const Plan& plan) {
  Writer writer;
  writer.line("routewright: " + std::to_string(versionFor(plan)));
  for (const EntityInfo& info : plan::entities()) writeCollection(writer, plan, info);
  return writer.take();
}

} // namespace rw::formats
