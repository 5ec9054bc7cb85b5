#pragma once

#include "plan/registry.h"

namespace rw::compare {

/// Inserts into `to`, at `position` and under `id`, an object like the one of `from` at `source`.
inline void insertCopy(const plan::EntityInfo& info, const plan::Plan& from, std::size_t source, plan::Plan& to,
                       std::size_t position, const std::string& id) {
  info.insert(to, position, id);
  void* copy = info.modify(to, position);
  for (const plan::PropertyInfo& property : info.properties)
    property.set(copy, property.get(info.object(from, source)));
}

} // namespace rw::compare
