#include "net/prefix_set.h"

#include <gtest/gtest.h>
#include <random>
#include <set>

using namespace rw::net;

namespace {

PrefixSet setOf(const std::vector<const char*>& texts) {
  PrefixSet set;
  for (const char* text : texts) set.add(*Prefix::parse(text));
  set.freeze();
  return set;
}

} // namespace

TEST(PrefixSet, TheChainIsLongestFirst) {
  const PrefixSet set = setOf({"0.0.0.0/0", "10.0.0.0/8", "10.1.0.0/16", "::/0"});
  const auto chain = set.chain(*Address::parse("10.1.2.3"));
  ASSERT_EQ(chain.size(), 3u);
  EXPECT_EQ(set[chain[0]].text(), "10.1.0.0/16");
  EXPECT_EQ(set[chain[2]].text(), "0.0.0.0/0");
}

TEST(PrefixSet, AtomsStandForEveryPartThatIsMatchedAlike) {
  const PrefixSet set = setOf({"10.0.0.0/8", "10.0.0.0/9", "10.128.0.0/9", "10.64.0.0/10"});
  // The /8 is covered whole by its halves, so it has no part of its own.
  EXPECT_EQ(set.atoms(*Prefix::parse("10.0.0.0/8")).size(), 3u);
  EXPECT_EQ(set.atoms(*Prefix::parse("11.0.0.0/8")).size(), 1u);
  EXPECT_EQ(set.atoms(*Prefix::parse("10.64.0.1/32")).size(), 1u);
}

TEST(PrefixSet, AtomsOfRandomSetsMissNoChainOfRandomAddresses) {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    PrefixSet set;
    for (int i = 0; i < 12; ++i)
      set.add(Prefix(Address{Family::V4, 0, 0x0a000000U + (random() & 0xffU)}, 24 + static_cast<int>(random() % 9)));
    set.freeze();
    std::set<std::vector<std::uint32_t>> known;
    const Prefix whole = *Prefix::parse("10.0.0.0/24");
    for (const Address& atom : set.atoms(whole)) {
      EXPECT_TRUE(whole.contains(atom));
      EXPECT_TRUE(known.insert(set.chain(atom)).second) << "two atoms of one kind";
    }
    for (std::uint64_t low = 0; low < 256; ++low)
      EXPECT_TRUE(known.contains(set.chain({Family::V4, 0, 0x0a000000U + low}))) << round << " " << low;
  }
}
