#include "bridge/value_text.h"

#include "base/text.h"
#include "bridge/labels.h"
#include "catalogue/catalogue.h"
#include "edit/change_set.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace rw::ui {

using plan::Shape;
using plan::TypeInfo;

namespace {

constexpr QChar kBetween = u',';
constexpr QChar kAfterName = u':';

bool isNumber(const TypeInfo& type) { return type.shape == Shape::Int || type.shape == Shape::Real; }

QString yesNo(bool yes) {
  return yes ? QCoreApplication::translate("words", "yes") : QCoreApplication::translate("words", "no");
}

QString simplifiedFolded(const QString& text) { return text.simplified().toCaseFolded(); }

/// The entries between separators that do not stand in quotes.
QStringList entriesOf(const QString& text) {
  QStringList entries{QString()};
  bool quoted = false;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (quoted && c == u'\\' && i + 1 < text.size()) {
      entries.back() += c;
      entries.back() += text[++i];
      continue;
    }
    if (c == u'"' && (quoted || entries.back().trimmed().isEmpty())) quoted = !quoted;
    if (!quoted && (c == kBetween || c == u';' || c == u'\n'))
      entries << QString();
    else
      entries.back() += c;
  }
  entries.removeIf([](const QString& entry) { return entry.trimmed().isEmpty(); });
  return entries;
}

/// The one field that a record cannot be without, if there is one: a record that says no more is written as that.
const plan::PropertyInfo* onlyRequired(const TypeInfo& record) {
  const plan::PropertyInfo* only = nullptr;
  for (const plan::PropertyInfo& field : record.fields()) {
    if (!field.meta.required) continue;
    if (only != nullptr) return nullptr;
    only = &field;
  }
  return only;
}

LineText joined(const std::vector<LineText>& parts) {
  QStringList texts;
  LineText out;
  for (const LineText& part : parts) {
    texts << (part.whole ? quotedEntry(part.text, kBetween) : part.text);
    out.whole = out.whole && part.whole;
  }
  out.text = texts.join(QStringLiteral(", "));
  return out;
}

LineText recordText(const Value& value, const TypeInfo& type, const plan::Plan& completed) {
  const plan::PropertyInfo* only = onlyRequired(type);
  std::vector<LineText> parts;
  bool whole = only != nullptr;
  for (const plan::PropertyInfo& field : type.fields()) {
    const Value* given = value.field(field.key);
    if (given == nullptr || *given == field.fallback()) continue;
    LineText part = lineText(*given, *field.type, completed);
    if (&field != only) {
      whole = false;
      part.text = QStringLiteral("%1 %2").arg(planText(field.label()), part.text);
    }
    parts.push_back({part.text, part.whole});
  }
  if (whole && parts.size() == 1) return parts.front();
  for (LineText& part : parts) part.whole = false;
  LineText out = joined(parts);
  out.whole = false;
  return out;
}

tl::unexpected<Error> notALine() {
  return fail(RW_TR("errors", "this does not fit into a line"), RW_TR("errors", "change it in the inspector"));
}

Result<Value> choiceValue(const QString& text, const TypeInfo& type) {
  QStringList labels;
  for (const plan::Choice& choice : type.choices) {
    labels << planText(choice.label);
    if (simplifiedFolded(text) == simplifiedFolded(labels.back()) || text == qs(choice.key)) return Value(choice.key);
  }
  return fail({RW_TR("errors", "\"{0}\" is not known here"), {excerpt(text.toStdString())}},
              {RW_TR("errors", "one of {0}"), {labels.join(QStringLiteral(", ")).toStdString()}});
}

Result<Value> recordValue(const QString& text, const TypeInfo& type, Names& names) {
  const plan::PropertyInfo* only = onlyRequired(type);
  if (only == nullptr) return notALine();
  auto value = lineValue(text, *only->type, only->meta, only->fallback(), names);
  if (!value) return value;
  return Value(Value::Record{{std::string(only->key), std::move(*value)}});
}

Result<Value> mapValue(const QString& text, const TypeInfo& type, const plan::Meta& meta, Names& names) {
  Value::Record fields;
  for (const QString& entry : entriesOf(text)) {
    const QString line = plainEntry(entry);
    const qsizetype colon = line.indexOf(kAfterName);
    if (colon < 1) return fail(RW_TR("errors", "a name is missing"), RW_TR("errors", "give each entry a name"));
    const std::string key = line.left(colon).trimmed().toStdString();
    if (Value(fields).field(key) != nullptr)
      return fail({RW_TR("errors", "the name \"{0}\" is there twice"), {key}}, RW_TR("errors", "change one of them"));
    auto value = lineValue(line.mid(colon + 1).trimmed(), *type.element, meta, {}, names);
    if (!value) return value;
    fields.emplace_back(key, std::move(*value));
  }
  std::ranges::sort(fields, {}, &Value::Field::first);
  return Value(std::move(fields));
}

} // namespace

