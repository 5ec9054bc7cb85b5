// The least headroom that any failure of a sweep leaves to each carrier.
#pragma once

#include "analysis/capacity.h"
#include "analysis/sweep.h"
#include "base/parallel.h"

namespace rw::analysis {

class WorstHeadroom {
 public:
  WorstHeadroom(const Sweep& sweep, const Capacities& capacities);

  /// One failure, as Sweep::run shows it.
  void see(std::size_t thread, std::size_t number, const Effect& effect);
  /// Every carrier as it stands, with the worst of what was seen. `failures` as they were given to the sweep.
  [[nodiscard]] std::vector<Load> loads(const std::vector<std::vector<std::string>>& failures) const;

 private:
  struct Worst {
    double headroom = 0;
    std::size_t failure = SIZE_MAX; ///< none
  };
  const Capacities& capacities_;
  const plan::HeadroomLimits limits_;
  std::vector<Load> loads_;                        ///< by item, without any failure
  std::array<std::vector<Worst>, kThreads> worst_; ///< by thread and item
};

} // namespace rw::analysis
