// What the failure of every single element, or of every pair of them, does to flows, people and capacities.
#pragma once

#include "routing/routing.h"

#include <atomic>
#include <functional>

namespace rw::analysis {

/// What one failure does, against the plan as it stands.
struct Failure {
  std::vector<std::string> element;       ///< one id, or two of a pair: links, sites, segments, devices, circuits and
                                          ///< egresses, `circuit/primary`, meet-me locations, risk groups
  std::vector<std::string> flows_lost;    ///< delivered before, not any more
  std::vector<std::string> flows_moved;   ///< still delivered, by other edges
  std::vector<std::string> sessions_lost; ///< still delivered, but what kept their sessions or pools is gone
  std::int64_t people_cut_off = 0;        ///< at sites that lose a flow that was delivered
  std::int64_t people_degraded = 0;       ///< not cut off, but a hairpin or negative headroom appears on their path
  std::vector<std::string> overloaded;    ///< edges whose headroom turns negative
  bool by_hand = false;                   ///< a flow is lost although a connected edge that is up offers its service

  bool operator==(const Failure&) const = default;
};

/// Told the share that is done, from 0 to 1.
using Progress = std::function<void(double)>;

struct FailureOptions {
  int elements = 1;     ///< 1: every single element; 2: every pair
  bool jointly = false; ///< of pairs only those that lose a flow or overload an edge that neither element alone does
  std::size_t most = SIZE_MAX;                  ///< how many of the worst are kept
  const std::atomic<bool>* cancelled = nullptr; ///< given up soon after this becomes true; drop the result then
  Progress progress;                            ///< on the caller's thread
};

/// Every element that can fail, in the order of the plan.
std::vector<std::string> elements(const plan::Plan& plan);

/// Whether `a` is the worse one: people cut off, then flows lost, people degraded, overloads, flows moved.
bool worse(const Failure& a, const Failure& b);

/// Every failure, the worst first. `plan` has the catalogue's objects in it.
std::vector<Failure> failures(const plan::Plan& plan, const FailureOptions& options = {});
/// The same of chosen ones.
std::vector<Failure> failuresOf(const plan::Plan& plan, const std::vector<std::vector<std::string>>& elements,
                                const FailureOptions& options = {});
/// What one failure does.
Failure failure(const plan::Plan& plan, const std::vector<std::string>& element);

} // namespace rw::analysis
