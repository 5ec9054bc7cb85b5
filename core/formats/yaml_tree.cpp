#include "formats/yaml_tree.h"

#include "base/text.h"
#include "formats/plain_text.h"
#include "formats/yaml_scalar.h"

#include <sstream>
#include <unordered_map>
#include <unordered_set>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace rw::formats {

namespace {

/// Carries an error out of yaml-cpp's parser; never leaves this file.
struct Refusal {
  Error error;
};

std::size_t startOfLine(std::string_view text, int line) {
  std::size_t start = 0;
  for (int i = 1; i < line; ++i) {
    const std::size_t end = text.find('\n', start);
    if (end == std::string_view::npos) break;
    start = end + 1;
  }
  return start;
}

/// Line and column as people count them: columns in characters.
Where place(std::string_view text, const std::string& file, int line, int column) {
  const std::size_t start = startOfLine(text, line);
  int characters = column;
  for (std::size_t i = start; i < text.size() && i < start + static_cast<std::size_t>(std::max(column - 1, 0)); ++i)
    if ((static_cast<unsigned char>(text[i]) & 0xc0U) == 0x80) --characters;
  return {.file = file, .line = line, .column = characters};
}

} // namespace

const YamlNode* YamlNode::field(std::string_view key) const {
  for (std::size_t i = 0; i + 1 < items.size(); i += 2)
    if (items[i]->text == key) return items[i + 1];
  return nullptr;
}

Where YamlTree::where(const YamlNode& node) const {
  if (node.kind == YamlNode::Kind::Null && node.line > 0) {
    // Of a value that is not there, the parser names the place of what comes next: go back to the dash, colon or comma.
    const std::size_t at = startOfLine(text_, node.line) + static_cast<std::size_t>(node.column - 1);
    const std::string_view rest = text_.substr(std::min(at, text_.size()));
    const bool written =
        rest.starts_with('~') || rest.starts_with("null") || rest.starts_with("Null") || rest.starts_with("NULL");
    const std::size_t last = text_.substr(0, at).find_last_not_of(" \t\r\n");
    if (!written && last != std::string_view::npos) return whereAt(text_, file_, last);
  }
  return place(text_, file_, node.line, node.column);
}

