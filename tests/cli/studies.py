#!/usr/bin/env python3
"""headroom, latency, advise and failures: the keys of the format, and figures that can be reckoned by hand."""
import unittest

from common import SCENARIOS, CliTest

PLAN = """routewright: 1
sites:
- {id: s, prefixes: [10.1.0.0/16], people: 30}
devices:
- {id: fw, kind: firewall, throughput_mbps: 100, availability: 0.9}
links:
- {id: l, a: s, b: fw, latency_ms: 1, bandwidth_mbps: 50}
services:
- {id: mail, prefixes: [40.96.0.0/13], tcp: [443]}
circuits:
- {id: er, at: fw, latency_ms: 2, bandwidth_mbps: 40, services: [mail], advertise: [{prefix: 203.0.113.0/28}]}
internet_egresses:
- {id: inet, at: fw, latency_ms: 5, bandwidth_mbps: {up: 10, down: 20}, advertise: [{prefix: 198.51.100.0/28}]}
nat_pools:
- {id: p1, at: fw, for: [er], prefixes: [203.0.113.0/28]}
- {id: p2, at: fw, for: [inet], prefixes: [198.51.100.0/28]}
flows:
- {id: f, service: mail, site: s, demand: {up_mbps: 5, down_mbps: 30}}
"""


