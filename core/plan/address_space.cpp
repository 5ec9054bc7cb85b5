#include "plan/address_space.h"

namespace rw::plan {

std::vector<Claim> claimsOn(const Plan& plan, const net::Prefix& range, const ObjectKey& asker) {
  std::string home = asker.id; // the site that the asker is or stands in
  if (const Segment* segment = plan.segments.find(asker.id); asker.kind == EntityKind::Segment && segment != nullptr)
    home = segment->site.id;
  if (const Device* device = plan.devices.find(asker.id); asker.kind == EntityKind::Device && device != nullptr)
    home = device->site.id;

  std::vector<Claim> out;
  const auto add = [&](EntityKind kind, const auto& table, const auto& related) {
    for (const auto& object : table) {
      const ObjectKey key{kind, object.id};
      if (key == asker || related(object)) continue;
      for (const net::Prefix& held : object.prefixes)
        if (held.overlaps(range)) out.push_back({key, held});
    }
  };
  const auto inAskingSite = [&](const auto& object) {
    return asker.kind == EntityKind::Site && object.site.id == asker.id;
  };
  add(EntityKind::Site, plan.sites, [&](const Site& site) { return site.id == home; });
  add(EntityKind::Segment, plan.segments, inAskingSite);
  add(EntityKind::Device, plan.devices, inAskingSite);
  add(EntityKind::NatPool, plan.nat_pools, [](const NatPool&) { return false; });
  return out;
}

} // namespace rw::plan
