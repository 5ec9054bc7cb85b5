#include "catalogue/catalogue.h"
#include "common/ok.h"
#include "common/topologies.h"
#include "edit/change_set.h"
#include "engine/engine.h"
#include "formats/graphml.h"
#include "formats/plan_text.h"

#include <chrono>
#include <cmath>
#include <gtest/gtest.h>
#include <iostream>

using namespace rw;
using namespace rw::formats;

namespace {

/// A file with the keys that the tests use, its second line being the graph's start; places count from there.
std::string graphml(const std::string& graph) {
  return R"(<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="g" for="graph" attr.name="label"/>)"
         R"(<key id="n" for="node" attr.name="label"/><key id="y" for="node" attr.name="Latitude"/>)"
         R"(<key id="x" for="node" attr.name="Longitude"/><key id="s" for="edge" attr.name="LinkSpeedRaw"/>)"
         "\n" +
         graph + "</graphml>";
}

plan::Plan read(const std::string& graph) {
  const auto plan = readGraphml(graphml("<graph>" + graph + "</graph>"), "net.graphml");
  EXPECT_TRUE(test::ok(plan));
  return plan ? *plan : plan::Plan();
}

std::string node(const std::string& id, const std::string& data = "") {
  return "<node id=\"" + id + "\">" + data + "</node>";
}
std::string placed(const std::string& id, double lat, double lon) {
  return node(id,
              "<data key=\"y\">" + std::to_string(lat) + "</data><data key=\"x\">" + std::to_string(lon) + "</data>");
}
std::string edge(const std::string& a, const std::string& b, const std::string& data = "") {
  return "<edge source=\"" + a + "\" target=\"" + b + "\">" + data + "</edge>";
}

std::vector<std::string> idsOf(const auto& table) {
  std::vector<std::string> ids;
  for (const auto& object : table) ids.push_back(object.id);
  return ids;
}

/// How many objects have the property.
template <class T, class Property>
std::size_t countOf(const plan::Table<T>& table, std::optional<Property> T::*property) {
  std::size_t count = 0;
  for (const T& object : table) count += (object.*property).has_value();
  return count;
}

void expectPlace(const plan::Plan& plan, const std::string& id, double lat, double lon) {
  const plan::Site* site = plan.sites.find(id);
  ASSERT_TRUE(site != nullptr && site->lat && site->lon) << id;
  EXPECT_NEAR(site->lat->value, lat, 1e-4) << id;
  EXPECT_NEAR(site->lon->value, lon, 1e-4) << id;
}

} // namespace

TEST(Graphml, NodesBecomeSitesAndEdgesBecomeLinks) {
  const auto plan = readGraphml(R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE graphml [<!ENTITY mine "never expanded">]>
<!-- the ids of keys are the file's own business -->
<g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns">
  <g:key id="Latitude" for="node" attr.name="Longitude" attr.type="double"/>
  <g:key id="d7" for="node" attr.name="latitude"/>
  <g:key id="d8" for="all" attr.name="label"/>
  <g:key id="d9" for="edge" attr.name="LINKSPEEDRAW"/>
  <g:key id="d10" for="edge"><g:default>nothing</g:default></g:key>
  <g:graph edgedefault="undirected">
    <g:edge source="0" target="Z&#252;rich West"><g:data key="d9">2500000000.0</g:data><g:data key="d10"/></g:edge>
    <g:data key="d8">Two  places
      &amp; a line</g:data>
    <g:node id="0"><g:data key="Latitude">8.9</g:data><g:data key="d7"> 44.4 </g:data>
      <g:data key="d8">Genova &lt;1&gt; &mine;</g:data></g:node>
    <g:node id="Zürich West"><g:data key="Latitude">8.5</g:data><g:data key="d7">47.4</g:data>
      <g:data key="d8"><![CDATA[Zürich]]></g:data></g:node>
  </g:graph>
</g:graphml>)",
                                "net.graphml");
  ASSERT_TRUE(test::ok(plan));
  EXPECT_EQ(plan->design().name, "Two places & a line");
  EXPECT_EQ(idsOf(plan->sites), (std::vector<std::string>{"node-0", "z-rich-west"}));
  EXPECT_EQ(plan->sites[0].name, "Genova <1> &mine;");
  EXPECT_EQ(plan->sites[1].name, "Zürich");
  expectPlace(*plan, "node-0", 44.4, 8.9);
  expectPlace(*plan, "z-rich-west", 47.4, 8.5);
  ASSERT_EQ(plan->links.size(), 1U);
  EXPECT_EQ(plan->links[0].id, "node-0-to-z-rich-west");
  EXPECT_EQ(plan->links[0].a.id, "node-0");
  EXPECT_EQ(plan->links[0].b.id, "z-rich-west");
  EXPECT_EQ(plan->links[0].medium, plan::LinkMedium::Wave);
  ASSERT_TRUE(plan->links[0].bandwidth_mbps);
  EXPECT_EQ(plan->links[0].bandwidth_mbps->value, 2500);
}

