#include "rules/rule.h"

#include <algorithm>

namespace rw::rules {

// Filled while the program starts, before main; sorted by whoever asks first.
static std::vector<Rule>& registry() {
  static std::vector<Rule> all;
  return all;
}

Registered::Registered(const Rule& rule) {
  auto& all = registry();
  all.insert(std::ranges::upper_bound(all, rule.id, {}, &Rule::id), rule);
}

const std::vector<Rule>& rules() { return registry(); }

const Rule* findRule(std::string_view id) {
  const auto found = std::ranges::find(registry(), id, &Rule::id);
  return found == registry().end() ? nullptr : &*found;
}

std::vector<Finding> findAll(const Input& input) {
  std::vector<Finding> out;
  for (const Rule& rule : rules())
    for (Finding& finding : rule.find(input)) {
      finding.rule = rule.id;
      finding.severity = rule.severity;
      finding.why = rule.why;
      finding.source = rule.source;
      out.push_back(std::move(finding));
    }
  std::ranges::stable_sort(out, [](const Finding& a, const Finding& b) {
    return std::tuple(a.severity, -a.people) < std::tuple(b.severity, -b.people);
  });
  return out;
}

} // namespace rw::rules
