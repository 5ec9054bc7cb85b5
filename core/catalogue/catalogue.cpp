#include "catalogue/catalogue.h"

#include "base/embedded.h"
#include "catalogue/fold.h"
#include "formats/yaml.h"

#include <unordered_set>

namespace rw::catalogue {

using plan::MeetMeLocation;
using plan::Plan;
using plan::Service;

namespace {

/// The records under the one key of a built-in file; empty where the file is broken, which the tests would say.
Value::List records(const char* path, std::string_view key) {
  const auto file = formats::readYamlValue(embedded(path), path);
  const Value* list = file ? file->field(key) : nullptr;
  return list != nullptr && list->list() != nullptr ? *list->list() : Value::List{};
}
std::string text(const Value& record, std::string_view key) {
  const Value* field = record.field(key);
  return field != nullptr ? toText(*field) : std::string();
}
double number(const Value& record, std::string_view key) {
  const Value* field = record.field(key);
  if (field == nullptr) return 0;
  if (const auto* whole = field->integer()) return static_cast<double>(*whole);
  return field->real() != nullptr ? *field->real() : 0;
}

PeeringLocation peeringLocation(const Value& record) {
  PeeringLocation out;
  out.location.id = text(record, "id");
  out.location.name = text(record, "name");
  out.location.city = text(record, "city");
  out.location.lat = Degrees{number(record, "lat")};
  out.location.lon = Degrees{number(record, "lon")};
  out.country = text(record, "country");
  out.zone = static_cast<int>(number(record, "zone"));
  if (const Value* providers = record.field("providers"); providers != nullptr && providers->list() != nullptr)
    for (const Value& provider : *providers->list()) out.providers.push_back(toText(provider));
  return out;
}

template <class T, class Id> const T* byId(const std::vector<T>& all, const std::string& id, const Id& idOf) {
  const auto found = std::ranges::find(all, id, idOf);
  return found == all.end() ? nullptr : &*found;
}

/// Fills the position of a place that is given by its city only.
template <class Place> bool locate(Place& place) {
  if ((place.lat && place.lon) || place.city.empty()) return false;
  const City* city = findCity(place.city);
  if (city == nullptr) return false;
  place.lat = Degrees{city->lat};
  place.lon = Degrees{city->lon};
  return true;
}
template <class T> void locateAll(plan::Table<T>& table) {
  for (std::size_t i = 0; i < table.size(); ++i)
    if (T copy = table[i]; locate(copy)) table.modify(i) = std::move(copy);
}

} // namespace

const std::vector<Service>& services() {
  static const std::vector<Service> all = [] {
    // The file is a plan's own list of services.
    const std::string plan = "routewright: 1\n" + std::string(embedded("catalogue/services.yaml"));
    std::vector<Service> out;
    if (const auto read = formats::readYaml(plan, "catalogue/services.yaml", {}))
      for (const Service& service : read->services) out.push_back(service);
    return out;
  }();
  return all;
}

const std::vector<PeeringLocation>& peeringLocations() {
  static const std::vector<PeeringLocation> all = [] {
    std::vector<PeeringLocation> out;
    for (const Value& record : records("catalogue/meet-me-locations.yaml", "meet_me_locations"))
      out.push_back(peeringLocation(record));
    return out;
  }();
  return all;
}

const std::vector<City>& cities() {
  static const std::vector<City> all = [] {
    std::vector<City> out;
    for (const Value& record : records("catalogue/cities.yaml", "cities"))
      out.push_back({text(record, "name"), text(record, "country"), number(record, "lat"), number(record, "lon")});
    return out;
  }();
  return all;
}

const City* findCity(std::string_view name) {
  static const std::unordered_map<std::string, const City*> byName = [] {
    std::unordered_map<std::string, const City*> index;
    // The largest city of a name comes first and stays.
    const auto add = [&index](const std::string& key, const City& city) {
      index.emplace(folded(key), &city);
      index.emplace(folded(key + " " + city.country), &city);
    };
    for (const City& city : cities()) add(city.name, city);
    // What people call them for short: New York (City), Washington(, D.C.), Frankfurt (am Main).
    for (const City& city : cities())
      for (const std::string_view tail : {" City", ", ", " am "})
        if (const std::size_t cut = city.name.find(tail); cut != std::string::npos) add(city.name.substr(0, cut), city);
    return index;
  }();
  const auto found = byName.find(folded(name));
  return found == byName.end() ? nullptr : found->second;
}

const plan::ExternalIds& externalIds() {
  static const plan::ExternalIds ids = [] {
    plan::ExternalIds out;
    for (const Service& service : services()) out.services.push_back(service.id);
    for (const PeeringLocation& each : peeringLocations()) out.meetMeLocations.push_back(each.location.id);
    return out;
  }();
  return ids;
}

Plan completed(Plan plan) {
  // What the plan refers to and does not have, the catalogue may; the plan's own object of that id wins.
  std::unordered_set<std::string> added;
  for (const plan::DanglingRef& ref : plan::danglingRefs(plan, {})) {
    if (!added.insert(ref.id).second) continue;
    if ((ref.targets & plan::maskOf(plan::EntityKind::Service)) != 0)
      if (const Service* service = byId(services(), ref.id, &Service::id))
        plan.services.insert(plan.services.size(), *service);
    if ((ref.targets & plan::maskOf(plan::EntityKind::MeetMeLocation)) != 0)
      if (const auto* found = byId(peeringLocations(), ref.id, [](const PeeringLocation& p) { return p.location.id; }))
        plan.meet_me_locations.insert(plan.meet_me_locations.size(), found->location);
  }
  locateAll(plan.sites);
  locateAll(plan.meet_me_locations);
  if (auto tenant = plan.design().tenant; tenant && locate(*tenant)) plan.designs.modify(0).tenant = tenant;
  for (std::size_t i = 0; i < plan.services.size(); ++i)
    if (const auto* given = std::get_if<plan::Location>(&plan.services[i].location))
      if (plan::Location location = *given; locate(location)) plan.services.modify(i).location = location;
  return plan;
}

Plan completed(Plan plan, const Plan& before, const Plan& whole) {
  // These refer to nothing in the catalogue, and have no place of their own.
  using enum plan::EntityKind;
  constexpr plan::KindMask kFree = plan::maskOf(Segment) | plan::maskOf(Device) | plan::maskOf(Link) |
                                   plan::maskOf(NatPool) | plan::maskOf(Placement);
  if (!plan::sameTables(plan, before, ~kFree)) return completed(std::move(plan));
  plan.designs = whole.designs;
  plan.sites = whole.sites;
  plan.meet_me_locations = whole.meet_me_locations;
  plan.services = whole.services;
  return plan;
}

} // namespace rw::catalogue
