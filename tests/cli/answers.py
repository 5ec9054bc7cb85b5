#!/usr/bin/env python3
"""check, trace, routes and manual: what they say, and their exit codes."""
import unittest

from common import EXPECTED, ROOT, SCENARIOS, CliTest, run

FLOW = {"flow", "direction", "verdict", "delivered", "edge_out", "edge_back", "intended", "rtt_ms", "group", "branches",
        "forward", "return"}
HOP = {"node", "prefix", "class", "origin", "learned_from", "decided_by", "equal_cost", "latency_ms"}
PROBLEM = SCENARIOS / "problem-1.yaml"
MENDED = SCENARIOS / "solution-1a-source-nat.yaml"


class Answers(CliTest):
    def test_trace_gives_the_expected_verdicts(self):
        self.assertEqual(len(EXPECTED), 10)
        for name, expected in EXPECTED.items():
            flows = {flow["flow"]: flow for flow in self.json("trace", SCENARIOS / name)["flows"]}
            said = {flow: {key: flows[flow].get(key) for key in fields} for flow, fields in expected["flows"].items()}
            self.assertEqual(said, expected["flows"], name)

    def test_check_finds_the_expected_rules(self):
        for name, expected in EXPECTED.items():
            rules = {finding["rule"] for finding in self.findings(SCENARIOS / name)}
            self.assertLessEqual(set(expected["rules"]), rules, name)
            self.assertFalse(set(expected["not_rules"]) & rules, name)

    def test_trace_has_the_keys_of_the_format(self):
        for flow in self.json("trace", PROBLEM)["flows"]:
            self.assertLessEqual(FLOW, set(flow))
            self.assertEqual({"cause", "at"} & set(flow), set() if flow["delivered"] else {"cause", "at"})
            self.assertTrue(flow["forward"])
            for hop in flow["forward"] + flow["return"]:
                self.assertLessEqual(HOP, set(hop))

    def test_a_translation_stands_at_its_hop(self):
        flow, = self.json("trace", PROBLEM, "--flow", "mail-out")["flows"]
        nats = {hop["node"]: hop["nat"] for hop in flow["forward"] if "nat" in hop}
        self.assertEqual(list(nats), ["ny-perimeter"])
        self.assertTrue(nats["ny-perimeter"]["to"].startswith("203.0.113."), nats)

    def test_check_has_the_keys_of_the_format(self):
        report = self.json("check", PROBLEM, code=1)
        self.assertEqual(report["plan"]["name"], "New Jersey and New York")
        self.assertEqual(report["summary"]["errors"], sum(f["severity"] == "error" for f in report["findings"]))
        finding = next(f for f in report["findings"] if f["rule"] == "asymmetric-inbound-internet")
        self.assertEqual((finding["flow"], finding["severity"]), ("adfs-in", "error"))
        for key in ("message", "why", "source"):
            self.assertGreater(len(finding[key]), 3, key)
            self.assertNotIn("{", finding[key])
        for fix in finding["fixes"]:
            self.assertEqual({"id", "title"}, set(fix))

    def test_only_the_flows_asked_for_in_the_order_of_the_plan(self):
        flows = self.json("trace", PROBLEM, "--flow", "adfs-in", "--flow", "cdn-out")["flows"]
        self.assertEqual([flow["flow"] for flow in flows], ["cdn-out", "adfs-in"])

    def test_an_element_that_fails_is_down(self):
        flow, = self.json("trace", PROBLEM, "--flow", "mail-out", "--fail", "er-ny", "--fail", "inet-nj")["flows"]
        self.assertEqual((flow["verdict"], flow["delivered"], flow["cause"]), ("unreachable", False, "no-route"))
        flow, = self.json("trace", PROBLEM, "--flow", "mail-out", "--fail", "er-ny/primary")["flows"]
        self.assertTrue(flow["delivered"])

    def test_routes_shows_every_candidate(self):
        answer = self.json("routes", PROBLEM, "--node", "hq")
        self.assertEqual(answer["node"], "hq")
        rows = {row["prefix"]: row for row in answer["routes"]}
        self.assertIn("0.0.0.0/0", rows)
        self.assertEqual([c["origin"] for c in rows["40.96.0.0/13"]["candidates"] if c["best"]], ["er-ny"])
        self.assertIn("40.96.0.0/13", self.answer("routes", PROBLEM, "--node", "hq"))

    def test_text_is_for_people(self):
        self.assertIn("not delivered: no-session-state at ny-perimeter", self.answer("trace", PROBLEM))
        report = self.answer("check", PROBLEM, code=1)
        self.assertIn("1 error", report)
        self.assertLess(max(map(len, report.splitlines())), 121)

    def test_exit_codes_follow_the_least_severity_asked_for(self):
        self.answer("check", PROBLEM, code=1)
        self.answer("check", PROBLEM, "--fail-on", "advice", code=1)
        self.answer("check", PROBLEM, "--fail-on", "never")
        self.answer("check", MENDED)
        hairpin = SCENARIOS / "regional-hairpin.yaml"
        severities = {finding["severity"] for finding in self.findings(hairpin)}
        self.assertTrue(severities)
        for least, counted in (("error", {"error"}), ("warning", {"error", "warning"}),
                               ("advice", {"error", "warning", "advice"})):
            self.assertEqual(run("check", hairpin, "--fail-on", least).returncode, int(bool(severities & counted)), least)

    def test_unknown_ids_name_the_likely_one(self):
        self.assertIn("did you mean adfs-in?", self.refused("trace", PROBLEM, "--flow", "adfs-im"))
        self.assertIn("did you mean er-ny?", self.refused("trace", PROBLEM, "--fail", "er-nyy"))
        self.assertIn("did you mean ny-core?", self.refused("routes", PROBLEM, "--node", "ny-cor"))
        self.refused("routes", PROBLEM, "--node", "er-ny")

    def test_a_misspelt_command_names_the_likely_one(self):
        self.assertIn("chek: there is no such command; did you mean check?", self.refused("chek", PROBLEM))

    def test_arguments_that_make_no_sense_are_refused(self):
        for arguments in ([], ["chek", PROBLEM], ["check"], ["check", PROBLEM, "--jason"], ["routes", PROBLEM],
                          ["check", PROBLEM, "--fail-on", "sometimes"], ["trace", PROBLEM, "--flow"],
                          ["check", PROBLEM, "extra"], ["generate", "--sites", "-1", "x.yaml"]):
            self.refused(*arguments)

    def test_help_and_version(self):
        overview = self.answer("--help")
        for command in ("check", "trace", "routes", "headroom", "latency", "advise", "failures", "fix", "convert", "new", "generate",
                        "export", "lab", "manual"):
            self.assertIn(f"  {command} ", overview)
            self.assertIn(command, self.answer(command, "--help"))
        self.assertRegex(self.answer("--version"), r"^routewright \d+\.\d+\.\d+\n$")

    def test_the_reference_manual_is_current(self):
        self.assertEqual((ROOT / "docs/manual/reference.md").read_text(), self.answer("manual"),
                         "write it anew: routewright-cli manual >docs/manual/reference.md")


if __name__ == "__main__":
    unittest.main()
