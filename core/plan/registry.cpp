#include "plan/registry.h"

#include "base/text.h"

#include <algorithm>
#include <unordered_set>

namespace rw::plan {

namespace {

template <class T, Table<T> Plan::*Member> constexpr EntityInfo info() {
  return {&Schema<T>::meta,
          {},
          [](const Plan& plan) { return (plan.*Member).size(); },
          [](const Plan& plan, std::size_t position) -> const void* { return &(plan.*Member)[position]; },
          [](const Plan& plan, const std::string& id) { return (plan.*Member).position(id); },
          [](Plan& plan, std::size_t position) -> void* { return &(plan.*Member).modify(position); },
          [](Plan& plan, std::size_t position, const std::string& id) {
            T object;
            object.id = id;
            (plan.*Member).insert(position, std::move(object));
          },
          [](Plan& plan, std::size_t position) { (plan.*Member).erase(position); },
          [](const Plan& plan, std::size_t position, const Plan& other, std::size_t otherPosition) {
            return (plan.*Member).sharesItem(other.*Member, position, otherPosition);
          },
          [](const Plan& plan, const Plan& other) { return (plan.*Member).sharesWith(other.*Member); }};
}

template <class T, Table<T> Plan::*Member> EntityInfo registered() {
  EntityInfo entity = info<T, Member>();
  entity.properties = propertiesOf<T>();
  return entity;
}

} // namespace

// One line an entity, in the order of files and of EntityKind.
std::span<const EntityInfo> entities() {
  static const std::array<EntityInfo, kEntityKinds> all{
      registered<Design, &Plan::designs>(),
      registered<Site, &Plan::sites>(),
      registered<Segment, &Plan::segments>(),
      registered<Device, &Plan::devices>(),
      registered<Link, &Plan::links>(),
      registered<InternetEgress, &Plan::internet_egresses>(),
      registered<MeetMeLocation, &Plan::meet_me_locations>(),
      registered<Circuit, &Plan::circuits>(),
      registered<NatPool, &Plan::nat_pools>(),
      registered<Service, &Plan::services>(),
      registered<PublishedEndpoint, &Plan::published_endpoints>(),
      registered<Flow, &Plan::flows>(),
      registered<Control, &Plan::controls>(),
      registered<Profile, &Plan::profiles>(),
      registered<Measurement, &Plan::measurements>(),
      registered<MailSource, &Plan::mail_sources>(),
      registered<Stage, &Plan::stages>(),
      registered<Test, &Plan::tests>(),
      registered<Review, &Plan::reviews>(),
      registered<View, &Plan::views>(),
      registered<Placement, &Plan::layout>(),
      registered<IssuedVersion, &Plan::issued_versions>(),
  };
  return all;
}

bool sameTables(const Plan& a, const Plan& b, KindMask kinds) {
  return std::ranges::all_of(
      entities(), [&](const EntityInfo& info) { return (kinds & maskOf(info.kind())) == 0 || info.sameTable(a, b); });
}

const EntityInfo& entityInfo(EntityKind kind) { return entities()[static_cast<std::size_t>(kind)]; }

const EntityInfo* entityByKey(std::string_view key) {
  for (const EntityInfo& entity : entities())
    if (entity.meta->key == key) return &entity;
  return nullptr;
}

const PropertyInfo* EntityInfo::property(std::string_view key) const {
  for (const PropertyInfo& property : properties)
    if (property.key == key) return &property;
  return nullptr;
}

bool mayHaveId(const EntityInfo& info, std::string_view id) {
  return isId(id) || (info.meta->idOptional && id.starts_with('~') && isId(id.substr(1)));
}

const Entity* findObject(const Plan& plan, const ObjectKey& key) {
  const EntityInfo& info = entityInfo(key.kind);
  const auto position = info.position(plan, key.id);
  return position ? static_cast<const Entity*>(info.object(plan, *position)) : nullptr;
}

std::optional<ObjectKey> findById(const Plan& plan, const std::string& id) {
  for (const EntityInfo& entity : entities())
    if (!entity.meta->singleton && !entity.meta->keyedById && entity.position(plan, id))
      return ObjectKey{entity.kind(), id};
  return {};
}

std::string nameOf(const Plan& plan, const std::string& id) {
  const auto key = findById(plan, id);
  return key ? findObject(plan, *key)->displayName() : id;
}

Value getProperty(const Plan& plan, const ObjectKey& key, std::string_view property) {
  const Entity* object = findObject(plan, key);
  const PropertyInfo* info = entityInfo(key.kind).property(property);
  if (object == nullptr || info == nullptr) return {};
  const EntityInfo& entity = entityInfo(key.kind);
  return info->get(entity.object(plan, *entity.position(plan, key.id)));
}

Value toRecord(const EntityInfo& info, const void* object) {
  Value::Record fields;
  fields.emplace_back("id", static_cast<const Entity*>(object)->id);
  for (const PropertyInfo& property : info.properties)
    if (Value value = property.get(object); value != property.fallback() || (property.meta.required && !value.empty()))
      fields.emplace_back(property.key, std::move(value));
  return fields;
}

namespace {

template <class Visit> void forEachRefOf(const Plan& plan, const Visit& visit) {
  for (const EntityInfo& entity : entities()) {
    std::vector<const PropertyInfo*> carriers;
    for (const PropertyInfo& property : entity.properties)
      if (property.type->shape == Shape::Ref || !property.type->isScalar()) carriers.push_back(&property);
    for (std::size_t i = 0; i < entity.size(plan); ++i) {
      const void* object = entity.object(plan, i);
      for (const PropertyInfo* property : carriers)
        forEachRef(property->get(object), *property->type, [&](const std::string& id, KindMask targets) {
          visit(DanglingRef{{entity.kind(), entity.idAt(plan, i)}, std::string(property->key), id, targets});
        });
    }
  }
}

bool resolves(const Plan& plan, const ExternalIds& external, const std::string& id, KindMask targets) {
  for (const EntityInfo& entity : entities())
    if ((targets & maskOf(entity.kind())) != 0 && entity.position(plan, id)) return true;
  if ((targets & maskOf(EntityKind::Service)) != 0 &&
      std::ranges::find(external.services, id) != external.services.end())
    return true;
  return (targets & maskOf(EntityKind::MeetMeLocation)) != 0 &&
         std::ranges::find(external.meetMeLocations, id) != external.meetMeLocations.end();
}

Error at(const ObjectKey& key, std::string_view property, Phrase what, Phrase mend) {
  return {.what = std::move(what),
          .mend = std::move(mend),
          .where = {.path = std::string(entityInfo(key.kind).meta->key) + "." + key.id +
                            (property.empty() ? "" : "." + std::string(property))}};
}

} // namespace

Phrase kindsText(KindMask kinds) {
  std::vector<Phrase> labels;
  for (const EntityInfo& entity : entities())
    if ((kinds & maskOf(entity.kind())) != 0) labels.emplace_back(entity.meta->label);
  return listed(labels);
}

std::vector<DanglingRef> danglingRefs(const Plan& plan, const ExternalIds& external) {
  std::vector<DanglingRef> out;
  forEachRefOf(plan, [&](DanglingRef ref) {
    if (!resolves(plan, external, ref.id, ref.targets)) out.push_back(std::move(ref));
  });
  return out;
}

std::vector<DanglingRef> refsTo(const Plan& plan, const std::string& id) {
  std::vector<DanglingRef> out;
  forEachRefOf(plan, [&](DanglingRef ref) {
    if (ref.id == id) out.push_back(std::move(ref));
  });
  return out;
}

std::vector<Error> problems(const Plan& plan, const ExternalIds& external) {
  std::vector<Error> out;
  std::unordered_set<std::string> ids;
  for (const EntityInfo& entity : entities()) {
    if (entity.meta->singleton || entity.meta->keyedById) continue;
    for (std::size_t i = 0; i < entity.size(plan); ++i)
      if (const std::string& id = entity.idAt(plan, i); !ids.insert(id).second)
        out.push_back(at({entity.kind(), id}, "", {RW_TR("errors", "the id \"{0}\" is used twice"), {id}},
                         RW_TR("errors", "give one of them another id")));
  }
  for (const DanglingRef& ref : danglingRefs(plan, external))
    out.push_back(at(ref.from, ref.property, {RW_TR("errors", "\"{0}\" is not in this plan"), {excerpt(ref.id)}},
                     {RW_TR("errors", "expected the id of: {0}"), {kindsText(ref.targets)}}));
  for (const EntityInfo& entity : entities())
    for (const PropertyInfo& property : entity.properties)
      if (property.meta.required)
        for (std::size_t i = 0; i < entity.size(plan); ++i)
          if (property.get(entity.object(plan, i)).empty())
            out.push_back(at({entity.kind(), entity.idAt(plan, i)}, property.key,
                             {RW_TR("errors", "\"{0}\" is missing"), {std::string(property.key)}},
                             {RW_TR("errors", "expected: {0}"), {describe(*property.type, property.meta)}}));
  for (const Link& link : plan.links)
    if (!link.a.empty() && link.a == link.b)
      out.push_back(at({EntityKind::Link, link.id}, "b", RW_TR("errors", "a link joins a node with itself"),
                       RW_TR("errors", "name two different nodes")));
  for (const Flow& flow : plan.flows) {
    const bool inbound = flow.direction == FlowDirection::Inbound;
    if (inbound ? flow.endpoint.empty() : flow.site.empty())
      out.push_back(at({EntityKind::Flow, flow.id}, inbound ? "endpoint" : "site",
                       inbound ? RW_TR("errors", "an inbound flow needs the endpoint that is called")
                               : RW_TR("errors", "an outbound flow needs the site that it starts from"),
                       inbound ? RW_TR("errors", "set \"endpoint\"") : RW_TR("errors", "set \"site\"")));
  }
  return out;
}

} // namespace rw::plan
