// The plan as an isolated network: real routers (BIRD) and a real kernel firewall in network namespaces, and what came
// of the plan's flows there against what the core says of them.
#pragma once

#include "lab/probes.h"

namespace rw::lab {

struct File {
  std::string path; ///< below the lab's folder
  std::string text;
  bool executable = false;
};

struct Lab {
  std::vector<routing::FlowResult> core;
  Renumbered renumbered; ///< `network` refers to its plan
  Network network;
  Probes probes;
  std::vector<File> files;
};

/// Everything that the lab's folder holds; `README.md` there is its manual. The plan must have from the catalogue what
/// it takes from it. Refuses a plan that does not fit into the lab, with the reason.
Result<Lab> build(const plan::Plan& plan);

/// What was seen of a flow, or of a part of it.
struct Seen {
  bool delivered = false;
  std::string edge_out;   ///< empty: the request crossed none
  std::string edge_back;  ///< empty: the answer crossed none
  bool symmetric = false; ///< delivered, by the same edge and the same stateful devices both ways
};

struct Comparison {
  std::string flow;
  std::optional<Seen> lab;   ///< the worst connection of the group that decides; nothing: not tried
  std::optional<bool> agree; ///< nothing: not tried
  std::string remark;        ///< why it was not tried, or what differs
};

/// Holds the lab's `results.json` against the core. Several connections agree where each is as the core says. Of equal
/// paths the core shows the worst: there none may be worse, and those that are as bad must use its edges.
Result<std::vector<Comparison>> compare(const Lab& lab, std::string_view results);

/// The same of a lab that was not run: nothing is known of any flow.
std::vector<Comparison> untried(const Lab& lab);

} // namespace rw::lab