QString plainText(const Value& value, const TypeInfo& type) {
  if (isNumber(type) && value.integer() != nullptr) return numberText(double(*value.integer()));
  if (isNumber(type) && value.real() != nullptr) return numberText(*value.real());
  return qs(toText(value));
}

Result<Value> plainValue(const QString& text, const TypeInfo& type, const plan::Meta& meta) {
  QString typed = text.trimmed();
  if (isNumber(type)) {
    if (!type.unit.empty() && typed.endsWith(qs(type.unit))) typed.chop(qsizetype(qs(type.unit).size()));
    typed = plainNumber(typed);
  }
  return plan::parseScalar(typed.toStdString(), type, meta);
}

QString quotedEntry(const QString& entry, QChar separator) {
  static const QRegularExpression odd(QStringLiteral("[\\x{0000}-\\x{001f}\\x{2028}\\x{2029}]"));
  const bool separated = !separator.isNull() && (entry.contains(separator) || entry.contains(u';'));
  if (!entry.isEmpty() && entry == entry.trimmed() && !entry.startsWith(u'"') && !entry.contains(odd) && !separated)
    return entry;
  return qs(edit::valueToJson(entry.toStdString()))
      .replace(QChar(QChar::LineSeparator), QStringLiteral("\\u2028"))
      .replace(QChar(QChar::ParagraphSeparator), QStringLiteral("\\u2029"));
}

QString plainEntry(const QString& line) {
  const QString text = line.trimmed();
  if (text.startsWith(u'"'))
    if (const auto quoted = edit::valueFromJson(text.toStdString()); quoted && quoted->text() != nullptr)
      return qs(*quoted->text());
  return text;
}

void forEachKnown(plan::KindMask targets,
                  const std::function<void(const std::string& id, const std::string& name)>& visit) {
  if ((targets & plan::maskOf(plan::EntityKind::Service)) != 0)
    for (const plan::Service& service : catalogue::services()) visit(service.id, service.displayName());
  if ((targets & plan::maskOf(plan::EntityKind::MeetMeLocation)) != 0)
    for (const catalogue::PeeringLocation& place : catalogue::peeringLocations())
      visit(place.location.id, place.location.displayName());
}

// ---------------------------------------------------------------- names

const Names::Known& Names::of(plan::KindMask targets) {
  const auto found = known_.constFind(targets);
  if (found != known_.constEnd()) return *found;
  Known known;
  const auto add = [&known](const std::string& id, const std::string& name) {
    const QString key = qs(id);
    if (known.ids.contains(key) && known.ids[key].contains(key)) return; // the plan has its own
    known.names << qs(name);
    known.ids[simplifiedFolded(qs(name))] << key;
    if (simplifiedFolded(qs(name)) != key) known.ids[key] << key;
  };
  for (const plan::EntityInfo& entity : plan::entities())
    if ((targets & plan::maskOf(entity.kind())) != 0)
      for (std::size_t i = 0; i < entity.size(plan_); ++i) {
        const auto* object = static_cast<const plan::Entity*>(entity.object(plan_, i));
        add(object->id, object->displayName());
      }
  forEachKnown(targets, add);
  return *known_.insert(targets, known);
}

Result<Value> Names::idOf(const QString& name, plan::KindMask targets) {
  const Known& known = of(targets);
  const QStringList ids = known.ids.value(simplifiedFolded(name));
  if (ids.contains(name)) return Value(name.toStdString()); // an id is one object's alone
  if (ids.size() == 1) return Value(ids.front().toStdString());
  if (ids.isEmpty())
    return fail({RW_TR("errors", "nothing here is called \"{0}\""), {excerpt(name.toStdString())}},
                {RW_TR("errors", "expected the name or the id of: {0}"), {plan::kindsText(targets)}});
  return fail({RW_TR("errors", "several are called \"{0}\""), {excerpt(name.toStdString())}},
              {RW_TR("errors", "give the id: {0}"), {ids.join(QStringLiteral(", ")).toStdString()}});
}

