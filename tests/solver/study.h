// The solver's studies: what every part of a network carries, and what a failure does, worked out from nothing for each
// failure. Where the model leaves a choice, the comments here and in the source say what was chosen.
#pragma once

#include "solver/solver.h"

namespace rw::solver {

/// What can be too small: a circuit, one of its physical links (`circuit/primary`), an egress, a link or a device.
/// Directions as in the format: `up` leaves the enterprise, and runs from a to b of a link.
struct Carrier {
  bool edge = false;  ///< a circuit or an egress
  bool counts = true; ///< people notice where it is crowded: an edge or a link, no device and no physical link
  bool up = true;
  double capacity_up = 0; ///< Mbit/s; 0 where none is given
  double capacity_down = 0;
  double load_up = 0;
  double load_down = 0;

  [[nodiscard]] std::optional<double> headroom() const;
  [[nodiscard]] bool crowded() const;
};

/// Something of which the model leaves open which of several equally bad branches stands for it.
struct Maybe {
  bool surely = false;
  bool perhaps = false; ///< where `surely`, too
};

/// Parts of a service that are routed alike are one group: whether it can use ExpressRoute, and how it is routed.
using GroupKey = std::pair<bool, std::optional<Treatment>>;

struct FlowStudy {
  bool delivered = false;
  /// By group: edge of the request and edge of the answer of every branch that may stand for it.
  std::map<GroupKey, std::set<std::pair<std::string, std::string>>> edges;
  std::set<std::string> keepers; ///< who remembers a session, with the addresses that it gave it
  std::set<std::string> crossed; ///< carriers
  Maybe hairpin;
};

/// One plan as it stands.
class Study {
 public:
  /// The plan must outlive the study.
  explicit Study(const plan::Plan& plan);

  const plan::Plan& plan;
  std::map<std::string, Carrier> carriers;
  std::map<std::string, FlowStudy> flows;

  /// Whether an edge that is up and offers the service of the flow is joined to where it starts, or is answered.
  [[nodiscard]] bool couldBeServed(const plan::Flow& flow) const;

 private:
  void addCarriers();
  void lay(const plan::Flow& flow);
  void layOutcome(const plan::Flow& flow, const Outcome& outcome, const plan::Demand& demand, FlowStudy& study);
  void shareAmongPhysicalLinks();
  [[nodiscard]] Maybe hairpinOf(const plan::Flow& flow, const std::vector<Group>& groups) const;
  [[nodiscard]] bool offers(const Edge& edge, const plan::Flow& flow) const;
  /// One way in ms from a node to every node, over what is up, whatever the policy.
  [[nodiscard]] std::map<std::string, double> fastestFrom(const std::string& node) const;

  Solver solver_;
};

/// Every element that can fail.
std::vector<std::string> elements(const plan::Plan& plan);
/// The plan with elements out of service.
plan::Plan without(plan::Plan plan, const std::vector<std::string>& elements);

/// What a failure does: `after` against `before`.
struct Consequence {
  std::set<std::string> lost;
  std::set<std::string> surely_moved;
  std::set<std::string> perhaps_moved; ///< the surely moved among them
  std::set<std::string> sessions_lost;
  std::set<std::string> overloaded;
  std::int64_t cut_off = 0;
  std::int64_t degraded_at_least = 0;
  std::int64_t degraded_at_most = 0;
  bool by_hand = false;
};
Consequence consequence(const Study& before, const Study& after);

} // namespace rw::solver
