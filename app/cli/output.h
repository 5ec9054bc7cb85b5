// How answers look: JSON documents, and text in columns.
#pragma once

#include "routing/verdict.h"
#include "rules/finding.h"

#include <nlohmann/json.hpp>

namespace rw::cli {

/// Keys in the order in which they were added.
using Json = nlohmann::ordered_json;

/// A whole document with a line end.
std::string toText(const Json& document);
/// A number to so many decimals; null for nothing.
Json rounded(std::optional<double> value, int decimals = 3);
/// `12.3 %` of a share; `-` for nothing.
std::string percent(std::optional<double> share);
/// Ids with commas between them; `-` for none.
std::string list(const std::vector<std::string>& ids);
/// The id, or null where it is empty.
Json idOrNull(const std::string& id);
/// The id, or `none` where it is empty.
std::string idOrNone(const std::string& id);
/// Adds verdict, delivery (with `cause` and `at` where it fails) and the edges both ways.
void addOutcome(Json& out, const routing::GroupResult& result);
/// `not delivered: no-route at hub`; empty where it is delivered.
std::string whyNotDelivered(const routing::GroupResult& result);
/// A finding with its fixes as the plan format has it.
Json toJson(const rules::Finding& finding, const plan::Plan& plan);

/// Rows in columns as wide as their widest cell, two spaces apart, after `indent` spaces.
class Columns {
 public:
  explicit Columns(std::vector<std::string> head) : rows_{std::move(head)} {}
  void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
  [[nodiscard]] std::string text(std::size_t indent) const;

 private:
  std::vector<std::vector<std::string>> rows_;
};

/// `text` broken at spaces into lines of at most 100 characters; every line but the first starts with `indent` spaces.
std::string wrapped(std::string_view text, std::size_t indent);
/// `1 error`, `2 errors`.
std::string count(std::size_t number, std::string_view one, std::string_view many);

} // namespace rw::cli