class Studies(CliTest):
    def setUp(self):
        super().setUp()
        self.plan = self.file("plan.yaml", PLAN)

    def test_advice_ranks_locations(self):
        answer = self.json("advise", SCENARIOS / "regional-hairpin.yaml", "--locations", "2", "--best", "2")
        sets = answer["sets"]
        self.assertEqual(sorted(len(one["locations"]) for one in sets), [1, 1, 2, 2])
        self.assertEqual([one["rtt_ms"] for one in sets], sorted(one["rtt_ms"] for one in sets))
        self.assertEqual(list(sets[0]), ["locations", "rtt_ms", "worst_ms", "onward_ms", "monthly_cost",
                                         "cost_per_person", "sites"])
        for one in sets:
            people = sum(site["people"] for site in one["sites"])
            mean = sum(site["people"] * site["rtt_ms"] for site in one["sites"]) / people
            self.assertAlmostEqual(one["rtt_ms"], mean, places=2)
        # California and Hong Kong are an ocean apart: the second location is worth it.
        self.assertLess(sets[0]["rtt_ms"], answer["now"]["rtt_ms"])
        self.assertIn("now", self.answer("advise", SCENARIOS / "regional-hairpin.yaml"))
        self.assertIn("No site has people", self.answer("advise", self.plan))  # which has no place
        self.refused("advise", self.plan, "--locations", "5")

    def test_headroom_of_every_carrier(self):
        answer = self.json("headroom", self.plan)
        edges = {edge["id"]: edge for edge in answer["edges"]}
        self.assertEqual(edges["er"], {
            "id": "er", "kind": "circuit", "capacity_mbps": 40.0, "up_mbps": 5.0, "down_mbps": 30.0, "headroom": 0.25,
            "worst_headroom": 0.25, "worst_failure": None, "status": "on_target"})
        self.assertEqual(edges["inet"]["capacity_mbps"], {"up": 10.0, "down": 20.0})
        self.assertEqual((edges["inet"]["worst_headroom"], edges["inet"]["worst_failure"]), (-0.5, "er"))
        self.assertEqual((edges["er/primary"]["down_mbps"], edges["er/primary"]["worst_failure"]), (15.0, "er/secondary"))
        self.assertEqual([(link["id"], link["headroom"]) for link in answer["links"]], [("l", 0.4)])
        self.assertEqual([(device["id"], device["up_mbps"]) for device in answer["devices"]], [("fw", 35.0)])

    def test_headroom_with_an_element_down(self):
        edges = {edge["id"]: edge for edge in self.json("headroom", self.plan, "--fail", "er")["edges"]}
        self.assertEqual((edges["inet"]["headroom"], edges["inet"]["status"]), (-0.5, "congested"))
        self.assertEqual((edges["er"]["headroom"], edges["er"]["status"]), (None, "unknown"))
        self.assertIn("did you mean er?", self.refused("headroom", self.plan, "--fail", "err"))

    def test_latency_is_the_meet_me_table(self):
        site, = self.json("latency", self.plan)["sites"]
        self.assertEqual(site, {
            "site": "s", "people": 30, "internet": {"edge": "inet", "rtt_ms": 12.0},
            "expressroute": {"edge": "er", "rtt_ms": 6.0}, "taken": {"edge": "er", "rtt_ms": 6.0}, "stretch": 1.0,
            "hairpin": False, "remedies": []})

    def test_latency_marks_hairpins(self):
        sites = self.json("latency", SCENARIOS / "regional-hairpin.yaml")["sites"]
        found = {f["subjects"][0] for f in self.findings(SCENARIOS / "regional-hairpin.yaml") if f["rule"] == "hairpin"}
        self.assertTrue(found)
        self.assertEqual({site["site"] for site in sites if site["hairpin"]}, found)
        for site in sites:
            times = [remedy["rtt_ms"] for remedy in site["remedies"]]
            self.assertEqual(times, sorted(times))
            for remedy in site["remedies"]:
                self.assertLess(remedy["rtt_ms"], site["taken"]["rtt_ms"])

    def test_failures_the_worst_first(self):
        answer = self.json("failures", self.plan)
        rows = {tuple(row["element"]): row for row in answer["failures"]}
        self.assertEqual(set(rows), {("s",), ("fw",), ("l",), ("inet",), ("er",), ("er/primary",), ("er/secondary",)})
        self.assertEqual(rows["er",], {
            "element": ["er"], "flows_lost": [], "flows_moved": ["f"], "sessions_lost": ["f"], "people_cut_off": 0,
            "people_degraded": 30, "overloaded": ["inet"], "by_hand": False})
        self.assertEqual((rows["fw",]["flows_lost"], rows["fw",]["people_cut_off"]), (["f"], 30))
        cut = [row["people_cut_off"] for row in answer["failures"]]
        self.assertEqual(cut, sorted(cut, reverse=True))
        self.assertEqual(answer["availability"], [
            {"site": "s", "availability": 0.9, "at_most": 0.9, "exact": True, "elements": 1}])

    def test_pairs_of_failures(self):
        rows = self.json("failures", self.plan, "--k", "2")["failures"]
        self.assertEqual(len(rows), 7 * 6 // 2)
        both = next(row for row in rows if row["element"] == ["inet", "er"])
        self.assertEqual((both["flows_lost"], both["people_cut_off"]), (["f"], 30))
        for wrong in ("3", "0", "-1", "two", "1.5", ""):
            self.assertIn("--k", self.refused("failures", self.plan, "--k", wrong))

    def test_what_a_plan_does_not_have_is_said(self):
        empty = self.file("empty.yaml", "routewright: 1\n")
        self.assertEqual(self.answer("failures", empty), "The plan has nothing that can fail.\n")
        self.assertEqual(self.json("failures", empty), {"failures": [], "availability": []})
        self.assertEqual(self.answer("latency", empty), "The plan has no sites.\n")
        self.assertEqual(self.json("headroom", empty), {"edges": [], "links": [], "devices": []})
        self.assertIn("there is none at all", self.refused("headroom", empty, "--fail", "er"))
        self.assertIn("there is s, fw, ", self.refused("latency", self.plan, "--fail", "nonsense"))

    def test_text_is_for_people(self):
        self.assertRegex(self.answer("headroom", self.plan), r"inet +internet_egress .*-50\.0 % +er ")
        self.assertRegex(self.answer("latency", self.plan), r"s +30 +12\.0 ms by inet +6\.0 ms by er ")
        text = self.answer("failures", self.plan)
        self.assertRegex(text, r"er +- +30 +- +1 +1 +inet")
        self.assertIn("3 failures change nothing.", text)
        self.assertRegex(text, r"s +90\.00000 % +exact")


if __name__ == "__main__":
    unittest.main()
