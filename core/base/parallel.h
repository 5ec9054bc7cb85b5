// Work that falls into many independent pieces, on two threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>

namespace rw {

inline constexpr std::size_t kThreads = 2;

/// Calls `work(next)` on up to kThreads threads, the caller's among them, and returns when all have. `next()` gives the
/// pieces from 0 to `count` - 1, each to one thread, and `count` when there are none left. `work` must not throw.
template <class Work> void inParallel(std::size_t count, const Work& work, std::size_t grain = 1) {
  std::atomic<std::size_t> given{0};
  const auto run = [&] {
    std::size_t piece = 0;
    std::size_t end = 0;
    work([&]() -> std::size_t {
      if (piece == end) {
        piece = std::min(count, given.fetch_add(grain));
        end = std::min(count, piece + grain);
        if (piece == end) return count;
      }
      return piece++;
    });
  };
  std::thread other;
  if (count > grain) other = std::thread(run);
  run();
  if (other.joinable()) other.join();
}

} // namespace rw
