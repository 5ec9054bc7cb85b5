#include "analysis/worst_headroom.h"

#include "routing/state.h"

#include <algorithm>

namespace rw::analysis {

WorstHeadroom::WorstHeadroom(const Sweep& sweep, const Capacities& capacities)
    : capacities_(capacities), limits_(sweep.network().topology().plan.design().headroom),
      loads_(loadsOf(capacities, limits_, sweep.traffic(), sweep.network().state().status())) {
  for (auto& of : worst_)
    for (const Load& load : loads_) of.push_back({load.headroom.value_or(0)});
}

void WorstHeadroom::see(std::size_t thread, std::size_t number, const Effect& effect) {
  const auto look = [&](std::uint32_t item) {
    const auto now = capacities_.headroomOf(capacities_.items()[item], *effect.traffic, *effect.status);
    Worst& known = worst_.at(thread)[item];
    if (now && loads_[item].headroom && isLess(*now, known.headroom)) known = {*now, number};
  };
  for (const std::uint32_t carrier : effect.carriers)
    for (const std::uint32_t item : capacities_.itemsOf(carrier)) look(item);
  for (const routing::EdgeIndex edge : effect.edges)
    for (const std::uint32_t item : capacities_.physicalOf(edge)) look(item);
}

std::vector<Load> WorstHeadroom::loads(const std::vector<std::vector<std::string>>& failures) const {
  std::vector<Load> out = loads_;
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i].worst_headroom = out[i].headroom;
    const Worst* found = nullptr;
    for (const auto& of : worst_) {
      if (of[i].failure == SIZE_MAX) continue;
      // Of several as bad the first, whichever thread saw which.
      const bool first = found != nullptr && of[i].failure < found->failure;
      if (found == nullptr ||
          (first ? !isLess(found->headroom, of[i].headroom) : isLess(of[i].headroom, found->headroom)))
        found = &of[i];
    }
    if (found != nullptr) {
      out[i].worst_headroom = found->headroom;
      out[i].worst_failure = failures[found->failure];
    }
    // Room that a failure needs is not in excess.
    if (out[i].status == HeadroomStatus::Excess && *out[i].worst_headroom <= limits_.excess)
      out[i].status = HeadroomStatus::Ample;
  }
  return out;
}

} // namespace rw::analysis
