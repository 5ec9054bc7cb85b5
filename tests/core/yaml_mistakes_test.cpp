// Every kind of mistake in a file, with its place; and files that mean harm.
#include "catalogue/catalogue.h"
#include "formats/yaml.h"

#include <chrono>
#include <gtest/gtest.h>

using namespace rw;
using namespace rw::formats;

namespace {

struct Mistake {
  const char* yaml; ///< behind the line `routewright: 1`, unless it begins with `!`
  int line;
  int column;
  const char* path;
  const char* what;
  const char* mend = "";
  ErrorKind kind = ErrorKind::Input;
};

// Lines count from the version's, which is the first.
const Mistake kMistakes[] = {
    // Not a plan
    {"!", 0, 0, "", "the file is empty", "a plan begins with \"routewright: 1\"", ErrorKind::Foreign},
    {"!# only a comment\n", 0, 0, "", "the file is empty", "", ErrorKind::Foreign},
    {"!hello", 1, 1, "", "the format version is missing", "", ErrorKind::Foreign},
    {"!\nsites: []\n", 2, 1, "", "the format version is missing", "", ErrorKind::Foreign},
    {"!routewright:\n", 1, 1, "", "the format version is missing", "", ErrorKind::Foreign},
    {"!routewright: one\n", 1, 14, "", "not a whole number"},
    {"!routewright: 0\n", 1, 14, "", "not a whole number"},
    {"!routewright: [1]\n", 1, 14, "", "not a whole number"},
    {"!sitez: []\nroutewright: 99\n", 2, 14, "", "this plan has format 99", "update the program", ErrorKind::Newer},
    // Not YAML
    {"sites: [{id: hq}", 2, 9, "", "a key must be", "close every bracket"},
    {"sites:\n  - id: hq\n name: x\n", 4, 2, "", "not well-formed YAML"},
    {"sites: ]\n", 2, 8, "", "not well-formed YAML"},
    {"design: {name: \"\\q\"}\n", 2, 19, "", "not well-formed YAML"},
    {"design:\n\tname: x\n", 3, 6, "", "not well-formed YAML"},
    {"---\nsites: []\n", 2, 1, "", "a second document begins here"},
    // Keys
    {"sitez: []\n", 2, 1, "", "unknown key \"sitez\"", "did you mean \"sites\"?"},
    {"sites:\n  - {id: hq, peeple: 3}\n", 3, 14, "sites[0]", "unknown key \"peeple\"", "did you mean \"people\"?"},
    {"sites:\n  - {id: hq, quux: 3}\n", 3, 14, "sites[0]", "unknown key \"quux\"", "known here: id, name, kind"},
    {"design: {id: x}\n", 2, 10, "design", "unknown key \"id\""},
    {"design: {approval: {stat: granted}}\n", 2, 21, "design.approval", "unknown key \"stat\"",
     "did you mean \"state\"?"},
    {"sites: []\nsites: []\n", 3, 1, "", "the key \"sites\" is there twice"},
    {"sites:\n  - id: hq\n    people: 1\n    people: 2\n", 5, 5, "", "the key \"people\" is there twice"},
    {"sites:\n  - {id: hq, workloads: {teams: heavy, teams: light}}\n", 3, 40, "", "the key \"teams\" is there twice"},
    {"? [a, b]\n: 1\n", 2, 3, "", "a key must be a single word or text"},
    {"~: 1\n", 2, 1, "", "a key must be a single word or text"},
    // Shapes
    {"sites: {id: hq}\n", 2, 8, "sites", "a record (key: value) does not fit here", "expected: a list, each a record"},
    {"sites: hq\n", 2, 8, "sites", "a single value does not fit here"},
    {"sites: [hq]\n", 2, 9, "sites[0]", "a single value does not fit here"},
    {"sites:\n  - {id: hq}\n  -\n", 4, 3, "sites[1]", "nothing does not fit here"},
    {"design: [name]\n", 2, 9, "design", "a list does not fit here"},
    {"design: {name: [a]}\n", 2, 16, "design.name", "a list does not fit here", "expected: text"},
    {"sites: [{id: hq, accept: none}]\n", 2, 26, "sites[0].accept", "a single value does not fit here"},
    {"sites: [{id: hq, prefixes: 10.0.0.0/8}]\n", 2, 28, "sites[0].prefixes", "a single value does not fit here"},
    {"sites: [{id: hq, prefixes: [10.0.0.0/8, ~]}]\n", 2, 41, "sites[0].prefixes[1]", "nothing does not fit here"},
    {"sites: [{id: hq, workloads: [teams]}]\n", 2, 29, "sites[0].workloads", "a list does not fit here"},
    {"sites: [{id: hq}]\ncircuits: [{id: er, at: [hq]}]\n", 3, 25, "circuits[0].at", "a list does not fit here"},
    {"layout: [a]\n", 2, 9, "layout", "a list does not fit here"},
    {"layout: {hq: 3}\n", 2, 14, "layout.hq", "a single value does not fit here"},
    // Values
    {"sites: [{id: hq, people: many}]\n", 2, 26, "sites[0].people", "\"many\" does not fit here", "a whole number"},
    {"sites: [{id: hq, people: 1.5}]\n", 2, 26, "sites[0].people", "\"1.5\" does not fit here"},
    {"sites: [{id: hq, people: -1}]\n", 2, 26, "sites[0].people", "out of range", "0 to"},
    {"sites: [{id: hq, lat: 91}]\n", 2, 23, "sites[0].lat", "out of range"},
    {"sites: [{id: hq, lat: .nan}]\n", 2, 23, "sites[0].lat", "does not fit here"},
    {"sites: [{id: hq, transit: maybe}]\n", 2, 27, "sites[0].transit", "does not fit here", "true or false"},
    {"sites: [{id: hq, kind: offize}]\n", 2, 24, "sites[0].kind", "\"offize\" is not known here",
     "did you mean \"office\"?"},
    {"sites: [{id: hq, prefixes: [10.0.0.1/8]}]\n", 2, 29, "sites[0].prefixes[0]", "", "the network is 10.0.0.0/8"},
    {"design: {name: \"a\\x07b\"}\n", 2, 16, "", "the text has control characters"},
    {"design: {registered_prefixes: [{prefix: 10.0.0.0/8}, {prefix: x}]}\n", 2, 63,
     "design.registered_prefixes[1].prefix", ""},
    {"design: {registered_prefixes: [{holder: company}]}\n", 2, 32, "design.registered_prefixes[0]",
     "\"prefix\" is missing"},
    {"design: {name: Zürich, ü: 1}\n", 2, 24, "design", "unknown key \"ü\""},
    // Ids
    {"sites: [{name: x}]\n", 2, 9, "sites[0]", "the id is missing"},
    {"sites: [{id: ~, name: x}]\n", 2, 9, "sites[0]", "the id is missing"},
    {"sites: [{id: Head Office}]\n", 2, 14, "sites[0].id", "\"Head Office\" is not an id", "small letters"},
    {"controls: [{id: ~x}]\n", 2, 17, "controls[0].id", "\"~x\" is not an id"},
    {"sites: [{id: [a]}]\n", 2, 14, "sites[0].id", "a list is not an id"},
    {"sites:\n  - id: hq\ndevices:\n  - {id: core}\n  - {id: hq}\n", 6, 10, "devices[1].id",
     "the id \"hq\" is used twice, first in line 3"},
    {"layout: {Head Office: {x: 1, y: 2}}\n", 2, 10, "layout", "\"Head Office\" is not an id"},
    {"layout: {hq: {x: 1}}\n", 2, 14, "layout.hq", "\"y\" is missing"},
    // References
    {"sites: [{id: hq, proxy: gone}]\n", 2, 25, "sites[0].proxy", "\"gone\" is not in this plan",
     "expected the id of: Device"},
    {"sites: [{id: hq}]\nsegments:\n  - {id: lan, site: qh}\n", 4, 21, "segments[0].site",
     "\"qh\" is not in this plan"},
    {"sites: [{id: headquarters}]\nsegments:\n  - id: lan\n    site: headquaters\n", 5, 11, "segments[0].site",
     "\"headquaters\" is not in this plan", "did you mean \"headquarters\"?"},
    {"sites: [{id: hq, proxy: hq}]\n", 2, 25, "sites[0].proxy", "\"hq\" is of another kind",
     "expected the id of: Device"},
    {"sites: [{id: hq}]\ncircuits: [{id: er, at: hq, services: [exchange, echange]}]\n", 3, 50, "circuits[0].services",
     "\"echange\" is not in this plan", "did you mean \"exchange\"?"},
    {"sites: [{id: hq}]\ncircuits: [{id: er, at: {primary: hq, secondary: gone}}]\n", 3, 50, "circuits[0].at",
     "\"gone\" is not in this plan"},
    {"sites: [{id: hq}]\ndevices: [{id: d}]\nnat_pools: [{id: p, at: d, for: [hq]}]\n", 4, 34, "nat_pools[0].for",
     "\"hq\" is of another kind"},
    {"sites: [{id: hq, proxy: Not An Id}]\n", 2, 25, "sites[0].proxy", "is not an id"},
    // The plan as a whole
    {"sites: [{id: hq}]\nlinks:\n  - {id: l, a: hq}\n", 4, 5, "links[0]", "\"b\" is missing"},
    {"sites: [{id: hq}]\nlinks:\n  - {id: l, a: hq, b: \"\"}\n", 4, 5, "links[0]", "\"b\" is missing"},
    {"sites: [{id: hq}]\nlinks:\n  - {id: l, a: hq, b: hq}\n", 4, 23, "links[0].b", "joins a node with itself"},
    {"flows:\n  - {id: f, service: exchange}\n", 3, 5, "flows[0].site", "needs the site"},
    {"flows:\n  - {id: f, service: exchange, direction: inbound}\n", 3, 5, "flows[0].endpoint", "needs the endpoint"},
    // What is not read
    {"sites: &a []\nsegments: &a []\n", 3, 11, "", "the anchor \"a\" is there twice"},
    {"sites: *a\n", 2, 8, "", "not well-formed YAML"},
    {"sites: &a [*a]\n", 2, 12, "", "an alias repeats what it stands in"},
    {"design: &d {name: x}\nsites: [{<<: *d, id: hq}]\n", 3, 10, "", "merge keys"},
    {"design: {name: !!str x}\n", 2, 16, "", "has no meaning here"},
    {"sites: !!python/object [x]\n", 2, 8, "", "has no meaning here"},
    {"design: {name: &k x}\n*k : 1\n", 3, 1, "", "an alias cannot be a key"},
    {"!\xff\xfer\0", 0, 0, "", "UTF-16"},
    {"design:\n  name: a\xc3(\n", 3, 10, "", "not clean UTF-8"},
    {"design:\n  name: \x01\n", 3, 9, "", "not clean UTF-8"},
};

} // namespace

