// What one failure does to flows, people and edges, told of what a sweep shows of it.
#pragma once

#include "analysis/capacity.h"
#include "analysis/references.h"
#include "analysis/sweep.h"

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
  /// Circuits, egresses and links without headroom whose traffic has changed, in the order of the plan.
  [[nodiscard]] std::vector<std::uint32_t> crowdedBy(const Effect& effect) const;
  /// Whether a flow now crosses what is crowded, and was not before, or did not cross it.
  [[nodiscard]] bool isCrowdedNow(const routing::FlowSummary& before, const routing::FlowSummary& now,
                                  const std::vector<std::uint32_t>& crowded) const;
  [[nodiscard]] std::int64_t peopleAt(std::vector<std::uint32_t> sites) const;

  const Sweep& sweep_;
  const Capacities& capacities_;
  const routing::Topology& topology_;
  References references_;
  References::Ways ways_;     ///< as it stands
  std::vector<bool> crowded_; ///< by item, as it stands
  /// By carrier, Mbit/s: while it has no more, it crowds no circuit, egress or link that was not crowded before.
  std::vector<double> room_;
  struct Known {
    std::uint32_t site = 0; ///< its position; of outbound flows
    bool hairpin = false;   ///< as it stands
    References::Lowest lowest;
  };
  std::vector<Known> known_; ///< by flow
};

} // namespace rw::analysis
