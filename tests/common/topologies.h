// Published backbones (the Internet Topology Zoo), which lie beside the repository and not in it.
#pragma once

#include "plan/plan.h"

#include <filesystem>

namespace rw::test {

/// A file, and what its table of contents says of it.
struct Topology {
  std::filesystem::path file;
  std::size_t nodes = 0;
  std::size_t edges = 0;
  std::size_t placed = 0;
  std::size_t edgesWithSpeed = 0;
};

/// Empty where they are not there.
std::vector<Topology> publishedTopologies();
inline constexpr const char* kNoTopologies = "the published topologies are not beside the repository";

Result<plan::Plan> readTopology(const Topology& topology);

/// Makes the network one to plan on: at each of the two best joined sites a firewall with an internet egress, a circuit
/// and a pool for either; a flow `mail-0` from the best joined site, and one from every `every`-th.
void addMicrosoftTo(plan::Plan& plan, std::size_t every = 5);

} // namespace rw::test
