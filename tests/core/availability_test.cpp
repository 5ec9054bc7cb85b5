// Availability per site: against brute force, and bounds that hold where there are too many states.
#include "analysis/availability.h"
#include "common/plans.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace rw;
using test::planOf;

namespace {

// Two ways out of the site `s`, one of them by a second firewall; `leaf` hangs behind it and matters to itself alone.
const char* const kPlan = R"(
sites:
- {id: s, prefixes: [10.1.0.0/16], availability: 0.99}
- {id: leaf, prefixes: [10.2.0.0/16], availability: 0.4}
devices:
- {id: fw, kind: firewall, availability: 0.98}
- {id: fw2, kind: firewall}
links:
- {id: a, a: s, b: fw, availability: 0.95}
- {id: b, a: s, b: fw2, availability: 0.3}
- {id: c, a: leaf, b: fw, availability: 0.9}
services:
- {id: mail, prefixes: [40.96.0.0/13], tcp: [443]}
circuits:
- {id: er, at: fw, availability: 0.97, services: [mail], advertise: [{prefix: 203.0.113.0/28}]}
internet_egresses:
- {id: small, at: fw, availability: 0.9, advertise: [{prefix: 198.51.100.0/28}]}
- {id: spare, at: fw2, availability: 0.8, advertise: [{prefix: 198.51.100.16/28}]}
nat_pools:
- {id: p1, at: fw, for: [er], prefixes: [203.0.113.0/28]}
- {id: p2, at: fw, for: [small], prefixes: [198.51.100.0/28]}
- {id: p3, at: fw2, for: [spare], prefixes: [198.51.100.16/28]}
flows:
- {id: f, service: mail, site: s}
- {id: g, service: mail, site: leaf}
)";

/// Every state of every element with a figure.
double bruteForce(const plan::Plan& plan, const std::string& site) {
  std::vector<std::pair<std::string, double>> uncertain;
  const auto add = [&](const auto& table) {
    for (const auto& element : table)
      if (element.availability) uncertain.emplace_back(element.id, *element.availability);
  };
  add(plan.sites);
  add(plan.devices);
  add(plan.links);
  add(plan.circuits);
  add(plan.internet_egresses);
  double sum = 0;
  for (unsigned state = 0; state < 1U << uncertain.size(); ++state) {
    std::vector<std::string> down;
    double probability = 1;
    for (std::size_t i = 0; i < uncertain.size(); ++i) {
      const bool up = (state >> i & 1U) != 0;
      probability *= up ? uncertain[i].second : 1 - uncertain[i].second;
      if (!up) down.push_back(uncertain[i].first);
    }
    bool served = true;
    const routing::Network network(plan, {.failed = down});
    for (const routing::FlowResult& flow : network.flows())
      served = served && (plan.flows.find(flow.flow)->site.id != site || flow.deciding().delivered);
    if (served) sum += probability;
  }
  return sum;
}

} // namespace

TEST(Availability, IsExactWhereTheStatesCanBeCounted) {
  const plan::Plan plan = planOf(kPlan);
  const auto rows = analysis::availabilities(plan);
  ASSERT_EQ(rows.size(), 2u);
  for (const analysis::SiteAvailability& row : rows) {
    EXPECT_TRUE(row.exact);
    EXPECT_NEAR(row.availability, bruteForce(plan, row.site), 1e-12) << row.site;
    EXPECT_DOUBLE_EQ(row.at_most, row.availability);
  }
  EXPECT_EQ(rows.front().elements, 7u) << "all but the leaf and its link";
  // By hand: the first way needs a, fw and one of two edges, the second b and its edge.
  const double first = 0.95 * 0.98 * (1 - 0.03 * 0.1);
  EXPECT_NEAR(rows.front().availability, 0.99 * (1 - (1 - first) * (1 - 0.3 * 0.8)), 1e-12);
}

TEST(Availability, IsBoundedWhereThereAreTooManyStates) {
  // Ten lines side by side, each behind a link of its own: 20 elements, of which one pair must work.
  std::string body = "sites:\n- {id: s, prefixes: [10.1.0.0/16]}\nservices:\n- {id: mail, prefixes: [40.96.0.0/13]}\n"
                     "flows:\n- {id: f, service: mail, site: s}\n";
  std::string devices = "devices:\n", links = "links:\n", egresses = "internet_egresses:\n", pools = "nat_pools:\n";
  for (int i = 0; i < 10; ++i) {
    const std::string n = std::to_string(i);
    devices += "- {id: r" + n + ", kind: router}\n";
    links += "- {id: l" + n + ", a: s, b: r" + n + ", availability: 0.99, cost: " + std::to_string(i + 1) + "}\n";
    egresses +=
        "- {id: e" + n + ", at: r" + n + ", availability: 0.98, advertise: [{prefix: 198.51." + n + ".0/24}]}\n";
    pools += "- {id: p" + n + ", at: r" + n + ", prefixes: [198.51." + n + ".0/24]}\n";
  }
  const auto rows = analysis::availabilities(planOf(body + devices + links + egresses + pools));
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_FALSE(rows.front().exact);
  EXPECT_EQ(rows.front().elements, 20u);
  const double exact = 1 - std::pow(1 - 0.99 * 0.98, 10);
  EXPECT_LE(rows.front().availability, exact);
  EXPECT_GE(rows.front().at_most, exact);
  EXPECT_LT(rows.front().at_most - rows.front().availability, 1e-3);
}

TEST(Availability, IsForSitesThatAreServedToday) {
  EXPECT_TRUE(analysis::availabilities(planOf("sites: [{id: s, availability: 0.9}]\n")).empty());
}
