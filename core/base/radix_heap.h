// A priority queue for keys that never fall below the last one taken out, as in Dijkstra's algorithm: constant time a
// key and byte, and no comparisons (Ahuja, Mehlhorn, Orlin, Tarjan 1990, with 256 buckets a level).
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

  RadixHeap() { heads_.fill(kEnd); }

  [[nodiscard]] bool empty() const { return size_ == 0; }
  /// `key` must not be below the last one taken out since the heap was last empty.
  void push(std::uint64_t key, std::uint32_t value) {
    if (size_++ == 0) last_ = 0;
    std::uint32_t slot = free_;
    if (slot == kEnd) {
      slot = static_cast<std::uint32_t>(slots_.size());
      slots_.emplace_back();
    } else {
      free_ = slots_[slot].next;
    }
    slots_[slot].entry = {key, value};
    put(slot);
  }
  /// Takes out an entry of the smallest key. The heap must not be empty.
  Entry pop() {
    // A bucket of the lowest level holds one key. One of a higher level is spread over those below it, once.
    while ((levels_ & 1U) == 0) {
      const auto level = static_cast<unsigned>(std::countr_zero(levels_));
      const unsigned bucket = firstOf(level);
      const unsigned shift = 8 * level;
      last_ = (last_ & ~((std::uint64_t{256} << shift) - 1)) | (std::uint64_t{bucket} << shift);
      for (std::uint32_t slot = takeAll(level, bucket); slot != kEnd;) {
        const std::uint32_t next = slots_[slot].next;
        put(slot);
        slot = next;
      }
    }
    const unsigned bucket = firstOf(0);
    const std::uint32_t slot = heads_[bucket];
    heads_[bucket] = slots_[slot].next;
    if (heads_[bucket] == kEnd) clear(0, bucket);
    const Entry entry = slots_[slot].entry;
    last_ = entry.key;
    slots_[slot].next = free_;
    free_ = slot;
    --size_;
    return entry;
  }

 private:
  static constexpr std::uint32_t kEnd = 0xffffffff;
  static constexpr unsigned kLevels = 8;
  struct Slot {
    Entry entry;
    std::uint32_t next;
  };

  // The level is the highest byte in which a key differs from the last one, the bucket is that byte.
  void put(std::uint32_t slot) {
    const std::uint64_t key = slots_[slot].entry.key;
    const std::uint64_t differs = key ^ last_;
    const unsigned level = differs == 0 ? 0 : static_cast<unsigned>(std::bit_width(differs) - 1) / 8;
    const auto bucket = static_cast<unsigned>(key >> (8 * level) & 0xffU);
    std::uint32_t& head = heads_[256 * level + bucket];
    slots_[slot].next = head;
    head = slot;
    filled_[4 * level + bucket / 64] |= std::uint64_t{1} << (bucket % 64);
    levels_ |= 1U << level;
  }
  std::uint32_t takeAll(unsigned level, unsigned bucket) {
    const std::uint32_t slot = heads_[256 * level + bucket];
    heads_[256 * level + bucket] = kEnd;
    clear(level, bucket);
    return slot;
  }
  void clear(unsigned level, unsigned bucket) {
    filled_[4 * level + bucket / 64] &= ~(std::uint64_t{1} << (bucket % 64));
    for (unsigned word = 0; word < 4; ++word)
      if (filled_[4 * level + word] != 0) return;
    levels_ &= ~(1U << level);
  }
  [[nodiscard]] unsigned firstOf(unsigned level) const {
    unsigned word = 4 * level;
    while (filled_[word] == 0) ++word;
    return 64 * (word - 4 * level) + static_cast<unsigned>(std::countr_zero(filled_[word]));
  }

  std::vector<Slot> slots_;
  std::uint32_t free_ = kEnd;
  std::array<std::uint32_t, 256 * kLevels> heads_;               ///< of each bucket's list of slots
  std::array<std::uint64_t, std::size_t{4} * kLevels> filled_{}; ///< bit per bucket that is not empty
  std::uint32_t levels_ = 0;                                     ///< bit per level that is not empty
  std::uint64_t last_ = 0;
  std::size_t size_ = 0;
};

} // namespace rw
