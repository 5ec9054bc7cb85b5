#include "edit/change_set.h"

#include "base/text.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

namespace rw::edit {

using plan::EntityInfo;
using plan::ObjectKey;
using plan::Plan;
using plan::PropertyInfo;

namespace {

tl::unexpected<Error> refuse(const Change& change, Phrase what, Phrase mend = {}) {
  return fail(std::move(what), std::move(mend),
              {.path = std::string(plan::entityInfo(change.object.kind).meta->key) + "." + change.object.id +
                       (change.property.empty() ? "" : "." + change.property)});
}

Status setChecked(void* object, const PropertyInfo& property, const Value& value, const Change& change) {
  if (Status status = plan::check(value, *property.type, property.meta); !status) {
    Error error = status.error();
    const std::string inner = error.where.path;
    error.where.path = refuse(change, "").value().where.path;
    if (!inner.empty()) error.where.path += (inner.front() == '[' ? "" : ".") + inner;
    return fail(std::move(error));
  }
  if (!property.set(object, value))
    return refuse(change, RW_TR("errors", "the value does not fit"), plan::describe(*property.type, property.meta));
  return {};
}

/// A step that was made for another state of the plan could not be undone: its values from before are not those that
/// it replaces.
tl::unexpected<Error> refuseStale(const Change& change) {
  return refuse(change, RW_TR("errors", "the plan has changed here since"),
                RW_TR("errors", "look at what it is now, and try again"));
}

/// Whether the object has this value, written as the property keeps it or otherwise: 5 for 5.0.
bool has(const void* object, const EntityInfo& info, const PropertyInfo& property, const Value& value) {
  const Value now = property.get(object);
  if (now == value) return true;
  Plan scratch;
  info.insert(scratch, 0, "scratch");
  void* other = info.modify(scratch, 0);
  return property.set(other, value) && property.get(other) == now;
}

/// Whether the object is the one of this record; what the record leaves out has its default.
bool isAs(const void* object, const EntityInfo& info, const Value& record) {
  return std::ranges::all_of(info.properties, [&](const PropertyInfo& property) {
    const Value* value = record.field(property.key);
    return has(object, info, property, value != nullptr ? *value : property.fallback());
  });
}

/// Does all of the change, or nothing of it.
Status applyOne(Plan& plan, const Change& change) {
  const EntityInfo& info = plan::entityInfo(change.object.kind);
  const auto position = info.position(plan, change.object.id);
  if (change.creates()) {
    if (position) return refuse(change, "the id \"" + change.object.id + "\" is taken", "choose another id");
    if (change.after.record() == nullptr) return refuse(change, "a new object needs its properties");
    const std::size_t place = std::min(change.position, info.size(plan));
    info.insert(plan, place, change.object.id);
    void* object = info.modify(plan, place);
    for (const auto& [key, value] : *change.after.record()) {
      if (key == "id") continue;
      const PropertyInfo* property = info.property(key);
      Status status = property == nullptr ? Status(refuse(change, "unknown property \"" + excerpt(key) + "\""))
                                          : setChecked(object, *property, value, change);
      if (status) continue;
      info.erase(plan, place);
      return status;
    }
    plan.revisions.touch(info.meta->aspect);
    return {};
  }
  if (!position) return refuse(change, "there is no such object", "it may have been deleted");
  if (change.deletes()) {
    if (!isAs(info.object(plan, *position), info, change.before)) return refuseStale(change);
    info.erase(plan, *position);
    plan.revisions.touch(info.meta->aspect);
    return {};
  }
  const PropertyInfo* property = info.property(change.property);
  if (property == nullptr) return refuse(change, "unknown property \"" + excerpt(change.property) + "\"");
  if (!has(info.object(plan, *position), info, *property, change.before)) return refuseStale(change);
  if (Status status = setChecked(info.modify(plan, *position), *property, change.after, change); !status) return status;
  plan.revisions.touch(property->meta.aspect);
  return {};
}

} // namespace

Status apply(Plan& plan, const ChangeSet& changes) {
  // Without a copy, which would have to take each table that changes apart from the plan's.
  if (changes.changes.size() == 1) return applyOne(plan, changes.changes.front());
  Plan draft = plan;
  for (const Change& change : changes.changes)
    if (Status status = applyOne(draft, change); !status) return status;
  plan = std::move(draft);
  return {};
}

ChangeSet inverted(const ChangeSet& changes) {
  ChangeSet out = changes;
  std::ranges::reverse(out.changes);
  for (Change& change : out.changes) std::swap(change.before, change.after);
  return out;
}

ChangeSet composed(const ChangeSet& a, const ChangeSet& b) {
  ChangeSet out{a.title, a.author, a.time, {}};
  // Where each object was last created or deleted (an empty property), and each of its properties last set.
  std::map<std::pair<ObjectKey, std::string>, std::size_t> last;
  const auto lastOf = [&last](const ObjectKey& object, const std::string& property) -> std::optional<std::size_t> {
    const auto found = last.find({object, property});
    return found == last.end() ? std::nullopt : std::optional(found->second);
  };
  for (const ChangeSet* part : {&a, &b})
    for (const Change& change : part->changes) {
      // A property that was set before, and whose object was not created or deleted since, takes the new value.
      const auto earlier = change.property.empty() ? std::nullopt : lastOf(change.object, change.property);
      const auto whole = lastOf(change.object, "");
      if (earlier && (!whole || *whole < *earlier)) {
        out.changes[*earlier].after = change.after;
      } else {
        last[{change.object, change.property}] = out.changes.size();
        out.changes.push_back(change);
      }
    }
  std::erase_if(out.changes,
                [](const Change& change) { return !change.property.empty() && change.before == change.after; });
  return out;
}

ChangeSet diff(const Plan& from, const Plan& to) {
  ChangeSet out;
  std::vector<Change> created;
  for (const EntityInfo& info : plan::entities()) {
    if (info.sameTable(from, to)) continue;
    // Deletions from the back, so that each one's position is right when it is undone.
    for (std::size_t i = info.size(from); i-- > 0;)
      if (const std::string& id = info.idAt(from, i); !info.position(to, id))
        out.changes.push_back({{info.kind(), id}, "", plan::toRecord(info, info.object(from, i)), Value(), i});
    for (std::size_t i = 0; i < info.size(to); ++i) {
      const std::string& id = info.idAt(to, i);
      const auto old = info.position(from, id);
      const void* object = info.object(to, i);
      if (!old) {
        created.push_back({{info.kind(), id}, "", Value(), plan::toRecord(info, object), i});
      } else if (!info.same(from, *old, to, i)) {
        for (const PropertyInfo& property : info.properties) {
          Value before = property.get(info.object(from, *old));
          Value after = property.get(object);
          if (before != after)
            out.changes.push_back(
                {{info.kind(), id}, std::string(property.key), std::move(before), std::move(after), i});
        }
      }
    }
  }
  out.changes.insert(out.changes.end(), std::make_move_iterator(created.begin()),
                     std::make_move_iterator(created.end()));
  return out;
}

namespace {

using Json = nlohmann::ordered_json;

Json toJsonValue(const Value& value) {
  if (const bool* b = value.boolean()) return *b;
  if (const std::int64_t* i = value.integer()) return *i;
  if (const double* d = value.real()) return *d;
  if (const std::string* s = value.text()) return *s;
  if (const Value::List* items = value.list()) {
    Json out = Json::array();
    for (const Value& item : *items) out.push_back(toJsonValue(item));
    return out;
  }
  if (const Value::Record* fields = value.record()) {
    Json out = Json::object();
    for (const auto& [key, field] : *fields) out[key] = toJsonValue(field);
    return out;
  }
  return nullptr;
}

constexpr int kDeepest = 64;

Result<Value> fromJsonValue(const Json& json, int depth = 0) {
  if (depth > kDeepest) return fail(RW_TR("errors", "the value is nested too deeply"));
  switch (json.type()) {
  case Json::value_t::null: return Value();
  case Json::value_t::boolean: return Value(json.get<bool>());
  case Json::value_t::number_integer:
  case Json::value_t::number_unsigned: return Value(json.get<std::int64_t>());
  case Json::value_t::number_float: return Value(json.get<double>());
  case Json::value_t::string: return Value(json.get<std::string>());
  case Json::value_t::array: {
    Value::List items;
    for (const Json& item : json) {
      auto value = fromJsonValue(item, depth + 1);
      if (!value) return value;
      items.push_back(std::move(*value));
    }
    return Value(std::move(items));
  }
  case Json::value_t::object: {
    Value::Record fields;
    for (const auto& [key, item] : json.items()) {
      auto value = fromJsonValue(item, depth + 1);
      if (!value) return value;
      fields.emplace_back(key, std::move(*value));
    }
    return Value(std::move(fields));
  }
  default: return fail(RW_TR("errors", "the value is of an unknown kind"));
  }
}

// Control characters and broken bytes never get into a plan; still, writing must not throw.
std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Result<Json> parse(std::string_view text) {
  int depth = 0;
  bool deep = false;
  const auto guard = [&](int level, Json::parse_event_t, Json&) {
    depth = std::max(depth, level);
    deep = deep || level > kDeepest + 8;
    return !deep;
  };
  Json json = Json::parse(text, guard, false);
  if (json.is_discarded() || deep) return fail(RW_TR("errors", "this is not valid JSON of ours"));
  return json;
}

std::string member(const Json& json, const char* key) {
  return json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : std::string();
}

} // namespace

std::string valueToJson(const Value& value) { return dump(toJsonValue(value)); }

Result<Value> valueFromJson(std::string_view json) {
  auto parsed = parse(json);
  return parsed ? fromJsonValue(*parsed) : Result<Value>(fail(parsed.error()));
}

std::string toJson(const ChangeSet& changes) {
  Json list = Json::array();
  for (const Change& change : changes.changes)
    list.push_back({{"kind", plan::entityInfo(change.object.kind).meta->key},
                    {"id", change.object.id},
                    {"property", change.property},
                    {"before", toJsonValue(change.before)},
                    {"after", toJsonValue(change.after)},
                    {"position", change.position}});
  return dump(Json{{"title", changes.title}, {"author", changes.author}, {"time", changes.time}, {"changes", list}});
}

Result<ChangeSet> fromJson(std::string_view text) {
  const auto json = parse(text);
  if (!json) return fail(json.error());
  if (!json->is_object() || !json->contains("changes") || !(*json)["changes"].is_array())
    return fail(RW_TR("errors", "this is not a change set"));
  ChangeSet out{member(*json, "title"), member(*json, "author"), member(*json, "time"), {}};
  for (const Json& item : (*json)["changes"]) {
    const EntityInfo* info = item.is_object() ? plan::entityByKey(member(item, "kind")) : nullptr;
    if (info == nullptr || member(item, "id").empty()) return fail(RW_TR("errors", "a change names no object"));
    const bool placed = item.contains("position") && item["position"].is_number_unsigned();
    Change change{{info->kind(), member(item, "id")},
                  member(item, "property"),
                  {},
                  {},
                  placed ? item["position"].get<std::size_t>() : 0};
    for (auto [key, target] : {std::pair{"before", &change.before}, std::pair{"after", &change.after}})
      if (item.contains(key)) {
        auto value = fromJsonValue(item[key]);
        if (!value) return fail(value.error());
        *target = std::move(*value);
      }
    out.changes.push_back(std::move(change));
  }
  return out;
}

} // namespace rw::edit
