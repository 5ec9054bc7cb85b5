// YAML text as a tree of nodes that know their place. What a hostile file may cost is bounded here.
#pragma once

#include "formats/yaml.h"

#include <deque>

namespace rw::formats {

struct YamlNode {
  enum class Kind : std::uint8_t { Null, Scalar, List, Map } kind = Kind::Null;
  bool plain = false;   ///< a scalar without quotes
  int line = 0;         ///< from 1; 0: the text was empty
  int column = 0;       ///< from 1, in bytes
  int height = 1;       ///< levels, this one included
  std::size_t size = 1; ///< nodes, this one included, aliases counted each time
  std::string text;     ///< Scalar
  /// List: its items. Map: key (a scalar), value, key, value ... An alias stands as the node that it repeats.
  std::vector<const YamlNode*> items;

  /// The value behind a key of a map, or nullptr.
  [[nodiscard]] const YamlNode* field(std::string_view key) const;
};

class YamlTree {
 public:
  /// Exactly one document. Refused: what is not UTF-8 or not YAML, tags, merge keys, keys that are not scalars or stand
  /// twice in one map, and what exceeds the limits.
  static Result<YamlTree> parse(std::string_view text, const std::string& file, const YamlLimits& limits);

  [[nodiscard]] const YamlNode& root() const { return *root_; }
  /// File, line and column, the column in characters. Needs the text that was parsed.
  [[nodiscard]] Where where(const YamlNode& node) const;

 private:
  friend class YamlTreeBuilder;
  std::string_view text_;
  std::string file_;
  std::deque<YamlNode> nodes_;
  const YamlNode* root_ = nullptr;
};

/// The value of a node without a schema: unquoted scalars as YAML 1.2 reads them (true, 12, 0.5, null), others as text.
Value untypedValue(const YamlNode& node);

} // namespace rw::formats
