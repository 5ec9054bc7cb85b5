// What differs in what follows from two versions of a plan: paths, verdicts, findings, headroom.
#pragma once

#include "analysis/load.h"
#include "compare/plan_diff.h"
#include "routing/routing.h"
#include "rules/finding.h"

namespace rw::compare {

/// A flow that comes out differently, or that only one version has.
struct FlowDiff {
  std::string flow;
  Change change = Change::Changed;
  bool verdict = false; ///< verdict, delivery or the cause of a failure differs, in any group
  bool path = false;    ///< nodes, links, edges or the addresses that they see differ, either way, in any group
  std::optional<routing::FlowResult> before; ///< with its hops
  std::optional<routing::FlowResult> after;
};

/// In the order of `before`, then what `after` has besides. Round trips alone make no difference.
std::vector<FlowDiff> flowsThatDiffer(const routing::Network& before, const routing::Network& after);

/// Findings that only one version has; the same are those of which `Finding::sameAs` says so.
struct FindingsDiff {
  std::vector<rules::Finding> gone;
  std::vector<rules::Finding> come;
};
FindingsDiff findingsThatDiffer(const std::vector<rules::Finding>& before, const std::vector<rules::Finding>& after);

/// A carrier whose headroom (now or in its worst failure) differs by a tenth of a percent or more, or its status.
struct LoadDiff {
  std::optional<analysis::Load> before;
  std::optional<analysis::Load> after;
};
std::vector<LoadDiff> loadsThatDiffer(const std::vector<analysis::Load>& before,
                                      const std::vector<analysis::Load>& after);

} // namespace rw::compare
