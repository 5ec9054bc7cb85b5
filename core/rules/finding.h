// What a rule found, as data: a message key with named arguments, never a finished sentence, so that it is translated,
// grouped and compared by them; and the fixes that mend it, each a change set.
#pragma once

#include "edit/transaction.h"

#include <functional>

namespace rw::rules {

enum class Severity : std::uint8_t { Error, Warning, Advice };
std::string_view toString(Severity severity);

/// An argument of a message: an object of the plan by id (shown by its name), a number with its unit, or text.
struct Argument {
  enum class Kind : std::uint8_t { Object, Objects, Number, Text } kind = Kind::Text;
  std::string text;             ///< Object, Text
  std::vector<std::string> ids; ///< Objects
  double number = 0;
  std::string unit;
  bool operator==(const Argument&) const = default;
};
Argument object(std::string id);
Argument objects(std::vector<std::string> ids);
Argument number(double value, std::string unit = {});
Argument text(std::string value);

/// English text with `{name}` placeholders, marked with RW_TR("rules", …), and what stands in them.
struct Message {
  std::string key;
  std::vector<std::pair<std::string, Argument>> arguments;
  bool operator==(const Message&) const = default;
};

/// A change set that mends a finding. `id` is stable: `rule/subject/remedy`, as `fix --apply` takes it.
struct Fix {
  std::string id;
  Message title;
  edit::ChangeSet changes;
};

struct Finding {
  std::string rule;
  Severity severity = Severity::Error;
  Message title;                     ///< short: what is wrong, in this plan's own names
  Message message;                   ///< the whole of it
  std::string why;                   ///< why it matters to people; key, RW_TR("rules", …)
  std::string source;                ///< the chapter of the guide
  std::vector<std::string> subjects; ///< ids, the most telling first
  std::string flow;                  ///< the flow it speaks of; may be empty
  std::int64_t people = 0;           ///< affected
  std::vector<Fix> fixes;            ///< offered only where they help

  /// The same finding in two reports: rule, flow and subjects.
  [[nodiscard]] bool sameAs(const Finding& other) const {
    return rule == other.rule && flow == other.flow && subjects == other.subjects;
  }
};

/// The English text of a message with the plan's names in it.
std::string render(const Message& message, const plan::Plan& plan);
/// The same with a translated template and own formatting of numbers.
std::string render(std::string_view translated, const Message& message, const plan::Plan& plan,
                   const std::function<std::string(double, std::string_view unit)>& formatNumber);

} // namespace rw::rules
