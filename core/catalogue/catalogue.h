// What the product knows of the world: Microsoft 365 services, peering locations, cities, the coastline.
#pragma once

#include "plan/registry.h"

namespace rw::catalogue {

/// A peering location with what the plan's own meet-me locations do not say.
struct PeeringLocation {
  plan::MeetMeLocation location;
  std::string country;
  int zone = 0; ///< Microsoft's billing zone; 0: unknown
  std::vector<std::string> providers;
};
struct City {
  std::string name;
  std::string country;
  double lat = 0;
  double lon = 0;
};

/// Read once from what is built in; the same for the whole run.
const std::vector<plan::Service>& services();
const std::vector<PeeringLocation>& peeringLocations();
const std::vector<City>& cities(); ///< largest first

/// The largest city of that name, or nullptr. Case does not matter; `New York, United States` narrows to a country.
const City* findCity(std::string_view name);

/// The ids that a plan may refer to without declaring them.
const plan::ExternalIds& externalIds();

/// The plan with what it takes from the catalogue in it: services and meet-me locations that are referred to and not
/// its own, and positions of places that are given by city only. For analysis and drawing; never saved.
plan::Plan completed(plan::Plan plan);
/// The same, quicker where `plan` differs little from `before`, of which `whole` came.
plan::Plan completed(plan::Plan plan, const plan::Plan& before, const plan::Plan& whole);

} // namespace rw::catalogue
