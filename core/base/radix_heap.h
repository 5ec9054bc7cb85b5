// A priority queue for keys that never fall below the last one taken out, as in Dijkstra's algorithm: constant time a
// key and bit, and no comparisons (Ahuja, Mehlhorn, Orlin, Tarjan 1990).
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace rw {

class RadixHeap {
 public:
  struct Entry {
    std::uint64_t key;
    std::uint32_t value;
  };

  [[nodiscard]] bool empty() const { return size_ == 0; }
  /// `key` must not be below the last one taken out since the heap was last empty.
  void push(std::uint64_t key, std::uint32_t value) {
    if (size_++ == 0) last_ = 0;
    buckets_[bucketOf(key)].push_back({key, value});
  }
  /// Takes out an entry of the smallest key. The heap must not be empty.
  Entry pop() {
    if (buckets_[0].empty()) {
      std::size_t first = 1;
      while (buckets_[first].empty()) ++first;
      std::vector<Entry>& bucket = buckets_[first];
      last_ = bucket.front().key;
      for (const Entry& entry : bucket)
        if (entry.key < last_) last_ = entry.key;
      for (const Entry& entry : bucket) buckets_[bucketOf(entry.key)].push_back(entry);
      bucket.clear();
    }
    const Entry entry = buckets_[0].back();
    buckets_[0].pop_back();
    --size_;
    return entry;
  }

 private:
  [[nodiscard]] std::size_t bucketOf(std::uint64_t key) const {
    return static_cast<std::size_t>(std::bit_width(key ^ last_));
  }
  std::array<std::vector<Entry>, 65> buckets_;
  std::uint64_t last_ = 0;
  std::size_t size_ = 0;
};

} // namespace rw
