#include "formats/graphml.h"

#include "base/geo.h"
#include "base/text.h"
#include "formats/plain_text.h"

#include <cmath>
#include <pugixml.hpp>

namespace rw::formats {

using plan::EntityKind;
using plan::Link;
using plan::Plan;
using plan::Site;

namespace {

constexpr std::size_t kLongestName = 200;

/// The name of an element without its namespace.
std::string_view nameOf(pugi::xml_node element) {
  const std::string_view name = element.name();
  return name.substr(name.find(':') + 1);
}

std::string lowerCase(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

/// The text of an element on one line, without blanks around it.
std::string lineOf(pugi::xml_node element) {
  std::string out;
  for (const char c : std::string_view(element.text().get())) {
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

class GraphmlReader {
 public:
  GraphmlReader(std::string_view text, const std::string& file, const GraphmlLimits& limits)
      : text_(text), file_(file), limits_(limits) {}

  Result<Plan> read() {
    const pugi::xml_parse_result parsed =
        xml_.load_buffer(text_.data(), text_.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed)
      return fail({RW_TR("errors", "not well-formed XML: {0}"), {std::string(parsed.description())}},
                  RW_TR("errors", "check the tags here and above"),
                  whereAt(text_, file_, static_cast<std::size_t>(parsed.offset)));
    const pugi::xml_node root = xml_.document_element();
    if (nameOf(root) != "graphml")
      return refuse(root, RW_TR("errors", "this is XML, but not GraphML"),
                    RW_TR("errors", "the outermost element is called graphml"));
    if (Status keys = readKeys(root); !keys) return fail(keys.error());
    pugi::xml_node graph;
    for (const pugi::xml_node child : root.children()) {
      if (nameOf(child) != "graph") continue;
      if (graph)
        return refuse(child, RW_TR("errors", "the file has a second graph"), RW_TR("errors", "leave one graph in it"));
      graph = child;
    }
    if (!graph)
      return refuse(root, RW_TR("errors", "the file has no graph"),
                    RW_TR("errors", "expected: an element graph with nodes and edges"));
    if (Status read = readGraph(graph); !read) return fail(read.error());
    placeTheRest();
    for (Site& site : sites_) plan_.sites.insert(plan_.sites.size(), std::move(site));
    return std::move(plan_);
  }

 private:
  using Data = std::map<std::string_view, pugi::xml_node>;

  tl::unexpected<Error> refuse(pugi::xml_node at, Phrase what, Phrase mend) const {
    // Offsets are those of names, which stand behind the bracket.
    const auto byte = static_cast<std::size_t>(std::max<std::ptrdiff_t>(at.offset_debug() - 1, 0));
    return fail(std::move(what), std::move(mend), whereAt(text_, file_, byte));
  }

  Status readKeys(pugi::xml_node root) {
    for (const pugi::xml_node key : root.children()) {
      if (nameOf(key) != "key") continue;
      const std::string id = key.attribute("id").value();
      if (id.empty())
        return refuse(key, RW_TR("errors", "a key has no id"), RW_TR("errors", "give it one; data refer to it"));
      if (!keys_.emplace(id, lowerCase(key.attribute("attr.name").value())).second)
        return refuse(key, {RW_TR("errors", "the key \"{0}\" is declared twice"), {excerpt(id)}},
                      RW_TR("errors", "give one of them another id"));
    }
    return {};
  }

  /// The data of an element by the names that the key table gives them.
  Result<Data> dataOf(pugi::xml_node element) const {
    Data out;
    for (const pugi::xml_node data : element.children()) {
      if (nameOf(data) != "data") continue;
      const std::string id = data.attribute("key").value();
      const auto key = keys_.find(id);
      if (key == keys_.end())
        return refuse(data, {RW_TR("errors", "no key \"{0}\" is declared"), {excerpt(id)}},
                      RW_TR("errors", "declare it at the head of the file"));
      out.emplace(key->second, data);
    }
    return out;
  }

  /// Sets a property of an object of the plan from data, where there are some.
  template <class Convert>
  Status set(void* object, EntityKind kind, std::string_view property, const Data& data, std::string_view name,
             const Convert& convert) const {
    const auto found = data.find(name);
    if (found == data.end()) return {};
    const plan::PropertyInfo& info = *plan::entityInfo(kind).property(property);
    const std::string text = lineOf(found->second);
    const auto value = plan::parseScalar(convert(text), *info.type, info.meta);
    if (!value)
      return refuse(found->second, {RW_TR("errors", "{0}: {1}"), {std::string(name), value.error().what}},
                    value.error().mend);
    if (!value->empty()) info.set(object, *value);
    return {};
  }
  Status set(void* object, EntityKind kind, std::string_view property, const Data& data, std::string_view name) const {
    return set(object, kind, property, data, name, [](const std::string& text) { return text; });
  }

  Status readGraph(pugi::xml_node graph) {
    const auto data = dataOf(graph);
    if (!data) return fail(data.error());
    if (Status named = setName(&plan_.designs.modify(0), EntityKind::Design, *data); !named) return named;
    for (const pugi::xml_node child : graph.children())
      if (nameOf(child) == "hyperedge")
        return refuse(child, RW_TR("errors", "hyperedges cannot be read"), RW_TR("errors", "join its nodes by edges"));
      else if (nameOf(child) == "node")
        if (Status read = readNode(child); !read) return read;
    if (sites_.empty())
      return refuse(graph, RW_TR("errors", "the graph has no nodes"), RW_TR("errors", "a network has at least one"));
    neighbours_.resize(sites_.size());
    // An edge may stand before its nodes.
    std::size_t edges = 0;
    for (const pugi::xml_node child : graph.children()) {
      if (nameOf(child) != "edge") continue;
      if (++edges > limits_.edges)
        return refuse(child, RW_TR("errors", "the graph has too many edges"),
                      {RW_TR("errors", "at most {0}"), {std::to_string(limits_.edges)}});
      if (Status read = readEdge(child); !read) return read;
    }
    return {};
  }

  Status setName(void* object, EntityKind kind, const Data& data) const {
    return set(object, kind, "name", data, "label",
               [](const std::string& text) { return excerpt(text, kLongestName); });
  }

  Status readNode(pugi::xml_node node) {
    if (sites_.size() == limits_.nodes)
      return refuse(node, RW_TR("errors", "the graph has too many nodes"),
                    {RW_TR("errors", "at most {0}"), {std::to_string(limits_.nodes)}});
    const std::string id = node.attribute("id").value();
    if (id.empty())
      return refuse(node, RW_TR("errors", "a node has no id"), RW_TR("errors", "give it one; edges refer to it"));
    if (!siteOf_.emplace(id, sites_.size()).second)
      return refuse(node, {RW_TR("errors", "the node id \"{0}\" is used twice"), {excerpt(id)}},
                    RW_TR("errors", "give one of them another id"));
    for (const pugi::xml_node child : node.children())
      if (nameOf(child) == "graph")
        return refuse(child, RW_TR("errors", "a graph inside a node cannot be read"),
                      RW_TR("errors", "draw it on one level"));
    const auto data = dataOf(node);
    if (!data) return fail(data.error());
    Site& site = sites_.emplace_back();
    // A number alone says nothing in a plan.
    const bool number = id.find_first_not_of("0123456789") == std::string::npos;
    site.id = ids_.take(number ? idFrom("node-" + id) : idFrom(id));
    if (Status named = setName(&site, EntityKind::Site, *data); !named) return named;
    if (Status lat = set(&site, EntityKind::Site, "lat", *data, "latitude"); !lat) return lat;
    if (Status lon = set(&site, EntityKind::Site, "lon", *data, "longitude"); !lon) return lon;
    if (site.lat.has_value() != site.lon.has_value())
      return refuse(node, {RW_TR("errors", "the node \"{0}\" has one of latitude and longitude"), {excerpt(id)}},
                    RW_TR("errors", "give both or neither"));
    return {};
  }

  Status readEdge(pugi::xml_node edge) {
    std::array<std::size_t, 2> ends{};
    const std::array<const char*, 2> sides{"source", "target"};
    for (std::size_t i = 0; i < 2; ++i) {
      const std::string node = edge.attribute(sides.at(i)).value();
      const auto found = siteOf_.find(node);
      if (found == siteOf_.end())
        return refuse(edge,
                      {RW_TR("errors", "the edge's {0} \"{1}\" is no node"), {std::string(sides.at(i)), excerpt(node)}},
                      RW_TR("errors", "name the id of a node of this graph"));
      ends.at(i) = found->second;
    }
    const auto [a, b] = ends;
    if (a == b) return {};
    const auto data = dataOf(edge);
    if (!data) return fail(data.error());
    Link link;
    link.id = ids_.take(sites_[a].id + "-to-" + sites_[b].id);
    link.a.id = sites_[a].id;
    link.b.id = sites_[b].id;
    link.medium = plan::LinkMedium::Wave;
    const auto megabits = [](const std::string& text) {
      const auto bits = parseNumber(text);
      return bits ? formatNumber(*bits / 1e6) : text;
    };
    if (Status speed = set(&link, EntityKind::Link, "bandwidth_mbps", *data, "linkspeedraw", megabits); !speed)
      return speed;
    plan_.links.insert(plan_.links.size(), std::move(link));
    neighbours_[a].push_back(b);
    neighbours_[b].push_back(a);
    return {};
  }

  /// The middle of a node's neighbours that have a place; of two that are opposite each other, the first one's place.
  [[nodiscard]] GeoPoint middleOfNeighbours(std::size_t node) const {
    std::array<double, 3> sum{};
    std::optional<GeoPoint> first;
    for (const std::size_t neighbour : neighbours_[node]) {
      if (!sites_[neighbour].lat) continue;
      const GeoPoint place{sites_[neighbour].lat->value, sites_[neighbour].lon->value};
      if (!first) first = place;
      const auto vector = unitVector(place);
      for (std::size_t i = 0; i < 3; ++i) sum.at(i) += vector.at(i);
    }
    return std::hypot(sum[0], sum[1], sum[2]) < 1e-6 ? *first : pointTowards(sum);
  }

  /// Ring by ring outwards from the nodes that have a place.
  void placeTheRest() {
    std::vector<std::size_t> ring;
    for (std::size_t node = 0; node < sites_.size(); ++node)
      if (sites_[node].lat) ring.push_back(node);
    while (!ring.empty()) {
      std::map<std::size_t, GeoPoint> next;
      for (const std::size_t node : ring)
        for (const std::size_t neighbour : neighbours_[node])
          if (!sites_[neighbour].lat && !next.contains(neighbour)) next[neighbour] = middleOfNeighbours(neighbour);
      ring.clear();
      for (const auto& [node, place] : next) {
        // Some 10 m: more would only look exact.
        sites_[node].lat = Degrees{std::round(place.lat * 1e4) / 1e4};
        sites_[node].lon = Degrees{std::round(place.lon * 1e4) / 1e4};
        ring.push_back(node);
      }
    }
  }

  std::string_view text_;
  const std::string& file_;
  const GraphmlLimits& limits_;
  pugi::xml_document xml_;
  std::unordered_map<std::string, std::string> keys_; ///< names in small letters by id
  std::unordered_map<std::string, std::size_t> siteOf_;
  std::vector<Site> sites_;
  std::vector<std::vector<std::size_t>> neighbours_; ///< by site
  FreeIds ids_;
  Plan plan_;
};

} // namespace

Result<Plan> readGraphml(std::string_view text, const std::string& file, const GraphmlLimits& limits) {
  const auto plain = plainText(text, file, limits.bytes);
  return plain ? GraphmlReader(*plain, file, limits).read() : fail(plain.error());
}

} // namespace rw::formats
