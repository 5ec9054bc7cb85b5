#include "base/embedded.h"
#include "base/geo.h"
#include "base/text.h"
#include "catalogue/catalogue.h"
#include "edit/change_set.h"
#include "formats/yaml.h"

#include <gtest/gtest.h>
#include <set>

using namespace rw;

namespace {

plan::Plan read(const std::string& yaml) {
  auto plan = formats::readYaml(yaml, "test", catalogue::externalIds());
  EXPECT_TRUE(plan.has_value()) << plan.error().text();
  return plan ? *plan : plan::Plan();
}

} // namespace

TEST(Catalogue, HasEveryRecordOfItsFiles) {
  const auto lines = [](std::string_view path, std::string_view beginning) {
    std::string_view text = embedded(path);
    std::size_t count = 0;
    for (std::size_t at = text.find(beginning); at != std::string_view::npos; at = text.find(beginning, at + 1))
      ++count;
    return count;
  };
  EXPECT_EQ(catalogue::services().size(), lines("catalogue/services.yaml", "\n  - id: "));
  EXPECT_EQ(catalogue::peeringLocations().size(), lines("catalogue/meet-me-locations.yaml", "\n  - id: "));
  EXPECT_EQ(catalogue::cities().size(), lines("catalogue/cities.yaml", "\n  - {name: "));
  EXPECT_GT(catalogue::services().size(), 5U);
  EXPECT_GT(catalogue::peeringLocations().size(), 90U);
  EXPECT_GT(catalogue::cities().size(), 1000U);
  EXPECT_EQ(embedded("catalogue/no-such-file.yaml"), "");
}

TEST(Catalogue, SaysWhereAndWhoAndHow) {
  const auto& all = catalogue::peeringLocations();
  std::set<std::string> ids;
  std::size_t placed = 0;
  for (const auto& each : all) {
    EXPECT_TRUE(isId(each.location.id) && ids.insert(each.location.id).second) << each.location.id;
    EXPECT_FALSE(each.location.name.empty() || each.country.empty()) << each.location.id;
    EXPECT_TRUE(each.zone >= 1 && each.zone <= 4) << each.location.id << " " << each.zone;
    const auto* city = catalogue::findCity(each.location.city + ", " + each.country);
    if (city == nullptr) continue;
    ++placed;
    EXPECT_LT(distanceKm({each.location.lat->value, each.location.lon->value}, {city->lat, city->lon}), 50)
        << city->name;
  }
  EXPECT_GT(placed, all.size() * 9 / 10);
  const auto amsterdam = std::ranges::find(all, "amsterdam", [](const auto& p) { return p.location.id; });
  ASSERT_NE(amsterdam, all.end());
  EXPECT_NE(std::ranges::find(amsterdam->providers, "Equinix"), amsterdam->providers.end());
  const auto exchange = std::ranges::find(catalogue::services(), "exchange", &plan::Service::id);
  ASSERT_NE(exchange, catalogue::services().end());
  EXPECT_EQ(exchange->community, "12076:5010");
  EXPECT_TRUE(exchange->expressroute);
  EXPECT_EQ(exchange->prefixes.front().text(), "13.107.6.152/31");
}

TEST(Catalogue, FindsCitiesAsPeopleTypeThem) {
  const auto found = [](const char* name) {
    const auto* city = catalogue::findCity(name);
    return city != nullptr ? city->name + ", " + city->country : "nothing";
  };
  EXPECT_EQ(found("london"), "London, United Kingdom");
  EXPECT_EQ(found("London, Canada"), "London, Canada");
  EXPECT_EQ(found("New York"), "New York City, United States");
  EXPECT_EQ(found("New York, United States"), "New York City, United States");
  EXPECT_EQ(found("Washington"), "Washington, D.C., United States");
  EXPECT_EQ(found("Washington DC"), "Washington, D.C., United States");
  EXPECT_EQ(found("Frankfurt"), "Frankfurt am Main, Germany");
  EXPECT_EQ(found("SAO PAULO"), "São Paulo, Brazil");
  EXPECT_EQ(found("Xi'an"), "Xi’an, China");
  EXPECT_EQ(found("London, Atlantis"), "nothing");
  EXPECT_EQ(found(""), "nothing");
}

TEST(Catalogue, CompletesWhatAPlanRefersTo) {
  const plan::Plan plan = read(R"(routewright: 1
design: {adopted: [teams], tenant: {city: Ashburn}}
sites:
  - {id: hq, city: New York}
  - {id: exact, city: London, lat: 1, lon: 2}
  - {id: nowhere, city: Atlantis}
circuits:
  - {id: er, at: hq, meet_me: new-york, services: [sharepoint]}
flows:
  - {id: mail, site: hq, service: exchange}
)");
  const plan::Plan complete = catalogue::completed(plan);
  EXPECT_EQ(complete.services.size(), 3U);
  for (const char* id : {"teams", "sharepoint", "exchange"}) EXPECT_NE(complete.services.find(id), nullptr) << id;
  ASSERT_NE(complete.meet_me_locations.find("new-york"), nullptr);
  EXPECT_NEAR(complete.meet_me_locations.find("new-york")->lat->value, 40.7, 0.1);
  EXPECT_NEAR(complete.sites.find("hq")->lat->value, 40.7, 0.1);
  EXPECT_EQ(complete.sites.find("exact")->lat->value, 1);
  EXPECT_FALSE(complete.sites.find("nowhere")->lat);
  EXPECT_NEAR(complete.design().tenant->lon->value, -77.5, 0.1);
  EXPECT_TRUE(plan::problems(complete, {}).empty());
  // The plan itself stays as it was, and what is complete already is not copied.
  EXPECT_TRUE(plan.services.empty());
  EXPECT_TRUE(catalogue::completed(complete).sites.sharesWith(complete.sites));
  EXPECT_TRUE(edit::diff(catalogue::completed(complete), complete).empty());
}

TEST(Catalogue, ThePlansOwnObjectWins) {
  const plan::Plan plan = read(R"(routewright: 1
sites: [{id: hq}]
meet_me_locations: [{id: new-york, name: Ours, lat: 1, lon: 2}]
circuits: [{id: er, at: hq, meet_me: new-york, services: [exchange]}]
services: [{id: exchange, name: Our mail}]
)");
  const plan::Plan complete = catalogue::completed(plan);
  EXPECT_EQ(complete.services.size(), 1U);
  EXPECT_EQ(complete.services.find("exchange")->name, "Our mail");
  EXPECT_EQ(complete.meet_me_locations.size(), 1U);
  EXPECT_EQ(complete.meet_me_locations.find("new-york")->name, "Ours");
}
