#include "rules/finding.h"

#include "base/text.h"

#include <array>
#include <cmath>

namespace rw::rules {

std::string_view toString(Severity severity) {
  constexpr std::array<std::string_view, 3> names{"error", "warning", "advice"};
  return names.at(static_cast<std::size_t>(severity));
}

Argument object(std::string id) { return {.kind = Argument::Kind::Object, .text = std::move(id)}; }
Argument objects(std::vector<std::string> ids) { return {.kind = Argument::Kind::Objects, .ids = std::move(ids)}; }
Argument number(double value, std::string unit) {
  return {.kind = Argument::Kind::Number, .number = value, .unit = std::move(unit)};
}
Argument text(std::string value) { return {.kind = Argument::Kind::Text, .text = std::move(value)}; }

std::string render(std::string_view translated, const Message& message, const plan::Plan& plan,
                   const std::function<std::string(double, std::string_view)>& formatted) {
  const auto show = [&](const Argument& argument) {
    switch (argument.kind) {
    case Argument::Kind::Object: return argument.text == "microsoft" ? "Microsoft" : plan::nameOf(plan, argument.text);
    case Argument::Kind::Objects: {
      std::string out;
      for (const std::string& id : argument.ids) out += (out.empty() ? "" : ", ") + plan::nameOf(plan, id);
      return out;
    }
    case Argument::Kind::Number: return formatted(argument.number, argument.unit);
    case Argument::Kind::Text: return argument.text;
    }
    return std::string();
  };
  std::string out;
  while (!translated.empty()) {
    const std::size_t open = translated.find('{');
    const std::size_t close = translated.find('}', open);
    out += translated.substr(0, open);
    if (open == std::string_view::npos || close == std::string_view::npos) {
      if (open != std::string_view::npos) out += translated.substr(open);
      break;
    }
    const std::string_view name = translated.substr(open + 1, close - open - 1);
    for (const auto& [key, argument] : message.arguments)
      if (key == name) out += show(argument);
    translated.remove_prefix(close + 1);
  }
  return out;
}

std::string render(const Message& message, const plan::Plan& plan) {
  return render(message.key, message, plan, [](double value, std::string_view unit) {
    std::string out = rw::formatNumber(std::round(value * 10) / 10);
    if (!unit.empty()) out += " " + std::string(unit);
    return out;
  });
}

} // namespace rw::rules