TEST(Graphml, IdsAreMadeValidAndUnique) {
  const auto plan = read(node("1") + node("01") + node("a b") + node("A-B") + node("a-b-2") + node("ü") +
                         node(std::string(500, 'x')) + edge("a b", "1") + edge("A-B", "1"));
  EXPECT_EQ(idsOf(plan.sites),
            (std::vector<std::string>{"node-1", "node-01", "a-b", "a-b-2", "a-b-2-2", "object", std::string(60, 'x')}));
  EXPECT_EQ(plan::problems(plan, {}), std::vector<Error>{});
}

TEST(Graphml, ParallelEdgesStayAndLoopsGo) {
  const auto plan = read(node("a") + node("b") + edge("a", "b") + edge("b", "a") + edge("a", "a") +
                         edge("a", "b", "<data key=\"s\"/>"));
  EXPECT_EQ(idsOf(plan.links), (std::vector<std::string>{"a-to-b", "b-to-a", "a-to-b-2"}));
  EXPECT_FALSE(plan.links[2].bandwidth_mbps);
}

TEST(Graphml, NodesWithoutAPlaceStandBetweenTheirNeighbours) {
  const auto plan = read(
      placed("east", 0, 170) + placed("west", 0, -170) + node("date-line") + node("beyond") + node("far") +
      edge("east", "date-line") + edge("date-line", "west") + edge("date-line", "beyond") + edge("beyond", "west") +
      edge("beyond", "far") + placed("origin", 10, 0) + placed("antipode", -10, 180) + node("torn") +
      edge("torn", "origin") + edge("torn", "antipode") + node("lost") + node("too") + edge("lost", "too"));
  EXPECT_NEAR(std::abs(plan.sites.find("date-line")->lon->value), 180, 1e-4);
  expectPlace(plan, "beyond", 0, -170); // only one of its neighbours has a place yet
  expectPlace(plan, "far", 0, plan.sites.find("beyond")->lon->value);
  expectPlace(plan, "torn", 10, 0);
  EXPECT_FALSE(plan.sites.find("lost")->lat || plan.sites.find("lost")->lon);
}