/// Takes the parser's events and grows the tree, refusing as early as it can.
class YamlTreeBuilder : public YAML::EventHandler {
 public:
  YamlTreeBuilder(YamlTree& tree, const YamlLimits& limits) : tree_(tree), limits_(limits) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (tree_.root_ != nullptr)
      refuse(mark, RW_TR("errors", "a second document begins here"),
             RW_TR("errors", "one file holds one plan; remove \"---\""));
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { add(make(mark, YamlNode::Kind::Null), anchor); }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    refuseTag(mark, tag);
    if (!isCleanUtf8(value))
      refuse(mark, RW_TR("errors", "the text has control characters"), RW_TR("errors", "remove them"));
    YamlNode& node = make(mark, YamlNode::Kind::Scalar);
    node.text = value;
    node.plain = tag == "?";
    add(node, anchor);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    refuseTag(mark, tag);
    open(make(mark, YamlNode::Kind::List), anchor);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    refuseTag(mark, tag);
    open(make(mark, YamlNode::Kind::Map), anchor);
  }
  void OnMapEnd() override {
    refuseRepeatedKeys(*open_.back());
    close();
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const YamlNode* target = anchored_.at(anchor);
    if (++aliases_ > limits_.aliases)
      refuse(mark, RW_TR("errors", "too many aliases"), RW_TR("errors", "write the values out"));
    if (std::ranges::find(open_, target) != open_.end())
      refuse(mark, RW_TR("errors", "an alias repeats what it stands in"), RW_TR("errors", "remove it"));
    if (expectsKey()) refuse(mark, RW_TR("errors", "an alias cannot be a key"), RW_TR("errors", "write the key out"));
    count(mark, target->size);
    attach(*target, mark);
  }
  void OnAnchor(const YAML::Mark& mark, const std::string& name) override {
    if (!names_.insert(name).second)
      refuse(mark, {RW_TR("errors", "the anchor \"{0}\" is there twice"), {excerpt(name)}},
             RW_TR("errors", "rename or remove one of them"));
  }

 private:
  [[noreturn]] void refuse(const YAML::Mark& mark, Phrase what, Phrase mend) const {
    throw Refusal{{.what = std::move(what),
                   .mend = std::move(mend),
                   .where = place(tree_.text_, tree_.file_, mark.line + 1, mark.column + 1)}};
  }
  void refuseTag(const YAML::Mark& mark, const std::string& tag) const {
    if (tag != "?" && tag != "!")
      refuse(mark, {RW_TR("errors", "the tag \"{0}\" has no meaning here"), {excerpt(tag)}},
             RW_TR("errors", "remove it; put text in quotes"));
  }
  void refuseRepeatedKeys(const YamlNode& map) const {
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < map.items.size(); i += 2) {
      const YamlNode& key = *map.items[i];
      if (!seen.insert(key.text).second)
        throw Refusal{{.what = {RW_TR("errors", "the key \"{0}\" is there twice"), {excerpt(key.text)}},
                       .mend = RW_TR("errors", "remove one of them"),
                       .where = tree_.where(key)}};
    }
  }
  void count(const YAML::Mark& mark, std::size_t nodes) {
    nodes_ += nodes;
    if (nodes_ > limits_.nodes)
      refuse(mark, RW_TR("errors", "the file has too many values"),
             {RW_TR("errors", "at most {0}"), {std::to_string(limits_.nodes)}});
  }
  YamlNode& make(const YAML::Mark& mark, YamlNode::Kind kind) {
    count(mark, 1);
    if (expectsKey() && kind != YamlNode::Kind::Scalar)
      refuse(mark, RW_TR("errors", "a key must be a single word or text"),
             RW_TR("errors", "close every bracket; write \"key: value\""));
    YamlNode& node = tree_.nodes_.emplace_back();
    node.kind = kind;
    node.line = mark.line + 1;
    node.column = mark.column + 1;
    return node;
  }
  [[nodiscard]] bool expectsKey() const {
    return !open_.empty() && open_.back()->kind == YamlNode::Kind::Map && open_.back()->items.size() % 2 == 0;
  }
  void add(YamlNode& node, YAML::anchor_t anchor) {
    if (anchor != 0) anchored_[anchor] = &node;
    const YAML::Mark mark = markOf(node);
    if (expectsKey() && node.plain && node.text == "<<")
      refuse(mark, RW_TR("errors", "merge keys (\"<<\") are not read"), RW_TR("errors", "write the values out"));
    attach(node, mark);
  }
  static YAML::Mark markOf(const YamlNode& node) {
    YAML::Mark mark;
    mark.line = node.line - 1;
    mark.column = node.column - 1;
    return mark;
  }
  void attach(const YamlNode& node, const YAML::Mark& mark) {
    if (static_cast<int>(open_.size()) + node.height > limits_.depth)
      refuse(mark, RW_TR("errors", "the file is nested too deeply"),
             {RW_TR("errors", "at most {0} levels"), {std::to_string(limits_.depth)}});
    if (open_.empty())
      tree_.root_ = &node;
    else
      open_.back()->items.push_back(&node);
  }
  void open(YamlNode& node, YAML::anchor_t anchor) {
    add(node, anchor);
    open_.push_back(&node);
  }
  void close() {
    YamlNode& node = *open_.back();
    for (const YamlNode* item : node.items) {
      node.size += item->size;
      node.height = std::max(node.height, item->height + 1);
    }
    open_.pop_back();
  }

  YamlTree& tree_;
  const YamlLimits& limits_;
  std::vector<YamlNode*> open_;
  std::unordered_map<YAML::anchor_t, const YamlNode*> anchored_;
  std::unordered_set<std::string> names_;
  std::size_t nodes_ = 0;
  std::size_t aliases_ = 0;
};

Result<YamlTree> YamlTree::parse(std::string_view bytes, const std::string& file, const YamlLimits& limits) {
  const auto plain = plainText(bytes, file, limits.bytes);
  if (!plain) return fail(plain.error());
  const std::string_view text = *plain;
  YamlTree tree;
  tree.text_ = text;
  tree.file_ = file;
  try {
    std::istringstream stream{std::string(text)};
    YAML::Parser parser(stream);
    YamlTreeBuilder builder(tree, limits);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const Refusal& refusal) {
    return fail(refusal.error);
  } catch (const YAML::Exception& e) {
    return fail({RW_TR("errors", "not well-formed YAML: {0}"), {excerpt(e.msg, 120)}},
                RW_TR("errors", "check indentation (no tabs), quotes and brackets here and above"),
                place(text, file, e.mark.line + 1, e.mark.column + 1));
  } catch (const std::exception& e) {
    return fail({RW_TR("errors", "the file cannot be read: {0}"), {std::string(e.what())}}, {}, {.file = file},
                ErrorKind::Internal);
  }
  if (tree.root_ == nullptr) tree.root_ = &tree.nodes_.emplace_back();
  return tree;
}

Value untypedValue(const YamlNode& node) {
  switch (node.kind) {
  case YamlNode::Kind::Null: break;
  case YamlNode::Kind::Scalar: return node.plain ? untypedScalar(node.text) : Value(node.text);
  case YamlNode::Kind::List: {
    Value::List items;
    items.reserve(node.items.size());
    for (const YamlNode* item : node.items) items.push_back(untypedValue(*item));
    return items;
  }
  case YamlNode::Kind::Map: {
    Value::Record fields;
    fields.reserve(node.items.size() / 2);
    for (std::size_t i = 0; i + 1 < node.items.size(); i += 2)
      fields.emplace_back(node.items[i]->text, untypedValue(*node.items[i + 1]));
    return fields;
  }
  }
  return {};
}

} // namespace rw::formats
