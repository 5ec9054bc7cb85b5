// manual: the reference of every entity and property, written from their declarations.
#include "base/text.h"
#include "cli/cli.h"
#include "plan/registry.h"

namespace rw::cli {

namespace {

using plan::Shape;

/// Whether the manual explains the fields of a value in a table of their own.
const plan::TypeInfo* recordIn(const plan::TypeInfo& type) {
  switch (type.shape) {
  case Shape::Record: return &type;
  case Shape::List:
  case Shape::Map: return recordIn(*type.element);
  case Shape::OneOf:
    for (const plan::TypeInfo* option : type.options())
      if (const plan::TypeInfo* record = recordIn(*option)) return record;
    return nullptr;
  default: return nullptr;
  }
}

/// The collections that a value refers to.
plan::KindMask targetsOf(const plan::TypeInfo& type) {
  plan::KindMask targets = type.targets;
  if (type.element != nullptr) targets |= targetsOf(*type.element);
  for (const plan::TypeInfo* option : type.options()) targets |= targetsOf(*option);
  return targets;
}

/// A cell of a Markdown table.
std::string cell(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '|' ? std::string("\\|") : std::string(1, c);
  return out;
}

std::string valueCell(const plan::PropertyInfo& property) {
  std::string out = cell(describe(*property.type, property.meta));
  std::string kinds;
  for (const plan::EntityInfo& entity : plan::entities())
    if ((targetsOf(*property.type) & plan::maskOf(entity.kind())) != 0)
      kinds += (kinds.empty() ? ": " : ", ") + std::string("`") + std::string(entity.meta->key) + "`";
  return out + kinds;
}

std::string defaultCell(const plan::PropertyInfo& property) {
  if (property.meta.required) return "required";
  const Value fallback = property.fallback();
  return fallback.scalar() && !toText(fallback).empty() ? "`" + cell(toText(fallback)) + "`" : std::string();
}

void addProperties(std::string& out, std::span<const plan::PropertyInfo> properties, const std::string& path) {
  out += "\n| key | name | value | default | meaning |\n|---|---|---|---|---|\n";
  for (const plan::PropertyInfo& property : properties)
    out += "| `" + std::string(property.key) + "` | " + cell(property.meta.label) + " | " + valueCell(property) +
           " | " + defaultCell(property) + " | " + cell(property.meta.help) +
           (property.meta.guide.empty() ? "" : " (Guide: " + cell(property.meta.guide) + ")") + " |\n";
  for (const plan::PropertyInfo& property : properties)
    if (const plan::TypeInfo* record = recordIn(*property.type)) {
      const std::string inner = path + "." + std::string(property.key);
      out += "\n`" + inner + "`:\n";
      addProperties(out, record->fields(), inner);
    }
}

struct Options {};
Result<Answer> manual(const Options& /*options*/) {
  std::string out = "# Reference of the plan\n"
                    "Written by `routewright-cli manual` from the declarations; a test keeps it current. Each kind of "
                    "object is a collection of the plan file. Besides what its table lists, every object has an `id`: "
                    "short, unique in the file, of lower-case letters, digits and hyphens.\n";
  for (const plan::EntityInfo& entity : plan::entities()) {
    out += "\n## " + std::string(entity.meta->plural) + " (`" + std::string(entity.meta->key) + "`)\n" +
           std::string(entity.meta->help) + "\n";
    if (entity.meta->singleton) out += "One record, without an id.\n";
    if (entity.meta->keyedById) out += "Written as a record whose keys are the ids.\n";
    if (entity.meta->idOptional) out += "The id may be left out.\n";
    addProperties(out, entity.properties, std::string(entity.meta->key));
  }
  return Answer{out};
}

} // namespace

void addManual(CLI::App& app, Command& chosen) {
  addCommand<Options>(
      app, chosen, "manual", "Prints the reference of every object and property in Markdown",
      [](CLI::App&, Options&) {}, manual);
}

} // namespace rw::cli