// ---------------------------------------------------------------- lines

LineText lineText(const Value& value, const TypeInfo& type, const plan::Plan& completed) {
  if (value.empty()) return {};
  switch (type.shape) {
  case Shape::Bool: return {yesNo(value.boolean() != nullptr && *value.boolean())};
  case Shape::Enum:
    for (const plan::Choice& choice : type.choices)
      if (choice.key == toText(value)) return {planText(choice.label)};
    return {qs(toText(value))};
  case Shape::Ref: return {value.text()->empty() ? QString() : nameText(completed, *value.text())};
  case Shape::List: {
    std::vector<LineText> parts;
    for (const Value& item : *value.list()) parts.push_back(lineText(item, *type.element, completed));
    return joined(parts);
  }
  case Shape::Map: {
    std::vector<LineText> parts;
    for (const auto& [key, field] : *value.record()) {
      LineText part = lineText(field, *type.element, completed);
      part.text = qs(key) + kAfterName + u' ' + part.text;
      part.whole = part.whole && key.find(':') == std::string::npos;
      parts.push_back(std::move(part));
    }
    return joined(parts);
  }
  case Shape::Record: return recordText(value, type, completed);
  case Shape::OneOf: {
    const TypeInfo* alternative = plan::alternativeFor(value, type);
    if (alternative == nullptr) return {qs(toText(value)), false};
    LineText line = lineText(value, *alternative, completed);
    // Any line is a text, where it may be one.
    const bool text = std::ranges::any_of(type.options(), [](const TypeInfo* o) { return o->shape == Shape::Text; });
    line.whole = line.whole && (!text || alternative->shape == Shape::Text);
    return line;
  }
  case Shape::Any: return {value.text() != nullptr ? qs(*value.text()) : qs(edit::valueToJson(value))};
  default: return {plainText(value, type)};
  }
}

QString propertyLine(const Value& value, const plan::PropertyInfo& property, const plan::Plan& completed) {
  const QString text = lineText(value, *property.type, completed).text;
  const bool unit = !text.isEmpty() && !property.type->unit.empty();
  return unit ? text + QChar(QChar::Nbsp) + qs(property.type->unit) : text;
}

Result<Value> lineValue(const QString& text, const TypeInfo& type, const plan::Meta& meta, const Value& fallback,
                        Names& names) {
  const QString line = text.trimmed();
  const bool empties = type.shape == Shape::List || type.shape == Shape::Map || type.shape == Shape::Text;
  if (line.isEmpty() && type.optional) return Value();
  if (line.isEmpty() && !empties && !fallback.empty()) return fallback;
  switch (type.shape) {
  case Shape::Bool:
    for (const bool yes : {true, false})
      if (simplifiedFolded(line) == simplifiedFolded(yesNo(yes))) return Value(yes);
    return plainValue(line, type, meta);
  case Shape::Enum: return choiceValue(line, type);
  case Shape::Ref: return line.isEmpty() ? Result<Value>(Value()) : names.idOf(line, type.targets);
  case Shape::List: {
    Value::List items;
    for (const QString& entry : entriesOf(line)) {
      auto item = lineValue(plainEntry(entry), *type.element, meta, {}, names);
      if (!item) return item;
      items.push_back(std::move(*item));
    }
    return Value(std::move(items));
  }
  case Shape::Map: return mapValue(line, type, meta, names);
  case Shape::Record: return recordValue(line, type, names);
  case Shape::OneOf: {
    // Of what does not fit at all, the first alternative says why.
    std::optional<Error> first;
    for (const TypeInfo* option : type.options()) {
      auto value = lineValue(line, *option, meta, {}, names);
      if (value) return value;
      if (!first) first = value.error();
    }
    return fail(*first);
  }
  case Shape::Any:
    if (line.isEmpty()) return Value();
    if (auto value = edit::valueFromJson(line.toStdString())) return value;
    return Value(line.toStdString());
  default: return plainValue(line, type, meta);
  }
}

QStringList lineChoices(const TypeInfo& type, Names& names) {
  QStringList out;
  switch (type.shape) {
  case Shape::Bool: return {yesNo(true), yesNo(false)};
  case Shape::Enum:
    for (const plan::Choice& choice : type.choices) out << planText(choice.label);
    return out;
  case Shape::Ref: return names.all(type.targets);
  case Shape::OneOf:
    for (const TypeInfo* option : type.options()) out << lineChoices(*option, names);
    return out;
  default: return {};
  }
}

} // namespace rw::ui
