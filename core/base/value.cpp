#include "base/value.h"

#include "base/text.h"

namespace rw {

const Value* Value::field(std::string_view key) const {
  if (const Record* fields = record())
    for (const Field& f : *fields)
      if (f.first == key) return &f.second;
  return nullptr;
}

std::string toText(const Value& value) {
  if (const bool* b = value.boolean()) return *b ? "true" : "false";
  if (const std::int64_t* i = value.integer()) return std::to_string(*i);
  if (const double* d = value.real()) return formatNumber(*d);
  if (const std::string* s = value.text()) return *s;
  std::string out;
  if (const Value::List* items = value.list()) {
    out = "[";
    for (const Value& item : *items) out += (out.size() > 1 ? ", " : "") + toText(item);
    return out + "]";
  }
  if (const Value::Record* fields = value.record()) {
    out = "{";
    for (const auto& [key, field] : *fields) out += (out.size() > 1 ? ", " : "") + key + ": " + toText(field);
    return out + "}";
  }
  return out;
}

} // namespace rw
