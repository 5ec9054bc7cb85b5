#include "plan/address_space.h"

#include <gtest/gtest.h>

namespace rw::plan {
namespace {

net::Prefix prefix(const char* text) { return *net::Prefix::parse(text); }

/// A site with a segment and a device, another site, and a pool.
Plan sample() {
  Plan plan;
  const auto add = [](auto& table, auto object) { table.insert(table.size(), std::move(object)); };
  Site here;
  here.id = "here";
  here.prefixes = {prefix("10.1.0.0/16")};
  Site there;
  there.id = "there";
  there.prefixes = {prefix("10.2.0.0/16"), prefix("2001:db8::/48")};
  Segment servers;
  servers.id = "servers";
  servers.site.id = "here";
  servers.prefixes = {prefix("10.1.5.0/24")};
  NatPool pool;
  pool.id = "pool";
  pool.prefixes = {prefix("198.51.100.0/28")};
  add(plan.sites, here);
  add(plan.sites, there);
  add(plan.segments, servers);
  add(plan.nat_pools, pool);
  return plan;
}

TEST(AddressSpace, TellsWhoElseHoldsARange) {
  const Plan plan = sample();
  const ObjectKey there{EntityKind::Site, "there"};
  EXPECT_EQ(claimsOn(plan, prefix("10.1.4.0/22"), there),
            (std::vector<Claim>{{{EntityKind::Site, "here"}, prefix("10.1.0.0/16")},
                                {{EntityKind::Segment, "servers"}, prefix("10.1.5.0/24")}}));
  EXPECT_TRUE(claimsOn(plan, prefix("10.3.0.0/16"), there).empty());
  EXPECT_EQ(claimsOn(plan, prefix("198.51.100.7/32"), {EntityKind::PublishedEndpoint, "adfs"}),
            (std::vector<Claim>{{{EntityKind::NatPool, "pool"}, prefix("198.51.100.0/28")}}));
  EXPECT_EQ(claimsOn(plan, prefix("::/0"), {EntityKind::Site, "here"}).size(), 1U);
}

TEST(AddressSpace, ASiteAndWhatStandsInItShareTheirRange) {
  const Plan plan = sample();
  EXPECT_TRUE(claimsOn(plan, prefix("10.1.0.0/16"), {EntityKind::Site, "here"}).empty());
  EXPECT_TRUE(claimsOn(plan, prefix("10.1.5.0/24"), {EntityKind::Segment, "servers"}).empty());
  EXPECT_EQ(claimsOn(plan, prefix("10.2.5.0/24"), {EntityKind::Segment, "servers"}).size(), 1U);
}

} // namespace
} // namespace rw::plan
