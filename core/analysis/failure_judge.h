// What one failure does to flows, people and edges, told of what a sweep shows of it.
#pragma once

#include "analysis/capacity.h"
#include "analysis/references.h"
#include "analysis/sweep.h"

#include <set>

namespace rw::analysis {

/// Several threads may ask it.
class FailureJudge {
 public:
  FailureJudge(const Sweep& sweep, const Capacities& capacities);

  [[nodiscard]] Failure judge(const Effect& effect, std::vector<std::string> element) const;

 private:
  [[nodiscard]] const plan::Flow& flow(std::uint32_t index) const;
  [[nodiscard]] bool isCrowded(const Capacities::Item& item, const std::vector<double>& traffic,
                               const routing::Status& status) const;
  /// In either direction.
  [[nodiscard]] bool crosses(const routing::FlowSummary& summary, const Capacities::Item& item) const;
  /// Circuits, egresses and links that have become overloaded, in the order of the plan.
  [[nodiscard]] std::set<std::uint32_t> newlyCrowded(const Effect& effect) const;

  const Sweep& sweep_;
  const Capacities& capacities_;
  const routing::Topology& topology_;
  References references_;
  References::Ways ways_;      ///< as it stands
  std::vector<bool> crowded_;  ///< by item, as it stands
  std::vector<bool> hairpins_; ///< by flow, as it stands
};

} // namespace rw::analysis
