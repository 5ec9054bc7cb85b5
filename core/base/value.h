// A value of any property, apart from its C++ type: what change sets, the project file and YAML carry.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace rw {

/// Nothing, a scalar, a list of values, or a record of named values in order. Equality is exact; a record's order
/// counts.
class Value {
 public:
  using List = std::vector<Value>;
  using Field = std::pair<std::string, Value>;
  using Record = std::vector<Field>;

  Value() = default;
  Value(bool v) : data_(v) {}
  Value(int v) : data_(std::int64_t{v}) {}
  Value(std::int64_t v) : data_(v) {}
  Value(double v) : data_(v) {}
  Value(std::string v) : data_(std::move(v)) {}
  Value(std::string_view v) : data_(std::string(v)) {}
  Value(const char* v) : data_(std::string(v)) {}
  Value(List v) : data_(std::move(v)) {}
  Value(Record v) : data_(std::move(v)) {}

  [[nodiscard]] bool empty() const { return std::holds_alternative<std::monostate>(data_); }
  [[nodiscard]] const bool* boolean() const { return std::get_if<bool>(&data_); }
  [[nodiscard]] const std::int64_t* integer() const { return std::get_if<std::int64_t>(&data_); }
  [[nodiscard]] const double* real() const { return std::get_if<double>(&data_); }
  [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&data_); }
  [[nodiscard]] const List* list() const { return std::get_if<List>(&data_); }
  [[nodiscard]] const Record* record() const { return std::get_if<Record>(&data_); }
  [[nodiscard]] List* list() { return std::get_if<List>(&data_); }
  [[nodiscard]] Record* record() { return std::get_if<Record>(&data_); }
  [[nodiscard]] bool scalar() const { return !empty() && list() == nullptr && record() == nullptr; }

  /// The named field of a record, or nullptr.
  [[nodiscard]] const Value* field(std::string_view key) const;

  bool operator==(const Value&) const = default;

 private:
  std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Record> data_;
};

/// A scalar as the text that files use: `true`, `12`, `0.5` (the shortest that reads back the same), or the text
/// itself. Empty for nothing; lists and records in YAML flow style.
std::string toText(const Value& value);

} // namespace rw
