#include "edit/names.h"

#include "plan/registry.h"

namespace rw::edit {

std::unordered_set<std::string> namesIn(const plan::Plan& plan) {
  std::unordered_set<std::string> out;
  for (const plan::EntityInfo& entity : plan::entities())
    for (std::size_t i = 0; i < entity.size(plan); ++i)
      out.insert(static_cast<const plan::Entity*>(entity.object(plan, i))->displayName());
  return out;
}

std::string freeName(const std::unordered_set<std::string>& taken, std::string_view wish) {
  std::string name(wish);
  for (int n = 2; taken.contains(name); ++n) name = std::string(wish) + " " + std::to_string(n);
  return name;
}

} // namespace rw::edit
