// The generator of random plans: what other tests take for granted of it.
#include "common/ok.h"
#include "common/random_plan.h"
#include "formats/yaml.h"

using namespace rw;

TEST(RandomPlan, IsTakenByTheReaderAndSmall) {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    const plan::Plan plan = test::randomPlan(seed);
    const std::string text = formats::writeYaml(plan);
    const auto read = formats::readYaml(text, "random.yaml", {});
    ASSERT_TRUE(test::ok(read)) << "seed " << seed << "\n" << text;
    EXPECT_EQ(formats::writeYaml(*read), text);
    const std::size_t nodes = plan.sites.size() + plan.segments.size() + plan.devices.size();
    const std::size_t edges = plan.internet_egresses.size() + plan.circuits.size();
    EXPECT_TRUE(nodes >= 3 && nodes <= 15) << "seed " << seed << ": " << nodes;
    EXPECT_TRUE(edges >= 1 && edges <= 4) << "seed " << seed << ": " << edges;
    EXPECT_TRUE(plan.flows.size() >= 2 && plan.flows.size() <= 5) << "seed " << seed;
  }
}

TEST(RandomPlan, IsTheSameForTheSameSeed) {
  EXPECT_EQ(formats::writeYaml(test::randomPlan(7)), formats::writeYaml(test::randomPlan(7)));
  EXPECT_NE(formats::writeYaml(test::randomPlan(7)), formats::writeYaml(test::randomPlan(8)));
}
