#include "cli/output.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <fmt/ranges.h>

namespace rw::cli {

/// Characters, not bytes.
static std::size_t width(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80; }));
}

std::string toText(const Json& document) {
  // Text of a plan is clean UTF-8; names given on the command line need not be.
  return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json rounded(std::optional<double> value, int decimals) {
  const double scale = std::pow(10, decimals);
  return value ? Json(std::round(*value * scale) / scale) : Json(nullptr);
}

std::string percent(std::optional<double> share) { return share ? fmt::format("{:.1f} %", *share * 100) : "-"; }

std::string list(const std::vector<std::string>& ids) {
  return ids.empty() ? "-" : fmt::format("{}", fmt::join(ids, ", "));
}

Json idOrNull(const std::string& id) { return id.empty() ? Json(nullptr) : Json(id); }

std::string idOrNone(const std::string& id) { return id.empty() ? "none" : id; }

void addOutcome(Json& out, const routing::GroupResult& result) {
  out["verdict"] = routing::toString(result.verdict);
  out["delivered"] = result.delivered;
  if (!result.delivered) {
    out["cause"] = routing::toString(result.cause);
    out["at"] = result.at;
  }
  out["edge_out"] = idOrNull(result.edge_out);
  out["edge_back"] = idOrNull(result.edge_back);
}

std::string whyNotDelivered(const routing::GroupResult& result) {
  if (result.delivered) return "";
  return "not delivered: " + std::string(routing::toString(result.cause)) +
         (result.at.empty() ? "" : " at " + result.at);
}

Json toJson(const rules::Finding& finding, const plan::Plan& plan) {
  Json out{{"rule", finding.rule}, {"severity", rules::toString(finding.severity)}, {"subjects", finding.subjects}};
  if (!finding.flow.empty()) out["flow"] = finding.flow;
  out["title"] = render(finding.title, plan);
  out["message"] = render(finding.message, plan);
  out["why"] = finding.why;
  out["source"] = finding.source;
  out["people"] = finding.people;
  out["fixes"] = Json::array();
  for (const rules::Fix& fix : finding.fixes)
    out["fixes"].push_back({{"id", fix.id}, {"title", render(fix.title, plan)}});
  return out;
}

std::string Columns::text(std::size_t indent) const {
  std::vector<std::size_t> widths;
  for (const auto& row : rows_) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width(row[i]));
  }
  std::string out;
  for (const auto& row : rows_) {
    std::string line(indent, ' ');
    for (std::size_t i = 0; i < row.size(); ++i) line += row[i] + std::string(widths[i] - width(row[i]) + 2, ' ');
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + "\n";
  }
  return out;
}

std::string wrapped(std::string_view text, std::size_t indent) {
  constexpr std::size_t limit = 100;
  std::string out;
  std::size_t column = indent;
  while (!text.empty()) {
    const std::size_t space = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, space);
    if (column > indent && column + 1 + width(word) > limit) {
      out += "\n" + std::string(indent, ' ');
      column = indent;
    } else if (column > indent) {
      out += ' ';
      ++column;
    }
    out += word;
    column += width(word);
    text.remove_prefix(std::min(space + 1, text.size()));
  }
  return out;
}

std::string count(std::size_t number, std::string_view one, std::string_view many) {
  return std::to_string(number) + " " + std::string(number == 1 ? one : many);
}

} // namespace rw::cli