TEST(Graphml, MistakesAreToldWithTheirPlace) {
  struct Mistake {
    std::string graph; ///< from the second line on
    int line;
    int column;
    const char* what;
  };
  const std::string ab = node("a") + node("b");
  for (const Mistake& mistake : std::vector<Mistake>{
           {"<graph>\n <nod", 3, 7, "not well-formed XML"},
           {"<graph>\n</grap>", 3, 3, "not well-formed XML"},
           {"", 1, 1, "no graph"},
           {"<graph/>", 2, 1, "has no nodes"},
           {"<graph>" + ab + "</graph>\n<graph/>", 3, 1, "a second graph"},
           {"<key id=\"n\"/>", 2, 1, "declared twice"},
           {"\n ü <key/>", 3, 4, "a key has no id"},
           {"<graph>\n <node/></graph>", 3, 2, "a node has no id"},
           {"<graph>" + ab + "\n" + node("a") + "</graph>", 3, 1, "\"a\" is used twice"},
           {"<graph>" + ab + "\n" + edge("a", "c") + "</graph>", 3, 1, "target \"c\" is no node"},
           {"<graph>" + ab + "\n<edge target=\"a\"/></graph>", 3, 1, "source \"\" is no node"},
           {"<graph>" + ab + "\n<hyperedge/></graph>", 3, 1, "hyperedges"},
           {"<graph><node id=\"a\">\n<graph/></node></graph>", 3, 1, "inside a node"},
           {"<graph>" + node("a", "\n<data key=\"z\"/>") + "</graph>", 3, 1, "no key \"z\" is declared"},
           {"<graph>" + node("a", "\n<data/>") + "</graph>", 3, 1, "no key \"\" is declared"},
           {"<graph>\n" + node("a", "<data key=\"y\">1</data>") + "</graph>", 3, 1, "one of latitude and longitude"},
           {"<graph>" + node("a", "\n<data key=\"y\">nan</data>") + "</graph>", 3, 1, "latitude: \"nan\" does not fit"},
           {"<graph>" + node("a", "\n<data key=\"y\">90.5</data>") + "</graph>", 3, 1,
            "latitude: 90.5 is out of range"},
           {"<graph>" + node("a", "\n<data key=\"x\">1e999</data>") + "</graph>", 3, 1, "longitude: \"1e999\""},
           {"<graph>" + node("a", "\n<data key=\"n\">&#7;</data>") + "</graph>", 3, 1, "label: "},
           {"<graph>" + ab + edge("a", "b", "\n<data key=\"s\">fast</data>") + "</graph>", 3, 1, "\"fast\""},
           {"<graph>" + ab + edge("a", "b", "\n<data key=\"s\">-1</data>") + "</graph>", 3, 1, "out of range"},
       }) {
    const auto plan = readGraphml(graphml(mistake.graph), "net.graphml");
    ASSERT_FALSE(plan.has_value()) << mistake.graph;
    EXPECT_THAT(plan.error().what, testing::HasSubstr(mistake.what)) << mistake.graph;
    EXPECT_FALSE(plan.error().mend.empty()) << plan.error().text();
    EXPECT_EQ(plan.error().where, (Where{"net.graphml", mistake.line, mistake.column, ""})) << plan.error().text();
  }
}

TEST(Graphml, OtherFilesAreRefused) {
  const auto said = [](std::string_view text) {
    const auto plan = readGraphml(text, "net");
    return plan ? std::string() : plan.error().text();
  };
  using testing::HasSubstr;
  EXPECT_THAT(said(""), HasSubstr("not well-formed XML"));
  EXPECT_THAT(said("routewright: 1\n"), HasSubstr("not well-formed XML"));
  EXPECT_THAT(said("<svg/>"), HasSubstr("net:1:1: this is XML, but not GraphML"));
  EXPECT_THAT(said("\xff\xfe<\0g\0"), HasSubstr("UTF-16"));
  EXPECT_THAT(said("<graphml>\n\xe9</graphml>"), HasSubstr("net:2:1: the file is not clean UTF-8"));
}

