// A rule: what it finds, why that matters, how to mend it. One rule, one file in this folder; it registers itself.
#pragma once

#include "routing/routing.h"
#include "rules/finding.h"

namespace rw::rules {

/// What a rule looks at. The plan has the catalogue's objects in it.
struct Input {
  const plan::Plan& plan;
  const routing::Network& network;
};

struct Rule {
  std::string_view id; ///< stable, as in the format
  Severity severity = Severity::Error;
  std::string_view source; ///< the chapter of the guide
  std::string_view why;    ///< why it matters to people; RW_TR("rules", …)
  /// Fills title, message, subjects, flow and people; the rest comes from the rule.
  std::vector<Finding> (*find)(const Input&) = nullptr;
  /// Change sets that may mend a finding; only those that are proven to help are offered. May be null.
  std::vector<Fix> (*fixes)(const Input&, const Finding&) = nullptr;
};

/// `static const Registered registered{{…}};` in the rule's file is all it takes.
struct Registered {
  explicit Registered(const Rule& rule);
};

/// Every rule, by id.
const std::vector<Rule>& rules();
const Rule* findRule(std::string_view id);

/// Runs every rule. Errors come first, then what affects more people.
std::vector<Finding> findAll(const Input& input);

} // namespace rw::rules