TEST(YamlMistakes, EachIsRefusedAtItsPlace) {
  for (const Mistake& mistake : kMistakes) {
    const std::string yaml = mistake.yaml[0] == '!' ? mistake.yaml + 1 : "routewright: 1\n" + std::string(mistake.yaml);
    const auto plan = readYaml(yaml, "plan.yaml", catalogue::externalIds());
    ASSERT_FALSE(plan.has_value()) << yaml;
    const Error& error = plan.error();
    EXPECT_EQ(error.where.file, "plan.yaml") << yaml;
    EXPECT_EQ(error.where.line, mistake.line) << yaml << error.text();
    EXPECT_EQ(error.where.column, mistake.column) << yaml << error.text();
    EXPECT_EQ(error.where.path, mistake.path) << yaml << error.text();
    EXPECT_NE(error.what.find(mistake.what), std::string::npos) << yaml << error.text();
    EXPECT_NE(error.mend.find(mistake.mend), std::string::npos) << yaml << error.text();
    EXPECT_EQ(error.kind, mistake.kind) << yaml << error.text();
  }
}

TEST(YamlMistakes, WhatIsOnlyUnusualIsRead) {
  const auto read = [](const std::string& yaml) { return readYaml(yaml, "plan.yaml", {}); };
  for (const std::string yaml : {
           "\xef\xbb\xbfroutewright: 1\nsites: [{id: hq, people: 3}]\n",            // a byte order mark
           "routewright: 1\r\nsites:\r\n- id: hq\r\n  people: 3\r\n",               // as on Windows
           "%YAML 1.2\n---\nsites:\n- {people: 3, id: hq}\nroutewright: 1\n...\n",  // the version elsewhere
           "routewright: \"1\"\nsites: [{id: 'hq', people: \"3\", name: ~}]\n",     // quotes around numbers, null
           "routewright: 1\ndesign:\nsites: [{id: hq, people: &n 3}]\nsegments:\n", // an anchor, keys without a value
       }) {
    const auto plan = read(yaml);
    ASSERT_TRUE(plan.has_value()) << yaml << plan.error().text();
    EXPECT_EQ(writeYaml(*plan), "routewright: 1\nsites:\n  - {id: hq, people: 3}\n");
  }
  const auto aliased = read("routewright: 1\nsites:\n  - {id: a, prefixes: &p [10.0.0.0/8], people: &n 7}\n"
                            "  - {id: b, prefixes: *p, people: *n}\n");
  ASSERT_TRUE(aliased.has_value()) << aliased.error().text();
  EXPECT_EQ(aliased->sites[1].people, 7);
  EXPECT_EQ(aliased->sites[1].prefixes, aliased->sites[0].prefixes);
}

