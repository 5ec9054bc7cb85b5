// Many failures against one plan: each is a change that touches little. The trees of routes that it touches are
// repaired, only the flows that looked at what changed are followed again, and all is put back for the next one.
#pragma once

#include "analysis/failures.h"
#include "routing/summary.h"

#include <memory>

namespace rw::analysis {

/// What one failure does, by index. Valid while it is shown.
struct Effect {
  const routing::Status* status = nullptr;
  /// A flow that may have changed: its position among those computed, and what is found of it now.
  struct Flow {
    std::uint32_t index;
    routing::FlowSummary now;
  };
  std::vector<Flow> flows;                      ///< in order of `index`
  std::vector<std::uint32_t> carriers;          ///< whose traffic may have changed (see routing::Carriers), each once
  std::vector<routing::EdgeIndex> edges;        ///< that lose a physical link
  const std::vector<double>* traffic = nullptr; ///< Mbit/s by carrier, background left out
};

class Sweep {
 public:
  /// `plan` has the catalogue's objects in it; `failed` is down already.
  Sweep(const plan::Plan& plan, const std::vector<std::string>& failed, const std::atomic<bool>* cancelled);
  ~Sweep();
  Sweep(const Sweep&) = delete;
  Sweep& operator=(const Sweep&) = delete;

  [[nodiscard]] const routing::Network& network() const;
  /// Mbit/s by carrier as it stands, background left out.
  [[nodiscard]] const std::vector<double>& traffic() const;
  /// The positions of flows that cross a carrier.
  [[nodiscard]] std::span<const std::uint32_t> crossing(std::uint32_t carrier) const;

  /// Shows every failure to `see(thread, number, effect)`, on kThreads threads, each failure once. What it does may
  /// differ by `thread` (below kThreads), so that results can be gathered without locks. Ends early where the work is
  /// given up. `progress` is told on the caller's thread.
  using See = std::function<void(std::size_t thread, std::size_t number, const Effect& effect)>;
  void run(const std::vector<std::vector<std::string>>& elements, const See& see, const Progress& progress = {}) const;

 private:
  class Worker;
  struct Data;
  std::unique_ptr<Data> data_;
};

} // namespace rw::analysis