TEST(Graphml, WhatHostileFilesMayCostIsBounded) {
  const auto start = std::chrono::steady_clock::now();
  const auto said = [](const std::string& text) {
    const auto plan = readGraphml(text, "net");
    return plan ? std::string() : plan.error().text();
  };
  using testing::HasSubstr;
  std::string deep;
  for (int i = 0; i < 200'000; ++i) deep += "<graphml>";
  EXPECT_THAT(said(deep), HasSubstr("not well-formed XML"));
  for (int i = 0; i < 200'000; ++i) deep += "</graphml>";
  EXPECT_THAT(said(deep), HasSubstr("the file has no graph"));
  EXPECT_THAT(said(std::string(20U << 20U, ' ')), HasSubstr("too large"));
  std::string many;
  for (int i = 0; i < 300'000; ++i) many += "<node id=\"" + std::to_string(i) + "\"/>";
  EXPECT_THAT(said(graphml("<graph>" + many + "</graph>")), HasSubstr("too many nodes; at most 20000"));
  // Ids of which nothing is left but a number behind.
  many.clear();
  for (int i = 0; i < 20'000; ++i) {
    std::string id;
    for (int digits = i, k = 0; k < 8; ++k, digits /= 4) id += "!?.,"[digits % 4];
    many += "<node id=\"" + id + "\"/>";
  }
  const auto alike = readGraphml(graphml("<graph>" + many + "</graph>"), "net");
  ASSERT_TRUE(test::ok(alike));
  EXPECT_EQ(alike->sites[19'999].id, "object-20000");
  many.clear();
  for (int i = 0; i < 250'000; ++i) many += "<edge source=\"a\" target=\"b\"/>";
  EXPECT_THAT(said(graphml("<graph><node id=\"a\"/><node id=\"b\"/>" + many + "</graph>")),
              HasSubstr("too many edges; at most 100000"));
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(30));
}

TEST(Graphml, IsToldFromYamlByItsBeginning) {
  const std::string xml = "\xef\xbb\xbf\n " + graphml("<graph>" + node("a") + "</graph>");
  const auto network = readPlanText(xml, "net", {});
  ASSERT_TRUE(test::ok(network));
  EXPECT_EQ(network->sites.size(), 1U);
  const auto plan = readPlanText("routewright: 1\nsites: [{id: a}, {id: b}]\n", "plan", {});
  ASSERT_TRUE(test::ok(plan));
  EXPECT_EQ(plan->sites.size(), 2U);
  EXPECT_FALSE(readPlanText("", "plan", {}).has_value());
}

TEST(Graphml, PublishedBackbonesLoadAndAnalyse) {
  const auto topologies = test::publishedTopologies();
  if (topologies.empty()) GTEST_SKIP() << test::kNoTopologies;
  ASSERT_EQ(topologies.size(), 60U);
  double slowest = 0;
  for (const test::Topology& topology : topologies) {
    SCOPED_TRACE(topology.file.filename().string());
    auto plan = test::readTopology(topology);
    ASSERT_TRUE(test::ok(plan));
    EXPECT_EQ(plan->sites.size(), topology.nodes);
    // Two edges of Interoute join a node with itself.
    EXPECT_EQ(plan->links.size() + (topology.file.stem() == "Interoute" ? 2 : 0), topology.edges);
    // The table of contents counts the places that the file gives.
    EXPECT_GE(countOf(plan->sites, &plan::Site::lat), topology.placed);
    EXPECT_EQ(countOf(plan->links, &plan::Link::bandwidth_mbps), topology.edgesWithSpeed);
    EXPECT_EQ(plan::problems(*plan, {}), std::vector<Error>{});
    // As YAML it is the same plan.
    const auto again = readYaml(writeYaml(*plan), "written", {});
    ASSERT_TRUE(test::ok(again));
    EXPECT_TRUE(edit::diff(*plan, *again).empty());

    test::addMicrosoftTo(*plan);
    const auto report = engine::analyse(*plan, {.fixes = false});
    EXPECT_TRUE(report.complete);
    EXPECT_EQ(report.flows.size(), plan->flows.size());
    // From the best joined site at least, Microsoft is reached, and Microsoft answers.
    ASSERT_NE(report.flow("mail-0"), nullptr);
    EXPECT_TRUE(report.flow("mail-0")->deciding().delivered);
    slowest = std::max(slowest, report.milliseconds);
  }
  std::cout << "slowest analysis, under sanitizers: " << slowest << " ms\n";
}