TEST(YamlMistakes, IdsThatAreNotNeededStayOut) {
  const std::string yaml =
      "routewright: 1\nmail_sources:\n  - {ip: 192.0.2.1}\n  - {id: named, ip: 192.0.2.2}\n  - {}\n";
  const auto plan = readYaml(yaml, "plan.yaml", {});
  ASSERT_TRUE(plan.has_value()) << plan.error().text();
  EXPECT_EQ(plan->mail_sources.size(), 3U);
  EXPECT_NE(plan->mail_sources[0].id, plan->mail_sources[2].id);
  EXPECT_EQ(writeYaml(*plan), yaml);
}

TEST(YamlMistakes, AFileThatMeansHarmCostsAClearErrorAndLittleTime) {
  const auto repeated = [](std::string_view text, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += text;
    return out;
  };
  std::string laughs = "routewright: 1\nviews:\n- filter:\n    l0: &l0 [ha]\n";
  for (int i = 1; i < 30; ++i) {
    const std::string before = "*l" + std::to_string(i - 1);
    laughs +=
        "    l" + std::to_string(i) + ": &l" + std::to_string(i) + " [" + before + repeated(", " + before, 9) + "]\n";
  }
  std::string references = "routewright: 1\ndesign: {name: &n x}\nsites:\n";
  for (int i = 0; i < 1100; ++i) references += "- {id: s" + std::to_string(i) + ", city: *n}\n";
  const struct {
    std::string yaml;
    const char* what;
  } files[] = {
      {laughs, "too many values"},
      {references, "too many aliases"},
      {repeated("[", 1'000'000), "a key must be"},
      {repeated("[", 1'000'000) + repeated("]", 1'000'000), "nested too deeply"},
      {repeated("{a: ", 1'000'000), "a key must be"},
      {repeated("{a: ", 1'000'000) + repeated("}", 1'000'000), "nested too deeply"},
      {repeated("- ", 1'000'000), "nested too deeply"},
      {repeated("? ", 1'000'000), "a key must be"},
      {repeated("a:\n", 100'000), "there twice"},
      {"a: " + repeated("&a ", 100'000), "not well-formed"},
      {"a: " + repeated("!x ", 100'000), "not well-formed"},
      {"a: \"" + repeated("x", 3'000'000), "not well-formed"},
      {"routewright: 1\nsites: [" + repeated("~,", 1'100'000) + "~]", "does not fit here"},
      {repeated("]", 1'000'000), "not well-formed"},
      {repeated("\n", 3'000'000), "the file is empty"},
      {repeated(" ", 3'000'000) + "x", "the format version is missing"},
      {"routewright: 1\nsites: [{id: " + repeated("a", 1'000'000) + "}]", "is not an id"},
      {"routewright: 1\n" + repeated("a", 1'000'000) + ": 1", "not well-formed"},
      {"routewright: 1\n? " + repeated("a", 1'000'000) + "\n: 1", "unknown key"},
      {std::string("routewright: 1\nsites: \0[]", 25), "not clean UTF-8"},
      {std::string(40'000'000, ' '), "too large"},
      {"routewright: 1\nviews: [{filter: {" + repeated("a", 300) + ": 1}}]", "too long"},
  };
  for (const auto& [yaml, what] : files) {
    const auto start = std::chrono::steady_clock::now();
    const auto plan = readYaml(yaml, "bad.yaml", {});
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    ASSERT_FALSE(plan.has_value()) << yaml.substr(0, 60);
    EXPECT_NE(plan.error().text().find(what), std::string::npos) << yaml.substr(0, 60) << "\n" << plan.error().text();
    EXPECT_LT(plan.error().text().size(), 1000U);
    // Generous: this runs under sanitizers, beside other tests.
    EXPECT_LT(took.count(), 20) << yaml.substr(0, 60);
  }
}

TEST(YamlMistakes, LimitsAreTheCallers) {
  const std::string yaml = "routewright: 1\nsites: [{id: a}, {id: b}]\n";
  EXPECT_TRUE(readYaml(yaml, "", {}, {.nodes = 14, .depth = 4}).has_value());
  EXPECT_FALSE(readYaml(yaml, "", {}, {.bytes = 20}).has_value());
  EXPECT_FALSE(readYaml(yaml, "", {}, {.nodes = 8}).has_value());
  EXPECT_FALSE(readYaml(yaml, "", {}, {.depth = 3}).has_value());
}

TEST(YamlValue, ReadsAnythingWithoutASchema) {
  const auto value = readYamlValue(
      "a: [1, -2, 0.5, 1e3, true, False, ~, null, \"1\", '', 0x10, 1_0, 12:30, no, .inf]\nb: {c: }\n", "");
  ASSERT_TRUE(value.has_value());
  const Value expected = Value::Record{{"a", Value::List{1, -2, 0.5, 1000.0, true, false, Value(), Value(), "1", "",
                                                         "0x10", "1_0", "12:30", "no", ".inf"}},
                                       {"b", Value::Record{{"c", Value()}}}};
  EXPECT_EQ(*value, expected) << toText(*value);
}

TEST(YamlWriter, QuotesWhatAReaderWouldTakeForSomethingElse) {
  const auto written = [](const std::string& name) {
    plan::Plan plan;
    plan.designs.modify(0).name = name;
    const std::string text = writeYaml(plan);
    const std::size_t at = text.find("name: ");
    return at == std::string::npos ? std::string() : text.substr(at + 6, text.size() - at - 7);
  };
  for (const char* plain : {"New York", "a:b", "10.0.0.0/8", "192.0.2.1", "2603:1006::/40", "it's", "a#b", "50 %",
                            "Zürich 東京", "a, b", "x [y]", "1st", "v1.2.3", "yesterday", "a - b"})
    EXPECT_EQ(written(plain), plain);
  for (const char* quoted :
       {"true", "False", "YES",        "no",  "on",   "Off",  "y",   "N",     "null",  "~",        "1",
        "-1",   "+1",    "1.5",        "1e5", "0x1F", "0o17", "0b1", "1_000", "12:30", "12:30:15", ".5",
        ".inf", ".NaN",  "2026-01-31", "- a", "-",    "? a",  ": a", "a: b",  "a:",    "a #b",     " a",
        "a ",   "#a",    "&a",         "*a",  "!a",   "|",    ">",   "'a'",   "%a",    "@a",       "`a`",
        "[a]",  "{a}",   ", a",        "<<",  "=",    "...",  "---"})
    EXPECT_EQ(written(quoted), "\"" + std::string(quoted) + "\"");
  EXPECT_EQ(written("a\nb\tc\r\"\\"), R"("a\nb\tc\r\"\\")");
  EXPECT_EQ(written("\xc2\x85\xe2\x80\xa8\xef\xbb\xbf"), R"("\x85\u2028\uFEFF")");
}

TEST(YamlWriter, OneLineWhereItFitsElseABlock) {
  const std::string yaml = R"(routewright: 1
design:
  name: Layout
  registered_prefixes: [203.0.113.0/24, {prefix: 198.51.100.0/24, holder: carrier}]
sites:
  - {id: hq, people: 3, prefixes: [10.0.0.0/8], workloads: {"no": heavy, teams: light}}
  - id: far
    name: A place whose name is so long that the whole object cannot stand on one line of text
    prefixes: [10.0.0.0/8]
    accept: {expressroute: false}
internet_egresses:
  - id: inet
    at: hq
    bandwidth_mbps: {up: 10, down: 20.5}
    advertise:
      - {prefix: 203.0.113.0/24}
views:
  - {id: all, filter: {a: 1.0, b: "1", c: [null, 1.0e+30, "?"]}}
layout:
  hq: {x: 10, y: 20}
)";
  const auto plan = readYaml(yaml, "layout.yaml", {});
  ASSERT_TRUE(plan.has_value()) << plan.error().text();
  // A list of records is a block, so the mixed one of the design is written line by line.
  std::string expected = yaml;
  const std::string mixed = "registered_prefixes: [203.0.113.0/24, {prefix: 198.51.100.0/24, holder: carrier}]";
  expected.replace(expected.find(mixed), mixed.size(),
                   "registered_prefixes:\n    - 203.0.113.0/24\n    - {prefix: 198.51.100.0/24, holder: carrier}");
  EXPECT_EQ(writeYaml(*plan), expected);
}
