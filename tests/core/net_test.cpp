#include "net/prefix.h"

#include <gtest/gtest.h>

using namespace rw::net;

TEST(Prefix, ReadsAndWritesBothFamilies) {
  for (const char* text :
       {"0.0.0.0/0", "10.0.0.0/8", "203.0.113.7/32", "::/0", "2603:1006::/40", "2620:1ec:4::152/128"})
    EXPECT_EQ(Prefix::parse(text)->text(), text);
  EXPECT_EQ(Prefix::parse("192.0.2.1")->text(), "192.0.2.1/32");
}

TEST(Prefix, RefusesWhatIsNotOneAndSaysHowToWriteIt) {
  for (const char* text : {"", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0/8", "10.0.0.0/", "::/129", "x/8"})
    EXPECT_FALSE(Prefix::parse(text)) << text;
  EXPECT_EQ(Prefix::parse("10.0.0.1/8").error().mend, "the network is 10.0.0.0/8");
}

TEST(Prefix, CoversAndContains) {
  const auto p = [](const char* text) { return *Prefix::parse(text); };
  EXPECT_TRUE(p("10.0.0.0/8").covers(p("10.1.0.0/16")));
  EXPECT_FALSE(p("10.1.0.0/16").covers(p("10.0.0.0/8")));
  EXPECT_FALSE(p("0.0.0.0/0").covers(p("::/0")));
  EXPECT_TRUE(p("2603:1000::/24").contains(*Address::parse("2603:10ff:ffff::1")));
  EXPECT_FALSE(p("2603:1000::/24").contains(*Address::parse("2603:1100::1")));
  EXPECT_EQ(p("10.0.0.0/30").last().text(), "10.0.0.3");
  EXPECT_EQ(p("2001:db8::/126").last().text(), "2001:db8::3");
}

TEST(Prefix, KnowsPrivateSpace) {
  for (const char* text : {"10.1.2.3", "172.31.255.255", "192.168.0.1", "100.127.0.1", "fd00::1"})
    EXPECT_TRUE(isPrivate(*Address::parse(text))) << text;
  for (const char* text : {"172.32.0.0", "100.128.0.1", "11.0.0.1", "2001:db8::1"})
    EXPECT_FALSE(isPrivate(*Address::parse(text))) << text;
  EXPECT_FALSE(isPrivate(*Prefix::parse("10.0.0.0/7")));
}
