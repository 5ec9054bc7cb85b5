// How a value reads in one line of text, and how such a line is read: fields, cells, and what is pasted from elsewhere.
#pragma once

#include "plan/registry.h"

#include <QHash>
#include <QStringList>
#include <functional>

namespace rw::ui {

/// A number as people of this locale write it, without its unit; an address or a text as it is.
QString plainText(const Value& value, const plan::TypeInfo& type);
/// Reads that again. A number may be written as in this locale or as in files, with its unit behind it or without.
Result<Value> plainValue(const QString& text, const plan::TypeInfo& type, const plan::Meta& meta);

/// An entry of a list as its line shows it. What a line cannot hold as it is, such as a line break, stands in quotes
/// with the escapes of JSON; so does what has a `separator` in it.
QString quotedEntry(const QString& entry, QChar separator = {});
QString plainEntry(const QString& line);

/// What the catalogue brings along that a reference may name, besides the plan's own.
void forEachKnown(plan::KindMask targets,
                  const std::function<void(const std::string& id, const std::string& name)>& visit);

/// Finds objects by what people call them. Reads the plan as it was when it was made.
class Names {
 public:
  explicit Names(const plan::Plan& plan) : plan_(plan) {}
  /// All names, in the order of files.
  const QStringList& all(plan::KindMask targets) { return of(targets).names; }
  Result<Value> idOf(const QString& name, plan::KindMask targets);

 private:
  struct Known {
    QStringList names;
    QHash<QString, QStringList> ids; ///< by the name in small letters; by the id, too
  };
  const Known& of(plan::KindMask targets);

  plan::Plan plan_;
  QHash<plan::KindMask, Known> known_;
};

/// A value in one line. Where a line cannot hold all of it, `whole` is false and the line is a summary.
struct LineText {
  QString text;
  bool whole = true;
};
LineText lineText(const Value& value, const plan::TypeInfo& type, const plan::Plan& completed);
/// A property in one line with its unit; empty where there is nothing.
QString propertyLine(const Value& value, const plan::PropertyInfo& property, const plan::Plan& completed);
/// Reads a whole line again. An empty one is nothing, or `fallback` where there cannot be nothing.
Result<Value> lineValue(const QString& text, const plan::TypeInfo& type, const plan::Meta& meta, const Value& fallback,
                        Names& names);
/// What a line of this type may say, where that is one of a few: choices, yes or no, names of objects.
QStringList lineChoices(const plan::TypeInfo& type, Names& names);

} // namespace rw::ui
